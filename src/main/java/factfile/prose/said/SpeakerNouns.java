package factfile.prose.said;

import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import java.util.Set;

/** Nouns of who can say something: only they stand for a speaker who is not named. */
public final class SpeakerNouns {
  private static final Set<String> NOUNS =
      Cues.words(
          """
          police officials official authorities authority prosecutors prosecutor witnesses witness
          source sources government ministry agency court council committee commission department
          union company airline firm carrier bank hospital team party group organization organisation
          university newspaper association charity club church school bureau navy army military
          forces coastguard guard rescuers staff crew residents relatives family families parents
          doctors medics scientists researchers experts analysts activists campaigners critics
          lawmakers senators ministers diplomats aides advisers people spokespeople media reports
          judge judges jury lawyers attorneys
          mission opposition protesters demonstrators students judge mayor minister president coach
          chief head boss captain general secretary king queen chairman chairwoman leadership
          management board panel regulator watchdog jury administration campaign movement rebels
          militants palace kremlin pentagon house congress parliament senate cabinet delegation
          deputies captains sailors crews councillors councilors mps peers patients victims monks nuns
          players fans supporters visitors tourists migrants refugees strikers miners nurses customers
          wife husband widow mother father son daughter sister brother woman man consultant authors
          author nurse doctor results statistics neighbours neighbors villagers survivors colleague colleagues friend friends
          """);

  private static final String[] ENDINGS = {
    "er",
    "ers",
    "or",
    "ee",
    "ees",
    "ant",
    "ors",
    "ants",
    "ents",
    "man",
    "woman",
    "men",
    "women",
    "person",
    "ist",
    "ists",
    "ian",
    "ians",
    "owner",
    "owners",
    "leader",
    "leaders",
    "officer",
    "officers",
    "worker",
    "workers",
    "engineer",
    "engineers",
    "examiner",
    "examiners",
    "investigator",
    "investigators",
    "inspector",
    "inspectors",
    "organizer",
    "organizers",
    "organiser",
    "organisers",
    "director",
    "directors",
    "adviser",
    "advisor",
    "advisors",
    "representative",
    "representatives",
    "operator",
    "operators",
    "manufacturer",
    "publisher",
    "lawyer",
    "attorney",
    "minister",
    "manager",
    "managers",
    "commissioner",
    "commander",
    "commanders",
    "fighters",
    "firefighters",
    "farmers",
    "teachers",
    "drivers",
    "pilots",
    "doctor",
    "professor",
    "teacher",
    "driver",
    "farmer",
    "passengers",
    "passenger",
    "employees",
    "employers",
    "members",
    "member",
    "executive",
    "executives",
    "president",
    "ambassador",
    "envoy",
    "secretary",
    "mayor",
    "consultant",
    "consultants"
  };

  private SpeakerNouns() {}

  public static boolean isSpeaker(String noun) {
    boolean ending = false;
    for (String each : ENDINGS) {
      ending |= noun.endsWith(each);
    }
    return ending || NOUNS.contains(noun) || Nouns.PAPERS.contains(noun);
  }

  /** Whether it may, behind a verb of saying: {@code the militias said}, {@code a task force}. */
  public static boolean maySpeak(String noun) {
    return noun.length() > 3 && !noun.endsWith("ing") && !noun.endsWith("ly");
  }

  /**
   * Whether it names several who speak for what is named before them: {@code Lindholm officials}.
   */
  public static boolean isGroup(String noun) {
    return noun.endsWith("s") && isSpeaker(noun) && !isPaper(noun);
  }

  /** Whether it is something written. */
  public static boolean isPaper(String noun) {
    return Nouns.PAPERS.contains(noun);
  }
}
