package factfile.draft.propose;

import factfile.edit.Given;
import factfile.edit.Kind;
import factfile.model.base.FactBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words by which prose will be recognised, as they are proposed for what names a record. */
public record CheckOffer(Kind kind, CheckWords words) {
  /**
   * @param values what is given for it, by the names of keys
   */
  public static CheckOffer of(Kind kind, Map<String, List<String>> values, FactBase base) {
    List<String> naming = values.get(kind.naming());
    return new CheckOffer(kind, CheckWords.of(kind, naming == null ? "" : naming.get(0), base));
  }

  /**
   * What is proposed for a key; none where it is no such key, or nothing shows.
   *
   * @param option by what name it is asked for
   */
  public List<String> of(String option) {
    if (!kind.checkOptions().contains(option)) {
      return List.of();
    }
    return option.endsWith("verbs") ? words.verbs() : words.topics();
  }

  /** The same with what is proposed, where nothing else is given. */
  public Given with(Given given) {
    Map<String, List<String>> values = new LinkedHashMap<>(given.values());
    for (String option : kind.checkOptions()) {
      if (!of(option).isEmpty()) {
        values.putIfAbsent(option, of(option));
      }
    }
    return new Given(kind, given.id(), values, given.said());
  }

  /** What prose may say for the verbs besides; empty for nothing. */
  public String others() {
    return words.others().isEmpty()
        ? ""
        : "prose may also say: " + String.join(", ", words.others());
  }
}
