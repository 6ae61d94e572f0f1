package factfile.note.value;

import factfile.query.answers.RecordedValue;
import factfile.wording.Rewording;
import java.util.List;

/** A value as it stands in a note, read as numbers, days or words. */
public interface Written {
  /** Why a value is left alone whose surroundings were not read. */
  String NOT_READ = "what stands before it may be part of it";

  /** Where it begins and ends in its passage. */
  int from();

  int to();

  boolean says(RecordedValue value);

  /** Whether it is what a marker has noted. */
  boolean isNoted(String value);

  /** Null where its style cannot say the value. */
  List<Rewording> rewrite(RecordedValue value, String noted);

  /** Why the two cannot be compared at all; null where they can. */
  default String mismatch(RecordedValue value) {
    return null;
  }

  /** Whether it is replaced as a whole, so that escapes in it are only its spelling. */
  default boolean isWhole() {
    return false;
  }
}
