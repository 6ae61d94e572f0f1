package factfile.prose.judge;

import factfile.model.date.Truth;
import factfile.model.part.Edge;
import factfile.model.part.Fate;
import factfile.model.part.Slice;
import factfile.model.record.Entity;
import factfile.prose.names.Titles.Office;
import factfile.prose.office.OfficeClaim;
import factfile.prose.office.OfficeDays;
import factfile.prose.office.OfficeManner;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.query.words.DateWords;
import factfile.wording.DayMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Holds the days that a sentence gives an office against those on record. */
final class TenureCheck {
  private static final String THEN = "whether the office was held that day is not on record";

  /** What is told of a life, and not of an office: the title is that of a later day. */
  private static final PhraseList LIFE =
      PhraseList.of(
          """
          born, joined, joining, studied, graduated, married, grew up, entered, trained, enrolled,
          moved to, worked, served, wrote, founded, started, began, taught, played, won, fled,
          elected, appointed, named, retired, resigned, died, buried, as a, while, dating, career,
          recalled, remembered, first, whose, who, when, since, memoirs, biography
          """);

  private static final PhraseList AGAIN =
      PhraseList.of("again, second, third, fourth, re, re-elected, reelected, returned, once more");

  private static final PhraseList NOW =
      PhraseList.of("now, current, currently, present, new, is, serves, holds, remains, has been");

  /** So far behind an office its day stands. */
  private static final int GAP = 4;

  private static final Set<String> LEADING = Set.of("on", "in", "during");
  private static final Set<String> PARTS =
      Cues.words("the early late mid beginning start middle end of -");

  private final OfficesOnRecord offices;
  private final Sentence sentence;
  private final OfficeClaim claim;
  private final OfficeDays days;
  private final List<Office> all;

  /**
   * @param all every office of that name, with its holder
   */
  TenureCheck(
      OfficesOnRecord offices,
      Sentence sentence,
      OfficeClaim claim,
      OfficeDays days,
      List<Office> all) {
    this.offices = offices;
    this.sentence = sentence;
    this.claim = claim;
    this.days = days;
    this.all = all;
  }

  /**
   * Whether the record bears it out.
   *
   * @param dates of the office, where they matter
   */
  record Answer(Office office, Truth truth, String reason, String dates) {
    /** What agrees comes first, then what may agree. */
    boolean isBetterThan(Answer other) {
      return truth.compareTo(other.truth) < 0;
    }
  }

  /** Whether the sentence gives a day at all. */
  boolean isDated() {
    return !days.at().isEmpty() || days.isSpan() || sentence.written() != null;
  }

  Answer of(Office office) {
    Tenure tenure = offices.tenure(office, sentence);
    Answer edges = edges(office, tenure);
    if (edges != null) {
      return edges;
    }
    if (claim.manner() == OfficeManner.FORMER) {
      boolean over = reference() != null && tenure.isOver(reference());
      return new Answer(
          office, over ? Truth.YES : Truth.MAYBE, "whether it was over is not on record", "");
    }
    if (isNow() && !days.at().isEmpty()) {
      LocalDate written = sentence.written();
      Truth now = written == null ? Truth.MAYBE : tenure.holdsOn(written);
      return new Answer(office, now == Truth.YES ? now : Truth.MAYBE, THEN, "");
    }
    Truth held = tenure.held(days.at());
    if (held == Truth.YES) {
      return new Answer(office, held, "", "");
    }
    boolean far = tenure.isFarFrom(days.at()) && isClear(office);
    return new Answer(
        office,
        far ? Truth.NO : Truth.MAYBE,
        far ? "the office was not held then" : THEN,
        far ? dates(office) : "");
  }

  /** The day that "former" speaks of: that of the text, else one that it gives. */
  private LocalDate reference() {
    if (sentence.written() != null || days.at().isEmpty()) {
      return sentence.written();
    }
    return days.at().get(0).days().earliest();
  }

