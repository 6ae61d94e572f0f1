package factfile.load.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import factfile.load.file.BaseFiles;
import factfile.model.date.FactDate;
import factfile.model.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is far larger than anybody writes it is read in good time, or refused with its place. */
class LoadLimitsTest {
  private static final String SOURCES = "sources:\n  - {id: g, publisher: G, published: 2031}\n";

  @TempDir Path folder;

  @BeforeEach
  void writeManifest() throws IOException {
    Files.writeString(folder.resolve("factfile.yaml"), "format: 1\ntitle: T\n", UTF_8);
  }

  private Loaded load(String facts) throws IOException {
    Files.writeString(folder.resolve("facts.yaml"), facts, UTF_8);
    return load();
  }

  private Loaded load() {
    return assertTimeoutPreemptively(Duration.ofSeconds(5), () -> BaseLoader.load(folder));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "events: [!!int +]",
        "events:\n  - !!int -\n",
        "events: [!!int 0x]",
        "events: [!!int 0b2]",
        "events: [!!int 1_]",
        "events: [!!float +]",
        "events: [!!float x]",
        "events: {!!int +: 1}",
        "events: [!!bool x]",
        "events: [!!null x]",
        "events: [!!int \"\"]",
        "events: [!!binary +]",
        "events: [!<tag:yaml.org,2002:int> +]",
      })
  void aTagThatDoesNotSuitItsValueIsAMistakeOfTheFile(String facts) throws IOException {
    Loaded loaded = load(facts);
    assertThat(loaded.problems())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.position().file()).isEqualTo("facts.yaml"))
        .allSatisfy(problem -> assertThat(problem.fix()).isNotBlank());
    assertThat(loaded.problems().get(0).position().line()).isLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n    x-key%d: 1", ",\n x-key%d: 1", "\n    x-key%d: \"\\t\""})
  void manyKeysAreReadInGoodTime(String key) throws IOException {
    boolean inBraces = key.startsWith(",");
    StringBuilder facts = new StringBuilder(SOURCES + "events:\n  - ");
    facts.append(inBraces ? "{" : "").append("id: a");
    for (String each : List.of("title: T", "date: 2030", "cite: g")) {
      facts.append(inBraces ? ", " : "\n    ").append(each);
    }
    for (int i = 0; i < 50_000; i++) {
      facts.append(String.format(key, i));
    }
    facts.append(String.format(key, 40_000)).append(inBraces ? "}\n" : "\n");
    assertThat(load(facts.toString()).problems())
        .singleElement()
        .extracting(Problem::rule)
        .isEqualTo("duplicate-key");
  }

  @Test
  void aLargeSetOfDaysIsReadInGoodTime() throws IOException {
    StringBuilder days = new StringBuilder();
    for (int i = 60_000; i > 0; i--) {
      days.append(LocalDate.ofEpochDay(-2L * i)).append(i > 1 ? ", " : "");
    }
    Loaded loaded =
        load(SOURCES + "events:\n  - {id: a, title: T, date: [" + days + "], cite: g}\n");
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.base().fact("a").date().latest()).hasToString("1969-12-30");
  }

  @ParameterizedTest
  @ValueSource(strings = {"after", "before"})
  void aLongChainOfFactsIsReadInGoodTime(String key) throws IOException {
    StringBuilder facts = new StringBuilder(SOURCES + "events:\n");
    int last = 20_000;
    for (int i = 0; i < last; i++) {
      facts.append("  - {id: e").append(i).append(", title: T, cite: g, ");
      facts.append(key).append(": e").append(i + 1).append("}\n");
    }
    String id = "e" + last;
    facts.append("  - {id: ").append(id).append(", title: T, date: 2030-02-03, cite: g}\n");
    Loaded loaded = load(facts.toString());
    assertThat(loaded.problems()).isEmpty();
    FactDate when = loaded.base().when(loaded.base().fact("e0"));
    assertThat(key.equals("after") ? when.earliest() : when.latest()).hasToString("2030-02-03");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "-1", "~1", "<=1", "0.1", "1..2", "\"100,0"})
  void aNumberOfAMillionDigitsIsRefused(String start) throws IOException {
    String number = start + "111,111".substring(start.startsWith("\"") ? 3 : 4).repeat(300_000);
    String quote = start.startsWith("\"") ? "\"" : "";
    Loaded loaded =
        load(
            SOURCES
                + "counts:\n  - id: c\n    topic: t\n    unit: u\n    values:\n"
                + "      - {cite: g, date: 2030, value: "
                + number
                + quote
                + "}\n");
    assertThat(loaded.problems()).isNotEmpty();
    assertThat(loaded.problems().get(0).position().line()).isEqualTo(8);
    assertThat(loaded.problems().get(0).rule()).isEqualTo("bad-quantity");
  }

  @Test
  void foldersThatAreFarTooDeepAreRefused() throws IOException {
    Path deep = folder;
    for (int i = 0; i < BaseFiles.MOST_FOLDERS; i++) {
      deep = Files.createDirectory(deep.resolve("d"));
    }
    Files.writeString(deep.resolve("facts.yaml"), SOURCES, UTF_8);
    assertThat(load().problems()).isEmpty();
    Files.createDirectory(deep.resolve("d"));
    assertThat(load().problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.rule()).isEqualTo("folders-too-deep"))
        .satisfies(problem -> assertThat(problem.message()).contains("64 deep"));
  }

  @Test
  void manyMarksOnALetterAreReadInGoodTime() throws IOException {
    String marks = "\u0301\u0323".repeat(100_000);
    Loaded loaded =
        load(SOURCES + "events:\n  - {id: a, title: \"Caf\u00e9 o" + marks + "\", cite: g}\n");
    assertThat(loaded.base()).isNotNull();
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThat(factfile.model.text.FoldedWords.fold("\u00c9o" + marks)).isEqualTo("eo"));
  }
}
