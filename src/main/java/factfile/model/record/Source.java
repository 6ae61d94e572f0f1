package factfile.model.record;

import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Extras;
import factfile.model.part.Index;
import factfile.model.text.FoldedWords;
import factfile.model.text.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A publication that facts rest on.
 *
 * @param headline its title; null where it has none, as {@code url}, {@code retrieved}, {@code
 *     language} and {@code origin}
 * @param published null where the day is not known
 * @param upTo the last day it speaks of: as given, else the day it was published
 * @param origin id of the source that this one retells
 */
public record Source(
    String id,
    String publisher,
    String headline,
    FactDate published,
    FactDate upTo,
    String url,
    FactDate retrieved,
    String language,
    String origin,
    Extras extras,
    Position position)
    implements Item {
  /** The last day it can speak of. */
  public LocalDate lastDay() {
    return upTo.latest();
  }

  /** The day by which it was surely out; a source without {@code published} counts from its end. */
  public LocalDate outBy() {
    return published == null ? upTo.latest() : published.latest();
  }

  @Override
  public SourceKind kind() {
    return SourceKind.SOURCE;
  }

  @Override
  public String title() {
    return headline == null ? publisher : headline;
  }

  @Override
  public List<String> ownTexts() {
    List<String> texts = new ArrayList<>(List.of(id, publisher));
    if (headline != null) {
      texts.add(headline);
    }
    return texts;
  }

  @Override
  public Collection<String> keys(Index index) {
    return switch (index) {
      case ID -> List.of(id);
      case KIND -> List.of(kindWord());
      case WORD -> FoldedWords.ofAll(ownTexts());
      case LINK -> origin == null ? List.of() : List.of(origin);
      case ENTITY, SOURCE, TAG, BEFORE, PART_OF, ROLE_OF -> List.of();
    };
  }

  @Override
  public List<Citation> cites() {
    return List.of(new Citation(id, null, null, null, null, position));
  }
}
