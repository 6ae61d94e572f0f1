package factfile.prose.judge;

import factfile.model.base.FactBase;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.prose.names.Kinship;
import factfile.prose.names.NameMention;
import factfile.prose.names.OfficeNouns;
import factfile.prose.names.Titles.Office;
import factfile.prose.names.Titles.TitleMention;
import factfile.prose.office.OfficeClaim;
import factfile.prose.office.OfficeClaims;
import factfile.prose.office.OfficeDays;
import factfile.prose.office.OfficeManner;
import factfile.prose.office.PortfolioClaims;
import factfile.prose.office.PortfolioClaims.Portfolio;
import factfile.prose.reach.Bodies;
import factfile.prose.reach.Timing;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.TokenRange;
import java.util.List;
import java.util.Set;

/**
 * Holds an office that no record names against the one on record of the same person: who is known
 * to sit in a government with one field is called by another. People hold offices beside each
 * other; of one government they hold one.
 */
public final class PortfolioJudge implements Judge {
  private final FactBase base;
  private final Bodies bodies;
  private final OfficesOnRecord offices;

  public PortfolioJudge(FactBase base, Kinship kinship) {
    this.base = base;
    this.bodies = new Bodies(base, kinship);
    this.offices = new OfficesOnRecord(base);
  }

  @Override
  public void judge(Sentence sentence, List<Finding> findings) {
    OfficeClaims claims = new OfficeClaims(sentence, bodies);
    for (Portfolio portfolio : new PortfolioClaims(sentence).all()) {
      OfficeClaim claim = claims.of(portfolio.at());
      boolean plain =
          claim != null
              && (claim.manner() == OfficeManner.BESIDE || claim.manner() == OfficeManner.IS)
              && claim.name().entities().size() == 1;
      if (plain) {
        judge(sentence, portfolio, claim, findings);
      }
    }
  }

  private void judge(
      Sentence sentence, Portfolio portfolio, OfficeClaim claim, List<Finding> findings) {
    Entity person = base.entity(claim.name().entities().get(0));
    OfficeDays days = OfficeDays.of(sentence, claim.claimed());
    Office known = null;
    for (Role role : person.roles()) {
      Set<String> fields = OfficeNouns.fields(role.title());
      if (OfficeNouns.mayBeOne(fields, portfolio.fields())) {
        return;
      }
      Office office = new Office(person, role);
      boolean then = offices.isHeld(office, sentence, days.at()) && !days.isSpan();
      known = !fields.isEmpty() && office.mayContradict() && then ? office : known;
    }
    if (known == null || !isOfSame(sentence, portfolio, claim, known)) {
      return;
    }
    Trial trial = new Trial(sentence, person.id(), portfolio.at());
    trial.pass("office", "“" + sentence.text(portfolio.at()) + "” beside the name");
    gates(sentence, portfolio, claim, trial);
    TitleMention title = new TitleMention(portfolio.at(), List.of(known));
    trial.test("same body", bodies.foreign(sentence, title, List.of(known)));
    findings.add(
        trial.contradicted(
            offices.words(known.role()),
            "the office on record is another",
            offices.cites(known.role())));
  }

  private static void gates(
      Sentence sentence, Portfolio portfolio, OfficeClaim claim, Trial trial) {
    TokenRange claimed = claim.claimed();
    boolean quoted = sentence.attributed();
    for (int at = claimed.from(); at < claimed.to(); at++) {
      quoted |= sentence.quoted().get(at);
    }
    trial.voice(quoted ? "it stands in a quotation" : null);
    trial.test("no question", sentence.isQuestion() ? "it is a question" : null);
    trial.test("not denied", sentence.has(Cues.NEGATION, claimed) ? "it is denied" : null);
    String before = sentence.word(portfolio.at().from() - 1);
    boolean other = Cues.OTHER_OFFICE.contains(before);
    trial.test("same office", other ? "“" + before + "” makes it another office" : null);
    trial.test("time", Timing.far(sentence, claim.phrase()));
  }

  /** Whether every body that is named with it is one of the office on record. */
  private boolean isOfSame(
      Sentence sentence, Portfolio portfolio, OfficeClaim claim, Office known) {
    for (NameMention name : sentence.names()) {
      boolean here = claim.phrase().overlaps(name.at()) && !portfolio.at().overlaps(name.at());
      boolean person = bodies.isPerson(name);
      if (here && !person && !bodies.isRelated(known.role().of(), name.entities())) {
        return false;
      }
    }
    return true;
  }
}
