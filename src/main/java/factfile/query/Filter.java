package factfile.query;

import factfile.model.Truth;

/** Picks rows; sees one and says yes, no or maybe. */
interface Filter {
  Truth test(Subject subject);

  /**
   * The same of an entity. Null where only the facts about the entity can tell, as with dates and
   * tags: it is listed where one of them matches.
   */
  default Truth ofEntity(Subject entity) {
    return test(entity);
  }
}
