package factfile.load.record;

import factfile.load.record.Reference.Target;
import factfile.load.yaml.Node;
import factfile.load.yaml.Owner;
import factfile.model.base.Allowances;
import factfile.model.base.PendingRecord;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.PassagePrint;
import factfile.model.record.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All records read so far, each with its owner, which tells whether it can be used. */
public final class Drafts {
  /** A record and who answers for its problems. */
  public record Drafted<T extends Item>(T item, Owner owner) {}

  private static final String NO = "false";

  public final List<Drafted<Source>> sources = new ArrayList<>();
  public final List<Drafted<Entity>> entities = new ArrayList<>();
  public final List<Drafted<Fact>> facts = new ArrayList<>();
  public final List<PassagePrint> passages = new ArrayList<>();

  /** Records with the mark of a draft, which are read only where drafts are asked for. */
  public final List<PendingRecord> pending = new ArrayList<>();

  public final List<References> references = new ArrayList<>();
  private final References own;
  private final boolean marked;

  /** What the manifest lets stand; it alone says so. */
  public Allowances allowances = Allowances.NONE;

  /**
   * @param file name of the file that is read
   * @param marked whether records with the mark of a draft are read like all others
   */
  public Drafts(String file, boolean marked) {
    own = new References(file);
    this.marked = marked;
    references.add(own);
  }

  /** Whether a block is left out, as it is still a draft. Only a plain no takes the mark away. */
  boolean isLeftOut(Node.Mapping block) {
    Node.Entry mark = block.entry(PendingRecord.MARK);
    boolean no =
        mark != null && mark.value() instanceof Node.Scalar scalar && scalar.text().equals(NO);
    return !marked && mark != null && !no;
  }

  void refer(String id, Target target, Node.Scalar place, Owner owner) {
    own.add(id, target, place, owner);
  }

  /** Whether there is neither a record nor a draft of one. */
  public boolean isEmpty() {
    return sources.isEmpty() && entities.isEmpty() && facts.isEmpty() && pending.isEmpty();
  }

  /** The records of one list, without who answers for them. */
  public static <T extends Item> List<T> items(List<Drafted<T>> drafted) {
    List<T> items = new ArrayList<>(drafted.size());
    for (Drafted<T> each : drafted) {
      items.add(each.item());
    }
    return items;
  }

  /** The ids that stand in a record which no index finds by them, in order. */
  public List<String> loose() {
    Map<Owner, Item> records = new HashMap<>();
    for (Drafted<? extends Item> each : all()) {
      records.put(each.owner(), each.item());
    }
    Set<String> loose = new TreeSet<>();
    for (References each : references) {
      each.addLoose(records, loose);
    }
    return List.copyOf(loose);
  }

  /** Takes over what was read elsewhere. */
  public void addAll(Drafts other) {
    sources.addAll(other.sources);
    entities.addAll(other.entities);
    facts.addAll(other.facts);
    passages.addAll(other.passages);
    pending.addAll(other.pending);
    references.addAll(other.references);
  }

  /** Every record read, sources first. */
  public List<Drafted<? extends Item>> all() {
    List<Drafted<? extends Item>> all =
        new ArrayList<>(sources.size() + entities.size() + facts.size());
    all.addAll(sources);
    all.addAll(entities);
    all.addAll(facts);
    return all;
  }
}
