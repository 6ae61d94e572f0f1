package factfile.cli.add;

import factfile.cli.line.KeyOptions;
import factfile.cli.line.Wanted;
import factfile.edit.Batch;
import factfile.edit.IdWords;
import factfile.edit.InputText;
import factfile.edit.Kind;
import factfile.edit.Records;
import factfile.format.RecordList;
import factfile.load.yaml.Node;
import factfile.model.record.Item;
import factfile.model.text.Nearest;
import factfile.model.text.Position;
import factfile.model.text.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sorts the records of an input: what is new, and what gives more of a record that is there, or
 * that comes with the same input.
 */
final class Intake {
  private final Adder adder;
  private final InputText input;
  private final AddLine line;
  private final List<Problem> problems = new ArrayList<>();
  private final NodeDates dates;
  private final RecordKinds kinds;
  private final NewRecords fresh = new NewRecords();
  private final Set<String> ids = new HashSet<>();
  private final List<Submitted> more = new ArrayList<>();

  /** A record as it was given, and the kind that it is of. */
  private record Submitted(Kind kind, Node.Mapping record) {}

  Intake(Adder adder, InputText input, AddLine line, Conversions conversions) {
    this.adder = adder;
    this.input = input;
    this.line = line;
    this.dates = new NodeDates(input, conversions, problems);
    this.kinds = new RecordKinds(adder, input, problems);
  }

  /** Takes what is wrong with the text: all is told together. */
  void knowing(List<Problem> found) {
    problems.addAll(found);
  }

  /** Whether an input has lists of records, as a file of a base has them. */
  static boolean isFile(Node root) {
    boolean any = false;
    for (Node.Entry entry :
        root instanceof Node.Mapping whole ? whole.entries() : List.<Node.Entry>of()) {
      any |= RecordList.under(entry.key().text()) != null;
    }
    return any;
  }

  /** Lists of records. */
  Wanted file(Node.Mapping whole) {
    List<Submitted> submitted = new ArrayList<>();
    List<Node.Mapping> passages = new ArrayList<>();
    for (Node.Entry entry : whole.entries()) {
      RecordList list = RecordList.under(entry.key().text());
      if (list == null) {
        String nearest = Nearest.to(entry.key().text(), RecordList.keys());
        problems.add(
            input.error(
                "unknown-key",
                entry.key(),
                "`" + entry.key().text() + "` is no list of records",
                nearest == null
                    ? "one of: " + String.join(", ", RecordList.keys())
                    : "did you mean `" + nearest + "`?"));
      } else if (list == RecordList.PASSAGES) {
        passages.addAll(blocks(entry.value()));
      } else {
        for (Node.Mapping record : blocks(entry.value())) {
          submitted.add(new Submitted(Kind.of(list), record));
        }
      }
    }
    return wanted(submitted, passages);
  }

  /** One record, or a list of them, of the kind that the line names or each of its own. */
  Wanted records(Node root) {
    List<Node.Mapping> records = blocks(root);
    if (line.kind() == null) {
      kinds.see(records);
    }
    List<Submitted> submitted = new ArrayList<>();
    for (Node.Mapping record : records) {
      Kind kind = line.kind() == null ? kinds.of(record) : line.kind();
      if (kind != null) {
        boolean own = line.kind() == Kind.ENTITY;
        submitted.add(new Submitted(kind, own ? record : RecordKinds.withoutKind(record, kind)));
      }
    }
    return wanted(submitted, List.of());
  }

  /** The records of a list; one may stand by itself. */
  private List<Node.Mapping> blocks(Node value) {
    List<Node.Mapping> blocks = new ArrayList<>();
    boolean none = value instanceof Node.Scalar scalar && scalar.isNull();
    List<Node> items =
        value instanceof Node.Sequence list ? list.items() : none ? List.of() : List.of(value);
    for (Node item : items) {
      if (item instanceof Node.Mapping block) {
        blocks.add(block);
      } else {
        problems.add(
            input.error(
                "wrong-type",
                item,
                "a record is a block of keys, and this is " + item.described(),
                "`factfile help format` has all keys of each kind"));
      }
    }
    return blocks;
  }

  /** New ones first, wherever they stand, then their terms, then what makes others grow. */
  private Wanted wanted(List<Submitted> submitted, List<Node.Mapping> passages) {
    List<Submitted> terms = new ArrayList<>();
    for (Submitted each : submitted) {
      ids.add(Records.text(each.record(), "id"));
    }
    for (Submitted each : submitted) {
      Submitted prepared = prepared(each);
      if (each.kind() == Kind.TERM) {
        terms.add(prepared);
      } else {
        take(prepared);
      }
    }
    for (Submitted each : terms) {
      take(each);
    }
    for (Submitted each : more) {
      grow(each);
    }
    List<Batch> batches = fresh.batches();
    if (!passages.isEmpty()) {
      batches.add(NewRecords.passages(passages));
    }
    return new Wanted(batches, input, problems);
  }

