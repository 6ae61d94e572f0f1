package factfile.note;

import factfile.markdown.Comment;
import factfile.markdown.Passage;
import factfile.query.RecordedValue;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Finds the value that ends at a marker: the longest of the record's kind. */
final class ValueFinder {
  private final String before;
  private final int floor;

  /**
   * @param comment a marker of the passage; what stands before the marker before it is that one's
   */
  ValueFinder(Passage passage, Comment comment) {
    int begin = 0;
    for (Comment other : passage.comments()) {
      if (other.start() < comment.start() && NoteJudge.isMarker(other)) {
        begin = other.proseEnd();
      }
    }
    this.before = passage.text().substring(0, comment.proseEnd());
    this.floor = begin;
  }

  /**
   * @throws MalformedMarker where no such value ends at the marker
   */
  Written find(Marker marker, RecordedValue value) throws MalformedMarker {
    if (floor > 0 && floor == before.length()) {
      throw new MalformedMarker(
          "the value before this marker is another marker's",
          "each marker needs a value of its own; remove one of the two");
    }
    List<Token> tokens = tokens();
    boolean touches = !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == before.length();
    Written found = touches ? read(tokens, marker, value) : null;
    if (found == null) {
      throw new MalformedMarker(
          touches
              ? "no " + kind(value) + " ends at this marker"
              : "the marker does not touch a value",
          "put it right behind the value: "
              + value.phrase()
              + "<!-- fact:"
              + marker.name()
              + " -->");
    }
    return found;
  }

  private List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    for (Token token : Tokens.of(before.substring(floor))) {
      int start = token.start() + floor;
      if (!isStrike(start, token)) {
        tokens.add(new Token(token.kind(), token.text(), token.word(), start, token.end() + floor));
      }
    }
    return tokens;
  }

  /** Whether a tilde stands beside another: what strikes words out, and no qualifier. */
  private boolean isStrike(int at, Token token) {
    boolean after = at > 0 && before.charAt(at - 1) == '~';
    boolean next = at + 1 < before.length() && before.charAt(at + 1) == '~';
    return token.is("~") && (after || next);
  }

  private Written read(List<Token> tokens, Marker marker, RecordedValue value) {
    if (value.quantity() != null) {
      return WrittenAmount.of(before, tokens);
    }
    return value.date() != null
        ? WrittenDay.of(before, tokens, value.date())
        : WrittenWords.of(before, tokens, marker, value);
  }

  private static String kind(RecordedValue value) {
    return value.quantity() != null
        ? "number"
        : value.date() != null ? "day" : "“" + value.canonical() + "”";
  }
}
