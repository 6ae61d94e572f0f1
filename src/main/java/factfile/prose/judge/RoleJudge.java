package factfile.prose.judge;

import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.part.Role;
import factfile.model.part.Slice;
import factfile.model.record.Entity;
import factfile.prose.names.Kinship;
import factfile.prose.names.NameMention;
import factfile.prose.names.Titles;
import factfile.prose.names.Titles.Office;
import factfile.prose.names.Titles.TitleMention;
import factfile.prose.reach.Bodies;
import factfile.prose.reach.Timing;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.query.state.Slices;
import factfile.wording.DayMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Holds offices beside names against the roles of the base: {@code Secretary X}, {@code X, the
 * secretary}, {@code X was secretary of Y}.
 */
public final class RoleJudge implements Judge {
  /** What may stand between a name and its office. */
  private static final Set<String> JOINTS =
      Cues.words(
          ", the a an is was became as its then s ' ’ . who serves served ( named appointed elected of country still already now");

  private static final Set<String> LISTING = Cues.words("and or & as");

  private static final Set<String> ARTICLES = Cues.words("the a an its their");

  private static final PhraseList TAKING_OFFICE =
      PhraseList.of("elected, appointed, named, became, chosen");

  private final Titles titles;
  private final FactBase base;
  private final Slices slices;
  private final Bodies bodies;

  public RoleJudge(Titles titles, FactBase base, Kinship kinship) {
    this.titles = titles;
    this.base = base;
    this.slices = new Slices(base);
    this.bodies = new Bodies(base, kinship);
  }

  @Override
  public List<String> firstWords() {
    return titles.firstWords();
  }

  @Override
  public void judge(Sentence sentence, List<Finding> findings) {
    for (TitleMention title : titles.in(sentence.tokens())) {
      NameMention name = holder(sentence, title);
      if (name != null && !isTakingOffice(sentence, title, name) && !isOwner(sentence, title)) {
        Finding finding = finding(sentence, title, name);
        if (finding != null) {
          findings.add(finding);
        }
      }
    }
  }

  /** {@code the president's sister} holds no office. */
  private static boolean isOwner(Sentence sentence, TitleMention title) {
    int next = title.at().to();
    return Set.of("'", "’").contains(sentence.word(next)) && sentence.word(next + 1).equals("s");
  }

  /** {@code was elected secretary} tells of a day, not of who held the office. */
  private static boolean isTakingOffice(Sentence sentence, TitleMention title, NameMention name) {
    TokenRange between = new TokenRange(name.at().to(), title.at().from());
    return between.from() < between.to()
        && !sentence.days().isEmpty()
        && sentence.has(TAKING_OFFICE, between);
  }

  /** The person that an office is said of: right behind it, or before it with nothing between. */
  private NameMention holder(Sentence sentence, TitleMention title) {
    NameMention before = null;
    for (NameMention name : sentence.names()) {
      if (!bodies.isPerson(name)) {
        continue;
      }
      boolean apposition =
          sentence.word(title.at().to()).equals(",")
              && name.at().from() == title.at().to() + 1
              && ARTICLES.contains(sentence.word(title.at().from() - 1));
      if (name.at().from() == title.at().to() || apposition) {
        return name;
      }
      if (name.at().to() <= title.at().from()) {
        before = name;
      }
    }
    // "Netanyahu, the president and the king" is a list of three.
    boolean listed = LISTING.contains(sentence.word(title.at().to()));
    return before != null && !listed && isJoined(sentence, before.at().to(), title.at().from())
        ? before
        : null;
  }

  /** Whether only articles, copulas and names of bodies stand between, and at least one does. */
  private boolean isJoined(Sentence sentence, int from, int to) {
    boolean linked = false;
    for (int at = from; at < to; at++) {
      String word = sentence.word(at);
      boolean joint = JOINTS.contains(word);
      linked |=
          Set.of(",", "is", "was", "became", "as", "(", "elected", "appointed", "named")
              .contains(word);
      if (!joint && bodies.at(sentence, at) == null && !Titles.isHonorific(word)) {
        return false;
      }
    }
    return linked;
  }

  private Finding finding(Sentence sentence, TitleMention title, NameMention name) {
    TokenRange claimed =
        new TokenRange(
            Math.min(title.at().from(), name.at().from()),
            Math.max(title.at().to(), name.at().to()));
    if (name.entities().size() > 1) {
      return ambiguous(sentence, title, name, claimed);
    }
    Entity person = base.entity(name.entities().get(0));
    NameMention body = bodies.beside(sentence, title, name);
    Trial trial = new Trial(sentence, person.id(), title.at());
    trial.pass("office", "“" + sentence.text(title.at()) + "” beside the name");
    voice(sentence, claimed, trial);
    String before = Bodies.wordBefore(sentence, title);
    if (Cues.OTHER_OFFICE.contains(before)) {
      trial.fail("same office", "“" + before + "” makes it another office, or a past one");
    }
    trial.test("time", Timing.far(sentence));
    List<Office> own = own(title, person);
    trial.test("same body", own.isEmpty() ? null : bodies.foreign(sentence, title, own));
    if (!own.isEmpty()) {
      return held(sentence, trial, person, own, body);
    }
    return notHeld(trial, title, person);
  }

