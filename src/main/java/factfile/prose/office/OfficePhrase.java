package factfile.prose.office;

import factfile.prose.names.NameMention;
import factfile.prose.names.Titles;
import factfile.prose.reach.Bodies;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.TokenRange;
import java.util.Set;

/** How far the words of an office reach in a sentence. */
final class OfficePhrase {
  private static final Set<String> BEFORE =
      Cues.words(
          """
          the a an its their his her this that s ' ’ . then former ex late current present new now
          longtime long-serving country nation already still
          """);

  private static final Set<String> BEHIND = Set.of("of", "for", "at");

  /** Behind an office these make another one of it. */
  private static final Set<String> UNDONE =
      Cues.words(
          """
          candidate candidates nominee designate elect hopeful aide aides office adviser advisor
          spokesman spokeswoman spokesperson son daughter wife husband brother sister
          """);

  private final Sentence sentence;
  private final Bodies bodies;

  OfficePhrase(Sentence sentence, Bodies bodies) {
    this.sentence = sentence;
    this.bodies = bodies;
  }

  /** From the article before it to the body behind it. */
  TokenRange around(TokenRange title) {
    return new TokenRange(start(title.from()), end(title.to()));
  }

  private int start(int title) {
    int at = title;
    while (at > 0) {
      NameMention body = bodyAt(at - 1);
      if (body != null) {
        at = body.at().from();
      } else if (isBefore(at - 1)) {
        at--;
      } else {
        break;
      }
    }
    while (at < title && Set.of(".", "s", "'", "’").contains(sentence.word(at))) {
      at++;
    }
    return at;
  }

  private boolean isBefore(int at) {
    for (NameMention adjective : sentence.adjectives()) {
      if (adjective.at().contains(at)) {
        return true;
      }
    }
    boolean dash = sentence.word(at).equals("-") && sentence.word(at - 1).equals("ex");
    return dash
        || BEFORE.contains(sentence.word(at))
        || (Titles.isHonorific(sentence.word(at)) && !sentence.word(at).equals("minister"));
  }

  /** A name right before an office is a body's, but for one that owns nothing. */
  private NameMention bodyAt(int at) {
    for (NameMention name : sentence.names()) {
      boolean owns = Set.of("s", "'", "’").contains(sentence.word(name.at().to()));
      if (name.at().contains(at) && (owns || !bodies.isPerson(name))) {
        return name;
      }
    }
    return null;
  }

  private int end(int title) {
    int at = title;
    if (!BEHIND.contains(sentence.word(at)) || !sentence.daysIn(one(at + 1)).isEmpty()) {
      return at;
    }
    int next = at + 1;
    boolean the = sentence.word(next).equals("the");
    next = the ? next + 1 : next;
    int begin = next;
    while (next < sentence.tokens().size() && isOfBody(next, the && next == begin)) {
      next++;
    }
    return next == begin ? at : next;
  }

  private static TokenRange one(int at) {
    return new TokenRange(at, at + 1);
  }

  private boolean isOfBody(int at, boolean noun) {
    if (!sentence.tokens().get(at).isWord() || !sentence.daysIn(one(at)).isEmpty()) {
      return false;
    }
    for (NameMention name : sentence.names()) {
      if (name.at().contains(at)) {
        return true;
      }
    }
    boolean capital = sentence.tokens().get(at).isCapitalised();
    boolean inside =
        Set.of("of", "the").contains(sentence.word(at))
            && sentence.daysIn(one(at + 1)).isEmpty()
            && at + 1 < sentence.tokens().size()
            && (sentence.tokens().get(at + 1).isCapitalised()
                || sentence.word(at + 1).equals("the"));
    return noun || capital || inside;
  }

  /** {@code president-elect}, {@code the president's sister}: no holder of the office. */
  boolean isUndone(TokenRange title) {
    int next = title.to();
    boolean owner =
        Set.of("'", "’").contains(sentence.word(next)) && sentence.word(next + 1).equals("s");
    boolean joined = sentence.word(next).equals("-");
    return owner || joined || UNDONE.contains(sentence.word(next));
  }
}
