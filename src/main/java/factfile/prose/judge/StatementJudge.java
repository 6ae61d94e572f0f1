package factfile.prose.judge;

import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.part.ActGrammar;
import factfile.model.record.Statement;
import factfile.prose.names.Kinship;
import factfile.prose.reach.Acting;
import factfile.prose.reach.Caveats;
import factfile.prose.reach.Owners;
import factfile.prose.reach.Timing;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.ActWords;
import factfile.prose.words.Cues;
import factfile.prose.words.Likeness;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.query.words.DateWords;
import factfile.wording.DayMention;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds what a sentence says that somebody said against one statement. Words can agree in many ways
 * and differ in as many: this supports where speaker, act and most of the gist are there, and never
 * contradicts.
 */
public final class StatementJudge implements Judge {
  private static final double MOST = 0.6;
  private static final double SOME = 0.34;
  private static final int LEAST_WORDS = 3;

  private final Statement statement;
  private final FactDate date;
  private final Kinship kinship;
  private final PhraseList acts;
  private final Likeness gist;
  private final boolean negated;
  private final Owners owners;

  public StatementJudge(Statement statement, FactBase base, Kinship kinship) {
    this.statement = statement;
    this.date = base.when(statement);
    this.kinship = kinship;
    this.acts = ActWords.of(statement.act());
    this.gist = new Likeness(statement.gist());
    this.owners = new Owners(base, kinship, PhraseList.of("statement, words"));
    this.negated = isNegated(statement.gist());
  }

  private static boolean isNegated(String text) {
    List<Token> tokens = Tokens.of(text);
    return !Cues.NEGATION.in(tokens, 0, tokens.size()).isEmpty();
  }

  @Override
  public List<String> firstWords() {
    return kinship.firstWords(statement.speakers());
  }

  @Override
  public void judge(Sentence sentence, List<Finding> findings) {
    for (TokenRange act : sentence.find(acts, sentence.whole())) {
      TokenRange before = new TokenRange(0, act.from());
      boolean speaks = kinship.isAnyMeant(statement.speakers(), sentence.named(before));
      double likeness = gist.with(sentence.text());
      if (speaks && likeness >= SOME && gist.shared(sentence.text()) > 1) {
        findings.add(finding(sentence, act, likeness));
        return;
      }
    }
  }

  private Finding finding(Sentence sentence, TokenRange act, double likeness) {
    Trial trial = new Trial(sentence, statement.id(), act);
    trial.pass("speaker", "named before “" + sentence.text(act) + "”");
    trial.test("own voice", Caveats.voice(sentence, act, acts));
    trial.test("stated", Caveats.mood(sentence, act, act, Cues.MODAL));
    boolean most = likeness >= MOST && gist.shared(sentence.text()) >= LEAST_WORDS;
    trial.test("words", most ? null : "compare the words: only some of them are on record");
    boolean opposite = sentence.has(Cues.NEGATION, sentence.whole()) != negated;
    trial.test("sense", opposite ? "compare the words: one of them denies" : null);
    trial.test("day", day(sentence));
    trial.test("time", Timing.beside(sentence, statement.gist()));
    trial.test("same speaker", speaker(sentence, act));
    String recorded =
        (date == null ? "" : DateWords.of(date) + ": ")
            + statement.act().word()
            + ": "
            + statement.gist();
    return trial.supported(recorded, "speaker, act and words agree", statement.cites());
  }

  /** {@code Biden's aide said}: the speaker is named, and somebody else speaks. */
  private String speaker(Sentence sentence, TokenRange act) {
    Acting acting = new Acting(sentence, owners);
    TokenRange clause = sentence.clauseOf(act.from());
    Set<String> speakers = new LinkedHashSet<>(statement.speakers());
    boolean noun = sentence.isPassive(act) || statement.act().grammar() == ActGrammar.SILENT;
    boolean other = !noun && acting.subject(clause, act, speakers) == Acting.Match.OTHER;
    return other ? "somebody else may speak" : null;
  }

  private String day(Sentence sentence) {
    for (DayMention mention : sentence.days()) {
      Days days = mention.days();
      boolean other =
          days != null
              && date != null
              && !sentence.isBound(mention)
              && !days.overlaps(new Days(date.earliest(), date.latest()));
      if (other) {
        return "it speaks of another day than the record";
      }
    }
    return null;
  }
}
