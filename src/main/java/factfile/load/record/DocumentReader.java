package factfile.load.record;

import factfile.format.Key;
import factfile.format.KeyBlock;
import factfile.format.RecordList;
import factfile.load.record.Drafts.Drafted;
import factfile.load.yaml.Node;
import factfile.load.yaml.Owner;
import factfile.load.yaml.Pieces;
import factfile.load.yaml.Problems;
import factfile.model.base.Allowances;
import factfile.model.base.Manifest;
import factfile.model.base.PendingRecord;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.PassagePrint;
import factfile.model.record.Resolution;
import factfile.model.record.Term;
import factfile.model.text.Nearest;
import factfile.model.text.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Reads the lists of records that one file holds. */
public final class DocumentReader implements Pieces {
  private static final List<String> LISTS = RecordList.keys();

  private final Drafts drafts;
  private final Problems problems;
  private final Shared shared = new Shared();

  public DocumentReader(Drafts drafts, Problems problems) {
    this.drafts = drafts;
    this.problems = problems;
  }

  @Override
  public boolean isList(String key) {
    return LISTS.contains(key);
  }

  @Override
  public void item(String key, Node item, boolean flawed) {
    if (item instanceof Node.Mapping mapping) {
      Owner owner = owner(mapping);
      if (flawed) {
        owner.spoil();
      }
      readRecord(RecordList.under(key), mapping, draft(owner));
    } else {
      draft(null)
          .error(
              "wrong-shape",
              item.position(),
              item.width(),
              "a record is a block of keys, not " + item.described(),
              "write `- id: …` and the other keys below it");
    }
  }

  @Override
  public void entry(Node.Entry entry) {
    readList(entry, LISTS);
  }

  @Override
  public void root(Node root) {
    if (root instanceof Node.Scalar scalar && scalar.isNull()) {
      return;
    }
    problems.unreadable(
        "wrong-shape",
        root.position(),
        root.width(),
        "a file of facts holds lists under keys, not " + root.described(),
        "begin with one of: " + String.join(", ", LISTS));
  }

  /** Reads the manifest, which may hold lists of records, too. */
  public Manifest readManifest(Node.Mapping mapping) {
    Draft draft = draft(null);
    KeyCheck.missing(mapping, KeyBlock.MANIFEST, draft);
    Fields fields = new Fields(mapping, KeyBlock.MANIFEST, draft);
    String format = fields.text("format");
    if (format != null && !format.equals("1")) {
      draft.error(
          "bad-format",
          fields.node("format").position(),
          format.length(),
          "format " + format + " is not known to this program, which reads format 1",
          "write `format: 1`, or use a newer factfile");
    }
    Manifest manifest =
        new Manifest(
            fields.text("title"),
            fields.text("description"),
            fields.text("license"),
            fields.text("language"));
    List<String> allowed = fields.texts("allow");
    if (!allowed.isEmpty()) {
      drafts.allowances = new Allowances(allowed, fields.node("allow").position());
    }
    List<String> known = new ArrayList<>(LISTS);
    for (Key key : KeyBlock.MANIFEST.keys()) {
      known.add(key.name());
    }
    for (Node.Entry entry : mapping.entries()) {
      if (LISTS.contains(entry.key().text()) || !known.contains(entry.key().text())) {
        readList(entry, known);
      }
    }
    return draft.owner().isSpoiled() ? null : manifest;
  }

  private void readList(Node.Entry entry, List<String> known) {
    String key = entry.key().text();
    if (key.startsWith("x-")) {
      return;
    }
    if (!LISTS.contains(key)) {
      String nearest = Nearest.to(key, known);
      problems.unreadable(
          "unknown-key",
          entry.key().position(),
          entry.key().width(),
          "unknown key `" + key + "`",
          nearest == null
              ? "one of: " + String.join(", ", known) + "; a key of your own begins with x-"
              : "did you mean `" + nearest + "`?");
    } else if (entry.value() instanceof Node.Sequence sequence) {
      readRecords(key, sequence);
    } else if (!(entry.value() instanceof Node.Scalar scalar && scalar.isNull())) {
      problems.unreadable(
          "wrong-shape",
          entry.value().position(),
          entry.value().width(),
          "`" + key + "` takes a list of records, not " + entry.value().described(),
          "begin each record with `- id: …`");
    }
  }

