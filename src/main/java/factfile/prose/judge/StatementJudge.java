package factfile.prose.judge;

import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.part.ActGrammar;
import factfile.model.part.Citation;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Statement;
import factfile.model.text.FoldedWords;
import factfile.prose.gist.Likeness;
import factfile.prose.gist.SpeechActs;
import factfile.prose.gist.SpokenWords;
import factfile.prose.names.Kinship;
import factfile.prose.reach.Acting;
import factfile.prose.reach.Owners;
import factfile.prose.reach.SpeechCues;
import factfile.prose.reach.SpeechCues.SpeechCue;
import factfile.prose.reach.Timing;
import factfile.prose.sense.Profiles;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.query.words.DateWords;
import factfile.wording.DayMention;
import factfile.wording.DayReader;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds what a sentence says that somebody said against one statement. Words can agree in many ways
 * and differ in as many: this supports where speaker, act and most of the gist are there and
 * nothing stands in the place of the rest, and never contradicts.
 */
public final class StatementJudge implements Judge {
  private static final double MOST = 0.6;
  private static final double SOME = 0.34;
  private static final int LEAST_WORDS = 3;

  /** What narrows a thing that was said. */
  private static final PhraseList NARROWING =
      PhraseList.of("alone, only, merely, solely, just, exclusively, partly, hardly");

  private static final PhraseList OPEN = PhraseList.of("may, might, could, can");

  private final Statement statement;
  private final FactBase base;
  private final FactDate date;
  private final Kinship kinship;
  private final PhraseList acts;
  private final Likeness gist;
  private final Set<String> gistWords;
  private final List<DayMention> gistDays;

  /** Words with a capital, the first left out. */
  private final Set<String> gistNames = new HashSet<>();

  private final boolean negated;
  private final boolean open;
  private final Owners owners;
  private final Set<String> known = new HashSet<>();
  private final Set<String> voices = new LinkedHashSet<>();

  public StatementJudge(Statement statement, FactBase base, Kinship kinship, Profiles profiles) {
    this.statement = statement;
    this.base = base;
    this.date = base.when(statement);
    this.kinship = kinship;
    this.acts = SpeechActs.of(statement.act());
    this.gist = new Likeness(statement.gist(), profiles);
    this.gistWords = new HashSet<>(FoldedWords.of(statement.gist()));
    List<Token> tokens = Tokens.of(statement.gist());
    for (Token token : tokens.subList(Math.min(1, tokens.size()), tokens.size())) {
      if (token.isCapitalised()) {
        gistNames.add(token.word());
      }
    }
    this.gistDays = DayReader.read(tokens, null);
    this.owners = new Owners(base, kinship, PhraseList.of("statement, words"));
    this.negated = !Cues.NEGATION.in(tokens, 0, tokens.size()).isEmpty();
    this.open = !OPEN.in(tokens, 0, tokens.size()).isEmpty();
    this.voices.addAll(statement.speakers());
    for (Citation cite : statement.cites()) {
      if (cite.saidBy() != null) {
        voices.add(cite.saidBy());
      }
    }
    addKnown(base);
  }

  /** Words of what it is about, and of those who take part, add nothing of their own. */
  private void addKnown(FactBase base) {
    for (String id : statement.about()) {
      Fact fact = base.fact(id);
      Entity entity = base.entity(id);
      known.addAll(FoldedWords.of(fact == null ? "" : fact.title()));
      known.addAll(entity == null ? Set.of() : kinship.words(id));
    }
    for (String id : statement.speakers()) {
      known.addAll(kinship.words(id));
    }
    for (String id : statement.to()) {
      known.addAll(kinship.words(id));
    }
    for (String id : voices) {
      known.addAll(kinship.words(id));
    }
    known.addAll(Cues.words("reporters reporter journalists press public publicly talks meeting"));
  }

  @Override
  public void judge(Sentence sentence, List<Finding> findings) {
    SpeechCues cues = new SpeechCues(sentence, kinship);
    List<SpeechCue> all =
        new ArrayList<>(cues.all(statement.speakers(), acts, SpeechActs.isSaying(statement.act())));
    SpeechCue reported =
        SpeechActs.isSaying(statement.act()) ? cues.reported(voices, statement.speakers()) : null;
    if (reported != null) {
      all.clear();
      all.add(reported);
    }
    SpokenWords said = new SpokenWords(sentence, kinship, base);
    Set<String> words = all.isEmpty() ? Set.of() : said.all();
    for (SpeechCue cue : all) {
      double likeness = gist.with(words);
      int least = Math.min(2, gist.size());
      if (likeness >= SOME && gist.shared(words) >= least) {
        findings.add(finding(sentence, cue, said, words));
        return;
      }
    }
  }

