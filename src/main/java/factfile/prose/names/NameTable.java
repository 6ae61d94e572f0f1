package factfile.prose.names;

import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.model.text.FoldedWords;
import factfile.prose.words.Cues;
import factfile.prose.words.TokenRange;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names and aliases of all entities. The longest on whole words is taken; one of three letters
 * or fewer has to stand in its own case, so that "US" is no "us".
 */
public final class NameTable {
  private static final int SHORT = 3;

  private static final String[][] SPELLINGS = {
    {"isation", "ization"},
    {"Defence", "Defense"},
    {"Centre", "Center"},
    {"Programme", "Program"},
    {"Labour", "Labor"},
    {"Harbour", "Harbor"}
  };

  private static final Set<String> REPORTING = Set.copyOf(Cues.REPORTING.firstWords());

  /** So many letters a name and its adjective share. */
  private static final int STEM = 5;

  private static final Set<String> ADJECTIVES =
      Set.of("i", "n", "an", "ian", "ese", "ish", "is", "ns", "ans", "ians");

  /** A name as tokens, and whom it stands for; a surname alone keeps its capital. */
  private record Name(List<Token> tokens, Set<String> entities, boolean surname) {
    boolean stands(List<Token> text, int at) {
      if (at + tokens.size() > text.size()) {
        return false;
      }
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        Token other = text.get(at + i);
        if (!other.word().equals(token.word())
            || (surname && !other.isCapitalised())
            || (isShort() && !other.text().equals(token.text()))) {
          return false;
        }
      }
      return true;
    }

    boolean isAllCapitals() {
      for (Token token : tokens) {
        if (token.isWord() && !token.text().equals(token.text().toUpperCase(Locale.ROOT))) {
          return false;
        }
      }
      return true;
    }

