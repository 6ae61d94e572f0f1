package factfile.query.rows;

import factfile.model.base.FactBase;
import factfile.model.part.CountPart;
import factfile.query.words.Entities;
import java.util.ArrayList;
import java.util.List;

/** A part of a number, with the base that has the names in it. */
record TakenPart(FactBase base, CountPart part) {
  /** {@code 3 in East Quay}, {@code 40 tally clerks}. */
  String words() {
    List<String> words = new ArrayList<>();
    words.add(part.quantity().phrase());
    if (part.label() != null) {
      words.add(part.label());
    }
    if (part.who() != null) {
      words.add(Entities.name(base, part.who()));
    }
    if (part.place() != null) {
      words.add("in " + Entities.name(base, part.place()));
    }
    return String.join(" ", words);
  }
}
