package factfile.prose.judge;

import factfile.model.base.FactBase;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.part.Fate;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.prose.names.Kinship;
import factfile.prose.names.NameMention;
import factfile.prose.names.Titles;
import factfile.prose.names.Titles.Office;
import factfile.prose.names.Titles.TitleMention;
import factfile.prose.office.OfficeClaim;
import factfile.prose.office.OfficeClaims;
import factfile.prose.office.OfficeDays;
import factfile.prose.office.OfficeManner;
import factfile.prose.reach.Bodies;
import factfile.prose.reach.Caveats;
import factfile.prose.reach.Timing;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Holds offices beside names against the roles of the base: {@code Secretary X}, {@code X, the
 * secretary}, {@code X was secretary of Y}, {@code X took over as secretary on 3 May}.
 */
public final class RoleJudge implements Judge {
  /** An office that its phrase calls past is no other office. */
  private static final Set<String> PAST = Set.of("former", "ex", "then", "late");

  private static final PhraseList NONE = PhraseList.of("office");

  private final Titles titles;
  private final FactBase base;
  private final OfficesOnRecord offices;
  private final Bodies bodies;

  public RoleJudge(Titles titles, FactBase base, Kinship kinship) {
    this.titles = titles;
    this.base = base;
    this.offices = new OfficesOnRecord(base);
    this.bodies = new Bodies(base, kinship);
  }

  @Override
  public void judge(Sentence sentence, List<Finding> findings) {
    OfficeClaims claims = new OfficeClaims(sentence, bodies);
    for (TitleMention title : titles.in(sentence.tokens())) {
      OfficeClaim claim = claims.of(title.at());
      Finding finding = claim == null ? null : finding(sentence, title, claim);
      if (finding != null) {
        findings.add(finding);
      }
    }
  }

  private Finding finding(Sentence sentence, TitleMention title, OfficeClaim claim) {
    NameMention name = claim.name();
    if (name.entities().size() > 1) {
      return ambiguous(sentence, title, claim);
    }
    Entity person = base.entity(name.entities().get(0));
    List<Office> own = own(title, person);
    Trial trial = trial(sentence, title, claim, person);
    List<Office> named = own.isEmpty() ? withAll(title.offices(), person) : own;
    trial.test("same body", bodies.foreign(sentence, title, named));
    NameMention body = bodies.beside(sentence, title, name);
    OfficeDays days = OfficeDays.of(sentence, claim.claimed());
    if (own.isEmpty()) {
      return notHeld(sentence, trial, title, person, days);
    }
    List<Office> there = body == null ? own : ofBody(own, body);
    OfficeRecord record = new OfficeRecord(person, there.isEmpty() ? own : there, days);
    return there.isEmpty()
        ? otherBody(trial, record, sentence.text(body.at()))
        : held(sentence, trial, title, claim, record);
  }

  /** What is on record of the person's own offices of that name, and the days told. */
  private record OfficeRecord(Entity person, List<Office> own, OfficeDays days) {}

  private List<Office> ofBody(List<Office> own, NameMention body) {
    List<Office> there = new ArrayList<>();
    for (Office office : own) {
      if (bodies.isRelated(office.role().of(), body.entities())) {
        there.add(office);
      }
    }
    return there;
  }

  private static Trial trial(
      Sentence sentence, TitleMention title, OfficeClaim claim, Entity person) {
    Trial trial = new Trial(sentence, person.id(), title.at());
    trial.pass("office", "“" + sentence.text(title.at()) + "” beside the name");
    TokenRange claimed = claim.claimed();
    boolean quoted = sentence.attributed();
    for (int at = claimed.from(); at < claimed.to(); at++) {
      quoted |= sentence.quoted().get(at);
    }
    boolean told = claim.manner() != OfficeManner.BESIDE;
    String reported = told ? Caveats.voice(sentence, title.at(), NONE) : null;
    trial.voice(quoted ? "it stands in a quotation" : reported);
    trial.test("no question", sentence.isQuestion() ? "it is a question" : null);
    boolean denied = sentence.has(Cues.NEGATION, claimed);
    trial.test("not denied", denied ? "it is denied" : null);
    String before = Bodies.wordBefore(sentence, title);
    boolean past = PAST.contains(before) && claim.phrase().from() <= title.at().from() - 1;
    if (Cues.OTHER_OFFICE.contains(before) && !past) {
      trial.fail("same office", "“" + before + "” makes it another office, or a past one");
    }
    trial.test(
        "time", Timing.far(sentence, new TokenRange(claim.phrase().from(), title.at().from())));
    if (told && claim.manner() != OfficeManner.IS) {
      trial.test("stated", Caveats.mood(sentence, claim.name().at(), claimed, Cues.MODAL));
    }
    return trial;
  }

