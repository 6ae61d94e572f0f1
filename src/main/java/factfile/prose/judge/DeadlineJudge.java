package factfile.prose.judge;

import factfile.model.base.FactBase;
import factfile.model.part.Claim;
import factfile.model.part.Outcome;
import factfile.model.record.Deadline;
import factfile.prose.forms.Forms;
import factfile.prose.names.Kinship;
import factfile.prose.reach.Caveats;
import factfile.prose.reach.DayStretch;
import factfile.prose.reach.DeadlineDue;
import factfile.prose.reach.DeadlineReach;
import factfile.prose.reach.DeadlineWindow;
import factfile.prose.reach.Timing;
import factfile.prose.sense.LeastCoverage;
import factfile.prose.sense.Profile;
import factfile.prose.sense.Profiles;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.query.words.DateWords;
import factfile.wording.DayMention;
import factfile.wording.SpanMention;
import java.util.List;
import java.util.Set;

/** Holds the times given, the days due and the day of what was done against one deadline. */
public final class DeadlineJudge implements Judge {
  /** A deadline is about what is to come: {@code will} is no doubt about it. */
  private static final PhraseList MODAL =
      PhraseList.of(
          """
          would, could, might, may, perhaps, possibly, probably, if, unless, plans, planned, wants,
          proposed, considered, likely, hopes, expected
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
  private final DeadlineWindow window;
  private final DeadlineDue due;
  private final DeadlineMet met;

  public DeadlineJudge(
      Deadline deadline, FactBase base, Kinship kinship, SameTopic others, Profiles profiles) {
    this.deadline = deadline;
    this.profiles = profiles;
    this.title = profiles.of(deadline.title());
    this.claim = deadline.common().claim() == null ? Claim.NONE : deadline.common().claim();
    this.kinship = kinship;
    this.topics = new PhraseList(Forms.nouns(claim.topics()));
    this.verbs = PhraseList.ofVerbs(Forms.verbs(claim.verbs()));
    this.blocking = new PhraseList(claim.not());
    this.others = others;
    this.reach = new DeadlineReach(deadline, base, kinship, topics);
    this.window = new DeadlineWindow(deadline);
    this.due = new DeadlineDue(deadline);
    this.met = new DeadlineMet(deadline, profiles);
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
      if (anchored && deadline.window() != null && DeadlineWindow.isTold(sentence, span)) {
        findings.add(window(sentence, span));
      }
    }
    for (DayMention day : sentence.days()) {
      Finding finding = day.days() == null ? null : day(sentence, day, anchored);
      if (finding != null) {
        findings.add(finding);
      }
    }
  }

  private Finding day(Sentence sentence, DayMention day, boolean anchored) {
    if (!DeadlineDue.isTold(sentence, day)) {
      return sentence.isBound(day) ? null : met(sentence, day, anchored);
    }
    Finding finding = due(sentence, day);
    // Where nobody is named, the very day may agree, but never differ.
    boolean same = finding.verdict() == Verdict.SUPPORTED && day.day() != null;
    return anchored || same ? finding : null;
  }

  private Finding met(Sentence sentence, DayMention day, boolean anchored) {
    Outcome outcome = met.told(sentence, day, anchored);
    if (outcome == null) {
      return null;
    }
    Trial trial = trial(sentence, new TokenRange(day.first(), day.end()));
    trial.test(
        "done", Caveats.mood(sentence, DayStretch.of(sentence, day), trial.at(), Cues.MODAL));
    trial.test("no other time", Timing.pointOutside(sentence, trial.at()));
    String told = "met on " + DateWords.of(outcome.date()) + ": " + deadline.title();
    return trial.supported(told, "the day it was met is the same", outcome.cites());
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
    trial.test("owed", reach.done(sentence, span));
    trial.test("then", window.setThen(sentence));
    if (span.rough()) {
      trial.fail("exact", "the time given is a rough one");
    }
    if (window.isSame(span.duration())) {
      return trial.supported(recorded, "the time is the same", deadline.cites());
    }
    String near = window.near(span.duration());
    if (near != null) {
      trial.fail("number", near);
    }
    trial.test("same leg", window.extensionOf(span.duration()));
    trial.test("no other record", others.windowOfAnother(span.duration()));
    return contradicted(sentence, trial, recorded, "the time differs");
  }

  private Finding due(Sentence sentence, DayMention day) {
    Trial trial = trial(sentence, new TokenRange(day.first(), day.end()));
    String recorded = DateWords.of(deadline.due()) + ": " + deadline.title();
    if (due.isSame(day.days())) {
      return trial.supported(recorded, "the due day is the same", deadline.cites());
    }
    if (due.isPossible(day.outer())) {
      trial.fail("day", "the record allows that day, and others");
    }
    String other = due.otherDay(day.outer());
    trial.test("no other record", other == null ? others.deadlineOfAnother(day.outer()) : other);
    return contradicted(sentence, trial, recorded, "the due day differs");
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
