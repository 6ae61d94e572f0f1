package factfile.note;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.load.base.BaseLoader;
import factfile.note.judge.State;
import factfile.note.value.ValueFinder;
import factfile.query.answers.RecordedValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as the value before a marker, and what stays when it is written anew. */
class NoteValuesTest {
  private static final String LEFT = "left as it is, malformed";
  private static final String TOLD = "left as it is, told";

  @TempDir Path folder;
  private RecordedValues base;

  @BeforeEach
  void load() throws IOException {
    Files.writeString(
        folder.resolve("factfile.yaml"),
        """
        format: 1
        title: Values
        sources: [{id: s, publisher: P, published: 2014-09-01}]
        entities: [{id: ada, name: Ada Quay, kind: person, cite: s}]
        counts:
          - {id: dead, topic: dead, unit: people, values: [{value: ~250, date: 2014-08-01, cite: s}]}
          - {id: over, topic: over, unit: people, values: [{value: '>400', date: 2014-08-01, cite: s}]}
          - {id: share, topic: share, unit: percent, values: [{value: 92.5, date: 2014-08-01, cite: s}]}
          - {id: cost, topic: cost, unit: US dollars, values: [{value: ~98 million, date: 2014-08-01, cite: s}]}
          - {id: bare, topic: bare, values: [{value: 12, date: 2014-08-01, cite: s}]}
        events:
          - {id: done, date: '[..2014-08-18]', title: It was done, cite: s}
          - {id: within, date: '[2014-08-02..2014-08-18]', title: It was within, cite: s}
          - {id: day, date: 2014-08-18, title: It was that day, cite: s}
        """);
    base = new RecordedValues(BaseLoader.load(folder).base(), LocalDate.of(2014, 9, 1));
  }

  /** The note refreshed, without its markers; what it is where nothing was mended. */
  private String refreshed(String note) {
    CheckedNote checked = CheckedNote.of("note.md", note, base, command -> "");
    String once = checked.refreshed(false);
    assertThat(CheckedNote.of("note.md", once, base, command -> "").refreshed(false))
        .isEqualTo(once);
    if (checked.isMalformed()) {
      assertThat(once).isEqualTo(note);
      return LEFT;
    }
    boolean current =
        checked.findings().stream().allMatch(finding -> finding.state() == State.CURRENT);
    return once.equals(note) && !current ? TOLD : once.replaceAll("<!--[^>]*-->", "");
  }

  private String dead(String before) {
    return refreshed("Deaths " + before + "<!-- fact:dead --> so far; x.\n")
        .replace("Deaths ", "")
        .replace(" so far; x.\n", "");
  }

  @Test
  void aValueIsReadBehindMuchText() {
    for (int length : new int[] {0, 1, 40, 48, 50, 390, 400, 410, 2_000, 5_000}) {
      String words = "word ".repeat(length);
      assertThat(dead(words + "300")).isEqualTo(words + "about 250");
      assertThat(dead(words + "nearly 300")).isEqualTo(words + "about 250");
      assertThat(dead(words + "200 to 300")).isEqualTo(words + "about 250");
      assertThat(dead(words + "x300")).isEqualTo(LEFT);
      String glued = words + "w".repeat(length) + " 300";
      assertThat(dead(glued)).isEqualTo(glued.replaceAll("300$", "about 250"));
    }
  }

  @Test
  void whatIsTooLongToBeReadBeforeAValueIsTold() {
    int most = ValueFinder.LONGEST;
    String just = "w".repeat(most - 200) + " ";
    assertThat(dead(just + "300")).isEqualTo(just + "about 250");
    for (String longer :
        new String[] {"w".repeat(most) + " 300", "3".repeat(most + 1), "(".repeat(most) + "300"}) {
      String note = "Deaths " + longer + "<!-- fact:dead --> so far.\n";
      CheckedNote checked = CheckedNote.of("note.md", note, base, command -> "");
      assertThat(checked.refreshed(true)).isEqualTo(note);
      assertThat(checked.findings().get(0).message())
          .isEqualTo(
              "what stands before the marker is longer than 10000 characters, in too few words");
      assertThat(checked.findings().get(0).state()).isEqualTo(State.MALFORMED);
    }
  }

