package factfile.draft;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.draft.name.Stranger;
import factfile.draft.name.Strangers;
import factfile.draft.read.ClauseDays;
import factfile.draft.read.Counted;
import factfile.draft.read.CountedReader;
import factfile.draft.read.Limit;
import factfile.draft.read.LimitReader;
import factfile.model.base.FactBase;
import factfile.model.base.Manifest;
import factfile.model.base.MemoryBase;
import factfile.prose.names.NameTable;
import factfile.prose.names.Titles;
import factfile.prose.said.Utterance;
import factfile.prose.said.UtteranceReader;
import factfile.prose.sentence.Sentence;
import factfile.prose.sentence.SentenceReader;
import factfile.prose.sentence.Sentences;
import factfile.wording.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read in a sentence, line by line of the tables in {@code src/test/resources/draft}. */
class DraftReadersTest {
  private static final LocalDate WRITTEN = LocalDate.of(2031, 3, 5);

  /** A sentence and what is to be read in it. */
  record Line(String sentence, String expected) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  private static Stream<Line> lines(String table) {
    List<Line> lines = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(Path.of("src/test/resources/draft", table))) {
        if (line.startsWith("+")) {
          Line last = lines.remove(lines.size() - 1);
          String more = line.substring(line.indexOf('|') + 1).strip();
          lines.add(new Line(last.sentence(), last.expected() + "\n" + more));
        } else if (!line.startsWith("#")) {
          int bar = line.indexOf('|');
          lines.add(new Line(line.substring(0, bar).strip(), line.substring(bar + 1).strip()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.stream();
  }

  static Stream<Line> utterances() {
    return lines("utterances.psv");
  }

  static Stream<Line> counts() {
    return lines("counts.psv");
  }

  static Stream<Line> limits() {
    return lines("limits.psv");
  }

  static Stream<Line> days() {
    return lines("days.psv");
  }

  static Stream<Line> names() {
    return lines("names.psv");
  }

  private static FactBase base(String text) {
    List<factfile.model.record.Entity> entities = new ArrayList<>();
    for (Stranger each : strangers(text)) {
      entities.add(
          new factfile.model.record.Entity(
              each.name().toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
              each.name(),
              each.kind(),
              each.aliases(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              factfile.model.part.Extras.NONE,
              new factfile.model.text.Position("t", 1, 1)));
    }
    return new MemoryBase(new Manifest("t", null, null, null), List.of(), entities, List.of());
  }

  private static List<Stranger> strangers(String text) {
    FactBase none =
        new MemoryBase(new Manifest("t", null, null, null), List.of(), List.of(), List.of());
    List<Strangers.Passage> passages = new ArrayList<>();
    for (Sentences.Piece piece : Sentences.of(text)) {
      passages.add(new Strangers.Passage(Tokens.of(piece.text()), "p1s" + (passages.size() + 1)));
    }
    return Strangers.in(passages, new NameTable(none));
  }

  private static Sentence sentence(String text) {
    FactBase base = base(text);
    return new SentenceReader(NameTable.withSurnames(base), new Titles(base), WRITTEN)
        .read(text, 0, false);
  }

  @ParameterizedTest
  @MethodSource("utterances")
  void whoSaysWhat(Line line) {
    Sentence sentence = sentence(line.sentence());
    List<String> read = new ArrayList<>();
    for (Utterance each : UtteranceReader.in(sentence)) {
      read.add(
          sentence.text(each.speaker()) + " | " + each.act() + " | " + sentence.text(each.words()));
    }
    assertThat(String.join("\n", read)).isEqualTo(line.expected());
  }

  @ParameterizedTest
  @MethodSource("counts")
  void whatIsCounted(Line line) {
    List<String> read = new ArrayList<>();
    for (Counted each : CountedReader.in(sentence(line.sentence()))) {
      read.add(each.value() + " " + each.unit() + " (" + each.noun() + ")");
    }
    assertThat(read)
        .containsExactlyInAnyOrderElementsOf(
            line.expected().isEmpty() ? List.of() : List.of(line.expected().split("; ", -1)));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void untilWhen(Line line) {
    List<String> read = new ArrayList<>();
    for (Limit each : LimitReader.in(sentence(line.sentence()), WRITTEN)) {
      read.add(each.due() == null ? each.window().text() : each.due().toString());
    }
    String window = line.expected().equals("a week") ? "1 week" : line.expected();
    assertThat(read).isEqualTo(window.isEmpty() ? List.of() : List.of(window));
  }

  @ParameterizedTest
  @MethodSource("days")
  void whenItHappened(Line line) {
    List<String> read = new ArrayList<>();
    for (ClauseDays.Told each : new ClauseDays(sentence(line.sentence()), WRITTEN).all()) {
      read.add(each.edtf());
    }
    assertThat(String.join(" ", read)).isEqualTo(line.expected());
  }

  @ParameterizedTest
  @MethodSource("names")
  void whoIsNamed(Line line) {
    List<String> read = new ArrayList<>();
    for (Stranger each : strangers(line.sentence())) {
      read.add(each.name() + " " + each.kind().word());
    }
    assertThat(String.join("; ", read)).isEqualTo(line.expected());
  }
}
