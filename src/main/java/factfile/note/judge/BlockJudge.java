package factfile.note.judge;

import factfile.markdown.Comment;
import factfile.note.edit.Edit;
import factfile.note.marker.BlockMarker;
import factfile.note.marker.MalformedMarker;
import java.util.List;

/** Holds what stands between the two markers of a block against the answer to what it asks. */
final class BlockJudge {
  private static final String SUM = "sum=";

  private final String source;
  private final Comment begin;
  private final Comment end;

  BlockJudge(String source, Comment begin, Comment end) {
    this.source = source;
    this.begin = begin;
    this.end = end;
  }

  /**
   * @param answer in Markdown, its lines ended by LF
   * @throws MalformedMarker where the end has something else than a sum
   */
  JudgedMarker judge(BlockMarker marker, String answer) throws MalformedMarker {
    String sum = sum();
    String prefix = prefix();
    String content = bare(source.substring(begin.end(), end.start()), prefix);
    String fresh = Fingerprint.of(answer);
    boolean same = Fingerprint.isSame(content, answer);
    // Where the answer is still the one that was written, any other content is somebody's.
    boolean touched =
        sum == null
            ? !content.isBlank()
            : fresh.equals(sum) || !Fingerprint.of(content).equals(sum);
    State state;
    if (same) {
      state = fresh.equals(sum) ? State.CURRENT : State.CHANGED;
    } else {
      state = touched ? State.EDITED : State.CHANGED;
    }
    return new JudgedMarker(
        state,
        marker.shown(),
        begin.start(),
        begin.end() - begin.start(),
        end.end(),
        null,
        null,
        message(state, same),
        fix(state),
        state == State.CURRENT ? List.of() : edits(answer, same, fresh, prefix),
        List.of());
  }

  private static String message(State state, boolean same) {
    if (state == State.EDITED) {
      return "edited by hand since it was refreshed";
    }
    return state == State.CURRENT ? null : same ? "the sum is missing" : "the answer changed";
  }

  private static String fix(State state) {
    if (state == State.EDITED) {
      return "`factfile note refresh --force` overwrites it; or remove the markers";
    }
    return state == State.CURRENT ? null : "`factfile note refresh` mends it";
  }

  private String sum() throws MalformedMarker {
    String rest = end.content().substring(BlockMarker.END.length()).strip();
    if (rest.isEmpty()) {
      return null;
    }
    if (!rest.startsWith(SUM) || rest.indexOf(' ') >= 0) {
      throw new MalformedMarker(
          "`" + rest + "` does not belong to the end of a block", "it is <!-- fact:end -->");
    }
    return rest.substring(SUM.length());
  }

  /** What every line of the block begins with: blanks of a list, the mark of a quotation. */
  private String prefix() throws MalformedMarker {
    int line = source.lastIndexOf('\n', begin.start() - 1) + 1;
    String prefix = source.substring(line, begin.start());
    if (prefix.startsWith("\uFEFF")) {
      prefix = prefix.substring(1);
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (" \t>".indexOf(prefix.charAt(i)) < 0) {
        throw new MalformedMarker(
            "the block begins on the first line of a list item",
            "put some text before it, and the block below");
      }
    }
    return prefix;
  }

  private static String bare(String content, String prefix) {
    String mark = prefix.strip();
    StringBuilder bare = new StringBuilder();
    for (String line : content.split("\n", -1)) {
      String text = line.strip();
      bare.append(!mark.isEmpty() && text.startsWith(mark) ? text.substring(mark.length()) : text);
      bare.append('\n');
    }
    return bare.toString();
  }

  private List<Edit> edits(String answer, boolean same, String sum, String prefix) {
    Edit closing =
        new Edit(end.start(), end.end(), "<!-- " + BlockMarker.END + " " + SUM + sum + " -->");
    if (same) {
      return List.of(closing);
    }
    String eol = source.startsWith("\r\n", begin.end()) ? "\r\n" : "\n";
    String empty = prefix.stripTrailing() + eol;
    StringBuilder text = new StringBuilder(eol).append(empty);
    for (String line : answer.split("\n", 0)) {
      text.append(line.isEmpty() ? empty : prefix + line + eol);
    }
    text.append(empty).append(prefix);
    return List.of(new Edit(begin.end(), end.start(), text.toString()), closing);
  }
}
