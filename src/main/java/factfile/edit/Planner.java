package factfile.edit;

import factfile.format.RecordList;
import factfile.load.base.BaseLoader;
import factfile.load.file.RegularFile;
import factfile.load.yaml.YamlText;
import factfile.model.base.FactBase;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Item;
import factfile.model.record.PassagePrint;
import factfile.model.text.Position;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the file and the place in it where records fit. Reads files, and writes none. */
public final class Planner {
  private static final String PASSAGES = RecordList.PASSAGES.key();

  private final Path folder;
  private final FactBase base;
  private final String into;

  /**
   * @param into the file to take, from the folder of the base; null for the one that fits
   */
  public Planner(Path folder, FactBase base, String into) {
    this.folder = folder;
    this.base = base;
    this.into = into;
  }

  /** The record that has the id already; null for none. */
  public Item existing(Kind kind, String id) {
    if (kind == Kind.ENTITY) {
      return base.entity(id);
    }
    if (kind == Kind.SOURCE) {
      return base.source(id);
    }
    List<Fact> facts = base.facts(base.find(Index.ID, id));
    boolean same = !facts.isEmpty() && facts.get(0).kind().word().equals(kind.word());
    return same ? facts.get(0) : null;
  }

  /**
   * New records, all of one kind.
   *
   * @throws EditError where no file can take them
   */
  public Addition records(Kind kind, List<Map<String, Object>> records) throws IOException {
    if (kind == Kind.TERM) {
      String first = Batch.resolution(records.get(0));
      for (Map<String, Object> term : records) {
        if (!Batch.resolution(term).equals(first)) {
          throw new EditError(
              "these terms belong to several resolutions", "add them one resolution at a time");
        }
      }
    }
    return addition(Batch.records(kind, records, List.of()), List.of(), List.of());
  }

  /**
   * What goes to the end of one list.
   *
   * @param there the fingerprints that the base has
   * @param before what is added to the base before, perhaps to the same file
   * @throws EditError where no file can take it
   */
  public Addition addition(Batch batch, List<PassagePrint> there, List<Addition> before)
      throws IOException {
    Path file;
    if (batch.isPassages()) {
      file = folder.resolve(fileOf(there));
    } else if (batch.to() != null) {
      file = folder.resolve(holder(batch).position().file());
    } else {
      file = into == null ? folder.resolve(fitting(batch.kind(), batch.items().get(0))) : named();
    }
    Addition last = null;
    for (Addition addition : before) {
      last = addition.file().equals(file) ? addition : last;
    }
    return added(file, batch, last);
  }

  /** That of most there are, else one of their own. */
  private static String fileOf(List<PassagePrint> there) {
    List<Position> positions = new ArrayList<>();
    for (PassagePrint each : there) {
      positions.add(each.position());
    }
    return most(positions, PASSAGES + ".yaml");
  }

  /** The record that grows. Terms stand in their resolution, which is there. */
  private Item holder(Batch batch) {
    boolean term = batch.kind() == Kind.TERM && batch.list().equals("terms");
    Kind kind = term ? Kind.RESOLUTION : batch.kind();
    Item holder = existing(kind, batch.to());
    if (holder == null) {
      throw new EditError(
          "there is no " + kind.word() + " `" + batch.to() + "`",
          term
              ? "the id of a term is RESOLUTION/NAME; `factfile add resolution` comes first"
              : "somebody has taken it away meanwhile");
    }
    return holder;
  }

  /** The same, what goes to different files apart: entities stand with those of their kind. */
  public List<Batch> byFile(Batch batch) {
    if (batch.kind() != Kind.ENTITY || batch.to() != null || into != null) {
      return List.of(batch);
    }
    Map<String, List<Integer>> files = new LinkedHashMap<>();
    Map<Object, String> fitting = new HashMap<>();
    for (int i = 0; i < batch.items().size(); i++) {
      Map<String, Object> item = batch.items().get(i);
      Object word = item.get("kind");
      if (!fitting.containsKey(word)) {
        fitting.put(word, fitting(Kind.ENTITY, item));
      }
      files.computeIfAbsent(fitting.get(word), ignored -> new ArrayList<>()).add(i);
    }
    List<Batch> batches = new ArrayList<>();
    for (List<Integer> places : files.values()) {
      batches.add(batch.with(places));
    }
    return batches;
  }

