package factfile.prose.discourse;

import factfile.model.base.FactBase;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.prose.names.NameTable;
import factfile.prose.names.Titles;
import factfile.prose.names.Titles.Office;
import factfile.prose.names.Titles.TitleMention;
import factfile.wording.Token;
import java.util.List;
import java.util.Set;

/**
 * All whom the words of a sentence may name or stand for, told without reading it; rather somebody
 * too many. Pronouns stand for nobody whom the sentences before do not name.
 */
final class Mentionable {
  private final FactBase base;
  private final NameTable names;
  private final Titles titles;
  private final ShortNames shortNames;
  private final HeadNouns heads;

  Mentionable(
      FactBase base, NameTable names, Titles titles, ShortNames shortNames, HeadNouns heads) {
    this.base = base;
    this.names = names;
    this.titles = titles;
    this.shortNames = shortNames;
    this.heads = heads;
  }

  void add(List<Token> tokens, Set<String> ids) {
    names.addAny(tokens, ids);
    boolean governed = false;
    for (Token token : tokens) {
      if (token.isCapitalised()) {
        addCapital(token, ids);
      }
      governed |= Peoples.GOVERNMENT.contains(token.word());
      Set<String> bodies = heads.bodies(token.word());
      if (bodies.size() == 1) {
        ids.addAll(bodies);
      }
    }
    for (TitleMention title : titles.in(tokens)) {
      for (Office office : title.offices()) {
        ids.add(office.holder().id());
      }
    }
    if (governed) {
      addGoverned(ids);
    }
  }

  private void addCapital(Token token, Set<String> ids) {
    ids.addAll(names.adjective(token));
    Token one = Peoples.one(token);
    if (one != null) {
      ids.addAll(names.adjective(one));
    }
    for (String state : Metonyms.states(token.word())) {
      ids.addAll(names.exactly(state));
    }
    shortNames.addAny(token, ids);
  }

  /** {@code Verrin's government}: the bodies of whose offices somebody holds one. */
  private void addGoverned(Set<String> ids) {
    for (String id : List.copyOf(ids)) {
      Entity entity = base.entity(id);
      for (Role role : entity == null ? List.<Role>of() : entity.roles()) {
        ids.addAll(role.of());
      }
    }
  }
}
