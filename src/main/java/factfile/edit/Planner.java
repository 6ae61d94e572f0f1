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
      return terms(records);
    }
    Path file = into == null ? folder.resolve(fitting(kind, records.get(0))) : named();
    return added(file, kind.list(), null, records, ids(records));
  }

  /**
   * Fingerprints of passages of a source, in one file: that of most there are, else one of their
   * own.
   *
   * @param there the fingerprints that the base has
   * @param before what is added to the base before them, perhaps to the same file; null for nothing
   * @throws EditError where no file can take them
   */
  public Addition passages(
      String source, List<Map<String, Object>> passages, List<PassagePrint> there, Addition before)
      throws IOException {
    List<Position> positions = new ArrayList<>();
    for (PassagePrint each : there) {
      positions.add(each.position());
    }
    Path file = folder.resolve(most(positions, PASSAGES + ".yaml"));
    return added(file, PASSAGES, null, passages, List.of(source), before);
  }

  private static List<String> ids(List<Map<String, Object>> records) {
    List<String> ids = new ArrayList<>();
    for (Map<String, Object> record : records) {
      ids.add(String.valueOf(record.get("id")));
    }
    return ids;
  }

  /** Terms stand in their resolution, which is there. */
  private Addition terms(List<Map<String, Object>> terms) throws IOException {
    String first = resolution(terms.get(0));
    for (Map<String, Object> term : terms) {
      if (!resolution(term).equals(first)) {
        throw new EditError(
            "these terms belong to several resolutions", "add them one resolution at a time");
      }
    }
    Item resolution = existing(Kind.RESOLUTION, first);
    if (resolution == null) {
      throw new EditError(
          "there is no resolution `" + first + "`",
          "the id of a term is RESOLUTION/NAME; `factfile add resolution` comes first");
    }
    return added(fileOf(resolution), "terms", first, terms, ids(terms));
  }

  private static String resolution(Map<String, Object> term) {
    String id = String.valueOf(term.get("id"));
    int slash = id.indexOf('/');
    return slash < 0 ? id : id.substring(0, slash);
  }

  /**
   * An item of the part of a record that is there: a value of a count.
   *
   * @throws EditError where its file cannot take it
   */
  public Addition part(Kind kind, Item record, Map<String, Object> item) throws IOException {
    return added(fileOf(record), kind.part(), record.id(), List.of(item), List.of(record.id()));
  }

  private Path fileOf(Item record) {
    return folder.resolve(record.position().file());
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

  private List<? extends Item> like(Kind kind, Map<String, Object> record) {
    if (kind == Kind.SOURCE) {
      return base.sources();
    }
    if (kind == Kind.ENTITY) {
      List<Entity> same = new ArrayList<>();
      for (Entity entity : base.entities()) {
        if (entity.kindWord().equals(record.get("kind"))) {
          same.add(entity);
        }
      }
      return same.isEmpty() ? base.entities() : same;
    }
    return base.facts(FactKind.valueOf(kind.name()));
  }

  /**
   * @param list a list of the file, or of the record
   * @param record null for a list of the file
   */
  private Addition added(
      Path file, String list, String record, List<Map<String, Object>> items, List<String> ids)
      throws IOException {
    return added(file, list, record, items, ids, null);
  }

  private Addition added(
      Path file,
      String list,
      String record,
      List<Map<String, Object>> items,
      List<String> ids,
      Addition before)
      throws IOException {
    String name = folder.relativize(file).toString();
    if (Files.isSymbolicLink(file)) {
      throw new EditError(
          name + " is a link, and links are no part of a base", "name another file with --into");
    }
    boolean grown = before != null && before.file().equals(file);
    boolean isNew = !grown && !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    String whole = grown ? before.mark() + before.after() : isNew ? "" : text(file, name);
    String mark = whole.startsWith("\uFEFF") ? "\uFEFF" : "";
    String text = whole.substring(mark.length());
    Outline outline = new Outline(name, text);
    Insertion insertion =
        record == null ? outline.into(list, items) : outline.intoRecord(record, list, items);
    Addition addition = new Addition(file, name, mark, text, isNew, insertion, ids);
    if (!isWhatWasMeant(addition, list, record, items)) {
      throw new EditError(
          name + " is written in a way that nothing can be added to",
          "add it by hand, or name another file with --into:\n" + insertion.text().stripTrailing());
    }
    return addition;
  }

  /** Reads the text back: all that was there, and the items at the end of their list. */
  private static boolean isWhatWasMeant(
      Addition addition, String list, String record, List<Map<String, Object>> items) {
    Object before = Tree.of(YamlText.read("", addition.text()).root());
    Object whole = before == null ? new LinkedHashMap<String, Object>() : before;
    Tree.grow(Tree.find(whole, record), list, items);
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
