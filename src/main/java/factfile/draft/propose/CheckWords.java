package factfile.draft.propose;

import factfile.draft.read.SubjectMatter;
import factfile.draft.read.TitleMatter;
import factfile.edit.Kind;
import factfile.model.base.FactBase;
import factfile.prose.names.NameTable;
import factfile.prose.names.Titles;
import factfile.prose.sense.OfferedVerbs;
import factfile.prose.sentence.Sentence;
import factfile.prose.sentence.SentenceReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words by which prose is recognised that speaks of a record: few, in their base forms, as
 * other forms follow from those. Whether prose can be wrong about it is for the keeper to say:
 * nothing here lets it contradict.
 *
 * @param topics what it is about
 * @param verbs what is said of that
 * @param others what prose may say for the verbs, for the keeper to choose from
 */
public record CheckWords(List<String> topics, List<String> verbs, List<String> others) {
  private static final OfferedVerbs OFFERED = OfferedVerbs.read();
  private static final CheckWords NONE = new CheckWords(List.of(), List.of(), List.of());

  public CheckWords {
    topics = List.copyOf(topics);
    verbs = List.copyOf(verbs);
    others = List.copyOf(others);
  }

  /**
   * @param matter in the forms that a sentence has; null for none
   */
  static CheckWords of(SubjectMatter matter) {
    if (matter == null) {
      return NONE;
    }
    List<String> topics = new ArrayList<>();
    if (matter.noun() != null) {
      topics.add(BaseForm.ofNoun(matter.noun()));
    }
    List<String> verbs = new ArrayList<>();
    if (matter.verb() != null) {
      verbs.add(BaseForm.ofVerb(matter.verb(), topics.isEmpty() ? null : topics.get(0)));
    }
    List<String> others = verbs.isEmpty() ? List.of() : OFFERED.of(verbs.get(0), topics);
    return new CheckWords(topics, verbs, others);
  }

  /**
   * Of a record that somebody writes.
   *
   * @param naming its title, or the topic of a count
   * @param base whose names it may have; they are no words for what happened
   */
  public static CheckWords of(Kind kind, String naming, FactBase base) {
    SentenceReader reader =
        new SentenceReader(NameTable.withSurnames(base), new Titles(base), null);
    Sentence title = reader.read(naming, 0, false);
    return switch (kind) {
      case EVENT -> of(TitleMatter.ofEvent(title));
      case DEADLINE -> of(TitleMatter.ofTask(title));
      case COUNT -> of(TitleMatter.ofCounted(title));
      case STATEMENT, RESOLUTION, TERM, ENTITY, SOURCE -> NONE;
    };
  }

  /** What prose may say for the verbs that a record has; none where it has no words for prose. */
  public static List<String> others(Map<String, Object> record) {
    if (!(record.get("check") instanceof Map<?, ?> check)) {
      return List.of();
    }
    List<String> verbs = texts(check.get("verbs"));
    List<String> others =
        new ArrayList<>(
            verbs.isEmpty() ? List.of() : OFFERED.of(verbs.get(0), texts(check.get("topic"))));
    others.removeAll(verbs);
    return others;
  }

  private static List<String> texts(Object value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(each -> texts.add(String.valueOf(each)));
    } else if (value != null) {
      texts.add(String.valueOf(value));
    }
    return texts;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return topics.isEmpty() && verbs.isEmpty();
  }

  /** As a record has them. */
  public Map<String, Object> block() {
    Map<String, Object> check = new LinkedHashMap<>();
    if (!topics.isEmpty()) {
      check.put("topic", topics);
    }
    if (!verbs.isEmpty()) {
      check.put("verbs", verbs);
    }
    return check;
  }
}
