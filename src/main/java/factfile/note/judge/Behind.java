package factfile.note.judge;

import factfile.note.marker.MarkerSpot;
import factfile.query.answers.RecordedValue;
import factfile.wording.CountedIn;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands behind a marker, which should stand before it where it belongs to the value.
 *
 * @param text no more than what can matter
 */
record Behind(String text) {
  /** The rest of a word, a number or a day. */
  private static final Pattern REST =
      Pattern.compile(
          "^(?:[\\p{L}\\p{N}\\p{M}\\p{Cf}]|[.,'’/:^–—-]\\p{N}|[-/_@’'](?!s\\b)\\p{L}).*",
          Pattern.DOTALL);

  /** What makes another number of one. */
  private static final Pattern MORE =
      Pattern.compile(
          "^(?:[\\p{Z}\\s]*(?:[%％‰+±×^°]|[$€£¥₪])|(?:[\\p{Z}\\s]+|-)(?:hundred|thousand|million|billion"
              + "|trillion|dozen|percent|per\\s+cent|percentage|pct|odd|bn|mn|or\\s+(?:so|more|less|fewer)|plus"
              + "|times|and\\s+a\\s+half)\\b).*",
          Pattern.DOTALL);

  /** The year of a day. */
  private static final Pattern YEAR =
      Pattern.compile("^(?:[\\p{Z}\\s]*,)?[\\p{Z}\\s]*[12]\\d{3}\\b.*", Pattern.DOTALL);

  static Behind of(MarkerSpot spot) {
    int to = Math.min(spot.next(), spot.end() + MarkerSpot.BEHIND);
    return new Behind(spot.passage().text().substring(spot.end(), to));
  }

  /** Whether it goes on with the value; the record's own unit is told of what stands before it. */
  boolean isPart(RecordedValue value) {
    CountedIn counted = CountedIn.of(value.unit());
    boolean number = value.quantity() != null;
    CountedIn.Written unit = number ? unit(counted) : null;
    if (unit != null && !counted.isOther(unit.name()) && value.unit() != null) {
      return false;
    }
    return REST.matcher(text).matches()
        || (number && MORE.matcher(text).matches())
        || (value.date() != null && YEAR.matcher(text).matches());
  }

  /** Why a number is another than the record counts: of another unit; null where it is not. */
  String mismatch(RecordedValue value) {
    CountedIn counted = CountedIn.of(value.unit());
    CountedIn.Written unit = value.quantity() == null ? null : unit(counted);
    return unit != null && counted.isOther(unit.name())
        ? "the note counts " + unit.name() + ", the base " + value.unit()
        : null;
  }

  /** The unit that stands there, one that touches the value only as a sign. */
  private CountedIn.Written unit(CountedIn counted) {
    List<Token> tokens = Tokens.of(text);
    boolean touches = !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
    return touches || tokens.isEmpty() ? null : counted.at(tokens, 0);
  }
}
