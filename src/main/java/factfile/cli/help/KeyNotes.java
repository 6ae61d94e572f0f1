package factfile.cli.help;

import factfile.format.Key;
import factfile.format.KeyBlock;
import factfile.format.RecordList;
import factfile.manual.Block;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the keys of the format say. */
final class KeyNotes {
  private KeyNotes() {}

  /** Every block with its keys. */
  static List<Block> all() {
    List<Block> notes = new ArrayList<>();
    notes.add(
        new Block.Paragraph(
            "Every key of every block, in the order in which `show` writes them. What is not marked"
                + " may be left out."));
    Set<KeyBlock> left = new LinkedHashSet<>(List.of(KeyBlock.values()));
    left.remove(KeyBlock.MANIFEST);
    add("The manifest", KeyBlock.MANIFEST, notes);
    for (RecordList list : RecordList.values()) {
      left.remove(list.block());
      add("In " + list.key(), list.block(), notes);
    }
    for (KeyBlock block : left) {
      add("A block " + word(block), block, notes);
    }
    return notes;
  }

  private static void add(String heading, KeyBlock block, List<Block> notes) {
    notes.add(new Block.Heading(heading));
    for (Key key : block.keys()) {
      notes.add(new Block.Entry(key.name(), note(key)));
    }
  }

  private static String word(KeyBlock block) {
    return block.name().toLowerCase(Locale.ROOT);
  }

  private static String note(Key key) {
    StringBuilder note = new StringBuilder(key.told());
    if (key.block() != null) {
      note.append("; see ").append(word(key.block()));
    }
    note.append(key.many() ? "; one or several" : "");
    note.append(
        switch (key.need()) {
          case MUST -> "; has to be there";
          case MUST_OR_AROUND -> "; has to be there, or in the block around";
          case MAY -> "";
        });
    return note.toString();
  }
}