  private Finding finding(Sentence sentence, SpeechCue cue, SpokenWords said, Set<String> words) {
    Trial trial = new Trial(sentence, statement.id(), cue.act());
    trial.pass("speaker", "named beside “" + sentence.text(cue.act()) + "”");
    trial.voice(voice(sentence, cue));
    trial.test("stated", mood(sentence, cue));
    boolean silent = statement.act().grammar() == ActGrammar.SILENT;
    TokenRange zone = silent ? sentence.whole() : cue.zone();
    // A part of what was said, and nothing else, was said.
    List<TokenRange> acting = sentence.find(acts, sentence.whole());
    boolean part = said.strange(zone, gist, known, acting).isEmpty();
    boolean most =
        gist.with(words) >= (part ? SOME : MOST)
            && gist.shared(words) >= Math.min(LEAST_WORDS, gist.size());
    trial.test("words", most ? null : "compare the words: only some of them are on record");
    trial.test("same words", replaced(sentence, zone, said, words));
    boolean opposite = !isSilent() && sentence.has(Cues.NEGATION, zone) != negated;
    trial.test("sense", opposite ? "compare the words: one of them denies" : null);
    trial.test("day", day(sentence));
    trial.test("time", Timing.beside(sentence, statement.gist()));
    trial.test("same speaker", cue.subject() ? speaker(sentence, cue.act()) : null);
    String recorded =
        (date == null ? "" : DateWords.of(date) + ": ")
            + statement.act().word()
            + ": "
            + statement.gist();
    return trial.supported(recorded, "speaker, act and words agree", statement.cites());
  }

  private boolean isSilent() {
    return statement.act().grammar() == ActGrammar.SILENT
        || statement.act().grammar() == ActGrammar.DECLINED;
  }

  private String voice(Sentence sentence, SpeechCue cue) {
    if (sentence.attributed() || sentence.quoted().get(cue.act().from())) {
      return "it stands in a quotation";
    }
    return sentence.isQuestion()
        ? "it is a question"
        : new SpeechCues(sentence, kinship).reporter(cue, acts, voices);
  }

  /** {@code would say}, {@code never said}: before the act, where the speaker is. */
  private String mood(Sentence sentence, SpeechCue cue) {
    TokenRange clause = sentence.governing(cue.act().from());
    TokenRange before = new TokenRange(clause.from(), cue.act().from());
    for (TokenRange modal : sentence.find(Cues.MODAL, before)) {
      boolean small = modal.from() == 0 || !sentence.tokens().get(modal.from()).isCapitalised();
      if (cue.subject() && small) {
        return "“" + sentence.text(modal) + "”: it is not stated as a fact";
      }
    }
    boolean denied = cue.subject() && !isSilent() && sentence.has(Cues.NEGATION, before);
    return denied ? "it is denied" : null;
  }

  /** Whether something stands in the place of what the record has, or narrows it. */
  private String replaced(Sentence sentence, TokenRange zone, SpokenWords said, Set<String> words) {
    String stranger = said.stranger(zone, statement.gist(), gist, known);
    if (stranger != null) {
      return "“" + stranger + "” is named and not on record there";
    }
    String number = said.number(zone, gistWords);
    if (number != null) {
      return "“" + number + "” is not the number on record";
    }
    for (TokenRange narrow : sentence.find(NARROWING, zone)) {
      if (!gistWords.contains(sentence.word(narrow.from()))) {
        return "“" + sentence.text(narrow) + "” narrows it";
      }
    }
    boolean weaker = !open && sentence.has(OPEN, zone) && !isOf(sentence, zone);
    if (weaker) {
      return "it is said less surely than on record";
    }
    List<String> missing = gist.missing(words);
    String other = said.other(zone, statement.gist(), gist);
    if (other != null && !Collections.disjoint(missing, gistNames)) {
      return "“" + other + "” is named in the place of another";
    }
    Set<String> strange = said.strange(zone, gist, known, sentence.find(acts, sentence.whole()));
    boolean swapped = !missing.isEmpty() && !strange.isEmpty();
    return swapped
        ? "compare the words: “" + strange.iterator().next() + "” may stand for something else"
        : null;
  }

  /** {@code how Gaza might be governed}: what is open there is what was talked about. */
  private static boolean isOf(Sentence sentence, TokenRange zone) {
    return sentence.has(PhraseList.of("how, whether, what"), zone);
  }

  /** {@code Biden's aide said}: the speaker is named, and somebody else speaks. */
  private String speaker(Sentence sentence, TokenRange act) {
    Acting acting = new Acting(sentence, owners);
    TokenRange clause = sentence.clauseOf(act.from());
    Set<String> speakers = new LinkedHashSet<>(statement.speakers());
    if (statement.act().grammar() == ActGrammar.DISCUSSED) {
      speakers.addAll(statement.to());
    }
    boolean noun = sentence.isPassive(act) || statement.act().grammar() == ActGrammar.SILENT;
    boolean other = !noun && acting.subject(clause, act, speakers).isAnother();
    return other ? "somebody else may speak" : null;
  }

  private String day(Sentence sentence) {
    for (DayMention mention : sentence.days()) {
      Days days = mention.days();
      boolean other =
          days != null
              && date != null
              && (!sentence.isBound(mention) || sentence.word(mention.first() - 1).equals("to"))
              && !days.overlaps(new Days(date.earliest(), date.latest()));
      boolean open = days == null && !gistDays.isEmpty();
      if ((other || open) && !isInGist(mention)) {
        return "it speaks of another day than the record";
      }
    }
    return null;
  }

  /** A day that the statement itself speaks of. */
  private boolean isInGist(DayMention mention) {
    for (DayMention day : gistDays) {
      boolean year =
          day.year() == null || mention.year() == null || day.year().equals(mention.year());
      boolean month = day.month() != null && day.month().equals(mention.month());
      boolean same = day.day() == null || mention.day() == null || day.day().equals(mention.day());
      if (year && month && same) {
        return true;
      }
    }
    return false;
  }
}
