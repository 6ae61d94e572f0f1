package factfile.prose.office;

import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.PhraseList;
import java.util.Set;

/** What stands between a name and its office, read back from the office. */
final class OfficeVerbs {
  private static final int LONGEST = 7;

  /** So far before {@code as} the verb may stand whose object is who held the office before. */
  private static final int REACH = 9;

  private static final PhraseList IS =
      PhraseList.of(
          """
          is, was, were, are, has been, had been, served as, serves as, has served as, had served as,
          is serving as, was serving as, remains, remained, works as, worked as, held the post of,
          holds the post of, has held the post of, had held the post of, held the office of,
          holds the office of, has held the office of, had held the office of, held the job of,
          holds the job of, held the position of, holds the position of, has held the position of,
          held the title of, holds the title of, in office as, who serves as, who served as
          """);

  private static final PhraseList TAKES =
      PhraseList.of(
          """
          became, becomes, took over as, takes over as, has taken over as, had taken over as,
          was sworn in as, is sworn in as, were sworn in as, sworn in as, has been sworn in as,
          took office as, takes office as, had taken office as, assumed office as,
          assumed the post of, assumed the office of, took the post of, took up the post of,
          took up office as, took up his post as, took up her post as, took his seat as,
          took her seat as, was installed as, was inaugurated as, began work as, began as,
          started as, started work as, stepped in as, took the oath as, took the oath of office as
          """);

  private static final PhraseList NAMED =
      PhraseList.of(
          """
          was elected, was elected as, was appointed, was appointed as, was named, was named as,
          was chosen, was chosen as, was made, was confirmed as, was appointed to be, elected,
          appointed, named, chosen, was picked as
          """);

  private static final PhraseList LEAVES =
      PhraseList.of(
          """
          stepped down as, steps down as, has stepped down as, had stepped down as, stood down as,
          stands down as, left office as, leaves office as, left the post of, left her post as,
          left his post as, left as, retired as, retires as, ceased to be, was replaced as,
          was succeeded as, made way as, gave up the post of, gave up office as,
          vacated the office of, vacated the post of, was ousted as, was removed as,
          was dismissed as, was sacked as, was fired as, ended her term as, ended his term as,
          bowed out as, departed as
          """);

  private static final PhraseList RESIGNS =
      PhraseList.of(
          """
          resigned as, resigns as, has resigned as, had resigned as, quit as, quits as,
          resigned from the post of, handed in his resignation as, handed in her resignation as,
          tendered his resignation as, tendered her resignation as
          """);

  private static final PhraseList LEAVING =
      PhraseList.of(
          """
          stepped down, steps down, stood down, left office, left her post, left his post,
          vacated the post
          """);

  private static final PhraseList RESIGNING =
      PhraseList.of(
          """
          resigned, resigns, handed in his resignation, handed in her resignation,
          tendered his resignation, tendered her resignation, announced his resignation,
          announced her resignation
          """);

  private static final Set<String> SUCCEEDING =
      Cues.words("succeeded succeeds replaced replaces followed follows from succeeding");

  private final Sentence sentence;

  OfficeVerbs(Sentence sentence) {
    this.sentence = sentence;
  }

  /** A verb and what it says. */
  record Link(int from, OfficeManner manner) {}

  /**
   * What links an office to a name before it; null for nothing that is known.
   *
   * @param office the first token of its phrase
   */
  Link before(int office) {
    Link succeeding = succeeding(office);
    if (succeeding != null) {
      return succeeding;
    }
    Link found = null;
    for (int from = Math.max(0, office - LONGEST); from < office && found == null; from++) {
      found = link(from, office);
    }
    return found;
  }

  private Link link(int from, int office) {
    if (ends(TAKES, from, office)) {
      return new Link(from, OfficeManner.TAKES);
    }
    if (ends(NAMED, from, office)) {
      return new Link(from, OfficeManner.NAMED);
    }
    if (ends(LEAVES, from, office)) {
      return new Link(from, OfficeManner.LEAVES);
    }
    if (ends(RESIGNS, from, office)) {
      return new Link(from, OfficeManner.RESIGNS);
    }
    return ends(IS, from, office) ? new Link(from, OfficeManner.IS) : null;
  }

  private boolean ends(PhraseList phrases, int from, int end) {
    return phrases.endAt(sentence.tokens(), from, end) == end && end > from;
  }

  /** {@code succeeded Holm as}, {@code took over from Holm as}; not in the passive. */
  private Link succeeding(int office) {
    if (!sentence.word(office - 1).equals("as")) {
      return null;
    }
    for (int at = office - 2; at > Math.max(0, office - REACH); at--) {
      String word = sentence.word(at);
      boolean over = !word.equals("from") || sentence.word(at - 1).equals("over");
      boolean passive = Cues.PASSIVE.contains(sentence.word(at - 1)) || word.equals("by");
      if (passive || word.equals(",") || word.equals("and")) {
        return null;
      }
      if (SUCCEEDING.contains(word) && over && at < office - 2) {
        int from = word.equals("from") ? at - 2 : at;
        return new Link(from, OfficeManner.TAKES);
      }
    }
    return null;
  }

  /** What a holder does whose office stands beside the name: {@code Minister X stepped down}. */
  OfficeManner behind(int name) {
    int at = name;
    while (Set.of("has", "had", "then", "also", "finally", "formally")
        .contains(sentence.word(at))) {
      at++;
    }
    if (at >= sentence.tokens().size()) {
      return OfficeManner.BESIDE;
    }
    int size = sentence.tokens().size();
    int leaving = LEAVING.endAt(sentence.tokens(), at, size);
    int resigning = RESIGNING.endAt(sentence.tokens(), at, size);
    boolean other = Set.of("as", "from").contains(sentence.word(Math.max(leaving, resigning)));
    if (other) {
      return OfficeManner.BESIDE;
    }
    return leaving > at
        ? OfficeManner.LEAVES
        : resigning > at ? OfficeManner.RESIGNS : OfficeManner.BESIDE;
  }
}
