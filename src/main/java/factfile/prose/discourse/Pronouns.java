package factfile.prose.discourse;

import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.prose.names.NameMention;
import factfile.prose.names.NameMention.Told;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whom a pronoun stands for: he and she for a person, it and they for a body or a state. */
final class Pronouns {
  private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her", "him");
  private static final Set<String> PLURAL = Set.of("they", "their", "them");
  private static final Set<String> OTHERS = Set.of("it", "its");

  /** Those to whom it is done, not those who do it. */
  private static final Set<String> OBJECTS = Set.of("him", "them");

  private static final Set<String> NOMINATIVES = Set.of("he", "she", "they", "it");

  /** {@code It seems}, {@code it rained}: nobody at all. */
  private static final Set<String> OF_NOTHING =
      Cues.words(
          """
          seems seemed appears appeared turns turned emerged emerges follows followed rained snowed
          happens happened transpired looks looked matters makes made becomes became remains remained
          """);

  /** {@code It was on 3 May that}, {@code it took until}: nobody, where one of the next follows. */
  private static final Set<String> BE =
      Cues.words("is was has had would will may might could can took takes s");

  private static final Set<String> CLEFT =
      Cues.words("that who whom which when until before to for");

  private static final Set<String> SUBORDINATORS =
      Cues.words(
          "when while after before since until as although though because if once in for by");

  private static final Set<EntityKind> BODIES =
      EnumSet.of(
          EntityKind.STATE,
          EntityKind.GOVERNMENT,
          EntityKind.ORGANIZATION,
          EntityKind.COMPANY,
          EntityKind.BODY,
          EntityKind.GROUP,
          EntityKind.MILITARY);

  private final Antecedents antecedents;
  private final FactBase base;

  Pronouns(FactBase base, Antecedents antecedents) {
    this.base = base;
    this.antecedents = antecedents;
  }

  /** Kinds that a pronoun can stand for. */
  private record KindFit(Set<EntityKind> kinds) implements Fit {
    @Override
    public boolean suits(Entity entity) {
      return kinds.contains(entity.kind());
    }
  }

  private static final Fit PERSON = new KindFit(EnumSet.of(EntityKind.PERSON));
  private static final Fit BODY = new KindFit(BODIES);
  private static final Fit THING = new KindFit(EnumSet.complementOf(EnumSet.of(EntityKind.PERSON)));

  /** Whom the word at a token stands for; null for nobody, or nobody for certain. */
  Meant of(Reading reading, int at, Sentence before) {
    Sentence sentence = reading.sentence();
    String word = sentence.word(at);
    boolean plural = PLURAL.contains(word);
    if (!PERSONAL.contains(word) && !plural && !OTHERS.contains(word)) {
      return null;
    }
    if (word.equals("it") && isNothing(sentence, at + 1)) {
      return null;
    }
    if (plural) {
      Meant several = several(reading, at, before);
      if (several != null) {
        return several;
      }
    }
    Fit fit = PERSONAL.contains(word) ? PERSON : plural ? BODY : THING;
    return one(reading, at, before, fit);
  }

  private static boolean isNothing(Sentence sentence, int verb) {
    boolean cleft = false;
    for (int at = verb; at < sentence.tokens().size() && BE.contains(sentence.word(verb)); at++) {
      cleft |= CLEFT.contains(sentence.word(at));
    }
    return cleft || OF_NOTHING.contains(sentence.word(verb));
  }

  private Meant one(Reading reading, int at, Sentence before, Fit fit) {
    Sentence sentence = reading.sentence();
    String word = sentence.word(at);
    int clause = sentence.clauseOf(at).from();
    boolean object =
        OBJECTS.contains(word) || (word.equals("it") && at > clause && !opens(sentence, at));
    List<String> ahead = antecedents.ahead(reading, new TokenRange(0, object ? clause : at), fit);
    if (ahead == null || ahead.size() > 1) {
      return fit == PERSON ? null : leader(reading, at, ahead, fit);
    }
    if (ahead.size() == 1) {
      boolean told = fit == PERSON || isSubject(reading, at, ahead);
      return told ? new Meant(ahead, Told.GUESS) : null;
    }
    if (object && fit != PERSON) {
      // "Warned of it": what happened may be meant, too.
      return null;
    }
    List<String> behind =
        antecedents.ahead(
            reading, new TokenRange(object ? clause : at, sentence.tokens().size()), fit);
    boolean backwards =
        !NOMINATIVES.contains(word) || SUBORDINATORS.contains(sentence.word(clause));
    if (behind == null || (backwards && !behind.isEmpty())) {
      // "In his speech, Biden said": whom it means may follow.
      return null;
    }
    Meant meant = antecedents.last(before, fit, fit != PERSON);
    if (meant == null || !isFree(meant, behind) || (fit == PERSON && isDoubtful(before, meant))) {
      return null;
    }
    boolean sure =
        meant.told() == Told.STAND_IN
            && (fit == PERSON
                ? !Antecedents.hasPeople(before)
                : at == 0 && !Antecedents.hasThing(before));
    if (fit != PERSON && Subjects.of(before).isEmpty()) {
      return null;
    }
    return sure ? meant : new Meant(meant.entities(), Told.GUESS);
  }

