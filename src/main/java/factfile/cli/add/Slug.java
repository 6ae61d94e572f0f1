package factfile.cli.add;

import factfile.edit.Given;
import factfile.edit.Kind;
import factfile.model.base.FactBase;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Proposes an id, made of the words that name a record. */
final class Slug {
  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "of", "in", "on", "at", "to", "and", "for", "by", "its", "with");
  private static final int WORDS = 4;

  private Slug() {}

  /** An id that the base has not got yet; empty where nothing names the record. */
  static String of(Given given, Adder adder) {
    List<String> named = given.values().get(given.kind().naming());
    String slug = named == null ? "" : of(named.get(0));
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

  /** The first words that count, in the letters that an id has. */
  static String of(String text) {
    // Marks go before, too: sorting many behind one letter takes the square of their number.
    String plain =
        withoutMarks(Normalizer.normalize(withoutMarks(text), Normalizer.Form.NFD))
            .toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    int words = 0;
    for (String word : plain.split("[^a-z0-9]+", -1)) {
      if (!word.isEmpty() && words < WORDS && !SMALL.contains(word)) {
        slug.append(words++ == 0 ? "" : "-").append(word);
      }
    }
    return slug.toString();
  }

  private static String withoutMarks(String text) {
    return text.replaceAll("\\p{M}", "");
  }
}
