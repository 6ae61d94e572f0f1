package factfile.render.page;

import factfile.answer.Entry;
import factfile.model.part.Citation;
import java.util.HashSet;
import java.util.Set;

/** Where an entry can be looked up: its id, and its citations with each source named once. */
public final class Origin {
  private Origin() {}

  private static int places(Entry entry) {
    Set<String> places = new HashSet<>();
    for (Citation cite : entry.cites()) {
      places.add(cite.text());
    }
    return places.size();
  }

  /**
   * {@code id · article#p2 #p4}.
   *
   * @param cited whether the citations stand here; else only the id does
   * @param dot what stands between the id and the sources
   */
  public static String of(Entry entry, boolean cited, String dot) {
    StringBuilder origin = new StringBuilder(entry.id() == null ? "" : entry.id());
    String source = null;
    Set<String> told = new HashSet<>();
    int places = places(entry);
    if (cited) {
      for (Citation cite : entry.cites()) {
        if (!told.add(cite.text())) {
          // Another reporter at the same place.
          continue;
        }
        if (told.size() > entry.places()) {
          return origin + " +" + (places - entry.places());
        }
        boolean same = cite.source().equals(source) && cite.at() != null;
        String separator = origin.length() == 0 ? "" : same ? " " : dot;
        origin.append(separator).append(same ? "#" + cite.at() : cite.text());
        source = cite.source();
      }
    }
    return origin.toString();
  }
}
