package factfile.cli.read;

import factfile.draft.propose.Proposal;
import factfile.draft.read.ClauseDays;
import factfile.draft.read.Counted;
import factfile.draft.read.CountedReader;
import factfile.edit.Kind;
import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forms for what was not proposed: a kind is named, and its sentence fills in what it can. */
final class OwnForms {
  private final FactBase base;
  private final String source;
  private final LocalDate written;

  /**
   * @param base with all that the document names
   */
  OwnForms(FactBase base, String source, LocalDate written) {
    this.base = base;
    this.source = source;
    this.written = written;
  }

  /**
   * A form with the place, the day and the names of a sentence; who names the record has to say it.
   *
   * @param proposed values of counts that are proposed from that sentence
   */
  Proposal of(Kind kind, ReadParagraph paragraph, ReadSentence sentence, List<String> proposed) {
    List<ClauseDays.Told> days = new ClauseDays(sentence.sentence(), written).all();
    String day = days.size() == 1 ? days.get(0).edtf() : null;
    String cite = source + "#" + sentence.at();
    List<Entity> named = named(paragraph, sentence);
    String who = first(named, false);
    Map<String, Object> keys = new LinkedHashMap<>();
    switch (kind) {
      case EVENT -> {
        put(keys, "date", day);
        put(keys, "who", who);
        put(keys, "place", first(named, true));
      }
      case COUNT -> {
        Counted counted = counted(sentence, proposed);
        put(keys, "unit", counted == null ? null : counted.unit());
        Map<String, Object> value = new LinkedHashMap<>();
        put(value, "value", counted == null ? null : counted.value());
        put(value, "date", day);
        value.put("cite", cite);
        keys.put("values", List.of(value));
      }
      case DEADLINE -> {
        put(keys, "due", day);
        put(keys, "owed_by", who);
      }
      case STATEMENT -> {
        put(keys, "date", day);
        put(keys, "speaker", who);
        put(keys, "act", act(paragraph, sentence));
      }
      case ENTITY -> put(keys, "kind", EntityKind.PERSON.word());
      case TERM -> put(keys, "party", who);
      case RESOLUTION, SOURCE -> throw new IllegalArgumentException(kind.word());
    }
    if (kind != Kind.COUNT) {
      keys.put("cite", cite);
    }
    return new Proposal(kind, keys, paragraph.number(), sentence.at(), sentence.sentence().text());
  }

  private static void put(Map<String, Object> keys, String key, String value) {
    if (value != null) {
      keys.put(key, value);
    }
  }

  private List<Entity> named(ReadParagraph paragraph, ReadSentence sentence) {
    List<Entity> named = new ArrayList<>();
    for (Recognised each : paragraph.recognised()) {
      boolean here = each.from() >= sentence.from() && each.to() <= sentence.to();
      Entity entity =
          here && each.sort() == Recognised.Sort.NAME ? base.entity(each.values().get(0)) : null;
      if (entity != null) {
        named.add(entity);
      }
    }
    return named;
  }

  private static String first(List<Entity> named, boolean place) {
    for (Entity entity : named) {
      if ((entity.kind() == EntityKind.PLACE) == place) {
        return entity.id();
      }
    }
    return null;
  }

  /** The first number of the sentence that nothing proposes yet; else the first. */
  private static Counted counted(ReadSentence sentence, List<String> proposed) {
    List<Counted> all = CountedReader.in(sentence.sentence());
    for (Counted each : all) {
      if (!proposed.contains(each.value())) {
        return each;
      }
    }
    return all.isEmpty() ? null : all.get(0);
  }

  private static String act(ReadParagraph paragraph, ReadSentence sentence) {
    for (Recognised each : paragraph.recognised()) {
      boolean here = each.from() >= sentence.from() && each.to() <= sentence.to();
      if (here && each.sort() == Recognised.Sort.VERB) {
        return each.values().get(0);
      }
    }
    return "said";
  }

  /** The resolution that terms belong to; null where there is none, or several. */
  String resolution() {
    List<Fact> all = base.facts(FactKind.RESOLUTION);
    return all.size() == 1 ? all.get(0).id() : null;
  }
}
