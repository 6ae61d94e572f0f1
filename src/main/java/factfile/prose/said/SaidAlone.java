package factfile.prose.said;

import factfile.prose.names.NameMention;
import factfile.prose.sentence.Clauses;
import factfile.prose.sentence.Sentence;
import factfile.prose.sentence.SignedNumbers;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import factfile.wording.DayMention;
import factfile.wording.SpanMention;
import factfile.wording.TimeMention;
import factfile.wording.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Some words of a sentence, as if they were all of it, and its author's own. */
final class SaidAlone {
  private final Sentence sentence;

  /** The number of each token among those that are left; that of the next for one that is not. */
  private final int[] number;

  private final boolean[] left;

  private SaidAlone(Sentence sentence, boolean[] left) {
    this.sentence = sentence;
    this.left = left;
    this.number = new int[left.length + 1];
    for (int at = 0; at < left.length; at++) {
      number[at + 1] = number[at] + (left[at] ? 1 : 0);
    }
  }

  /**
   * @param left which tokens stay; marks of quotation do not in any case
   */
  static Sentence of(Sentence sentence, boolean[] left) {
    boolean[] staying = left.clone();
    for (int at = 0; at < left.length; at++) {
      staying[at] &= !SaidWords.isQuote(sentence.tokens().get(at).text());
    }
    return new SaidAlone(sentence, staying).read();
  }

  private Sentence read() {
    List<Token> tokens = new ArrayList<>();
    for (int at = 0; at < left.length; at++) {
      if (left[at]) {
        tokens.add(sentence.tokens().get(at));
      }
    }
    List<DayMention> days = days();
    return new Sentence(
        sentence.text(),
        sentence.start(),
        tokens,
        days,
        times(),
        amounts(),
        new SignedNumbers(tokens),
        spans(),
        names(sentence.names()),
        names(sentence.adjectives()),
        names(sentence.meant()),
        ranges(sentence.familiar()),
        ranges(sentence.offices()),
        Clauses.of(tokens, days),
        Collections.nCopies(tokens.size(), false),
        false,
        sentence.written());
  }

  /** Whether all of some tokens are left. */
  private boolean isLeft(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!left[at]) {
        return false;
      }
    }
    return true;
  }

  private List<DayMention> days() {
    List<DayMention> days = new ArrayList<>();
    for (DayMention day : sentence.days()) {
      if (isLeft(day.first(), day.end())) {
        days.add(
            new DayMention(
                number[day.first()],
                number[day.end()],
                day.year(),
                day.month(),
                day.day(),
                day.form(),
                day.years(),
                day.reckoned()));
      }
    }
    return days;
  }

  private List<TimeMention> times() {
    List<TimeMention> times = new ArrayList<>();
    for (TimeMention time : sentence.times()) {
      if (isLeft(time.first(), time.end())) {
        times.add(
            new TimeMention(number[time.first()], number[time.end()], time.kind(), time.weekday()));
      }
    }
    return times;
  }

  private List<Amount> amounts() {
    List<Amount> amounts = new ArrayList<>();
    for (Amount amount : sentence.amounts()) {
      if (isLeft(amount.first(), amount.end())) {
        amounts.add(
            new Amount(
                number[amount.first()],
                number[amount.number()],
                number[amount.numberEnd()],
                number[amount.end()],
                amount.nominal(),
                amount.qualifier(),
                amount.form(),
                amount.precision()));
      }
    }
    return amounts;
  }

  private List<SpanMention> spans() {
    List<SpanMention> spans = new ArrayList<>();
    for (SpanMention span : sentence.spans()) {
      if (isLeft(span.first(), span.end())) {
        spans.add(
            new SpanMention(
                number[span.first()], number[span.end()], span.duration(), span.rough()));
      }
    }
    return spans;
  }

  private List<NameMention> names(List<NameMention> mentions) {
    List<NameMention> names = new ArrayList<>();
    for (NameMention name : mentions) {
      if (isLeft(name.at().from(), name.at().to())) {
        names.add(new NameMention(moved(name.at()), name.entities(), name.told()));
      }
    }
    return names;
  }

  private List<TokenRange> ranges(List<TokenRange> some) {
    List<TokenRange> ranges = new ArrayList<>();
    for (TokenRange each : some) {
      if (isLeft(each.from(), each.to())) {
        ranges.add(moved(each));
      }
    }
    return ranges;
  }

  private TokenRange moved(TokenRange range) {
    return new TokenRange(number[range.from()], number[range.to()]);
  }
}
