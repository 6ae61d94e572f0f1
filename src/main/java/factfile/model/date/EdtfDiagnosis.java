package factfile.model.date;

import factfile.model.text.Ascii;

/**
 * Finds out what a text that is not a date was meant to be: EDTF but for a detail, EDTF as it was
 * before, or a date in another notation. It runs only when a text has been refused.
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

  EdtfDiagnosis(String text, EdtfUnread unread) {
    this.text = text;
    this.from = unread.from();
    this.at = unread.offset();
    this.date = text.substring(from, unread.to());
  }

  EdtfException exception() {
    EdtfException found = EdtfDraft.remedy(text);
    if (found == null) {
      found = nearMiss();
    }
    if (found == null) {
      found = otherNotation();
    }
    return found == null ? unknown() : found;
  }

  /** What is EDTF but for a detail. */
  private EdtfException nearMiss() {
    int dots = date.indexOf("..");
    if (dots >= 0 && !EdtfFault.isSet(text)) {
      return range(date.substring(0, dots), date.substring(dots + 2), from + dots);
    }
    if (EdtfFault.isSet(text) && date.indexOf('/') >= 0) {
      return new EdtfException(
          "an interval cannot be a member of a set",
          "write `" + date.replace("/", "..") + "` when it was on one day of them",
          from + date.indexOf('/'));
    }
    if (date.length() == 5 && date.endsWith("0s") && Ascii.endOfDigits(date, 0) == 4) {
      int known = date.startsWith("00", 2) ? 2 : 3;
      return new EdtfException(
          "years that end alike are written with `X`",
          "write `" + date.substring(0, known) + "X".repeat(4 - known) + "`",
          from + known);
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
    String guess = EdtfFault.isSet(text) ? null : DateGuess.remedy(text);
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
}
