package factfile.prose.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.load.base.BaseLoader;
import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.prose.names.Kinship;
import factfile.prose.names.NameTable;
import factfile.prose.names.Titles;
import factfile.prose.sentence.Sentence;
import factfile.prose.sentence.Sentences;
import factfile.prose.time.EventAnchors;
import factfile.prose.words.TokenRange;
import factfile.wording.DayMention;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days phrases are told as, and that they move with what they are told from. */
class ReckoningTest {
  private static final FactBase BASE = BaseLoader.load(Path.of("facts")).base();
  private static final NameTable NAMES = new NameTable(BASE);
  private static final Titles TITLES = new Titles(BASE);
  private static final Kinship KINSHIP = new Kinship(BASE);
  private static final EventAnchors EVENTS = new EventAnchors(BASE, KINSHIP);
  private static final StandIns STAND_INS = new StandIns(BASE, NAMES, TITLES, KINSHIP);

  private static Sentence last(LocalDate written, String text) {
    Discourse discourse = new Discourse(NAMES, TITLES, EVENTS, STAND_INS, written);
    Sentence last = null;
    for (Sentences.Piece piece : Sentences.of(text)) {
      last = discourse.next(piece, false);
    }
    return last;
  }

  private static String words(Sentence sentence, DayMention day) {
    Days days = day.days();
    int off = day.reckoned() == null ? 0 : day.reckoned().off();
    return sentence.text(new TokenRange(day.first(), day.end()))
        + "="
        + days.earliest()
        + (days.isSingleDay() ? "" : ".." + days.latest())
        + (off == 0 ? "" : "+" + off);
  }

  /** Days with a year that the sentence as it stands does not have. */
  private static List<String> told(LocalDate written, String before, String text) {
    Sentence sentence = last(written, before + text);
    List<String> told = new ArrayList<>();
    for (DayMention day : sentence.days()) {
      boolean bare = day.day() != null && day.hasYear() && !isWritten(sentence, day);
      if (day.reckoned() != null || bare) {
        told.add(words(sentence, day));
      }
    }
    return told;
  }

  private static boolean isWritten(Sentence sentence, DayMention day) {
    String words = sentence.text(new TokenRange(day.first(), day.end()));
    return words.contains(String.valueOf(day.year()));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/reckoning/days.psv", delimiter = '|', quoteCharacter = '"')
  void phrasesAreTheseDays(String written, String before, String text, String days) {
    LocalDate day = written.equals("-") ? null : LocalDate.parse(written);
    List<String> expected = days.equals("-") ? List.of() : List.of(days.split(";", -1));
    assertThat(told(day, before.equals("-") ? "" : before + " ", text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met two days ago.",
        "They met three weeks ago.",
        "They met this morning.",
        "They met last night.",
        "They met the day before yesterday."
      })
  void whatIsToldFromTheDayOfWritingMovesWithIt(String text) {
    LocalDate first = LocalDate.of(2024, 2, 20);
    for (int later = 1; later < 40; later += 3) {
      Days here = only(last(first, text));
      Days there = only(last(first.plusDays(later), text));
      assertThat(there).isEqualTo(moved(here, later));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The next day it ended.",
        "It ended two days later.",
        "It ended that same evening.",
        "It ended three weeks earlier.",
        "Ten days after that, it ended."
      })
  void whatIsToldFromTheSentenceBeforeMovesWithItsDay(String text) {
    LocalDate first = LocalDate.of(2023, 12, 20);
    Days here = only(last(null, "It began on " + first + ". " + text));
    for (int later = 1; later < 40; later += 3) {
      LocalDate day = first.plusDays(later);
      assertThat(only(last(null, "It began on " + day + ". " + text)))
          .isEqualTo(moved(here, later));
    }
  }

  @Test
  void aWeekdayIsOneOfTheLastSevenDays() {
    for (int at = 0; at < 60; at++) {
      LocalDate written = LocalDate.of(2024, 2, 1).plusDays(at);
      LocalDate told = only(last(written, "They met on Friday.")).earliest();
      assertThat(told.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
      assertThat(told).isBetween(written.minusDays(6), written);
    }
  }

  @Test
  void whatIsToldIsNoUnreadTimeAndNoNumber() {
    Sentence told = last(null, "It began on 7 January 2014. Two days later, 30 people left.");
    assertThat(told.times()).isEmpty();
    assertThat(told.amounts()).hasSize(1);
  }

  @Test
  void theNamesThatADayIsToldByAreNoActors() {
    Sentence told = last(null, "Two days after the Hamas attack on Israel, Iran fired rockets.");
    assertThat(told.named(told.whole())).containsExactly("iran");
  }

  private static Days only(Sentence sentence) {
    assertThat(sentence.days()).as(sentence.text()).hasSize(1);
    return sentence.days().get(0).days();
  }

  private static Days moved(Days days, int by) {
    return new Days(days.earliest().plusDays(by), days.latest().plusDays(by));
  }
}
