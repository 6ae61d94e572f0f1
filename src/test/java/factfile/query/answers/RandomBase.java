package factfile.query.answers;

import factfile.model.amount.Quantity;
import factfile.model.base.Manifest;
import factfile.model.base.MemoryBase;
import factfile.model.date.CalendarDuration;
import factfile.model.date.Edtf;
import factfile.model.date.FactDate;
import factfile.model.part.Act;
import factfile.model.part.ActGrammar;
import factfile.model.part.Citation;
import factfile.model.part.Common;
import factfile.model.part.Compliance;
import factfile.model.part.Condition;
import factfile.model.part.CountPart;
import factfile.model.part.CountValue;
import factfile.model.part.DatedClaim;
import factfile.model.part.Dating;
import factfile.model.part.Edge;
import factfile.model.part.Extras;
import factfile.model.part.Fate;
import factfile.model.part.Fulfilment;
import factfile.model.part.Order;
import factfile.model.part.Outcome;
import factfile.model.part.Rank;
import factfile.model.part.Role;
import factfile.model.part.Slice;
import factfile.model.part.Votes;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.Resolution;
import factfile.model.record.Source;
import factfile.model.record.Statement;
import factfile.model.record.Term;
import factfile.model.text.MalformedValue;
import factfile.model.text.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * A base out of dice: the same seed, the same base. What cites no source published by a day can be
 * left out while it is made, which is what {@code --known-by} has to come to.
 */
public final class RandomBase {
  public static final LocalDate ZERO = LocalDate.of(2024, 1, 1);
  public static final int DAYS = 60;
  private static final Position NOWHERE = new Position("test.yaml", 1, 1);
  private static final String[] WORDS = {"alpha", "beta", "gamma", "delta", "étude", "Zürich"};
  private static final String[] TAGS = {"war", "talks", "Trade"};

  private static final String[] UNKNOWN_ACTS = {"joked", "half-promised", "erklärte"};

  private static final String[] SIGNS = {"", "", "~", ">", "<="};

  private final Random random;
  private final LocalDate publishedBy;
  private final List<Source> sources = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private int citations;

  private RandomBase(long seed, LocalDate publishedBy) {
    this.random = new Random(seed);
    this.publishedBy = publishedBy;
  }

  public static MemoryBase of(long seed) {
    return publishedBy(seed, null);
  }

  /** The same without the sources published later, as if they had never been written down. */
  public static MemoryBase publishedBy(long seed, LocalDate day) {
    return new RandomBase(seed, day).make();
  }

  private MemoryBase make() {
    for (int i = 0; i < 6; i++) {
      addSource(i);
    }
    for (int i = 0; i < 8; i++) {
      entities.add(entity(i));
    }
    for (int i = 0; i < 30; i++) {
      addFact(i);
    }
    facts.removeIf(Objects::isNull);
    Manifest manifest = new Manifest("Dice", null, null, null);
    return new MemoryBase(manifest, sources, entities, facts);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T any(T[] all) {
    return all[random.nextInt(all.length)];
  }

  private LocalDate day() {
    return ZERO.plusDays(random.nextInt(DAYS));
  }

  private String word() {
    return any(WORDS) + " " + any(WORDS);
  }

  private void addSource(int number) {
    FactDate upTo = FactDate.Moment.day(day());
    FactDate published =
        chance(70) ? FactDate.Moment.day(upTo.latest().plusDays(chance(30) ? 9 : 0)) : null;
    Source source =
        new Source(
            "s" + number,
            "Paper " + number % 3,
            null,
            published,
            upTo,
            null,
            null,
            null,
            null,
            Extras.NONE,
            NOWHERE);
    if (publishedBy == null || !source.outBy().isAfter(publishedBy)) {
      kept.add(source.id());
      sources.add(source);
    }
  }

  /** One citation to three, without those of sources left out; each its own place. */
  private List<Citation> cites() {
    List<Citation> cites = new ArrayList<>();
    for (int i = chance(70) ? 1 : 3; i > 0; i--) {
      String source = "s" + random.nextInt(6);
      String saidBy = chance(20) ? someone() : null;
      citations++;
      if (kept.contains(source)) {
        cites.add(new Citation(source, "p" + citations, saidBy, null, null, NOWHERE));
      }
    }
    return cites;
  }

  private String someone() {
    return "e" + random.nextInt(8);
  }

  private List<String> some() {
    List<String> some = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      some.add(someone());
    }
    return some;
  }