  private Finding ambiguous(Sentence sentence, TitleMention title, OfficeClaim claim) {
    NameMention name = claim.name();
    for (Office office : title.offices()) {
      if (name.entities().contains(office.holder().id())) {
        Trial trial = new Trial(sentence, office.holder().id(), claim.claimed());
        trial.fail("one name", "“" + sentence.text(name.at()) + "” fits several people");
        return trial.uncertain(offices.words(office.role()), office.role().slice().cites());
      }
    }
    return null;
  }

  private static List<Office> withAll(List<Office> offices, Entity person) {
    List<Office> all = new ArrayList<>(offices);
    for (Role role : person.roles()) {
      all.add(new Office(person, role));
    }
    return all;
  }

  private static List<Office> own(TitleMention title, Entity person) {
    List<Office> own = new ArrayList<>();
    for (Office office : title.offices()) {
      if (office.holder().id().equals(person.id())) {
        own.add(office);
      }
    }
    return own;
  }

  private Finding otherBody(Trial trial, OfficeRecord record, String body) {
    Office office = record.own().get(0);
    if (!office.mayContradict()) {
      trial.fail("may contradict", "the base does not let this office contradict");
    }
    trial.pass("body", "“" + body + "”");
    return trial.contradicted(
        offices.words(office.role()),
        "it is an office of another body",
        offices.cites(office.role()));
  }

  private Finding held(
      Sentence sentence, Trial trial, TitleMention title, OfficeClaim claim, OfficeRecord record) {
    TenureCheck check = new TenureCheck(offices, sentence, claim, record.days(), title.offices());
    TenureCheck.Answer best = null;
    for (Office office : record.own()) {
      TenureCheck.Answer answer = check.of(office);
      best = best == null || answer.isBetterThan(best) ? answer : best;
    }
    Role role = best.office().role();
    List<Citation> cites = offices.cites(role);
    if (claim.manner() == OfficeManner.LATE && !isDead(record.person())) {
      trial.fail("day", "whether the holder had died is not on record");
    }
    if (best.truth() == Truth.NO) {
      for (Office office : record.own()) {
        if (!office.mayContradict()) {
          trial.fail("may contradict", "the base does not let this office contradict");
        }
      }
      return trial.contradicted(offices.words(role) + best.dates(), best.reason(), cites);
    }
    if (best.truth() == Truth.MAYBE) {
      trial.fail("day", best.reason());
    } else if (record.person().roles().size() > 1 && !check.isDated()) {
      trial.fail("day", "the person has had several offices, and no day is given");
    }
    return trial.supported(offices.words(role), "the office is on record", cites);
  }

  private static boolean isDead(Entity person) {
    for (Fate fate : person.fates()) {
      if (fate.endsRoles()) {
        return true;
      }
    }
    return false;
  }

  /** An office that the base knows as somebody else's. */
  private Finding notHeld(
      Sentence sentence, Trial trial, TitleMention title, Entity person, OfficeDays days) {
    if (person.roles().isEmpty()) {
      return null;
    }
    Role known = null;
    boolean then = false;
    for (Role role : person.roles()) {
      if (role.claim() != null && role.claim().contradict() && !then) {
        known = role;
        then = offices.isHeld(new Office(person, role), sentence, days.at());
      }
    }
    Office taken = null;
    for (Office office : title.offices()) {
      taken = office.mayContradict() ? office : taken;
    }
    Role shown = known == null ? person.roles().get(0) : known;
    if (known == null || taken == null) {
      trial.fail("may contradict", "the base does not let these offices contradict");
    }
    boolean other = offices.otherHolder(title.offices(), person, null, sentence, days.at()) != null;
    if (!then && !other) {
      trial.fail("day", "who held the office then is not on record");
    }
    return trial.contradicted(
        offices.words(shown), "the office on record is another", offices.cites(shown));
  }
}
