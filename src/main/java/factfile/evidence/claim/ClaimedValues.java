package factfile.evidence.claim;

import factfile.evidence.claim.Sought.Part;
import factfile.format.Key;
import factfile.format.KeyBlock;
import factfile.format.RecordList;
import factfile.load.base.RecordNode;
import factfile.load.yaml.Node;
import factfile.model.base.FactBase;
import factfile.model.part.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Everything in a record that its sources have to bear out, as the format has its keys: numbers,
 * days, windows, parties, offices, names, quotes, and what it is about. What a keeper only orders
 * by ({@code kind}, {@code part_of}, {@code tags}, {@code check}) is not among it.
 */
public final class ClaimedValues {
  private static final Set<String> UNSAID =
      Set.of(
          "id", "part_of", "tags", "once", "check", "basis", "allow", "after", "before", "during");

  private final FactBase base;
  private final List<Claimed> claimed = new ArrayList<>();

  private ClaimedValues(FactBase base) {
    this.base = base;
  }

  /** In the order of the files; nothing of records that the base has not taken. */
  public static List<Claimed> of(List<RecordNode> records, FactBase base) {
    ClaimedValues values = new ClaimedValues(base);
    for (RecordNode record : records) {
      String id = Nodes.text(record.mapping(), "id");
      boolean world = record.list() != RecordList.SOURCES && record.list() != RecordList.PASSAGES;
      if (world && id != null && values.isTaken(id)) {
        values.add(record, id);
      }
    }
    return values.claimed;
  }

  private boolean isTaken(String id) {
    return base.fact(id) != null || base.entity(id) != null;
  }

  private void add(RecordNode record, String id) {
    Node.Mapping mapping = record.mapping();
    List<Citation> cites = CiteNodes.of(mapping, List.of());
    if (cites.isEmpty() && record.list() == RecordList.COUNTS) {
      cites = ofParts(mapping, "values");
    }
    if (cites.isEmpty()) {
      cites = ofParts(mapping, "date");
    }
    String unit = Nodes.text(mapping, "unit");
    walk(new Around(id, "", record.list().block(), unit, null, subject(mapping)), mapping, cites);
  }

  private static List<Citation> ofParts(Node.Mapping mapping, String key) {
    List<Citation> cites = new ArrayList<>();
    for (Node.Mapping part : Nodes.blocks(mapping, key)) {
      cites.addAll(CiteNodes.of(part, List.of()));
    }
    return cites;
  }

  /**
   * Where a block stands.
   *
   * @param path the keys that lead to it, each with a dot behind it
   * @param unit of the numbers in it, or null
   * @param holder id of the entity whose office it is, or null
   * @param subject what the record is about, in words; null for what has none
   */
  private record Around(
      String id, String path, KeyBlock block, String unit, String holder, String subject) {
    Around below(Key key, String owner) {
      return new Around(id, path + key.name() + ".", key.block(), unit, owner, subject);
    }
  }

  private static String subject(Node.Mapping record) {
    for (String key : List.of("title", "gist", "topic", "duty")) {
      String subject = Nodes.text(record, key);
      if (subject != null) {
        return subject;
      }
    }
    return null;
  }

  private void walk(Around around, Node.Mapping mapping, List<Citation> inherited) {
    List<Citation> cites = CiteNodes.of(mapping, inherited);
    for (Key key : around.block().keys()) {
      Node.Entry entry = mapping.entry(key.name());
      if (entry == null || UNSAID.contains(key.name())) {
        continue;
      }
      if (key.name().equals("cite")) {
        addSubject(around, cites, entry.value());
        addCites(around, mapping, entry.value());
      } else if (key.block() != null) {
        addBlocks(around, key, entry.value(), cites);
      } else {
        new ValueReader(base, around.id(), around.path() + key.name(), cites, claimed)
            .read(
                key,
                entry,
                new ValueReader.Block(
                    mapping, around.block(), around.unit(), around.holder(), around.subject()));
      }
    }
  }

  private void addBlocks(Around around, Key key, Node value, List<Citation> cites) {
    boolean ofEntity = around.block() == KeyBlock.ENTITY;
    for (Node node : Nodes.list(value)) {
      if (!(node instanceof Node.Mapping inner)) {
        continue;
      }
      if (key.block() == KeyBlock.TERM) {
        String term = Nodes.text(inner, "id");
        if (term != null && isTaken(term)) {
          walk(new Around(term, "", KeyBlock.TERM, null, null, subject(inner)), inner, cites);
        }
      } else {
        walk(around.below(key, ofEntity ? around.id() : around.holder()), inner, cites);
      }
    }
  }

  /** A part of a record is about what the record is about; a number says so itself. */
  private void addSubject(Around around, List<Citation> cites, Node value) {
    boolean part = !around.path().isEmpty() && around.block() != KeyBlock.VALUE;
    if (part && around.subject() != null) {
      claimed.add(
          new Claimed(
              around.id(),
              around.path() + "cite",
              around.subject(),
              new Sought.Wording(around.subject(), false),
              cites,
              null,
              value.position()));
    }
  }

  /** Who reports it there, and what stands there verbatim. */
  private void addCites(Around around, Node.Mapping mapping, Node value) {
    for (Node node : Nodes.list(value)) {
      Citation cite = CiteNodes.one(node);
      if (cite == null) {
        continue;
      }
      ValueReader reader =
          new ValueReader(
              base, around.id(), around.path() + "cite.said_by", List.of(cite), claimed);
      if (cite.saidBy() != null) {
        reader.add(
            cite.saidBy(), new Sought.Party(cite.saidBy(), Part.REPORTS), mapping, node.position());
      }
      if (cite.quote() != null) {
        claimed.add(
            new Claimed(
                around.id(),
                around.path() + "cite.quote",
                cite.quote(),
                new Sought.Quote(cite.quote()),
                List.of(cite),
                null,
                node.position()));
      }
    }
  }
}
