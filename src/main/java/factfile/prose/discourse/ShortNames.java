package factfile.prose.discourse;

import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.prose.names.Capitals;
import factfile.prose.words.Cues;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is left of a name where a text makes it short: a surname, the first word of a firm, the
 * initials of a body. Only what one entity can be called by is kept.
 */
final class ShortNames {
  private static final int SHORTEST = 3;

  /** These begin too many names. */
  private static final Set<String> COMMON =
      Cues.words(
          """
          north south east west northern southern eastern western central upper lower great greater
          royal national international general united joint high supreme federal state public free
          new old grand first global world european american british imperial continental standard
          pacific atlantic
          """);

  /** Who goes by a short name. */
  private final Map<String, Set<String>> surnames = new HashMap<>();

  private final Map<String, Set<String>> firms = new HashMap<>();
  private final Map<String, Set<String>> initials = new HashMap<>();

  /** In whose names each word stands. */
  private final Map<String, Set<String>> words = new HashMap<>();

  ShortNames(FactBase base) {
    for (Entity entity : base.entities()) {
      List<String> names = new ArrayList<>(entity.aliases());
      names.add(entity.name());
      for (String name : names) {
        for (Token token : Tokens.of(name)) {
          words.computeIfAbsent(token.word(), any -> new HashSet<>()).add(entity.id());
        }
      }
      add(entity, Tokens.of(entity.name()));
    }
  }

  private void add(Entity entity, List<Token> name) {
    if (name.size() < 2) {
      return;
    }
    if (entity.kind() == EntityKind.PERSON) {
      put(surnames, name.get(name.size() - 1), entity);
    } else if (entity.kind() == EntityKind.COMPANY) {
      put(firms, name.get(0), entity);
    } else {
      String letters = initials(name);
      if (letters.length() >= SHORTEST) {
        initials.computeIfAbsent(letters, any -> new LinkedHashSet<>()).add(entity.id());
      }
    }
  }

  private static void put(Map<String, Set<String>> names, Token word, Entity entity) {
    boolean name =
        word.isCapitalised()
            && word.word().length() >= SHORTEST
            && !COMMON.contains(word.word())
            && !Capitals.isNoName(word);
    if (name) {
      names.computeIfAbsent(word.text(), any -> new LinkedHashSet<>()).add(entity.id());
    }
  }

  /** The first letters of its capitalised words; none where one of them is an abbreviation. */
  private static String initials(List<Token> name) {
    StringBuilder letters = new StringBuilder();
    for (Token token : name) {
      if (token.isCapitalised()) {
        boolean short_ =
            token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
        if (short_) {
          return "";
        }
        letters.appendCodePoint(token.text().codePointAt(0));
      }
    }
    return letters.toString();
  }

  /** The person of a surname that is a word of no other name; null for none. */
  String person(Token word) {
    return only(surnames, word);
  }

  /** The firm that begins with a word that is one of no other name; null for none. */
  String firm(Token word) {
    return only(firms, word);
  }

  /** The body of some initials; null for none. */
  String body(Token word) {
    Set<String> ids = initials.getOrDefault(word.text(), Set.of());
    return ids.size() == 1 ? ids.iterator().next() : null;
  }

  /** All who may go by a word. */
  void addAny(Token word, Set<String> ids) {
    ids.addAll(surnames.getOrDefault(word.text(), Set.of()));
    ids.addAll(firms.getOrDefault(word.text(), Set.of()));
    ids.addAll(initials.getOrDefault(word.text(), Set.of()));
  }

  private String only(Map<String, Set<String>> names, Token word) {
    Set<String> ids = names.getOrDefault(word.text(), Set.of());
    boolean alone = ids.size() == 1 && ids.containsAll(words.getOrDefault(word.word(), Set.of()));
    return alone ? ids.iterator().next() : null;
  }
}
