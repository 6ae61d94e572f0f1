package factfile.prose.reach;

import factfile.model.base.FactBase;
import factfile.model.part.Claim;
import factfile.model.record.Deadline;
import factfile.prose.names.Kinship;
import factfile.prose.names.NameMention;
import factfile.prose.sense.Profile;
import factfile.prose.sense.WordMeanings;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.wording.SpanMention;
import factfile.wording.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a time given is that of a deadline: between the same, and for the same. Each answer is
 * null for yes, else the reason.
 */
public final class DeadlineReach {
  private static final PhraseList SETTING =
      PhraseList.of("gave, gives, granted, grants, allowed, allows, imposed, imposes");

  private static final Set<String> DOING =
      Cues.words(
          "have get be do let see bring comply act finish complete meet satisfy ensure allow");

  private static final PhraseList GIVEN = PhraseList.of("given, granted, allowed, set, imposed");

  private static final PhraseList KEEPING = PhraseList.of("has, have, had, must");

  private final Deadline deadline;
  private final Kinship kinship;
  private final Owners owners;
  private final Residue words;

  public DeadlineReach(Deadline deadline, FactBase base, Kinship kinship, PhraseList topics) {
    this.deadline = deadline;
    this.kinship = kinship;
    this.owners = new Owners(base, kinship, topics);
    Claim claim = deadline.common().claim() == null ? Claim.NONE : deadline.common().claim();
    List<String> recorded = new ArrayList<>(claim.topics());
    recorded.addAll(claim.verbs());
    recorded.add(deadline.title());
    this.words = new Residue(recorded);
  }

  /** {@code Canada gave Iran ten days}: whoever sets it or has to keep it is another. */
  public String bySomebodyElse(Sentence sentence, TokenRange claimed) {
    Acting acting = new Acting(sentence, owners);
    List<TokenRange> told = sentence.find(SETTING, sentence.whole());
    List<TokenRange> owing = sentence.find(KEEPING, sentence.clauseOf(claimed.from()));
    // "Have given" gives, and keeps nothing.
    owing.removeIf(have -> sentence.has(GIVEN, new TokenRange(have.to(), have.to() + 1)));
    told.addAll(owing);
    for (TokenRange verb : told) {
      TokenRange clause = sentence.clauseOf(verb.from());
      boolean owes = owing.contains(verb) || sentence.isPassive(verb);
      Set<String> parties = kinship.withBodies(owes ? deadline.owedBy() : deadline.setBy());
      if (!parties.isEmpty() && acting.subject(clause, verb, parties).isAnother()) {
        return "somebody else may be meant";
      }
    }
    return null;
  }

  /** {@code In Solvay it had until Friday}: somebody of the base that the record does not name. */
  public String foreigner(Sentence sentence, TokenRange clause) {
    Set<String> parties = new LinkedHashSet<>(deadline.owedBy());
    parties.addAll(deadline.setBy());
    parties.addAll(deadline.common().places());
    parties = kinship.withBodies(parties);
    for (NameMention name : sentence.meant()) {
      boolean ours = kinship.isAnyMeant(parties, name.entities());
      if (clause.overlaps(name.at()) && !ours && !words.has(sentence, name.at())) {
        return "the record says nothing of “" + sentence.text(name.at()) + "”";
      }
    }
    return null;
  }

  /** {@code until Friday to appeal against the recall}: something else is to be done. */
  public String otherDuty(
      Sentence sentence, TokenRange claimed, WordMeanings meaning, Profile title) {
    boolean told = sentence.word(claimed.to()).equals("to");
    if (!told || claimed.to() + 1 >= sentence.tokens().size()) {
      return null;
    }
    Token verb = sentence.tokens().get(claimed.to() + 1);
    boolean meant = title.has(meaning, claimed.to() + 1);
    return meant || words.isKnown(verb) || DOING.contains(verb.word())
        ? null
        : "“" + verb.text() + "”: something else may have to be done";
  }

  /** {@code had them inspected within two weeks}: done, and not to be done. */
  public String done(Sentence sentence, SpanMention span) {
    TokenRange clause = sentence.clauseOf(span.first());
    boolean done =
        sentence.word(span.first() - 1).equals("within")
            && !sentence.has(DeadlineDue.OWING, clause)
            && !sentence.has(SETTING, clause);
    return done ? "it may tell when it was done" : null;
  }
}
