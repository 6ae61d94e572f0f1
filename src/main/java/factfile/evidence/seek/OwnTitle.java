package factfile.evidence.seek;

import factfile.evidence.claim.Claimed;
import factfile.evidence.claim.Sought;
import factfile.evidence.claim.Sought.Part;
import factfile.model.base.FactBase;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.prose.names.NameMention;
import factfile.prose.sentence.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether the title of a record names somebody else where the record has a party: {@code Hezbollah
 * fires rockets} by {@code hamas}. A passage may name both; the title says which of them is meant.
 */
public final class OwnTitle {
  private static final Set<Part> PARTS = EnumSet.of(Part.ACTS, Part.SUFFERS, Part.WHERE);
  private static final Set<Function> SURELY_ACTING =
      EnumSet.of(Function.SUBJECT, Function.AGENT, Function.VOICE);
  private static final Set<Function> SURELY_UNDERGOING =
      EnumSet.of(Function.UNDERGOER, Function.OBJECT, Function.TARGET);

  private final FactBase base;
  private final Map<String, Sentence> titles = new HashMap<>();
  private final Map<String, Set<String>> parties = new HashMap<>();

  /**
   * @param claimed every value of the base
   * @param reader reads a title
   */
  OwnTitle(
      FactBase base, List<Claimed> claimed, java.util.function.Function<String, Sentence> reader) {
    this.base = base;
    for (Claimed each : claimed) {
      if (each.sought() instanceof Sought.Wording wording && each.key().equals("title")) {
        titles.put(each.id(), reader.apply(wording.words()));
      }
      if (each.sought() instanceof Sought.Party party) {
        parties.computeIfAbsent(each.id(), id -> new HashSet<>()).add(party.entity());
      }
    }
  }

  /** Whom the title has in that part, and the record nowhere; null where it is at one with it. */
  String rival(Claimed claimed, Sought.Party party) {
    Sentence title = titles.get(claimed.id());
    if (title == null || !PARTS.contains(party.part())) {
      return null;
    }
    List<NameMention> mentions = new ArrayList<>(title.names());
    mentions.addAll(title.adjectives());
    String rival = null;
    for (NameMention name : mentions) {
      Function function =
          title.adjectives().contains(name)
              ? Grammar.ofAdjective(title, name.at())
              : Grammar.of(title, name.at(), Circle.isPerson(base, name));
      boolean own = name.entities().contains(party.entity());
      boolean near = !own && !Collections.disjoint(circle(party.entity()), name.entities());
      boolean agrees =
          own
              ? !isOpposite(party.part(), function)
              : near && (party.part() == Part.WHERE || surely(party.part()).contains(function));
      if (agrees) {
        return null;
      }
      boolean other = !own && isSurely(party.part(), function, name);
      if (other && !isKnown(name, claimed.id(), party.part())) {
        rival = title.text(name.at());
      }
    }
    return rival;
  }

  /** What it is a part of and its parts, those who act for it, and those it acts for. */
  private Set<String> circle(String id) {
    Entity entity = base.entity(id);
    Set<String> circle = new HashSet<>(Circle.kin(base, entity));
    circle.addAll(new Circle(base, entity).ids(true));
    for (Role role : entity.roles()) {
      for (String body : role.of()) {
        // "The United States and Russia agree": their ministers did.
        circle.addAll(Circle.kin(base, base.entity(body)));
        circle.add(body);
      }
    }
    return circle;
  }

  private static boolean isOpposite(Part part, Function function) {
    return switch (part) {
      case ACTS -> SURELY_UNDERGOING.contains(function);
      case SUFFERS -> SURELY_ACTING.contains(function);
      default -> false;
    };
  }

  private boolean isSurely(Part part, Function function, NameMention name) {
    Entity entity = base.entity(name.entities().get(0));
    if (entity == null) {
      return false;
    }
    boolean place = Circle.isPlace(entity);
    return surely(part).contains(function) && (part == Part.WHERE) == place;
  }

  private static Set<Function> surely(Part part) {
    return part == Part.ACTS ? SURELY_ACTING : SURELY_UNDERGOING;
  }

  /** A party of the record itself; of bodies, also what belongs to one. */
  private boolean isKnown(NameMention name, String record, Part part) {
    Set<String> own = parties.get(record);
    if (!Collections.disjoint(own, name.entities())) {
      return true;
    }
    boolean bound = false;
    boolean direct = Circle.isPerson(base, name) || part == Part.WHERE;
    for (String id : direct ? Set.<String>of() : own) {
      bound |= !Collections.disjoint(circle(id), name.entities());
    }
    return bound;
  }
}
