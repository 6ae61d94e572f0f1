package factfile.load.link;

import factfile.model.record.Fact;
import factfile.model.record.Source;

/** The records of a base, as what belongs together is held against each other. */
interface KnownRecords {
  /** The fact, or null. */
  Fact fact(String id);

  /** The source, or null. */
  Source source(String id);
}