  @Test
  void anArrowIsNoPartOfAValue() {
    assertThat(dead("200->300")).isEqualTo("200->about 250");
    assertThat(dead("200 -> 300")).isEqualTo("200 -> about 250");
    assertThat(dead("=>300")).isEqualTo("=>about 250");
    assertThat(dead("a -->300")).isEqualTo("a -->about 250");
  }

  @Test
  void aComparisonOfTheNumberGoesAloneOrStays() {
    assertThat(dead(">300")).isEqualTo("about 250");
    assertThat(dead("<300")).isEqualTo("about 250");
    assertThat(dead(">=300")).isEqualTo("about 250");
    assertThat(dead("\\>300")).isEqualTo(TOLD);
    assertThat(dead("&gt;300")).isEqualTo(TOLD);
    assertThat(dead("&#62;300")).isEqualTo(TOLD);
    assertThat(dead("x>300")).isEqualTo(TOLD);
    assertThat(dead("> 300")).isEqualTo(TOLD);
    assertThat(refreshed("a &gt;300<!-- fact:over --> b; c\n")).isEqualTo("a &gt;400 b; c\n");
    assertThat(refreshed("\\>300<!-- fact:over --> b\n")).isEqualTo("\\>400 b\n");
    assertThat(refreshed("x>300<!-- fact:over -->\n")).isEqualTo("x>400\n");
  }

  @Test
  void whatIsGluedToAWordOrANumberIsNoValue() {
    assertThat(dead("x300")).isEqualTo(LEFT);
    assertThat(dead("é300")).isEqualTo(LEFT);
    assertThat(dead("1,23")).isEqualTo(LEFT);
    assertThat(dead("1\u00a0200")).isEqualTo(LEFT);
    assertThat(dead("x<br>300")).isEqualTo("x<br>about 250");
    assertThat(dead("x<br/>\n300")).isEqualTo("x<br/>\nabout 250");
    assertThat(refreshed("on 17/10/2013<!-- fact:day -->\n")).isEqualTo(LEFT);
  }

  @Test
  void aValueBelongsToOneMarker() {
    assertThat(refreshed("300<!-- fact:dead --><!-- fact:over -->\n")).isEqualTo(LEFT);
    assertThat(refreshed("**300<!-- fact:dead -->**<!-- fact:dead -->\n")).isEqualTo(LEFT);
    assertThat(refreshed("300<!-- fact:dead -->400<!-- fact:over -->\n")).isEqualTo(LEFT);
    assertThat(refreshed("300<!-- fact:dead --> to 400<!-- fact:over -->\n"))
        .isEqualTo("About 250 to more than 400\n");
  }

  @Test
  void aNumberBehindAnotherMarkerIsNoGroupOfDigits() {
    assertThat(refreshed("a 300<!-- fact:dead --> 300<!-- fact:dead -->\n"))
        .isEqualTo("a about 250 about 250\n");
    assertThat(dead("1 300")).isEqualTo(LEFT);
  }

  @Test
  void whatIsSaidBehindANumberGoesToo() {
    assertThat(refreshed("a 300 or so<!-- fact:bare --> b\n")).isEqualTo("a 12 b\n");
    assertThat(refreshed("a <=300 or so<!-- fact:over --> b\n")).isEqualTo("a more than 400 b\n");
    assertThat(refreshed("a 1,300+<!-- fact:bare --> b\n")).isEqualTo("a 12 b\n");
  }

  @Test
  void oneMarkThatCannotBeMendedKeepsNoOther() {
    assertThat(refreshed("a \\>~300<!-- fact:bare -->, 300<!-- fact:dead --> b\n"))
        .isEqualTo("a \\>~300, about 250 b\n");
  }

  @Test
  void aMarkerOverSeveralLinesIsReplacedWhole() {
    assertThat(refreshed("a 300<!--\n    fact:dead\n  --> b\n")).isEqualTo("a about 250 b\n");
    assertThat(refreshed("> a 300<!-- fact:dead\n>    as-of=2014-08-20\n> --> b\n"))
        .isEqualTo("> a about 250 b\n");
    assertThat(refreshed("> - a 300<!-- fact:dead\n>\tas-of=2014-08-20 --> b\n"))
        .isEqualTo("> - a about 250 b\n");
    assertThat(refreshed("- a 300<!--\r\n  fact:dead -->\r\n  b\r\n"))
        .isEqualTo("- a about 250\r\n  b\r\n");
  }

