package factfile.prose.discourse;

import factfile.model.record.Entity;

/** What somebody has to be for a word to stand for them. */
interface Fit {
  boolean suits(Entity entity);
}
