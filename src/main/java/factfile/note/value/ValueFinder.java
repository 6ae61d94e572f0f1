package factfile.note.value;

import factfile.note.marker.MalformedMarker;
import factfile.note.marker.Marker;
import factfile.note.marker.MarkerSpot;
import factfile.query.answers.RecordedValue;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Finds the value that ends at a marker: the longest of the record's kind. */
public final class ValueFinder {
  /** The longest value that is looked for, with the words before it, in UTF-16 units. */
  public static final int LONGEST = 10_000;

  /** No value has so many words and numbers, with those before it that may change its meaning. */
  private static final int ENOUGH = 48;

  /** Most values have enough before them within so many UTF-16 units. */
  private static final int USUAL = 400;

  private final String before;
  private final int floor;

  /**
   * @param spot what stands before the marker before it is that one's
   */
  public ValueFinder(MarkerSpot spot) {
    this.before = spot.passage().text().substring(0, spot.end());
    this.floor = spot.floor();
  }

  /** How far before its marker a value may begin, in UTF-16 units. */
  public static int reach(Marker marker, RecordedValue value) {
    return LONGEST + words(marker, value);
  }

  /** The length of the words that are looked for as they are; 0 for numbers and days. */
  private static int words(Marker marker, RecordedValue value) {
    boolean read = value.quantity() != null || value.date() != null;
    int noted = marker.value() == null ? 0 : marker.value().length();
    return read ? 0 : Math.max(noted, value.canonical().length());
  }

  /**
   * @throws MalformedMarker where no such value ends at the marker
   */
  public Written find(Marker marker, RecordedValue value) throws MalformedMarker {
    if (floor > 0 && floor == before.length()) {
      throw new MalformedMarker(
          "the value before this marker is another marker's",
          "each marker needs a value of its own; remove one of the two");
    }
    List<Token> tokens = tokens(words(marker, value));
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

  /**
   * Those before the marker that can matter, the first perhaps only the end of one.
   *
   * @param words how much is looked at in any case, in UTF-16 units
   * @throws MalformedMarker where they are too long
   */
  private List<Token> tokens(int words) throws MalformedMarker {
    for (int reach = USUAL; reach < 2 * LONGEST; reach *= 2) {
      int from = Math.max(floor, before.length() - words - Math.min(reach, LONGEST));
      List<Token> tokens = tokensFrom(from);
      if (from == floor || isEnough(tokens, words)) {
        return tokens;
      }
    }
    throw new MalformedMarker(
        "what stands before the marker is longer than " + LONGEST + " characters, in too few words",
        "put blanks into it, or remove the marker");
  }

  /** Whether what stands before the words looked for has enough words of its own. */
  private boolean isEnough(List<Token> tokens, int words) {
    int count = 0;
    for (Token token : tokens) {
      boolean own = token.end() <= before.length() - words;
      count += own && (token.isWord() || token.isNumber()) ? 1 : 0;
    }
    return count >= ENOUGH;
  }

  private List<Token> tokensFrom(int from) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : Tokens.of(before.substring(from))) {
      int start = token.start() + from;
      if (!isStrike(start, token)) {
        tokens.add(new Token(token.kind(), token.text(), token.word(), start, token.end() + from));
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
      return WrittenAmount.of(before, tokens, value.unit());
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
