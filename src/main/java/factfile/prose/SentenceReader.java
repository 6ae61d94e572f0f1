package factfile.prose;

import factfile.wording.Amount;
import factfile.wording.AmountReader;
import factfile.wording.DayMention;
import factfile.wording.DayReader;
import factfile.wording.SpanMention;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Recognises names, days, numbers and spans of time in a sentence. */
final class SentenceReader {
  private final NameTable names;
  private final Titles titles;
  private final LocalDate written;

  /**
   * @param written the day the text was written, or null
   */
  SentenceReader(NameTable names, Titles titles, LocalDate written) {
    this.names = names;
    this.titles = titles;
    this.written = written;
  }

  /**
   * @param attributed whether all of it is somebody else's words
   */
  Sentence read(String text, int start, boolean attributed) {
    List<Token> tokens = Tokens.of(text);
    List<NameMention> mentions = names.in(tokens);
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
    List<Amount> amounts = AmountReader.read(tokens, taken);
    List<SpanMention> spans = SpanMention.read(tokens, amounts);
    return new Sentence(
        text,
        start,
        tokens,
        days,
        amounts,
        spans,
        mentions,
        familiar(tokens),
        Clauses.of(tokens, days),
        quoted(tokens),
        attributed,
        written);
  }

  /** What is no name of a stranger: offices, and words made of names. */
  private List<Stretch> familiar(List<Token> tokens) {
    List<Stretch> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (names.isLike(tokens.get(at))) {
        found.add(new Stretch(at, at + 1));
      }
    }
    for (Titles.TitleMention title : titles.in(tokens)) {
      found.add(title.at());
    }
    return found;
  }

  /** Which tokens stand between quotation marks; an unclosed mark quotes to the end. */
  private static List<Boolean> quoted(List<Token> tokens) {
    List<Boolean> quoted = new ArrayList<>(tokens.size());
    boolean open = false;
    for (Token token : tokens) {
      String mark = token.text();
      if (mark.equals("“") || mark.equals("«") || (mark.equals("\"") && !open)) {
        open = true;
      } else if (mark.equals("”") || mark.equals("»") || mark.equals("\"")) {
        open = false;
      }
      quoted.add(open);
    }
    return quoted;
  }
}
