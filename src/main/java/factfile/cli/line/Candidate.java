package factfile.cli.line;

import java.util.ArrayList;
import java.util.List;

/**
 * A word that could stand where the cursor is.
 *
 * @param description what it is, in one line; empty for nothing to say
 */
public record Candidate(String word, String description) {
  /** Stands for the names of files, which a shell completes by itself, in its own way. */
  public static final Candidate FILES = new Candidate(":files", "");

  /** Those that begin with what has been typed. */
  public static List<Candidate> matching(List<Candidate> candidates, String typed) {
    List<Candidate> matching = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.word().startsWith(typed)) {
        matching.add(candidate);
      }
    }
    return matching;
  }
}
