package factfile.cli.help;

import factfile.answer.Column;
import factfile.manual.Block;
import factfile.manual.PageReader;
import factfile.manual.Resource;
import factfile.manual.Section;
import java.util.ArrayList;
import java.util.List;

/** What the fields of each command's rows say. */
final class FieldNotes {
  private static final String ALL = "all";

  private FieldNotes() {}

  /**
   * The fields of a command's rows in their order, each with what it says.
   *
   * @param command its name
   * @throws IllegalStateException where a field is explained nowhere
   */
  static List<Block> of(String command, List<? extends Column<?>> columns) {
    Resource notes = PageReader.read("fields");
    List<Block> own = ofItsOwn(notes, command);
    List<Block> shared = notes.section(ALL);
    List<Block> found = new ArrayList<>();
    for (Column<?> each : columns) {
      String column = each.field().name();
      Block.Entry entry = named(column, own);
      entry = entry == null ? named(column, shared) : entry;
      if (entry == null) {
        throw new IllegalStateException(command + ": the field " + column);
      }
      found.add(entry);
    }
    return found;
  }

  /** Those that mean the same wherever they stand. */
  static List<Block> shared() {
    return PageReader.read("fields").section(ALL);
  }

  private static List<Block> ofItsOwn(Resource notes, String word) {
    for (Section section : notes.sections()) {
      if (section.title().equals(word)) {
        return section.blocks();
      }
    }
    return List.of();
  }

  private static Block.Entry named(String column, List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Entry entry && entry.term().equals(column)) {
        return entry;
      }
    }
    return null;
  }
}
