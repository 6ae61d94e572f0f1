package factfile.cli.add;

import factfile.edit.Given;
import factfile.edit.IdWords;
import factfile.edit.Kind;
import factfile.model.base.FactBase;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import java.util.List;
import java.util.Set;

/** Proposes an id, made of the words that name a record. */
final class Slug {
  private Slug() {}

  /** An id that the base has not got yet; empty where nothing names the record. */
  static String of(Given given, Adder adder) {
    List<String> named = given.values().get(given.kind().naming());
    String slug = named == null ? "" : IdWords.of(named.get(0));
    String wanted = given.kind() == Kind.TERM ? inResolution(slug, adder.base()) : slug;
    return free(wanted, adder, Set.of());
  }

  /**
   * The same id, with a number where it is taken.
   *
   * @param others that are taken as well
   */
  static String free(String wanted, Adder adder, Set<String> others) {
    String free = wanted;
    for (int i = 2; !free.isEmpty() && (adder.isTaken(free) || others.contains(free)); i++) {
      free = wanted + "-" + i;
    }
    return free;
  }

  /** A term stands in the resolution, where there is only one. */
  private static String inResolution(String slug, FactBase base) {
    List<? extends Fact> resolutions = base.facts(FactKind.RESOLUTION);
    return resolutions.size() == 1 ? resolutions.get(0).id() + "/" + slug : "";
  }
}
