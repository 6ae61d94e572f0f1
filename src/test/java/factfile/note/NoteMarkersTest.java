package factfile.note;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.load.base.BaseLoader;
import factfile.note.judge.State;
import factfile.query.answers.RecordedValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a marker: how it stands to the base, or why it cannot be used. */
class NoteMarkersTest {
  @TempDir Path folder;
  private final List<List<String>> asked = new ArrayList<>();
  private RecordedValues base;

  @BeforeEach
  void load() throws IOException {
    Files.writeString(
        folder.resolve("factfile.yaml"),
        """
        format: 1
        title: Markers
        sources: [{id: s, publisher: P, published: 2014-09-01}]
        entities: [{id: ada, name: Ada Quay, kind: person, cite: s}]
        counts:
          - id: dead
            topic: dead
            unit: people
            values:
              - {value: 100, date: 2014-07-01, cite: s}
              - {value: ~250, date: 2014-08-01, cite: s}
        deadlines:
          - {id: reopen, title: Reopen, due: 2014-12-01, owed_by: ada, cite: s}
        """);
    base = new RecordedValues(BaseLoader.load(folder).base(), LocalDate.of(2014, 9, 1));
  }

  private CheckedNote check(String note) {
    return CheckedNote.of(
        "note.md",
        note,
        base,
        command -> {
          asked.add(command);
          return "| a |\n|---|\n| 1 |\n";
        });
  }

