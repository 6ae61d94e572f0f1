package factfile.prose.names;

import factfile.prose.words.Cues;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that make an office, and which offices one person does not hold beside another. */
public final class OfficeNouns {
  private static final Set<String> HEADS =
      Cues.words(
          """
          head chief leader chair chairman chairwoman chairperson president director secretary
          minister premier mayor governor king queen commissioner commander boss ceo executive
          principal dean rector superintendent captain coordinator chancellor
          """);

  private static final Set<String> SPEAKERS = Cues.words("spokesman spokeswoman spokesperson");

  /** Their holders sit in one government, each with a field of their own. */
  private static final Set<String> GOVERNING =
      Cues.words("minister secretary attorney premier chancellor treasurer");

  /** What stands beside such a noun and is no field of a government. */
  private static final Set<String> NO_FIELD =
      Cues.words(
          """
          cabinet government senior junior state party press private general executive permanent
          first principal union assistant deputy vice under former ex acting then late the a an of
          for new old company club society association branch honorary shadow interim social
          recording membership organising organizing national regional local s u us uk un war
          """);

  private static final List<Set<String>> SAME =
      List.of(
          Cues.words("state foreign external overseas diplomacy diplomatic"),
          Cues.words("defence defense war army armed forces military pentagon"),
          Cues.words(
              "finance treasury exchequer treasurer budget chancellor money economy economic"),
          Cues.words("interior home internal police security"),
          Cues.words("justice attorney law legal"),
          Cues.words("prime premier first government"),
          Cues.words("education schools school"),
          Cues.words("health welfare"),
          Cues.words("trade commerce business industry"),
          Cues.words("environment climate water rivers energy power"),
          Cues.words("agriculture farming food fisheries"),
          Cues.words("labour labor work employment"),
          Cues.words("housing homes planning building"),
          Cues.words("transport transportation railways roads ports shipping"));

  private OfficeNouns() {}

  /** Whether its holder heads a body: {@code chief executive}. */
  public static boolean isHead(String title) {
    Set<String> words = words(title);
    words.retainAll(HEADS);
    return !words.isEmpty() && !isDeputy(title);
  }

  public static boolean isSpeaker(String title) {
    Set<String> words = words(title);
    words.retainAll(SPEAKERS);
    return !words.isEmpty() && !isDeputy(title);
  }

  private static boolean isDeputy(String title) {
    Set<String> words = words(title);
    return words.contains("deputy") || words.contains("vice") || words.contains("assistant");
  }

  public static boolean isGoverning(String word) {
    return GOVERNING.contains(word);
  }

  /** Whether a word can name the field of an office: one with a capital, or one that often does. */
  public static boolean isField(Token token) {
    String word = token.word();
    if (NO_FIELD.contains(word) || Cues.OTHER_OFFICE.contains(word) || !token.isWord()) {
      return false;
    }
    for (Set<String> same : SAME) {
      if (same.contains(word)) {
        return true;
      }
    }
    return token.isCapitalised() && !Capitals.isNoName(token);
  }

  /** What an office of a government is about: {@code water}; empty where it is none of those. */
  public static Set<String> fields(String title) {
    Set<String> words = words(title);
    boolean governing = false;
    for (String word : words) {
      governing |= isGoverning(word);
    }
    if (!governing || isDeputy(title) || words.contains("general")) {
      return Set.of();
    }
    boolean premier = words.contains("premier");
    words.removeAll(GOVERNING);
    words.removeAll(Set.of("of", "the", "for", "and"));
    if (premier) {
      words.add("premier");
    }
    return words;
  }

  /** Whether two fields may be one: {@code foreign} and {@code state}. */
  public static boolean mayBeOne(Set<String> one, Set<String> other) {
    for (String word : one) {
      if (other.contains(word)) {
        return true;
      }
      for (Set<String> same : SAME) {
        if (same.contains(word) && !Collections.disjoint(same, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> words(String title) {
    Set<String> words = new HashSet<>();
    for (Token token : Tokens.of(title)) {
      words.add(token.word());
    }
    return words;
  }
}
