package factfile.prose.discourse;

import factfile.model.record.EntityKind;
import factfile.prose.words.Cues;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Common nouns that tell the kind of what they stand for, and no more. */
final class NounKinds {
  private static final Map<String, Set<EntityKind>> KINDS = kinds();

  private NounKinds() {}

  private static Map<String, Set<EntityKind>> kinds() {
    Map<String, Set<EntityKind>> kinds = new HashMap<>();
    put(
        kinds,
        "group movement organisation organization faction",
        EnumSet.of(EntityKind.GROUP, EntityKind.ORGANIZATION));
    put(kinds, "militia", EnumSet.of(EntityKind.GROUP, EntityKind.MILITARY));
    put(
        kinds,
        "company firm operator corporation manufacturer carmaker carrier airline utility business enterprise",
        EnumSet.of(EntityKind.COMPANY));
    put(kinds, "association federation charity", EnumSet.of(EntityKind.ORGANIZATION));
    put(kinds, "body agency watchdog", EnumSet.of(EntityKind.BODY, EntityKind.ORGANIZATION));
    put(kinds, "government authorities", EnumSet.of(EntityKind.GOVERNMENT, EntityKind.STATE));
    put(kinds, "administration cabinet", EnumSet.of(EntityKind.GOVERNMENT));
    put(kinds, "country nation state kingdom", EnumSet.of(EntityKind.STATE));
    put(kinds, "ship vessel boat freighter tanker trawler", EnumSet.of(EntityKind.VEHICLE));
    put(kinds, "army military", EnumSet.of(EntityKind.MILITARY));
    return kinds;
  }

  private static void put(Map<String, Set<EntityKind>> kinds, String nouns, Set<EntityKind> meant) {
    for (String noun : Cues.words(nouns)) {
      kinds.put(noun, meant);
    }
  }

  /** The kinds that a noun tells; empty for any other word. */
  static Set<EntityKind> of(String noun) {
    return KINDS.getOrDefault(noun, Set.of());
  }
}
