package factfile.draft.propose;

import factfile.edit.IdWords;
import factfile.edit.Kind;
import factfile.model.base.FactBase;
import factfile.model.part.Index;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects proposals, gives each an id of its own, and has entities stand before who needs them.
 */
public final class Draftsman {
  private final FactBase base;
  private final String source;
  private final List<Proposal> proposals = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  /**
   * @param base of which no id is taken again
   * @param source id of the document's source
   */
  public Draftsman(FactBase base, String source) {
    this.base = base;
    this.source = source;
  }

  public List<Proposal> proposals() {
    return List.copyOf(proposals);
  }

  /** An id made of words that nothing has yet; it is taken from then on. */
  String id(String words, String otherwise) {
    String made = IdWords.of(words);
    String wanted = made.isEmpty() ? otherwise : made;
    String free = wanted;
    for (int i = 2; isTaken(free); i++) {
      free = wanted + "-" + i;
    }
    ids.add(free);
    return free;
  }

  private boolean isTaken(String id) {
    return ids.contains(id) || base.find(Index.ID, id).size() > 0;
  }

  void add(Kind kind, Map<String, Object> keys, SentenceReading told) {
    proposals.add(new Proposal(kind, keys, told.paragraph(), told.at(), told.words()));
  }

  /** A citation of a place of the document. */
  String at(String place) {
    return source + "#" + place;
  }

  /** The citation of a sentence, with whoever the document has it from; null for nobody. */
  Object cite(SentenceReading told, String speaker) {
    String plain = source + "#" + told.at();
    if (speaker == null) {
      return plain;
    }
    Map<String, Object> cite = new LinkedHashMap<>();
    cite.put("source", source);
    cite.put("at", told.at());
    cite.put("said_by", speaker);
    return cite;
  }
}
