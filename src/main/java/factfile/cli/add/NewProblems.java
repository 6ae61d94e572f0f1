package factfile.cli.add;

import factfile.edit.Addition;
import factfile.model.text.Position;
import factfile.model.text.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Of all problems of a base with an addition, those that it had not got without. */
final class NewProblems {
  private NewProblems() {}

  /**
   * @param name what places in the addition are told by: they stand in no file yet
   */
  static List<Problem> of(
      Addition addition, String name, List<Problem> before, List<Problem> after) {
    Set<String> known = new HashSet<>();
    for (Problem problem : before) {
      known.add(key(problem, problem.position()));
    }
    List<Problem> fresh = new ArrayList<>();
    for (Problem problem : after) {
      Position at = problem.position();
      boolean here = at.file().equals(addition.name());
      if (here && at.line() >= addition.line() && at.line() < addition.end()) {
        int line = at.line() - addition.line() + 1;
        fresh.add(moved(problem, new Position(name, line, at.column())));
      } else {
        int line = here && at.line() >= addition.end() ? at.line() - addition.height() : at.line();
        Position was = new Position(at.file(), line, at.column());
        if (!known.contains(key(problem, was))) {
          fresh.add(moved(problem, was));
        }
      }
    }
    return fresh;
  }

  /** Without the message, which may name a line that has moved. */
  private static String key(Problem problem, Position at) {
    return problem.rule() + " " + problem.id() + " " + at;
  }

  private static Problem moved(Problem problem, Position to) {
    return new Problem(
        problem.severity(),
        problem.rule(),
        to,
        problem.id(),
        problem.excerpt(),
        problem.width(),
        problem.message(),
        problem.fix());
  }
}
