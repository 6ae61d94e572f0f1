package factfile.load.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import factfile.load.base.BaseLoader;
import factfile.load.base.Loaded;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileGlobTest {
  /** No lone dash: what Java makes of a range up to a bracket or a backslash is an accident. */
  private static final List<String> PARTS =
      List.of(
          "a",
          "b",
          "ab",
          "/",
          "*",
          "**",
          "**/",
          "?",
          ".",
          "{",
          "}",
          ",",
          "\\*",
          "\\",
          "[ab]",
          "[!a]",
          "[a-c]",
          "[!b-c.]",
          "[-a]",
          "[a-]",
          "[^a]",
          "[*?]",
          "{a,b*}",
          "{,a}",
          "[",
          "]",
          "\uD83D\uDC1F",
          "(",
          "+",
          "$",
          "!",
          "&",
          "[a&&b]");

  @TempDir Path folder;

  @Test
  void agreesWithTheGlobsOfJava() {
    Random random = new Random(7);
    int matched = 0;
    for (int i = 0; i < 200_000; i++) {
      String glob = joined(PARTS, random);
      String path = joined(List.of("a", "b", "c", "/", ".", "*", "\uD83D\uDC1F"), random);
      Boolean java = java(glob, Path.of(path));
      if (java == null) {
        assertThatExceptionOfType(PatternSyntaxException.class)
            .as(glob)
            .isThrownBy(() -> new FileGlob(glob));
      } else {
        matched += java ? 1 : 0;
        String normal = Path.of(path).toString();
        assertThat(new FileGlob(glob).matches(normal)).as("%s %s", glob, path).isEqualTo(java);
      }
    }
    assertThat(matched).isGreaterThan(5_000);
  }

  private static String joined(List<String> parts, Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(7); length > 0; length--) {
      text.append(parts.get(random.nextInt(parts.size())));
    }
    return text.toString();
  }

  /** Null where it is no pattern. */
  private static Boolean java(String glob, Path path) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(path);
    } catch (PatternSyntaxException e) {
      return null;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"*a", "**a", "*?", "{*a,*}", "[a-b]*", "**"})
  void aNastyPatternIsNotSlow(String part) throws IOException {
    String glob = part.repeat(200) + "b.yaml";
    String manifest = "format: 1\ntitle: t\nfiles: [\"" + glob + "\"]\n";
    Files.writeString(folder.resolve("factfile.yaml"), manifest, UTF_8);
    Files.writeString(folder.resolve("a".repeat(200) + ".yaml"), "", UTF_8);
    Loaded loaded = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> BaseLoader.load(folder));
    assertThat(loaded.problems()).isEmpty();
  }
}
