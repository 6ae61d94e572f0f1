package factfile.note;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.load.base.BaseLoader;
import factfile.note.edit.UnifiedDiff;
import factfile.query.answers.RecordedValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A note that is four times as long takes about four times as long, whatever stands in it. */
class NoteScalingTest {
  /** Generous: on a machine of its own the longest takes a tenth. */
  private static final long MOST = Duration.ofSeconds(10).toNanos();

  /** Shorter runs tell more of the machine, and of what else it does, than of the program. */
  private static final long LEAST = Duration.ofMillis(600).toNanos();

  private static final String MARKER = "<!-- fact:dead -->";

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
        events:
          - {id: day, date: 2014-08-18, title: It was that day, cite: s}
        """);
    base = new RecordedValues(BaseLoader.load(folder).base(), LocalDate.of(2014, 9, 1));
  }

  /** Reads, judges and refreshes a note, and compares both. */
  private void run(String note) {
    CheckedNote checked = CheckedNote.of("note.md", note, base, command -> "| a |\n|---|\n| 1 |\n");
    UnifiedDiff.of("note.md", note, checked.refreshed(true));
  }

  private long time(String note) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      run(note);
      least = Math.min(least, System.nanoTime() - start);
    }
    return least;
  }

  /**
   * @param repeated what there is ever more of
   * @param most how often in the longer of two notes
   */
  private void grows(String before, String repeated, int most, String after) {
    long quarter = time(before + repeated.repeat(most / 4) + after);
    long whole = time(before + repeated.repeat(most) + after);
    assertThat(whole).isLessThan(MOST);
    assertThat(whole).isLessThan(8 * Math.max(quarter, LEAST));
  }

  @Test
  void aLongNumber() {
    grows("Deaths ", "3", 1_000_000, MARKER + "\n");
    grows("Deaths ", "300,", 200_000, "300" + MARKER + "\n");
    grows("Deaths ", "3", 1_000_000, " and 300" + MARKER + "\n");
  }

  @Test
  void aLongParagraph() {
    grows("", "word ", 1_000_000, "about 300" + MARKER + "\n");
    grows("", "word ", 500_000, "1 May 2014<!-- fact:day -->\n");
    grows("", "word ", 500_000, "Ada Quux<!-- fact:ada.name=Ada%20Quux -->\n");
    grows("", "w", 1_000_000, " about 300" + MARKER + "\n");
  }

  @Test
  void manyMarkersInOneParagraph() {
    grows("", "There were about 300" + MARKER + " dead. ", 4_000, "\n");
    grows("", "There were about 300<!-- fact:dead=270 --> dead.\n", 4_000, "\n");
    grows("| a ", "| 300" + MARKER + " ", 4_000, "|\n");
    grows("300", MARKER, 8_000, "\n");
  }

  @Test
  void manyMarkersInManyParagraphs() {
    grows("", "- about 300" + MARKER + " dead\n", 20_000, "");
    grows("", "# About 300" + MARKER + " dead\n", 20_000, "");
  }

  @Test
  void manyBlocks() {
    String block = "<!-- fact:begin count dead -->\n\nx\n\n<!-- fact:end -->\n\n";
    grows("", block, 4_000, "");
    grows("", block + "300" + MARKER + " a\n\n", 4_000, "");
  }

  @Test
  void oneValueThatCannotBeRewrittenAmongMany() {
    grows("Of " + "9".repeat(500) + MARKER + "\n\n", "Some 300" + MARKER + " dead\n\n", 4_000, "");
  }

  @Test
  void marksThatAreNeverClosed() {
    grows("300" + MARKER + " ", "<!-- ", 40_000, "\n");
    grows("300" + MARKER + "\n\n", "`<!--` ", 20_000, "-->\n");
    grows("", "&a ", 200_000, "300" + MARKER + "\n");
  }
}
