package factfile.wording;

/**
 * A word, a number in digits or a mark.
 *
 * @param text as written
 * @param word folded, so that case and accents do not matter
 * @param start where it begins, in UTF-16 units
 * @param end where it ends
 */
public record Token(Kind kind, String text, String word, int start, int end) {
  /** What a token is. */
  public enum Kind {
    WORD,
    /** Digits, with commas between groups and a decimal point: {@code 1,200}, {@code 3.5}. */
    NUMBER,
    MARK
  }

  public boolean is(String other) {
    return word.equals(other);
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** Whether it begins with a capital. */
  public boolean isCapitalised() {
    return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether nothing stands between it and the next. */
  public boolean touches(Token next) {
    return end == next.start;
  }
}
