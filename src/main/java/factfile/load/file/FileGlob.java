package factfile.load.file;

import java.util.Arrays;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for the paths of files, as Java's globs have it: {@code *} and {@code ?} stay within a
 * name, {@code **} does not, and {@code [a-z]}, {@code {a,b}} and {@code \*} are known. All ways to
 * read a pattern are followed at once, so that it takes time in proportion to pattern times path.
 */
final class FileGlob {
  private final GlobProgram program;

  /** Where in the path each step was last among those that may come next. */
  private final int[] noted;

  private final int[] pending;
  private int[] now;
  private int[] next;
  private int count;

  /**
   * @throws PatternSyntaxException when a bracket, a brace or a backslash lacks what belongs to it
   */
  FileGlob(String pattern) {
    this.program = new GlobReader(pattern).read();
    int size = program.size();
    this.noted = new int[size];
    this.pending = new int[size + 1];
    this.now = new int[size];
    this.next = new int[size];
  }

  /** Whether the whole path fits. */
  boolean matches(String path) {
    Arrays.fill(noted, -1);
    count = 0;
    note(0, 0);
    for (int at = 0; at < path.length() && count > 0; ) {
      int character = path.codePointAt(at);
      at += Character.charCount(character);
      step(character, at);
    }
    return noted[program.end()] == path.length();
  }

  private void step(int character, int at) {
    int before = count;
    int[] steps = next;
    next = now;
    now = steps;
    count = 0;
    for (int i = 0; i < before; i++) {
      if (program.takes(now[i], character)) {
        note(now[i] + 1, at);
      }
    }
  }

  /** Notes a step, and those that it leads to without a character. */
  private void note(int first, int at) {
    int waiting = 0;
    pending[waiting++] = first;
    while (waiting > 0) {
      int step = pending[--waiting];
      if (noted[step] == at) {
        continue;
      }
      noted[step] = at;
      if (program.isFork(step)) {
        waiting = wait(program.target(step), waiting, at);
        waiting = wait(program.otherTarget(step), waiting, at);
      } else {
        next[count++] = step;
      }
    }
  }

  private int wait(int step, int waiting, int at) {
    if (noted[step] == at) {
      return waiting;
    }
    pending[waiting] = step;
    return waiting + 1;
  }
}
