package factfile.query.state;

import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.part.Role;
import factfile.model.part.Slice;
import factfile.model.record.Entity;
import factfile.model.text.FoldedWords;
import factfile.query.words.Entities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Offices that several are said to hold at once, though there is only one such office. */
public final class Offices {
  /** Of these there may be many: two of them are no dispute unless their keeper says so. */
  private static final Set<String> MANY =
      Set.of(
          "member",
          "deputy",
          "vice",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "adviser",
          "advisor",
          "assistant",
          "aide",
          "envoy",
          "delegate",
          "representative",
          "officer",
          "official",
          "soldier",
          "fighter",
          "hostage",
          "prisoner",
          "inspector",
          "judge",
          "senator",
          "lawmaker",
          "legislator",
          "employee",
          "worker",
          "partner",
          "correspondent",
          "reporter",
          "expert",
          "analyst",
          "lawyer",
          "resident",
          "citizen");

  private final FactBase base;
  private final Slices slices;

  public Offices(FactBase base) {
    this.base = base;
    this.slices = new Slices(base);
  }

  /**
   * An office with those who are said to hold it.
   *
   * @param title with what it is an office of
   * @param holders two at least
   */
  public record Office(String title, List<Holder> holders) {
    public Office {
      holders = List.copyOf(holders);
    }
  }

  /**
   * Somebody who is said to hold an office, by whom.
   *
   * @param slice when, with the days that events and fates lend it
   * @param certain whether surely on the asked day
   */
  public record Holder(
      Entity entity,
      Role role,
      Reporter reporter,
      Slice slice,
      boolean certain,
      List<Citation> cites) {
    public Holder {
      cites = List.copyOf(cites);
    }
  }

  /**
   * Those that surely have had several holders at once by that day, who may hold them yet, by the
   * word of different reporters.
   */
  public List<Office> disputedOn(LocalDate day) {
    Map<String, List<Holder>> byOffice = new LinkedHashMap<>();
    for (Entity entity : base.entities()) {
      for (Role role : entity.roles()) {
        Slice slice = slices.held(entity, role);
        Truth holds = slices.holdsOn(slice, day);
        if (holds != Truth.NO) {
          add(entity, role, slice, holds == Truth.YES, byOffice);
        }
      }
    }
    List<Office> disputed = new ArrayList<>();
    for (List<Holder> holders : byOffice.values()) {
      if (isDisputed(holders) && haveMet(holders, day)) {
        disputed.add(new Office(words(holders.get(0).role()), holders));
      }
    }
    return disputed;
  }

  private void add(
      Entity entity, Role role, Slice slice, boolean certain, Map<String, List<Holder>> byOffice) {
    String office = FoldedWords.of(role.title()) + " of " + role.of();
    List<Holder> holders = byOffice.get(office);
    if (holders == null) {
      holders = new ArrayList<>();
      byOffice.put(office, holders);
    }
    List<Citation> cites = role.slice().cites();
    Reporter reporter = cites.isEmpty() ? null : Reporter.of(base, cites.get(0));
    if (reporter != null) {
      holders.add(new Holder(entity, role, reporter, slice, certain, cites));
    }
  }

  /** Whether two of them surely held it on one day: else one may have followed the other. */
  private boolean haveMet(List<Holder> holders, LocalDate day) {
    Days past = new Days(null, day);
    for (Holder one : holders) {
      Days own = one.slice().sureDays(slices.upTo(one.slice()));
      for (Holder other : holders) {
        Days others = other.slice().sureDays(slices.upTo(other.slice()));
        boolean apart = one.entity().id().equals(other.entity().id());
        if (!apart && own != null && others != null && meet(own, others, past)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean meet(Days one, Days other, Days past) {
    return one.overlaps(other) && one.overlaps(past) && other.overlaps(past);
  }

  private boolean isDisputed(List<Holder> holders) {
    Set<String> entities = new HashSet<>();
    Set<Reporter> reporters = new HashSet<>();
    boolean only = false;
    int said = 0;
    for (Holder holder : holders) {
      entities.add(holder.entity().id());
      Set<Reporter> own = new HashSet<>();
      for (Citation cite : holder.cites()) {
        own.add(Reporter.of(base, cite));
      }
      said += own.size();
      reporters.addAll(own);
      only |= holder.role().claim() != null && holder.role().claim().contradict();
    }
    // Whoever has both of them sees no contradiction between them.
    boolean apart = reporters.size() == said;
    return entities.size() > 1 && apart && (only || !isOneOfMany(holders.get(0).role()));
  }

  /** Whether there may be many that hold it, each for itself. */
  public static boolean isOneOfMany(Role role) {
    for (String word : FoldedWords.of(role.title())) {
      if (MANY.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private String words(Role role) {
    return role.of().isEmpty()
        ? role.title()
        : role.title() + " of " + Entities.names(base, role.of());
  }
}
