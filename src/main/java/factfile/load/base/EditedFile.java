package factfile.load.base;

import factfile.format.RecordList;
import factfile.load.base.FileReader.Read;
import factfile.load.record.Drafts;
import factfile.load.record.References;
import factfile.load.yaml.ItemLines;
import factfile.load.yaml.Problems;
import factfile.load.yaml.SourceFile;
import factfile.model.edit.FileBlocks;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Source;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A file as it is now, held against what it was when it was last read: only what is new in it is
 * read.
 */
public final class EditedFile {
  private final FileBlocks blocks;
  private final int[] before;
  private final Drafts drafts;

  /**
   * @param before for each block which one it was; -1 for one that was not there
   * @param drafts the records of those
   */
  private EditedFile(FileBlocks blocks, int[] before, Drafts drafts) {
    this.blocks = blocks;
    this.before = before;
    this.drafts = drafts;
  }

  /**
   * @param name as shown to people
   * @param known what it was; of no block where it was not there
   * @return null where anything is wrong with it
   */
  public static EditedFile read(Path path, String name, FileBlocks known) {
    Problems problems = new Problems();
    SourceFile file = FileText.read(path, name, problems, List.of());
    if (file == null || !problems.isEmpty()) {
      return null;
    }
    ItemLines items = new ItemLines(file, RecordList.keys());
    int[] before = BlockMatch.of(items, known);
    EditedFile inPart = items.isAmbiguous() ? null : inPart(items, before, known);
    return inPart == null ? whole(FileReader.read(file, false)) : inPart;
  }

  /** Null where its lines do not tell what it consists of. */
  private static EditedFile inPart(ItemLines items, int[] before, FileBlocks known) {
    BitSet kept = new BitSet();
    for (int i = 0; i < before.length; i++) {
      kept.set(i, before[i] >= 0);
    }
    Read read = FileReader.read(items.without(kept), false);
    if (!read.plain() || !isSound(read)) {
      return null;
    }
    FileBlocks blocks = FileBlockReader.blocks(items, read.drafts(), before, known);
    return blocks == null ? null : new EditedFile(blocks, before, read.drafts());
  }

  private static EditedFile whole(Read read) {
    if (!isSound(read)) {
      return null;
    }
    FileBlocks blocks = FileBlockReader.blocks(read);
    int[] before = new int[blocks.size()];
    Arrays.fill(before, -1);
    return new EditedFile(blocks, before, read.drafts());
  }

  private static boolean isSound(Read read) {
    return read.problems().isOnlyNotes() && read.drafts().pending.isEmpty();
  }

  /** What it consists of. */
  public FileBlocks blocks() {
    return blocks;
  }

  /** Which block one of its blocks was; -1 for one that was not there. */
  public int before(int block) {
    return before[block];
  }

  /** The facts of the blocks that were not there. */
  public List<Fact> facts() {
    return Drafts.items(drafts.facts);
  }

  public List<Entity> entities() {
    return Drafts.items(drafts.entities);
  }

  public List<Source> sources() {
    return Drafts.items(drafts.sources);
  }

  /**
   * Adds the ids that stand in those to what a base has to have, each with the sets of {@link
   * factfile.model.record.RecordClass} that it may lead to.
   */
  public void addWanted(Map<String, Integer> wanted) {
    for (References references : drafts.references) {
      references.addTo(wanted);
    }
  }
}
