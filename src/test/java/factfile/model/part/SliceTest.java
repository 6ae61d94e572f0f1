package factfile.model.part;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.date.Days;
import factfile.model.date.Edtf;
import factfile.model.date.Truth;
import factfile.model.text.MalformedValue;
import factfile.model.text.Position;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds on a day, by edges that are dated, uncertain, open on purpose or missing. */
class SliceTest {
  /** The last day that the source of every slice here speaks of. */
  private static final LocalDate UP_TO = LocalDate.of(2031, 3, 4);

  private static final Position NOWHERE = new Position("test.yaml", 1, 1);
  private static final Citation SOON = new Citation("soon", "p1", null, null, null, NOWHERE);
  private static final Citation LATE = new Citation("late", "p1", null, null, null, NOWHERE);

  private static Edge edge(String text) throws MalformedValue {
    if (text == null) {
      return null;
    }
    return new Edge(text.equals("..") ? null : Edtf.parse(text), List.of());
  }

  private static Slice slice(String from, String until) throws MalformedValue {
    return new Slice(edge(from), edge(until), null, List.of(SOON), Extras.NONE, NOWHERE);
  }

  @ParameterizedTest(name = "from {0} until {1}: on {2} {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2031-01-10 | 2031-02-10 | 2031-01-09 | NO",
        "2031-01-10 | 2031-02-10 | 2031-01-10 | YES",
        "2031-01-10 | 2031-02-10 | 2031-02-10 | YES",
        "2031-01-10 | 2031-02-10 | 2031-02-11 | NO",
        "2031-01-10 | 2031-05-10 | 2031-05-10 | YES",
        "2031-01-10 | 2031-01-10 | 2031-01-10 | YES",
        // Without a beginning: at least on the source's last day, earlier maybe.
        "-          | -          | 2031-03-04 | YES",
        "-          | -          | 2031-03-03 | MAYBE",
        "-          | -          | 2031-03-05 | MAYBE",
        "-          | 2031-02-10 | 2031-02-09 | MAYBE",
        "-          | 2031-02-10 | 2031-02-10 | YES",
        "-          | 2031-02-10 | 2031-02-11 | NO",
        "-          | 2031-05-10 | 2031-03-03 | MAYBE",
        "-          | 2031-05-10 | 2031-03-04 | YES",
        "-          | 2031-05-10 | 2031-05-11 | NO",
        // Without an end: surely to the source's last day, later maybe.
        "2031-01-10 | -          | 2031-03-04 | YES",
        "2031-01-10 | -          | 2031-03-05 | MAYBE",
        "2031-01-10 | -          | 2031-01-09 | NO",
        "2031-04-01 | -          | 2031-03-31 | NO",
        "2031-04-01 | -          | 2031-04-01 | MAYBE",
        // Open on purpose.
        "..         | ..         | 1900-01-01 | YES",
        "..         | ..         | 2099-01-01 | YES",
        "..         | 2031-02-10 | 1900-01-01 | YES",
        "..         | 2031-02-10 | 2031-02-11 | NO",
        "2031-01-10 | ..         | 2099-01-01 | YES",
        "2031-01-10 | ..         | 2031-01-09 | NO",
        "..         | -          | 2031-03-05 | MAYBE",
        // Uncertain edges.
        "2031-01    | 2031-02-10 | 2030-12-31 | NO",
        "2031-01    | 2031-02-10 | 2031-01-30 | MAYBE",
        "2031-01    | 2031-02-10 | 2031-01-31 | YES",
        "2031-01-10 | 2031-02    | 2031-02-01 | YES",
        "2031-01-10 | 2031-02    | 2031-02-02 | MAYBE",
        "2031-01-10 | 2031-02    | 2031-03-01 | NO",
        "2031-01    | 2031-01    | 2031-01-15 | MAYBE",
        "2029       | 2031-03~   | 2030-06-01 | YES",
        // In doubt: it may have begun or ended on another day altogether.
        "2031-01-10 | 2031-02-10? | 2031-01-20 | MAYBE",
        "2031-01-10? | 2031-05-10 | 2031-02-01 | MAYBE",
        "2031-01-10? | 2031-05-10 | 2031-03-04 | YES",
        "2031-04-10? | 2031-05-10 | 2031-03-20 | NO",
        // A contradiction holds on no day, and breaks nothing.
        "2031-02-25 | 2031-02-12 | 2031-02-20 | NO",
        "2031-02-25 | 2031-02-12 | 2031-02-12 | NO",
      })
  void holds(String from, String until, LocalDate day, Truth expected) throws MalformedValue {
    assertThat(slice(from, until).holdsOn(day, UP_TO)).isEqualTo(expected);
  }

  @Test
  void sureDaysArePossibleDays() throws MalformedValue {
    String[] edges = {
      null, "..", "2031-01-10", "2031-02", "[2031-02-01..2031-04-01]", "2031-03-10"
    };
    for (String from : edges) {
      for (String until : edges) {
        Slice slice = slice(from, until);
        Days sure = slice.sureDays(UP_TO);
        Days possible = slice.possibleDays();
        if (sure != null && possible != null) {
          assertThat(possible.intersect(sure)).as("%s %s", from, until).isNotNull();
        }
        for (int i = 0; i < 120; i++) {
          LocalDate day = LocalDate.of(2030, 12, 20).plusDays(i);
          if (slice.holdsOn(day, UP_TO) == Truth.YES) {
            assertThat(possible).as("%s %s", from, until).isNotNull();
            assertThat(possible.contains(day)).as("%s %s %s", from, until, day).isTrue();
          }
        }
      }
    }
  }

  @Test
  void restsOnItsOwnCitationsAndItsEdgesOnTheirs() throws MalformedValue {
    Edge from = new Edge(Edtf.parse("2031-01-10"), List.of(LATE));
    Edge until = new Edge(Edtf.parse("2031-02-10"), List.of(SOON, LATE));
    Slice slice = new Slice(from, until, "vote", List.of(SOON), Extras.NONE, NOWHERE);
    Slice known = slice.restingOn(cite -> cite.source().equals("soon"));
    assertThat(known.from()).isNull();
    assertThat(known.until().cites()).containsExactly(SOON);
    assertThat(known.until().date()).isEqualTo(until.date());
    assertThat(known.event()).isEqualTo("vote");
    assertThat(slice.restingOn(cite -> false)).isNull();
    assertThat(slice("2031-01-10", "..").restingOn(SOON::equals))
        .isEqualTo(slice("2031-01-10", ".."));
  }
}
