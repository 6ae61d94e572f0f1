package factfile.prose.sentence;

import factfile.prose.forms.Verbs;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.wording.DayMention;
import factfile.wording.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a sentence into clauses, so that a day or a verb is not taken from a neighbour. */
public final class Clauses {
  private static final Set<String> MARKS = Set.of(";", "—", "–", "(", ")", "|", "[", "]", "…");

  /** So many words tell what somebody is; behind more a verb may still come. */
  private static final int ROLE = 7;

  private Clauses() {}

  /** The number of the clause that each token stands in. */
  public static List<Integer> of(List<Token> tokens, List<DayMention> days) {
    boolean[] inDay = new boolean[tokens.size() + 1];
    boolean[] dayBegins = new boolean[tokens.size() + 1];
    for (DayMention day : days) {
      dayBegins[day.first()] = true;
      for (int at = day.first(); at < day.end(); at++) {
        inDay[at] = true;
      }
    }
    List<Integer> clause = new ArrayList<>(tokens.size());
    int number = 0;
    for (int at = 0; at < tokens.size(); at++) {
      if (at > 0 && !inDay[at] && begins(tokens, at, dayBegins)) {
        number++;
      }
      clause.add(number);
    }
    return clause;
  }

  private static boolean begins(List<Token> tokens, int at, boolean[] dayBegins) {
    Token token = tokens.get(at);
    if (MARKS.contains(token.text()) && !isRangeDash(tokens, at)) {
      return true;
    }
    if (token.text().equals("-") && !tokens.get(at - 1).touches(token)) {
      return true;
    }
    String word = token.word();
    if (Cues.CLAUSE.contains(word)) {
      boolean cleft = word.equals("that") && tokens.get(0).is("it") && tokens.get(1).is("was");
      boolean as = word.equals("as");
      return !cleft && !(as && (isOpening(tokens, at) || isRole(tokens, at, dayBegins)));
    }
    if (Cues.CLAUSE_OR_DAY.contains(word)) {
      return !dayBegins[at + 1] && !(at + 2 < tokens.size() && dayBegins[at + 2]);
    }
    if (!tokens.get(at - 1).text().equals(",")) {
      return false;
    }
    String next = at + 1 < tokens.size() ? tokens.get(at + 1).word() : "";
    return Cues.AFTER_COMMA.contains(word)
        || (word.equals("of") && (next.equals("whom") || next.equals("which")))
        || (Cues.BEFORE_TIME.contains(word) && Cues.TIME.contains(next) && !dayBegins[at + 1]);
  }

  private static boolean isRangeDash(List<Token> tokens, int at) {
    return (token(tokens, at - 1) && token(tokens, at + 1)) || isNameDash(tokens, at);
  }

  /** {@code the Oslo–Bergen line}. */
  private static boolean isNameDash(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).is("–")
        && tokens.get(at - 1).isCapitalised()
        && tokens.get(at + 1).isCapitalised()
        && tokens.get(at - 1).touches(tokens.get(at))
        && tokens.get(at).touches(tokens.get(at + 1));
  }

  private static boolean token(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).isNumber();
  }

  /** {@code sworn in as prime minister on 19 February}: what somebody is, and no act. */
  private static boolean isRole(List<Token> tokens, int as, boolean[] dayBegins) {
    for (int at = as + 1; at < tokens.size() && at <= as + ROLE && !dayBegins[at]; at++) {
      Token token = tokens.get(at);
      String word = token.word();
      boolean small = Nouns.BEFORE_VERB.contains(word) || Nouns.PRONOUNS.contains(word);
      if (small || (token.isWord() && !token.isCapitalised() && Verbs.isVerb(word))) {
        return false;
      }
      if (!token.isWord() && !token.isNumber() && !"-'’".contains(token.text())) {
        return true;
      }
    }
    return true;
  }

  /** {@code as many as}, {@code such as}, {@code as well}. */
  private static boolean isOpening(List<Token> tokens, int at) {
    String next = at + 1 < tokens.size() ? tokens.get(at + 1).word() : "";
    String before = tokens.get(at - 1).word();
    return Set.of("many", "much", "well", "of").contains(next)
        || Set.of("many", "such", "known", "much").contains(before);
  }
}
