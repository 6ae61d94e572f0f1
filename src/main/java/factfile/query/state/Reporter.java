package factfile.query.state;

import factfile.answer.Cell.Ref;
import factfile.model.base.FactBase;
import factfile.model.base.Ruling;
import factfile.model.part.Citation;
import factfile.model.part.Voice;
import factfile.query.words.Entities;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who says so, with a name: whom a source has it from, else its publisher.
 *
 * @param id of the entity; null for a publisher
 */
public record Reporter(String id, String name) {
  public static Reporter of(FactBase base, Citation cite) {
    return of(base, Ruling.voice(base, cite));
  }

  static Reporter of(FactBase base, Voice voice) {
    return voice.id() == null
        ? new Reporter(null, voice.publisher())
        : new Reporter(voice.id(), Entities.name(base, voice.id()));
  }

  /** Who is cited, each with what it says. */
  static List<Cited> each(FactBase base, List<Citation> cites) {
    Map<String, Cited> each = new LinkedHashMap<>();
    for (Citation cite : cites) {
      Reporter reporter = of(base, cite);
      Cited own = each.get(reporter.key());
      if (own == null) {
        own = new Cited(reporter, new ArrayList<>());
        each.put(reporter.key(), own);
      }
      own.cites().add(cite);
    }
    return List.copyOf(each.values());
  }

  /** A reporter with what it says. */
  record Cited(Reporter reporter, List<Citation> cites) {}

  /** What tells it from others; the hash of a record would be linked at a start. */
  String key() {
    return id == null ? "publisher " + name : id;
  }

  /** Whether it says any of what is cited. */
  boolean isAmong(FactBase base, List<Citation> cites) {
    for (Citation cite : cites) {
      if (key().equals(of(base, cite).key())) {
        return true;
      }
    }
    return false;
  }

  public Ref ref() {
    return new Ref(id, name);
  }
}
