package factfile.model.date;

import factfile.model.text.Ascii;

/**
 * Finds out what a text that is not a supported date was meant to be: a feature of Level 2, or a
 * date in another notation. It runs only when a text has been refused.
 */
final class EdtfDiagnosis {

  private static final String EXAMPLES =
      "write a date like `2023-10-07`, `2023-10` or `2023`; after it, `?` marks doubt and `~` a"
          + " rough date";

  private final String text;
  private final int from;
  private final int at;

  /** The part of the text that was to be a date. */
  private final String date;

  EdtfDiagnosis(String text, int from, int to, int at) {
    this.text = text;
    this.from = from;
    this.at = at;
    this.date = text.substring(from, to);
  }

  EdtfException exception() {
    EdtfException found = levelTwo();
    if (found == null) {
      found = nearMiss();
    }
    if (found == null) {
      found = otherNotation();
    }
    return found == null ? unknown() : found;
  }

  private EdtfException levelTwo() {
    if (text.startsWith("{")) {
      return EdtfFault.level2(
          "set representation, all members",
          "write one fact for each date, or `[…]` when it was on one of them",
          0);
    }
    int yearEnd = Ascii.endOfDigits(date, skipYearPrefix());
    boolean digitFollows = yearEnd + 1 < date.length() && Ascii.isDigit(date.charAt(yearEnd + 1));
    if (yearEnd > 0 && digitFollows && date.charAt(yearEnd) == 'E') {
      return EdtfFault.level2(
          "exponential year", "write the year in full, such as `Y-170000000`", from + yearEnd);
    }
    if (yearEnd > 0 && digitFollows && date.charAt(yearEnd) == 'S') {
      return EdtfFault.level2(
          "significant digits of a year",
          "write the years that it can be as a set, such as `[1900..1999]`",
          from + yearEnd);
    }
    if (!isMadeOf("0123456789-YX?~%")) {
      return null;
    }
    int mark = firstMark();
    if (mark >= 0 && mark < date.length() - 1 && !isMark(date.charAt(mark + 1))) {
      return EdtfFault.level2(
          "qualification of a part of a date", "put the mark after the whole date", from + mark);
    }
    int x = date.indexOf('X');
    return x >= 0 ? EdtfFault.unspecifiedDigit(from + x) : null;
  }

  /** What is EDTF but for a detail. */
  private EdtfException nearMiss() {
    int mark = firstMark();
    if (mark > 0 && mark < date.length() - 1 && isMadeOf("0123456789-X?~%")) {
      return new EdtfException(
          "a date has one mark", "write `%` for doubtful and rough at once", from + mark + 1);
    }
    String upper = date.replace('x', 'X').replace('u', 'X');
    if (!upper.equals(date) && isMadeOf("0123456789-Xxu?~%")) {
      return new EdtfException(
          "an unspecified digit is a capital X",
          "write `" + upper + "`",
          from + firstDifference(upper));
    }
    int dots = date.indexOf("..");
    if (dots >= 0 && !text.startsWith("[")) {
      return range(date.substring(0, dots), date.substring(dots + 2), from + dots);
    }
    if (text.startsWith("[") && date.indexOf('/') >= 0) {
      return new EdtfException(
          "an interval cannot be a member of a set",
          "write `" + date.replace("/", "..") + "` when it was on one day of them",
          from + date.indexOf('/'));
    }
    int space = date.indexOf(' ');
    if (space == 0 || (space > 0 && space == date.length() - 1)) {
      return new EdtfException(
          "a date has no spaces", "write `" + text.replace(" ", "") + "`", from + space);
    }
    return null;
  }

  private static EdtfException range(String first, String last, int offset) {
    String set = "[" + first + ".." + last + "]";
    String interval = (first.isEmpty() ? ".." : first) + "/" + (last.isEmpty() ? ".." : last);
    return new EdtfException(
        "a range stands in brackets",
        "write `" + set + "` for one day of them, `" + interval + "` for all of them",
        offset);
  }

  private EdtfException otherNotation() {
    String guess = text.startsWith("[") ? null : DateGuess.remedy(text);
    if (guess == null) {
      guess = DateGuess.remedy(date);
    }
    return guess == null ? null : new EdtfException("this is not an EDTF date", guess, at);
  }

  /** Neither a feature nor another notation. */
  private EdtfException unknown() {
    int next = at - from;
    boolean afterDate = next >= 4 && Ascii.isDigit(date.charAt(next - 1));
    if (afterDate && next < date.length() && !Ascii.isDigit(date.charAt(next))) {
      return new EdtfException(
          "there is text after the date", "end it after `" + date.substring(0, next) + "`", at);
    }
    return new EdtfException("this is not an EDTF date", EXAMPLES, at);
  }

  private int skipYearPrefix() {
    int start = date.startsWith("Y") ? 1 : 0;
    return date.startsWith("-", start) ? start + 1 : start;
  }

  private int firstMark() {
    for (int i = 0; i < date.length(); i++) {
      if (isMark(date.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private int firstDifference(String other) {
    int i = 0;
    while (date.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i;
  }

  private boolean isMadeOf(String chars) {
    for (int i = 0; i < date.length(); i++) {
      if (chars.indexOf(date.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(char c) {
    return c == '?' || c == '~' || c == '%';
  }
}
