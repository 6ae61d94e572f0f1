package factfile.draft.name;

import factfile.prose.forms.Verbs;
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

  /** A body whose name begins with what may be a title has fewer words. */
  private static final int SHORT = 4;

  /** The name of a place that is governed has no more words. */
  private static final int PLACE = 3;

  /** Who governs a place. */
  private static final Set<String> GOVERNING =
      Set.of("governor", "mayor", "premier", "bishop", "archbishop");

  /** Words that begin the name of a place and are none alone. */
  private static final Set<String> LONG_PLACES =
      Set.of("new", "san", "santa", "los", "las", "el", "st", "saint", "port", "fort", "great");

  private static final Set<String> JOINTS = NameWords.joints();

  /** All of a sentence, in order; offices without a name are none. */
  static List<NameChain> in(List<Token> tokens, boolean[] taken) {
    List<NameChain> chains = new ArrayList<>();
    for (int at = 0; at < tokens.size(); ) {
      int end = begins(tokens, taken, at) ? end(tokens, taken, at) : at;
      end = end > at ? withoutPerson(tokens, at, end) : end;
      int behind = end > at ? behindGoverned(tokens, at, end) : at;
      NameChain chain =
          behind > at
              ? new NameChain(
                  new TokenRange(office(tokens, at), behind), new TokenRange(behind, end))
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
   * {@code Governor of Utah Pat Low}, {@code Secretary of State Ann Lee}, {@code Ambassador to the
   * United States Jo Berg}: where the name behind that of what is governed begins; the same place
   * for none.
   */
  private static int behindGoverned(List<Token> tokens, int at, int end) {
    int office = office(tokens, at);
    if (office < 0 || !NameWords.isTitle(tokens.get(office).word())) {
      return at;
    }
    for (int behind = Math.min(end - 2, at + PLACE); behind > at; behind--) {
      String place = NameVotes.text(tokens, new TokenRange(at, behind));
      boolean one = behind == at + 1;
      boolean part = one && NameWords.isTitlePart(tokens.get(at).word());
      boolean plain = one && end - at == 3 && isPlainPlace(tokens, at);
      boolean governs = GOVERNING.contains(tokens.get(office).word());
      if (NameWords.isCountry(place) || part || (plain && governs)) {
        return behind;
      }
    }
    return at;
  }

  /** Where the office stands that a place is governed from: {@code Ambassador to the}; -1. */
  private static int office(List<Token> tokens, int at) {
    int link = at > 1 && tokens.get(at - 1).is("the") ? at - 2 : at - 1;
    boolean linked = link > 0 && (tokens.get(link).is("of") || tokens.get(link).is("to"));
    return linked ? link - 1 : -1;
  }

  /** {@code Lindholm Ada Quay}: three words, none of which makes a longer name of the place. */
  private static boolean isPlainPlace(List<Token> tokens, int at) {
    boolean plain = true;
    for (int i = at; i < at + 3; i++) {
      String word = tokens.get(i).word();
      plain &= goesOn(tokens, i) && !NameWords.isPlaceWord(word) && NameWords.head(word) == null;
    }
    return plain && !LONG_PLACES.contains(tokens.get(at).word());
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
    boolean dash = at + 2 < tokens.size() && tokens.get(at + 1).is("-");
    if (dash && JOINTS.contains(tokens.get(at).word())) {
      // "Haider al-Abadi".
      return at + 2;
    }
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
    // "General Electric" is no general.
    boolean body = end - from < SHORT && NameWords.head(tokens.get(end - 1).word()) != null;
    for (int at = from; at < end && !body; at++) {
      boolean title = NameWords.isTitle(tokens.get(at).word());
      boolean part = true;
      for (int i = from; i < at; i++) {
        String word = tokens.get(i).word();
        boolean letter = tokens.get(i).text().length() == 1;
        part &= NameWords.isTitlePart(word) || letter || i - from < 2;
      }
      boolean last = at + 1 == end;
      boolean first = last && at > name;
      if (title && part && !first && NameWords.head(tokens.get(at).word()) == null) {
        name = at + 1;
      }
    }
    while (name > from && name + 1 < end && NameWords.isTitlePart(tokens.get(name).word())) {
      // "Chief Executive Ada Quay".
      name++;
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
