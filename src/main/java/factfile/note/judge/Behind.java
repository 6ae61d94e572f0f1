package factfile.note.judge;

import factfile.note.marker.MarkerSpot;
import factfile.query.answers.RecordedValue;
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

  private static final Pattern PERCENT =
      Pattern.compile("^[\\p{Z}\\s]*(?:%|(?:percent|per\\s+cent|pct)\\b).*", Pattern.DOTALL);

  private static boolean isPercent(RecordedValue value) {
    String unit = value.unit() == null ? "" : value.unit();
    return unit.equals("%") || unit.equals("percent") || unit.equals("per cent");
  }

  static Behind of(MarkerSpot spot) {
    int to = Math.min(spot.next(), spot.end() + MarkerSpot.BEHIND);
    return new Behind(spot.passage().text().substring(spot.end(), to));
  }

  /** Whether it goes on with the value; the record's own unit is told of what stands before it. */
  boolean isPart(RecordedValue value) {
    if (isPercent(value) && PERCENT.matcher(text).matches()) {
      return false;
    }
    return REST.matcher(text).matches()
        || (value.quantity() != null && MORE.matcher(text).matches())
        || (value.date() != null && YEAR.matcher(text).matches());
  }
}
