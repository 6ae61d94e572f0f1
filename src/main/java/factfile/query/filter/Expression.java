package factfile.query.filter;

import factfile.query.words.QueryError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads what {@code expr:} takes: {@code expr := and ("or" and)*}, {@code and := not (["and"]
 * not)*}, {@code not := "not" not | "(" expr ")" | FILTER}. Nothing is joined but by operators.
 */
final class Expression {
  private static final String OR = "or";
  private static final String AND = "and";
  private static final String NOT = "not";
  private static final Set<String> CAPITALS = Set.of("OR", "AND", "NOT");

  /** Nobody writes so many; each takes some of the machine's stack. */
  private static final int DEEPEST = 100;

  private final FilterParser filters;
  private final List<ExpressionToken> tokens;
  private int at;
  private int depth;

  private Expression(FilterParser filters, String text) {
    this.filters = filters;
    this.tokens = ExpressionToken.of(text);
  }

  /**
   * @param filters reads the filters in it
   * @throws QueryError where it cannot be read, with the column
   */
  static Filter read(FilterParser filters, String text) {
    Expression expression = new Expression(filters, text);
    Filter filter = expression.either();
    if (expression.at < expression.tokens.size()) {
      throw expression.wrong("there is no `(` for this `)`", "leave it out, or open one before it");
    }
    return filter;
  }

  /** The filters in it, whatever joins them. */
  static List<String> filters(String text) {
    List<String> filters = new ArrayList<>();
    for (ExpressionToken token : ExpressionToken.of(text)) {
      boolean joint =
          token.is(OR)
              || token.is(AND)
              || token.is(NOT)
              || token.is(ExpressionToken.OPEN)
              || token.is(ExpressionToken.CLOSE);
      if (!joint) {
        filters.add(token.text());
      }
    }
    return filters;
  }

  private Filter either() {
    List<Filter> some = new ArrayList<>();
    some.add(both());
    while (takes(OR)) {
      some.add(both());
    }
    return some.size() == 1 ? some.get(0) : new Operators.AnyOf(some);
  }

  private Filter both() {
    List<Filter> all = new ArrayList<>();
    all.add(denied());
    while (takes(AND) || isFilterNext()) {
      all.add(denied());
    }
    return all.size() == 1 ? all.get(0) : new Operators.AllOf(all);
  }

  private Filter denied() {
    boolean denied = false;
    while (takes(NOT)) {
      denied = !denied;
    }
    Filter filter = takes(ExpressionToken.OPEN) ? inParentheses() : filter();
    return denied ? new Operators.Not(filter) : filter;
  }

  private Filter inParentheses() {
    ExpressionToken opening = tokens.get(at - 1);
    if (++depth > DEEPEST) {
      throw new QueryError(
          opening.place() + "more than " + DEEPEST + " parentheses inside one another",
          "write it with fewer");
    }
    Filter filter = either();
    if (!takes(ExpressionToken.CLOSE)) {
      throw new QueryError(opening.place() + "this `(` is not closed", "write a `)`");
    }
    depth--;
    return filter;
  }

  private Filter filter() {
    if (at == tokens.size() || isOperatorNext() || tokens.get(at).is(ExpressionToken.CLOSE)) {
      throw wrong("a filter is missing here", "write one, or `text:and` for the word");
    }
    ExpressionToken token = tokens.get(at);
    if (token.plain() && CAPITALS.contains(token.text())) {
      String word = token.text().toLowerCase(Locale.ROOT);
      throw wrong(
          "operators are written in small letters",
          "write `" + word + "`, or `text:" + word + "` for the word");
    }
    at++;
    try {
      return filters.nested(token.text());
    } catch (QueryError e) {
      throw new QueryError(token.place() + e.getMessage(), e.fix());
    }
  }

  private boolean takes(String word) {
    boolean there = at < tokens.size() && tokens.get(at).is(word);
    at += there ? 1 : 0;
    return there;
  }

  private boolean isOperatorNext() {
    return tokens.get(at).is(OR) || tokens.get(at).is(AND);
  }

  /** Whether another filter, or what begins one, stands there without an operator. */
  private boolean isFilterNext() {
    return at < tokens.size() && !isOperatorNext() && !tokens.get(at).is(ExpressionToken.CLOSE);
  }

  /** An error at the next token, or behind the last. */
  private QueryError wrong(String message, String fix) {
    if (at < tokens.size()) {
      return new QueryError(tokens.get(at).place() + message, fix);
    }
    String last = tokens.isEmpty() ? "" : "after `" + tokens.get(at - 1).text() + "`, ";
    String place = tokens.isEmpty() ? "`expr:`: " : tokens.get(at - 1).place();
    return new QueryError(place + last + message, fix);
  }
}
