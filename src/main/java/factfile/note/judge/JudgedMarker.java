package factfile.note.judge;

import factfile.markdown.Comment;
import factfile.model.part.Citation;
import factfile.note.edit.Edit;
import java.util.List;

/**
 * A marker of a note, judged.
 *
 * @param id the record, or the words of a block
 * @param at where its value begins in the file, in UTF-16 units
 * @param width of the value
 * @param end where its marker, or its block, ends in the file
 * @param written what the note says, or null
 * @param recorded what the base says, or null
 * @param message what is to be said about it, or null
 * @param fix what to do, or null
 * @param edits what would make it current; empty where nothing can, or nothing has to
 */
public record JudgedMarker(
    State state,
    String id,
    int at,
    int width,
    int end,
    String written,
    String recorded,
    String message,
    String fix,
    List<Edit> edits,
    List<Citation> cites) {
  public JudgedMarker {
    edits = List.copyOf(edits);
    cites = List.copyOf(cites);
  }

  static JudgedMarker malformed(Comment comment, String message, String fix) {
    return new JudgedMarker(
        State.MALFORMED,
        comment.content(),
        comment.start(),
        comment.end() - comment.start(),
        comment.end(),
        null,
        null,
        message,
        fix,
        List.of(),
        List.of());
  }

  /** The same, told instead of mended. */
  public JudgedMarker unmendable() {
    return new JudgedMarker(
        State.STYLE,
        id,
        at,
        width,
        end,
        written,
        recorded,
        "it cannot be rewritten where it stands",
        "rewrite it by hand",
        List.of(),
        cites);
  }
}
