package factfile.note.judge;

import factfile.markdown.Comment;
import factfile.markdown.Note;
import factfile.markdown.Passage;
import factfile.note.marker.BlockAnswers;
import factfile.note.marker.BlockMarker;
import factfile.note.marker.MalformedMarker;
import factfile.note.marker.Marker;
import factfile.note.marker.MarkerSpot;
import factfile.query.words.QueryError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Judges every marker of a note. */
public final class NoteJudge {
  private final ValueJudge values;
  private final BlockAnswers blocks;
  private final String source;

  /**
   * @param source the whole note, as it is
   */
  public NoteJudge(KnownValues base, BlockAnswers blocks, String source) {
    this.values = new ValueJudge(base, source);
    this.blocks = blocks;
    this.source = source;
  }

  /** In the order of the file. */
  public List<JudgedMarker> marks() {
    Note note = Note.read(source);
    List<JudgedMarker> marks = new ArrayList<>();
    List<Comment> open = new ArrayList<>();
    List<int[]> spans = new ArrayList<>();
    for (Comment comment : note.comments()) {
      add(comment, open, spans, marks);
    }
    for (Comment comment : open) {
      marks.add(
          JudgedMarker.malformed(
              comment,
              "this block is not closed",
              "close it with <!-- fact:end --> on a line of its own"));
    }
    for (Passage passage : note.passages()) {
      addInline(passage, spans, marks);
    }
    marks.sort(new ByPlace());
    return marks;
  }

  private static final class ByPlace implements Comparator<JudgedMarker> {
    @Override
    public int compare(JudgedMarker a, JudgedMarker b) {
      return Integer.compare(a.at(), b.at());
    }
  }

  static boolean isMarker(Comment comment) {
    return comment.content().startsWith(Marker.START);
  }

  private static boolean isWord(Comment comment, String word) {
    String content = comment.content();
    return content.equals(word)
        || (content.startsWith(word) && Character.isWhitespace(content.charAt(word.length())));
  }

  private void add(
      Comment comment, List<Comment> open, List<int[]> spans, List<JudgedMarker> marks) {
    if (!isMarker(comment)) {
      return;
    }
    if (!comment.alone()) {
      marks.add(
          JudgedMarker.malformed(
              comment,
              "text follows a marker that begins the line",
              "put a value before the marker, or the marker of a block on a line of its own"));
      return;
    }
    if (isWord(comment, BlockMarker.BEGIN)) {
      if (!open.isEmpty()) {
        marks.add(
            JudgedMarker.malformed(
                comment, "a block begins within a block", "close the first one before it"));
      } else {
        open.add(comment);
      }
    } else if (isWord(comment, BlockMarker.END)) {
      if (open.isEmpty()) {
        marks.add(
            JudgedMarker.malformed(
                comment, "a block ends that has not begun", "remove it, or begin the block"));
      } else {
        Comment begin = open.remove(0);
        spans.add(new int[] {begin.start(), comment.end()});
        marks.add(block(begin, comment));
      }
    } else {
      marks.add(
          JudgedMarker.malformed(
              comment, "the marker stands on a line of its own", "put it right behind the value"));
    }
  }

  private void addInline(Passage passage, List<int[]> spans, List<JudgedMarker> marks) {
    List<Comment> comments = passage.comments();
    int floor = 0;
    for (int i = 0; i < comments.size(); i++) {
      Comment comment = comments.get(i);
      if (isMarker(comment)) {
        boolean last = i + 1 == comments.size();
        int next = last ? passage.text().length() : comments.get(i + 1).proseEnd();
        marks.add(inline(new MarkerSpot(passage, comment, floor, next), spans));
        floor = comment.proseEnd();
      }
    }
  }

  private JudgedMarker inline(MarkerSpot spot, List<int[]> spans) {
    Comment comment = spot.comment();
    if (isWord(comment, BlockMarker.BEGIN) || isWord(comment, BlockMarker.END)) {
      return JudgedMarker.malformed(
          comment,
          "the marker of a block stands within a paragraph",
          "put it on a line of its own, with blank lines around");
    }
    return isWithin(comment, spans)
        ? JudgedMarker.malformed(comment, "a marker within a block", "move it out of the block")
        : values.judge(spot);
  }

  /**
   * @param spans where blocks begin and end, in the order of the file
   */
  private static boolean isWithin(Comment comment, List<int[]> spans) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle)[0] < comment.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && comment.start() < spans.get(low - 1)[1];
  }

  private JudgedMarker block(Comment begin, Comment end) {
    try {
      MalformedMarker.refuseSwallowed(begin.content());
      MalformedMarker.refuseSwallowed(end.content());
      BlockMarker marker = BlockMarker.parse(begin.content());
      return new BlockJudge(source, begin, end).judge(marker, blocks.markdown(marker.command()));
    } catch (MalformedMarker e) {
      return JudgedMarker.malformed(begin, e.getMessage(), e.fix());
    } catch (QueryError e) {
      return JudgedMarker.malformed(begin, e.getMessage(), e.fix());
    } catch (BlockAnswers.Refused e) {
      return JudgedMarker.malformed(begin, e.getMessage(), e.fix());
    }
  }
}
