package factfile.cli.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads command lines as people and scripts mostly write them, in a fraction of the time that the
 * library takes to be set up: whole names of options, each once, with a value after it or after an
 * equals sign. Whatever is not plainly right is left to {@link CommandLines}, which reads
 * everything and knows what is wrong; a test holds that the two agree.
 */
public final class QuickLine {
  private final Definition definition;
  private final List<String> words;
  private final Map<Flag, List<String>> values = new LinkedHashMap<>();
  private final List<String> operands = new ArrayList<>();
  private int at;

  private QuickLine(Definition definition, List<String> words) {
    this.definition = definition;
    this.words = words;
  }

  /**
   * @param words those after the name of the command
   * @return null where it takes more than this to read them
   */
  public static Arguments read(Definition definition, List<String> words) {
    QuickLine line = new QuickLine(definition, words);
    return line.isPlain() ? new Arguments(line.values, line.operands) : null;
  }

  private boolean isPlain() {
    while (at < words.size()) {
      String word = words.get(at++);
      if (word.equals("--")) {
        operands.addAll(words.subList(at, words.size()));
        at = words.size();
      } else if (!word.startsWith("-")) {
        operands.add(word);
      } else if (!option(word)) {
        return false;
      }
    }
    Definition.Operand operand = definition.operand();
    return operand == null
        ? operands.isEmpty()
        : operands.size() >= operand.least() && operands.size() <= operand.most();
  }

  private boolean option(String word) {
    int equals = word.startsWith("--") ? word.indexOf('=') : -1;
    Flag flag = definition.flag(equals < 0 ? word : word.substring(0, equals));
    if (flag == null || values.containsKey(flag)) {
      return false;
    }
    if (!flag.takesValue()) {
      values.put(flag, List.of(""));
      return equals < 0;
    }
    String value = equals < 0 ? next() : word.substring(equals + 1);
    values.put(flag, List.of(value));
    return !value.isEmpty()
        && !value.startsWith("-")
        && (flag.value() != Value.NUMBER || isNumber(value));
  }

  private String next() {
    return at < words.size() ? words.get(at++) : "";
  }

  /** Written the way it is printed, and no longer than is sure to fit. */
  private static boolean isNumber(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return value.length() < 10 && (value.length() == 1 || value.charAt(0) != '0');
  }
}
