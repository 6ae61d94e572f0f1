package factfile.draft.name;

import factfile.evidence.seek.Verbs;
import factfile.prose.names.Capitals;
import factfile.prose.words.TokenRange;
import factfile.wording.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Capitals that stand together and may be a name.
 *
 * @param title what stands before the name and says who it is: {@code Prime Minister}; empty for
 *     none
 * @param name the rest; never empty
 */
record NameChain(TokenRange title, TokenRange name) {
  /** So far before a name its article stands. */
  private static final int REACH = 4;

  private static final Set<String> NOT_NAMES =
      Set.of("run", "style", "based", "area", "wide", "elect", "like", "owned", "born", "free");

  private static final Set<String> JOINTS = NameWords.joints();

  /** All of a sentence, in order; offices without a name are none. */
  static List<NameChain> in(List<Token> tokens, boolean[] taken) {
    List<NameChain> chains = new ArrayList<>();
    for (int at = 0; at < tokens.size(); ) {
      int end = begins(tokens, taken, at) ? end(tokens, taken, at) : at;
      end = end > at ? withoutPerson(tokens, at, end) : end;
      boolean governed = end - at > 2 && isGoverned(tokens, at);
      NameChain chain =
          governed
              ? new NameChain(new TokenRange(at - 2, at + 1), new TokenRange(at + 1, end))
              : end > at && !isNumbered(tokens, end) ? of(tokens, at, end) : null;
      if (chain != null) {
        chains.add(chain);
      }
      at = Math.max(end, at + 1);
    }
    return chains;
  }

