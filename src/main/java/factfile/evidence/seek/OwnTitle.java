package factfile.evidence.seek;

import factfile.evidence.claim.Claimed;
import factfile.evidence.claim.Sought;
import factfile.evidence.claim.Sought.Part;
import factfile.model.base.FactBase;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.prose.names.NameMention;
import factfile.prose.sentence.Sentence;
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
        Set<String> all = parties.computeIfAbsent(each.id(), id -> new HashSet<>());
        all.add(party.entity());
        all.addAll(circle(party.entity()));
      }
    }
  }

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

  /** Whom the title has in that part, and the record nowhere; null where it is at one with it. */
  String rival(Claimed claimed, Sought.Party party) {
    Sentence title = titles.get(claimed.id());
    boolean acts = party.part() == Part.ACTS;
    if (title == null || (!acts && party.part() != Part.SUFFERS)) {
      return null;
    }
    Set<String> own = new HashSet<>(circle(party.entity()));
    own.add(party.entity());
    String rival = null;
    for (NameMention name : title.names()) {
      if (!Collections.disjoint(own, name.entities())) {
        return null;
      }
      Entity other = base.entity(name.entities().get(0));
      Function function =
          Function.of(title, name.at(), other != null && other.kind() == EntityKind.PERSON);
      boolean surely = (acts ? SURELY_ACTING : SURELY_UNDERGOING).contains(function);
      boolean known = !Collections.disjoint(parties.get(claimed.id()), name.entities());
      if (surely && !known && other != null && !Circle.isPlace(other)) {
        rival = title.text(name.at());
      }
    }
    for (NameMention name : title.adjectives()) {
      if (!Collections.disjoint(own, name.entities())) {
        return null;
      }
    }
    return rival;
  }
}
