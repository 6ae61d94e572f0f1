package factfile.prose.sentence;

import factfile.prose.names.NameMention;
import factfile.prose.names.NameTable;
import factfile.prose.names.Titles;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import factfile.wording.AmountReader;
import factfile.wording.DayMention;
import factfile.wording.DayReader;
import factfile.wording.SpanMention;
import factfile.wording.TimeMention;
import factfile.wording.TimeReader;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Recognises names, days, numbers and spans of time in a sentence. */
public final class SentenceReader {
  private final NameTable names;
  private final Titles titles;
  private final LocalDate written;

  /**
   * @param written the day the text was written, or null
   */
  public SentenceReader(NameTable names, Titles titles, LocalDate written) {
    this.names = names;
    this.titles = titles;
    this.written = written;
  }

  /**
   * @param attributed whether all of it is somebody else's words
   */
  public Sentence read(String text, int start, boolean attributed) {
    return read(new Sentences.Piece(text, start), Tokens.of(text), attributed);
  }

  /**
   * @param tokens those of the text
   * @param attributed whether all of it is somebody else's words
   */
  public Sentence read(Sentences.Piece piece, List<Token> tokens, boolean attributed) {
    List<TokenRange> offices = offices(tokens);
    List<NameMention> adjectives = adjectives(tokens);
    List<NameMention> mentions = names.in(tokens, offices);
    List<DayMention> days = DayReader.read(tokens, written);
    boolean[] taken = new boolean[tokens.size()];
    for (DayMention day : days) {
      for (int at = day.first(); at < day.end(); at++) {
        taken[at] = true;
      }
    }
    for (NameMention name : mentions) {
      // A number within a name ("Resolution 1701") is no quantity.
      for (int at = name.at().from(); at < name.at().to(); at++) {
        taken[at] = true;
      }
    }
    List<TimeMention> times = TimeReader.read(tokens, taken);
    for (TimeMention time : times) {
      // "Three weeks" is a number, too; "the 18th" is none of what stands behind it.
      for (int at = time.first(); isPoint(time) && at < time.end(); at++) {
        taken[at] = true;
      }
    }
    List<Amount> amounts = AmountReader.read(tokens, taken);
    List<SpanMention> spans = SpanMention.read(tokens, amounts);
    return new Sentence(
        piece.text(),
        piece.start(),
        tokens,
        days,
        times,
        amounts,
        new SignedNumbers(tokens),
        spans,
        mentions,
        adjectives,
        mentions,
        familiar(tokens, offices, adjectives),
        offices,
        Clauses.of(tokens, days),
        quoted(tokens),
        attributed,
        written);
  }

  private static boolean isPoint(TimeMention time) {
    return time.kind() != TimeMention.Kind.SPAN;
  }

  /** What is no name of a stranger: offices, and words made of names. */
  private List<TokenRange> familiar(
      List<Token> tokens, List<TokenRange> offices, List<NameMention> adjectives) {
    List<TokenRange> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (names.isLike(tokens.get(at))) {
        found.add(new TokenRange(at, at + 1));
      }
    }
    found.addAll(offices);
    adjectives.forEach(adjective -> found.add(adjective.at()));
    return found;
  }

  private List<NameMention> adjectives(List<Token> tokens) {
    List<NameMention> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      List<String> entities = names.adjective(tokens.get(at));
      if (!entities.isEmpty()) {
        found.add(new NameMention(new TokenRange(at, at + 1), entities));
      }
    }
    return found;
  }

  private List<TokenRange> offices(List<Token> tokens) {
    List<TokenRange> found = new ArrayList<>();
    for (Titles.TitleMention title : titles.in(tokens)) {
      found.add(title.at());
    }
    return found;
  }

  /**
   * Which tokens stand between quotation marks; an unclosed mark quotes to the end, and one that
   * closes what was opened before the sentence quotes from its beginning.
   */
  private static List<Boolean> quoted(List<Token> tokens) {
    List<Boolean> quoted = new ArrayList<>(tokens.size());
    boolean open = false;
    for (int at = 0; at < tokens.size(); at++) {
      String mark = tokens.get(at).text();
      boolean closing = mark.equals("”") || mark.equals("»") || isClosing(tokens, at);
      if (closing && !open) {
        Collections.fill(quoted, true);
      }
      if (closing) {
        open = false;
      } else if (mark.equals("“") || mark.equals("«") || mark.equals("\"")) {
        open = true;
      }
      quoted.add(open);
    }
    return quoted;
  }

  /** A mark that is the same on both sides closes where it only touches what stands before it. */
  private static boolean isClosing(List<Token> tokens, int at) {
    boolean last = at + 1 == tokens.size();
    return tokens.get(at).is("\"")
        && at > 0
        && tokens.get(at - 1).touches(tokens.get(at))
        && (last || !tokens.get(at).touches(tokens.get(at + 1)) || !tokens.get(at + 1).isWord());
  }
}
