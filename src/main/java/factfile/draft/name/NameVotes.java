package factfile.draft.name;

import factfile.model.record.EntityKind;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import factfile.wording.Token;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the words around a name, wherever it stands in the document, say of what it names. */
final class NameVotes {
  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "told",
          "added",
          "tweeted",
          "wrote",
          "warned",
          "announced",
          "explained",
          "confirmed",
          "denied",
          "argued",
          "urged",
          "claimed",
          "noted",
          "testified");

  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "outside", "inside", "across", "throughout", "around", "into");

  private static final Set<String> ACTING =
      Set.of(
          "officials",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "executives",
          "employees",
          "workers",
          "members",
          "officers",
          "representatives",
          "researchers");

  private static final Set<String> RELATED =
      Set.of("who", "whose", "whom", "husband", "wife", "son", "daughter", "brother", "sister");

  /** So many letters stand for a name at most; a longer word in capitals is shouted. */
  private static final int LETTERS = 6;

  private static final int HEAD = 20;
  private static final int STRONG = 6;

  private final List<Token> words;
  private final Map<EntityKind, Integer> votes = new EnumMap<>(EntityKind.class);
  private String office;

  /**
   * @param words of the name
   */
  NameVotes(List<Token> words) {
    this.words = List.copyOf(words);
    countOwn();
  }

  /** The office that stood before it; null for none. */
  String office() {
    return office;
  }

  private void vote(EntityKind kind, int weight) {
    votes.merge(kind, weight, Integer::sum);
  }

  private void countOwn() {
    String name = text();
    if (NameWords.isCountry(name)) {
      vote(EntityKind.STATE, HEAD);
    }
    for (int at = 0; at < words.size(); at++) {
      EntityKind kind = NameWords.head(words.get(at).word());
      boolean last = at == words.size() - 1 || words.get(at + 1).is("of");
      if (kind != null && (last || words.get(at + 1).is("for"))) {
        vote(kind, HEAD / 2);
      } else if (kind != null) {
        vote(kind, STRONG / 2);
      }
      if (NameWords.isPlaceWord(words.get(at).word()) && (last || at == 0)) {
        vote(EntityKind.PLACE, HEAD / 2);
      }
    }
    boolean capitals = words.size() == 1 && isCapitals(words.get(0));
    if (capitals) {
      vote(EntityKind.ORGANIZATION, STRONG);
    }
    boolean initial = false;
    for (Token word : words) {
      initial |= word.is(".");
    }
    if (initial && words.size() > 3) {
      vote(EntityKind.PERSON, STRONG / 2);
    }
  }

  static boolean isCapitals(Token word) {
    return word.text().length() > 1
        && word.text().length() <= LETTERS
        && word.text().equals(word.text().toUpperCase(Locale.ROOT));
  }

  String text() {
    return written(words);
  }

  private static String written(List<Token> words) {
    StringBuilder text = new StringBuilder();
    Token before = null;
    for (Token word : words) {
      text.append(before == null || before.touches(word) ? "" : " ").append(word.text());
      before = word;
    }
    return text.toString();
  }

  List<Token> words() {
    return words;
  }

  /** Counts what stands around it in one place. */
  void count(List<Token> tokens, NameChain chain, boolean titled) {
    TokenRange name = chain.name();
    String before = word(tokens, chain.title().from() - 1);
    String after = word(tokens, name.to());
    if (titled) {
      vote(EntityKind.PERSON, HEAD);
      office = office == null ? text(tokens, chain.title()) : office;
    }
    boolean title = !titled && NameWords.isTitle(before) && chain.title().from() > 1;
    boolean second = words.size() > 1;
    if (title && second) {
      vote(EntityKind.PERSON, STRONG);
    }
    if (SAYING.contains(after) || (SAYING.contains(before) && isMark(tokens, name.from() - 2))) {
      vote(second ? EntityKind.PERSON : EntityKind.ORGANIZATION, 2);
    }
    boolean aged = after.equals(",") && isNumber(tokens, name.to() + 1);
    if (RELATED.contains(after)
        || RELATED.contains(before)
        || aged
        || (after.equals(",") && RELATED.contains(word(tokens, name.to() + 1)))) {
      vote(EntityKind.PERSON, STRONG);
    }
    String lead = before.equals("the") ? word(tokens, chain.title().from() - 2) : before;
    if (ACTING.contains(after)) {
      vote(EntityKind.ORGANIZATION, STRONG);
    }
    if (after.equals(",") && isOfficeNear(tokens, name.to() + 1)) {
      vote(EntityKind.PERSON, STRONG);
    }
    if (PLACING.contains(lead) && !after.equals("'") && !after.equals("’")) {
      vote(EntityKind.PLACE, before.equals("the") ? 3 : 2);
    }
    boolean region = after.equals(",") && NameWords.isCountry(word(tokens, name.to() + 1));
    if (region || NameWords.isCountry(before)) {
      vote(EntityKind.PLACE, region ? STRONG : 0);
    }
    if (before.equals("the")) {
      vote(EntityKind.ORGANIZATION, 1);
    }
    if (before.equals("the") && second) {
      vote(EntityKind.PERSON, -3);
    }
    boolean noun =
        name.to() < tokens.size()
            && tokens.get(name.to()).isWord()
            && !tokens.get(name.to()).isCapitalised()
            && !Nouns.PREPOSITIONS.contains(after)
            && !Nouns.BEFORE_VERB.contains(after)
            && !SAYING.contains(after)
            && !RELATED.contains(after)
            && after.endsWith("s");
    if (noun && !second) {
      vote(EntityKind.ORGANIZATION, 1);
    }
  }

  /** {@code , the general secretary of the union}. */
  private static boolean isOfficeNear(List<Token> tokens, int from) {
    boolean office = false;
    for (int at = from; at < from + HEAD / 4 && !word(tokens, at).equals(","); at++) {
      office |= NameWords.isTitle(word(tokens, at));
    }
    return office;
  }

  /** Names with words that the document has in small letters, too, are not those of persons. */
  void countCommon(Set<String> small) {
    boolean common = false;
    boolean plural = words.size() == 1 && words.get(0).word().endsWith("s");
    for (Token word : words) {
      common |= word.isCapitalised() && word.text().length() > 3 && small.contains(word.word());
    }
    if (common && words.size() > 1) {
      vote(EntityKind.ORGANIZATION, 2);
      vote(EntityKind.PERSON, -STRONG / 2);
    }
    if (plural && votes.getOrDefault(EntityKind.PERSON, 0) <= 0) {
      vote(EntityKind.GROUP, 1);
    }
  }

  /** A person is called by the last name later. */
  void countSurname() {
    vote(EntityKind.PERSON, STRONG);
  }

  private static boolean isMark(List<Token> tokens, int at) {
    return at >= 0 && !tokens.get(at).isWord();
  }

  private static boolean isNumber(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).isNumber();
  }

  private static String word(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
  }

  static String text(List<Token> tokens, TokenRange range) {
    return written(tokens.subList(range.from(), range.to()));
  }

  /** What most speaks for; null where nothing does. */
  EntityKind kind() {
    EntityKind best = null;
    for (Map.Entry<EntityKind, Integer> vote : votes.entrySet()) {
      boolean more = best == null || vote.getValue() > votes.get(best);
      best = vote.getValue() > 0 && more ? vote.getKey() : best;
    }
    return best == null && words.size() > 1 && words.size() < 5 ? EntityKind.PERSON : best;
  }
}