  private NoteFinding finding(String note) {
    List<NoteFinding> findings = check(note).findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private void assertSaid(String note, State state, String message, String fix) {
    NoteFinding finding = finding(note);
    assertThat(finding.state()).isEqualTo(state);
    assertThat(finding.message()).isEqualTo(message);
    assertThat(finding.fix()).isEqualTo(fix);
  }

  private void assertMalformed(String note, String message, String fix) {
    assertSaid(note, State.MALFORMED, message, fix);
    assertThat(check(note).refreshed(true)).isEqualTo(note);
  }

  @Test
  void howAValueStandsToTheBase() {
    String mended = "`factfile note refresh` mends it";
    assertSaid("a about 250<!-- fact:dead=~250 --> b", State.CURRENT, null, null);
    assertSaid("a 300<!-- fact:dead --> b", State.CHANGED, "the base says otherwise", mended);
    assertSaid("a 300<!-- fact:dead=300 --> b", State.CHANGED, "the fact changed", mended);
    assertSaid("a about 250<!-- fact:dead=300 --> b", State.CHANGED, "the fact changed", mended);
    assertSaid("a 100<!-- fact:dead --> b", State.NEWER, "a newer value exists", mended);
    assertSaid("a 100<!-- fact:dead=100 --> b", State.NEWER, "a newer value exists", mended);
    assertSaid(
        "a 100<!-- fact:dead as-of=2014-08-20 --> b",
        State.CHANGED,
        "the base says otherwise",
        mended);
    assertSaid(
        "a 120<!-- fact:dead=100 --> b",
        State.EDITED,
        "edited by hand since it was refreshed",
        "`factfile note refresh --force` overwrites it; or remove the marker");
    assertSaid(
        "a 1<!-- fact:dead as-of=2014-06-01 --> b",
        State.STYLE,
        "nothing is recorded for `dead` on 2014-06-01",
        "rewrite it by hand, take another day, or remove the marker");
    assertSaid(
        "a 5%<!-- fact:dead --> b",
        State.STYLE,
        "the note counts percent, the base people",
        "mark another record, or rewrite it by hand");
    assertSaid(
        "a -300<!-- fact:dead --> b",
        State.STYLE,
        "written in a way that cannot be rewritten",
        "rewrite it by hand");
  }

  @Test
  void whereAValueStands() {
    NoteFinding finding =
        finding("\uFEFF\n# T\n\nDead: about **300**<!-- fact:dead --> so far.  \n");
    assertThat(finding.position().toString()).isEqualTo("note.md:4:7");
    assertThat(finding.width()).isEqualTo("about **300".length());
    assertThat(finding.excerpt()).isEqualTo("Dead: about **300**<!-- fact:dead --> so far.");
    assertThat(finding.written()).isEqualTo("about 300");
    assertThat(finding.recorded()).isEqualTo("about 250");
    assertThat(finding.id()).isEqualTo("dead");
    NoteFinding first = finding("\uFEFF300<!-- fact:dead -->");
    assertThat(first.position().toString()).isEqualTo("note.md:1:1");
    assertThat(first.excerpt()).isEqualTo("300<!-- fact:dead -->");
    assertThat(first.width()).isEqualTo(3);
    assertThat(first.mendable()).isTrue();
    NoteFinding lines = finding("\n\nabout\n300<!-- fact:dead -->\n");
    assertThat(lines.position().toString()).isEqualTo("note.md:3:1");
    assertThat(lines.width()).as("on its line").isEqualTo(5);
  }

  @Test
  void marksAreToldInTheOrderOfTheNote() {
    String note =
        """
        300<!-- fact:dead --> a

        <!-- fact:begin count dead -->

        <!-- fact:end -->

        | x | 300<!-- fact:dead --> |
        |---|---|
        | 300<!-- fact:dead --> | y |

        <!-- a comment -->

        Ada Quay<!-- fact:ada.name --><!-- another -->
        """;
    assertThat(check(note).findings())
        .extracting(finding -> finding.position().line())
        .containsExactly(1, 3, 7, 9, 13);
  }

  @Test
  void markersOfAnotherPlaceAreMalformed() {
    String begin = "<!-- fact:begin count dead -->\n\n";
    String end = "<!-- fact:end -->\n\n";
    assertMalformed(
        begin + "x\n",
        "this block is not closed",
        "close it with <!-- fact:end --> on a line of its own");
    assertMalformed(
        "x\n\n" + end, "a block ends that has not begun", "remove it, or begin the block");
    assertMalformed(
        "x\n\n<!-- fact:dead -->\n",
        "the marker stands on a line of its own",
        "put it right behind the value");
    assertMalformed(
        "<!-- fact:dead --> 300\n",
        "text follows a marker that begins the line",
        "put a value before the marker, or the marker of a block on a line of its own");
    for (String marker :
        new String[] {"fact:begin count", "fact:end", "fact:begin", "fact:end x"}) {
      assertMalformed(
          "a 300<!-- " + marker + " -->\n",
          "the marker of a block stands within a paragraph",
          "put it on a line of its own, with blank lines around");
    }
    assertThat(check(begin + begin + end).findings())
        .extracting(NoteFinding::message)
        .contains("a block begins within a block");
    assertThat(check(begin + "a 300<!-- fact:dead -->\n\n" + end).findings())
        .extracting(NoteFinding::message)
        .contains("a marker within a block");
    assertThat(check(begin + end + "a 300<!-- fact:dead -->\n\n" + begin + end).findings())
        .extracting(NoteFinding::state)
        .doesNotContain(State.MALFORMED);
    assertThat(check(begin + end + begin + "a 300<!-- fact:dead -->\n\n" + end).findings())
        .extracting(NoteFinding::state)
        .contains(State.MALFORMED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fact:Dead | `Dead` is no id | a marker is <!-- fact:ID --> or <!-- fact:ID.FIELD -->",
        "fact: dead | `` is no id | a marker is <!-- fact:ID --> or <!-- fact:ID.FIELD -->",
        "fact:dead=%2 | the value in the marker is not encoded rightly"
            + " | remove =VALUE; refresh writes it anew",
        "fact:dead now | `now` does not belong into a marker | only as-of=DATE may follow the id",
        "fact:dead as-of=2014-08-01 as-of=2014-08-02"
            + " | `as-of=2014-08-02` does not belong into a marker"
            + " | only as-of=DATE may follow the id",
        "fact:dead as-of=2014-08 | `2014-08` is not one day | write it as 2024-10-22",
        "fact:dead as-of=2014-08-01? | `2014-08-01?` is not one day | write it as 2024-10-22"
      })
  void aMarkerThatIsWrittenWronglyIsMalformed(String marker, String message, String fix) {
    assertMalformed("a 300<!-- " + marker + " --> b\n", message, fix);
  }

  @Test
  void whatIsNotInTheBaseIsMalformed() {
    assertThat(finding("a 300<!-- fact:daed --> b").message()).contains("daed");
    assertThat(finding("a 300<!-- fact:dead.none --> b").state()).isEqualTo(State.MALFORMED);
    assertThat(finding("a 300<!-- fact:dead as-of=soon --> b").message())
        .contains("`soon` is no day");
    assertMalformed(
        "a 300 <!-- fact:dead --> b",
        "the marker does not touch a value",
        "put it right behind the value: about 250<!-- fact:dead -->");
    assertMalformed(
        "a many<!-- fact:dead --> b",
        "no number ends at this marker",
        "put it right behind the value: about 250<!-- fact:dead -->");
    assertMalformed(
        "a soon<!-- fact:reopen.due --> b",
        "no day ends at this marker",
        "put it right behind the value: 1 Dec 2014<!-- fact:reopen.due -->");
    assertMalformed(
        "a Ben<!-- fact:ada.name --> b",
        "no “Ada Quay” ends at this marker",
        "put it right behind the value: Ada Quay<!-- fact:ada.name -->");
    assertThat(finding("300<!-- fact:dead -->\n\nx").state()).isEqualTo(State.CHANGED);
  }

  private List<String> command(String words) {
    check("<!-- fact:begin " + words + " -->\n\n<!-- fact:end -->\n");
    return asked.get(asked.size() - 1);
  }

  @Test
  void aBlockAsksAListCommand() {
    assertThat(command("timeline")).containsExactly("timeline", "-o", "md", "--");
    assertThat(command("count  dead as-of=2014-08-01 limit=3"))
        .containsExactly("count", "--as-of=2014-08-01", "--limit=3", "-o", "md", "--", "dead");
    assertThat(command("said who:ada history style=iso fields=id,gist"))
        .containsExactly(
            "said", "--history", "--style=iso", "--fields=id,gist", "-o", "md", "--", "who:ada");
    assertThat(command("search \"it was\" 'a \"b\"' '' who:\"Ada Quay\" =x"))
        .containsExactly("search", "-o", "md", "--", "it was", "a \"b\"", "", "who:Ada Quay", "=x");
    assertThat(command("who place:x=y sort=date known-by=2014"))
        .containsExactly("who", "--sort=date", "--known-by=2014", "-o", "md", "--", "place:x=y");
  }

  @Test
  void aBlockIsAskedOnce() {
    String block = "<!-- fact:begin count -->\n\nx\n\n<!-- fact:end -->\n\n";
    check(block + block + block.replace("count", "who"));
    assertThat(asked).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "^^ | the block names no command | one of: timeline, who, count",
        "verify | `verify` is no list command | one of: timeline, who, count",
        "count facts=x | `facts=x` does not belong into a block | a block takes filters",
        "count as_of=x | `as_of=x` does not belong into a block | did you mean `as-of=`? a block",
        "count --history | `--history` does not belong into a block | did you mean `history`? a",
        "count -o | `-o` does not belong into a block | a block takes filters, history, outcomes, and as-of=",
        "count style=us | there is no style `us` | style=iso has days as EDTF",
        "count 'a | a quotation mark is not closed | close it: '",
        "count \"a' | a quotation mark is not closed | close it: \""
      })
  void aBlockThatAsksSomethingElseIsMalformed(String words, String message, String fix) {
    NoteFinding finding =
        check("<!-- fact:begin " + words + " -->\n\n<!-- fact:end -->\n").findings().get(0);
    assertThat(finding.state()).isEqualTo(State.MALFORMED);
    assertThat(finding.message()).isEqualTo(message);
    assertThat(finding.fix()).startsWith(fix);
  }
}
