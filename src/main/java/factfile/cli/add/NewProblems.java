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
   * @param additions one after the other
   * @param name what places in the additions are told by: they stand in no file yet
   */
  static List<Problem> of(
      List<Addition> additions, String name, List<Problem> before, List<Problem> after) {
    Set<String> known = new HashSet<>();
    for (Problem problem : before) {
      known.add(key(problem, problem.position()));
    }
    List<Problem> fresh = new ArrayList<>();
    for (Problem problem : after) {
      Position was = before(additions, name, problem.position());
      if (was.file().equals(name) || !known.contains(key(problem, was))) {
        fresh.add(moved(problem, was));
      }
    }
    return fresh;
  }

  /** Where something stood before the additions; within one, its place in that. */
  private static Position before(List<Addition> additions, String name, Position after) {
    Position at = after;
    for (int i = additions.size() - 1; i >= 0; i--) {
      Addition addition = additions.get(i);
      if (at.file().equals(addition.name()) && at.line() >= addition.line()) {
        if (at.line() < addition.end()) {
          return new Position(name, at.line() - addition.line() + 1, at.column());
        }
        at = new Position(at.file(), at.line() - addition.height(), at.column());
      }
    }
    return at;
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
