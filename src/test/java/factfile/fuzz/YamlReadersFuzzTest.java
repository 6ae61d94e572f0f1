package factfile.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import factfile.load.yaml.ReadTwice;

/** What the quick reader of YAML reads, the library reads alike and finds nothing wrong with. */
class YamlReadersFuzzTest {
  @FuzzTest
  void yaml(byte[] input) {
    ReadTwice.isReadAlike(Material.text(input));
  }
}
