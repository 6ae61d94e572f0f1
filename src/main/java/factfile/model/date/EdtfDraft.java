package factfile.model.date;

import factfile.model.text.Ascii;

/**
 * Today's spelling of dates as EDTF's draft of 2012 wrote them, and as many collections still have
 * them. It runs only when a text has been refused.
 */
final class EdtfDraft {
  private static final String UNKNOWN = "unknown";
  private static final String OPEN = "open";

  private final String text;

  private EdtfDraft(String text) {
    this.text = text;
  }

  /** What to write for a text that was right then; null where it was not. */
  static EdtfException remedy(String text) {
    String today = new EdtfDraft(text).rewritten();
    if (today.equals(text)) {
      return null;
    }
    try {
      Edtf.parse(today);
    } catch (EdtfException wrongTodayToo) {
      return null;
    }
    return explained(text, today);
  }

  private static EdtfException explained(String text, String today) {
    String write = "write `" + today + "`";
    if (text.indexOf('(') >= 0) {
      return new EdtfException(
          "parts are not put in brackets",
          write + ": a mark before a part is about it alone",
          text.indexOf('('));
    }
    if (text.indexOf('^') >= 0) {
      return new EdtfException("a season has no `^`", write, text.indexOf('^'));
    }
    if (text.indexOf(UNKNOWN) >= 0 || text.indexOf(OPEN) >= 0) {
      boolean unknown = text.indexOf(UNKNOWN) >= 0;
      return new EdtfException(
          unknown ? "an end that is not known is left empty" : "an open end is two dots",
          write,
          text.indexOf(unknown ? UNKNOWN : OPEN));
    }
    int marks = twoMarks(text);
    if (marks >= 0) {
      return new EdtfException(
          "a date has one mark in one place",
          "write `%` for doubtful and rough at once: `" + today + "`",
          marks + 1);
    }
    int different = 0;
    while (different < today.length() && text.charAt(different) == today.charAt(different)) {
      different++;
    }
    String message =
        switch (text.charAt(different)) {
          case ' ' -> "a date has no spaces";
          case 'u', 'U', 'x' -> "an unspecified digit is a capital X";
          default -> "the letters of a long year are Y, E and S, all capitals";
        };
    return new EdtfException(message, write, different);
  }

  private static int twoMarks(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (EdtfReader.isMark(text.charAt(i)) && EdtfReader.isMark(text.charAt(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private String rewritten() {
    StringBuilder today = new StringBuilder();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      boolean ends = at == text.length() || "[]{},/".indexOf(text.charAt(at)) >= 0;
      if (ends || text.startsWith("..", at)) {
        today.append(date(text.substring(from, at).strip()));
        int next = at == text.length() ? at : ends ? at + 1 : at + 2;
        today.append(text, at, next);
        from = next;
        at = Math.max(at, next - 1);
      }
    }
    return today.toString();
  }

  private String date(String date) {
    if (text.indexOf('/') >= 0 && date.equals(UNKNOWN)) {
      return "";
    }
    if (text.indexOf('/') >= 0 && date.equals(OPEN)) {
      return "..";
    }
    if (date.indexOf('^') >= 0) {
      return season(date, date.indexOf('^'));
    }
    if (date.startsWith("y") || date.startsWith("Y")) {
      return longYear(date);
    }
    return date.indexOf('(') >= 0
        ? new EdtfDraftGroups(capitals(date)).rewritten()
        : capitals(date);
  }

  /** {@code 2001-21^southernHemisphere}; what else stood there had no meaning of its own. */
  private static String season(String date, int caret) {
    String base = date.substring(0, caret);
    int digits = base.length() - 2;
    boolean isSeason = digits > 0 && Ascii.endOfDigits(base, digits) == base.length();
    int number = isSeason ? Integer.parseInt(base.substring(digits)) : 0;
    if (number < 21 || number > 24) {
      return date;
    }
    int shift =
        date.startsWith("north", caret + 1) ? 4 : date.startsWith("south", caret + 1) ? 8 : 0;
    return base.substring(0, digits) + (number + shift);
  }

  /** {@code y17101e4p3}. */
  private static String longYear(String date) {
    String upper = date.replace('y', 'Y').replace('e', 'E').replace('p', 'S').replace('s', 'S');
    return marked(upper);
  }

  private static String capitals(String date) {
    for (int i = 0; i < date.length(); i++) {
      if ("0123456789-Xxu?~%()".indexOf(date.charAt(i)) < 0) {
        return date;
      }
    }
    return marked(date.replace('u', 'X').replace('x', 'X'));
  }

  /** With one mark where several stood side by side. */
  private static String marked(String date) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < date.length(); i++) {
      char c = date.charAt(i);
      int last = marked.length() - 1;
      if (last >= 0 && EdtfReader.isMark(c) && EdtfReader.isMark(marked.charAt(last))) {
        marked.setCharAt(last, c == marked.charAt(last) ? c : '%');
      } else {
        marked.append(c);
      }
    }
    return marked.toString();
  }
}
