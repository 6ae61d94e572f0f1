package factfile.prose.sentence;

import factfile.prose.names.NameMention;
import factfile.prose.words.Cues;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import factfile.wording.DayMention;
import factfile.wording.SpanMention;
import factfile.wording.TimeMention;
import factfile.wording.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence with all that was recognised in it. Tokens are named by their number.
 *
 * @param text as written
 * @param start where it begins in its passage
 * @param times expressions of time that no day was read from
 * @param signed its shares and prices, which are no amounts
 * @param adjectives words made of names: {@code Iranian}
 * @param meant the names, and the pronouns, bare nouns and the like that stand for somebody
 * @param familiar capitals that are no name of a stranger
 * @param offices where offices of the base are named
 * @param clause the number of the clause of each token
 * @param quoted whether each token stands in quotation marks
 * @param attributed whether all of it is somebody else's
 * @param written the day it was written, or null
 */
public record Sentence(
    String text,
    int start,
    List<Token> tokens,
    List<DayMention> days,
    List<TimeMention> times,
    List<Amount> amounts,
    SignedNumbers signed,
    List<SpanMention> spans,
    List<NameMention> names,
    List<NameMention> adjectives,
    List<NameMention> meant,
    List<TokenRange> familiar,
    List<TokenRange> offices,
    List<Integer> clause,
    List<Boolean> quoted,
    boolean attributed,
    LocalDate written) {

  /** The same as one reads it who asks for other numbers: shares and not things. */
  public Sentence with(List<Amount> others) {
    return new Sentence(
        text,
        start,
        tokens,
        days,
        times,
        others,
        signed,
        spans,
        names,
        adjectives,
        meant,
        familiar,
        offices,
        clause,
        quoted,
        attributed,
        written);
  }

  /** The same with its days and times read anew, and without what stood in their words. */
  public Sentence reckoned(
      List<DayMention> told,
      List<TimeMention> unread,
      List<Amount> numbers,
      List<SpanMention> lengths,
      List<NameMention> mentions) {
    return new Sentence(
        text,
        start,
        tokens,
        told,
        unread,
        numbers,
        signed,
        lengths,
        mentions,
        adjectives,
        joined(mentions, standIns()),
        familiar,
        offices,
        Clauses.of(tokens, told),
        quoted,
        attributed,
        written);
  }

  /** The same for one who knows whom its words stand for. */
  public Sentence meaning(List<NameMention> named, List<NameMention> standing) {
    return new Sentence(
        text,
        start,
        tokens,
        days,
        times,
        amounts,
        signed,
        spans,
        named,
        adjectives,
        joined(named, standing),
        familiar,
        offices,
        clause,
        quoted,
        attributed,
        written);
  }

  /** Whether a word of it stands for somebody, and that is not certain. */
  public boolean hasGuesses() {
    for (NameMention standIn : meant) {
      if (standIn.told() == NameMention.Told.GUESS) {
        return true;
      }
    }
    return false;
  }

  /** The same where nobody for whom its words stand is certain. */
  public Sentence guessing() {
    List<NameMention> guessed = new ArrayList<>();
    for (NameMention standIn : standIns()) {
      // A capital tells a name, if a short one.
      boolean named = tokens.get(standIn.at().from()).isCapitalised();
      NameMention.Told how = named ? standIn.told() : NameMention.Told.GUESS;
      guessed.add(new NameMention(standIn.at(), standIn.entities(), how));
    }
    return meaning(names, guessed);
  }

  /** The same for one who guesses nothing. */
  public Sentence withoutGuesses() {
    List<NameMention> sure = new ArrayList<>();
    for (NameMention standIn : meant) {
      if (standIn.told() == NameMention.Told.STAND_IN) {
        sure.add(standIn);
      }
    }
    return meaning(names, sure);
  }

  /** The words that are no names, and stand for somebody. */
  public List<NameMention> standIns() {
    List<NameMention> standing = new ArrayList<>();
    for (NameMention mention : meant) {
      if (mention.told() != NameMention.Told.NAME) {
        standing.add(mention);
      }
    }
    return standing;
  }

  /** Both in the order of the text. */
  private static List<NameMention> joined(List<NameMention> names, List<NameMention> standing) {
    if (standing.isEmpty()) {
      return names;
    }
    List<NameMention> all = new ArrayList<>(names.size() + standing.size());
    int next = 0;
    for (NameMention name : names) {
      while (next < standing.size() && standing.get(next).at().from() < name.at().from()) {
        all.add(standing.get(next++));
      }
      all.add(name);
    }
    all.addAll(standing.subList(next, standing.size()));
    return all;
  }

  /** The whole of it. */
  public TokenRange whole() {
    return new TokenRange(0, tokens.size());
  }

  /** The clause that a token stands in. */
  public TokenRange clauseOf(int token) {
    int from = token;
    while (from > 0 && clause.get(from - 1).equals(clause.get(token))) {
      from--;
    }
    int to = token + 1;
    while (to < tokens.size() && clause.get(to).equals(clause.get(token))) {
      to++;
    }
    return new TokenRange(from, to);
  }

  /** The clause of a token, with the one before it where that governs it: "not true that". */
  public TokenRange governing(int token) {
    TokenRange own = clauseOf(token);
    boolean governed = own.from() > 0 && word(own.from()).equals("that");
    return governed ? new TokenRange(clauseOf(own.from() - 1).from(), own.to()) : own;
  }

  public String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
  }

  /** Ids of all who are named in some tokens, or whom a word there stands for. */
  public Set<String> named(TokenRange within) {
    Set<String> named = new LinkedHashSet<>();
    for (NameMention name : meant) {
      if (within.overlaps(name.at())) {
        named.addAll(name.entities());
      }
    }
    return named;
  }

  public List<DayMention> daysIn(TokenRange within) {
    List<DayMention> found = new ArrayList<>();
    for (DayMention day : days) {
      if (within.contains(day.first())) {
        found.add(day);
      }
    }
    return found;
  }

  /** Whether a day only bounds a time: {@code since October}, {@code before 2023}. */
  public boolean isBound(DayMention day) {
    // "It was not until 18 February that": on that day.
    boolean then = word(day.first() - 1).equals("until") && word(day.first() - 2).equals("not");
    return !then && !isFromTo(day) && isBehindBound(day);
  }

  /** {@code from 22 to 26 November}: all of that time, told from its first day to its last. */
  private boolean isFromTo(DayMention day) {
    boolean from = day.reckoned() != null && word(day.first() - 1).equals("from");
    for (int at = day.first(); from && at < day.end(); at++) {
      if (Set.of("to", "until", "till", "through", "-", "–").contains(word(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBehindBound(DayMention day) {
    return Cues.BOUND.contains(word(day.first() - 1)) || Cues.BOUND.contains(word(day.first() - 2));
  }

  /** The same for what another clause says: one that begins so bounds it, too. */
  public boolean isBound(DayMention day, TokenRange claim) {
    return isBound(day) || (!claim.contains(day.first()) && isAside(day.first()));
  }

  /** Whether a token stands in a clause such as {@code since the war began}. */
  public boolean isAside(int token) {
    return Cues.CLAUSE_OR_DAY.contains(word(clauseOf(token).from()));
  }

  public boolean isQuestion() {
    int last = tokens.size() - 1;
    while (last > 0 && "\"'”’)*_".contains(tokens.get(last).text())) {
      last--;
    }
    return last >= 0 && tokens.get(last).text().equals("?");
  }

  /** {@code were taken}, {@code was not killed}. */
  public boolean isPassive(TokenRange verb) {
    return Cues.PASSIVE.contains(word(verb.from() - 1))
        || Cues.PASSIVE.contains(word(verb.from() - 2));
  }

  /** Where phrases stand, months and the like left out. */
  public List<TokenRange> find(PhraseList phrases, TokenRange within) {
    List<TokenRange> found = new ArrayList<>();
    for (TokenRange hit : phrases.in(tokens, within.from(), within.to())) {
      boolean inDay = false;
      for (DayMention day : days) {
        inDay |= hit.overlaps(new TokenRange(day.first(), day.end()));
      }
      if (!inDay) {
        found.add(hit);
      }
    }
    return found;
  }

  public boolean has(PhraseList phrases, TokenRange within) {
    return !find(phrases, within).isEmpty();
  }

  /** The text of some tokens. */
  public String text(TokenRange stretch) {
    if (stretch.from() >= stretch.to()) {
      return "";
    }
    return text.substring(tokens.get(stretch.from()).start(), tokens.get(stretch.to() - 1).end());
  }
}