    boolean isShort() {
      int letters = 0;
      for (Token token : tokens) {
        letters += token.isWord() ? token.text().length() : 0;
      }
      return letters <= SHORT;
    }
  }

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();
  private final Set<String> stems = new HashSet<>();
  private final Set<String> persons = new HashSet<>();

  /**
   * With other spellings, and the surname of each person, where it is no name of anybody else: a
   * document that has said {@code Philip Hall} goes on with {@code Hall}.
   */
  public static NameTable withSurnames(FactBase base) {
    NameTable table = new NameTable(base);
    for (Entity entity : base.entities()) {
      List<String> names = new ArrayList<>(entity.aliases());
      names.add(entity.name());
      for (String name : names) {
        table.addSpellings(name, entity.id());
      }
    }
    Map<String, List<String>> surnames = new LinkedHashMap<>();
    for (Entity entity : base.entities()) {
      List<Token> tokens = Tokens.of(entity.name());
      Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
      boolean surname =
          entity.kind() == EntityKind.PERSON
              && tokens.size() > 1
              && last.isCapitalised()
              && last.word().length() >= SHORT;
      if (surname) {
        surnames.computeIfAbsent(last.text(), name -> new ArrayList<>()).add(entity.id());
      }
    }
    for (Map.Entry<String, List<String>> surname : surnames.entrySet()) {
      boolean one = surname.getValue().size() == 1;
      if (one
          && !isElsewhere(base, surname.getKey(), surname.getValue().get(0))
          && table.named(Tokens.of(surname.getKey())).isEmpty()) {
        table.add(surname.getKey(), surname.getValue().get(0), true);
      }
    }
    return table;
  }

  public NameTable(FactBase base) {
    for (Entity entity : base.entities()) {
      if (entity.kind() == EntityKind.PERSON) {
        persons.add(entity.id());
      }
      add(entity.name(), entity.id());
      for (String alias : entity.aliases()) {
        add(alias, entity.id());
      }
    }
  }

  /** Whether a surname is a word of somebody else's name: {@code East Quay}. */
  private static boolean isElsewhere(FactBase base, String surname, String id) {
    for (Entity entity : base.entities()) {
      boolean other = !entity.id().equals(id);
      if (other && FoldedWords.standWhole(FoldedWords.of(surname), entity.name())) {
        return true;
      }
    }
    return false;
  }

  /** As they write it on the other side of the Atlantic. */
  private void addSpellings(String name, String id) {
    for (String[] pair : SPELLINGS) {
      for (int i = 0; i < 2; i++) {
        String other = name.replace(pair[i], pair[1 - i]);
        if (!other.equals(name)) {
          add(other, id);
        }
      }
    }
  }

  private void add(String name, String id) {
    add(name, id, false);
  }

  private void add(String name, String id, boolean surname) {
    List<Token> tokens = Tokens.of(name);
    boolean worded = false;
    for (Token token : tokens) {
      worded |= token.isWord();
      if (token.isCapitalised() && token.word().length() >= STEM) {
        stems.add(token.word().substring(0, STEM));
      }
    }
    if (!worded) {
      return;
    }
    List<Name> names =
        byFirstWord.computeIfAbsent(tokens.get(0).word(), first -> new ArrayList<>());
    for (Name known : names) {
      if (isSame(known.tokens(), tokens)) {
        known.entities().add(id);
        return;
      }
    }
    names.add(new Name(tokens, new LinkedHashSet<>(List.of(id)), surname));
  }

  private static boolean isSame(List<Token> a, List<Token> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).word().equals(b.get(i).word())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is made of a name of the base: {@code Israeli} of Israel. */
  public boolean isLike(Token token) {
    String word = token.word();
    return word.length() > STEM && stems.contains(word.substring(0, STEM));
  }

  /** Whom a word such as {@code Iranian} is made of; empty for none. */
  public List<String> adjective(Token token) {
    String word = token.word();
    for (String state : token.isCapitalised() ? Demonyms.states(word) : List.<String>of()) {
      List<String> meant = named(Tokens.of(state));
      if (!meant.isEmpty()) {
        return meant;
      }
    }
    for (int length = word.length() - 1; token.isCapitalised() && length > SHORT; length--) {
      if (ADJECTIVES.contains(word.substring(length))) {
        List<String> meant = body(word.substring(0, length));
        if (!meant.isEmpty()) {
          return meant;
        }
      }
    }
    return List.of();
  }

  /** Whom a name stands for, empty for nobody. */
  public List<String> exactly(String name) {
    return named(Tokens.of(name));
  }

  private List<String> named(List<Token> words) {
    for (Name name : byFirstWord.getOrDefault(words.get(0).word(), List.of())) {
      if (isSame(name.tokens(), words)) {
        return List.copyOf(name.entities());
      }
    }
    return List.of();
  }

  /** The entities of a name of one word that are no persons. */
  private List<String> body(String word) {
    for (Name name : byFirstWord.getOrDefault(word, List.of())) {
      if (name.tokens().size() == 1 && !persons.containsAll(name.entities())) {
        return List.copyOf(name.entities());
      }
    }
    return List.of();
  }

  /**
   * Every name in a text, in order.
   *
   * @param offices where offices are named
   */
  public List<NameMention> in(List<Token> tokens, List<TokenRange> offices) {
    List<NameMention> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Name longest = null;
      for (Name name : byFirstWord.getOrDefault(tokens.get(at).word(), List.of())) {
        boolean longer = longest == null || name.tokens().size() > longest.tokens().size();
        // "No dockers": the capital that begins a sentence makes no short name.
        boolean opening =
            at == 0 && name.isShort() && !name.isAllCapitals() && !isSpeaking(tokens, name);
        if (longer && !opening && name.stands(tokens, at)) {
          longest = name;
        }
      }
      if (longest != null) {
        int end = at + longest.tokens().size();
        boolean named = !found.isEmpty() && found.get(found.size() - 1).at().to() == at;
        if (named || !isNamesake(tokens, at, longest, offices)) {
          found.add(new NameMention(new TokenRange(at, end), List.copyOf(longest.entities())));
        }
        at = end - 1;
      }
    }
    return found;
  }

  /** Adds all whose name may stand in a text, be it a part of a longer one. */
  public void addAny(List<Token> tokens, Set<String> ids) {
    for (int at = 0; at < tokens.size(); at++) {
      List<Name> names = byFirstWord.get(tokens.get(at).word());
      for (int i = 0; names != null && i < names.size(); i++) {
        if (names.get(i).stands(tokens, at)) {
          ids.addAll(names.get(i).entities());
        }
      }
    }
  }

  /** {@code Lee said}, {@code Lee, who}: a short surname that begins a sentence. */
  private static boolean isSpeaking(List<Token> tokens, Name name) {
    int next = name.tokens().size();
    return name.surname()
        && next < tokens.size()
        && (tokens.get(next).is(",") || REPORTING.contains(tokens.get(next).word()));
  }

  /**
   * {@code Peter Holm} for Ingrid Holm: an unknown first name before a surname is another person.
   */
  private boolean isNamesake(List<Token> tokens, int at, Name name, List<TokenRange> offices) {
    if (at == 0 || name.tokens().size() > 1 || !persons.containsAll(name.entities())) {
      return false;
    }
    Token before = tokens.get(at - 1);
    boolean opening = at == 1 || !tokens.get(at - 2).isWord();
    return before.isCapitalised()
        && !isLike(before)
        && !isInOffice(at - 1, offices)
        && !Capitals.isNoFirstName(before, opening);
  }

  private static boolean isInOffice(int at, List<TokenRange> offices) {
    for (TokenRange office : offices) {
      if (office.contains(at)) {
        return true;
      }
    }
    return false;
  }
}
