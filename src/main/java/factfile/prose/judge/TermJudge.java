package factfile.prose.judge;

import factfile.model.base.FactBase;
import factfile.model.record.Term;
import factfile.model.text.FoldedWords;
import factfile.prose.gist.Likeness;
import factfile.prose.gist.SpokenWords;
import factfile.prose.names.Kinship;
import factfile.prose.reach.Acting;
import factfile.prose.reach.Caveats;
import factfile.prose.reach.DutyKeeping;
import factfile.prose.reach.DutyKeeping.Keeping;
import factfile.prose.reach.Owners;
import factfile.prose.reach.Timing;
import factfile.prose.sense.Profiles;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.query.answers.RecordedValue;
import factfile.query.answers.RecordedValues;
import factfile.wording.DayMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds what a sentence says of the keeping of a resolution against one term: supports where party,
 * resolution and status agree for that day, and never contradicts.
 */
public final class TermJudge implements Judge {
  private static final double HALF = 0.5;

  /** So much of a duty is in a sentence that says no more than that it was done. */
  private static final double MOST = 0.75;

  private static final Map<String, Set<String>> OPPOSITES =
      Map.ofEntries(
          Map.entry("north", Set.of("south", "southern")),
          Map.entry("south", Set.of("north", "northern")),
          Map.entry("east", Set.of("west", "western")),
          Map.entry("west", Set.of("east", "eastern")),
          Map.entry("above", Set.of("below", "beneath", "under")),
          Map.entry("below", Set.of("above", "over")),
          Map.entry("inside", Set.of("outside")),
          Map.entry("outside", Set.of("inside")),
          Map.entry("open", Set.of("closed", "shut")),
          Map.entry("close", Set.of("open", "opened")));

  private final Term term;
  private final FactBase base;
  private final Kinship kinship;
  private final PhraseList names;
  private final Likeness duty;
  private final DutyKeeping keeping;
  private final Set<String> numbers;
  private final Owners owners;

  public TermJudge(Term term, FactBase base, Kinship kinship, Profiles profiles) {
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
    this.duty = new Likeness(term.duty(), profiles);
    this.keeping = new DutyKeeping(term.duty());
    this.numbers = new HashSet<>(FoldedWords.of(term.duty()));
    for (String name : term.resolutionNames()) {
      numbers.addAll(FoldedWords.of(name));
    }
  }

  @Override
  public void judge(Sentence sentence, List<Finding> findings) {
    if (!kinship.isAnyMeant(term.party(), sentence.named(sentence.whole()))) {
      return;
    }
    boolean named = sentence.has(names, sentence.whole());
    Set<String> words = new SpokenWords(sentence, kinship, base).all();
    boolean worded = duty.shared(words) > 1;
    boolean meant = named || (worded && duty.with(words) >= HALF);
    boolean whole = named && worded && duty.with(words) >= MOST;
    Keeping told = meant ? keeping.told(sentence, whole) : null;
    Finding finding = told == null ? null : finding(sentence, told, worded, words);
    if (finding != null) {
      findings.add(finding);
    }
  }

  private Finding finding(Sentence sentence, Keeping told, boolean worded, Set<String> words) {
    TokenRange at = told.at();
    String claimed = told.status();
    LocalDate day = day(sentence);
    RecordedValue status =
        day == null ? null : new RecordedValues(base, day).of(term.id(), null, day);
    if (status == null || status.canonical().equals("unknown")) {
      return null;
    }
    Trial trial = new Trial(sentence, term.id(), at);
    trial.pass("term", "party and resolution are named");
    trial.voice(Caveats.voice(sentence, at, DutyKeeping.BROKEN));
    trial.test("stated", Caveats.mood(sentence, at, at, Cues.MODAL));
    trial.test("not denied", Caveats.negation(sentence, at, at));
    trial.test("this term", worded ? null : "which of its terms is meant, it does not say");
    String against = opposite(words);
    trial.test("same duty", against == null ? number(sentence) : against);
    boolean earlier = sentence.has(DutyKeeping.OTHER_TIME, sentence.whole());
    trial.test("time", Timing.beside(sentence, term.duty()));
    trial.test("same party", party(sentence, at));
    trial.test("day", earlier ? "it may speak of another time" : null);
    trial.test("no other day", otherDay(sentence, day, claimed));
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
    boolean other = !sentence.isPassive(at) && acting.subject(clause, at, parties).isAnother();
    return other ? "somebody else may be meant" : null;
  }

  /** {@code south of the river} for north of it. */
  private String opposite(Set<String> words) {
    for (String missing : duty.missing(words)) {
      for (String other : OPPOSITES.getOrDefault(missing, Set.of())) {
        if (words.contains(other)) {
          return "“" + other + "” is not the duty on record";
        }
      }
    }
    return null;
  }

  private String number(Sentence sentence) {
    String number = new SpokenWords(sentence, kinship, base).number(sentence.whole(), numbers);
    return number == null ? null : "“" + number + "” is not the number on record";
  }

  /** A time of which that one day is not all, or that ends there. */
  private String otherDay(Sentence sentence, LocalDate day, String claimed) {
    for (DayMention mention : sentence.days()) {
      boolean single = mention.days() != null && mention.days().isSingleDay();
      boolean only = single && mention.days().contains(day) && !sentence.isBound(mention);
      String before = sentence.word(mention.first() - 1);
      boolean since = single && (before.equals("since") || before.equals("from"));
      if (!only && !(since && isFrom(mention.days().earliest(), sentence, claimed))) {
        return "the record agrees for one day, not for that time";
      }
    }
    return null;
  }

  /** {@code from 1 October on}: so on that day and on the last, and not on the day before. */
  private boolean isFrom(LocalDate day, Sentence sentence, String claimed) {
    LocalDate last = sentence.written() == null ? base.end() : sentence.written();
    if (last == null || last.isBefore(day)) {
      return false;
    }
    return isSurely(claimed, day)
        && isSurely(claimed, last)
        && !isSurely(claimed, day.minusDays(1));
  }

  private boolean isSurely(String claimed, LocalDate day) {
    RecordedValue status = new RecordedValues(base, day).of(term.id(), null, day);
    return status != null && status.certain() && status.canonical().equals(claimed);
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
