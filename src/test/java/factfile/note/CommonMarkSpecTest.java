package factfile.note;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import factfile.NpmMaterial;
import factfile.load.base.BaseLoader;
import factfile.query.answers.RecordedValues;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The examples of CommonMark's specification as notes, alone and with a marker put in anywhere:
 * {@code -Dtest.locale=-Dspec.places=N} tries more places.
 */
class CommonMarkSpecTest {
  private static final int PLACES = Integer.getInteger("spec.places", 6);

  private static final List<String> VALUES =
      List.of(
          "About 250<!-- fact:hostages-taken -->",
          "About 300<!-- fact:hostages-taken -->",
          "About 300<!-- fact:hostages-taken=~300 -->");

  private static final String FRESH = "About 250<!-- fact:hostages-taken=~250 -->";

  /** Where a letter before it makes "About" the end of another word. */
  private static final String GLUED = "About about 250<!-- fact:hostages-taken=~250 -->";

  private static final RecordedValues BASE =
      new RecordedValues(BaseLoader.load(Path.of("facts")).base(), LocalDate.of(2024, 10, 22));

  private static CheckedNote check(String source) {
    return CheckedNote.of("note.md", source, BASE, command -> "| id |\n|---|\n| gaza-aid |\n");
  }

  private static List<String> examples() throws Exception {
    List<String> examples = new ArrayList<>();
    for (JsonNode example : NpmMaterial.cases("commonmark-spec")) {
      examples.add(example.textValue().replace('→', '\t'));
    }
    return examples;
  }

  @Test
  void anExampleAloneIsLeftAsItIs() throws Exception {
    for (String example : examples()) {
      for (String text : List.of(example, example.replace("\n", "\r\n"), example.strip())) {
        CheckedNote checked = check(text);
        assertThat(checked.findings()).as(text).isEmpty();
        assertThat(checked.refreshed(true)).isEqualTo(text);
      }
    }
  }

  @Test
  void aMarkerPutInIsMendedOrLeftAndNothingElseIsTouched() throws Exception {
    int mended = 0;
    int tried = 0;
    Random random = new Random(652);
    for (String example : examples()) {
      for (int i = 0; i < PLACES; i++) {
        int at = i == 0 ? 0 : i == 1 ? example.length() : random.nextInt(example.length() + 1);
        String before = example.substring(0, at) + (random.nextBoolean() ? " " : "");
        String after = (random.nextBoolean() ? " " : "") + example.substring(at);
        String value = VALUES.get(random.nextInt(VALUES.size()));
        tried++;
        mended += isMended(before, value, after) ? 1 : 0;
      }
    }
    assertThat(mended).isBetween(tried / 3, tried - 1);
  }

  private static boolean isMended(String before, String value, String after) {
    String source = before + value + after;
    CheckedNote checked = check(source);
    String once = checked.refreshed(false);
    assertThat(once).as(source).isIn(source, before + FRESH + after, before + GLUED + after);
    assertThat(checked.isSameOutside(once, BASE, command -> "")).as(source).isTrue();
    assertThat(check(once).refreshed(false)).as(source).isEqualTo(once);
    return !once.equals(source);
  }
}
