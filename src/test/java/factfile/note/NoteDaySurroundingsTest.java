package factfile.note;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.note.judge.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands right before a day, or behind it, and may be a part of it that was not read. */
class NoteDaySurroundingsTest extends Surroundings {
  @Test
  void aDayMayNotGoOnBehindTheMarker() {
    assertLeft("on 9 August<!-- fact:day=2014-08-09 --> 2014 x\n");
    assertLeft("on August 9<!-- fact:day=2014-08-09 -->, 2014 x\n");
    assertLeft("in 2013<!-- fact:day -->-08-09 x\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "August 8–17, 2014",
        "August 8-17, 2014",
        "17. August 2014",
        "from 8 to 17 August 2014",
        "8–17 August 2014",
        "8 and 17 August 2014",
        "8/17 August 2014",
        "mid-August 2014",
        "mid August 2014",
        "early August 2014",
        "the end of August 2014",
        "late 2014",
        "Aug. 2013 to Aug. 17, 2014",
        "August 8 and 17, 2014",
        "the 17th, August 2014",
        "seventeenth of August 2014",
        "summer 2014",
        "8, 17 August 2014",
        "the eve of 17 August 2014",
        "the week of Aug. 17",
        "Q3 2014",
        "August 17 of 2014",
        "two days after 17 August 2014",
        "two days after the 17 August 2014",
        "the eve of the 17 August 2014",
        "the 8th and the 17 August 2014",
        "8 Aug. and 17 August 2014",
        "Aug. or 17 August 2014",
        "the 8th. and 17 August 2014",
        "17th day of August 2014",
        "x/2014-08-17",
        "img-2014-08-17",
        "https://x.org/2014-08-17",
        "https://x.org/a:2014-08-17",
        "?d=2014-08-17",
        "a@b,2014-08-17"
      })
  void aPartOfADayIsNotTheDay(String written) {
    assertLeft("Then " + written + "<!-- fact:day --> x\n");
    assertLeft("Then " + written.replace("17", "16") + "<!-- fact:day --> x\n");
    assertLeft("Then " + written + "<!-- fact:within --> x\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "since Aug. 29", "before Aug. 29, 2013", "after 29 Aug. 2013", "about Aug. 29, 2013",
        "on 29 August 2013", "Sunday, Aug. 29, 2013", "the 29th of August 2013",
            "on Sunday 29 Aug 2013",
        "Mon., 29 August 2013", "Thursday the 29th of August 2013", "week of 29 August 2013"
      })
  void aDayThatBecomesAStretchNeedsRoom(String written) {
    assertLeft("It was " + written + "<!-- fact:within --> x\n");
    assertLeft("It was " + written + "<!-- fact:month --> x\n");
  }

  @Test
  void aDayIsStillRewrittenWhereAllWasRead() {
    assertThat(refreshed("on Aug. 9, 2014<!-- fact:day -->\n")).isEqualTo("on Aug. 17, 2014\n");
    assertThat(refreshed("It was 29 July 2013<!-- fact:month -->\n"))
        .isEqualTo("It was May 2014\n");
    assertThat(refreshed("Due July 9, 2013<!-- fact:within -->\n"))
        .isEqualTo("Due between August 2 and August 18, 2014\n");
    assertThat(refreshed("Due (9 July 2013<!-- fact:day -->)\n"))
        .isEqualTo("Due (17 August 2014)\n");
    assertThat(refreshed("after the war, the 9 July 2013<!-- fact:day -->\n"))
        .isEqualTo("after the war, the 17 August 2014\n");
    assertThat(refreshed("on the 9 July 2013<!-- fact:day -->\n"))
        .isEqualTo("on the 17 August 2014\n");
    assertThat(refreshed("since July 2013<!-- fact:day -->\n")).isEqualTo("since August 2014\n");
    assertLeft("On Sunday, Aug. 10, 2014<!-- fact:day=2014-08-10 -->\n");
  }

  @Test
  void aMonthInPlaceOfADayNeedsRoomForAWord() {
    assertLeft("x,29 July 2013<!-- fact:month -->\n");
    assertThat(refreshed("x;29 July 2013<!-- fact:month -->\n")).isEqualTo("x;May 2014\n");
    assertThat(refreshed("x,July 2013<!-- fact:month -->\n")).isEqualTo("x,May 2014\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-08-10", "soon", "9"})
  void aDayThatIsNotTheOneNotedIsAnEdit(String noted) {
    assertThat(checked("on 9 Aug. 2014<!-- fact:day=" + noted + " -->\n").findings())
        .extracting(NoteFinding::state)
        .containsExactly(State.EDITED);
  }
}
