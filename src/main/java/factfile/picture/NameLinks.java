package factfile.picture;

import factfile.answer.Cell;
import factfile.model.record.Entity;
import factfile.render.text.Markup;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names of entities in running text, as links: the longest name that stands there by itself, each
 * entity once a row.
 */
public final class NameLinks {
  /** Whose each name is; several may share one. */
  private final Map<String, Set<String>> owners = new HashMap<>();

  /** How long the names are that begin with a word, the longest first. */
  private final Map<String, NavigableSet<Integer>> lengths = new HashMap<>();

  NameLinks(List<Entity> entities) {
    for (Entity entity : entities) {
      add(entity.name(), entity.id());
      for (String alias : entity.aliases()) {
        add(alias, entity.id());
      }
    }
  }

  /** A name that begins with a sign cannot be told from what stands around it. */
  private void add(String name, String id) {
    if (isLetter(name, 0)) {
      owners.computeIfAbsent(name, ignored -> new HashSet<>()).add(id);
      lengths
          .computeIfAbsent(
              name.substring(0, end(name, 0)), ignored -> new TreeSet<>(Comparator.reverseOrder()))
          .add(name.length());
    }
  }

  /** The texts of one row. */
  Row row(Anchors anchors, String own, List<Cell.Ref> refs) {
    return new Row(anchors, own, refs);
  }

  /** What of one row has been linked. */
  final class Row {
    private final Set<String> linked = new HashSet<>();
    private final Set<String> meant = new HashSet<>();
    private final Anchors anchors;
    private final String own;

    /**
     * @param anchors what can be led to
     * @param own the record that the row is about, which does not lead to itself
     * @param refs whom the row is known to mean, should a name be that of several
     */
    Row(Anchors anchors, String own, List<Cell.Ref> refs) {
      this.anchors = anchors;
      this.own = own;
      for (Cell.Ref ref : refs) {
        meant.add(String.valueOf(ref.id()));
      }
    }

    boolean isLinked(String id) {
      return linked.contains(id);
    }

    /** The text, escaped. */
    String html(String text) {
      StringBuilder html = new StringBuilder();
      int told = 0;
      int at = 0;
      while (at < text.length()) {
        if (!isLetter(text, at)) {
          at++;
          continue;
        }
        String name = longest(text, at);
        if (name == null) {
          at = end(text, at);
          continue;
        }
        String id = whose(name);
        int behind = at + name.length();
        if (id != null && anchors.has(id) && !id.equals(own) && linked.add(id)) {
          html.append(Markup.html(text.substring(told, at))).append(anchors.link(id, name));
          told = behind;
        }
        at = behind;
      }
      return html.append(Markup.html(text.substring(told))).toString();
    }

    /** The one entity that the name can mean here; null where that is open. */
    private String whose(String name) {
      Set<String> ids = owners.get(name);
      if (ids.size() == 1) {
        return ids.iterator().next();
      }
      Set<String> here = new HashSet<>(ids);
      here.retainAll(meant);
      return here.size() == 1 ? here.iterator().next() : null;
    }
  }

  /** The longest name that stands at a place, up to the end of a word: Israel is not in Israeli. */
  private String longest(String text, int at) {
    String word = text.substring(at, end(text, at));
    for (int length : lengths.getOrDefault(word, Collections.emptyNavigableSet())) {
      int behind = at + length;
      boolean whole = behind <= text.length() && !isLetter(text, behind);
      if (whole && owners.containsKey(text.substring(at, behind))) {
        return text.substring(at, behind);
      }
    }
    return null;
  }

  private static int end(String text, int at) {
    int end = at;
    while (isLetter(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
