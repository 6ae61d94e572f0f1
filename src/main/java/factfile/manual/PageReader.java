package factfile.manual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text of the manual. Paragraphs stand between blank lines, the first of them is the
 * header; {@code ## } begins a section; lines that begin with four blanks are kept as they are; a
 * line below which one begins with {@code : } is a term, and that is what it means.
 */
public final class PageReader {
  private static final String HEADING = "## ";
  private static final String MEANING = ": ";
  private static final String AS_IT_IS = "    ";

  private final List<String> lines;
  private int at;

  private PageReader(List<String> lines) {
    this.lines = lines;
  }

  /** The text of that name; null where there is none. */
  public static Resource read(String name) {
    try (InputStream in = PageReader.class.getResourceAsStream("/factfile/help/" + name + ".txt")) {
      return in == null ? null : of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a text says. */
  public static Resource of(String text) {
    return new PageReader(List.of(text.split("\n", -1))).resource();
  }

  private Resource resource() {
    List<Block> first = blocks();
    List<Section> sections = new ArrayList<>();
    while (at < lines.size()) {
      String title = lines.get(at++).substring(HEADING.length());
      sections.add(new Section(title, blocks()));
    }
    boolean headed = !first.isEmpty() && first.get(0) instanceof Block.Paragraph;
    String header = headed ? ((Block.Paragraph) first.get(0)).text() : "";
    return new Resource(header, first.subList(headed ? 1 : 0, first.size()), sections);
  }

  /** Up to the next section. */
  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    while (at < lines.size() && !lines.get(at).startsWith(HEADING)) {
      if (lines.get(at).isBlank()) {
        at++;
      } else if (lines.get(at).startsWith(AS_IT_IS)) {
        blocks.add(asTheyAre());
      } else if (at + 1 < lines.size() && lines.get(at + 1).startsWith(MEANING)) {
        blocks.add(new Block.Entry(lines.get(at++), joined().substring(MEANING.length())));
      } else {
        blocks.add(new Block.Paragraph(joined()));
      }
    }
    return blocks;
  }

  /** With the blank lines between them. */
  private Block asTheyAre() {
    List<String> kept = new ArrayList<>();
    int end = at;
    for (int i = at; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(AS_IT_IS)) {
        end = i + 1;
      } else if (!line.isBlank()) {
        break;
      }
    }
    for (; at < end; at++) {
      String line = lines.get(at);
      kept.add(line.isBlank() ? "" : line.substring(AS_IT_IS.length()));
    }
    return new Block.Lines(kept);
  }

  /** The lines of a paragraph as one; a term ends it. */
  private String joined() {
    StringBuilder text = new StringBuilder(lines.get(at++).strip());
    while (at < lines.size() && !lines.get(at).isBlank() && !beginsEntry()) {
      text.append(' ').append(lines.get(at++).strip());
    }
    return text.toString();
  }

  private boolean beginsEntry() {
    String next = at + 1 < lines.size() ? lines.get(at + 1) : "";
    return next.startsWith(MEANING);
  }
}
