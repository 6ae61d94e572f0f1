package factfile.manual;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of the manual as it is kept.
 *
 * @param header its first paragraph
 * @param blocks what stands before the first section
 */
public record Resource(String header, List<Block> blocks, List<Section> sections) {
  public Resource {
    blocks = List.copyOf(blocks);
    sections = List.copyOf(sections);
  }

  /** The blocks of a section. */
  public List<Block> section(String title) {
    for (Section section : sections) {
      if (section.title().equals(title)) {
        return section.blocks();
      }
    }
    throw new IllegalArgumentException("no section " + title);
  }

  /** The sections, each a part of one that they are to be blocks of. */
  public List<Block> nested() {
    List<Block> nested = new ArrayList<>(blocks);
    for (Section section : sections) {
      nested.add(new Block.Heading(section.title()));
      nested.addAll(section.blocks());
    }
    return nested;
  }
}
