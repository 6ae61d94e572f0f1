package factfile.load.link;

import factfile.load.record.Drafts;
import factfile.load.record.Drafts.Drafted;
import factfile.load.yaml.Owner;
import factfile.load.yaml.Problems;
import factfile.model.base.Chronology;
import factfile.model.base.Ruling;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Compliance;
import factfile.model.part.Edge;
import factfile.model.part.Fate;
import factfile.model.part.Fulfilment;
import factfile.model.part.Role;
import factfile.model.part.Slice;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Resolution;
import factfile.model.record.Source;
import factfile.model.record.Statement;
import factfile.model.record.Term;
import factfile.model.text.Position;
import java.time.LocalDate;
import java.util.List;

/** What dates of records that belong together have to keep to. */
final class DateRules implements Ruling.Setting {
  private final KnownRecords records;
  private final Problems problems;
  private final Chronology chronology = new Chronology(this);
  private final ChainRules chains;
  private final CountRules counts;

  /**
   * @param records every record, by its id
   */
  DateRules(KnownRecords records, Problems problems) {
    this.records = records;
    this.problems = problems;
    this.chains = new ChainRules(this, problems);
    this.counts = new CountRules(this, problems);
  }

  void check(Drafts drafts) {
    for (Drafted<Fact> drafted : drafts.facts) {
      if (!drafted.owner().isSpoiled()) {
        check(drafted.item(), drafted.owner());
      }
    }
    for (Drafted<Entity> drafted : drafts.entities) {
      if (!drafted.owner().isSpoiled()) {
        checkRoles(drafted.item(), drafted.owner());
      }
    }
  }

  void check(Fact fact, Owner owner) {
    checkOrder(fact, owner);
    checkForeseen(fact, owner);
    if (fact instanceof Term term) {
      checkRecord(term, owner);
    } else if (fact instanceof Deadline deadline) {
      chains.check(deadline, owner);
    } else if (fact instanceof Count count) {
      counts.check(count, owner);
    } else if (fact instanceof Statement statement) {
      checkOutcomes(statement, owner);
    }
  }

  /** Nothing becomes of what has not been said yet; worth a second look, as with deadlines. */
  private void checkOutcomes(Statement statement, Owner owner) {
    FactDate said = statement.outcomes().isEmpty() ? null : chronology.when(statement);
    for (Fulfilment outcome : statement.outcomes()) {
      LocalDate latest = outcome.date() == null ? null : outcome.date().latest();
      if (said != null
          && said.earliest() != null
          && latest != null
          && latest.isBefore(said.earliest())) {
        problems.warning(
            "outcome-before-said",
            outcome.position(),
            1,
            owner,
            "the outcome of " + latest + " comes before it was said on " + said.earliest(),
            "correct the outcome's `date`, or the statement's");
      }
    }
  }

  /** Sources speak of what was, but for what they foresee; the latter is worth a second look. */
  private void checkForeseen(Fact fact, Owner owner) {
    LocalDate first = fact.date() == null ? null : fact.date().earliest();
    LocalDate known = upTo(fact.tellingCites());
    if (first != null && known != null && first.isAfter(known)) {
      problems.warning(
          "after-its-sources",
          fact.position(),
          1,
          owner,
          "it is dated " + fact.date().edtf() + ", after " + known + ", where its sources end",
          "correct the date, or give the source a later `up_to`");
    }
  }

  @Override
  public Fact fact(String id) {
    return records.fact(id);
  }

  @Override
  public FactDate when(Fact fact) {
    return chronology.when(fact);
  }

  @Override
  public Source source(String id) {
    return records.source(id);
  }

  @Override
  public LocalDate upTo(List<Citation> cites) {
    LocalDate latest = null;
    for (Citation citation : cites) {
      LocalDate day = lastDay(source(citation.source()));
      latest = day != null && (latest == null || day.isAfter(latest)) ? day : latest;
    }
    return latest;
  }

  private static LocalDate lastDay(Source source) {
    return source == null || source.upTo() == null ? null : source.lastDay();
  }

  private void checkOrder(Fact fact, Owner owner) {
    if (fact.order().isEmpty()) {
      return;
    }
    if (chronology.isCircular(fact)) {
      error(
          "circular-order",
          fact.position(),
          owner,
          "`before` and `after` lead from this record back to itself",
          "remove one of them");
    } else if (chronology.isContradicted(fact)) {
      error(
          "order-contradicts-date",
          fact.position(),
          owner,
          "no day suits both its date and its `before` or `after`",
          "correct the date or the order");
    }
  }

