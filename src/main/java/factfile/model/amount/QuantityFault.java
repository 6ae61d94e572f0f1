package factfile.model.amount;

import factfile.model.text.Ascii;
import java.util.Locale;

/** Says what is wrong with a text that is not a quantity, and what to write instead. */
final class QuantityFault {

  private static final String EXAMPLES =
      "write a number like `250`, `1,200`, `1.2 million`, `~250`, `>250`, `<=250` or `240..260`";

  /** Words before a number, and the mark that says the same. */
  private static final String[][] MARKS = {
    {"about ", "~"},
    {"around ", "~"},
    {"roughly ", "~"},
    {"some ", "~"},
    {"approximately ", "~"},
    {"more than ", ">"},
    {"over ", ">"},
    {"at least ", ">="},
    {"fewer than ", "<"},
    {"less than ", "<"},
    {"under ", "<"},
    {"at most ", "<="},
    {"up to ", "<="},
    {"\u2265", ">="},
    {"\u2264", "<="},
    {"\u2248", "~"},
    {"=>", ">="},
    {"=<", "<="},
    {"..", "<="},
    {"~ ", "~"},
    {"> ", ">"},
    {">= ", ">="},
    {"< ", "<"},
    {"<= ", "<="},
  };

  /** What may follow a number, and what says the same. */
  private static final String[][] SUFFIXES = {
    {"k", " thousand"}, {"m", " million"}, {"mn", " million"}, {"bn", " billion"},
    {"b", " billion"}, {"tn", " trillion"}, {"thousand", " thousand"}, {"million", " million"},
    {"billion", " billion"}, {"trillion", " trillion"},
  };

  private QuantityFault() {}

  static QuantityException unreadable(String text, int at) {
    String remedy = text.isBlank() ? null : guess(text, at);
    return new QuantityException(
        text.isBlank() ? "the quantity is empty" : "this is not a quantity",
        remedy == null ? EXAMPLES : remedy,
        at);
  }

  static QuantityException tooLong(int at) {
    return new QuantityException(
        "the number has more than " + QuantityReader.MOST_DIGITS + " digits",
        "write it shorter, or with a scale: `1.2 million`",
        at);
  }

  static QuantityException openRange(String text, int at) {
    return new QuantityException(
        "the range has no end", "write `>=" + text.substring(0, at - 2) + "`", at);
  }

  static QuantityException scaleOfOneEnd(int at) {
    return new QuantityException(
        "only one end of the range has a scale",
        "write it at both ends, `1 million..2 million`, or all the digits",
        at);
  }

  static QuantityException noRange(String text, int at) {
    String low = text.substring(0, at - 2);
    String high = text.substring(at);
    return new QuantityException(
        "the range does not go up",
        low.equals(high)
            ? "write `" + low + "`"
            : "if the two are swapped, write `" + high + ".." + low + "`",
        at);
  }

  static QuantityException markedRange(String text, String mark, int at) {
    String range = text.substring(text.startsWith("=", 1) ? 2 : 1);
    return new QuantityException(
        "a range has no `" + mark + "`",
        "write the range alone: `" + range + "`; if its source is rough, widen it",
        at);
  }

  static QuantityException digitGroup(int at) {
    return new QuantityException(
        "a comma stands before groups of three digits",
        "write `1,200` or `1200` for a whole number, `1.2` for a decimal one",
        at);
  }

  private static String guess(String text, int at) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String[] mark : MARKS) {
      if (lower.startsWith(mark[0])) {
        return "write `" + mark[1] + text.substring(mark[0].length()).strip() + "`";
      }
    }
    if (at == 0 || !Ascii.isDigit(text.charAt(at - 1))) {
      return null;
    }
    String read = text.substring(0, at);
    String rest = text.substring(at).strip();
    for (String[] suffix : SUFFIXES) {
      if (rest.equalsIgnoreCase(suffix[0])) {
        return "write `" + read + suffix[1] + "`";
      }
    }
    return follows(read, rest);
  }

  /** What to write for a number that is followed by something else. */
  private static String follows(String read, String rest) {
    if (rest.isEmpty()) {
      return "write `" + read + "`";
    }
    if (rest.equals("+")) {
      return "write `>=" + read + "`";
    }
    char first = rest.charAt(0);
    if (first == '-' || first == '\u2013' || first == '\u2014' || rest.startsWith("to ")) {
      return "write `" + read + ".." + rest.substring(first == 't' ? 3 : 1).strip() + "`";
    }
    if (Ascii.isDigit(first)) {
      return "separate groups of three digits with commas: `1,200`";
    }
    if (first == 'e' || first == 'E') {
      return "write all the digits, or a scale: `1.2 million`";
    }
    return Character.isLetter(first) || first == '%'
        ? "write `" + read + "` alone; what it counts stands under `unit`"
        : null;
  }
}
