package factfile.load.file;

import java.util.ArrayList;
import java.util.List;

/** The steps of a {@link FileGlob}: each takes a character, or forks without taking one. */
final class GlobProgram {
  private final List<Step> steps = new ArrayList<>();

  private sealed interface Step {}

  private record Take(Characters characters) implements Step {}

  private record Fork(int target, int other) implements Step {}

  /** Which characters a step takes. */
  sealed interface Characters {
    boolean contain(int character);

    record One(int wanted) implements Characters {
      @Override
      public boolean contain(int character) {
        return character == wanted;
      }
    }

    /**
     * @param slashes whether the sign between folders is one of them
     */
    record Any(boolean slashes) implements Characters {
      @Override
      public boolean contain(int character) {
        return slashes || character != '/';
      }
    }

    /**
     * @param ranges first and last of each
     */
    record Ranges(List<int[]> ranges, boolean negated) implements Characters {
      @Override
      public boolean contain(int character) {
        boolean among = false;
        for (int[] range : ranges) {
          among |= character >= range[0] && character <= range[1];
        }
        return among != negated && character != '/';
      }
    }
  }

  /** The number of the step that is added next. */
  int here() {
    return steps.size();
  }

  void take(Characters characters) {
    steps.add(new Take(characters));
  }

  void fork(int target, int other) {
    steps.add(new Fork(target, other));
  }

  void replaceFork(int step, int target, int other) {
    steps.set(step, new Fork(target, other));
  }

  /** Any number of characters. */
  void star(boolean slashes) {
    int start = here();
    fork(start + 1, start + 3);
    take(new Characters.Any(slashes));
    fork(start, start);
  }

  /** The step past the last, at which the pattern has been matched. */
  int end() {
    return steps.size();
  }

  /** How many steps there are, with the end. */
  int size() {
    return steps.size() + 1;
  }

  boolean isFork(int step) {
    return step < end() && steps.get(step) instanceof Fork;
  }

  int target(int step) {
    return ((Fork) steps.get(step)).target();
  }

  int otherTarget(int step) {
    return ((Fork) steps.get(step)).other();
  }

  boolean takes(int step, int character) {
    return step < end() && ((Take) steps.get(step)).characters().contain(character);
  }
}
