package factfile.load.base;

import factfile.load.file.Revision;
import factfile.load.record.DocumentReader;
import factfile.load.record.Drafts;
import factfile.load.yaml.PlainYaml;
import factfile.load.yaml.Problems;
import factfile.load.yaml.SourceFile;
import factfile.load.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;

/** Reads one file of a base, whatever is read beside it at the same time. */
final class FileReader {
  private FileReader() {}

  /**
   * What one file holds.
   *
   * @param file null where it cannot be read
   * @param plain whether it came apart into the items that its lines show
   */
  record Read(SourceFile file, boolean plain, Drafts drafts, Problems problems) {}

  /**
   * @param name as shown to people
   * @param revisions files as they would be
   * @param marked whether drafts are read like all other records
   */
  static Read read(Path path, String name, List<Revision> revisions, boolean marked) {
    Problems problems = new Problems();
    SourceFile file = FileText.read(path, name, problems, revisions);
    if (file == null) {
      return new Read(null, false, new Drafts(name, marked), problems);
    }
    return read(file, marked);
  }

  /** The same of a text that is at hand. */
  static Read read(SourceFile file, boolean marked) {
    Read plain = plain(file, marked);
    return plain == null ? any(file, marked) : plain;
  }

  /** What a file holds that can be read quickly; null for others. */
  private static Read plain(SourceFile file, boolean marked) {
    Problems problems = new Problems();
    problems.addFile(file);
    Drafts drafts = new Drafts(file.name(), marked);
    return PlainYaml.read(file, new DocumentReader(drafts, problems))
        ? new Read(file, true, drafts, problems)
        : null;
  }

  private static Read any(SourceFile file, boolean marked) {
    Problems problems = new Problems();
    problems.addFile(file);
    Problems ofRecords = new Problems();
    ofRecords.addFile(file);
    Drafts drafts = new Drafts(file.name(), marked);
    // What was read before the YAML breaks off is not the whole truth about anything.
    if (!YamlReader.read(file, problems, new DocumentReader(drafts, ofRecords))) {
      return new Read(file, false, new Drafts(file.name(), marked), problems);
    }
    problems.addAll(ofRecords);
    return new Read(file, false, drafts, problems);
  }
}