  private static void voice(Sentence sentence, TokenRange claimed, Trial trial) {
    boolean quoted = sentence.attributed();
    for (int at = claimed.from(); at < claimed.to(); at++) {
      quoted |= sentence.quoted().get(at);
    }
    trial.test("own voice", quoted ? "it stands in a quotation" : null);
    trial.test("no question", sentence.isQuestion() ? "it is a question" : null);
    boolean denied = sentence.has(Cues.NEGATION, claimed);
    trial.test("not denied", denied ? "it is denied" : null);
  }

  private Finding ambiguous(
      Sentence sentence, TitleMention title, NameMention name, TokenRange claimed) {
    for (Office office : title.offices()) {
      if (name.entities().contains(office.holder().id())) {
        Trial trial = new Trial(sentence, office.holder().id(), claimed);
        trial.fail("one name", "“" + sentence.text(name.at()) + "” fits several people");
        return trial.uncertain(words(office.role()), office.role().slice().cites());
      }
    }
    return null;
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

  private Finding held(
      Sentence sentence, Trial trial, Entity person, List<Office> own, NameMention body) {
    Office best = own.get(0);
    Truth bestHeld = Truth.NO;
    for (Office office : own) {
      Truth held = heldThen(sentence, person, office.role());
      if (held.compareTo(bestHeld) > 0 || held == Truth.YES) {
        best = office;
        bestHeld = held;
      }
    }
    List<Citation> cites = slices.cites(best.role().slice());
    if (body != null && !bodies.isRelated(best.role().of(), body.entities())) {
      if (!best.mayContradict()) {
        trial.fail("may contradict", "the base does not let this office contradict");
      }
      trial.pass("body", "“" + sentence.text(body.at()) + "”");
      return trial.contradicted(words(best.role()), "it is an office of another body", cites);
    }
    trial.test("same term", term(sentence, person, best.role()));
    if (bestHeld != Truth.YES) {
      trial.fail("day", "whether the office was held that day is not on record");
    } else if (person.roles().size() > 1 && !hasDay(sentence)) {
      trial.fail("day", "the person has had several offices, and no day is given");
    }
    return trial.supported(words(best.role()), "the office is on record", cites);
  }

  /** {@code from 2013 to 2014}: the term has to begin and to end then. */
  private String term(Sentence sentence, Entity person, Role role) {
    Slice slice = slices.held(person, role);
    for (DayMention day : sentence.days()) {
      if (day.isLasting()) {
        Days term = day.days();
        LocalDate before = term.earliest().minusDays(1);
        LocalDate after = term.latest().plusDays(1);
        boolean same =
            slices.heldAt(slice, FactDate.Moment.day(before)) == Truth.NO
                && slices.heldAt(slice, FactDate.Moment.day(after)) == Truth.NO;
        if (!same) {
          return "the record has other days for its beginning or end";
        }
      }
    }
    return null;
  }

  private static boolean hasDay(Sentence sentence) {
    for (DayMention day : sentence.days()) {
      if (day.days() != null && !sentence.isBound(day)) {
        return true;
      }
    }
    return sentence.written() != null;
  }

  /** Whether a role held on the days that the sentence gives; without any, whether it ever did. */
  private Truth heldThen(Sentence sentence, Entity person, Role role) {
    Slice slice = slices.held(person, role);
    Truth held = Truth.YES;
    for (DayMention day : sentence.days()) {
      Days days = day.days();
      if (days != null && !sentence.isBound(day)) {
        Truth then = slices.heldAt(slice, FactDate.Moment.between(days));
        held = then == Truth.YES ? held : then == Truth.NO ? Truth.NO : held.and(Truth.MAYBE);
      }
    }
    return held;
  }

  /** An office that the base knows as somebody else's. */
  private Finding notHeld(Trial trial, TitleMention title, Entity person) {
    if (person.roles().isEmpty()) {
      return null;
    }
    Role known = null;
    for (Role role : person.roles()) {
      known = role.claim() != null && role.claim().contradict() ? role : known;
    }
    Office taken = null;
    for (Office office : title.offices()) {
      taken = office.mayContradict() ? office : taken;
    }
    Role shown = known == null ? person.roles().get(0) : known;
    if (known == null || taken == null) {
      trial.fail("may contradict", "the base does not let these offices contradict");
    }
    return trial.contradicted(
        words(shown), "the office on record is another", slices.cites(shown.slice()));
  }

  private String words(Role role) {
    StringBuilder words = new StringBuilder(role.title());
    for (String id : role.of()) {
      Entity body = base.entity(id);
      words.append(", ").append(body == null ? id : body.name());
    }
    return words.toString();
  }
}