  private void checkRecord(Term term, Owner owner) {
    Fact parent = fact(term.resolution());
    FactDate issued = parent instanceof Resolution resolution ? resolution.date() : null;
    for (Compliance each : term.record()) {
      for (Slice stretch : each.stretches()) {
        checkLentBeginning(stretch, owner);
        checkNotBefore(stretch, issued, "the resolution was issued", owner);
      }
    }
    if (term.record().size() > 1) {
      checkApart(Ruling.of(this, term), owner);
    }
  }

  private void checkApart(List<Ruling> rulings, Owner owner) {
    for (int i = 1; i < rulings.size(); i++) {
      for (int j = 0; j < i; j++) {
        checkApart(rulings.get(j), rulings.get(i), owner);
      }
    }
  }

  /** Those who differ may differ; nobody finds two things at once. */
  private void checkApart(Ruling first, Ruling second, Owner owner) {
    boolean oneSays = first.status() != second.status() && first.sharesVoice(second);
    LocalDate day = oneSays ? first.firstShared(second) : null;
    if (day != null) {
      Compliance earlier = first.entry();
      String on = day.equals(LocalDate.MIN) ? "from the beginning" : "on " + day;
      error(
          "overlapping-record",
          second.entry().slice().position(),
          owner,
          "%s it surely was %s, and %s by the entry at %s, both according to %s"
              .formatted(
                  on,
                  second.status().word(),
                  earlier.status().word(),
                  earlier.slice().position(),
                  first.shared(second).name()),
          "end the earlier one with `until:` before the other begins; or say with `said_by:` in"
              + " `cite` whose finding each is");
    }
  }

  void checkRoles(Entity entity, Owner owner) {
    entity.roles().forEach(role -> checkLentBeginning(role.slice(), owner));
    entity.fates().forEach(fate -> checkLentBeginning(fate.slice(), owner));
    for (Fate fate : entity.fates()) {
      Slice ended = dated(fate.slice());
      if (!fate.endsRoles() || ended.from() == null || ended.from().isOpen()) {
        continue;
      }
      LocalDate last = ended.from().date().latest();
      for (Role role : entity.roles()) {
        Slice slice = role.slice();
        LocalDate first = firstDay(slice);
        if (first != null && last != null && first.isAfter(last)) {
          error(
              "role-after-end",
              slice.position(),
              owner,
              "the role begins on " + first + ", after " + fate.status() + " on " + last,
              "correct `from`, or the fate");
        }
      }
    }
  }

  private void checkNotBefore(Slice slice, FactDate start, String what, Owner owner) {
    LocalDate first = start == null ? null : start.earliest();
    LocalDate end = lastDay(slice);
    LocalDate begin = beginning(slice);
    boolean before =
        (end != null && first != null && end.isBefore(first))
            || (begin != null && first != null && begin.isBefore(first));
    if (before) {
      error(
          "before-parent",
          slice.position(),
          owner,
          "this holds before " + what + " on " + first,
          "correct `from` or `until`, or the resolution's `date`");
    }
  }

  /** An event that begins a slice cannot come after its end. */
  private void checkLentBeginning(Slice slice, Owner owner) {
    if (slice.event() != null && dated(slice).possibleDays() == null) {
      error(
          "ends-before-it-begins",
          slice.position(),
          owner,
          "it ends on "
              + lastDay(slice)
              + ", before "
              + slice.event()
              + " begins it on "
              + firstDay(slice),
          "correct `until`, or the date of " + slice.event());
    }
  }

  private LocalDate firstDay(Slice slice) {
    Edge from = dated(slice).from();
    return from == null || from.isOpen() ? null : from.date().earliest();
  }

  private static LocalDate lastDay(Slice slice) {
    Edge until = slice.until();
    return until == null || until.isOpen() ? null : until.date().latest();
  }

  /** The latest day on which a dated slice can have begun. */
  private LocalDate beginning(Slice slice) {
    Edge from = dated(slice).from();
    return from == null || from.isOpen() ? null : from.date().start().latest();
  }

  private Slice dated(Slice slice) {
    Fact event = slice.event() == null ? null : fact(slice.event());
    FactDate date = event == null ? null : chronology.when(event);
    return slice.from() == null && date != null ? slice.withFrom(new Edge(date, List.of())) : slice;
  }

  private void error(String rule, Position at, Owner owner, String message, String fix) {
    problems.error(rule, at, 1, owner, message, fix);
  }
}
