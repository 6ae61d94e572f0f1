package factfile.evidence.seek;

import factfile.prose.words.Cues;
import java.util.Set;

/** Verbs, as far as a form without its sentence tells. */
final class Verbs {
  /** What happens to whoever it is said of. */
  static final Set<String> BEFALLING =
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

  private static final Set<String> PARTICIPLES =
      Cues.words(
          """
          held sent met shot struck hit made taken given left set put found seen shown told known
          born built brought bought caught taught fought sought thrown driven drawn broken chosen
          led lost won paid kept heard hurt cut beaten slain sworn torn worn written
          """);

  private Verbs() {}

  /** What follows <em>was</em> where something was done. */
  static boolean isParticiple(String word) {
    return PARTICIPLES.contains(word) || (word.length() > 4 && word.endsWith("ed"));
  }

  /** An ending in <em>-ed</em> counts, be it an adjective now and then. */
  static boolean isVerb(String word) {
    return COMMON.contains(word)
        || (word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed"))
        || (word.length() > 5 && word.endsWith("ing") && !word.endsWith("thing"));
  }
}
