package factfile.query.filter;

import factfile.query.words.QueryError;
import java.util.ArrayList;
import java.util.List;

/**
 * A parenthesis, an operator or a filter of an expression.
 *
 * @param text without the quotes around a value
 * @param plain whether nothing of it was quoted, so that it may be an operator
 * @param column the character that it begins at, from 1
 */
record ExpressionToken(String text, boolean plain, int column) {
  static final String OPEN = "(";
  static final String CLOSE = ")";

  /** Whether it is this parenthesis or operator. */
  boolean is(String word) {
    return plain && text.equals(word);
  }

  /** What an error says first. */
  String place() {
    return "column " + column + " of `expr:`: ";
  }

  /**
   * @throws QueryError where a quote is not closed
   */
  static List<ExpressionToken> of(String expression) {
    List<ExpressionToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < expression.length()) {
      char c = expression.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (isParenthesis(c)) {
        tokens.add(new ExpressionToken(String.valueOf(c), true, column(expression, at)));
        at++;
      } else {
        at = addFilter(expression, at, tokens);
      }
    }
    return tokens;
  }

  /** A quote opens at the beginning and behind a colon; elsewhere it is an apostrophe. */
  private static int addFilter(String expression, int start, List<ExpressionToken> tokens) {
    StringBuilder text = new StringBuilder();
    boolean plain = true;
    int at = start;
    while (at < expression.length() && !isOver(expression.charAt(at))) {
      char c = expression.charAt(at);
      boolean opens = at == start || expression.charAt(at - 1) == ':';
      if (opens && (c == '"' || c == '\'')) {
        at = addQuoted(expression, at, text);
        plain = false;
      } else {
        text.append(c);
        at++;
      }
    }
    tokens.add(new ExpressionToken(text.toString(), plain, column(expression, start)));
    return at;
  }

  /** Up to the closing quote; a backslash takes the quote behind it as it is. */
  private static int addQuoted(String expression, int opening, StringBuilder text) {
    char quote = expression.charAt(opening);
    int at = opening + 1;
    while (at < expression.length() && expression.charAt(at) != quote) {
      boolean escapes = expression.charAt(at) == '\\' && expression.startsWith("" + quote, at + 1);
      at += escapes ? 1 : 0;
      text.append(expression.charAt(at++));
    }
    if (at == expression.length()) {
      throw new QueryError(
          "column " + column(expression, opening) + " of `expr:`: the quote is not closed",
          "write the second " + quote);
    }
    return at + 1;
  }

  private static boolean isOver(char c) {
    return Character.isWhitespace(c) || isParenthesis(c);
  }

  private static boolean isParenthesis(char c) {
    return c == '(' || c == ')';
  }

  private static int column(String expression, int at) {
    return expression.codePointCount(0, at) + 1;
  }
}
