package factfile.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the numbers of a record count, held against the units that prose gives to its numbers.
 *
 * @param name the one name of a known unit, else its words, folded; empty where the record has none
 * @param power of ten that its numbers are to be multiplied by: 6 for {@code million dollars}
 */
public record CountedIn(String name, int power) {
  /** Prose that is held against no record. */
  public static final CountedIn NOTHING = new CountedIn("", 0);

  /** No unit has more tokens, those of {@code U.S.} included. */
  private static final int LONGEST = 6;

  private static final Set<String> SIGNS = Set.of("$", "€", "£", "¥", "₪", "₽", "₹");
  private static final Set<String> CODES = Set.of("USD", "EUR", "GBP", "JPY", "NIS", "ILS");

  private static final Set<String> PERSONS = Set.of("people", "persons", "person");

  /** Behind a unit these say of what it is, or how often. */
  private static final Set<String> NARROWING = Set.of("of", "a", "an", "per", "in", "for");

  private static final Map<String, Integer> SCALES =
      Map.of(
          "thousand",
          3,
          "thousands",
          3,
          "million",
          6,
          "millions",
          6,
          "mn",
          6,
          "billion",
          9,
          "billions",
          9,
          "bn",
          9,
          "trillion",
          12,
          "trillions",
          12);

  /**
   * A unit that prose gives to a number.
   *
   * @param name as {@link #name}
   * @param first its first token
   * @param end behind its last
   */
  public record Written(String name, int first, int end) {}

  /**
   * @param unit of a record, or null
   */
  public static CountedIn of(String unit) {
    if (unit == null) {
      return NOTHING;
    }
    List<Token> tokens = Tokens.of(unit);
    int from = 0;
    int to = tokens.size();
    int power = 0;
    if (to > 1 && SCALES.containsKey(tokens.get(0).word())) {
      power = SCALES.get(tokens.get(0).word());
      from = tokens.get(1).is("of") && to > 2 ? 2 : 1;
    } else if (to > 1 && SCALES.containsKey(tokens.get(to - 1).word())) {
      power = SCALES.get(tokens.get(to - 1).word());
      to--;
    }
    Written before = from == 0 ? before(tokens.subList(0, to)) : null;
    if (before != null && before.end() == to) {
      return new CountedIn(before.name(), power);
    }
    return new CountedIn(name(tokens.subList(from, to)), power);
  }

  /** With the one name of a unit that it begins with: {@code dollars per barrel}. */
  private static String name(List<Token> tokens) {
    for (int end = Math.min(tokens.size(), LONGEST); end > 0; end--) {
      String known = UnitNames.known(UnitNames.key(tokens.subList(0, end)));
      if (known != null) {
        String rest = UnitNames.key(tokens.subList(end, tokens.size()));
        return rest.isEmpty() ? known : known + " " + rest;
      }
    }
    return UnitNames.key(tokens);
  }

  /** The sign or code of a currency that tokens end with: {@code US$}; null for none. */
  public static Written before(List<Token> tokens) {
    int at = tokens.size() - 1;
    if (at < 0) {
      return null;
    }
    Token sign = tokens.get(at);
    if (!SIGNS.contains(sign.text())) {
      return CODES.contains(sign.text())
          ? new Written(UnitNames.known(sign.word()), at, at + 1)
          : null;
    }
    int first = at;
    String whose = "";
    for (int i = at - 1; i >= 0 && i >= at - 4 && tokens.get(i).touches(tokens.get(i + 1)); i--) {
      String key = UnitNames.key(tokens.subList(i, at));
      if (UnitNames.isWhose(key)) {
        first = i;
        whose = key + " ";
      }
    }
    return new Written(UnitNames.known(whose + sign.word()), first, at + 1);
  }

  /** The longest unit that ends before a token: a known one, or the record's own. */
  public Written ending(List<Token> tokens, int end) {
    for (int first = Math.max(1, end - LONGEST); first < end; first++) {
      Written unit = between(tokens, first, end);
      if (unit != null) {
        return unit;
      }
    }
    return null;
  }

  /** The longest unit that begins with a token. */
  public Written at(List<Token> tokens, int first) {
    if (first < tokens.size() && !mayBegin(tokens.get(first))) {
      return null;
    }
    for (int end = Math.min(tokens.size(), first + LONGEST); end > first; end--) {
      Written unit = between(tokens, first, end);
      if (unit != null) {
        return unit;
      }
    }
    return null;
  }

  /** Whether a unit may begin so: most words of a text are let go by their first letter. */
  private boolean mayBegin(Token lead) {
    String word = lead.word();
    boolean own = !name.isEmpty() && !word.isEmpty() && word.charAt(0) == name.charAt(0);
    return own || lead.is("-") || lead.is("‑") || UnitNames.isFirst(word) || PERSONS.contains(word);
  }

  private Written between(List<Token> tokens, int first, int end) {
    Token lead = tokens.get(first);
    boolean joins = lead.is("-") || lead.is("‑");
    boolean glued =
        joins
            && first > 0
            && first + 1 < end
            && tokens.get(first - 1).touches(lead)
            && lead.touches(tokens.get(first + 1));
    Token last = tokens.get(end - 1);
    boolean mark = (joins && !glued) || lead.is(".") || last.is("-") || last.is(".");
    if (mark) {
      return null;
    }
    String key = UnitNames.key(tokens.subList(first, end));
    String known = UnitNames.known(key);
    boolean persons = known == null && PERSONS.contains(key) && isMeasured();
    String unit = persons ? "people" : known == null && isOwn(key) ? name : known;
    return unit == null ? null : new Written(unit, first, end);
  }

  /** Whether a share, a price or a weight is counted, so that none of it are people. */
  private boolean isMeasured() {
    return isShare() || isMeasure();
  }

  /** Whether words are the record's own, be it one or several. */
  private boolean isOwn(String words) {
    return !name.isEmpty() && !words.isEmpty() && singular(words).equals(singular(name));
  }

  private static String singular(String words) {
    if (words.equals("people") || words.equals("persons")) {
      return "person";
    }
    if (words.endsWith("ies")) {
      return words.substring(0, words.length() - 3) + "y";
    }
    return words.endsWith("s") && !words.endsWith("ss")
        ? words.substring(0, words.length() - 1)
        : words;
  }

  /** Whether a unit is a word that is another for one than for several. */
  public static boolean isInflected(String name) {
    return !name.equals(UnitNames.PERCENT) && !singular(name).equals(name);
  }

  /** Whether a number counts something else than the record does. */
  public boolean isOther(String unit) {
    if (unit == null || name.isEmpty() || unit.equals(name)) {
      return false;
    }
    boolean narrower =
        name.startsWith(unit + " ")
            && NARROWING.contains(name.substring(unit.length() + 1).split(" ", 2)[0]);
    return !(narrower || (unit.equals(UnitNames.PERCENT) && isShare()));
  }

  /** Whether it is a known unit, such as that of a weight or a price, and no thing. */
  public boolean isMeasure() {
    return UnitNames.known(name) != null;
  }

  /** Whether the record counts shares, whatever of. */
  public boolean isShare() {
    return (" " + name.replace("%", " percent") + " ").contains(" percent ");
  }
}
