package factfile.draft.propose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The block by which prose is recognised that speaks of a record. */
final class CheckWords {
  private CheckWords() {}

  /**
   * Whether prose can be wrong about it is for the keeper to say: nothing here lets it contradict.
   */
  static Map<String, Object> of(String topic, String verb) {
    Map<String, Object> check = new LinkedHashMap<>();
    check.put("topic", List.of(topic));
    check.put("verbs", List.of(verb));
    return check;
  }
}
