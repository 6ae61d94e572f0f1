package factfile.prose.said;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Verbs that tell that somebody says something, and the act that a record has for each. */
public final class SpeechVerbs {
  /** What follows the verb. */
  public enum Follows {
    /** What was said: {@code that the quay is shut}. */
    WORDS,
    /** Whom it is said to, and then what. */
    HEARER,
    /** A thing or a clause, which only stand behind it: {@code demanded the keys}. */
    THING
  }

  /**
   * A verb in one of its forms.
   *
   * @param act in the past tense, as records have it
   */
  public record Speech(String act, Follows follows) {}

  private static final Map<String, Speech> FORMS = forms();

  private SpeechVerbs() {}

  private static Map<String, Speech> forms() {
    Map<String, Speech> forms = new HashMap<>();
    put(
        forms,
        "said",
        Follows.WORDS,
        """
        said says say stated states added adds noted notes explained explains wrote writes tweeted
        posted remarked commented continued replied answered responded insisted insists maintained
        maintains reiterated stressed emphasised emphasized underlined recalled reckoned quipped
        asserted asserts pointed concluded observed joked exclaimed mentioned speculated
        """);
    put(forms, "said", Follows.HEARER, "told tells tell informed assured reminded");
    put(forms, "asked", Follows.WORDS, "asked asks");
    put(forms, "announced", Follows.WORDS, "announced announces");
    put(forms, "declared", Follows.WORDS, "declared declares");
    put(forms, "reported", Follows.WORDS, "reported reports");
    put(forms, "confirmed", Follows.WORDS, "confirmed confirms");
    put(forms, "denied", Follows.THING, "denied denies");
    put(forms, "rejected", Follows.THING, "rejected rejects dismissed dismisses");
    put(forms, "warned", Follows.WORDS, "warned warns warn cautioned cautions");
    put(forms, "urged", Follows.THING, "urged urges");
    put(forms, "demanded", Follows.THING, "demanded demands");
    put(forms, "promised", Follows.THING, "promised promises pledged pledges vowed vows");
    put(forms, "predicted", Follows.WORDS, "predicted predicts forecast forecasts");
    put(forms, "estimated", Follows.WORDS, "estimated estimates estimate");
    put(forms, "claimed", Follows.WORDS, "claimed claims alleged alleges");
    put(forms, "argued", Follows.WORDS, "argued argues argue contended contends contend");
    put(forms, "admitted", Follows.WORDS, "admitted admits acknowledged acknowledges conceded");
    put(forms, "predicted", Follows.THING, "projected projects");
    put(forms, "signalled", Follows.THING, "signaled signalled");
    put(forms, "discussed", Follows.THING, "discussed discusses");
    put(forms, "celebrated", Follows.THING, "celebrated celebrates");
    put(forms, "stressed", Follows.THING, "underscored underscores");
    put(forms, "reaffirmed", Follows.THING, "reaffirmed reaffirms");
    put(forms, "suggested", Follows.WORDS, "suggested suggests suggest");
    put(forms, "testified", Follows.WORDS, "testified");
    put(forms, "complained", Follows.WORDS, "complained complains");
    put(forms, "ruled", Follows.WORDS, "ruled");
    put(forms, "agreed", Follows.WORDS, "agreed agrees");
    put(forms, "accused", Follows.THING, "accused accuses accuse");
    put(forms, "blamed", Follows.THING, "blamed blames");
    put(forms, "condemned", Follows.THING, "condemned condemns denounced denounces");
    put(
        forms,
        "criticised",
        Follows.THING,
        "criticised criticized criticises criticizes faulted faults");
    put(forms, "praised", Follows.THING, "praised praises hailed hails endorsed endorses");
    put(forms, "welcomed", Follows.THING, "welcomed welcomes");
    put(forms, "refused", Follows.THING, "refused refuses");
    put(forms, "declined", Follows.THING, "declined declines");
    put(forms, "threatened", Follows.THING, "threatened threatens");
    put(
        forms,
        "found",
        Follows.WORDS,
        "found finds find showed shows show revealed reveals reveal indicated indicates indicate");
    put(forms, "believed", Follows.WORDS, "believed believes believe thinks hoped hopes fears");
    put(forms, "recommended", Follows.WORDS, "recommended recommends");
    put(forms, "disputed", Follows.THING, "disputed disputes refuted refutes");
    put(forms, "pleaded", Follows.THING, "pleaded pleads pled");
    put(forms, "said", Follows.THING, "expressed expresses voiced voices");
    put(forms, "apologised", Follows.THING, "apologised apologized apologises apologizes");
    return Map.copyOf(forms);
  }

