package factfile.edit;

import factfile.load.yaml.Node;
import factfile.load.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Records as a program hands them over. */
public final class Records {
  private Records() {}

  /** YAML or JSON, which is YAML; several JSON objects, one a line, are a list of them. */
  public static YamlText yaml(String text) {
    boolean objects = !text.isBlank();
    for (String line : text.split("\n", -1)) {
      objects &= line.isBlank() || isObject(line.strip());
    }
    return YamlText.read("stdin", objects ? list(text) : text);
  }

  private static boolean isObject(String line) {
    return line.startsWith("{") && line.endsWith("}");
  }

  /** Each line an item. The first is moved by a bracket; else all stays where it is. */
  private static String list(String text) {
    StringBuilder list = new StringBuilder("[");
    boolean first = true;
    for (String line : text.split("\n", -1)) {
      list.append(first || line.isBlank() ? "" : ",").append(line).append('\n');
      first &= line.isBlank();
    }
    return list + "]";
  }

  /** The records of a text; null where it holds anything else. */
  public static List<Map<String, Object>> of(YamlText text) {
    List<Map<String, Object>> records = new ArrayList<>();
    if (text.root() instanceof Node.Mapping mapping) {
      records.add(Tree.of(mapping));
    } else if (text.root() instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        if (!(item instanceof Node.Mapping mapping)) {
          return null;
        }
        records.add(Tree.of(mapping));
      }
    } else if (text.root() != null) {
      return null;
    }
    return records;
  }
}
