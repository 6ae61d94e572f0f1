package factfile.prose.office;

import factfile.prose.names.NameMention;
import factfile.prose.names.Titles;
import factfile.prose.reach.Bodies;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.wording.DayMention;
import java.util.Set;

/** Of whom a sentence says an office, and how: beside the name, or with a verb between them. */
public final class OfficeClaims {
  /** What may stand between a name and its office. */
  private static final Set<String> JOINTS =
      Cues.words(
          ", the a an is was became as its then s ' ’ . who serves served ( named appointed elected"
              + " of country still already now former late ex -");

  private static final Set<String> LINKS =
      Cues.words(", is was became as ( elected appointed named");

  private static final Set<String> LISTING = Cues.words("and or & as");

  /** What may stand between a name and the verb behind it. */
  private static final Set<String> BEFORE_VERB =
      Cues.words(
          "has had then also later first formally officially already now still who , ( finally");

  private static final Set<String> LEADING = Cues.words("of by with from to for between against");

  private static final PhraseList HELD_BY =
      PhraseList.of(
          """
          has been held by, is held by, was held by, had been held by, has been filled by,
          was filled by, is filled by, is, was
          """);

  private static final PhraseList WENT_TO = PhraseList.of("went to, passed to, fell to");

  private final Sentence sentence;
  private final Bodies bodies;
  private final OfficePhrase phrases;
  private final OfficeVerbs verbs;

  public OfficeClaims(Sentence sentence, Bodies bodies) {
    this.sentence = sentence;
    this.bodies = bodies;
    this.phrases = new OfficePhrase(sentence, bodies);
    this.verbs = new OfficeVerbs(sentence);
  }

  /**
   * Whom an office is said of; null for nobody whose name stands near enough.
   *
   * @param title the words of the office alone
   */
  public OfficeClaim of(TokenRange title) {
    if (phrases.isUndone(title)) {
      return null;
    }
    TokenRange phrase = phrases.around(title);
    OfficeClaim beside = beside(title, phrase);
    if (beside != null) {
      return beside;
    }
    OfficeVerbs.Link link = verbs.before(phrase.from());
    if (link != null) {
      NameMention subject = subject(link.from());
      boolean past = word(phrase.from(), title.from(), "former");
      return subject == null || (past && link.manner() != OfficeManner.IS)
          ? null
          : new OfficeClaim(subject, phrase, past ? OfficeManner.FORMER : link.manner());
    }
    return joined(title, phrase);
  }

  private OfficeClaim beside(TokenRange title, TokenRange phrase) {
    int next = phrase.to();
    boolean definite =
        title.from() > phrase.from()
            && (Nouns.ARTICLES.contains(sentence.word(title.from() - 1))
                || Nouns.ARTICLES.contains(sentence.word(phrase.from()))
                || word(phrase.from(), title.from(), "s"));
    boolean as =
        sentence.word(phrase.from() - 1).equals("as")
            && (phrase.from() == 1 || !sentence.tokens().get(phrase.from() - 2).isWord());
    for (NameMention name : sentence.names()) {
      if (!isPerson(name)) {
        continue;
      }
      boolean right = name.at().from() == title.to();
      boolean comma = sentence.word(next).equals(",") && name.at().from() == next + 1;
      if (right || (comma && (as || (definite && !isListed(name, phrase))))) {
        return new OfficeClaim(name, phrase, manner(title, phrase, name.at().to()));
      }
      OfficeManner held = heldBy(next, name.at().from());
      if (held != null) {
        return new OfficeClaim(name, phrase, held);
      }
    }
    return null;
  }

  /** {@code the post of secretary has been held by X}, {@code the secretary was X}. */
  private OfficeManner heldBy(int from, int name) {
    if (from >= sentence.tokens().size() || name <= from) {
      return null;
    }
    if (HELD_BY.endAt(sentence.tokens(), from, name) == name) {
      return OfficeManner.IS;
    }
    return WENT_TO.endAt(sentence.tokens(), from, name) == name ? OfficeManner.TAKES : null;
  }

