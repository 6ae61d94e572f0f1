package factfile.prose.judge;

import factfile.model.base.FactBase;
import factfile.model.date.Truth;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.prose.names.Kinship;
import factfile.prose.names.OfficeNouns;
import factfile.prose.names.Titles.Office;
import factfile.prose.office.HeadClaims;
import factfile.prose.office.HeadClaims.Doing;
import factfile.prose.office.HeadClaims.HeadClaim;
import factfile.prose.office.OfficeClaim;
import factfile.prose.office.OfficeDays;
import factfile.prose.office.OfficeManner;
import factfile.prose.reach.Bodies;
import factfile.prose.reach.Timing;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Holds what somebody does who heads a body or speaks for it against the roles of the base. */
public final class HeadJudge implements Judge {
  private static final PhraseList LEAVING = PhraseList.of("left");
  private static final PhraseList TAKING = PhraseList.of("took, assumed");

  private final FactBase base;
  private final Bodies bodies;
  private final OfficesOnRecord offices;

  public HeadJudge(FactBase base, Kinship kinship) {
    this.base = base;
    this.bodies = new Bodies(base, kinship);
    this.offices = new OfficesOnRecord(base);
  }

  @Override
  public void judge(Sentence sentence, List<Finding> findings) {
    for (HeadClaim claim : new HeadClaims(sentence, bodies).all()) {
      Finding finding = claim.name().entities().size() > 1 ? null : finding(sentence, claim);
      if (finding != null) {
        findings.add(finding);
      }
    }
  }

  private Finding finding(Sentence sentence, HeadClaim claim) {
    Entity person = base.entity(claim.name().entities().get(0));
    int end = claim.body() == null ? claim.verb().to() : claim.body().at().to();
    boolean behind = claim.body() != null && claim.body().at().from() < claim.verb().from();
    end = behind ? claim.name().at().to() : end;
    TokenRange phrase = new TokenRange(claim.verb().from(), end);
    OfficeDays days = OfficeDays.of(sentence, phrase);
    List<Office> own = own(person, claim);
    Trial trial = trial(sentence, claim, person);
    if (own.isEmpty()) {
      return claim.doing() == Doing.SPEAKS ? speaksForOther(sentence, trial, person, days) : null;
    }
    if (own.size() > 1) {
      trial.fail("one office", "the person has had several offices");
    }
    OfficeManner manner = manner(sentence, claim, days);
    TenureCheck check =
        new TenureCheck(
            offices,
            sentence,
            new OfficeClaim(claim.name(), phrase, manner),
            days,
            heads(own.get(0)));
    TenureCheck.Answer answer = check.of(own.get(0));
    Role role = own.get(0).role();
    if (answer.truth() == Truth.NO) {
      trial.test(
          "may contradict",
          own.get(0).mayContradict() ? null : "the base does not let this office contradict");
      return trial.contradicted(
          offices.words(role) + answer.dates(), answer.reason(), offices.cites(role));
    }
    boolean unclear = answer.truth() == Truth.MAYBE;
    trial.test("day", unclear ? "whether the office was held that day is not on record" : null);
    return trial.supported(offices.words(role), "the office is on record", offices.cites(role));
  }

  private static OfficeManner manner(Sentence sentence, HeadClaim claim, OfficeDays days) {
    if (claim.doing() != Doing.POST || days.isSpan()) {
      return OfficeManner.IS;
    }
    return sentence.has(LEAVING, claim.verb())
        ? OfficeManner.LEAVES
        : sentence.has(TAKING, claim.verb()) ? OfficeManner.TAKES : OfficeManner.IS;
  }

  private static Trial trial(Sentence sentence, HeadClaim claim, Entity person) {
    Trial trial = new Trial(sentence, person.id(), claim.verb());
    trial.pass("office", "“" + sentence.text(claim.verb()) + "” beside the name");
    boolean quoted = sentence.attributed() || sentence.quoted().get(claim.verb().from());
    TokenRange name = claim.name().at();
    TokenRange said =
        new TokenRange(
            Math.min(name.from(), claim.verb().from()), Math.max(name.to(), claim.verb().to()));
    boolean reported = sentence.has(Cues.REPORTING, new TokenRange(0, said.from()));
    trial.voice(
        quoted ? "it stands in a quotation" : reported ? "it may be somebody else's word" : null);
    trial.test("no question", sentence.isQuestion() ? "it is a question" : null);
    trial.test("stated", sentence.has(Cues.MODAL, said) ? "it is not stated as a fact" : null);
    trial.test("not denied", sentence.has(Cues.NEGATION, said) ? "it is denied" : null);
    trial.test("time", Timing.far(sentence, claim.verb()));
    return trial;
  }

  private List<Office> own(Entity person, HeadClaim claim) {
    List<Office> own = new ArrayList<>();
    for (Role role : person.roles()) {
      boolean fits =
          switch (claim.doing()) {
            case HEADS -> OfficeNouns.isHead(role.title());
            case SPEAKS -> OfficeNouns.isSpeaker(role.title());
            case POST -> true;
          };
      boolean body = claim.body() == null || bodies.isRelated(role.of(), claim.body().entities());
      if (fits && body) {
        own.add(new Office(person, role));
      }
    }
    return own;
  }

  /** Everybody's offices at the head of the same bodies. */
  private List<Office> heads(Office office) {
    List<Office> all = new ArrayList<>();
    for (Entity entity : base.entities()) {
      for (Role role : entity.roles()) {
        boolean same = !Collections.disjoint(role.of(), office.role().of());
        if (same && role.title().equals(office.role().title())) {
          all.add(new Office(entity, role));
        }
      }
    }
    return all;
  }

  /** Nobody speaks for two bodies that have nothing to do with each other. */
  private Finding speaksForOther(Sentence sentence, Trial trial, Entity person, OfficeDays days) {
    for (Role role : person.roles()) {
      Office office = new Office(person, role);
      if (OfficeNouns.isSpeaker(role.title())
          && office.mayContradict()
          && offices.isHeld(office, sentence, days.at())) {
        return trial.contradicted(
            offices.words(role), "it is an office of another body", offices.cites(role));
      }
    }
    return null;
  }
}
