package factfile.note;

import factfile.query.RecordedValue;
import factfile.wording.Replacement;
import java.util.List;

/** A value as it stands in a note, read as numbers, days or words. */
interface Written {
  /** Where it begins and ends in its passage. */
  int from();

  int to();

  boolean says(RecordedValue value);

  /** Whether it is what a marker has noted. */
  boolean isNoted(String value);

  /** Null where its style cannot say the value. */
  List<Replacement> rewrite(RecordedValue value, String noted);
}
