package factfile.load.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The records that {@code factfile help format} shows are records that the loader takes. */
class FormatHelpTest {
  @TempDir Path folder;

  @Test
  void onlyTheRecordsThatItLeavesOutAreMissing() throws IOException {
    String help = Files.readString(Path.of("src/main/resources/factfile/help/format.txt"), UTF_8);
    String records = help.substring(help.indexOf("    sources:"), help.indexOf("Dates are EDTF"));
    Files.writeString(folder.resolve("factfile.yaml"), "format: 1\ntitle: Help\n", UTF_8);
    Files.writeString(folder.resolve("records.yaml"), records, UTF_8);
    assertThat(BaseLoader.load(folder).problems())
        .isNotEmpty()
        .extracting(Problem::rule)
        .containsOnly("dangling-id");
  }
}
