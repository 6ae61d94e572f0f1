package factfile.model.part;

import factfile.model.text.FoldedWords;
import java.util.List;

/** What records are found by. */
public enum Index {
  ID,
  /** The word for what it is: {@code event}, {@code person}, {@code source}. */
  KIND,
  /** Ids of entities: those that have a part in it, that report it, or that it names. */
  ENTITY,
  /** Ids of the sources it cites anywhere. */
  SOURCE,
  /** Tags, folded as {@link FoldedWords} are. */
  TAG,
  /** The words of its own texts, its id and its names, folded. */
  WORD,
  /** Ids of what else it refers to: events, facts, the source that it retells. */
  LINK,
  /** Ids of the facts that it says it came before. */
  BEFORE,
  /** Ids of the entities that it is part of. */
  PART_OF,
  /** Ids of the entities that it has, or had, a role in. */
  ROLE_OF;

  /** Those whose keys are ids that stand in records. */
  public static final List<Index> OF_MENTIONS =
      List.of(ENTITY, SOURCE, LINK, BEFORE, PART_OF, ROLE_OF);

  /** Whether it tells how a key stands in a record, besides in which. */
  public boolean isMarked() {
    return this == WORD;
  }
}
