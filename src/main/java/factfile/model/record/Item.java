package factfile.model.record;

import factfile.model.part.Citation;
import factfile.model.part.Index;
import factfile.model.text.Position;
import factfile.model.text.Worded;
import java.util.Collection;
import java.util.List;

/** Anything in a base that has an id: a fact, an entity or a source. */
public interface Item {
  String id();

  /** What it is: a {@link FactKind}, an {@link EntityKind} or the {@link SourceKind}. */
  Worded kind();

  /** The word for it: {@code event}, {@code person}, {@code source}, … */
  default String kindWord() {
    return kind().word();
  }

  /** One line that names it to a person. */
  String title();

  /** All of its own that words are looked for in: its id, its title, what else it is told in. */
  List<String> ownTexts();

  Position position();

  List<Citation> cites();

  /** What it is found by in an index; may hold a key more than once. */
  Collection<String> keys(Index index);

  /** The citations of the record and of all that stands inside it, its own first, each once. */
  default List<Citation> everyCite() {
    return cites();
  }
}