  /** {@code the Fleet and Fishing Council}: one name, though nothing but its article shows it. */
  private static boolean isConjoined(List<Token> tokens, int from, int and) {
    boolean the = false;
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      the |= tokens.get(i).is("the");
    }
    the &= and == from + 1;
    int at = and + 1;
    while (the && at < tokens.size() && goesOn(tokens, at)) {
      at++;
    }
    return the && at > and + 2 && NameWords.head(tokens.get(at - 1).word()) != null;
  }

  /**
   * {@code Governor of Utah Pat Low}, {@code Secretary of State Ann Lee}: a name stands behind that
   * of what is governed.
   */
  private static boolean isGoverned(List<Token> tokens, int at) {
    boolean of = at > 1 && tokens.get(at - 1).is("of");
    Token what = tokens.get(at);
    return of
        && NameWords.isTitle(tokens.get(at - 2).word())
        && (NameWords.isCountry(what.text()) || NameWords.isTitlePart(what.word()));
  }

  /** {@code Flight QZ8501}, {@code F-16}: of a thing. */
  private static boolean isNumbered(List<Token> tokens, int end) {
    boolean dash = end < tokens.size() && tokens.get(end).is("-");
    int number = dash ? end + 1 : end;
    return number < tokens.size()
        && tokens.get(number).isNumber()
        && tokens.get(number - 1).touches(tokens.get(number));
  }

  private static boolean begins(List<Token> tokens, boolean[] taken, int at) {
    Token token = tokens.get(at);
    return token.isCapitalised() && !taken[at] && !Capitals.isNoName(token);
  }

  private static int end(List<Token> tokens, boolean[] taken, int from) {
    int end = from + 1;
    boolean head = NameWords.head(tokens.get(from).word()) != null;
    while (end < tokens.size() && !taken[end]) {
      boolean conjoined = tokens.get(end).is("and") && isConjoined(tokens, from, end);
      int next = conjoined ? end + 1 : joined(tokens, end, head);
      boolean given = next == end + 1 && tokens.get(end).is("-") && isGivenName(tokens, next);
      if (next >= tokens.size() || next < 0 || taken[next] || !(given || goesOn(tokens, next))) {
        break;
      }
      head |= NameWords.head(tokens.get(next).word()) != null;
      end = next + 1;
    }
    boolean initial = end < tokens.size() && tokens.get(end).is(".") && isInitials(tokens, end - 1);
    return initial ? end + 1 : end;
  }

  /** {@code Refugee Council Enver Solomon}: a name of somebody stands behind that of a body. */
  private static int withoutPerson(List<Token> tokens, int from, int end) {
    for (int at = from + 1; at < end - 2; at++) {
      boolean head = NameWords.head(tokens.get(at).word()) != null;
      boolean two =
          end - at == 3 && tokens.get(at + 1).isCapitalised() && tokens.get(at + 2).isCapitalised();
      boolean plain =
          NameWords.head(tokens.get(at + 1).word()) == null
              && NameWords.head(tokens.get(at + 2).word()) == null
              && !NameWords.isTitlePart(tokens.get(at + 1).word());
      if (head && two && plain) {
        return at + 1;
      }
    }
    return end;
  }

  private static boolean goesOn(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.isCapitalised() && !Capitals.isNoName(token);
  }

  /** {@code Seo Min-jung}, and not {@code the Lindholm-based firm}. */
  private static boolean isGivenName(List<Token> tokens, int at) {
    String word = tokens.get(at).word();
    boolean verbal = Verbs.isParticiple(word) || Verbs.isVerb(word) || NOT_NAMES.contains(word);
    int next = at + 1;
    boolean name = next < tokens.size() && tokens.get(next).isCapitalised();
    boolean end =
        next >= tokens.size()
            || ",.;:'’\")”".contains(tokens.get(next).text())
            || Verbs.isVerb(tokens.get(next).word());
    return tokens.get(at).isWord() && !verbal && word.length() > 1 && (name || end);
  }

  private static boolean isInitials(List<Token> tokens, int at) {
    return at > 1 && tokens.get(at).text().length() == 1 && tokens.get(at - 1).is(".");
  }

  /** Where the next word of the name stands; -1 where nothing leads on. */
  private static int joined(List<Token> tokens, int at, boolean head) {
    Token token = tokens.get(at);
    if (token.isCapitalised()) {
      return at;
    }
    Token before = tokens.get(at - 1);
    boolean more = at + 1 < tokens.size();
    if (!more) {
      return -1;
    }
    if (token.is(".") && before.text().length() <= 2 && before.touches(token)) {
      return at + 1;
    }
    boolean glued = before.touches(token) && token.touches(tokens.get(at + 1));
    if ((token.is("-") || token.is("’") || token.is("'") || token.is("&")) && glued) {
      boolean given = token.is("-") && isGivenName(tokens, at + 1);
      return tokens.get(at + 1).isCapitalised() || given ? at + 1 : joint(tokens, at + 1);
    }
    if (token.is("&")) {
      return at + 1;
    }
    if (head && (token.is("of") || token.is("for"))) {
      int next = tokens.get(at + 1).is("the") ? at + 2 : at + 1;
      return next < tokens.size() && tokens.get(next).isCapitalised() ? next : -1;
    }
    boolean and = head && token.is("and") && hasOf(tokens, at);
    if (and && NameWords.head(tokens.get(at + 1).word()) == null) {
      return at + 1;
    }
    return joint(tokens, at);
  }

  private static int joint(List<Token> tokens, int at) {
    return JOINTS.contains(tokens.get(at).word()) && at + 1 < tokens.size() ? at + 1 : -1;
  }

  private static boolean hasOf(List<Token> tokens, int end) {
    for (int at = Math.max(0, end - 4); at < end; at++) {
      if (tokens.get(at).is("of") || tokens.get(at).is("for")) {
        return true;
      }
    }
    return false;
  }

  /** Cuts the title from the name; null where nothing is left. */
  private static NameChain of(List<Token> tokens, int from, int end) {
    int name = from;
    for (int at = from; at < end; at++) {
      boolean title = NameWords.isTitle(tokens.get(at).word());
      boolean part = true;
      for (int i = from; i < at; i++) {
        String word = tokens.get(i).word();
        part &= NameWords.isTitlePart(word) || !tokens.get(i).isWord() || i - from < 2;
      }
      boolean last = at + 1 == end;
      boolean first = last && at > name;
      if (title && part && !first && NameWords.head(tokens.get(at).word()) == null) {
        name = at + 1;
      }
    }
    while (name < end && (!tokens.get(name).isWord() || tokens.get(name).is("of"))) {
      name++;
    }
    boolean office = name < end && tokens.get(Math.max(from, name - 1)).is("of");
    return name >= end || office
        ? null
        : new NameChain(new TokenRange(from, name), new TokenRange(name, end));
  }

  boolean isTitled() {
    return title.from() < title.to();
  }
}
