package factfile.prose.discourse;

import factfile.model.base.FactBase;
import factfile.prose.names.Kinship;
import factfile.prose.names.NameTable;
import factfile.prose.names.Titles;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import factfile.query.state.Slices;
import factfile.wording.Token;
import java.util.List;
import java.util.Set;

/**
 * Short names, pronouns, bare nouns and bare offices of a base, and whom they stand for. Nobody is
 * guessed at where two could be meant.
 */
public final class StandIns {
  private final Mentionable mentionable;
  private final ShortForms shortForms;
  private final Peoples peoples;
  private final BareOffices offices;
  private final BareNouns nouns;
  private final Pronouns pronouns;

  public StandIns(FactBase base, NameTable names, Titles titles, Kinship kinship) {
    Antecedents antecedents = new Antecedents(base);
    ShortNames shortNames = new ShortNames(base);
    HeadNouns heads = new HeadNouns(base);
    this.mentionable = new Mentionable(base, names, titles, shortNames, heads);
    this.shortForms = new ShortForms(shortNames, titles);
    this.peoples = new Peoples(base, names);
    this.offices = new BareOffices(titles, new Slices(base), kinship);
    this.nouns = new BareNouns(base, antecedents, heads);
    this.pronouns = new Pronouns(base, antecedents);
  }

  /** Adds the ids of all whom the words of a sentence may name or stand for. */
  public void addMentionable(List<Token> tokens, Set<String> ids) {
    mentionable.add(tokens, ids);
  }

  /**
   * @param before the sentence before it in the same paragraph, or null
   * @param known ids of all whom the paragraph has named by then
   */
  Sentence of(Sentence sentence, Sentence before, Set<String> known) {
    Reading reading = new Reading(sentence);
    shortForms.read(reading, known);
    peoples.read(reading);
    offices.read(reading, before);
    for (int at = 0; at < sentence.tokens().size(); at++) {
      TokenRange range = new TokenRange(at, at + 1);
      if (!reading.isTaken(range) && sentence.tokens().get(at).isWord()) {
        Meant meant = pronouns.of(reading, at, before);
        meant = meant == null ? nouns.of(reading, at, before) : meant;
        if (meant != null) {
          reading.add(range, meant);
        }
      }
    }
    Sentence told = reading.soFar();
    // "The company" of a text that names nobody of the base may be any.
    return known.isEmpty() ? told.guessing() : told;
  }
}