  @Test
  void whatStandsBetweenTheWordsOfAValueStays() {
    assertThat(refreshed("> on 17&nbsp;July\n> 2013<!-- fact:day -->; x\n"))
        .isEqualTo("> on 18&nbsp;August\n> 2014; x\n");
  }

  @Test
  void aDayKnownByItsLatestIsReadAndWrittenWithBy() {
    for (String same :
        new String[] {
          "by 18 Aug.", "by 18 August 2014", "until 18 Aug", "no later than 2014-08-18"
        }) {
      String note = "It was done " + same + "<!-- fact:done --> or so.\n";
      assertThat(refreshed(note)).isEqualTo("It was done " + same + " or so.\n");
      assertThat(refreshed(note.replace(":done", ":within")))
          .isEqualTo("It was done " + same + " or so.\n");
    }
    assertThat(refreshed("by 17 Aug.<!-- fact:done=[..2014-08-17] -->\n"))
        .isEqualTo("by 18 Aug.\n");
    assertThat(refreshed("by 17 Aug.<!-- fact:within=[..2014-08-17] -->\n"))
        .isEqualTo("by 18 Aug.\n");
    assertThat(refreshed("until July 9, 2014<!-- fact:done -->\n"))
        .isEqualTo("until August 18, 2014\n");
    assertThat(refreshed("by 17 Aug<!-- fact:day=[..2014-08-17] -->\n")).isEqualTo("by 18 Aug\n");
    assertThat(refreshed("it was 18 August 2014<!-- fact:done -->\n"))
        .isEqualTo("it was by 18 August 2014\n");
    assertThat(refreshed("it was on 18 August 2014<!-- fact:done -->\n")).isEqualTo(TOLD);
  }

  @Test
  void aNumberKeepsItsUnit() {
    for (String unit : new String[] {"%", " %", "&nbsp;%", "\u00a0%", " percent", " per cent"}) {
      assertThat(refreshed("a 92.5" + unit + "<!-- fact:share --> b\n"))
          .isEqualTo("a 92.5" + unit + " b\n");
      assertThat(refreshed("a 90" + unit + "<!-- fact:share --> b\n"))
          .isEqualTo("a 92.5" + unit + " b\n");
      assertThat(refreshed("a 90" + unit + "<!-- fact:bare --> b\n"))
          .isEqualTo("a 12" + unit + " b\n");
      assertThat(refreshed("a 250" + unit + "<!-- fact:dead --> b\n")).isEqualTo(TOLD);
    }
    assertThat(refreshed("a 10% to 12%<!-- fact:share --> b\n")).isEqualTo("a 92.5% b\n");
  }

  @Test
  void aNumberKeepsItsCurrency() {
    assertThat(refreshed("a $97 million<!-- fact:cost --> b\n"))
        .isEqualTo("a about $98 million b\n");
    assertThat(refreshed("a about $97 million<!-- fact:cost --> b\n"))
        .isEqualTo("a about $98 million b\n");
    assertThat(refreshed("a US$97m<!-- fact:cost --> b\n")).isEqualTo("a about US$98m b\n");
    assertThat(refreshed("a 97 million dollars<!-- fact:cost --> b\n"))
        .isEqualTo("a about 98 million dollars b\n");
    assertThat(refreshed("a € 97 million<!-- fact:cost --> b\n")).isEqualTo(TOLD);
    assertThat(refreshed("a £5m<!-- fact:dead --> b\n")).isEqualTo(TOLD);
    assertThat(refreshed("a €&nbsp;5<!-- fact:bare --> b\n")).isEqualTo("a €&nbsp;12 b\n");
    assertThat(refreshed("a more than $5<!-- fact:bare --> b\n")).isEqualTo("a $12 b\n");
  }

  @Test
  void anAmpersandChangesNothing() {
    assertThat(dead("AT&T, 300")).isEqualTo("AT&T, about 250");
    assertThat(dead("&copy; R&D &nosuch; &amp; about 300"))
        .endsWith("R&D &nosuch; &amp; about 250");
  }
}
