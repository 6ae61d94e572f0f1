package factfile.picture;

import factfile.answer.Cell;
import factfile.model.record.Entity;
import factfile.render.text.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of entities in running text, as links: the longest name that stands there by itself, each
 * entity once a row.
 */
public final class NameLinks {
  /** A name, and whose it is; several may share one. */
  private record Name(String words, Set<String> ids) {}

  /** By their first words, the longest first. */
  private final Map<String, List<Name>> names = new HashMap<>();

  NameLinks(List<Entity> entities) {
    for (Entity entity : entities) {
      add(entity.name(), entity.id());
      for (String alias : entity.aliases()) {
        add(alias, entity.id());
      }
    }
  }

  private void add(String words, String id) {
    int begin = 0;
    while (begin < words.length() && !isLetter(words, begin)) {
      begin++;
    }
    if (begin > 0 || words.isEmpty()) {
      // A name that begins with a sign cannot be told from what stands around it.
      return;
    }
    List<Name> alike =
        names.computeIfAbsent(words.substring(0, end(words, 0)), w -> new ArrayList<>());
    int at = 0;
    while (at < alike.size() && alike.get(at).words().length() > words.length()) {
      at++;
    }
    for (int i = at; i < alike.size() && alike.get(i).words().length() == words.length(); i++) {
      if (alike.get(i).words().equals(words)) {
        alike.get(i).ids().add(id);
        return;
      }
    }
    alike.add(at, new Name(words, new HashSet<>(Set.of(id))));
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
        Name name = longest(text, at);
        if (name == null) {
          at = end(text, at);
          continue;
        }
        String id = whose(name);
        int behind = at + name.words().length();
        if (id != null && anchors.has(id) && !id.equals(own) && linked.add(id)) {
          html.append(Markup.html(text.substring(told, at))).append(anchors.link(id, name.words()));
          told = behind;
        }
        at = behind;
      }
      return html.append(Markup.html(text.substring(told))).toString();
    }

    /** The one entity that the name can mean here; null where that is open. */
    private String whose(Name name) {
      if (name.ids().size() == 1) {
        return name.ids().iterator().next();
      }
      Set<String> here = new HashSet<>(name.ids());
      here.retainAll(meant);
      return here.size() == 1 ? here.iterator().next() : null;
    }
  }

  /** The longest name that stands at a place, up to the end of a word: Israel is not in Israeli. */
  private Name longest(String text, int at) {
    List<Name> alike = names.getOrDefault(text.substring(at, end(text, at)), List.of());
    for (Name name : alike) {
      if (text.startsWith(name.words(), at) && !isLetter(text, at + name.words().length())) {
        return name;
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
