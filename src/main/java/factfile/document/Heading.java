package factfile.document;

import java.util.List;

/**
 * A heading, with which a part of a document begins.
 *
 * @param level from 1, the highest
 * @param anchors by what names an address reaches it, after the {@code #}
 * @param before the number of the paragraph that follows it; one more than the last where none does
 */
public record Heading(int level, String title, List<String> anchors, int before) {
  public Heading {
    anchors = List.copyOf(anchors);
  }
}