  /** What is told of its beginning and its end; null where neither is. */
  private Answer edges(Office office, Tenure tenure) {
    if (days.isSpan()) {
      Truth begins = days.start() == null ? Truth.YES : tenure.begins(days.start());
      Truth ends = days.end() == null ? Truth.YES : tenure.ends(days.end());
      return edge(office, begins.and(ends), true);
    }
    boolean takes = claim.manner() == OfficeManner.TAKES || claim.manner() == OfficeManner.NAMED;
    boolean leaves =
        claim.manner() == OfficeManner.LEAVES || claim.manner() == OfficeManner.RESIGNS;
    if (!takes && !leaves) {
      return null;
    }
    if (days.at().size() != 1) {
      boolean open = days.at().size() > 1 || days.bounds();
      return open || leaves ? new Answer(office, Truth.MAYBE, THEN, "") : null;
    }
    DayMention day = days.at().get(0);
    boolean resigned = claim.manner() != OfficeManner.RESIGNS || hasResigned(office.holder());
    boolean firm = claim.manner() != OfficeManner.NAMED && resigned;
    return edge(office, takes ? tenure.begins(day) : tenure.ends(day), firm && isPlain(day));
  }

  /** Then the end of the office is the day of that; else it may have been announced before. */
  private static boolean hasResigned(Entity person) {
    for (Fate fate : person.fates()) {
      if (fate.status().equals("resigned")) {
        return true;
      }
    }
    return false;
  }

  private Answer edge(Office office, Truth agrees, boolean firm) {
    boolean again = sentence.has(AGAIN, sentence.whole());
    boolean surely = agrees == Truth.NO && firm && !again;
    Truth truth = agrees == Truth.NO && !surely ? Truth.MAYBE : agrees;
    return new Answer(
        office,
        truth,
        truth == Truth.NO ? "it was held at another time" : "the days on record do not settle it",
        truth == Truth.NO ? dates(office) : "");
  }

  /**
   * Whether a day outside the office contradicts it: where it is what is said, or where somebody
   * else held it then and no earlier part of a life is told.
   */
  private boolean isClear(Office office) {
    boolean here = true;
    for (DayMention day : days.at()) {
      here &= isHere(day);
    }
    // Who held an office earlier than the record knows is no other holder's.
    Office other = offices.otherHolder(all, office.holder(), office.role(), sentence, days.at());
    if (claim.manner() == OfficeManner.IS) {
      return here && isBeside() && other != null && !sentence.has(AGAIN, sentence.whole());
    }
    boolean beside = claim.manner() == OfficeManner.BESIDE;
    boolean told =
        sentence.has(LIFE, sentence.whole()) || sentence.has(Cues.TALK, sentence.whole());
    boolean plain = true;
    for (DayMention day : days.at()) {
      plain &= isPlain(day);
    }
    return beside && here && !told && plain && days.at().size() == 1 && other != null;
  }

  /** {@code on 3 May}, in the clause of the office; not {@code after the report of 3 May}. */
  private boolean isPlain(DayMention day) {
    int at = day.first() - 1;
    while (PARTS.contains(sentence.word(at))) {
      at--;
    }
    boolean led =
        at < 0 || !sentence.tokens().get(at).isWord() || LEADING.contains(sentence.word(at));
    return led && isHere(day);
  }

  private boolean isHere(DayMention day) {
    return OfficeDays.clause(sentence, claim.claimed()).contains(day.first());
  }

  /** {@code In 2016 X was secretary}, {@code X was secretary in 2016}. */
  private boolean isBeside() {
    TokenRange claimed = claim.claimed();
    boolean aside = sentence.word(claim.name().at().to()).equals(",");
    for (DayMention day : days.at()) {
      int gap = day.first() - claimed.to();
      boolean behind = gap >= 0 && gap <= GAP;
      if (!behind && (aside || day.end() > claimed.from())) {
        return false;
      }
    }
    return true;
  }

  /** The office of the day of the text, whatever else is told. */
  private boolean isNow() {
    return sentence.has(NOW, claim.claimed());
  }

  private static String dates(Office office) {
    Slice slice = office.role().slice();
    String from = words(slice.from());
    String until = words(slice.until());
    return (from.isEmpty() ? "" : ", from " + from) + (until.isEmpty() ? "" : ", until " + until);
  }

  private static String words(Edge edge) {
    return edge == null || edge.isOpen() ? "" : DateWords.of(edge.date());
  }
}
