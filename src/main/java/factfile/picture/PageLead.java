package factfile.picture;

import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.query.words.DateWords;
import factfile.query.words.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a base holds, in a sentence: how many records of what, from when to when. */
final class PageLead {
  private final Map<FactKind, Integer> counted = new EnumMap<>(FactKind.class);
  private LocalDate first;
  private LocalDate last;

  private PageLead() {}

  static String of(FactBase base) {
    PageLead lead = new PageLead();
    for (Fact fact : base.facts()) {
      lead.add(fact);
    }
    return lead.words(base);
  }

  private void add(Fact fact) {
    counted.merge(fact.kind(), 1, Integer::sum);
    FactDate date = fact.date();
    if (date == null) {
      return;
    }
    LocalDate begun = date.start().earliest();
    LocalDate ended = date.end().latest() == null ? date.start().latest() : date.end().latest();
    first = begun == null || (first != null && first.isBefore(begun)) ? first : begun;
    last = ended == null || (last != null && last.isAfter(ended)) ? last : ended;
  }

  private String words(FactBase base) {
    List<String> held = new ArrayList<>();
    for (FactKind kind : FactKind.values()) {
      int count = counted.getOrDefault(kind, 0);
      if (count > 0) {
        held.add(Text.number(count, kind.word()));
      }
    }
    int entities = base.entities().size();
    held.add(entities + (entities == 1 ? " person or place" : " people, bodies and places"));
    held.add(Text.number(base.sources().size(), "source"));
    String from =
        first == null || last == null
            ? ""
            : DateWords.of(first) + " to " + DateWords.of(last) + ": ";
    return from + String.join(", ", held);
  }
}