  /** {@code Hamas said its men}; in {@code the operator told the inspectorate} it is another. */
  private static boolean isSubject(Reading reading, int at, List<String> ids) {
    Sentence sentence = reading.soFar();
    for (NameMention subject : Subjects.of(sentence)) {
      if (subject.entities().containsAll(ids)) {
        return true;
      }
    }
    int clause = sentence.clauseOf(at).from();
    for (NameMention name : sentence.meant()) {
      int before = name.at().from() - 1;
      before = Nouns.ARTICLES.contains(sentence.word(before)) ? before - 1 : before;
      boolean first =
          before < clause || (before == clause && !sentence.tokens().get(clause).isCapitalised());
      if (name.at().from() >= clause && name.entities().containsAll(ids)) {
        return first && !Nouns.PREPOSITIONS.contains(sentence.word(before));
      }
    }
    return false;
  }

  /** {@code Hamas struck Israel, and it took}: the subject leads where several fit. */
  private Meant leader(Reading reading, int at, List<String> ahead, Fit fit) {
    List<NameMention> subjects = new ArrayList<>();
    for (NameMention subject : Subjects.of(reading.soFar())) {
      if (subject.at().to() <= at) {
        subjects.add(subject);
      }
    }
    List<String> leading = antecedents.fitting(subjects, fit);
    boolean one = ahead != null && leading != null && leading.size() == 1 && subjects.size() == 1;
    boolean nominative = Set.of("it", "they").contains(reading.sentence().word(at));
    return one && nominative && opens(reading.sentence(), at)
        ? new Meant(leading, Told.GUESS)
        : null;
  }

  /** Whether a pronoun begins its clause, or what "and" joins to another. */
  private static boolean opens(Sentence sentence, int at) {
    boolean joined = Set.of("and", "but", "that", ",").contains(sentence.word(at - 1));
    return joined || sentence.clauseOf(at).from() == at || sentence.word(at - 2).equals(",");
  }

  /** {@code A farmer met Blinken. He}: the one who is named is not the subject. */
  private static boolean isDoubtful(Sentence before, Meant meant) {
    boolean subject = false;
    for (NameMention name : Subjects.of(before)) {
      subject |= name.entities().containsAll(meant.entities());
    }
    return !subject && Antecedents.hasPeople(before);
  }

  /** {@code He met Blinken}: he is none of those whom his own sentence names. */
  private static boolean isFree(Meant meant, List<String> named) {
    for (String id : meant.entities()) {
      if (named.contains(id)) {
        return false;
      }
    }
    return true;
  }

  /** {@code Blinken and Austin wrote. They}: both. */
  private Meant several(Reading reading, int at, Sentence before) {
    List<NameMention> own = new ArrayList<>();
    for (NameMention subject : Subjects.of(reading.soFar())) {
      if (subject.at().to() <= at) {
        own.add(subject);
      }
    }
    List<NameMention> subjects =
        own.isEmpty() && before != null && !before.isQuestion() ? Subjects.of(before) : own;
    Set<String> ids = new LinkedHashSet<>();
    for (NameMention subject : subjects) {
      if (subject.entities().size() > 1 && subject.told() == Told.NAME) {
        return null;
      }
      ids.addAll(subject.entities());
    }
    boolean people = true;
    for (String id : ids) {
      Entity entity = base.entity(id);
      people &= entity != null && (entity.kind() == EntityKind.PERSON || BODY.suits(entity));
    }
    boolean all = subjects.size() > 1 || ids.size() > 1;
    return all && people ? new Meant(List.copyOf(ids), Told.GUESS) : null;
  }
}
