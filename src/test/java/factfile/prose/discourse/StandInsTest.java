package factfile.prose.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.load.base.BaseLoader;
import factfile.load.base.Loaded;
import factfile.model.base.FactBase;
import factfile.prose.names.Kinship;
import factfile.prose.names.NameMention;
import factfile.prose.names.NameMention.Told;
import factfile.prose.names.NameTable;
import factfile.prose.names.Titles;
import factfile.prose.sentence.Sentence;
import factfile.prose.sentence.Sentences;
import factfile.prose.time.EventAnchors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whom words stand for, by a table of sentences and those before them. */
class StandInsTest {
  private static final Path TABLE = Path.of("src/test/resources/stand-ins/whom.tsv");

  private final Map<String, Reader> readers = new HashMap<>();

  /** What is made of a base once. */
  private record Reader(NameTable names, Titles titles, EventAnchors events, StandIns standIns) {
    static Reader of(String base) {
      String folder = base.equals("bundled") ? "facts" : "src/test/resources/bases/" + base;
      Loaded loaded = BaseLoader.load(Path.of(folder));
      assertThat(loaded.wrong()).isZero();
      FactBase facts = loaded.base();
      NameTable names = new NameTable(facts);
      Titles titles = new Titles(facts);
      Kinship kinship = new Kinship(facts);
      return new Reader(
          names,
          titles,
          new EventAnchors(facts, kinship),
          new StandIns(facts, names, titles, kinship));
    }

    Sentence last(LocalDate written, String... texts) {
      Discourse discourse = new Discourse(names, titles, events, standIns, written);
      Sentence last = null;
      for (String text : texts) {
        last = discourse.next(new Sentences.Piece(text, 0), false);
      }
      return last;
    }
  }

  private Reader reader(String base) {
    return readers.computeIfAbsent(base, Reader::of);
  }

  @Test
  void aWordStandsForTheOneWhoFits() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      String[] cells = line.split("\t", -1);
      LocalDate written = cells[1].equals("-") ? null : LocalDate.parse(cells[1]);
      Reader reader = reader(cells[0]);
      Sentence sentence =
          cells[2].equals("-")
              ? reader.last(written, cells[3])
              : reader.last(written, cells[2], cells[3]);
      String found = written(sentence);
      if (!found.equals(cells[4])) {
        wrong.add(found + ", and not " + cells[4] + ": " + cells[2] + " " + cells[3]);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String written(Sentence sentence) {
    List<String> all = new ArrayList<>();
    for (NameMention each : sentence.standIns()) {
      String sign = each.told() == Told.GUESS ? "~" : "=";
      all.add(sentence.text(each.at()) + sign + String.join(",", each.entities()));
    }
    return all.isEmpty() ? "-" : String.join(";", all);
  }

  /** A document that has named somebody in full goes on with the surname as a name. */
  @Test
  void aSurnameIsANameWhereTheFullOneWentBefore() {
    Reader reader = reader("chemical");
    String before = "John Kerry went to Geneva.";
    assertThat(reader.last(null, before, "Later Kerry left.").names())
        .extracting(NameMention::entities)
        .containsExactly(List.of("kerry"));
    assertThat(reader.last(null, "Later Kerry left.").names()).isEmpty();
    assertThat(reader.last(null, "US Secretary of State Kerry left.").names())
        .extracting(NameMention::entities)
        .contains(List.of("kerry"));
  }

  @Test
  void whatStandsForAnybodyIsNoNameAndIsGoneWithoutGuesses() {
    Sentence sentence = reader("bundled").last(null, "Tehran fired missiles at Israel.");
    assertThat(sentence.hasGuesses()).isTrue();
    assertThat(sentence.named(sentence.whole())).containsExactly("iran", "israel");
    Sentence sure = sentence.withoutGuesses();
    assertThat(sure.named(sure.whole())).containsExactly("israel");
  }
}
