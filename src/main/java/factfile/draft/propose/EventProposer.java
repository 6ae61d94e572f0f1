package factfile.draft.propose;

import factfile.draft.read.ClauseDays;
import factfile.draft.read.Happenings;
import factfile.draft.read.SubjectMatter;
import factfile.edit.Kind;
import factfile.evidence.seek.Function;
import factfile.evidence.seek.Grammar;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.prose.names.NameMention;
import factfile.prose.said.ClauseWords;
import factfile.prose.said.SubjectFinder;
import factfile.prose.said.Utterance;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Proposes an event for each day on which a sentence tells that something happened. */
final class EventProposer {
  private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "where", "that");
  private static final Set<String> PLACING = Set.of("in", "at", "near", "outside", "inside");

  /** Words of a title, before it is cut to its clause. */
  private static final int LONG = 26;

  private final Parties parties;
  private final Draftsman draftsman;
  private final OnceOnly once;

  EventProposer(Parties parties, Draftsman draftsman) {
    this.parties = parties;
    this.draftsman = draftsman;
    this.once = new OnceOnly(parties);
  }

  void add(SentenceReading told, Map<Utterance, String> speakers) {
    List<String> done = new ArrayList<>();
    List<TokenRange> titles = new ArrayList<>();
    for (ClauseDays.Told day : told.days().all()) {
      if (done.contains(day.edtf()) || isOfSaying(told, day)) {
        continue;
      }
      TokenRange clause = clause(told, day.first());
      Utterance saying = told.sayingAt(day.first());
      boolean thing =
          saying != null
              && !ClauseWords.hasVerb(told.sentence(), saying.words().from(), saying.words().to());
      String word = told.sentence().word(day.first());
      boolean quoted = told.sentence().quoted().get(day.first());
      boolean vague = thing || word.equals("now") || (quoted && word.equals("today"));
      // Of a title with two days one is that of something in it.
      vague |= titles.contains(clause);
      if (!vague && ClauseWords.hasVerb(told.sentence(), clause.from(), clause.to())) {
        done.add(day.edtf());
        titles.add(clause);
        add(told, day.edtf(), day.first(), clause, speakers);
      }
    }
    for (Happenings.Happening each : told.days().happenings()) {
      if (!done.contains(each.edtf())) {
        done.add(each.edtf());
        add(told, each.edtf(), each.day().first(), each.words(), speakers);
      }
    }
  }

  /** Whether it is the day on which somebody spoke. */
  private static boolean isOfSaying(SentenceReading told, ClauseDays.Told day) {
    if (told.sayingAt(day.first()) != null) {
      return false;
    }
    for (Utterance each : told.utterances()) {
      TokenRange clause = told.sentence().clauseOf(each.verb().from());
      boolean within =
          told.sentence().word(each.verb().to()).equals(",") && day.first() < each.verb().from();
      // "The crews, who left on 3 May, said": a day of theirs.
      if (within || each.speaker().contains(day.first())) {
        continue;
      }
      if (clause.contains(day.first()) || Math.abs(day.first() - each.verb().to()) < 4) {
        return true;
      }
    }
    return false;
  }

  /** What is told of the day: what was said, or the sentence; of a long one the clause. */
  private static TokenRange clause(SentenceReading told, int at) {
    Utterance saying = told.sayingAt(at);
    TokenRange whole = saying == null ? told.sentence().whole() : saying.words();
    boolean several = told.days().all().size() > 1;
    String opening = told.sentence().word(told.sentence().clauseOf(at).from());
    boolean relative = RELATIVE.contains(opening) || SubjectFinder.isSubordinate(opening);
    if (whole.to() - whole.from() <= LONG && !several && !relative) {
      return whole;
    }
    TokenRange clause = withAntecedent(told.sentence(), told.sentence().clauseOf(at));
    TokenRange own =
        new TokenRange(Math.max(whole.from(), clause.from()), Math.min(whole.to(), clause.to()));
    boolean enough =
        own.to() - own.from() > 4 && ClauseWords.hasVerb(told.sentence(), own.from(), own.to());
    return enough ? own : whole;
  }

  /** {@code who travelled on Monday}: with the clause that says who. */
  private static TokenRange withAntecedent(Sentence sentence, TokenRange clause) {
    boolean relative = RELATIVE.contains(sentence.word(clause.from())) && clause.from() > 0;
    return relative
        ? new TokenRange(sentence.clauseOf(clause.from() - 1).from(), clause.to())
        : clause;
  }

  private void add(
      SentenceReading told,
      String date,
      int day,
      TokenRange clause,
      Map<Utterance, String> speakers) {
    String title = Wordings.line(told.sentence(), clause);
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("id", draftsman.id(title, "event"));
    keys.put("date", date);
    keys.put("title", title);
    addParties(told, clause, day, keys);
    if (once.isTold(told.sentence(), clause)) {
      keys.put("once", "true");
    }
    SubjectMatter matter = SubjectMatter.of(told.sentence(), clause);
    if (matter != null) {
      keys.put("check", CheckWords.of(matter).block());
    }
    Utterance saying = told.sayingAt(day);
    keys.put("cite", draftsman.cite(told, speakers.get(saying)));
    draftsman.add(Kind.EVENT, keys, told);
  }

  /** Only where the words beside a name tell what it does, and nothing else could. */
  private void addParties(
      SentenceReading told, TokenRange clause, int day, Map<String, Object> keys) {
    Sentence sentence = told.sentence();
    String who = null;
    String place = null;
    for (NameMention name : parties.mentions(sentence, clause)) {
      Entity entity = parties.entity(name.entities().get(0));
      boolean person = entity.kind() == EntityKind.PERSON;
      Function function = Grammar.of(sentence, name.at(), person);
      boolean here = entity.kind() == EntityKind.PLACE || entity.kind() == EntityKind.STATE;
      if (function == Function.SUBJECT
          && who == null
          && isActor(entity)
          && beside(sentence, name, day)) {
        who = parties.named(entity.id(), told);
      }
      if (here
          && place == null
          && PLACING.contains(sentence.word(name.at().from() - 1))
          && beside(sentence, name, day)) {
        place = parties.named(entity.id(), told);
      }
    }
    if (who != null) {
      keys.put("who", who);
    }
    if (place != null && !place.equals(who)) {
      keys.put("place", place);
    }
  }

  private static boolean isActor(Entity entity) {
    return switch (entity.kind()) {
      case PLACE, VEHICLE, PRODUCT, DOCUMENT, WORK, THING -> false;
      default -> true;
    };
  }

  private static boolean beside(Sentence sentence, NameMention name, int day) {
    return sentence.clauseOf(name.at().from()).equals(sentence.clauseOf(day));
  }
}
