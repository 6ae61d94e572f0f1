package factfile.draft.hold;

import factfile.draft.propose.Proposal;
import factfile.edit.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Of proposed entities, those that another proposal names. */
public final class Needed {
  private Needed() {}

  public static List<Proposal> of(List<Proposal> proposals) {
    Set<String> named = new HashSet<>();
    for (Proposal proposal : proposals) {
      if (proposal.kind() != Kind.ENTITY) {
        proposal.keys().forEach((key, value) -> addWords(value, named));
      }
    }
    List<Proposal> needed = new ArrayList<>();
    for (Proposal proposal : proposals) {
      if (proposal.kind() != Kind.ENTITY || named.contains(proposal.id())) {
        needed.add(proposal);
      }
    }
    return needed;
  }

  private static void addWords(Object value, Set<String> words) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(each -> addWords(each, words));
    } else if (value instanceof List<?> list) {
      list.forEach(each -> addWords(each, words));
    } else {
      words.add(String.valueOf(value));
    }
  }
}
