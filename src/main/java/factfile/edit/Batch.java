package factfile.edit;

import factfile.format.RecordList;
import factfile.load.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What goes to the end of one list of a base.
 *
 * @param kind of the records, or of the one that grows; null for fingerprints of passages
 * @param list the key of the list, in a file or in a record
 * @param to the id of the record that grows; null for a list of a file
 * @param items what is added, in order
 * @param given what each item was made of, as it stands in what was read; empty for nothing
 */
public record Batch(
    Kind kind, String list, String to, List<Map<String, Object>> items, List<Node> given) {
  private static final String TERMS = "terms";

  public Batch {
    items = List.copyOf(items);
    given = List.copyOf(given);
  }

  /** New records of a kind; terms are all of one resolution. */
  public static Batch records(Kind kind, List<Map<String, Object>> records, List<Node> given) {
    return kind == Kind.TERM
        ? new Batch(kind, TERMS, resolution(records.get(0)), records, given)
        : new Batch(kind, kind.list(), null, records, given);
  }

  /** Items of a list in a record that is there. */
  public static Batch more(
      Kind kind, String list, String to, List<Map<String, Object>> items, List<Node> given) {
    return new Batch(kind, list, to, items, given);
  }

  /** Fingerprints of passages. */
  public static Batch passages(List<Map<String, Object>> passages, List<Node> given) {
    return new Batch(null, RecordList.PASSAGES.key(), null, passages, given);
  }

  /** The same with some of its items. */
  Batch with(List<Integer> places) {
    List<Map<String, Object>> some = new ArrayList<>();
    List<Node> those = new ArrayList<>();
    for (int place : places) {
      some.add(items.get(place));
      if (!given.isEmpty()) {
        those.add(given.get(place));
      }
    }
    return new Batch(kind, list, to, some, those);
  }

  /** The resolution of a term. */
  public static String resolution(Map<String, Object> term) {
    String id = String.valueOf(term.get("id"));
    int slash = id.indexOf('/');
    return slash < 0 ? id : id.substring(0, slash);
  }

  public boolean isPassages() {
    return kind == null;
  }

  /** Whether it has records of their own. */
  private boolean isRecords() {
    return !isPassages() && (to == null || (kind == Kind.TERM && list.equals(TERMS)));
  }

  /** The records that are added, or grow; the sources of passages. */
  public List<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    for (Map<String, Object> item : items) {
      ids.add(isRecords() ? text(item, "id") : isPassages() ? text(item, "source") : to);
    }
    return List.copyOf(ids);
  }

  private static String text(Map<String, Object> item, String key) {
    return String.valueOf(item.get(key));
  }

  /** What it is called: new events. */
  public String name() {
    boolean one = items.size() == 1;
    if (isPassages()) {
      return "new passages";
    }
    if (isRecords()) {
      return "new " + (one ? kind.word() : plural());
    }
    String item = list.endsWith("s") ? list.substring(0, list.length() - 1) : list;
    return "new " + item + (one ? "" : "s");
  }

  private String plural() {
    return kind == Kind.TERM ? TERMS : kind.list();
  }

  /** What is told once it is written, in front of the ids. */
  public String told() {
    if (!isPassages()) {
      return name();
    }
    return items.size() == 1 ? "1 new fingerprint of" : items.size() + " new fingerprints of";
  }
}
