package factfile.evidence.seek;

import factfile.evidence.claim.Sought;
import factfile.evidence.claim.Sought.Part;
import factfile.evidence.passage.CitedPassage;
import factfile.evidence.passage.CitedSentence;
import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.prose.forms.Stem;
import factfile.prose.forms.Verbs;
import factfile.prose.names.NameMention;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks for an office, and for whose it is said to be. */
final class OfficeSeeker {
  private static final Set<String> SUCCESSION =
      Set.of("succeed", "success", "follow", "replac", "predec", "office");

  private final FactBase base;
  private final Sought.Office office;
  private final OfficeTitle title;

  private OfficeSeeker(FactBase base, Sought.Office office) {
    this.base = base;
    this.office = office;
    this.title = new OfficeTitle(office.title());
  }

  static Sighting seek(FactBase base, Sought.Office office, CitedPassage passage) {
    return new OfficeSeeker(base, office).seek(passage);
  }

  private Sighting seek(CitedPassage passage) {
    Sighting best = Sighting.NONE;
    List<Sentence> before = new ArrayList<>(passage.before());
    for (CitedSentence each : passage.withHeadline()) {
      for (TokenRange at : title.in(each.sentence())) {
        best = best.or(seek(each.sentence(), at, before, passage.at(each)));
      }
      before.add(each.sentence());
    }
    boolean told = best.seen() == Sighting.Seen.IT || !isNamed(passage);
    return told ? best : best.or(succession(passage));
  }

  private boolean isNamed(CitedPassage passage) {
    for (CitedSentence each : passage.sentences()) {
      if (!title.in(each.sentence()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** {@code He follows X}: who came before or after in an office had it, too. */
  private Sighting succession(CitedPassage passage) {
    for (CitedSentence each : passage.sentences()) {
      Sentence sentence = each.sentence();
      boolean named = sentence.named(sentence.whole()).contains(office.holder());
      for (int at = 0; named && at < sentence.tokens().size(); at++) {
        if (SUCCESSION.contains(Stem.of(sentence.word(at)))) {
          return Sighting.it(sentence.tokens().get(at).text(), passage.at(each));
        }
      }
    }
    return Sighting.NONE;
  }

  private Sighting seek(Sentence sentence, TokenRange title, List<Sentence> before, String at) {
    String text = sentence.text(title);
    NameMention holder = holder(sentence, title);
    if (holder != null) {
      boolean his = holder.entities().contains(office.holder());
      String whose = text + ": " + sentence.text(holder.at());
      return his ? Sighting.it(whose, at) : Sighting.another(whose, at);
    }
    Entity entity = base.entity(office.holder());
    boolean meant =
        sentence.named(sentence.whole()).contains(office.holder())
            || new Description(base, entity, null).in(sentence, before, Part.NAMED) != null;
    return meant ? Sighting.it(text, at) : Sighting.NONE;
  }

  /**
   * The person beside the office: {@code Secretary of State Antony Blinken}, {@code Blinken, the
   * secretary of state,}; null where none is.
   */
  private NameMention holder(Sentence sentence, TokenRange title) {
    NameMention after = null;
    NameMention before = null;
    for (NameMention name : sentence.names()) {
      if (!Circle.isPerson(base, name)) {
        continue;
      }
      int gap = name.at().from() - title.to();
      boolean follows = gap >= 0 && gap <= 3 && !isApart(sentence, title.to(), name.at().from());
      after = follows && after == null ? name : after;
      int back = title.from() - name.at().to();
      boolean leads =
          back >= 0 && back <= 6 && isApposition(sentence, name.at().to(), title.from());
      before = leads ? name : before;
    }
    return after == null ? before : after;
  }

  private static boolean isApart(Sentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      String word = sentence.word(at);
      if (word.equals(",") || word.equals("and") || Verbs.isVerb(word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code X, the secretary}, {@code X, who is secretary}, {@code X as secretary}. */
  private static boolean isApposition(Sentence sentence, int from, int to) {
    String first = sentence.word(from);
    return first.equals(",")
        || first.equals("as")
        || first.equals("(")
        || Set.of("is", "was", "became", "becomes").contains(first)
        || from == to;
  }
}
