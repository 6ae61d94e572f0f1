package factfile.manual;

import java.util.List;

/** A titled part of a page. */
public record Section(String title, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }
}
