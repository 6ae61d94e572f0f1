package factfile.prose.words;

import java.util.List;
import java.util.Set;

/** Words that take the certainty out of a statement, or cut it from its neighbours. */
public final class Cues {
  /** Somebody else's words. */
  public static final PhraseList REPORTING =
      PhraseList.of(
          """
          said, says, say, saying, told, tells, claim, claims, claimed, claiming, alleged, alleges,
          allegedly, according to, reported, reports, reportedly, denied, denies, deny, believes,
          believed, believe, thinks, announced, insists, insisted, argued, argues, acknowledged,
          admitted, accused, accuses, wrote, tweeted, testified, asserted, asserts, suggested,
          suggests, maintains, maintained, stated, states that, per, quoted, put the number,
          put the figure, puts the number, puts the figure, estimates, estimate, rumour, rumours,
          rumor, rumors, in the words of, recalled, recalls, accounts, account, sources, witnesses,
          critics, supporters, hinted, hints, complained, complains, feared, joked, boasted, replied,
          guessed, predicted, predicts, speculated, insinuated, in the view of, in the eyes of, thought,
          added,
          recall that, recalls that, recalled that, remember that, remembers that
          """);

  /** Not yet, or not surely so. */
  public static final PhraseList MODAL =
      PhraseList.of(
          """
          would, could, might, should, may, can, cannot, plan, plans, planned, planning, expected,
          expects, expect, likely, unlikely, perhaps, possibly, probably, presumably, maybe,
          apparently, supposedly, seemingly, if, whether, unless, will, wants, want, wanted, hope, hopes,
          hoped, aims, aimed, threatened, threatens, threaten, tried, attempted, feared, fear, fears,
          suspected, imagine, suppose, were to, about to, going to, due to, ready to, preparing,
          prepared, scheduled, supposed to, unconfirmed, disputed, contested, potential, possible,
          hypothetical, proposed, is to be, are to be, was to be, were to be, seems, seem, seemed, appears, would have been
          """);

  public static final PhraseList NEGATION =
      PhraseList.of(
          """
          not, never, no, none, neither, nor, without, t, false, wrong, untrue, mistaken, wrongly,
          falsely, incorrect, rather than, instead of, far from, nobody, no one, failed to, yet to
          """);

  /** Before a number these say that there are others: {@code another 50}. */
  public static final Set<String> FURTHER =
      words("another further extra additional other remaining first last next these those of");

  /** After what is counted these narrow it: {@code 30 people from the north}. */
  public static final Set<String> NARROWING =
      words("from aged among including excluding per than each under");

  /** What holds for the time being. */
  public static final PhraseList RUNNING =
      PhraseList.of(
          """
          still, remaining, remain, remains, so far, to date, currently, now, yet, at present, as of
          """);

  /** It happened at other times as well. */
  public static final PhraseList REPEATED =
      PhraseList.of(
          """
          again, often, repeatedly, many times, several times, most recently, latest, once more,
          another, also, second, third, regularly, frequently, every, each, daily, previously,
          series of
          """);

  /** Behind a verb these make another one of it. */
  public static final Set<String> PARTICLES = words("out off up over back away down");

  public static final Set<String> PASSIVE = words("was were been being is are got");

  /** Adverbs before an office that make it another one. */
  public static final Set<String> OTHER_OFFICE =
      words(
          """
          former ex then acting deputy vice incoming outgoing future assistant under next late shadow
          onetime time previous ousted would interim retired designate elect chief associate junior
          """);

  /** A clause begins with one of these. */
  public static final Set<String> CLAUSE =
      words(
          """
          while whereas but although though because when whose which who whom where as that unlike
          despite amid
          """);

  /** So does one with these, but not where a day follows. */
  public static final Set<String> CLAUSE_OR_DAY = words("after before since until following");

  /** After a comma these begin a clause. */
  public static final Set<String> AFTER_COMMA =
      words("and with or leaving killing taking then so yet days hours weeks just exactly");

  /** After a comma these do, before a word of time: {@code the day}, {@code a week before}. */
  public static final Set<String> BEFORE_TIME = words("the a one two three some on");

  public static final Set<String> TIME =
      words("day days week weeks month months year years hour hours night morning same evening");

  /** Before a verb these say that it did not come to it. */
  public static final Set<String> ALMOST =
      words("nearly almost narrowly barely practically virtually hardly scarcely");

  /** Behind a verb these tell how, and not whom it was done to. */
  public static final PhraseList HOW =
      PhraseList.of(
          "peacefully, instantly, alone, aged, suddenly, young, home, dead, abroad, together, too, anew");

  /** Before a noun these tell that it happened, or how: its day is theirs. */
  public static final Set<String> CARRIED =
      words(
          "launched started staged mounted carried opened triggered followed united armed occurred happened");

  /** Verbs of talking: a day beside one of them is when it was talked about. */
  public static final PhraseList TALK =
      PhraseList.of(
          """
          condemned, condemns, condemning, discussed, discusses, discussing, confirmed, confirms,
          revealed, reveals, noted, notes, praised, praises, celebrated, celebrates, celebrating,
          mourned, mourns, mourning, marked, marks, marking, commemorated, commemorates, remembered,
          remembers, recalled, recalls, described, describes, hailed, hails, welcomed, welcomes,
          criticised, criticized, criticises, deplored, lamented, denounced, denounces, boasted, spoke,
          speaks, speaking, talked about, mentioned, mentions, declared, declares, explained, explains,
          remarked, complained, warned, warns, warning, apologised, apologized, reacted, reacts,
          responded, responds, investigated, investigates, reviewed, reviews, learned, learnt, heard,
          published, broadcast, debated, debates, debating, cited, cites, voiced, wrote about, read
          """);

  /** {@code by the end of March}. */
  public static final Set<String> PARTS_OF_MONTH = words("end beginning start middle close");

  /** A day after one of these bounds a time, and is not the day itself. */
  public static final Set<String> BOUND =
      words("since after before until till from within through throughout to");

  private Cues() {}

  /** Words apart by blanks. */
  public static Set<String> words(String text) {
    return Set.copyOf(List.of(text.strip().split("\\s+")));
  }
}
