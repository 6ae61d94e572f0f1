package factfile.prose.forms;

import factfile.prose.words.Cues;
import java.util.Set;

/** Verbs, as far as a form without its sentence tells. */
public final class Verbs {
  /** What happens to whoever it is said of. */
  public static final Set<String> BEFALLING =
      Cues.words("died dies fell falls collapsed resigned lost received suffered won got");

  private static final Set<String> COMMON =
      Cues.words(
          """
          is are was were be been has have had will would can could may might must shall should do
          does did said says say told tells met meets meet sent sends send saw sees see took takes
          take left leaves leave set sets began begins begin fell falls fall won wins win made makes
          make gave gives give got gets get held holds hold kept keeps keep lost loses lose led leads
          lead put puts struck strikes hit hits shot shoots fought fights sought seeks spoke speaks
          wrote writes became becomes came comes went goes rose rises drew draws grew grows knew
          knows thought thinks brought brings bought buys caught taught built builds spent spends
          broke breaks chose chooses drove drives ran runs shook withdrew withdraws urges warns
          denies demands discusses announces launches fires attacks kills confirms accuses agrees
          calls asks wants expects hopes plans tells heard hears found finds felt feels let lets
          quit read reads cut cuts cost costs
          """);

  /** In the form that a plural has; many are nouns as well. */
  private static final Set<String> PLAIN =
      Cues.words(
          """
          abandon accept accuse achieve acquire act add address adopt advance affect agree aim allow
          announce answer appear appoint approve arrange arrest arrive ask attack attend avoid award
          back ban base beat begin believe blame block bomb break bring build call cancel capture
          carry cause celebrate change charge claim clear close collapse come condemn confirm
          continue control convict create cross cut damage deal decide declare decline defeat defend
          delay deliver demand demolish deny deploy describe destroy detain develop die direct
          disappear discover discuss dismiss doubt drop elect eliminate emerge end enter escape
          evacuate expel expire explain express extend face fail fall fear fight find fine finish fire
          flee fly follow force form free get give go grant guard halt hand hear help hit hold host
          identify impose include increase inform injure inspect invade investigate invite issue join
          keep kidnap kill know land last launch lead leak leave lift list load lose make mark meet
          miss move name need negotiate neutralise note notify occur offer open oppose order oust pass
          pay permit pick plan plead pledge postpone predict prepare present press prevent produce
          promise propose prosecute protect protest prove provide publish pull push put question quit
          raid raise reach read reaffirm receive recognise recognize recommend record recover reduce
          refuse reject release remain remove repeat replace reply report request require rescue
          resign resume return reveal review rise rule run say see seek seem seize sell send sentence
          serve set shell shoot show sign speak spend stand start state stay step stop strike submit
          succeed suffer suggest support surrender suspect suspend take talk tell test threaten throw
          track trade transfer travel treat try turn unveil update urge use verify visit vote vow wait
          walk want warn watch welcome win wish withdraw work wound
          """);

  private static final Set<String> PARTICIPLES =
      Cues.words(
          """
          held sent met shot struck hit made taken given left set put found seen shown told known
          born built brought bought caught taught fought sought thrown driven drawn broken chosen
          led lost won paid kept heard hurt cut beaten slain sworn torn worn written
          """);

  private Verbs() {}

  /** {@code visits}, {@code carries}. */
  public static boolean isThirdPerson(String word) {
    int end = word.length();
    return word.endsWith("s")
        && (PLAIN.contains(word.substring(0, end - 1))
            || (word.endsWith("es") && PLAIN.contains(word.substring(0, end - 2)))
            || (word.endsWith("ies") && PLAIN.contains(word.substring(0, end - 3) + "y")));
  }

  /** {@code said}, {@code announced}. */
  public static boolean isPast(String word) {
    return word.equals("said") || word.equals("told") || (word.length() > 4 && word.endsWith("ed"));
  }

  /**
   * A form that tells of the past, of whatever verb: {@code flew}, {@code announced}, {@code was}.
   */
  public static boolean isOfPast(String word) {
    return isPast(word) || IrregularVerbs.isPastOnly(word);
  }

  /** {@code visit}, as several do. */
  public static boolean isPlain(String word) {
    return PLAIN.contains(word);
  }

  /** What follows <em>was</em> where something was done. */
  public static boolean isParticiple(String word) {
    return PARTICIPLES.contains(word) || (word.length() > 4 && word.endsWith("ed"));
  }

  /** An ending in <em>-ed</em> counts, be it an adjective now and then. */
  public static boolean isVerb(String word) {
    return COMMON.contains(word)
        || isThirdPerson(word)
        || (word.length() > 4
            && word.endsWith("ed")
            && !word.endsWith("eed")
            && !word.equals("hundred"))
        || (word.length() > 5 && word.endsWith("ing") && !word.endsWith("thing"));
  }
}
