package factfile.load.base;

import factfile.load.yaml.FileLines;
import factfile.model.base.Allowances;
import factfile.model.base.MemoryBase;
import factfile.model.record.PassagePrint;
import factfile.model.text.Problem;
import java.nio.file.Path;
import java.util.List;

/**
 * What became of reading a base.
 *
 * @param base all that can be used; null where a file or the manifest cannot be read
 * @param passages fingerprints of what is cited; no answer rests on them
 * @param problems everything that is wrong or could be better, by place
 * @param leftOut how many records cannot be used
 * @param paths every file and folder that all this depends on
 * @param lines what stands in its files
 * @param allowances what its manifest lets stand
 */
public record Loaded(
    MemoryBase base,
    List<PassagePrint> passages,
    List<Problem> problems,
    int leftOut,
    List<Path> paths,
    FileLines lines,
    Allowances allowances) {
  public Loaded {
    passages = List.copyOf(passages);
    problems = List.copyOf(problems);
    paths = List.copyOf(paths);
  }

  /** How many of the problems are errors or warnings. */
  public int wrong() {
    int wrong = 0;
    for (Problem problem : problems) {
      wrong += problem.severity() == Problem.Severity.NOTE ? 0 : 1;
    }
    return wrong;
  }
}
