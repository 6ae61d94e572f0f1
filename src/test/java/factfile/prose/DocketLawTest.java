package factfile.prose;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.load.base.BaseLoader;
import factfile.markdown.Passage;
import factfile.model.base.FactBase;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Statement;
import factfile.model.record.Term;
import factfile.prose.discourse.Discourse;
import factfile.prose.discourse.StandIns;
import factfile.prose.judge.CountJudge;
import factfile.prose.judge.DeadlineJudge;
import factfile.prose.judge.EventJudge;
import factfile.prose.judge.Finding;
import factfile.prose.judge.HeadJudge;
import factfile.prose.judge.Judge;
import factfile.prose.judge.Neighbours;
import factfile.prose.judge.PortfolioJudge;
import factfile.prose.judge.RoleJudge;
import factfile.prose.judge.StatementJudge;
import factfile.prose.judge.TellingNumbers;
import factfile.prose.judge.TermJudge;
import factfile.prose.names.Kinship;
import factfile.prose.names.NameTable;
import factfile.prose.names.Titles;
import factfile.prose.sense.Profiles;
import factfile.prose.sense.Senses;
import factfile.prose.sentence.Datelines;
import factfile.prose.sentence.PlainText;
import factfile.prose.sentence.Sentence;
import factfile.prose.sentence.Sentences;
import factfile.prose.sentence.Tables;
import factfile.prose.time.EventAnchors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is found by asking some judges about some sentences is found by asking all about all, and
 * nothing else.
 */
class DocketLawTest {
  private static final LocalDate WRITTEN = LocalDate.of(2024, 10, 22);

  /** Every judge of a base, and every sentence read for all of them. */
  private static final class Everybody {
    private final NameTable names;
    private final Titles titles;
    private final EventAnchors events;
    private final StandIns standIns;
    private final List<Judge> judges = new ArrayList<>();

    Everybody(FactBase base) {
      Kinship kinship = new Kinship(base);
      names = new NameTable(base);
      titles = new Titles(base);
      events = new EventAnchors(base, kinship);
      standIns = new StandIns(base, names, titles, kinship);
      Profiles profiles = new Profiles(base, names, Senses.read());
      Neighbours neighbours = new Neighbours(base);
      TellingNumbers numbers = new TellingNumbers(base);
      for (Fact fact : base.facts(FactKind.COUNT)) {
        judges.add(
            new CountJudge((Count) fact, base, kinship, neighbours.of(fact), numbers, profiles));
      }
      for (Fact fact : base.facts(FactKind.EVENT)) {
        judges.add(new EventJudge((Event) fact, base, kinship, neighbours.of(fact), profiles));
      }
      for (Fact fact : base.facts(FactKind.DEADLINE)) {
        judges.add(
            new DeadlineJudge((Deadline) fact, base, kinship, neighbours.of(fact), profiles));
      }
      for (Fact fact : base.facts(FactKind.STATEMENT)) {
        judges.add(new StatementJudge((Statement) fact, base, kinship, profiles));
      }
      for (Fact fact : base.facts(FactKind.TERM)) {
        judges.add(new TermJudge((Term) fact, base, kinship, profiles));
      }
      judges.add(new RoleJudge(titles, base, kinship));
      judges.add(new HeadJudge(base, kinship));
      judges.add(new PortfolioJudge(base, kinship));
    }

    /** Which records something is found of in each sentence of a passage, and where. */
    Set<String> of(Passage passage) {
      Discourse discourse = new Discourse(names, titles, events, standIns, WRITTEN);
      int from = Datelines.end(passage.text());
      Set<String> found = new HashSet<>();
      for (Sentences.Piece each : Sentences.of(passage.text().substring(from))) {
        Sentences.Piece piece = new Sentences.Piece(each.text(), each.start() + from);
        Sentence sentence = discourse.next(piece, passage.quoted());
        for (Judge judge : judges) {
          for (Finding finding : Guesswork.judged(judge, sentence)) {
            found.add(finding.id() + " in " + piece.text());
          }
        }
      }
      return found;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "facts",
        "src/test/resources/bases/almanac",
        "src/test/resources/bases/harbour",
        "src/test/resources/bases/chemical",
        "src/test/resources/bases/dam",
        "src/test/resources/bases/air",
        "src/test/resources/bases/rail"
      })
  void findsWhatAllWouldFind(String folder) throws IOException {
    FactBase base = BaseLoader.load(Path.of(folder)).base();
    Everybody everybody = new Everybody(base);
    Prose.Text some = new Prose(base).text(WRITTEN);
    int all = 0;
    for (String text : texts()) {
      for (Passage passage : PlainText.passages(text)) {
        if (passage.role() == Passage.Role.ITEM || !Tables.cells(passage.text()).isEmpty()) {
          continue;
        }
        Set<String> expected = everybody.of(passage);
        Set<String> found = new HashSet<>();
        for (Finding finding : some.judge(passage, false)) {
          found.add(finding.id() + " in " + finding.sentence());
        }
        assertThat(found).isEqualTo(expected);
        all += expected.size();
      }
    }
    assertThat(all).isPositive();
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(LabelledSentence.FOLDER)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".tsv")) {
          // A paragraph of several lines: what one names, the next may stand for.
          StringBuilder paragraph = new StringBuilder();
          int lines = 0;
          for (LabelledSentence line : LabelledSentence.read(file)) {
            paragraph.append(line.sentence()).append(++lines % 3 == 0 ? "\n\n" : " ");
          }
          texts.add(paragraph.toString());
        } else if (file.getFileName().toString().equals("world.txt")) {
          texts.add(Files.readString(file).substring(0, 20_000));
        }
      }
    }
    return texts;
  }
}
