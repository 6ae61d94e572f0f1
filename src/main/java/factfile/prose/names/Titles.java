package factfile.prose.names;

import factfile.model.base.FactBase;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.prose.words.TokenRange;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The offices of the base by their wordings, and who held them. */
public final class Titles {
  private static final Set<String> HONORIFICS =
      Set.of("mr", "mrs", "ms", "dr", "sir", "dame", "u", "s", "us", "un", "i", "minister");

  /** Somebody's office. */
  public record Office(Entity holder, Role role) {
    public boolean mayContradict() {
      return role.claim() != null && role.claim().contradict();
    }
  }

  /** The wording of offices, as folded tokens. */
  private record Wording(List<String> words, List<Office> offices) {}

  private final Map<String, List<Wording>> byFirstWord = new HashMap<>();

  public Titles(FactBase base) {
    for (Entity entity : base.entities()) {
      for (Role role : entity.roles()) {
        Office office = new Office(entity, role);
        add(role.title(), office);
        if (role.claim() != null) {
          for (String wording : role.claim().topics()) {
            add(wording, office);
          }
        }
      }
    }
  }

  public static boolean isHonorific(String word) {
    return HONORIFICS.contains(word);
  }

  private void add(String wording, Office office) {
    List<String> words = new ArrayList<>();
    for (Token token : Tokens.of(wording)) {
      words.add(token.word());
    }
    if (words.isEmpty()) {
      return;
    }
    List<Wording> wordings = byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>());
    for (Wording known : wordings) {
      if (known.words().equals(words)) {
        known.offices().add(office);
        return;
      }
    }
    wordings.add(new Wording(words, new ArrayList<>(List.of(office))));
  }

  /**
   * An office named in a sentence.
   *
   * @param offices all that go by that name
   */
  public record TitleMention(TokenRange at, List<Office> offices) {}

  /** Every office named, the longest wording where several begin. */
  public List<TitleMention> in(List<Token> tokens) {
    List<TitleMention> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Wording longest = null;
      for (Wording wording : byFirstWord.getOrDefault(tokens.get(at).word(), List.of())) {
        boolean longer = longest == null || wording.words().size() > longest.words().size();
        if (longer && stands(tokens, at, wording.words())) {
          longest = wording;
        }
      }
      if (longest != null) {
        int end = at + longest.words().size();
        found.add(new TitleMention(new TokenRange(at, end), longest.offices()));
        at = end - 1;
      }
    }
    return found;
  }

  private static boolean stands(List<Token> tokens, int at, List<String> words) {
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(at + i).word().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
