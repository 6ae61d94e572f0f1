package factfile.wording;

import factfile.model.text.FoldedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into tokens. A word is a run of letters; {@code Oct.} is a word and a mark, {@code
 * 30-day} a number, a mark and a word. Names are cut in the same way, so that they compare.
 */
public final class Tokens {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokens(String text) {
    this.text = text;
  }

  public static List<Token> of(String text) {
    return new Tokens(text).read();
  }

  private List<Token> read() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isDigit(c)) {
        add(Token.Kind.NUMBER, endOfNumber());
      } else if (isLetter(c)) {
        add(Token.Kind.WORD, endOfWord());
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at += Character.charCount(c);
      } else {
        add(Token.Kind.MARK, at + Character.charCount(c));
      }
    }
    return tokens;
  }

  private void add(Token.Kind kind, int end) {
    String written = text.substring(at, end);
    String word =
        kind == Token.Kind.WORD ? FoldedWords.fold(written) : written.toLowerCase(Locale.ROOT);
    tokens.add(new Token(kind, written, word, at, end));
    at = end;
  }

  private int endOfWord() {
    int end = at;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c);
  }

  private int endOfNumber() {
    int end = endOfDigits(at);
    while (end + 3 < text.length() && text.charAt(end) == ',' && endOfDigits(end + 1) == end + 4) {
      end += 4;
    }
    boolean decimals =
        end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1));
    return decimals ? endOfDigits(end + 1) : end;
  }

  private int endOfDigits(int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
