package factfile.cli.add;

import factfile.model.text.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Of the problems of a base that somebody has edited, those that it had not got before. Lines may
 * have moved: a problem is the same where it is about the same words of a file.
 */
final class FreshProblems {
  private FreshProblems() {}

  static List<Problem> of(List<Problem> before, List<Problem> after) {
    Map<String, Integer> known = new HashMap<>();
    for (Problem problem : before) {
      known.merge(key(problem), 1, Integer::sum);
    }
    List<Problem> fresh = new ArrayList<>();
    for (Problem problem : after) {
      int left = known.merge(key(problem), -1, Integer::sum);
      if (left < 0) {
        fresh.add(problem);
      }
    }
    return fresh;
  }

  private static String key(Problem problem) {
    String line = problem.excerpt() == null ? "" : problem.excerpt().strip();
    return String.join(
        "\n", problem.rule(), String.valueOf(problem.id()), problem.position().file(), line);
  }
}