  /** With its dates as bases have them, and the id that the line gives. */
  private Submitted prepared(Submitted given) {
    Node.Mapping record = dates.of(given.record(), given.kind());
    Node.Entry id = record.entry("id");
    if (line.id() == null) {
      return new Submitted(given.kind(), record);
    }
    if (id == null) {
      return new Submitted(given.kind(), identified(record, line.id()));
    }
    if (!Records.text(record, "id").equals(line.id())) {
      refuse(
          "other-id",
          id.value(),
          "the command line names `" + line.id() + "`, and this is another id",
          "leave one of them out");
    }
    return new Submitted(given.kind(), record);
  }

  private static Node.Mapping identified(Node.Mapping record, String id) {
    Position at = record.position();
    return Records.with(
        record, "id", new Node.Scalar(id, false, false, at.file(), at.line(), at.column()));
  }

  private void take(Submitted each) {
    Kind kind = each.kind();
    String id = Records.text(each.record(), "id");
    String naming = Records.text(each.record(), kind.naming());
    if (id.isEmpty() && kind == Kind.TERM) {
      refuseNameless(each.record());
    } else if (id.isEmpty()) {
      String made = Slug.free(IdWords.of(naming), adder, ids);
      ids.add(made);
      fresh.add(kind, made.isEmpty() ? each.record() : identified(each.record(), made));
    } else if (naming.isEmpty() || adder.existing(kind, id) != null) {
      more.add(each);
    } else {
      create(each, id);
    }
  }

  /** A term stands in a resolution that is there, or comes with it. */
  private void create(Submitted each, String id) {
    String resolution = Batch.resolution(Map.of("id", id));
    boolean lost =
        each.kind() == Kind.TERM
            && adder.existing(Kind.RESOLUTION, resolution) == null
            && !fresh.has(Kind.RESOLUTION, resolution);
    if (lost) {
      refuse(
          "dangling-id",
          each.record().entry("id").value(),
          "there is no resolution `" + resolution + "`",
          "the id of a term is RESOLUTION/NAME; add the resolution with it");
    } else {
      fresh.add(each.kind(), each.record());
    }
  }

  private void grow(Submitted each) {
    Kind kind = each.kind();
    String id = Records.text(each.record(), "id");
    Item there = adder.existing(kind, id);
    boolean known = there != null || fresh.has(kind, id);
    boolean named = each.record().entry(kind.naming()) != null;
    Growth growth = Growth.of(kind, each.record(), line.id() != null);
    if (!known && (named || growth.lists().isEmpty())) {
      create(each, id);
    } else if (!known) {
      refuseUnknown(each, id);
    } else if (named || growth.lists().isEmpty()) {
      refuseTaken(each, id, there);
    } else {
      for (Growth.Part part : growth.lists()) {
        grow(kind, id, part);
      }
    }
  }

  private void refuseUnknown(Submitted each, String id) {
    Kind kind = each.kind();
    String nearest = Nearest.to(id, adder.ids(kind));
    refuse(
        "dangling-id",
        each.record().entry("id").value(),
        "there is no " + kind.word() + " `" + id + "` yet",
        nearest == null
            ? "a new one needs `" + kind.naming() + "` and more; `factfile help format` has it all"
            : "did you mean `" + nearest + "`?");
  }

  /** Terms are records of their own: one that is there grows. */
  private void grow(Kind kind, String id, Growth.Part part) {
    List<Node.Mapping> items = blocks(part.items());
    if (kind != Kind.RESOLUTION) {
      fresh.grow(kind, id, part.list(), List.copyOf(items));
      return;
    }
    for (Node.Mapping item : items) {
      if (Records.text(item, "id").isEmpty()) {
        refuseNameless(item);
      } else {
        grow(new Submitted(Kind.TERM, item));
      }
    }
  }

  private void refuseNameless(Node.Mapping term) {
    refuse("missing-key", term, "this term has no `id`", "give it one: RESOLUTION/NAME");
  }

  private void refuseTaken(Submitted each, String id, Item there) {
    String growing = String.join(", ", each.kind().growing());
    refuse(
        "duplicate-id",
        each.record().entry("id").value(),
        "there is "
            + KeyOptions.article(each.kind())
            + " `"
            + id
            + "` already, "
            + (there == null ? "in this input" : "at " + there.position()),
        growing.isEmpty()
            ? "take another id, or edit that line"
            : "take another id; what can grow, with nothing but the id beside it: " + growing);
  }

  private void refuse(String rule, Node at, String message, String fix) {
    problems.add(input.error(rule, at, message, fix));
  }
}
