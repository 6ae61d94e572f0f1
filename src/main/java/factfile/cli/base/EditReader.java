package factfile.cli.base;

import factfile.load.base.BaseLoader;
import factfile.load.base.EditedFile;
import factfile.load.base.FoundFiles;
import factfile.model.base.Allowances;
import factfile.model.base.MemoryBase;
import factfile.model.edit.FileBlocks;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Source;
import factfile.store.EditableSnapshot;
import factfile.store.FileTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what has changed in the files of a base since a snapshot of it was made. */
final class EditReader {
  /** Where more than one byte in so many has to be looked at, all is read anew. */
  private static final int SHARE = 2;

  private final Path folder;
  private final EditableSnapshot snapshot;
  private final FilePlan plan;
  private final List<Path> paths = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final Map<String, Integer> wanted = new HashMap<>();

  private Allowances allowances;

  EditReader(Path folder, EditableSnapshot snapshot) {
    this.folder = folder;
    this.snapshot = snapshot;
    this.plan = new FilePlan(snapshot.files());
  }

  /**
   * Reads it.
   *
   * @return false where all has to be read
   */
  boolean read() throws IOException {
    if (!snapshot.isUnchanged(BaseLoader.manifestName())) {
      return false;
    }
    FoundFiles found = BaseLoader.found(folder);
    if (found == null) {
      return false;
    }
    List<String> names = names(found.files());
    BitSet changed = changed(names);
    if (isMuch(found.files(), changed)) {
      return false;
    }
    FileTable table = snapshot.files();
    Map<String, Integer> known = new HashMap<>();
    for (String name : table.names()) {
      known.put(name, known.size());
    }
    int last = -1;
    for (int i = 0; i < names.size(); i++) {
      int number = known.getOrDefault(names.get(i), -1);
      if (number >= 0 && number < last) {
        return false;
      }
      last = Math.max(last, number);
      if (number >= 0 && !changed.get(i)) {
        plan.addSame(number);
      } else if (!read(found.files().get(i), names.get(i), number)) {
        return false;
      }
    }
    plan.place();
    allowances = found.allowances();
    paths.add(folder.resolve(BaseLoader.manifestName()));
    paths.addAll(found.folders());
    paths.addAll(found.files());
    return true;
  }

  private List<String> names(List<Path> files) {
    List<String> names = new ArrayList<>();
    for (Path file : files) {
      names.add(folder.relativize(file).toString());
    }
    return names;
  }

  private BitSet changed(List<String> names) throws IOException {
    BitSet changed = new BitSet();
    for (int i = 0; i < names.size(); i++) {
      changed.set(i, !snapshot.isUnchanged(names.get(i)));
    }
    return changed;
  }

  private static boolean isMuch(List<Path> files, BitSet changed) throws IOException {
    long all = 0;
    long toRead = 0;
    for (int i = 0; i < files.size(); i++) {
      long bytes = Files.size(files.get(i));
      all += bytes;
      toRead += changed.get(i) ? bytes : 0;
    }
    return toRead > all / SHARE;
  }

  private boolean read(Path file, String name, int known) {
    FileBlocks was = known < 0 ? new FileBlocks() : snapshot.files().blocks(known);
    EditedFile edited = EditedFile.read(file, name, was);
    if (edited == null) {
      return false;
    }
    plan.add(known, edited);
    facts.addAll(edited.facts());
    entities.addAll(edited.entities());
    sources.addAll(edited.sources());
    edited.addWanted(wanted);
    return true;
  }

  /** What the manifest lets stand. */
  Allowances allowances() {
    return allowances;
  }

  FilePlan plan() {
    return plan;
  }

  /** What is new; an id that stands twice in it has one record there. */
  MemoryBase fresh() {
    return new MemoryBase(snapshot.before().manifest(), sources, entities, facts);
  }

  /** How many records are new. */
  int size() {
    return facts.size() + entities.size() + sources.size();
  }

  /**
   * The ids that stand in what is new, each with the sets of {@link
   * factfile.model.record.RecordClass} that it may lead to.
   */
  Map<String, Integer> wanted() {
    return wanted;
  }

  /** Every file and folder that the base was read from. */
  List<Path> paths() {
    return paths;
  }
}