  /** Only the manifest is read whole; where a record ends, the next one begins. */
  private void readRecords(String key, Node.Sequence sequence) {
    List<Node> items = sequence.items();
    for (int i = 0; i < items.size(); i++) {
      Position at = items.get(i).position();
      boolean last = i + 1 == items.size();
      int next = last ? Integer.MAX_VALUE : items.get(i + 1).position().line();
      item(key, items.get(i), problems.hasFlaw(at.file(), at.line(), next));
    }
  }

  private void readRecord(RecordList list, Node.Mapping mapping, Draft draft) {
    if (drafts.isLeftOut(mapping)) {
      leaveOut(list.block(), mapping, draft);
      return;
    }
    Fields fields = Fields.of(mapping, list.block(), draft);
    switch (list) {
      case SOURCES -> add(fields, SourceReader::read, drafts.sources);
      case PASSAGES -> addPassage(fields);
      case ENTITIES -> addEntity(fields);
      case EVENTS -> addFact(fields, EventReader::read);
      case COUNTS -> addFact(fields, CountReader::read);
      case DEADLINES -> addFact(fields, DeadlineReader::read);
      case STATEMENTS -> addFact(fields, StatementReader::read);
      case RESOLUTIONS -> addResolution(fields);
    }
  }

  private void leaveOut(KeyBlock block, Node.Mapping mapping, Draft draft) {
    Node.Entry mark = mapping.entry(PendingRecord.MARK);
    drafts.pending.add(
        new PendingRecord(
            block.name().toLowerCase(Locale.ROOT), draft.owner().id(), mapping.position()));
    problems.note(
        "draft",
        mark.key().position(),
        mark.key().width(),
        draft.owner(),
        "still a draft: nothing answers from it",
        "read it through, then take `x-draft` away");
  }

  private void addPassage(Fields fields) {
    PassagePrint print = PassageReader.read(fields);
    if (print != null) {
      drafts.passages.add(print);
    }
  }

  private void addFact(Fields fields, Function<Fields, Fact> reader) {
    add(fields, reader, drafts.facts);
  }

  private <T extends Item> void add(
      Fields fields, Function<Fields, T> reader, List<Drafted<T>> list) {
    T item = reader.apply(fields);
    checkId(fields, false);
    list.add(new Drafted<>(item, fields.draft().owner()));
  }

  private void addEntity(Fields fields) {
    Entity entity = EntityReader.read(fields);
    checkId(fields, false);
    if (entity != null) {
      drafts.entities.add(new Drafted<>(entity, fields.draft().owner()));
    }
  }

  private void addResolution(Fields fields) {
    List<Fields> terms = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (Node node : ResolutionReader.termNodes(fields)) {
      if (node instanceof Node.Mapping mapping && drafts.isLeftOut(mapping)) {
        leaveOut(KeyBlock.TERM, mapping, draft(owner(mapping)));
      } else if (node instanceof Node.Mapping mapping) {
        terms.add(Fields.of(mapping, KeyBlock.TERM, draft(owner(mapping))));
        ids.add(terms.get(terms.size() - 1).draft().owner().id());
      } else {
        fields
            .draft()
            .error(
                "wrong-shape",
                node.position(),
                node.width(),
                "a term is a block of keys, not " + node.described(),
                "write `- id: RESOLUTION/NAME` and the other keys below it");
      }
    }
    ids.removeIf(id -> id == null);
    Resolution resolution = ResolutionReader.read(fields, ids);
    checkId(fields, false);
    drafts.facts.add(new Drafted<>(resolution, fields.draft().owner()));
    for (Fields term : terms) {
      Term read = ResolutionReader.term(term, resolution);
      checkId(term, true);
      drafts.facts.add(new Drafted<>(read, term.draft().owner()));
    }
  }

  private static void checkId(Fields fields, boolean slashes) {
    if (fields.node("id") instanceof Node.Scalar id
        && !id.isNull()
        && !Ids.isValid(id.text(), slashes)) {
      fields
          .draft()
          .error(
              "bad-id",
              id.position(),
              id.width(),
              "`" + id.text() + "` is no id",
              "use a-z, 0-9 and single - between them"
                  + (slashes ? ", with / between resolution and term" : ""));
    }
  }

  private Draft draft(Owner owner) {
    return new Draft(owner == null ? new Owner(null) : owner, problems, drafts, shared);
  }

  private static Owner owner(Node.Mapping mapping) {
    Node.Entry id = mapping.entry("id");
    return new Owner(id != null && id.value() instanceof Node.Scalar scalar ? scalar.text() : null);
  }
}
