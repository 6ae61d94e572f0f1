package factfile.prose.judge;

import factfile.model.base.FactBase;
import factfile.model.date.CalendarDuration;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.part.Claim;
import factfile.model.part.Outcome;
import factfile.model.record.Deadline;
import factfile.prose.forms.Forms;
import factfile.prose.names.Kinship;
import factfile.prose.reach.Caveats;
import factfile.prose.reach.DayStretch;
import factfile.prose.reach.DeadlineReach;
import factfile.prose.reach.Timing;
import factfile.prose.sense.LeastCoverage;
import factfile.prose.sense.Profile;
import factfile.prose.sense.Profiles;
import factfile.prose.sense.WordMeanings;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.query.words.DateWords;
import factfile.wording.DayMention;
import factfile.wording.SpanMention;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Holds the windows and due days of a sentence against one deadline. */
public final class DeadlineJudge implements Judge {
  private static final LocalDate SOME_DAY = LocalDate.of(2001, 1, 1);

  /** A deadline is about what is to come: {@code will} is no doubt about it. */
  private static final PhraseList MODAL =
      PhraseList.of(
          """
          would, could, might, may, perhaps, possibly, probably, if, unless, plans, planned, wants,
          proposed, considered, likely, hopes, expected
          """);

  private static final Set<String> BEFORE_WINDOW =
      Cues.words(
          """
          within gave given gives give giving had has have got a set in the for of next another only
          just
          """);

  private static final Set<String> AFTER_WINDOW =
      Cues.words(
          """
          window deadline ultimatum notice period limit to timeline grace from in . for time timeframe
          term
          """);

  private static final Set<String> PAST = Cues.words("ago later earlier old after before");
  private static final Set<String> DUE_ON = Cues.words("on is was of : for as");

  /** Before "until" and a day. */
  private static final PhraseList HAVING =
      PhraseList.of("has, have, had, given, gave, gives, got, with, deadline, allowed, granted");

  /** With "by" and a day. */
  private static final PhraseList OWING =
      PhraseList.of(
          """
          must, has to, have to, had to, ordered to, ordered, required, deadline, due, told to, is to,
          are to, was to, were to, needs to, needed to, obliged, expected to, owed, should,
          supposed to, to be, bound to, latest, no later
          """);

  private static final PhraseList GIVING =
      PhraseList.of(
          "give, gives, gave, given, giving, allow, allows, allowed, grant, grants, granted");

  /** How far behind a verb of giving the time may stand. */
  private static final int NEAR = 6;

  private static final PhraseList ENDING =
      PhraseList.of(
          """
          due, deadline, expire, expires, expired, expiring, runs out, ran out, run out, ends, ended,
          lapses, lapsed, falls, fell, time is up, is up, was up, close, closes, closed, latest day,
          last day, run out, cut - off, cutoff
          """);

  private final Deadline deadline;
  private final Claim claim;
  private final Kinship kinship;
  private final PhraseList topics;
  private final PhraseList verbs;
  private final PhraseList blocking;
  private final SameTopic others;
  private final DeadlineReach reach;
  private final Profiles profiles;
  private final Profile title;
  private final PhraseList doing;
  private final Profile deed;

  public DeadlineJudge(
      Deadline deadline, FactBase base, Kinship kinship, SameTopic others, Profiles profiles) {
    this.deadline = deadline;
    this.profiles = profiles;
    this.title = profiles.of(deadline.title());
    int end = deadline.title().indexOf(' ');
    String deed = end < 0 ? deadline.title() : deadline.title().substring(0, end);
    this.doing = new PhraseList(Forms.verbs(List.of(deed.toLowerCase(Locale.ROOT))));
    this.deed = profiles.of(deed);
    this.claim = deadline.common().claim() == null ? Claim.NONE : deadline.common().claim();
    this.kinship = kinship;
    this.topics = new PhraseList(Forms.nouns(claim.topics()));
    this.verbs = new PhraseList(Forms.verbs(claim.verbs()));
    this.blocking = new PhraseList(claim.not());
    this.others = others;
    this.reach = new DeadlineReach(deadline, base, kinship, topics);
  }

  @Override
  public void judge(Sentence sentence, List<Finding> findings) {
    TokenRange whole = sentence.whole();
    boolean told = verbs.isEmpty() || sentence.has(verbs, whole);
    boolean named = !topics.isEmpty() && sentence.has(topics, whole) && told;
    boolean meant = named || coverage(sentence) >= LeastCoverage.OF_DEADLINE;
    if (!meant || sentence.has(blocking, whole)) {
      return;
    }
    boolean anchored = isAnchored(sentence);
    for (SpanMention span : sentence.spans()) {
      if (anchored && deadline.window() != null && isWindow(sentence, span)) {
        findings.add(window(sentence, span));
      }
    }
    for (DayMention day : sentence.days()) {
      if (day.days() != null && !isDue(sentence, day) && !sentence.isBound(day)) {
        Finding met = met(sentence, day, anchored);
        if (met != null) {
          findings.add(met);
        }
      }
      if (day.days() != null && isDue(sentence, day)) {
        Finding due = due(sentence, day);
        // Where nobody is named, the very day may agree, but never differ.
        if (anchored || (due.verdict() == Verdict.SUPPORTED && day.day() != null)) {
          findings.add(due);
        }
      }
    }
  }

