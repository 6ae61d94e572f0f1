package factfile.prose.time;

import factfile.prose.names.NameMention;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.wording.Amount;
import factfile.wording.DayMention;
import factfile.wording.SpanMention;
import factfile.wording.TimeMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Days told from another day: the text's own, that of the sentence before, or an event's. */
public final class Reckoning {
  /** Beside a day these tell no other. */
  private static final Set<String> IDLE = Cues.words("then now twice later");

  /** Beside a day these tell when on it, or how long before it ended. */
  private static final Set<String> HOURS = Cues.words("hour hours minute minutes second seconds");

  private final EventAnchors events;

  public Reckoning(EventAnchors events) {
    this.events = events;
  }

  /**
   * @param before the sentence before it in the same paragraph, or null
   */
  public Sentence of(Sentence sentence, Sentence before) {
    if (sentence.spans().isEmpty() && !DayWords.isAnyIn(sentence.tokens())) {
      return sentence;
    }
    TimeText text = new TimeText(sentence);
    DayAnchors anchors = new DayAnchors(text, before);
    AnchoredDays anchored = new AnchoredDays(text, anchors);
    EventPhrases phrases = new EventPhrases(text, events);
    NearDays near = text.written() == null ? null : new NearDays(text, anchors);
    boolean[] dated = DayWords.near(sentence.tokens());
    for (int at = 0; at < text.size(); at++) {
      if (!dated[at]) {
        continue;
      }
      boolean free = !isNamed(sentence, at);
      DayMention given = free ? byCalendar(text, at) : null;
      DayMention told = given == null ? phrases.at(at) : given;
      told = told == null && near != null && free ? near.at(at) : told;
      told = told == null && free ? anchored.at(at) : told;
      if (told != null) {
        if (given != null || !text.isGloss(told.first(), told.end())) {
          text.add(told);
        }
        at = told.end() - 1;
      }
    }
    return with(text);
  }

  private static DayMention byCalendar(TimeText text, int at) {
    DayMention found = DigitDays.at(text, at);
    found = found == null ? CalendarParts.at(text, at) : found;
    return found == null ? NamedTimes.at(text, at) : found;
  }

  /** Whether a token is part of a name: "Black Friday" is no day. */
  private static boolean isNamed(Sentence sentence, int at) {
    for (NameMention name : sentence.meant()) {
      if (name.at().contains(at)) {
        return true;
      }
    }
    return false;
  }

  private static Sentence with(TimeText text) {
    Sentence sentence = text.sentence();
    List<DayMention> days = new ArrayList<>(text.told());
    for (DayMention day : sentence.days()) {
      if (!text.isTold(day)) {
        days.add(day);
      }
    }
    days.sort(Comparator.comparingInt(DayMention::first));
    List<Amount> amounts = new ArrayList<>();
    for (Amount amount : sentence.amounts()) {
      if (!isTold(text, amount.first(), amount.end())) {
        amounts.add(amount);
      }
    }
    List<SpanMention> spans = new ArrayList<>();
    for (SpanMention span : sentence.spans()) {
      SpanMention whole = HalfSpans.whole(text, span);
      if (whole != null && !isTold(text, span.first(), span.end())) {
        spans.add(whole);
      }
    }
    List<NameMention> names = new ArrayList<>();
    for (NameMention name : sentence.names()) {
      if (!isTold(text, name.at().from(), name.at().to())) {
        names.add(name);
      }
    }
    Sentence dated = sentence.reckoned(days, sentence.times(), amounts, spans, names);
    return dated.reckoned(days, unread(text, dated), amounts, spans, names);
  }

  private static boolean isTold(TimeText text, int from, int to) {
    for (DayMention day : text.told()) {
      if (from < day.end() && day.first() < to) {
        return true;
      }
    }
    return false;
  }

  /** The times that are left: neither told as days, nor idle beside one. */
  private static List<TimeMention> unread(TimeText text, Sentence dated) {
    List<TimeMention> unread = new ArrayList<>();
    for (TimeMention time : dated.times()) {
      boolean beside = !dated.daysIn(dated.clauseOf(time.first())).isEmpty();
      boolean idle = beside && (isIdle(dated, time) || isOfHours(dated, time));
      if (!isTold(text, time.first(), time.end()) && !idle) {
        unread.add(time);
      }
    }
    return unread;
  }

  private static boolean isIdle(Sentence sentence, TimeMention time) {
    return time.end() == time.first() + 1 && IDLE.contains(sentence.word(time.first()));
  }

  private static boolean isOfHours(Sentence sentence, TimeMention time) {
    boolean hours = false;
    for (int at = time.first(); at < time.end(); at++) {
      hours |= time.kind() == TimeMention.Kind.OTHER && HOURS.contains(sentence.word(at));
    }
    return hours;
  }
}
