package factfile.picture;

import factfile.answer.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where on a page each record stands, so that what speaks of it can lead there. */
final class Anchors {
  private final Map<String, String> owners = new HashMap<>();
  private final Set<String> made = new HashSet<>();

  /** A record stands in the last section that lists it: a count among counts. */
  Anchors(List<PageSection> sections) {
    for (PageSection section : sections) {
      for (Row row : section.answer().rows()) {
        owners.put(row.entry().id(), section.anchor());
      }
    }
  }

  /** Whether a link can lead to it. */
  boolean has(String id) {
    return owners.containsKey(id);
  }

  /** Whether it stands here: once on the page, in the section that it belongs to. */
  boolean isHere(String id, PageSection section) {
    return section.anchor().equals(owners.get(id)) && made.add(id);
  }
}
