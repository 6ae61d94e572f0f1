package factfile.picture;

import factfile.answer.Row;
import factfile.model.base.FactBase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where on a page each record stands, so that what speaks of it can lead there. */
final class Anchors {
  private final FactBase elsewhere;
  private final Map<String, String> owners = new HashMap<>();
  private final Set<String> made = new HashSet<>();

  /**
   * A record stands in the last section that lists it: a count among counts.
   *
   * @param elsewhere whose records have pages of their own; null for none
   */
  Anchors(List<PageSection> sections, FactBase elsewhere) {
    this.elsewhere = elsewhere;
    for (PageSection section : sections) {
      for (Row row : section.answer().rows()) {
        if (section.id(row) != null) {
          owners.put(section.id(row), section.anchor());
        }
      }
    }
  }

  /** Whether a link can lead to it. */
  boolean has(String id) {
    return owners.containsKey(id) || (id != null && elsewhere != null && isRecord(id));
  }

  private boolean isRecord(String id) {
    return elsewhere.fact(id) != null
        || elsewhere.entity(id) != null
        || elsewhere.source(id) != null;
  }

  /** A link to it: within the page, else to the page that shows it. */
  String link(String id, String words) {
    return owners.containsKey(id) ? Html.link(id, words) : Html.question("show " + id, words);
  }

  /** Whether it stands here: once on the page, in the section that it belongs to. */
  boolean isHere(String id, PageSection section) {
    return section.anchor().equals(owners.get(id)) && made.add(id);
  }
}
