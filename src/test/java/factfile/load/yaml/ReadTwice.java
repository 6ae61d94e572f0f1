package factfile.load.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** A document read by the quick reader, and by the library. */
public final class ReadTwice {
  private ReadTwice() {}

  /** Everything that was handed over, in order. */
  static final class Heard implements Pieces {
    private final List<Object> pieces = new ArrayList<>();

    @Override
    public boolean isList(String key) {
      return key.equals("events") || key.equals("counts");
    }

    @Override
    public void item(String key, Node item, boolean flawed) {
      pieces.add(List.of(key, item, flawed));
    }

    @Override
    public void entry(Node.Entry entry) {
      pieces.add(entry);
    }

    @Override
    public void root(Node root) {
      pieces.add(root);
    }
  }

  /** Whether the quick reader took it; then the two agree. */
  public static boolean isReadAlike(String text) {
    SourceFile file = new SourceFile("test.yaml", text);
    Heard quick = new Heard();
    if (!PlainYaml.read(file, quick)) {
      return false;
    }
    Problems problems = new Problems();
    Heard library = new Heard();
    boolean whole = YamlReader.read(file, problems, library);
    assertThat(problems.sorted()).as(text).isEmpty();
    assertThat(whole).as(text).isTrue();
    assertThat(quick.pieces).as(text).isEqualTo(library.pieces);
    Node root = PlainYaml.read(file);
    assertThat(root).as(text).isEqualTo(root == null ? null : YamlReader.read(file, problems));
    return true;
  }
}