  /** {@code paid the damages on 2 December}: the day on which it was done. */
  private Finding met(Sentence sentence, DayMention day, boolean anchored) {
    TokenRange stretch = DayStretch.of(sentence, day);
    WordMeanings meaning = profiles.meaning(sentence.tokens());
    boolean done =
        sentence.has(doing, stretch) || (deed.shared(meaning, stretch) > 0 && !deed.isEmpty());
    double coverage = title.coverage(meaning, stretch);
    Outcome met = null;
    for (Outcome outcome : deadline.outcomes()) {
      met = outcome.status() == Outcome.Status.MET ? outcome : met;
    }
    done &= sentence.written() == null || !day.days().earliest().isAfter(sentence.written());
    boolean dated = met != null && met.date() != null && met.date().latest() != null;
    if (!done
        || !dated
        || coverage < (anchored ? LeastCoverage.OF_DEADLINE : LeastCoverage.UNNAMED)) {
      return null;
    }
    Days recorded = new Days(met.date().earliest(), met.date().latest());
    if (!day.days().encloses(recorded)) {
      return null;
    }
    Trial trial = trial(sentence, new TokenRange(day.first(), day.end()));
    trial.test("done", Caveats.mood(sentence, stretch, trial.at(), Cues.MODAL));
    trial.test("no other time", Timing.pointOutside(sentence, trial.at()));
    String told = "met on " + DateWords.of(met.date()) + ": " + deadline.title();
    return trial.supported(told, "the day it was met is the same", met.cites());
  }

  /** How much of what is to be done a sentence has. */
  private double coverage(Sentence sentence) {
    return title.coverage(profiles.meaning(sentence.tokens()), sentence.whole());
  }

  /** Whether it names who owes it or who set it. */
  private boolean isAnchored(Sentence sentence) {
    Set<String> named = sentence.named(sentence.whole());
    return kinship.isAnyMeant(deadline.owedBy(), named)
        || kinship.isAnyMeant(deadline.setBy(), named)
        || kinship.isAnyMeant(deadline.common().places(), named);
  }

  private static boolean isWindow(Sentence sentence, SpanMention span) {
    String after = sentence.word(span.end());
    String before = sentence.word(span.first() - 1);
    boolean ahead =
        AFTER_WINDOW.contains(after.isEmpty() ? "." : after)
            && (BEFORE_WINDOW.contains(before) || AFTER_WINDOW.contains(after));
    return !PAST.contains(after) && (ahead || isGiven(sentence, span));
  }

  /** {@code have given Israel thirty days, counted from …}. */
  private static boolean isGiven(Sentence sentence, SpanMention span) {
    TokenRange clause = sentence.clauseOf(span.first());
    TokenRange near = new TokenRange(Math.max(clause.from(), span.first() - NEAR), span.first());
    boolean led = Nouns.PREPOSITIONS.contains(sentence.word(span.first() - 1));
    return !led && sentence.has(GIVING, near);
  }

  private static boolean isDue(Sentence sentence, DayMention day) {
    TokenRange clause = sentence.clauseOf(day.first());
    String before = sentence.word(day.first() - 1);
    int next = sentence.word(day.end()).equals(",") ? day.end() + 1 : day.end();
    if (Set.of("deadline", "due", "cutoff").contains(sentence.word(next))) {
      return true;
    }
    return switch (before) {
      case "until", "till" -> sentence.has(HAVING, sentence.whole());
      case "by", "before", "than" -> sentence.has(OWING, sentence.whole());
      case "of" ->
          sentence.has(ENDING, clause)
              || (Cues.PARTS_OF_MONTH.contains(sentence.word(day.first() - 2))
                  && sentence.has(OWING, clause));
      default -> DUE_ON.contains(before) && sentence.has(ENDING, clause);
    };
  }

  private Trial trial(Sentence sentence, TokenRange claimed) {
    Trial trial = new Trial(sentence, deadline.id(), claimed);
    TokenRange clause = sentence.clauseOf(claimed.from());
    boolean label = sentence.word(claimed.from() - 1).equals(":");
    boolean near =
        label
            || sentence.has(topics, clause)
            || title.coverage(profiles.meaning(sentence.tokens()), clause)
                >= LeastCoverage.OF_DEADLINE;
    trial.test("duty", near ? null : "another clause names the duty");
    trial.voice(Caveats.voice(sentence, claimed, verbs));
    trial.test("stated", Caveats.mood(sentence, claimed, claimed, MODAL));
    trial.test("not denied", Caveats.negation(sentence, claimed, claimed));
    trial.test("time", Timing.pointOutside(sentence, claimed));
    trial.test("who", reach.bySomebodyElse(sentence, claimed));
    trial.test(
        "same duty",
        reach.otherDuty(sentence, claimed, profiles.meaning(sentence.tokens()), title));
    return trial;
  }

