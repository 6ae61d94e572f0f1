package factfile.cli.help;

import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.manual.Block;
import java.util.ArrayList;
import java.util.List;

/** What the fields of rows say. */
final class FieldNotes {
  private FieldNotes() {}

  /** The fields of a command's rows in their order, each with what it says. */
  static List<Block> of(List<? extends Column<?>> columns) {
    List<Block> notes = new ArrayList<>();
    for (Column<?> column : columns) {
      Field field = column.field();
      notes.add(new Block.Entry(field.name(), field.meaning()));
    }
    return notes;
  }

  /** Those that mean the same wherever they stand. */
  static List<Block> shared() {
    return List.of(
        new Block.Entry("id", Meaning.ID),
        new Block.Entry("title", Meaning.TITLE),
        new Block.Entry("kind", Meaning.KIND),
        new Block.Entry("date", Meaning.DATE),
        new Block.Entry("earliest", Meaning.EARLIEST),
        new Block.Entry("latest", Meaning.LATEST),
        new Block.Entry("certain", Meaning.CERTAIN),
        new Block.Entry("who", Meaning.WHO),
        new Block.Entry("to", Meaning.TO),
        new Block.Entry("as_of", Meaning.AS_OF),
        new Block.Entry("up_to", Meaning.UP_TO),
        new Block.Entry("cite", Meaning.CITE),
        new Block.Entry("file", Meaning.FILE),
        new Block.Entry("line", Meaning.LINE),
        new Block.Entry("column", Meaning.COLUMN));
  }
}
