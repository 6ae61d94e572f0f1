package factfile.prose.words;

import java.util.Set;

/** Words about who somebody is, and what may stand for whom. */
public final class Nouns {
  /** People and bodies that act for what they belong to: {@code Hamas gunmen}. */
  public static final Set<String> ACTING_FOR =
      Cues.words(
          """
          forces force troops troop army armies military navy fleet government administration cabinet
          authorities authority officials militants militant gunmen fighters fighter terrorists
          terrorist soldiers soldier members workers employees staff crews crew squads commandos units
          brigades militia militias police jets warplanes aircraft planes artillery tanks group
          movement organization organisation union company firm management league federation
          party inspectors delegation delegations
          negotiators side sides state kingdom republic nation strikers
          warships ships boats vessels attackers assailants
          guerrillas rebels operatives paratroopers infantry
          """);

  /** What is written, and says or shows something. */
  public static final Set<String> PAPERS =
      Cues.words(
          """
          report reports study studies statement statements letter letters document documents record
          records indictment complaint filing filings survey surveys poll polls lawsuit memo memos
          data figures findings analysis research review audit results statistics notice notices
          decree ruling article editorial email emails petition post posts
          estimate estimates website announcement transcript footage
          """);

  /** Parts of a country that stand for it as a place. */
  public static final Set<String> PARTS_OF_PLACE =
      Cues.words(
          """
          south north east west southern northern border borders capital coast soil territory side
          centre center heart part parts half outskirts area region city town village streets gates
          gate mouth shore interior mainland frontier
          """);

  /** People whom a story tells of without their names. */
  public static final Set<String> PEOPLE =
      Cues.words(
          """
          man woman boy girl son daughter brother sister wife husband mother father rival rivals
          deputy aide aides driver neighbour neighbor friend colleague successor predecessor friends
          family relatives widow lawyer lawyers spokesman spokeswoman assistant adviser advisers
          stranger strangers gunman gunmen attacker attackers teenager student students tourist
          tourists
          """);

  public static final Set<String> DIRECTIONS =
      Cues.words(
          """
          south north east west southern northern eastern western central border borders coast side
          soil territory
          """);

  public static final Set<String> PRONOUNS =
      Cues.words(
          """
          it they he she who which that this these those we i you both all some many others another
          each everybody everyone nobody somebody someone none one what there people men women
          """);

  public static final Set<String> POSSESSIVES = Cues.words("his her its their my our your whose");

  public static final Set<String> ARTICLES =
      Cues.words("the a an his her its their this that these those some any no every each another");

  public static final Set<String> PREPOSITIONS =
      Cues.words(
          """
          of in on at by for from with to into onto over under against near inside outside along
          around across through between during after before since until without within about as off
          behind beyond despite amid upon toward towards like via per than except including
          """);

  /** What leads to where something is, or is from. */
  public static final Set<String> PLACING =
      Cues.words("in at from near inside outside on for with against around to into");

  /** What leads to where something is. */
  public static final Set<String> PLACING_IN =
      Cues.words("in at near inside outside throughout across");

  /** What stands between a subject and its verb. */
  public static final Set<String> BEFORE_VERB =
      Cues.words(
          """
          was were is are be been being has have had will would did do does not n t also then first
          already finally again still once later soon never ever even just now immediately all both
          together jointly simultaneously eventually himself herself itself themselves formally
          officially suddenly reportedly nearly almost narrowly barely practically virtually twice
          repeatedly promptly in fact alone began begins begun started starts kept continued resumed
          """);

  private Nouns() {}
}
