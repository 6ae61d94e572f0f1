package factfile.load.yaml;

import factfile.model.text.Problem;
import java.util.List;

/**
 * A YAML text, for who wants to know where things stand in it.
 *
 * @param root null where the text is empty or cannot be parsed
 * @param problems what is wrong with it as YAML
 */
public record YamlText(Node root, List<Problem> problems) {
  public YamlText {
    problems = List.copyOf(problems);
  }

  /**
   * @param name what places in it are told by
   */
  public static YamlText read(String name, String text) {
    return read(name, text, 0);
  }

  /**
   * The same of whole lines out of a text.
   *
   * @param before how many lines stand before them
   */
  public static YamlText read(String name, String text, int before) {
    Problems problems = new Problems();
    SourceFile file = new SourceFile(name, text, before);
    problems.addFile(file);
    return new YamlText(YamlReader.read(file, problems), problems.sorted());
  }
}
