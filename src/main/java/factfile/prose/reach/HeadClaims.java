package factfile.prose.reach;

import factfile.prose.names.NameMention;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.wording.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Offices told by what their holder does: {@code X, who heads the ministry}, {@code the ministry,
 * led by X}, {@code X speaks for the ministry}, {@code X held the post until May}.
 */
public final class HeadClaims {
  private static final PhraseList HEADS =
      PhraseList.of(
          """
          heads, headed, chairs, chaired, leads, led, runs, ran, has headed, has chaired, has led,
          has run, had headed, had chaired, had led, had run, at the helm of, at the head of,
          in charge of, presides over, presided over, heading, chairing, leading, running
          """);

  private static final PhraseList SPEAKS =
      PhraseList.of("speaks for, spoke for, speaks on behalf of, spoke on behalf of");

  private static final PhraseList HEADED_BY =
      PhraseList.of("headed by, chaired by, led by, run by, presided over by");

  private static final PhraseList POST =
      PhraseList.of(
          """
          held the post, held the office, held the job, held the position, held that post,
          held that office, has held the post, has held the office, has held the job, kept the post,
          kept the office, kept the job, stayed in the post, stayed in office, remained in office,
          remained in the post, was in office, was in the post, left the post, left office,
          took up the post, took office, assumed office
          """);

  private static final Set<String> BEFORE_VERB =
      Cues.words("who , now still also then and has had currently already formally");

  private static final Set<String> LEADING = Cues.words("of by with from to for between against");

  /** Behind a body these make something else of it: {@code led Israel's team}. */
  private static final Set<String> MORE = Cues.words("' ’ - s to into through on in out off by");

  /** What is said of whom. */
  public enum Doing {
    HEADS,
    SPEAKS,
    POST
  }

  /**
   * @param body null where only the post is spoken of
   */
  public record HeadClaim(NameMention name, TokenRange verb, NameMention body, Doing doing) {}

  private final Sentence sentence;
  private final Bodies bodies;

  /** Whether words tell of the head of something, whoever that is. */
  public static boolean isAnyIn(List<Token> tokens) {
    int end = tokens.size();
    return !HEADS.in(tokens, 0, end).isEmpty()
        || !SPEAKS.in(tokens, 0, end).isEmpty()
        || !HEADED_BY.in(tokens, 0, end).isEmpty()
        || !POST.in(tokens, 0, end).isEmpty();
  }

  public HeadClaims(Sentence sentence, Bodies bodies) {
    this.sentence = sentence;
    this.bodies = bodies;
  }

  public List<HeadClaim> all() {
    List<HeadClaim> found = new ArrayList<>();
    add(HEADS, Doing.HEADS, found);
    add(SPEAKS, Doing.SPEAKS, found);
    add(POST, Doing.POST, found);
    for (TokenRange verb : sentence.find(HEADED_BY, sentence.whole())) {
      NameMention name = nameAt(verb.to());
      NameMention body = bodyEnding(verb.from());
      if (name != null && body != null) {
        found.add(new HeadClaim(name, verb, body, Doing.HEADS));
      }
    }
    return found;
  }

  private void add(PhraseList verbs, Doing doing, List<HeadClaim> found) {
    for (TokenRange verb : sentence.find(verbs, sentence.whole())) {
      NameMention name = subject(verb.from());
      NameMention body = doing == Doing.POST ? null : object(verb.to());
      if (name != null && (body != null || doing == Doing.POST)) {
        found.add(new HeadClaim(name, verb, body, doing));
      }
    }
  }

  private NameMention subject(int verb) {
    int at = verb - 1;
    while (at > 0 && BEFORE_VERB.contains(sentence.word(at))) {
      at--;
    }
    for (NameMention name : sentence.names()) {
      if (name.at().to() == at + 1 && bodies.isPerson(name)) {
        boolean led = LEADING.contains(sentence.word(name.at().from() - 1));
        boolean clause = at + 1 < verb && sentence.word(verb - 1).equals("who");
        return led && !clause ? null : name;
      }
    }
    return null;
  }

  /** A body right behind a verb, with nothing of its own behind it. */
  private NameMention object(int verb) {
    int at = Nouns.ARTICLES.contains(sentence.word(verb)) ? verb + 1 : verb;
    NameMention body =
        bodies.at(sentence, at) == null ? bodies.at(sentence, verb) : bodies.at(sentence, at);
    boolean begins = body != null && body.at().from() >= verb && body.at().from() <= at;
    return begins && isAll(body) ? body : null;
  }

  private boolean isAll(NameMention body) {
    int next = body.at().to();
    boolean end = next >= sentence.tokens().size() || !sentence.tokens().get(next).isWord();
    boolean mark =
        MORE.contains(sentence.word(next))
            && sentence.daysIn(new TokenRange(next + 1, next + 2)).isEmpty();
    boolean follows =
        Nouns.PREPOSITIONS.contains(sentence.word(next))
            || Cues.CLAUSE.contains(sentence.word(next))
            || sentence.word(next).equals("and")
            || Nouns.BEFORE_VERB.contains(sentence.word(next));
    return !mark && (end || follows);
  }

  private NameMention nameAt(int at) {
    for (NameMention name : sentence.names()) {
      boolean owner = Set.of("'", "’").contains(sentence.word(name.at().to()));
      if (name.at().from() == at && bodies.isPerson(name) && !owner) {
        return name;
      }
    }
    return null;
  }

  private NameMention bodyEnding(int verb) {
    int at = verb - 1;
    while (at > 0 && Set.of(",", "is", "was", "then", "now", "which").contains(sentence.word(at))) {
      at--;
    }
    NameMention body = bodies.at(sentence, at);
    boolean owned =
        body != null && Set.of("of", "in").contains(sentence.word(body.at().from() - 1));
    return body != null && body.at().to() == at + 1 && !owned ? body : null;
  }
}
