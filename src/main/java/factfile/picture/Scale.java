package factfile.picture;

import java.util.Locale;

/**
 * Where the fractions of an axis lie on a page.
 *
 * @param left of the axis, in the unit
 * @param width of the axis, in the unit
 * @param unit what lengths are written in: nothing for pixels, or {@code %}
 */
record Scale(double left, double width, String unit) {
  /** The place of a fraction. */
  String at(double place) {
    return number(left + place * width) + unit;
  }

  /** A length, as a fraction of the axis. */
  String length(double share) {
    return number(share * width) + unit;
  }

  /** With as many digits as can be seen. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
  }
}
