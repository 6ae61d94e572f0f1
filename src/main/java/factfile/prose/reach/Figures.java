package factfile.prose.reach;

import factfile.prose.names.NameMention;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import factfile.wording.AmountReader;
import factfile.wording.DayMention;
import factfile.wording.DayReader;
import factfile.wording.NumberWords;
import factfile.wording.TimeMention;
import factfile.wording.TimeReader;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The numbers that a record's own title has, each with its unit, and those of a claim beside them.
 */
public final class Figures {
  private static final Set<String> HOURS = Set.of("hour", "hours", "minute", "minutes");
  private static final Set<String> PERCENT = Set.of("%", "percent", "pct", "percentage");
  private static final Set<String> CURRENCY = Set.of("$", "€", "£", "¥");
  private static final Set<String> SCALES =
      Set.of("thousand", "million", "billion", "trillion", "m", "bn", "k");

  /** What is counted stands so near behind its number: {@code 180 ballistic missiles}. */
  private static final int THING = 2;

  private final List<Figure> recorded;

  /** A number and what it counts. */
  private record Figure(BigDecimal value, String unit, int at, int end) {}

  private final Residue title;

  public Figures(String title) {
    this.title = new Residue(List.of(title));
    List<Token> tokens = Tokens.of(title);
    this.recorded = read(tokens, DayReader.read(tokens, null), new TokenRange(0, tokens.size()));
  }

  /** Another number of a unit that the record has, too: {@code a 5.2% offer} for one of 3.5%. */
  public String against(Sentence sentence, TokenRange clause) {
    for (Figure claimed :
        recorded.isEmpty() ? List.<Figure>of() : read(sentence.tokens(), sentence.days(), clause)) {
      boolean unit = false;
      boolean same = false;
      for (Figure own : recorded) {
        boolean equal = own.unit().equals(claimed.unit());
        unit |= equal;
        same |= equal && own.value().compareTo(claimed.value()) == 0;
      }
      if (unit && !same) {
        return "the record has another number there than " + sentence.word(claimed.at());
      }
    }
    return null;
  }

  /** A number that the record does not have at all. */
  public String beyond(Sentence sentence, TokenRange clause) {
    for (Figure claimed : read(sentence.tokens(), sentence.days(), clause)) {
      boolean known = false;
      for (Figure own : recorded) {
        known |= own.value().compareTo(claimed.value()) == 0;
      }
      for (NameMention name : sentence.names()) {
        known |= name.at().contains(claimed.at());
      }
      if (!known) {
        return "the record does not have the number " + sentence.word(claimed.at());
      }
    }
    return null;
  }

  /** A number that the record does not have, of something that it tells of: {@code 140 rockets}. */
  public String ofOwnThings(Sentence sentence, TokenRange clause) {
    for (Figure claimed : read(sentence.tokens(), sentence.days(), clause)) {
      boolean known = false;
      for (Figure own : recorded) {
        known |= own.value().compareTo(claimed.value()) == 0;
      }
      int end = Math.min(claimed.end() + THING, clause.to());
      if (!known && title.has(sentence, new TokenRange(Math.min(claimed.end(), end), end))) {
        return "the record does not have the number " + sentence.word(claimed.at());
      }
    }
    return null;
  }

  private static List<Figure> read(List<Token> tokens, List<DayMention> days, TokenRange within) {
    boolean[] taken = new boolean[tokens.size()];
    for (DayMention day : days) {
      Arrays.fill(taken, day.first(), day.end(), true);
    }
    for (TimeMention time : TimeReader.read(tokens, taken)) {
      // "At twenty to six, six hours before" counts no things.
      if (time.kind() == TimeMention.Kind.HOUR || isOfHours(tokens, time)) {
        Arrays.fill(taken, time.first(), time.end(), true);
      }
    }
    List<Figure> found = new ArrayList<>();
    for (Amount amount : AmountReader.read(tokens, taken)) {
      boolean counted = amount.nominal() != null && !amount.isOrdinal();
      if (counted && within.contains(amount.number())) {
        found.add(
            new Figure(
                amount.nominal(), unit(tokens, amount.end()), amount.number(), amount.end()));
      }
    }
    for (int at = within.from(); at < within.to(); at++) {
      if (tokens.get(at).isNumber() && !taken[at]) {
        addRate(tokens, at, found);
      }
    }
    return found;
  }

  private static boolean isOfHours(List<Token> tokens, TimeMention time) {
    boolean hours = false;
    for (int at = time.first(); at < time.end(); at++) {
      hours |= HOURS.contains(tokens.get(at).word());
    }
    return hours;
  }

  /** Percentages and prices are no counts. */
  private static void addRate(List<Token> tokens, int at, List<Figure> found) {
    String next = word(tokens, at + 1);
    boolean percent =
        PERCENT.contains(next) || (next.equals("per") && word(tokens, at + 2).equals("cent"));
    boolean price = CURRENCY.contains(word(tokens, at - 1));
    if (percent || price) {
      BigDecimal value = new BigDecimal(tokens.get(at).text().replace(",", ""));
      int scale = price && SCALES.contains(next) ? NumberWords.powerOf(next) : 0;
      String unit = percent ? "%" : currency(word(tokens, at - 1));
      found.add(new Figure(value.scaleByPowerOfTen(scale), unit, at, at + 1));
    }
  }

  private static String currency(String sign) {
    return switch (sign) {
      case "$" -> "dollar";
      case "€" -> "euro";
      case "£" -> "pound";
      default -> "yen";
    };
  }

  private static String word(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
  }

  private static String unit(List<Token> tokens, int at) {
    String word = word(tokens, at).equals("-") ? word(tokens, at + 1) : word(tokens, at);
    if (PERCENT.contains(word) || (word.equals("per") && word(tokens, at + 1).equals("cent"))) {
      return "%";
    }
    return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
