package factfile.cli.line;

import java.util.ArrayList;
import java.util.List;

/**
 * What there is to know of a command before it runs.
 *
 * @param examples whole command lines
 * @param operand what stands after its name and is no option; null where nothing may
 * @param flags its options, its own first
 * @param outputs what {@code -o} may name, what is written unasked first; none where it has no
 *     {@code -o}
 */
public record Definition(
    String name,
    String header,
    List<String> examples,
    Operand operand,
    List<Flag> flags,
    List<Output> outputs) {
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
    outputs = List.copyOf(outputs);
  }

  /** A command that has no options yet. */
  public static Definition of(String name, String header, String... examples) {
    return new Definition(name, header, List.of(examples), null, List.of(), Output.ROWS);
  }

  public Definition takes(Operand taken) {
    return new Definition(name, header, examples, taken, flags, outputs);
  }

  public Definition with(Flag... own) {
    return with(List.of(own));
  }

  public Definition with(List<Flag> own) {
    List<Flag> more = new ArrayList<>(flags);
    more.addAll(own);
    return new Definition(name, header, examples, operand, more, outputs);
  }

  public Definition with(Flag.Group... groups) {
    List<Flag> more = new ArrayList<>(flags);
    for (Flag.Group group : groups) {
      more.addAll(group.flags());
    }
    return new Definition(name, header, examples, operand, more, outputs);
  }

  /** The same with other outputs, the one that is written unasked first. */
  public Definition writing(List<Output> others) {
    return new Definition(name, header, examples, operand, flags, others);
  }

  /** The words that the value of an option is one of; empty where that is open. */
  public List<String> words(Flag flag) {
    return flag.equals(Flag.OUTPUT) ? Output.words(outputs) : flag.words();
  }

  /** What an option does. */
  public String description(Flag flag) {
    return flag.description().replace("${WORDS}", String.join(", ", words(flag)));
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
