package factfile.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** English words of time. */
final class TimeWords {
  static final Set<String> UNITS =
      words("minute hour day night week weekend fortnight month year decade century millennium");

  static final Set<String> MANY_UNITS =
      words(
          """
          seconds minutes hours days nights weeks weekends fortnights months years decades centuries
          millennia generations
          """);

  /** Units that are no others where an article or a number of them stands before. */
  static final Set<String> RARE_UNITS = words("quarter season semester trimester generation era");

  static final Set<String> PARTS_OF_DAY =
      words(
          """
          morning mornings afternoon afternoons evening evenings noon midday midnight dawn dusk
          daybreak sunrise sunset nightfall daylight lunchtime
          """);

  static final Set<String> SEASONS =
      words("spring summer autumn fall winter springtime summertime wintertime");

  static final Set<String> PLAIN_SEASONS = words("midsummer midwinter");

  static final Set<String> HOLIDAYS =
      words(
          """
          christmas xmas easter thanksgiving ramadan passover hanukkah halloween diwali eid pentecost
          whitsun lent epiphany purim sukkot ashura carnival
          """);

  static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  static final List<Set<String>> SHORT_WEEKDAYS =
      List.of(
          Set.of("mon"),
          words("tue tues"),
          words("wed weds"),
          words("thu thur thurs"),
          Set.of("fri"),
          Set.of("sat"),
          Set.of("sun"));

  static final Set<String> DAY_ADVERBS = words("today yesterday tomorrow tonight overnight now");

  static final Set<String> ADVERBS =
      words(
          """
          nowadays lately recently yesteryear afterwards beforehand thereafter later earlier previously
          formerly ago annually daily weekly monthly yearly nightly hourly soon shortly twice thrice
          anniversary then
          """);

  /** How often: it is no point in time. */
  static final Set<String> OFTEN =
      words("repeatedly regularly sometimes often always constantly again frequently");

  /** These before a unit point at one, near or far. */
  static final Set<String> POINTING =
      words(
          """
          this that these those last next past previous preceding following coming same the each every
          another other first second final current early late mid whole entire all latter earlier later
          his her its their my our your some any present new old intervening ensuing succeeding prior
          """);

  /** Of these the words of time lie about the day of the text. */
  static final Set<String> NEAR = words("this last");

  static final Set<String> FEW =
      words("a an one few several some many couple half dozens scores various of");

  /** Behind a span these make it a distance. */
  static final Set<String> DISTANCE =
      words("ago later earlier before after into hence prior since apart back on previously");

  static final Set<String> AGE = words("old of-age");

  static final Set<String> BEFORE_NTH =
      words("on by until till since from before after around about");

  static final Set<String> BEFORE_SEASON =
      words(
          """
          in the this that last next of by early late mid since until during each every following
          previous past over one a throughout s - coming same all
          """);

  static final Set<String> DECADES =
      words("twenties thirties forties fifties sixties seventies eighties nineties noughties");

  static final Set<String> CLOCK = words("am pm oclock hrs gmt utc cet est");

  static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");

  /** Without a capital no words of time begin with any other. */
  private static final Set<String> FIRST = first();

  private TimeWords() {}

  private static Set<String> first() {
    Set<String> first = new HashSet<>();
    for (Set<String> words :
        List.of(
            UNITS,
            MANY_UNITS,
            RARE_UNITS,
            PARTS_OF_DAY,
            SEASONS,
            PLAIN_SEASONS,
            DAY_ADVERBS,
            ADVERBS,
            OFTEN,
            POINTING,
            FEW,
            DECADES,
            ORDINAL_ENDS)) {
      first.addAll(words);
    }
    first.addAll(List.of("half", "quarter", "third", "part", "time", "times", "moment"));
    first.addAll(List.of("just", "eve", "turn", "hundred", "thousand", "million", "billion"));
    return first;
  }

  /** Whether words of time may begin with a word in small letters. */
  static boolean isFirst(String word) {
    return FIRST.contains(word) || NumberWords.isFirst(word);
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