  private Finding window(Sentence sentence, SpanMention span) {
    Trial trial = trial(sentence, new TokenRange(span.first(), span.end()));
    String recorded = deadline.window().phrase() + ": " + deadline.title();
    LocalDate from = set();
    LocalDate claimed = span.duration().after(from);
    LocalDate known = deadline.window().after(from);
    trial.test("owed", reach.done(sentence, span, OWING));
    trial.test("then", setThen(sentence));
    if (span.rough()) {
      trial.fail("exact", "the time given is a rough one");
    }
    if (claimed.equals(known)) {
      return trial.supported(recorded, "the time is the same", deadline.cites());
    }
    if (isNear(span.duration(), deadline.window())) {
      trial.fail("number", "the times are near, but not the same");
    }
    trial.test("same leg", extensionOf(span.duration()));
    trial.test("no other record", others.windowOfAnother(span.duration()));
    return contradicted(sentence, trial, recorded, "the time differs");
  }

  /** {@code In the seventies X was given 60 days}: a day told has to lie within its time. */
  private String setThen(Sentence sentence) {
    FactDate first = deadline.set();
    for (DayMention day : sentence.days()) {
      Days days = day.days();
      boolean early =
          days != null
              && first != null
              && first.earliest() != null
              && days.latest().isBefore(first.earliest());
      if (early && !sentence.isBound(day)) {
        return "it was set at another time";
      }
    }
    return null;
  }

  /** The time that an extension gave, from its own day or from the day it was due before. */
  private String extensionOf(CalendarDuration claimed) {
    FactDate before = deadline.due();
    for (Outcome outcome : deadline.outcomes()) {
      FactDate due = outcome.due();
      if (due != null
          && (isBetween(claimed, outcome.date(), due) || isBetween(claimed, before, due))) {
        return "it is the time that an extension gave";
      }
      before = due == null ? before : due;
    }
    return null;
  }

  private static boolean isBetween(CalendarDuration claimed, FactDate from, FactDate to) {
    return from != null
        && from.latest() != null
        && to.latest() != null
        && claimed.after(from.latest()).equals(to.latest());
  }

  /** A tenth more or less, as "a month" for 30 days. */
  private static boolean isNear(CalendarDuration a, CalendarDuration b) {
    long first = SOME_DAY.until(a.after(SOME_DAY), ChronoUnit.DAYS);
    long second = SOME_DAY.until(b.after(SOME_DAY), ChronoUnit.DAYS);
    return Math.abs(first - second) * 10 <= Math.max(first, second);
  }

  private LocalDate set() {
    FactDate set = deadline.set();
    return set == null || set.earliest() == null ? SOME_DAY : set.earliest();
  }

  private Finding due(Sentence sentence, DayMention day) {
    Trial trial = trial(sentence, new TokenRange(day.first(), day.end()));
    String recorded = DateWords.of(deadline.due()) + ": " + deadline.title();
    boolean near = false;
    for (FactDate due : deadline.everyDue()) {
      Days recordedDays = new Days(due.earliest(), due.latest());
      boolean covered =
          due.earliest() != null
              && due.latest() != null
              && day.days().contains(due.earliest())
              && day.days().contains(due.latest());
      if (covered) {
        return trial.supported(recorded, "the due day is the same", deadline.cites());
      }
      near |= recordedDays.overlaps(day.outer());
    }
    if (near) {
      trial.fail("day", "the record allows that day, and others");
    }
    trial.test("no other record", dayOnRecord(day.outer()));
    return contradicted(sentence, trial, recorded, "the due day differs");
  }

  /** Another of its own days, or one of another deadline between the same. */
  private String dayOnRecord(Days claimed) {
    for (FactDate day : DeadlineDays.all(deadline)) {
      boolean within =
          day.earliest() != null
              && day.latest() != null
              && claimed.contains(day.earliest())
              && claimed.contains(day.latest());
      if (within) {
        return "it is another day of that deadline";
      }
    }
    return others.deadlineOfAnother(claimed);
  }

  private Finding contradicted(Sentence sentence, Trial trial, String recorded, String reason) {
    TokenRange clause = sentence.clauseOf(trial.at().from());
    List<TokenRange> known = sentence.find(topics, clause);
    trial.test("no other subject", Caveats.stranger(sentence, clause, known));
    trial.test("nobody else", reach.foreigner(sentence, clause));
    if (!claim.contradict()) {
      trial.fail("may contradict", "the base does not let this deadline contradict");
    }
    return trial.contradicted(recorded, reason, deadline.cites());
  }
}
