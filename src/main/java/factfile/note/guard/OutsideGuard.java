package factfile.note.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds a refreshed text against the one before: the same markers, and outside of values and blocks
 * every byte. It looks at the bare texts alone and shares nothing with what makes the edits, so
 * that one mistake cannot hide in both.
 */
public final class OutsideGuard {
  /** Nobody writes longer values, in characters of the file. */
  private static final int LONGEST = 400;

  /** No character of a name is spelled with more, ends of lines in quotations included. */
  private static final int SPELLED = 8;

  /** What values are written with, besides letters, digits and blanks. */
  private static final String SIGNS = ".,'’~≈≤≥+-–−%$€£¥₪<>=\uFEFF\u200b";

  private static final Pattern ARROW = Pattern.compile("[-=~–—−<>|]>|<[-~<>|]");

  /** Strikes words out; one tilde alone is a qualifier. */
  private static final Pattern STRIKE = Pattern.compile("~~+");

  private static final Pattern LINE = Pattern.compile("\\r?\\n[ \\t>]*");

  private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t>]*\\r?\\n");

  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

  /** Markup and quotation marks behind a name. */
  private static final Pattern CLOSING = Pattern.compile("[*_\"”’)\\]~]*$");

  private final String old;
  private final String now;

  public OutsideGuard(String old, String now) {
    this.old = old;
    this.now = now;
  }

  public boolean isKept() {
    Set<Integer> broken = broken();
    return broken != null && broken.isEmpty();
  }

  /**
   * The markers before which something else changed than a value or a block.
   *
   * @return where each ends in the old text; null where the markers are others, or something
   *     changed behind the last
   */
  public Set<Integer> broken() {
    List<RawMarker> before = RawMarker.all(old);
    List<RawMarker> after = RawMarker.all(now);
    if (before.size() != after.size()) {
      return null;
    }
    Set<Integer> broken = new HashSet<>();
    int from = 0;
    int start = 0;
    for (int i = 0; i < before.size(); i++) {
      RawMarker was = before.get(i);
      RawMarker is = after.get(i);
      if (!was.name().equals(is.name())) {
        return null;
      }
      String gap = old.substring(from, was.start());
      String fresh = now.substring(start, is.start());
      boolean block = i > 0 && before.get(i - 1).begins() && was.ends();
      boolean kept =
          gap.equals(fresh) || (block ? isBlock(gap, fresh, is) : isValue(gap, fresh, was, is));
      if (!kept) {
        broken.add(was.end());
      }
      from = was.end();
      start = is.end();
    }
    return old.substring(from).equals(now.substring(start)) ? broken : null;
  }

  /** The answer of a block, whose end notes its sum: the same one where an edit is undone. */
  private static boolean isBlock(String gap, String fresh, RawMarker is) {
    boolean lines = fresh.startsWith("\n") || fresh.startsWith("\r\n");
    return lines && gap.contains("\n") && is.words().contains(" sum=") && !fresh.contains("<!--");
  }

  /** A value right before its marker, which notes the change. */
  private static boolean isValue(String gap, String fresh, RawMarker was, RawMarker is) {
    int same = 0;
    while (same < Math.min(gap.length(), fresh.length())
        && gap.charAt(same) == fresh.charAt(same)) {
      same++;
    }
    if (was.begins() || was.ends() || is.value().isEmpty()) {
      return false;
    }
    return isName(gap, fresh, same, was.value(), is.value()) || isNumberOrDay(gap, fresh, same);
  }

  /** The words noted before replaced by those noted now. */
  private static boolean isName(String gap, String fresh, int same, String was, String is) {
    int rest = Math.max(gap.length(), fresh.length()) - same;
    if (was.isEmpty() || rest > LONGEST + SPELLED * Math.max(was.length(), is.length())) {
      return false;
    }
    for (int at = same; at >= Math.max(0, same - LONGEST); at--) {
      if (begins(gap, at, was)
          && begins(fresh, at, is)
          && isSpelled(gap.substring(at), was)
          && isSpelled(fresh.substring(at), is)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words may begin there: most places can be ruled out by one character. */
  private static boolean begins(String text, int at, String words) {
    return text.regionMatches(true, at, words, 0, 1)
        || (at < text.length() && "\\\r\n".indexOf(text.charAt(at)) >= 0);
  }

  /** Whether a text is the words, but for escapes, ends of lines, markup behind and a capital. */
  private static boolean isSpelled(String text, String words) {
    String line = LINE.matcher(text).replaceAll(" ");
    String shown = ESCAPE.matcher(line).replaceAll("$1");
    String bare = CLOSING.matcher(shown).replaceAll("");
    return (shown.equalsIgnoreCase(words) || bare.equalsIgnoreCase(words))
        && (words.length() < 2 || shown.startsWith(words.substring(1), 1));
  }

  /**
   * Whether what goes and what comes can be numbers and days.
   *
   * @param same how much of both stays before it
   */
  private static boolean isNumberOrDay(String gap, String fresh, int same) {
    int end = 0;
    while (end < Math.min(gap.length(), fresh.length()) - same
        && gap.charAt(gap.length() - 1 - end) == fresh.charAt(fresh.length() - 1 - end)) {
      end++;
    }
    String removed = gap.substring(same, gap.length() - end);
    String added = fresh.substring(same, fresh.length() - end);
    int apart = apart(gap, same);
    return gap.length() - same <= LONGEST
        && !PARAGRAPH.matcher(removed).find()
        && !added.contains("<!--")
        && markup(removed).equals(markup(added))
        && count(ARROW, gap.substring(apart)) == count(ARROW, fresh.substring(apart))
        && count(STRIKE, gap.substring(apart)) == count(STRIKE, fresh.substring(apart))
        && isOwnSign(gap, same, added);
  }

  /** What is neither a letter, a digit, a blank nor a sign of values. */
  private static String markup(String text) {
    StringBuilder markup = new StringBuilder();
    String line = LINE.matcher(text).replaceAll(" ");
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean value =
          Character.isLetterOrDigit(c)
              || Character.isSurrogate(c)
              || Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              || SIGNS.indexOf(c) >= 0;
      markup.append(value ? "" : c);
    }
    return markup.toString();
  }

  /** Where the text begins that one sign can be in with what changes; the same is before it. */
  private static int apart(String text, int same) {
    int at = same;
    while (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int count(Pattern sign, String text) {
    Matcher matcher = sign.matcher(LINE.matcher(text).replaceAll(" "));
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  /** A comparison that goes has to be the number's own: nothing is glued to it before. */
  private static boolean isOwnSign(String gap, int at, String added) {
    boolean sign = at < gap.length() && "<>".indexOf(gap.charAt(at)) >= 0;
    boolean glued = at > 0 && Character.isLetterOrDigit(gap.charAt(at - 1));
    return !(sign && glued) || added.startsWith(gap.substring(at, at + 1));
  }
}
