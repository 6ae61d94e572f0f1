package factfile.prose.discourse;

import factfile.model.base.FactBase;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.prose.names.NameMention;
import factfile.prose.names.NameMention.Told;
import factfile.prose.names.NameTable;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import factfile.wording.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * States told by their capitals, their peoples and those who act for them: {@code Washington},
 * {@code the Syrians}, {@code Israeli troops}, {@code Netanyahu's government}.
 */
final class Peoples {
  /** Those who act for a state, and for nobody beside it. */
  private static final Set<String> OFFICIAL =
      Cues.words(
          """
          forces force troops troop army military navy fleet government administration cabinet
          authorities officials soldiers police jets warplanes aircraft artillery tanks negotiators
          delegation delegations side state warships paratroopers infantry commandos diplomats
          """);

  static final Set<String> GOVERNMENT = Set.of("government", "administration", "cabinet");

  /** Before a capital these say where something is. */
  private static final Set<String> WHERE =
      Cues.words(
          """
          in at from near inside outside to into around through across toward towards over on of via
          for leaving reached left visited greater central
          """);

  private final FactBase base;
  private final NameTable names;

  Peoples(FactBase base, NameTable names) {
    this.base = base;
    this.names = names;
  }

  void read(Reading reading) {
    Sentence sentence = reading.sentence();
    List<Token> tokens = sentence.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      TokenRange range = new TokenRange(at, at + 1);
      Meant meant = reading.isTaken(range) ? null : of(reading, at);
      if (meant != null) {
        reading.add(range, meant);
      }
    }
  }

  private Meant of(Reading reading, int at) {
    Sentence sentence = reading.sentence();
    Token token = sentence.tokens().get(at);
    if (GOVERNMENT.contains(token.word())) {
      return ofLeader(reading, at);
    }
    if (!token.isCapitalised()) {
      return null;
    }
    List<String> state =
        isSomewhere(sentence, at) ? List.of() : states(Metonyms.states(token.word()));
    if (!state.isEmpty()) {
      return new Meant(state, Told.GUESS);
    }
    List<String> made = onlyStates(adjective(sentence, at));
    if (!made.isEmpty()) {
      boolean acting = isActing(sentence, at);
      boolean many = token.word().endsWith("s") && !token.word().endsWith("ss");
      boolean all = sentence.word(at - 1).equals("the") && PhraseEnd.isBefore(sentence, at + 1);
      boolean people = many || all;
      return acting || people ? new Meant(made, acting ? Told.STAND_IN : Told.GUESS) : null;
    }
    return plural(token);
  }

  private static List<String> adjective(Sentence sentence, int at) {
    for (NameMention adjective : sentence.adjectives()) {
      if (adjective.at().contains(at)) {
        return adjective.entities();
      }
    }
    return List.of();
  }

  /** {@code Americans}: several of those whom an adjective names. */
  private Meant plural(Token token) {
    Token one = one(token);
    List<String> made = one == null ? List.of() : onlyStates(names.adjective(one));
    return made.isEmpty() ? null : new Meant(made, Told.GUESS);
  }

  /** {@code American} of {@code Americans}; null for a word that is not of several. */
  static Token one(Token token) {
    int last = token.text().length() - 1;
    boolean many = last > 3 && token.word().length() == last + 1 && token.word().endsWith("s");
    return many
        ? new Token(
            token.kind(),
            token.text().substring(0, last),
            token.word().substring(0, last),
            token.start(),
            token.end() - 1)
        : null;
  }

  /** {@code Israeli ground troops}: at most one word stands between. */
  private static boolean isActing(Sentence sentence, int at) {
    boolean next = OFFICIAL.contains(sentence.word(at + 1));
    boolean second =
        OFFICIAL.contains(sentence.word(at + 2))
            && sentence.tokens().get(at + 1).isWord()
            && !sentence.tokens().get(at + 1).isCapitalised()
            && !Nouns.PREPOSITIONS.contains(sentence.word(at + 1))
            && !sentence.word(at + 1).equals("and");
    return next || second;
  }

  /** {@code In Washington}, {@code the Washington Post}: a place, or a part of another name. */
  private static boolean isSomewhere(Sentence sentence, int at) {
    Token next = at + 1 < sentence.tokens().size() ? sentence.tokens().get(at + 1) : null;
    Token before = at > 0 ? sentence.tokens().get(at - 1) : null;
    boolean longer = next != null && (next.isCapitalised() || next.text().equals("-"));
    boolean name = before != null && at > 1 && before.isCapitalised();
    boolean dateline = next != null && (next.text().equals(",") || next.text().equals("("));
    boolean joined =
        Set.of("and", "or", ",").contains(sentence.word(at - 1))
            && at > 1
            && sentence.tokens().get(at - 2).isCapitalised();
    return longer
        || name
        || (at == 0 && dateline)
        || WHERE.contains(sentence.word(at - 1))
        || (joined && WHERE.contains(sentence.word(at - 3)));
  }

  private List<String> states(List<String> called) {
    for (String name : called) {
      List<String> ids = onlyStates(names.exactly(name));
      if (!ids.isEmpty()) {
        return ids;
      }
    }
    return List.of();
  }

  /** The one state of them; none where it is nothing of the kind, or several. */
  private List<String> onlyStates(List<String> ids) {
    Entity entity = ids.size() == 1 ? base.entity(ids.get(0)) : null;
    boolean state =
        entity != null
            && (entity.kind() == EntityKind.STATE || entity.kind() == EntityKind.ORGANIZATION);
    return state ? ids : List.of();
  }

  /** {@code Verrin's government}: that of the state whose office the person holds. */
  private Meant ofLeader(Reading reading, int at) {
    Sentence sentence = reading.sentence();
    int end = sentence.word(at - 1).equals("s") ? at - 2 : at;
    end = end < at && Set.of("'", "’").contains(sentence.word(end)) ? end : at;
    for (NameMention name : reading.soFar().names()) {
      if (name.at().to() == end && name.entities().size() == 1) {
        List<String> bodies = governed(name.entities().get(0));
        return bodies.size() == 1 ? new Meant(bodies, Told.GUESS) : null;
      }
    }
    return null;
  }

  private List<String> governed(String person) {
    Entity entity = base.entity(person);
    Set<String> bodies = new LinkedHashSet<>();
    boolean leads = entity != null && entity.kind() == EntityKind.PERSON;
    for (Role role : leads ? entity.roles() : List.<Role>of()) {
      for (String id : role.of()) {
        Entity body = base.entity(id);
        boolean state = body != null && body.kind() == EntityKind.STATE;
        if (state) {
          bodies.add(id);
        }
      }
    }
    return new ArrayList<>(bodies);
  }
}
