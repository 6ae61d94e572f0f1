package factfile.prose.reach;

import factfile.prose.forms.Verbs;
import factfile.prose.names.Capitals;
import factfile.prose.names.NameMention;
import factfile.prose.sense.Profile;
import factfile.prose.sense.WordMeanings;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import factfile.wording.DayMention;
import factfile.wording.TimeMention;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a clause says beyond a record. A record bears out no more than its own words: "bought shares
 * in a brewery" is not "bought the shipyard", whoever bought them.
 */
public final class Residue {
  private static final int STEM = 5;
  private static final int SHORTEST = 3;

  /** Words that make no other event of it: how it began, how large it was. */
  private static final Set<String> NEUTRAL =
      Cues.words(
          """
          began begin begins begun started starts launched launch launches carried took takes taken
          take place came come comes happened happens occurred held made make got under way went done
          deadly bloody massive major huge large big great surprise sudden fatal historic long new own
          joint full entire whole devastating terrible brutal bitter famous infamous notorious large
          scale wave series day time event broke break out put well known called finally
          former late head chief leader percent cent pct too alike including
          mere hit hits affected affects fell falls total toll number final some overall figures numbers glance overview summary facts data among climbed climb rose risen rises grew grown reached stood stands totalled amounted
          managed succeeded action bears bore bearing dated jumped soared dropped increased put weighed measured job post position role worth
          """);

  private final Set<String> stems = new HashSet<>();

  /**
   * @param recorded everything that the record says of itself
   */
  public Residue(Collection<String> recorded) {
    for (String text : recorded) {
      for (Token token : Tokens.of(text)) {
        stems.add(stem(token.word()));
      }
    }
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }

  /**
   * The first word of its own meaning that the record does not have, between the commas that stand
   * around an act; null for none.
   */
  public String beside(Sentence sentence, TokenRange clause, TokenRange act) {
    return beside(sentence, clause, act, null, List.of());
  }

  /**
   * The same where another word of its sense stands for one that the record has.
   *
   * @param own what the record is called and known by
   */
  public String beside(
      Sentence sentence,
      TokenRange clause,
      TokenRange act,
      WordMeanings meaning,
      List<Profile> own) {
    boolean[] read = read(sentence);
    mark(read, act);
    int from = act.from();
    while (from > clause.from()
        && !isComma(sentence, read, from - 1)
        && !isNextVerb(sentence, from)) {
      from--;
    }
    for (int at = from;
        at < clause.to() && !(at >= act.to() && isComma(sentence, read, at));
        at++) {
      Token token = sentence.tokens().get(at);
      boolean tag = sentence.word(at - 1).equals("#");
      for (Profile profile : own) {
        tag |= profile.has(meaning, at) || isAdjective(sentence, at);
      }
      if (!read[at]
          && !tag
          && !isLeaving(sentence, at)
          && token.isWord()
          && isMeaning(token)
          && !stems.contains(stem(token.word()))) {
        return "the record says nothing of “" + token.text() + "”";
      }
    }
    return null;
  }

  /** The first verb of a stretch that the record does not have in any sense; null for none. */
  public String verbIn(
      Sentence sentence, TokenRange stretch, WordMeanings meaning, List<Profile> own) {
    boolean[] read = read(sentence);
    for (int at = stretch.from(); at < stretch.to(); at++) {
      Token token = sentence.tokens().get(at);
      boolean known = read[at] || !isMeaning(token) || stems.contains(stem(token.word()));
      for (Profile profile : own) {
        known |= profile.has(meaning, at);
      }
      if (!known && Verbs.isVerb(token.word()) && !isAdjective(sentence, at)) {
        return token.text();
      }
    }
    return null;
  }

  /** {@code left 240 people injured}: so many were. */
  private static boolean isLeaving(Sentence sentence, int at) {
    boolean leaving = Set.of("left", "leaves", "leaving").contains(sentence.word(at));
    for (Amount amount : sentence.amounts()) {
      if (leaving && amount.first() == at + 1) {
        return true;
      }
    }
    return false;
  }

  /** {@code the destroyed houses}. */
  private static boolean isAdjective(Sentence sentence, int at) {
    String before = sentence.word(at - 1);
    String next = sentence.word(at + 1);
    boolean noun = !next.isEmpty() && Character.isLetter(next.charAt(0));
    return noun
        && (Nouns.ARTICLES.contains(before) || Nouns.PREPOSITIONS.contains(before))
        && !Nouns.PREPOSITIONS.contains(next)
        && !Nouns.ARTICLES.contains(next);
  }

  /** Whether the record has a word of some tokens. */
  public boolean has(Sentence sentence, TokenRange some) {
    for (int at = some.from(); at < some.to(); at++) {
      String word = sentence.word(at);
      if (word.length() >= SHORTEST && stems.contains(stem(word))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word tells nothing of its own, or what the record tells. */
  public boolean isKnown(Token token) {
    return !isMeaning(token) || stems.contains(stem(token.word()));
  }

  /** {@code found it guilty and fined it}: behind "and" somebody does something else. */
  private static boolean isNextVerb(Sentence sentence, int at) {
    return sentence.word(at - 1).equals("and")
        && Verbs.isVerb(sentence.word(at))
        && !Verbs.isVerb(sentence.word(at - 2));
  }

  private static boolean isComma(Sentence sentence, boolean[] read, int at) {
    return !read[at] && sentence.word(at).equals(",") && !isAroundDay(sentence, at);
  }

  /** {@code signed, on 20 July 1999, a protocol}: the clause goes on behind the day. */
  private static boolean isAroundDay(Sentence sentence, int comma) {
    for (DayMention day : sentence.days()) {
      int before = Nouns.PREPOSITIONS.contains(sentence.word(day.first() - 1)) ? 2 : 1;
      boolean opened = sentence.word(day.first() - before).equals(",");
      boolean closed = sentence.word(day.end()).equals(",");
      boolean either = comma == day.end() || comma == day.first() - before;
      if (opened && closed && either) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMeaning(Token token) {
    String word = token.word();
    return word.length() >= SHORTEST
        && !word.endsWith("ly")
        && !Capitals.isNoName(token)
        && !NEUTRAL.contains(word)
        && !Nouns.ARTICLES.contains(word)
        && !Nouns.PRONOUNS.contains(word)
        && !Nouns.PREPOSITIONS.contains(word)
        && (word.endsWith("self") || word.endsWith("selves") || !Nouns.BEFORE_VERB.contains(word))
        && !Nouns.ACTING_FOR.contains(word)
        && !Nouns.DIRECTIONS.contains(word);
  }

  /** Which tokens are names, offices, days, times or numbers. */
  private static boolean[] read(Sentence sentence) {
    boolean[] read = new boolean[sentence.tokens().size()];
    for (NameMention name : sentence.meant()) {
      mark(read, name.at());
    }
    sentence.familiar().forEach(familiar -> mark(read, familiar));
    for (DayMention day : sentence.days()) {
      mark(read, new TokenRange(day.first(), day.end()));
    }
    for (TimeMention time : sentence.times()) {
      mark(read, new TokenRange(time.first(), time.end()));
    }
    for (Amount amount : sentence.amounts()) {
      // The noun behind a number is what it counts.
      int end = Math.min(read.length, amount.end() + 1);
      boolean noun = amount.end() < read.length && !Verbs.isVerb(sentence.word(amount.end()));
      mark(read, new TokenRange(amount.first(), noun ? end : amount.end()));
    }
    return read;
  }

  private static void mark(boolean[] read, TokenRange stretch) {
    for (int at = stretch.from(); at < stretch.to(); at++) {
      read[at] = true;
    }
  }
}