  /** {@code the president, X and Y met}: three people. */
  private boolean isListed(NameMention name, TokenRange phrase) {
    int after = name.at().to();
    boolean list = LISTING.contains(sentence.word(after)) && !sentence.word(after).equals("as");
    int comma = sentence.word(after).equals(",") ? after + 1 : -1;
    boolean more = comma > 0 && LISTING.contains(sentence.word(comma));
    boolean before = LISTING.contains(sentence.word(phrase.from() - 1));
    return list || more || before;
  }

  private OfficeManner manner(TokenRange title, TokenRange phrase, int behind) {
    boolean former = word(phrase.from(), title.from(), "former");
    boolean ex = word(phrase.from(), title.from(), "ex");
    if (former || ex) {
      return OfficeManner.FORMER;
    }
    return word(phrase.from(), title.from(), "late") ? OfficeManner.LATE : verbs.behind(behind);
  }

  private boolean word(int from, int to, String word) {
    for (int at = from; at < to; at++) {
      if (sentence.word(at).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** The name that ends before a verb; days and adverbs may stand between. */
  private NameMention subject(int verb) {
    int at = verb - 1;
    boolean moved = true;
    while (at > 0 && moved) {
      moved = false;
      DayMention day = dayAt(at);
      if (day != null) {
        at = day.first() - 1;
        at = Nouns.PREPOSITIONS.contains(sentence.word(at)) ? at - 1 : at;
        moved = true;
      } else if (BEFORE_VERB.contains(sentence.word(at)) || sentence.word(at).endsWith("ly")) {
        at--;
        moved = true;
      }
    }
    for (NameMention name : sentence.names()) {
      if (name.at().to() == at + 1 && isPerson(name)) {
        return LEADING.contains(sentence.word(name.at().from() - 1)) ? null : name;
      }
    }
    return null;
  }

  private DayMention dayAt(int at) {
    for (DayMention day : sentence.days()) {
      if (at >= day.first() && at < day.end()) {
        return day;
      }
    }
    return null;
  }

  /** {@code X, the secretary}. */
  private OfficeClaim joined(TokenRange title, TokenRange phrase) {
    NameMention before = null;
    for (NameMention name : sentence.names()) {
      before = isPerson(name) && name.at().to() <= title.from() ? name : before;
    }
    // "Netanyahu, the president and the king" is a list of three.
    boolean listed = LISTING.contains(sentence.word(title.to()));
    return before != null && !listed && isJoined(before.at().to(), title.from())
        ? new OfficeClaim(before, phrase, manner(title, phrase, afterAside(phrase.to())))
        : null;
  }

  /** The token behind the comma that closes an apposition. */
  private int afterAside(int phrase) {
    return sentence.word(phrase).equals(",") ? phrase + 1 : sentence.tokens().size();
  }

  /** Whether only articles, copulas and names of bodies stand between, and at least one does. */
  private boolean isJoined(int from, int to) {
    boolean linked = false;
    for (int at = from; at < to; at++) {
      String word = sentence.word(at);
      linked |= LINKS.contains(word);
      boolean known = bodies.at(sentence, at) != null || isAdjective(at);
      if (!JOINTS.contains(word) && !known && !Titles.isHonorific(word)) {
        return false;
      }
    }
    return linked;
  }

  private boolean isAdjective(int at) {
    for (NameMention adjective : sentence.adjectives()) {
      if (adjective.at().contains(at)) {
        return true;
      }
    }
    return false;
  }

  /** A person named by a name: an office that stands for its holder names nobody beside it. */
  private boolean isPerson(NameMention name) {
    for (TokenRange office : sentence.offices()) {
      if (office.contains(name.at().from()) && office.to() >= name.at().to()) {
        return false;
      }
    }
    return bodies.isPerson(name);
  }
}
