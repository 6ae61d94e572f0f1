package factfile.draft.read;

import factfile.prose.words.Cues;
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
          report study statement letter documents document records filing filings indictment
          complaint survey poll lawsuit memo data figures findings judge judges jury lawyers attorneys
          mission opposition protesters demonstrators students judge mayor minister president coach
          chief head boss captain general secretary king queen chairman chairwoman leadership
          management board panel regulator watchdog jury administration campaign movement rebels
          militants palace kremlin pentagon house congress parliament senate cabinet delegation
          deputies captains sailors crews councillors councilors mps peers patients victims monks nuns
          players fans supporters visitors tourists migrants refugees strikers miners nurses customers
          neighbours neighbors villagers survivors colleague colleagues friend friends
          """);

  private static final String[] ENDINGS = {
    "ers",
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

  private static final Set<String> PAPERS =
      Cues.words(
          """
          report study statement letter documents document record records indictment complaint filing
          filings survey poll lawsuit memo data figures findings reports
          """);

  private SpeakerNouns() {}

  public static boolean isSpeaker(String noun) {
    boolean ending = false;
    for (String each : ENDINGS) {
      ending |= noun.endsWith(each);
    }
    return ending || NOUNS.contains(noun);
  }

  /**
   * Whether it names several who speak for what is named before them: {@code Lindholm officials}.
   */
  public static boolean isGroup(String noun) {
    return noun.endsWith("s") && isSpeaker(noun) && !isPaper(noun);
  }

  /** Whether it is something written. */
  public static boolean isPaper(String noun) {
    return PAPERS.contains(noun);
  }
}