  private FactDate date() {
    LocalDate a = day();
    LocalDate b = a.plusDays(random.nextInt(12));
    String text =
        switch (random.nextInt(18)) {
          case 0 -> a + "?";
          case 1 -> a + "~";
          case 2 -> "[" + a + "," + b.plusDays(1) + "]";
          case 3, 4 -> "[" + a + ".." + b + "]";
          case 5 -> "[.." + b + "]";
          case 6 -> "[" + a + "..]";
          case 7 -> a + "/" + b;
          case 8 -> a + "/..";
          case 9 -> a + "/";
          case 10 -> "../" + b;
          case 11 -> chance(50) ? "2024-02" : "2024-01/2024-02";
          case 12 -> chance(50) ? "2024" : "2024-01%";
          case 13, 14 -> levelTwo(a, b);
          default -> a.toString();
        };
    return parsed(text);
  }

  private String levelTwo(LocalDate a, LocalDate b) {
    return switch (random.nextInt(9)) {
      case 0 -> "{" + a + "," + b + "}";
      case 1 -> "{" + a + ".." + b + "," + b.plusDays(3) + "?}";
      case 2 -> "{.." + a + "," + b.plusDays(2) + "}";
      case 3 -> "2024-0X-" + b.toString().substring(8);
      case 4 -> "20XX-02-1X/" + b + "~";
      case 5 -> "2024-?" + a.toString().substring(5);
      case 6 -> chance(50) ? "2024-33" : a + (chance(50) ? "T10:30Z" : "T11:15+02:00");
      case 7 -> chance(50) ? "XXXX-02-14" : "2024S3";
      default -> chance(50) ? "Y17E8" : "Y-17E7";
    };
  }

  private static FactDate parsed(String text) {
    try {
      return Edtf.parse(text);
    } catch (MalformedValue e) {
      throw new AssertionError(text, e);
    }
  }

  private Edge edge(LocalDate day) {
    List<Citation> own = chance(25) ? cites() : null;
    FactDate date =
        chance(80) ? FactDate.Moment.day(day) : parsed("[" + day + ".." + day.plusDays(5) + "]");
    Edge edge =
        chance(15) ? new Edge(null, List.of()) : new Edge(date, own == null ? List.of() : own);
    boolean lost = own != null && own.isEmpty() && !edge.isOpen();
    return lost ? null : edge;
  }

  /** Null where all its sources are left out. */
  private Slice slice() {
    LocalDate first = day();
    LocalDate last = first.plusDays(6 + random.nextInt(20));
    boolean begins = chance(70);
    Edge from = begins ? edge(first) : null;
    Edge until = chance(50) ? edge(last) : null;
    String event = !begins && chance(40) ? "f" + random.nextInt(30) : null;
    List<Citation> cites = cites();
    return cites.isEmpty() ? null : new Slice(from, until, event, cites, Extras.NONE, NOWHERE);
  }

