package factfile.note.guard;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.note.marker.MarkerText;
import org.junit.jupiter.api.Test;

/** What may change in a note besides values and blocks: nothing. */
class OutsideGuardTest {
  private static boolean isKept(String old, String now) {
    return new OutsideGuard(old, now).isKept();
  }

  /** Whether what stands before a marker may become something else. */
  private static boolean becomes(String old, String now) {
    return isKept(old + "<!-- fact:a=1 --> x\n", now + "<!-- fact:a=2 --> x\n");
  }

  /** The same where words were noted, and others are. */
  private static boolean renamed(String old, String noted, String now, String name) {
    return isKept(
        old + "<!-- fact:a=" + MarkerText.escape(noted) + " -->",
        now + "<!-- fact:a=" + MarkerText.escape(name) + " -->");
  }

  @Test
  void aValueMayChangeWhereItsMarkerNotesIt() {
    assertThat(becomes("a 300", "a about 250")).isTrue();
    assertThat(becomes("a on 9 May 2013", "a on 10 June 2014")).isTrue();
    assertThat(becomes("300", "250")).isTrue();
    assertThat(isKept("a 300<!-- fact:a --> x", "a 250<!-- fact:a=250 --> x")).isTrue();
    assertThat(isKept("a 300<!-- fact:a --> x", "a 250<!-- fact:a --> x")).isFalse();
    assertThat(isKept("a 300<!-- fact:a=1 --> x", "a 250<!-- fact:a --> x")).isFalse();
    assertThat(isKept("a 300<!-- fact:a --> x", "a 300<!-- fact:a=300 --> x")).isTrue();
    assertThat(isKept("300<!-- fact:end -->", "250<!-- fact:end -->")).isFalse();
    assertThat(isKept("300<!-- fact:begin a -->", "250<!-- fact:begin a -->")).isFalse();
  }

  @Test
  void theMarkersStayTheSame() {
    assertThat(new OutsideGuard("<!-- fact:a -->", "x").broken()).isNull();
    assertThat(new OutsideGuard("x", "<!-- fact:a -->").broken()).isNull();
    assertThat(new OutsideGuard("<!-- fact:a -->", "<!-- fact:b -->").broken()).isNull();
    assertThat(new OutsideGuard("<!-- fact:a -->", "<!-- fact:a as-of=2014 -->").broken()).isNull();
    assertThat(isKept("<!-- fact:a -->", "x")).isFalse();
  }

  @Test
  void whatStandsBehindTheLastMarkerStays() {
    assertThat(isKept("1<!-- fact:a --> x", "1<!-- fact:a --> y")).isFalse();
    assertThat(isKept("1<!-- fact:a --> x", "1<!-- fact:a --> x ")).isFalse();
    assertThat(isKept("x", "y")).isFalse();
    assertThat(isKept("x", "x")).isTrue();
  }

  @Test
  void thoseThatAreNotKeptAreNamedByTheirEnd() {
    String old = "a (1<!-- fact:a --> b 2<!-- fact:b --> c !3<!-- fact:c --> d";
    String now = "a 5<!-- fact:a=5 --> b 6<!-- fact:b=6 --> c 7<!-- fact:c=7 --> d";
    assertThat(new OutsideGuard(old, now).broken())
        .containsExactlyInAnyOrder(old.indexOf(" b "), old.indexOf(" d"));
  }

  @Test
  void markupStays() {
    assertThat(becomes("a **300**", "a **250**")).isTrue();
    assertThat(becomes("a **300**", "a 250")).isFalse();
    assertThat(becomes("a (300)", "a 250)")).isFalse();
    assertThat(becomes("a [300", "a 250")).isFalse();
    assertThat(becomes("> on 9\n> May 2013", "> on 10\n> June 2014")).isTrue();
    assertThat(becomes("9\n\nMay 2013", "10 June 2014")).isFalse();
    assertThat(becomes("9\n>\n> May 2013", "10 June 2014")).isFalse();
    assertThat(becomes("a 300", "a <!-- 250")).isFalse();
    assertThat(becomes("a ~300", "a 250")).as("a qualifier").isTrue();
    assertThat(becomes("a ~~300", "a 250")).isFalse();
    assertThat(becomes("a ~~300", "a ~~250")).isTrue();
    assertThat(becomes("a ~~300", "a ~250")).isFalse();
  }

