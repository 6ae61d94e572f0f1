package factfile.edit;

import factfile.load.yaml.Node;
import factfile.load.yaml.YamlText;
import factfile.model.text.Position;
import factfile.model.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where what stands in an addition stood in the input that it was made of. */
public final class Origins {
  /** A node of the addition and the one that it was made of. */
  private record Pair(Node written, Node given) {}

  private final InputText input;
  private final TreeMap<Long, List<Pair>> pairs = new TreeMap<>();

  public Origins(InputText input, Addition addition, Batch batch) {
    this.input = input;
    Node root = YamlText.read(addition.name(), addition.after()).root();
    Node.Mapping holder = holder(root, batch.to());
    List<Node> items = ((Node.Sequence) holder.entry(batch.list()).value()).items();
    int first = items.size() - batch.items().size();
    for (int i = first; i < items.size(); i++) {
      pair(items.get(i), batch.given().get(i - first));
    }
  }

  /**
   * @param id null for the whole
   */
  private static Node.Mapping holder(Node node, String id) {
    List<Node> inside = new ArrayList<>();
    if (node instanceof Node.Mapping mapping) {
      Node.Entry own = mapping.entry("id");
      boolean found = own != null && own.value() instanceof Node.Scalar s && s.text().equals(id);
      if (id == null || found) {
        return mapping;
      }
      for (Node.Entry entry : mapping.entries()) {
        inside.add(entry.value());
      }
    } else if (node instanceof Node.Sequence sequence) {
      inside.addAll(sequence.items());
    }
    for (Node each : inside) {
      Node.Mapping found = holder(each, id);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private void pair(Node written, Node given) {
    add(written, given);
    if (written instanceof Node.Mapping block && given instanceof Node.Mapping origin) {
      for (Node.Entry entry : block.entries()) {
        Node.Entry other = origin.entry(entry.key().text());
        if (other != null) {
          add(entry.key(), other.key());
          pair(entry.value(), other.value());
        }
      }
    }
    if (written instanceof Node.Sequence list && given instanceof Node.Sequence origin) {
      for (int i = 0; i < list.items().size(); i++) {
        pair(list.items().get(i), origin.items().get(i));
      }
    }
  }

  private void add(Node written, Node given) {
    Position at = written.position();
    pairs
        .computeIfAbsent(key(at.line(), at.column()), ignored -> new ArrayList<>())
        .add(new Pair(written, given));
  }

  private static long key(int line, int column) {
    return ((long) line << Integer.SIZE) + column;
  }

  /**
   * A problem of the addition, told where it lies in the input.
   *
   * @param at its place in the file as the addition leaves it
   */
  public Problem told(Problem problem, Position at) {
    Map.Entry<Long, List<Pair>> nearest = pairs.floorEntry(key(at.line(), at.column()));
    Map.Entry<Long, List<Pair>> entry = nearest == null ? pairs.firstEntry() : nearest;
    Pair pair = fitting(entry.getValue(), problem.width());
    Position start = pair.given().position();
    int within = within(pair, at);
    boolean whole =
        at.equals(pair.written().position()) && problem.width() == pair.written().width();
    return within < 0 || whole
        ? input.problem(problem, start, pair.given().width())
        : input.problem(
            problem,
            new Position(start.file(), start.line(), start.column() + within),
            problem.width());
  }

  /** A block and its first key begin at one place. */
  private static Pair fitting(List<Pair> pairs, int width) {
    for (Pair pair : pairs) {
      if (pair.written().width() == width) {
        return pair;
      }
    }
    return pairs.get(0);
  }

  /**
   * How many characters into the given value a place lies; less than 0 where that cannot be told
   * and all of it is meant.
   */
  private int within(Pair pair, Position at) {
    boolean texts = pair.written() instanceof Node.Scalar && pair.given() instanceof Node.Scalar;
    if (!texts || at.line() != pair.written().position().line()) {
      return -1;
    }
    Node.Scalar written = (Node.Scalar) pair.written();
    Node.Scalar given = (Node.Scalar) pair.given();
    int into = at.column() - written.column() - (written.quoted() ? 1 : 0);
    boolean same = written.text().equals(given.text()) && input.hasVerbatim(given);
    return same && into >= 0 && into <= given.text().length()
        ? into + (given.quoted() ? 1 : 0)
        : -1;
  }
}
