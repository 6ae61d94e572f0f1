package factfile.cli.line;

import java.util.ArrayList;
import java.util.List;

/**
 * What there is to know of a command before it runs.
 *
 * @param examples whole command lines
 * @param operand what stands after its name and is no option; null where nothing may
 * @param flags its options, its own first
 */
public record Definition(
    String name, String header, List<String> examples, Operand operand, List<Flag> flags) {
  /**
   * The words of a command line that are no options.
   *
   * @param most how many there may be
   */
  public record Operand(String label, String description, int least, int most) {
    /** Any number of them. */
    public static Operand any(String label, String description) {
      return new Operand(label, description, 0, Integer.MAX_VALUE);
    }

    /** One at least. */
    public static Operand some(String label, String description) {
      return new Operand(label, description, 1, Integer.MAX_VALUE);
    }

    boolean isMany() {
      return most > 1;
    }
  }

  public Definition {
    examples = List.copyOf(examples);
    flags = List.copyOf(flags);
  }

  /** A command that has no options yet. */
  public static Definition of(String name, String header, String... examples) {
    return new Definition(name, header, List.of(examples), null, List.of());
  }

  public Definition takes(Operand taken) {
    return new Definition(name, header, examples, taken, flags);
  }

  public Definition with(Flag... own) {
    List<Flag> more = new ArrayList<>(flags);
    more.addAll(List.of(own));
    return new Definition(name, header, examples, operand, more);
  }

  public Definition with(Flag.Group... groups) {
    List<Flag> more = new ArrayList<>(flags);
    for (Flag.Group group : groups) {
      more.addAll(group.flags());
    }
    return new Definition(name, header, examples, operand, more);
  }

  /**
   * With the output options, but other formats.
   *
   * @param formats the flag that stands for {@link Flag#OUTPUT}
   */
  public Definition writing(Flag formats) {
    List<Flag> output = Flag.Group.OUTPUT.flags();
    output.set(output.indexOf(Flag.OUTPUT), formats);
    return with(output.toArray(new Flag[0]));
  }

  /** The option of that name; null where the command has none. */
  public Flag flag(String word) {
    for (int i = 0; i < flags.size(); i++) {
      if (flags.get(i).isCalled(word)) {
        return flags.get(i);
      }
    }
    return null;
  }
}
