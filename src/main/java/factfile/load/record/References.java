package factfile.load.record;

import factfile.load.record.Reference.Target;
import factfile.load.yaml.Node;
import factfile.load.yaml.Owner;
import factfile.model.record.Item;
import factfile.model.record.Mentions;
import factfile.model.text.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every id that somebody wrote, in the order of the files, to be held against what the base has.
 *
 * <p>A large base has several for each fact, nearly all of them sound: they are kept in columns,
 * and made objects when one is wrong.
 */
public final class References {
  private final String file;
  private String[] ids = new String[16];
  private Owner[] owners = new Owner[16];
  private Target[] targets = new Target[16];
  private int[] lines = new int[16];
  private int[] columns = new int[16];
  private int size;

  /**
   * @param file name of the one file that all of them stand in
   */
  References(String file) {
    this.file = file;
  }

  void add(String id, Target target, Node.Scalar place, Owner owner) {
    if (size == ids.length) {
      grow();
    }
    ids[size] = id;
    owners[size] = owner;
    targets[size] = target;
    lines[size] = place.line();
    columns[size] = place.column();
    size++;
  }

  private void grow() {
    int length = size * 2;
    ids = Arrays.copyOf(ids, length);
    owners = Arrays.copyOf(owners, length);
    targets = Arrays.copyOf(targets, length);
    lines = Arrays.copyOf(lines, length);
    columns = Arrays.copyOf(columns, length);
  }

  /** Tells whether an id leads to what suits. */
  public interface Known {
    boolean holds(String id, Target target);
  }

  /** Adds each of them to what a base has to have: of an id, all that it has to suit. */
  public void addTo(Map<String, Integer> wanted) {
    for (int i = 0; i < size; i++) {
      Integer before = wanted.get(ids[i]);
      int suiting = targets[i].suiting();
      if (before == null || (before & suiting) != before) {
        wanted.put(ids[i], before == null ? suiting : before & suiting);
      }
    }
  }

  /**
   * Adds the ids that stand in a record which no index finds by them.
   *
   * @param records by their owners
   */
  public void addLoose(Map<Owner, Item> records, Set<String> loose) {
    Owner owner = null;
    Mentions mentions = null;
    for (int i = 0; i < size; i++) {
      if (mentions == null || owners[i] != owner) {
        owner = owners[i];
        mentions = new Mentions(records.get(owner));
      }
      if (!mentions.has(ids[i], targets[i].index())) {
        loose.add(ids[i]);
      }
    }
  }

  /** Those that lead nowhere, or to what does not suit. */
  public List<Reference> dangling(Known known) {
    List<Reference> dangling = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (!known.holds(ids[i], targets[i])) {
        Position position = new Position(file, lines[i], columns[i]);
        dangling.add(new Reference(ids[i], targets[i], position, owners[i]));
      }
    }
    return dangling;
  }
}
