package factfile.prose.sense;

import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.prose.forms.TitleVerbs;
import factfile.prose.forms.WordKey;
import factfile.prose.names.NameMention;
import factfile.prose.names.NameTable;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the profiles of a base's records. */
public final class Profiles {
  private final FactBase base;
  private final Senses senses;
  private final Rarity rarity;
  private final NameTable names;
  private final Map<String, Profile> known = new HashMap<>();
  private Read last = new Read(List.of(), null);

  /** Many judges ask about one sentence after the other. */
  private record Read(List<Token> tokens, WordMeanings meaning) {}

  public Profiles(FactBase base, NameTable names, Senses senses) {
    this.base = base;
    this.senses = senses;
    this.rarity = new Rarity(base);
    this.names = names;
  }

  /** What the words of a sentence mean. */
  public WordMeanings meaning(List<Token> tokens) {
    Read read = last;
    if (read.tokens() != tokens || read.meaning() == null) {
      read = new Read(tokens, senses.of(tokens));
      last = read;
    }
    return read.meaning();
  }

  /** What will do for a word even in what somebody said, each in its plain form. */
  public Set<String> same(String word) {
    return senses.same(word);
  }

  /** How much a word tells, from little to 1. */
  public double rarity(String word) {
    return rarity.of(WordKey.of(word));
  }

  /** The verbs of a title, names left out. */
  public List<String> verbs(String title) {
    List<Token> tokens = Tokens.of(title);
    boolean[] named = named(tokens);
    List<String> words = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      words.add(named[at] || !tokens.get(at).isWord() ? "" : tokens.get(at).word());
    }
    return TitleVerbs.in(words);
  }

  /** Ids of the places and states that a title names. */
  public List<String> places(String title) {
    List<String> places = new ArrayList<>();
    for (NameMention name : names.in(Tokens.of(title), List.of())) {
      for (String id : name.entities()) {
        Entity entity = base.entity(id);
        boolean place =
            entity != null
                && (entity.kind() == EntityKind.PLACE || entity.kind() == EntityKind.STATE);
        if (place) {
          places.add(id);
        }
      }
    }
    return places;
  }

  private boolean[] named(List<Token> tokens) {
    boolean[] named = new boolean[tokens.size()];
    for (NameMention name : names.in(tokens, List.of())) {
      for (int at = name.at().from(); at < name.at().to(); at++) {
        named[at] = true;
      }
    }
    return named;
  }

  /** Of a title, a topic, a gist. */
  public Profile of(String text) {
    Profile profile = known.get(text);
    if (profile == null) {
      profile = of(List.of(text));
      known.put(text, profile);
    }
    return profile;
  }

  public Profile of(List<String> texts) {
    List<Word> words = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String text : texts) {
      List<Token> tokens = Tokens.of(text);
      boolean[] named = named(tokens);
      WordMeanings meaning = senses.of(tokens);
      for (int at = 0; at < tokens.size(); at++) {
        String key = meaning.keys().get(at);
        if (!named[at] && meaning.content().get(at) && seen.add(key)) {
          words.add(new Word(key, meaning.senses().get(at), rarity.of(key)));
        }
      }
    }
    return new Profile(words);
  }
}
