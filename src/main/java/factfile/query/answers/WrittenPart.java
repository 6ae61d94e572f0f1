package factfile.query.answers;

import factfile.model.amount.Quantity;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Claim;
import factfile.model.part.Compliance;
import factfile.model.part.Condition;
import factfile.model.part.CountPart;
import factfile.model.part.CountValue;
import factfile.model.part.DatedClaim;
import factfile.model.part.Dating;
import factfile.model.part.Designation;
import factfile.model.part.Edge;
import factfile.model.part.Extras;
import factfile.model.part.Fate;
import factfile.model.part.Fulfilment;
import factfile.model.part.Outcome;
import factfile.model.part.Rank;
import factfile.model.part.Role;
import factfile.model.part.Slice;
import factfile.model.part.Votes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands inside records, in the keys of the format. */
final class WrittenPart {
  private WrittenPart() {}

  private static Map<String, Object> role(Role role) {
    Map<String, Object> map = present("title", role.title(), "of", role.of());
    map.putAll(slice(role.slice()));
    if (role.claim() != null) {
      map.put("check", claim(role.claim()));
    }
    return with(role.slice().extras(), map);
  }

  private static Map<String, Object> fate(Fate fate) {
    Map<String, Object> map = present("status", fate.status());
    map.putAll(slice(fate.slice()));
    return with(fate.slice().extras(), map);
  }

  /** What is kept as it stands is last. */
  private static Map<String, Object> with(Extras extras, Map<String, Object> map) {
    map.putAll(extras.values());
    return map;
  }

  /** Null for none. */
  static Map<String, Object> votes(Votes votes) {
    return votes == null
        ? null
        : present(
            "for", number(votes.supporting()),
            "against", number(votes.opposing()),
            "abstaining", number(votes.abstaining()),
            "absent", number(votes.absent()));
  }

  private static Object number(Quantity votes) {
    return votes == null ? null : votes.low();
  }

  private static Map<String, Object> designation(Designation each) {
    return present("as", each.as(), "by", each.by(), "cite", cites(each.cites()));
  }

  static Map<String, Object> slice(Slice slice) {
    return present(
        "from", edge(slice.from()),
        "until", edge(slice.until()),
        "event", slice.event(),
        "cite", cites(slice.cites()));
  }

  static Object edge(Edge edge) {
    if (edge == null) {
      return null;
    }
    Object date = edge.isOpen() ? ".." : date(edge.date());
    return edge.cites().isEmpty() ? date : present("date", date, "cite", cites(edge.cites()));
  }

  private static Map<String, Object> value(CountValue value) {
    return with(
        value.extras(),
        present(
            "value", value.quantity().text(),
            "date", date(value.date()),
            "of", value.whole() == null ? null : value.whole().text(),
            "rank", value.rank() == Rank.NORMAL ? null : value.rank().word(),
            "parts", parts(value.parts()),
            "cite", cites(value.cites())));
  }

  private static List<Object> parts(List<CountPart> parts) {
    List<Object> written = new ArrayList<>();
    for (CountPart part : parts) {
      written.add(
          present(
              "label", part.label(),
              "who", part.who(),
              "place", part.place(),
              "value", part.quantity().text()));
    }
    return written;
  }

  static Map<String, Object> claim(Claim claim) {
    return present(
        "topic", claim.topics(),
        "verbs", claim.verbs(),
        "not", claim.not(),
        "about", claim.about(),
        "contradict", claim.contradict());
  }

  private static Map<String, Object> outcome(Outcome outcome) {
    return with(
        outcome.extras(),
        present(
            "status", outcome.status().word(),
            "date", date(outcome.date()),
            "due", date(outcome.writtenDue()),
            "window", outcome.window() == null ? null : outcome.window().text(),
            "share", outcome.share() == null ? null : outcome.share().text() + "%",
            "text", outcome.text(),
            "cite", cites(outcome.cites())));
  }

  private static Map<String, Object> compliance(Compliance each) {
    Slice slice = each.slice();
    return with(
        slice.extras(),
        present(
            "status", each.status().word(),
            "from", edge(slice.from()),
            "until", edge(slice.until()),
            "event", each.events(),
            "cite", cites(slice.cites())));
  }

  private static Map<String, Object> fulfilment(Fulfilment each) {
    return with(
        each.extras(),
        present(
            "status",
            each.status().word(),
            "date",
            date(each.date()),
            "cite",
            cites(each.cites())));
  }

  static Map<String, Object> condition(Condition condition) {
    Slice met = condition.met();
    return present(
        "if",
        condition.words(),
        "in_force",
        met == null
            ? null
            : present("event", met.event(), "from", edge(met.from()), "cite", cites(met.cites())));
  }

  static void putAll(Map<String, Object> map, String key, List<?> parts) {
    if (!parts.isEmpty()) {
      List<Object> list = new ArrayList<>();
      for (Object each : parts) {
        list.add(of(each));
      }
      map.put(key, list);
    }
  }

  /** By its class: a method reference for each would be linked at every start. */
  private static Map<String, Object> of(Object part) {
    if (part instanceof Role role) {
      return role(role);
    }
    if (part instanceof Fate fate) {
      return fate(fate);
    }
    if (part instanceof Designation designation) {
      return designation(designation);
    }
    if (part instanceof CountValue value) {
      return value(value);
    }
    if (part instanceof Fulfilment fulfilment) {
      return fulfilment(fulfilment);
    }
    return part instanceof Outcome outcome ? outcome(outcome) : compliance((Compliance) part);
  }

  /** The date; where sources tell it differently, all that they tell. */
  static Object dating(Dating dating) {
    if (dating.claims().size() < 2) {
      return date(dating.date());
    }
    List<Object> claims = new ArrayList<>();
    for (DatedClaim claim : dating.claims()) {
      claims.add(
          present(
              "date", date(claim.date()),
              "rank", claim.rank() == Rank.NORMAL ? null : claim.rank().word(),
              "cite", cites(claim.cites())));
    }
    return claims;
  }

  static String date(FactDate date) {
    return date == null ? null : date.edtf();
  }

  static List<Object> cites(List<Citation> cites) {
    List<Object> written = new ArrayList<>();
    for (Citation cite : cites) {
      written.add(written(cite));
    }
    return written;
  }

  /** Keys and values in turn, without those that are null or empty; a list of one as that one. */
  static Map<String, Object> present(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      Object value = keysAndValues[i + 1];
      if (value instanceof List<?> list && list.size() < 2) {
        value = list.isEmpty() ? null : list.get(0);
      }
      if (value != null) {
        map.put((String) keysAndValues[i], value);
      }
    }
    return map;
  }

  /** The citation as a record writes it: short where nothing but source and place is given. */
  private static Object written(Citation cite) {
    return cite.saidBy() == null && cite.note() == null && cite.quote() == null
        ? cite.text()
        : present(
            "source",
            cite.source(),
            "at",
            cite.at(),
            "said_by",
            cite.saidBy(),
            "note",
            cite.note(),
            "quote",
            cite.quote());
  }
}