  private Path named() {
    boolean yaml = into.endsWith(".yaml") || into.endsWith(".yml");
    Path file = yaml ? path() : null;
    if (file == null || !file.startsWith(folder) || !Files.isDirectory(file.getParent())) {
      throw new EditError(
          into + " is no YAML file in the folder of the base", "name one from there: events.yaml");
    }
    return file;
  }

  /** Null for what can be no path. */
  private Path path() {
    try {
      return folder.resolve(into).normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** Where most records of its kind stand, those most like it first; else a file of their own. */
  private String fitting(Kind kind, Map<String, Object> record) {
    List<Position> positions = new ArrayList<>();
    for (Item item : like(kind, record)) {
      positions.add(item.position());
    }
    return most(positions, kind.list() + ".yaml");
  }

  /** The file that has most of them. */
  private static String most(List<Position> positions, String none) {
    Map<String, Integer> files = new LinkedHashMap<>();
    for (Position position : positions) {
      files.merge(position.file(), 1, Integer::sum);
    }
    String best = none;
    int most = 0;
    for (Map.Entry<String, Integer> file : files.entrySet()) {
      best = file.getValue() >= most ? file.getKey() : best;
      most = Math.max(most, file.getValue());
    }
    return best;
  }

  /** The records of a kind. */
  public List<? extends Item> all(Kind kind) {
    return switch (kind) {
      case SOURCE -> base.sources();
      case ENTITY -> base.entities();
      default -> base.facts(FactKind.valueOf(kind.name()));
    };
  }

  private List<? extends Item> like(Kind kind, Map<String, Object> record) {
    List<Entity> same = new ArrayList<>();
    for (Entity entity : kind == Kind.ENTITY ? base.entities() : List.<Entity>of()) {
      if (entity.kindWord().equals(record.get("kind"))) {
        same.add(entity);
      }
    }
    return same.isEmpty() ? all(kind) : same;
  }

  private Addition added(Path file, Batch batch, Addition before) throws IOException {
    String name = folder.relativize(file).toString();
    if (Files.isSymbolicLink(file)) {
      throw new EditError(
          name + " is a link, and links are no part of a base", "name another file with --into");
    }
    boolean grown = before != null;
    boolean isNew = !grown && !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    String whole = grown ? before.mark() + before.after() : isNew ? "" : text(file, name);
    String mark = whole.startsWith("\uFEFF") ? "\uFEFF" : "";
    String text = whole.substring(mark.length());
    Outline outline = new Outline(name, text);
    Insertion insertion =
        batch.to() == null
            ? outline.into(batch.list(), batch.items())
            : outline.intoRecord(batch.to(), batch.list(), batch.items());
    Addition addition = new Addition(file, name, mark, text, isNew, insertion, batch.ids());
    if (!isWhatWasMeant(addition, batch)) {
      throw new EditError(
          name + " is written in a way that nothing can be added to",
          "add it by hand, or name another file with --into:\n" + insertion.text().stripTrailing());
    }
    return addition;
  }

  /** Reads the text back: all that was there, and the items at the end of their list. */
  private static boolean isWhatWasMeant(Addition addition, Batch batch) {
    Object before = Tree.of(YamlText.read("", addition.text()).root());
    Object whole = before == null ? new LinkedHashMap<String, Object>() : before;
    Tree.grow(Tree.find(whole, batch.to()), batch.list(), batch.items());
    YamlText after = YamlText.read("", addition.after());
    return after.problems().isEmpty() && whole.equals(Tree.of(after.root()));
  }

  private static String text(Path file, String name) throws IOException {
    try {
      byte[] bytes = RegularFile.read(file, BaseLoader.MAX_BYTES);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (RegularFile.Unfit e) {
      throw new EditError(
          name + " cannot be added to: " + e.getMessage(), "name another file with --into");
    } catch (CharacterCodingException e) {
      throw new EditError(name + " is not UTF-8", "save it as UTF-8");
    }
  }
}
