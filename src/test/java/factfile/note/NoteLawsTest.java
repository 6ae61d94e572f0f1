package factfile.note;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.load.base.BaseLoader;
import factfile.note.judge.State;
import factfile.note.marker.BlockAnswers;
import factfile.query.answers.RecordedValues;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Laws of refreshing, over generated notes: {@code -Dtest.locale=-Dnotes.seeds=N} tries more. */
class NoteLawsTest {
  private static final int SEEDS = Integer.getInteger("notes.seeds", 10_000);

  private static final RecordedValues BASE =
      new RecordedValues(BaseLoader.load(Path.of("facts")).base(), LocalDate.of(2024, 10, 22));

  private static final BlockAnswers BLOCKS =
      command -> "| id | due |\n|---|---|\n| gaza-aid | 2024-11-12 |\n";

  private static CheckedNote check(String source) {
    return CheckedNote.of("note.md", source, BASE, BLOCKS);
  }

  @Test
  void refreshingTwiceIsRefreshingOnceAndTouchesNothingElse() {
    int mended = 0;
    int malformed = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      RandomNote note = new RandomNote(seed);
      for (boolean force : List.of(false, true)) {
        CheckedNote checked = check(note.text());
        String once = checked.refreshed(force);
        String about = "seed " + seed + ":\n" + note.text() + "\n=>\n" + once;
        CheckedNote again = check(once);
        assertThat(again.refreshed(force)).as(about).isEqualTo(once);
        assertThat(checked.isMalformed()).as(about).isEqualTo(note.isBroken());
        if (note.isBroken()) {
          assertThat(once).as(about).isEqualTo(note.text());
          malformed++;
        } else {
          assertOutsideStays(note, once, about);
          assertThat(checked.isSameOutside(once, BASE, BLOCKS)).as(about).isTrue();
          assertAllMended(again, force, about);
          mended += once.equals(note.text()) ? 0 : 1;
        }
      }
    }
    assertThat(mended).isGreaterThan(SEEDS / 4);
    assertThat(malformed).isGreaterThan(SEEDS / 20);
  }

  /** Every stretch stands where it stood, one after the other, between values and markers. */
  private static void assertOutsideStays(RandomNote note, String once, String about) {
    List<String> fixed = note.fixed();
    assertThat(once).as(about).startsWith(fixed.get(0));
    assertThat(once).as(about).endsWith(fixed.get(fixed.size() - 1));
    int at = fixed.get(0).length();
    for (String stretch : fixed.subList(1, fixed.size())) {
      int next = once.indexOf("-->" + stretch, at);
      assertThat(next).as(about).isGreaterThanOrEqualTo(at);
      at = next + "-->".length() + stretch.length();
    }
    assertThat(at).as(about).isEqualTo(once.length());
  }

  private static void assertAllMended(CheckedNote note, boolean force, String about) {
    for (NoteFinding finding : note.findings()) {
      boolean left =
          finding.state() == State.STYLE
              || (finding.state() == State.EDITED && (!force || !finding.mendable()));
      assertThat(finding.state() == State.CURRENT || left).as(about).isTrue();
    }
  }
}
