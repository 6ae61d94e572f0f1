package factfile.prose.names;

import factfile.prose.words.Cues;
import factfile.wording.Token;
import java.util.Locale;
import java.util.Set;

/** Capitals that make no name: of days, and of the small words that begin a sentence or a title. */
public final class Capitals {
  private static final Set<String> DAYS =
      Cues.words(
          """
          monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
          thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun january
          february march april may june july august september october november december jan feb mar
          apr jun jul aug sep sept oct nov dec christmas easter eve new year day ramadan passover
          thanksgiving
          """);

  private static final Set<String> SMALL =
      Cues.words(
          """
          the a an and or but nor so yet if in on at by for from with to of into onto over under
          against near inside outside along around across through between during after before since
          until within without about as off behind beyond despite amid upon toward towards via per
          than that this these those it its he she his her they their we our i you your who whom
          whose which what when where why how while whereas although though because unless whether
          once then there here now today yesterday tomorrow tonight no not never none nobody all both
          each every either neither some any many much more most few several other another such only
          just even also still already again soon later earlier meanwhile however thus hence
          therefore instead moreover nevertheless perhaps maybe indeed was were is are be been being
          has have had do does did will would can could may might shall should must let one two three
          four five six seven eight nine ten eleven twelve first second third last next early late
          mid up down out back yes well like unlike half dozens hundreds thousands
          according given following including
          """);

  private static final Set<String> TITLES =
      Cues.words(
          """
          president minister secretary general chief captain mayor judge senator professor king queen
          prince princess premier chancellor director leader pilot chairman chairwoman boss colonel
          major lieutenant sergeant admiral governor ambassador deputy commissioner inspector officer
          commander engineer docker worker former outgoing incoming ex mister doctor sir lady lord
          brother sister father mother comrade union party
          """);

  /** First names that look like adverbs and participles. */
  private static final Set<String> FIRST_NAMES =
      Cues.words(
          """
          emily lily sally molly polly holly kelly billy willy milly dolly nelly shelly elly sly carly
          beverly kimberly ed ted ned fred alfred wilfred manfred winifred mildred jared ahmed mohammed
          muhammed hamed sayed saeed khaled waleed ming ling irving sterling
          """);

  private Capitals() {}

  /** Whether a word is a rank or an office that people have before their names. */
  public static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  /** Whether a word names a month, a day of the week or a feast. */
  public static boolean isDay(String word) {
    return DAYS.contains(word);
  }

  /** Whether a capital is that of a day, or of a small word as in a bullet or a title. */
  public static boolean isNoName(Token token) {
    return DAYS.contains(token.word()) || SMALL.contains(token.word());
  }

  /**
   * Whether a capital word before a surname can be no first name of somebody else.
   *
   * @param opening whether it begins a sentence
   */
  public static boolean isNoFirstName(Token token, boolean opening) {
    String word = token.word();
    boolean adverb = word.endsWith("ly") || word.endsWith("ing") || word.endsWith("ed");
    boolean letters = token.text().equals(token.text().toUpperCase(Locale.ROOT));
    return isNoName(token)
        || TITLES.contains(word)
        || Titles.isHonorific(word)
        || letters
        || (opening && adverb && !FIRST_NAMES.contains(word));
  }
}
