package factfile.query;

import factfile.model.Truth;

/** Picks rows; sees one and says yes, no or maybe. */
interface Filter {
  Truth test(Subject subject);

  /**
   * The same of an entity or a source. Null where only the facts about it can tell, as with dates
   * and tags.
   */
  default Truth ofItself(Subject itself) {
    return test(itself);
  }

  /** What this filter denies; null where it denies nothing. */
  default Filter denied() {
    return null;
  }
}
