package factfile.model.base;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.date.Days;
import factfile.model.date.Edtf;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Common;
import factfile.model.part.Dating;
import factfile.model.part.Extras;
import factfile.model.part.Order;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.text.MalformedValue;
import factfile.model.text.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChronologyTest {
  private static final LocalDate UP_TO = LocalDate.of(2031, 3, 4);
  private static final Position NOWHERE = new Position("test.yaml", 1, 1);

  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Chronology chronology = new Chronology(new Records());

  private final class Records implements Chronology.Records {
    @Override
    public Fact fact(String id) {
      return facts.get(id);
    }

    @Override
    public LocalDate upTo(List<Citation> cites) {
      return UP_TO;
    }
  }

  private Fact event(String id, String date, List<String> after, List<String> before)
      throws MalformedValue {
    List<Citation> cites = List.of(new Citation("gazette", "p1", null, null, null, NOWHERE));
    Common common = new Common(id, List.of(), List.of(), null, null, cites, Extras.NONE, NOWHERE);
    FactDate parsed = date == null ? null : Edtf.parse(date);
    Order order = new Order(after, before);
    Fact event =
        new Event(
            common, id, Dating.of(parsed), List.of(), List.of(), order, List.of(), null, false);
    facts.put(id, event);
    return event;
  }

  private Fact event(String id, String date) throws MalformedValue {
    return event(id, date, List.of(), List.of());
  }

  private void assertDays(Fact fact, String first, String last) {
    FactDate when = chronology.when(fact);
    assertThat(when.earliest()).isEqualTo(first == null ? null : LocalDate.parse(first));
    assertThat(when.latest()).isEqualTo(last == null ? null : LocalDate.parse(last));
  }

  @Test
  void anOrderNarrowsByWholeDaysTheSameDayAllowed() throws MalformedValue {
    event("vote", "2031-02-10");
    event("strike", "2031-02-20");
    assertDays(event("talks", "2031-02", List.of("vote"), List.of()), "2031-02-10", "2031-02-28");
    assertDays(event("break", "2031-02", List.of(), List.of("strike")), "2031-02-01", "2031-02-20");
    Fact between = event("offer", "2031-02", List.of("vote"), List.of("strike"));
    assertDays(between, "2031-02-10", "2031-02-20");
    assertThat(chronology.when(between).edtf()).isEqualTo("2031-02");
    Fact sameDay = event("count", "[2031-02-08..2031-02-10]", List.of("vote"), List.of());
    assertDays(sameDay, "2031-02-10", "2031-02-10");
  }

  @Test
  void onlyTheSureBoundOfAnotherNarrows() throws MalformedValue {
    event("vote", "[2031-02-05..2031-02-10]");
    assertDays(event("talks", "2031-02", List.of("vote"), List.of()), "2031-02-05", "2031-02-28");
    assertDays(event("offer", "2031-02", List.of(), List.of("vote")), "2031-02-01", "2031-02-10");
  }

  @Test
  void whatHasNoDateLiesBetweenItsNeighboursAndItsSourcesEnd() throws MalformedValue {
    event("vote", "2031-02-10");
    event("strike", "2031-02-20");
    assertThat(chronology.when(event("rumour", null))).isNull();
    assertDays(event("talks", null, List.of("vote"), List.of()), "2031-02-10", "2031-03-04");
    assertDays(event("offer", null, List.of(), List.of("strike")), null, "2031-02-20");
  }

  @Test
  void orderIsPassedOn() throws MalformedValue {
    event("vote", "2031-02-10");
    event("talks", null, List.of("vote"), List.of());
    assertDays(event("offer", "2031", List.of("talks"), List.of()), "2031-02-10", "2031-12-31");
  }

  @Test
  void anOrderThatLeadsBackIsFoundAndEndless() throws MalformedValue {
    Fact one = event("one", "2031-02", List.of("two"), List.of());
    Fact two = event("two", "2031-02", List.of("three"), List.of());
    Fact three = event("three", "2031-02", List.of("one"), List.of());
    Fact straight = event("four", "2031-02", List.of("one"), List.of());
    assertThat(List.of(one, two, three)).allMatch(chronology::isCircular);
    assertThat(chronology.isCircular(straight)).isFalse();
    assertDays(one, "2031-02-01", "2031-02-28");
  }

  @Test
  void whatComesAfterItselfIsCircular() throws MalformedValue {
    Fact first = event("one", "2031-02");
    Fact alone = event("two", "2031-02", List.of("one", "two", "one"), List.of());
    assertThat(chronology.isCircular(alone)).isTrue();
    assertThat(chronology.isCircular(first)).isFalse();
  }

  @Test
  void whereOrderAndDateContradictTheDateStands() throws MalformedValue {
    event("vote", "2031-02-10");
    Fact early = event("talks", "2031-02-09", List.of("vote"), List.of());
    assertThat(chronology.isContradicted(early)).isTrue();
    assertThat(chronology.when(early)).isEqualTo(early.date());
    Fact late = event("offer", "2031-02-11", List.of("vote"), List.of());
    assertThat(chronology.isContradicted(late)).isFalse();
  }

  @Test
  void anUnknownNeighbourNarrowsNothing() throws MalformedValue {
    assertDays(event("talks", "2031-02", List.of("gone"), List.of()), "2031-02-01", "2031-02-28");
  }

  @Test
  void whoIsAskedFirstMakesNoDifference() throws MalformedValue {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      facts.clear();
      for (int i = 0; i < 8; i++) {
        String first = LocalDate.of(2031, 1, 1).plusDays(random.nextInt(40)).toString();
        String last = LocalDate.of(2031, 2, 10).plusDays(random.nextInt(40)).toString();
        String date = random.nextInt(4) == 0 ? null : "[" + first + ".." + last + "]";
        event("e" + i, date, some(random), some(random));
      }
      Map<String, FactDate> expected = new LinkedHashMap<>();
      facts.forEach((id, fact) -> expected.put(id, new Chronology(new Records()).when(fact)));
      List<Fact> shuffled = new ArrayList<>(facts.values());
      Collections.shuffle(shuffled, random);
      Chronology other = new Chronology(new Records());
      for (Fact fact : shuffled) {
        FactDate when = other.when(fact);
        assertThat(when).as("seed %s, %s", seed, fact.id()).isEqualTo(expected.get(fact.id()));
        if (when != null && fact.date() != null) {
          Days written = new Days(fact.date().earliest(), fact.date().latest());
          assertThat(written.encloses(new Days(when.earliest(), when.latest())))
              .as("seed %s, %s", seed, fact.id())
              .isTrue();
        }
      }
    }
  }

  private static List<String> some(Random random) {
    return random.nextInt(3) == 0 ? List.of("e" + random.nextInt(8)) : List.of();
  }
}