  private static void put(Map<String, Speech> forms, String act, Follows follows, String words) {
    for (String word : words.strip().split("\\s+", -1)) {
      forms.put(word, new Speech(act, follows));
    }
  }

  /** Verbs that a clause of its own hangs on: {@code , adding that Y}. */
  private static final Map<String, String> GOING_ON =
      Map.ofEntries(
          Map.entry("saying", "said"),
          Map.entry("adding", "said"),
          Map.entry("stating", "said"),
          Map.entry("telling", "said"),
          Map.entry("writing", "said"),
          Map.entry("noting", "said"),
          Map.entry("explaining", "said"),
          Map.entry("insisting", "said"),
          Map.entry("warning", "warned"),
          Map.entry("claiming", "claimed"),
          Map.entry("urging", "urged"),
          Map.entry("alleging", "claimed"),
          Map.entry("accusing", "accused"),
          Map.entry("condemning", "condemned"),
          Map.entry("denouncing", "condemned"),
          Map.entry("criticising", "criticised"),
          Map.entry("criticizing", "criticised"),
          Map.entry("denying", "denied"),
          Map.entry("rejecting", "rejected"),
          Map.entry("demanding", "demanded"),
          Map.entry("promising", "promised"),
          Map.entry("predicting", "predicted"));

  /** Words that are nouns as well: they say something only where a clause or quotation follows. */
  private static final Set<String> DOUBLE =
      Set.of(
          "claims",
          "states",
          "notes",
          "reports",
          "forecast",
          "forecasts",
          "posts",
          "promises",
          "demands",
          "estimates",
          "estimate",
          "posted",
          "pointed",
          "continued",
          "demand",
          "declines",
          "claim");

  /** What these make so is no words of anybody, unless a clause follows. */
  private static final Set<String> PERFORMING =
      Set.of(
          "declared",
          "declares",
          "agreed",
          "agrees",
          "ruled",
          "suggested",
          "suggests",
          "suggest",
          "added",
          "adds",
          "continued",
          "continues",
          "found",
          "finds",
          "find",
          "showed",
          "shows",
          "show",
          "revealed",
          "reveals",
          "reveal",
          "indicated",
          "indicates",
          "indicate",
          "believed",
          "believes",
          "believe",
          "thinks",
          "hoped",
          "hopes",
          "fears",
          "disputed");

  /** Verbs that say something where a quotation stands behind them: {@code called it “ugly”}. */
  private static final Set<String> CALLING =
      Set.of(
          "called",
          "calls",
          "call",
          "described",
          "describes",
          "branded",
          "blasted",
          "slammed",
          "reads",
          "read");

  /** Behind these a mere thing may stand: {@code , alleging fraud}. */
  private static final Set<String> OF_THINGS =
      Set.of(
          "alleging",
          "accusing",
          "condemning",
          "denouncing",
          "criticising",
          "criticizing",
          "denying",
          "rejecting",
          "demanding",
          "promising",
          "urging");

  static boolean takesThing(String word) {
    return OF_THINGS.contains(word);
  }

  /** The act of a word such as {@code adding}; null for any other. */
  static String goingOn(String word) {
    return GOING_ON.get(word);
  }

  /** Whether it tells that somebody said something, and is nothing else. */
  public static boolean isPast(String word) {
    Speech speech = FORMS.get(word);
    return speech != null && (word.endsWith("ed") || word.equals("said") || word.equals("told"));
  }

  static boolean isNounToo(String word) {
    return DOUBLE.contains(word);
  }

  static boolean isPerforming(String word) {
    return PERFORMING.contains(word);
  }

  /** Whether it tells what a study or a paper shows. */
  static boolean isFinding(String word) {
    Speech speech = FORMS.get(word);
    return speech != null && speech.act().equals("found");
  }

  /** Whether a clause without a conjunction may follow it: {@code thinks the port can pay}. */
  static boolean isThinking(String word) {
    Speech speech = FORMS.get(word);
    return speech != null && speech.act().equals("believed");
  }

  static boolean isCalling(String word) {
    return CALLING.contains(word);
  }

  /** The act of a word; null for a word that is no verb of saying. */
  public static Speech of(String word) {
    return FORMS.get(word);
  }
}
