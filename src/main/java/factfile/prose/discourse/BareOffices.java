package factfile.prose.discourse;

import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.prose.names.Capitals;
import factfile.prose.names.Kinship;
import factfile.prose.names.NameMention;
import factfile.prose.names.NameMention.Told;
import factfile.prose.names.Titles;
import factfile.prose.names.Titles.Office;
import factfile.prose.names.Titles.TitleMention;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.TokenRange;
import factfile.query.state.Slices;
import factfile.wording.DayMention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who an office without a name stands for: its only holder on the day that is told. */
final class BareOffices {
  /** Before an office these say it of somebody. */
  private static final Set<String> SAYING =
      Cues.words(
          """
          is was are were be been being as became become becomes becoming remains remained named
          appointed elected chosen made serves served called for
          """);

  private final Titles titles;
  private final Slices slices;
  private final Kinship kinship;

  BareOffices(Titles titles, Slices slices, Kinship kinship) {
    this.titles = titles;
    this.slices = slices;
    this.kinship = kinship;
  }

  /** Takes every office of a sentence that stands for its holder. */
  void read(Reading reading, Sentence before) {
    Sentence sentence = reading.sentence();
    if (sentence.offices().isEmpty()) {
      return;
    }
    for (TitleMention title : titles.in(sentence.tokens())) {
      Meant meant = isAlone(sentence, title) ? holder(reading, title, before) : null;
      if (meant != null && !reading.isTaken(title.at())) {
        reading.add(title.at(), meant);
      }
    }
  }

  /** Whether no name is told beside it: {@code the prime minister, X}, {@code X was the mayor}. */
  private static boolean isAlone(Sentence sentence, TitleMention title) {
    int next = title.at().to();
    next = sentence.word(next).equals(",") ? next + 1 : next;
    boolean named = next < sentence.tokens().size() && sentence.tokens().get(next).isCapitalised();
    boolean day = !sentence.daysIn(new TokenRange(next, next + 1)).isEmpty();
    return (!named || day) && PhraseEnd.isBefore(sentence, behindBody(sentence, title));
  }

  /** The token behind {@code of Velmara}, or behind the office itself. */
  private static int behindBody(Sentence sentence, TitleMention title) {
    NameMention body = bodyBehind(sentence, title);
    return body == null ? title.at().to() : body.at().to();
  }

  private static NameMention bodyBehind(Sentence sentence, TitleMention title) {
    int of = title.at().to();
    if (!Set.of("of", "for").contains(sentence.word(of))) {
      return null;
    }
    int name = sentence.word(of + 1).equals("the") ? of + 2 : of + 1;
    return in(sentence.names(), name);
  }

  private static NameMention in(List<NameMention> mentions, int at) {
    for (NameMention mention : mentions) {
      if (mention.at().contains(at)) {
        return mention;
      }
    }
    return null;
  }

  private Meant holder(Reading reading, TitleMention title, Sentence before) {
    Sentence sentence = reading.sentence();
    int ahead = title.at().from() - 1;
    boolean owned = sentence.word(ahead).equals("s");
    ahead = owned ? ahead - 2 : ahead;
    NameMention body = ahead < 0 ? null : in(sentence.names(), ahead);
    body = body == null && !owned && ahead >= 0 ? in(sentence.adjectives(), ahead) : body;
    int article = body == null ? ahead : body.at().from() - 1;
    boolean told = sentence.word(article).equals("the") || (owned && body != null);
    int saying = sentence.word(article).equals("the") ? article - 1 : article;
    boolean said = SAYING.contains(sentence.word(saying)) || isApposed(sentence, saying);
    if (!told || said || (owned && body == null)) {
      return null;
    }
    body = body == null ? bodyBehind(sentence, title) : body;
    return only(reading, title, body, before);
  }

  /** {@code X, the mayor}: said of X. */
  private static boolean isApposed(Sentence sentence, int comma) {
    if (!sentence.word(comma).equals(",") || comma == 0) {
      return false;
    }
    boolean capital =
        sentence.tokens().get(comma - 1).isCapitalised()
            && !Capitals.isNoName(sentence.tokens().get(comma - 1));
    return capital || in(sentence.names(), comma - 1) != null;
  }

  private Meant only(Reading reading, TitleMention title, NameMention body, Sentence before) {
    Set<String> holders = new LinkedHashSet<>();
    List<Office> meant = new ArrayList<>();
    for (Office office : title.offices()) {
      List<String> of = office.role().of();
      boolean same =
          body == null
              || kinship.isAnyMeant(of, body.entities())
              || kinship.isAnyMeant(body.entities(), of);
      Truth held = same ? heldThen(reading.sentence(), office) : Truth.NO;
      if (held == Truth.MAYBE) {
        return null;
      }
      if (held == Truth.YES) {
        holders.add(office.holder().id());
        meant.add(office);
      }
    }
    if (holders.size() != 1) {
      return null;
    }
    boolean whole = title.at().to() - title.at().from() > 1;
    boolean sure = body != null || whole || isInText(reading, meant.get(0), before);
    return new Meant(List.copyOf(holders), sure ? Told.STAND_IN : Told.GUESS);
  }

  /** Whether the holder, or what the office is of, was named. */
  private boolean isInText(Reading reading, Office office, Sentence before) {
    Set<String> meant = new LinkedHashSet<>(office.role().of());
    meant.add(office.holder().id());
    Set<String> named = new LinkedHashSet<>(reading.sentence().named(reading.sentence().whole()));
    if (before != null) {
      named.addAll(before.named(before.whole()));
    }
    return kinship.isAnyMeant(meant, named);
  }

  /** Whether it was held on the days of the sentence, else when the text was written, else ever. */
  private Truth heldThen(Sentence sentence, Office office) {
    Days days = null;
    for (DayMention day : sentence.days()) {
      days = days == null && !sentence.isBound(day) ? day.days() : days;
    }
    if (days == null && sentence.written() != null) {
      days = new Days(sentence.written(), sentence.written());
    }
    return days == null
        ? Truth.YES
        : slices.heldAt(slices.held(office.holder(), office.role()), FactDate.Moment.between(days));
  }
}
