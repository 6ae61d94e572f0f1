package factfile.load;

import factfile.model.FactBase;
import factfile.model.Problem;
import java.util.List;

/**
 * What became of reading a base.
 *
 * @param base all that can be used; null where a file or the manifest cannot be read
 * @param problems everything that is wrong, by place
 * @param leftOut how many records cannot be used
 */
public record Loaded(FactBase base, List<Problem> problems, int leftOut) {
  public Loaded {
    problems = List.copyOf(problems);
  }
}