  private Entity entity(int number) {
    List<Role> roles = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      String of = someone();
      String title = word();
      Slice slice = slice();
      if (slice != null) {
        roles.add(new Role(title, List.of(of), slice, null));
      }
    }
    List<Fate> fates = new ArrayList<>();
    if (chance(30)) {
      String status = chance(50) ? "died" : "resigned";
      Slice slice = slice();
      if (slice != null) {
        fates.add(new Fate(status, slice));
      }
    }
    EntityKind kind = any(EntityKind.values());
    List<String> partOf =
        number > 0 && chance(40) ? List.of("e" + random.nextInt(number)) : List.of();
    List<Citation> cites = chance(30) ? cites() : List.of();
    return new Entity(
        "e" + number,
        "Entity " + number,
        kind,
        List.of(word()),
        partOf,
        roles,
        fates,
        List.of(),
        cites,
        Extras.NONE,
        NOWHERE);
  }

  private Common common(String id) {
    List<String> places = chance(30) ? List.of(someone()) : List.of();
    List<String> tags = chance(50) ? List.of(any(TAGS)) : List.of();
    String text = chance(30) ? word() : null;
    return new Common(id, places, tags, text, null, cites(), Extras.NONE, NOWHERE);
  }

  private Order order() {
    List<String> after = chance(15) ? List.of("f" + random.nextInt(30)) : List.of();
    List<String> before = chance(15) ? List.of("f" + random.nextInt(30)) : List.of();
    return new Order(after, before);
  }

  private void addFact(int number) {
    String id = "f" + number;
    switch (random.nextInt(9)) {
      case 0, 1, 2 -> facts.add(event(id));
      case 3, 4 -> facts.add(statement(id));
      case 5, 6 -> facts.add(count(id));
      case 7 -> facts.add(deadline(id));
      default -> addResolution(id);
    }
  }

  private Fact event(String id) {
    Common common = common(id);
    Dating date = dating();
    boolean once = chance(20);
    Event event =
        new Event(common, word(), date, some(), some(), order(), List.of(), votes(), once);
    return event.cites().isEmpty() ? null : event;
  }

  /** At times told differently by several, who may agree after all, or one of whom is preferred. */
  private Dating dating() {
    if (chance(80)) {
      return Dating.of(chance(80) ? date() : null);
    }
    List<DatedClaim> claims = new ArrayList<>();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      Rank rank = chance(80) ? Rank.NORMAL : Rank.PREFERRED;
      FactDate date = date();
      List<Citation> cites = cites();
      if (!cites.isEmpty()) {
        claims.add(new DatedClaim(date, rank, cites));
      }
    }
    return Dating.told(claims);
  }

  private Votes votes() {
    return chance(20) ? new Votes(votesOrNone(), exactly(3), votesOrNone(), votesOrNone()) : null;
  }

  private Quantity votesOrNone() {
    return chance(50) ? exactly(random.nextInt(40)) : null;
  }

  private static Quantity exactly(int number) {
    try {
      return Quantity.parse(String.valueOf(number));
    } catch (MalformedValue e) {
      throw new AssertionError(e);
    }
  }

  private Fact statement(String id) {
    Common common = common(id);
    Act act = new Act(chance(70) ? any(ActGrammar.values()).word() : any(UNKNOWN_ACTS));
    Dating date = dating();
    Statement statement =
        new Statement(
            common, date, List.of(someone()), act, some(), word(), some(), order(), fulfilments());
    return statement.cites().isEmpty() ? null : statement;
  }

  private List<Fulfilment> fulfilments() {
    List<Fulfilment> fulfilments = new ArrayList<>();
    for (int i = chance(40) ? 1 + random.nextInt(3) : 0; i > 0; i--) {
      Fulfilment.Status status = any(Fulfilment.Status.values());
      LocalDate on = day();
      String text = chance(60) ? on.toString() : "[" + on + ".." + on.plusDays(9) + "]";
      FactDate date = chance(80) ? parsed(text) : null;
      List<Citation> cites = cites();
      if (!cites.isEmpty()) {
        fulfilments.add(new Fulfilment(status, date, cites, Extras.NONE, NOWHERE));
      }
    }
    return fulfilments;
  }

  private Fact count(String id) {
    Common common = common(id);
    List<String> who = some();
    String topic = word();
    String event = chance(35) ? "f" + random.nextInt(30) : null;
    List<CountValue> values = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      Rank rank = chance(70) ? Rank.NORMAL : any(Rank.values());
      FactDate date = chance(80) ? date() : null;
      Quantity quantity = quantity();
      Quantity whole = chance(20) ? quantity() : null;
      List<CountPart> parts = parts();
      List<Citation> cites = cites();
      if (!cites.isEmpty()) {
        values.add(new CountValue(quantity, date, rank, whole, parts, cites, Extras.NONE, NOWHERE));
      }
    }
    return values.isEmpty() ? null : new Count(common, topic, "people", event, who, values);
  }

  private List<CountPart> parts() {
    List<CountPart> parts = new ArrayList<>();
    for (int i = chance(30) ? 2 : 0; i > 0; i--) {
      int kind = random.nextInt(3);
      String label = kind == 0 ? word() : null;
      String who = kind == 1 ? someone() : null;
      String place = kind == 2 ? someone() : null;
      parts.add(new CountPart(label, who, place, quantity()));
    }
    return parts;
  }

  private Quantity quantity() {
    int number = 1 + random.nextInt(5);
    String sign = any(SIGNS);
    try {
      return Quantity.parse(sign + number);
    } catch (MalformedValue e) {
      throw new AssertionError(e);
    }
  }

  private Fact deadline(String id) {
    Common common = common(id);
    LocalDate day = day();
    boolean fuzzy = chance(30);
    FactDate set = parsed(fuzzy ? "[" + day + ".." + day.plusDays(5) + "]" : day.toString());
    boolean computed = chance(60);
    FactDate due = computed ? null : FactDate.Moment.day(day.plusDays(10));
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      Outcome.Status status = chance(40) ? Outcome.Status.EXTENDED : any(Outcome.Status.values());
      boolean extended = status == Outcome.Status.EXTENDED;
      LocalDate on = day.plusDays(random.nextInt(15));
      FactDate date =
          chance(80)
              ? parsed(chance(70) ? on.toString() : "[" + on + ".." + on.plusDays(4) + "]")
              : null;
      List<Citation> cites = cites();
      boolean counted = chance(30) && extended && date != null;
      CalendarDuration window = window();
      Quantity share = quantity();
      if (!cites.isEmpty()) {
        FactDate later = extended && !counted ? FactDate.Moment.day(on.plusDays(20)) : null;
        outcomes.add(
            new Outcome(
                status,
                date,
                counted ? window : null,
                later,
                status == Outcome.Status.PARTLY ? share : null,
                null,
                cites,
                Extras.NONE,
                NOWHERE));
      }
    }
    Deadline deadline =
        new Deadline(
            common,
            word(),
            set,
            computed ? window() : null,
            due,
            some(),
            List.of(someone()),
            null,
            outcomes);
    return common.cites().isEmpty() ? null : deadline;
  }

  private static CalendarDuration window() {
    try {
      return CalendarDuration.parse("10 days");
    } catch (MalformedValue e) {
      throw new AssertionError(e);
    }
  }

  private void addResolution(String id) {
    Common common = common(id);
    FactDate date = chance(70) ? FactDate.Moment.day(day()) : null;
    List<Fact> terms = new ArrayList<>();
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      terms.add(term(id, id + "/t" + i));
    }
    terms.removeIf(Objects::isNull);
    List<String> ids = terms.stream().map(Fact::id).toList();
    Resolution resolution =
        new Resolution(common, "Accord " + id, List.of(), some(), date, ids, votes());
    facts.add(common.cites().isEmpty() ? null : resolution);
    facts.addAll(terms);
  }

  /** Null where all its sources are left out. */
  private Compliance lasting() {
    Compliance.Status status = any(Compliance.Status.values());
    Slice slice = slice();
    if (slice == null) {
      return null;
    }
    List<String> events = slice.event() == null ? List.of() : List.of(slice.event());
    return new Compliance(status, events, slice);
  }

  private Compliance atEvents() {
    Compliance.Status status = any(Compliance.Status.values());
    List<String> events = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      events.add("f" + random.nextInt(30));
    }
    List<Citation> cites = cites();
    String only = events.size() == 1 ? events.get(0) : null;
    return cites.isEmpty()
        ? null
        : new Compliance(status, events, new Slice(null, null, only, cites, Extras.NONE, NOWHERE));
  }

  /** Of it, only what meets it can be lost with its sources. */
  private Condition condition() {
    String words = word();
    boolean met = chance(60);
    Edge from = chance(50) ? new Edge(date(), List.of()) : null;
    String event = from == null ? "f" + random.nextInt(30) : null;
    List<Citation> cites = cites();
    return new Condition(
        words,
        met && !cites.isEmpty() ? new Slice(from, null, event, cites, Extras.NONE, NOWHERE) : null);
  }

  private Fact term(String resolution, String id) {
    Common common = common(id);
    List<Compliance> record = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      Compliance entry = chance(50) ? atEvents() : lasting();
      if (entry != null) {
        record.add(entry);
      }
    }
    String duty = word();
    Condition condition = chance(40) ? condition() : null;
    Term term =
        new Term(
            common, resolution, List.of("Accord"), List.of(someone()), duty, condition, record);
    return common.cites().isEmpty() ? null : term;
  }
}
