package factfile.load.base;

import factfile.format.RecordList;
import factfile.load.file.Revision;
import factfile.load.yaml.Node;
import factfile.load.yaml.Pieces;
import factfile.load.yaml.PlainYaml;
import factfile.load.yaml.Problems;
import factfile.load.yaml.SourceFile;
import factfile.load.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the records of a base as they stand, for whoever asks for the place of each value. */
public final class RecordNodes {
  private RecordNodes() {}

  /** Those of the files that a base was read from; what cannot be read is not among them. */
  public static List<RecordNode> of(Path folder, Loaded loaded) {
    return of(folder, loaded, List.of());
  }

  /**
   * The same, with some files as they would be.
   *
   * @param loaded read with the same revisions
   */
  public static List<RecordNode> of(Path folder, Loaded loaded, List<Revision> revisions) {
    List<RecordNode> records = new ArrayList<>();
    for (Path path : loaded.paths()) {
      if (Files.isRegularFile(path) || Revision.of(path, revisions) != null) {
        read(path, folder.relativize(path).toString(), revisions, records);
      }
    }
    return records;
  }

  private static void read(
      Path path, String name, List<Revision> revisions, List<RecordNode> records) {
    Problems problems = new Problems();
    SourceFile file = FileText.read(path, name, problems, revisions);
    if (file == null) {
      return;
    }
    Collector plain = new Collector();
    if (PlainYaml.read(file, plain)) {
      records.addAll(plain.records);
      return;
    }
    Collector any = new Collector();
    YamlReader.read(file, problems, any);
    records.addAll(any.records);
  }

  /** Keeps the records of every list. */
  private static final class Collector implements Pieces {
    private final List<RecordNode> records = new ArrayList<>();

    @Override
    public boolean isList(String key) {
      return RecordList.keys().contains(key);
    }

    @Override
    public void item(String key, Node item, boolean flawed) {
      if (item instanceof Node.Mapping mapping) {
        records.add(new RecordNode(RecordList.under(key), mapping));
      }
    }

    @Override
    public void entry(Node.Entry entry) {
      if (isList(entry.key().text()) && entry.value() instanceof Node.Sequence items) {
        items.items().forEach(item -> item(entry.key().text(), item, false));
      }
    }

    @Override
    public void root(Node root) {}
  }
}
