package factfile.prose.judge;

import factfile.model.base.FactBase;
import factfile.model.record.Term;
import factfile.prose.names.Kinship;
import factfile.prose.reach.Acting;
import factfile.prose.reach.Caveats;
import factfile.prose.reach.Owners;
import factfile.prose.reach.Timing;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Likeness;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.query.answers.RecordedValue;
import factfile.query.answers.RecordedValues;
import factfile.wording.DayMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds what a sentence says of the keeping of a resolution against one term: supports where party,
 * resolution and status agree for that day, and never contradicts.
 */
public final class TermJudge implements Judge {
  private static final PhraseList BROKEN =
      PhraseList.of(
          """
          broke, broken, breaks, breaking, breach, breached, breaches, violated, violates, violating,
          violation, runs afoul, ran afoul, failed to keep, fails to keep, has failed to, failed,
          in breach
          """);

  private static final PhraseList KEPT =
      PhraseList.of(
          """
          kept to, kept, keeps, honoured, honored, honours, complied, complies, complying, observed,
          respected, stuck to, stayed
          """);

  private static final PhraseList OTHER_TIME =
      PhraseList.of("before, long, earlier, already, until, for years, always, had been, once");

  private static final double HALF = 0.5;

  private final Term term;
  private final FactBase base;
  private final Kinship kinship;
  private final PhraseList names;
  private final Likeness duty;
  private final Owners owners;

  public TermJudge(Term term, FactBase base, Kinship kinship) {
    this.term = term;
    this.base = base;
    this.kinship = kinship;
    List<String> worded = new ArrayList<>();
    for (String name : term.resolutionNames()) {
      // A bare number names too many things.
      if (name.chars().anyMatch(Character::isLetter)) {
        worded.add(name);
      }
    }
    this.names = new PhraseList(worded);
    this.owners = new Owners(base, kinship, names);
    this.duty = new Likeness(term.duty());
  }

  @Override
  public List<String> firstWords() {
    return kinship.firstWords(term.party());
  }

  @Override
  public void judge(Sentence sentence, List<Finding> findings) {
    List<TokenRange> broken = sentence.find(BROKEN, sentence.whole());
    List<TokenRange> kept = sentence.find(KEPT, sentence.whole());
    boolean named = sentence.has(names, sentence.whole());
    boolean worded = duty.shared(sentence.text()) > 1;
    boolean party = kinship.isAnyMeant(term.party(), sentence.named(sentence.whole()));
    boolean told = !broken.isEmpty() || !kept.isEmpty();
    boolean meant = named || (worded && duty.with(sentence.text()) >= HALF);
    if (party && told && meant) {
      String status = broken.isEmpty() ? "kept" : "broken";
      TokenRange at = broken.isEmpty() ? kept.get(0) : broken.get(0);
      Finding finding = finding(sentence, at, status, worded);
      if (finding != null) {
        findings.add(finding);
      }
    }
  }

  private Finding finding(Sentence sentence, TokenRange at, String claimed, boolean worded) {
    LocalDate day = day(sentence);
    RecordedValue status =
        day == null ? null : new RecordedValues(base, day).of(term.id(), null, day);
    if (status == null || status.canonical().equals("unknown")) {
      return null;
    }
    Trial trial = new Trial(sentence, term.id(), at);
    trial.pass("term", "party and resolution are named");
    trial.test("own voice", Caveats.voice(sentence, at, BROKEN));
    trial.test("stated", Caveats.mood(sentence, at, at, Cues.MODAL));
    trial.test("not denied", Caveats.negation(sentence, at, at));
    trial.test("this term", worded ? null : "which of its terms is meant, it does not say");
    boolean earlier = sentence.has(OTHER_TIME, sentence.whole());
    trial.test("time", Timing.beside(sentence, term.duty()));
    trial.test("same party", party(sentence, at));
    trial.test("day", earlier ? "it may speak of another time" : null);
    trial.test("no other day", otherDay(sentence, day));
    trial.test("record", status.certain() ? null : "the record itself is not sure for that day");
    trial.test(
        "status", status.canonical().equals(claimed) ? null : "the record says otherwise that day");
    String recorded = status.canonical() + " on " + day + ": " + term.duty();
    return trial.supported(recorded, "the record agrees for that day", status.cites());
  }

  private String party(Sentence sentence, TokenRange at) {
    Acting acting = new Acting(sentence, owners);
    TokenRange clause = sentence.clauseOf(at.from());
    Set<String> parties = new LinkedHashSet<>(term.party());
    boolean other =
        !sentence.isPassive(at) && acting.subject(clause, at, parties) == Acting.Match.OTHER;
    return other ? "somebody else may be meant" : null;
  }

  /** A time of which that one day is not all, or that begins or ends there. */
  private static String otherDay(Sentence sentence, LocalDate day) {
    for (DayMention mention : sentence.days()) {
      boolean only =
          mention.days() != null
              && mention.days().isSingleDay()
              && mention.days().contains(day)
              && !sentence.isBound(mention);
      if (!only) {
        return "the record agrees for one day, not for that time";
      }
    }
    return null;
  }

  /** The one day given, else that of the text, else the last that the base speaks of. */
  private LocalDate day(Sentence sentence) {
    for (DayMention mention : sentence.days()) {
      if (mention.days() != null && mention.day() != null) {
        return mention.days().earliest();
      }
    }
    return sentence.written() == null ? base.end() : sentence.written();
  }
}
