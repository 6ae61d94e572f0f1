package factfile.prose.reach;

import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.part.Claim;
import factfile.model.record.Event;
import factfile.prose.forms.Forms;
import factfile.prose.names.Kinship;
import factfile.prose.names.NameMention;
import factfile.prose.sense.Profile;
import factfile.prose.sense.Profiles;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.wording.DayMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How an event is recognised in a sentence. */
public final class EventCues {
  private final Event event;
  private final FactDate date;
  private final PhraseList nouns;
  private final Kinship kinship;
  private final Owners owners;
  private final List<String> titlePlaces;
  private final ProperName proper;

  public EventCues(Event event, FactBase base, Kinship kinship) {
    this(event, base, kinship, null);
  }

  /**
   * @param profiles by which other words of its sense are known; null for its own words alone
   */
  public EventCues(Event event, FactBase base, Kinship kinship, Profiles profiles) {
    this.event = event;
    this.date = base.when(event);
    Claim claim = event.common().claim();
    this.nouns = new PhraseList(Forms.nouns(claim == null ? List.of() : claim.topics()));
    this.kinship = kinship;
    this.titlePlaces = profiles == null ? List.of() : profiles.places(event.title());
    List<String> called = new ArrayList<>(claim == null ? List.of() : claim.topics());
    called.add(event.title());
    Profile own = profiles == null ? null : profiles.of(called);
    this.owners = new Owners(base, kinship, nouns, profiles, own);
    this.proper = new ProperName(event, nouns);
  }

  /** Whether a sentence has the name that it has to itself. */
  public boolean hasProperName(Sentence sentence) {
    return proper.isIn(sentence.tokens());
  }

  /** Places that its title names. */
  List<String> titlePlaces() {
    return titlePlaces;
  }

  Owners owners() {
    return owners;
  }

  public Event event() {
    return event;
  }

  /** When it began; null where nothing is known of that. */
  public FactDate.Moment day() {
    return date == null ? null : date.start();
  }

  /** Whether days lie within its time, from its beginning to its end as far as it is known. */
  public boolean isDuring(Days days) {
    LocalDate end = date == null ? null : date.latest();
    boolean lasting = date != null && date.earliest() != null && !day().equals(date);
    return lasting
        && !days.latest().isBefore(date.earliest())
        && (end == null || !days.earliest().isAfter(end));
  }

  /** Whether days go from its first day to its last, as far as it is known when it ended. */
  public boolean isWhole(Days days) {
    boolean lasting = date != null && !day().equals(date);
    return lasting
        && days.earliest().equals(date.earliest())
        && (date.latest() == null || days.latest().equals(date.latest()));
  }

  public PhraseList nouns() {
    return nouns;
  }

  /**
   * How many of its parties are named in some tokens: those who act, those it is done to, and
   * where. A name stands for one party only.
   */
  public int parties(Sentence sentence, TokenRange within) {
    List<NameMention> free = new ArrayList<>();
    for (NameMention name : sentence.meant()) {
      if (within.overlaps(name.at()) && !owners.isMerelyOwner(sentence, name)) {
        free.add(name);
      }
    }
    int parties = 0;
    for (String party : everyParty()) {
      NameMention name = named(party, free);
      if (name != null) {
        free.removeIf(other -> other.at().from() == name.at().from());
        parties++;
      }
    }
    return parties;
  }

  /** Ids of all who are named in some tokens, not merely as owners of something else. */
  Set<String> named(Sentence sentence, TokenRange within) {
    Set<String> named = new LinkedHashSet<>();
    for (NameMention name : sentence.meant()) {
      if (within.overlaps(name.at()) && !owners.isMerelyOwner(sentence, name)) {
        named.addAll(name.entities());
      }
    }
    return named;
  }

  /** {@code met X's opponents}: a name that merely owns somebody or something else. */
  public boolean hasMereOwner(Sentence sentence, TokenRange within) {
    for (NameMention name : sentence.meant()) {
      if (within.overlaps(name.at()) && owners.isMerelyOwner(sentence, name)) {
        return true;
      }
    }
    return false;
  }

  /** The name that means a party, its own name before one of its kin; null for none. */
  private NameMention named(String party, List<NameMention> free) {
    NameMention kin = null;
    for (NameMention name : free) {
      if (name.entities().contains(party)) {
        return name;
      }
      if (kin == null && kinship.isAnyMeant(List.of(party), name.entities())) {
        kin = name;
      }
    }
    return kin;
  }

  public List<String> everyParty() {
    Set<String> all = new LinkedHashSet<>(event.who());
    all.addAll(event.to());
    all.addAll(event.common().places());
    return List.copyOf(all);
  }

  /** Everything that the record says of itself, and the names of its parties. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    words.add(event.title());
    words.add(event.common().text() == null ? "" : event.common().text());
    Claim claim = event.common().claim();
    if (claim != null) {
      words.addAll(claim.topics());
      words.addAll(claim.verbs());
    }
    for (String party : everyParty()) {
      words.addAll(kinship.words(party));
    }
    return words;
  }

  public boolean isNamed(List<String> parties, Set<String> named) {
    return kinship.isAnyMeant(parties, named);
  }

  /** Whether it is the only one of its kind: prose that names it means no other. */
  private boolean isUnique() {
    return event.common().claim() != null && event.common().claim().contradict();
  }

  /**
   * Whether a clause is about it, by what the sentence says beside it: the noun with one of its
   * parties, or its very day. {@code Since the attack} is about what came later.
   */
  public boolean isNamedFor(Sentence sentence, TokenRange clause) {
    for (DayMention day : sentence.days()) {
      if (isVeryDay(day) && !sentence.isBound(day, clause)) {
        return true;
      }
    }
    for (TokenRange noun : sentence.find(nouns, sentence.whole())) {
      boolean aside = !clause.contains(noun.from()) && sentence.isAside(noun.from());
      boolean named = parties(sentence, sentence.whole()) > 0 || hasProperName(sentence);
      if (isUnique() && !aside && named) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of some days is the one single day of the event. */
  boolean isOnVeryDay(List<DayMention> days) {
    for (DayMention day : days) {
      if (isVeryDay(day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a day, without a year perhaps, is the one single day of the event. */
  private boolean isVeryDay(DayMention mention) {
    FactDate.Moment day = day();
    if (day == null || !day.isSingleDay() || mention.day() == null) {
      return false;
    }
    DayMention dated = mention.hasYear() ? mention : mention.in(day.earliest().getYear());
    return dated.days() != null && dated.days().contains(day.earliest());
  }
}
