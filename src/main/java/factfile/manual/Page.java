package factfile.manual;

import java.util.List;

/**
 * A page of the manual.
 *
 * @param name what it is of: {@code factfile-count}
 * @param number the section of the system's manual that it belongs to
 * @param header what that is, in a sentence
 * @param synopsis how it is called; empty where it is no command
 * @param examples whole command lines
 * @param sections the rest, in order
 * @param related other pages: {@code factfile-queries(7)}
 */
public record Page(
    String name,
    int number,
    String header,
    List<String> synopsis,
    List<String> examples,
    List<Section> sections,
    List<String> related) {
  public Page {
    synopsis = List.copyOf(synopsis);
    examples = List.copyOf(examples);
    sections = List.copyOf(sections);
    related = List.copyOf(related);
  }

  /** What its file is called. */
  public String file() {
    return name + "." + number;
  }
}
