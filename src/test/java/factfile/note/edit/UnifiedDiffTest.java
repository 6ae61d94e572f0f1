package factfile.note.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The differences of two texts, as {@code diff -u} writes them. */
class UnifiedDiffTest {
  private static String numbers(int from, int to) {
    return String.join(
        "", IntStream.rangeClosed(from, to).mapToObj(number -> number + "\n").toList());
  }

  /** Without the two lines of names. */
  private static String diff(String before, String after) {
    String diff = UnifiedDiff.of("a.md", before, after);
    assertThat(diff).startsWith("--- a/a.md\n+++ b/a.md\n@@ ");
    return diff.substring(diff.indexOf("@@ "));
  }

  @Test
  void nothingIsNoDifference() {
    assertThat(UnifiedDiff.of("a.md", "a\n", "a\n")).isEmpty();
    assertThat(UnifiedDiff.of("a.md", "", "")).isEmpty();
  }

  @Test
  void aLineStandsAmongThreeBeforeAndBehind() {
    assertThat(diff(numbers(1, 9), numbers(1, 9).replace("5", "five")))
        .isEqualTo("@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
    assertThat(diff(numbers(1, 9), numbers(1, 9).replace("1", "one")))
        .isEqualTo("@@ -1,4 +1,4 @@\n-1\n+one\n 2\n 3\n 4\n");
    assertThat(diff(numbers(1, 9), numbers(1, 9).replace("9", "nine")))
        .isEqualTo("@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+nine\n");
    assertThat(diff("1\n", "one\n")).isEqualTo("@@ -1 +1 @@\n-1\n+one\n");
  }

  @Test
  void linesAreAddedAndTakenAway() {
    assertThat(diff(numbers(1, 5), numbers(1, 2) + "new\nmore\n" + numbers(3, 5)))
        .isEqualTo("@@ -1,5 +1,7 @@\n 1\n 2\n+new\n+more\n 3\n 4\n 5\n");
    assertThat(diff(numbers(1, 9), numbers(1, 4) + numbers(6, 9)))
        .isEqualTo("@@ -2,7 +2,6 @@\n 2\n 3\n 4\n-5\n 6\n 7\n 8\n");
    assertThat(diff("", numbers(1, 2))).isEqualTo("@@ -0,0 +1,2 @@\n+1\n+2\n");
    assertThat(diff(numbers(1, 2), "")).isEqualTo("@@ -1,2 +0,0 @@\n-1\n-2\n");
    assertThat(diff(numbers(1, 5), numbers(1, 6))).isEqualTo("@@ -3,3 +3,4 @@\n 3\n 4\n 5\n+6\n");
  }

  /** Up to six lines between two changes belong to both; seven part them. */
  @Test
  void changesFarFromEachOtherStandApart() {
    String near = numbers(1, 12).replace("3\n", "three\n").replace("10\n", "ten\n");
    assertThat(diff(numbers(1, 12), near))
        .isEqualTo(
            "@@ -1,12 +1,12 @@\n 1\n 2\n-3\n+three\n 4\n 5\n 6\n 7\n 8\n 9\n-10\n+ten\n 11\n 12\n");
    String far = numbers(1, 12).replace("3\n", "x\ny\n").replace("11\n", "");
    assertThat(diff(numbers(1, 12), far).lines().filter(line -> line.startsWith("@@")))
        .containsExactly("@@ -1,6 +1,7 @@", "@@ -8,5 +9,4 @@");
  }

  @Test
  void aTextWithoutALastLineEndSaysSo() {
    String none = "\\ No newline at end of file\n";
    assertThat(diff("1\n2", "1\ntwo"))
        .isEqualTo("@@ -1,2 +1,2 @@\n 1\n-2\n" + none + "+two\n" + none);
    assertThat(diff("one\n2", "1\n2")).isEqualTo("@@ -1,2 +1,2 @@\n-one\n+1\n 2\n" + none);
    assertThat(diff("1", "1\n")).isEqualTo("@@ -1 +1 @@\n-1\n" + none + "+1\n");
  }

  /** A blank line that both have tells nothing of where they are the same again. */
  @Test
  void theNearestLineThatBothHaveIsFound() {
    assertThat(diff("a\n\nb\nsame\nc\n", "x\n\ny\nz\n\nsame\nc\n"))
        .isEqualTo("@@ -1,5 +1,7 @@\n-a\n-\n-b\n+x\n+\n+y\n+z\n+\n same\n c\n");
    assertThat(diff("a\nb\nc\nd\n", "c\na\nx\nd\n"))
        .isEqualTo("@@ -1,4 +1,4 @@\n+c\n a\n-b\n-c\n+x\n d\n");
    assertThat(diff("old\n\nend\n", "new\nmore\n\nend\n"))
        .isEqualTo("@@ -1,3 +1,4 @@\n-old\n+new\n+more\n \n end\n");
  }

  /** Taken back, or made, it leads from one to the other, whatever both are. */
  @Test
  void itLeadsFromOneToTheOther() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      String before = text(random);
      String after = text(random);
      String diff = UnifiedDiff.of("a.md", before, after);
      assertThat(applied(diff, before)).as("%s=>%s%s", before, after, diff).isEqualTo(after);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      int letter = random.nextInt(40);
      text.append(letter < 4 ? "" : letter < 30 ? "l" + i : "m" + letter).append('\n');
    }
    return text.toString();
  }

  private static String applied(String diff, String before) {
    List<String> old = before.lines().toList();
    List<String> now = new ArrayList<>();
    int at = 0;
    for (String line : diff.lines().skip(2).toList()) {
      if (line.startsWith("@@")) {
        String[] range = line.split("[ ,+-]+", -1);
        boolean none = line.contains(",0 +");
        int from = Integer.parseInt(range[1]) - (none ? 0 : 1);
        now.addAll(old.subList(at, from));
        at = from;
      } else if (line.startsWith("+")) {
        now.add(line.substring(1));
      } else {
        assertThat(old.get(at)).isEqualTo(line.substring(1));
        if (line.startsWith(" ")) {
          now.add(line.substring(1));
        }
        at++;
      }
    }
    now.addAll(old.subList(at, old.size()));
    return String.join("", now.stream().map(line -> line + "\n").toList());
  }
}