  @Test
  void arrowsAndSignsOfOthersStay() {
    assertThat(becomes("a ->300", "a ->250")).isTrue();
    assertThat(becomes("a ->300", "a 250")).isFalse();
    assertThat(becomes("a ->300", "a -250")).isFalse();
    assertThat(becomes("a >300", "a 250")).isTrue();
    assertThat(becomes("a <300", "a >250")).isTrue();
    assertThat(becomes("a>300", "a250")).isFalse();
    assertThat(becomes("5>300", "5250")).isFalse();
    assertThat(becomes("a>300", "a>250")).isTrue();
    assertThat(becomes(">300", "250")).isTrue();
    assertThat(becomes("a $-300", "a $-250")).isTrue();
  }

  @Test
  void noValueIsAsLongAsThat() {
    String long400 = "3" + " ".repeat(398) + "0";
    assertThat(becomes("a " + long400, "a 5" + long400.substring(1))).isTrue();
    assertThat(becomes("a 3" + long400, "a 5" + long400)).isFalse();
  }

  @Test
  void aNameMayBeSpelledWithEscapes() {
    assertThat(renamed("by Ada", "Ada", "by Ben", "Ben")).isTrue();
    assertThat(renamed("by Ada", "Ada", "by A\\*b", "A*b")).isTrue();
    assertThat(renamed("by A\\*b", "A*b", "by Ada", "Ada")).isTrue();
    assertThat(renamed("by (A\\*b", "A*b", "by Ada", "Ada")).isFalse();
    assertThat(renamed("by A\\*b", "A*b", "by Ada", "Ben")).isFalse();
    assertThat(renamed("by A\\*c", "A*b", "by Ada", "Ada")).isFalse();
    assertThat(renamed("by A!", "A!", "by Ada", "Ada")).isTrue();
    assertThat(renamed("**a!**", "A!", "**ada**", "Ada")).as("a capital").isTrue();
    assertThat(renamed("**A!B**", "A!b", "**Ada**", "Ada")).as("another letter").isFalse();
    assertThat(renamed("of A\n> & B", "A & B", "of C", "C")).isTrue();
    assertThat(renamed("of \\&", "&", "of C", "C")).isTrue();
    String more = "!".repeat(500);
    assertThat(renamed("of " + more, more, "of C", "C")).isTrue();
    assertThat(renamed("of C", "C", "of " + more + " ".repeat(5_000), more)).isFalse();
  }

  @Test
  void aBlockMayChangeWhereItsEndNotesASum() {
    String begin = "<!-- fact:begin count -->";
    String old = begin + "\n\n| 1 |\n\n<!-- fact:end -->\n";
    assertThat(isKept(old, begin + "\n\n* **2**\n\n<!-- fact:end sum=1 -->\n")).isTrue();
    assertThat(isKept(old, begin + "\r\n2\r\n<!-- fact:end sum=1 -->\n")).isTrue();
    assertThat(isKept(old, begin + "\n\n| 2 |\n\n<!-- fact:end -->\n")).isFalse();
    assertThat(isKept(old, begin + " | 2 |\n\n<!-- fact:end sum=1 -->\n")).isFalse();
    assertThat(isKept(old, begin + "\n<!-- x -->\n<!-- fact:end sum=1 -->\n")).isFalse();
    String line = begin + " 1 <!-- fact:end sum=1 -->";
    assertThat(isKept(line, begin + "\n!\n<!-- fact:end sum=1 -->")).isFalse();
  }
}
