package factfile.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands right before a value, and may be a part of it that was not read. */
class NoteSurroundingsTest extends Surroundings {
  @ParameterizedTest
  @ValueSource(
      strings = {"(<5%)", "5%.", "5%%", "~5%~", "5 percentage points", "5 percent.", "5 pct)", "%"})
  void aUnitWithSomethingBehindIsNoError(String written) {
    assertLeft("a " + written + "<!-- fact:share --> x\n");
  }

  @Test
  void aNumberQualifiedOnBothSidesIsNotCurrent() {
    assertThat(refreshed("a about 250 or more<!-- fact:dead --> x\n")).isEqualTo("a about 250 x\n");
    assertThat(refreshed("a more than 19 or so<!-- fact:open --> x\n")).isEqualTo("a 19 x\n");
    assertThat(refreshed("a about 250 or so<!-- fact:dead --> x\n"))
        .isEqualTo("a about 250 or so x\n");
  }

  @Test
  void aCellBesideAValueIsNoPartOfIt() {
    assertThat(refreshed("| a | b |\n|---|---|\n| 1 | 300<!-- fact:dead --> |\n"))
        .endsWith("| 1 | about 250 |\n");
    assertThat(refreshed("|a|b|\n|---|---|\n|1|9 May 2013<!-- fact:day -->|\n"))
        .endsWith("|1|17 August 2014|\n");
    assertThat(refreshed("  a   b\n  --- ---\n  1   300<!-- fact:dead -->\n"))
        .endsWith("  1   about 250\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00",
        ".5",
        ",200",
        "k",
        " million",
        "%",
        " percent",
        " or more",
        "-odd",
        "th",
        "–30",
        " dozen",
        "\u2060",
        "+",
        "/7"
      })
  void whatGoesOnBehindTheMarkerIsTold(String behind) {
    assertLeft("a 5<!-- fact:open -->" + behind + " x\n");
  }

  @Test
  void whatStrikesWordsOutStays() {
    assertThat(refreshed("x ~~5%<!-- fact:share -->~~ y\n")).isEqualTo("x ~~more than 92%~~ y\n");
    assertThat(refreshed("x ~~about 5%<!-- fact:share -->~~ y\n"))
        .isEqualTo("x ~~more than 92%~~ y\n");
    assertThat(refreshed("x ~5%<!-- fact:share --> y\n")).isEqualTo("x more than 92% y\n");
    assertLeft("x ~~~5%<!-- fact:share --> y\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".5%",
        "4 .5%",
        "5±1%",
        "5 ± 1%",
        "1e-5%",
        "5^2%",
        "2×5%",
        "2 × 5%",
        "$-5",
        "5/6%",
        "5 / 6%",
        "5\u00ad5%",
        "5\u20605%",
        "5−1%",
        "5·5%",
        "½ 5%",
        "²5%",
        "2*5%",
        "1:5%",
        "#5%",
        "p<.5%",
        "x=5%",
        "5_5%",
        "5 + 5%",
        "=.5%",
        "(.5%",
        "5⁄6%",
        "3‰5%",
        "5٫5%",
        "v.5%",
        "5e5%",
        "5\u200d5%",
        "€-5%",
        "+5%",
        "1\u202f5%",
        "May 5%",
        "minus 5%",
        "two point 5%"
      })
  void aPartOfANumberIsNotTheNumber(String written) {
    assertLeft("a " + written + "<!-- fact:share --> x\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "more than about 5%",
        "a >about 5%",
        "about 5 to 10%",
        "from about 5% to about 10%",
        "5 or 6%",
        "two or three hundred",
        "as much as 5%",
        "in excess of 5%",
        "a minimum of 5%",
        "maximum 5%",
        "far more than 5%",
        "slightly more than 5%",
        "up to about 5%",
        "some more than 5%",
        "as few as 5%",
        "barely 5%",
        "exceeding 5%",
        "est. 5%",
        "not 5%",
        "10 to 5%",
        "5% or 10%",
        "5 million to 6",
        "between 10 and 5%",
        "half of 5%",
        "well above 5%",
        "about “5%",
        "more than (5%",
        "≈ 5%",
        "≤ about 5%",
        "an average of 5%",
        "another 5%"
      })
  void aQualifierThatWasNotReadIsNotDoubled(String written) {
    assertLeft("A " + written + "<!-- fact:share --> x\n");
    assertLeft("a " + written.replace("%", "") + "<!-- fact:dead --> x\n");
  }

  @Test
  void aNumberIsStillRewrittenWhereAllWasRead() {
    for (String before :
        new String[] {"rose to ", "Toll: ", "the toll—", "(", "“", "killed, ", "of ", "; "}) {
      assertThat(refreshed("In sum " + before + "300<!-- fact:dead --> x\n"))
          .isEqualTo("In sum " + before + "about 250 x\n");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e\u0301",
        "https://x.org/",
        "www.x.org,",
        "x-",
        "O’",
        "x'",
        "a@",
        "x_",
        "?q=",
        "é",
        "x."
      })
  void aNameGluedToSomethingIsLeft(String before) {
    assertLeft("a " + before + "Jon<!-- fact:jon=Jon --> y\n");
    assertLeft("a " + before + "Kim<!-- fact:jon=Kim --> y\n");
  }
}
