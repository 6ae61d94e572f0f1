package factfile.load.record;

/**
 * Places in a source: {@code pN}, {@code pNsM}, {@code page:N}, {@code t:HH:MM:SS}, {@code #PART}
 * of a page, {@code #:~:text=WORDS} in it.
 */
final class Locator {
  /** What to write instead of what is none. */
  static final String FIX =
      "write p4 (paragraph), p4s2 (sentence in it), page:7, t:00:01:30, #Background or"
          + " #:~:text=words, or leave it out";

  private static final String TEXT = "#:~:text=";

  private Locator() {}

  static boolean isValid(String at) {
    if (at.startsWith("page:")) {
      return isNumber(at, 5, at.length());
    }
    if (at.startsWith("t:")) {
      return isTime(at.substring(2));
    }
    if (at.startsWith("#")) {
      return isPart(at, at.startsWith(TEXT) ? TEXT.length() : 1);
    }
    if (!at.startsWith("p")) {
      return false;
    }
    int sentence = at.indexOf('s');
    return sentence < 0
        ? isNumber(at, 1, at.length())
        : isNumber(at, 1, sentence) && isNumber(at, sentence + 1, at.length());
  }

  /** As addresses have it: a blank in it is written %20. */
  private static boolean isPart(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) <= ' ') {
        return false;
      }
    }
    return from < text.length();
  }

  private static boolean isNumber(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return from < to && to - from < 10 && text.charAt(from) != '0';
  }

  private static boolean isTime(String text) {
    return text.length() == 8
        && isBelow(text, 0, '9', '9')
        && text.charAt(2) == ':'
        && isBelow(text, 3, '5', '9')
        && text.charAt(5) == ':'
        && isBelow(text, 6, '5', '9');
  }

  private static boolean isBelow(String text, int at, char tens, char units) {
    return text.charAt(at) >= '0'
        && text.charAt(at) <= tens
        && text.charAt(at + 1) >= '0'
        && text.charAt(at + 1) <= units;
  }
}
