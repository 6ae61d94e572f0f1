package factfile.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Finds the place of each character of a text node. The stretch of the file that the node covers is
 * read again, unit by unit: an escape, an entity, a character. What an entity stands for is asked
 * of the library, so that both always agree.
 */
final class TextPlaces {
  /** No entity is longer. */
  private static final int LONGEST_ENTITY = 40;

  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  private static final String AROUND = "x";
  private static final Parser PARSER = Parser.builder().build();

  private final String source;
  private final int offset;
  private final Map<String, String> entities = new HashMap<>();

  /**
   * @param source the file
   * @param offset what the places of the nodes count from
   */
  TextPlaces(String source, int offset) {
    this.source = source;
    this.offset = offset;
  }

  /** Adds the places of all characters of a node. */
  void add(Text node, Places places) {
    String literal = node.getLiteral();
    Places found = read(node.getSourceSpans(), literal);
    for (int i = 0; i < literal.length(); i++) {
      int start = found.start(i);
      places.add(start, found.end(i) - start);
    }
  }

  private Places read(List<SourceSpan> spans, String literal) {
    Places plain = new Places();
    if (reads(spans, literal, false, plain)) {
      return plain;
    }
    Places decoded = new Places();
    return reads(spans, literal, true, decoded) ? decoded : whole(spans, literal);
  }

  /**
   * Reads the file beside the literal.
   *
   * @param decodes whether escapes and entities count; in addresses as they stand they do not
   * @return false where the two differ
   */
  private boolean reads(List<SourceSpan> spans, String literal, boolean decodes, Places places) {
    for (SourceSpan span : spans) {
      int at = offset + span.getInputIndex();
      int end = at + span.getLength();
      while (at < end) {
        int width = decodes ? width(at, end) : 1;
        String unit = width == 1 ? visible(source.charAt(at)) : decoded(at, width);
        // Blanks at the end of a line are the node's, but not the literal's.
        boolean over = places.size() == literal.length();
        if (over ? !unit.isBlank() : !literal.startsWith(unit, places.size())) {
          return false;
        }
        for (int i = 0; i < unit.length() && !over; i++) {
          places.add(at, width);
        }
        at += width;
      }
    }
    return places.size() == literal.length();
  }

  /** The library shows a NUL as what stands for the unreadable. */
  private static String visible(char c) {
    return c == 0 ? "\uFFFD" : String.valueOf(c);
  }

  /** How many characters of the file make the unit at a place. */
  private int width(int at, int end) {
    char c = source.charAt(at);
    if (c == '\\' && at + 1 < end && PUNCTUATION.indexOf(source.charAt(at + 1)) >= 0) {
      return 2;
    }
    int semicolon = c == '&' ? semicolon(at, Math.min(end, at + LONGEST_ENTITY)) : -1;
    boolean possible = semicolon > 0;
    String entity = possible ? source.substring(at, semicolon + 1) : "";
    return possible && isNamed(entity) && !meaning(entity).equals(entity) ? entity.length() : 1;
  }

  private int semicolon(int from, int to) {
    for (int at = from; at < to; at++) {
      if (source.charAt(at) == ';') {
        return at;
      }
    }
    return -1;
  }

  private String decoded(int at, int width) {
    return source.charAt(at) == '\\'
        ? source.substring(at + 1, at + 2)
        : meaning(source.substring(at, at + width));
  }

  private static boolean isNamed(String entity) {
    boolean named = entity.length() > 2;
    for (int i = 1; i < entity.length() - 1; i++) {
      char c = entity.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      named &= letter || (c == '#' && i == 1);
    }
    return named;
  }

  private String meaning(String entity) {
    String known = entities.get(entity);
    if (known == null) {
      known = parsed(entity);
      entities.put(entity, known);
    }
    return known;
  }

  private static String parsed(String entity) {
    Text text = (Text) PARSER.parse(AROUND + entity + AROUND).getFirstChild().getFirstChild();
    String literal = text.getLiteral();
    return literal.substring(AROUND.length(), literal.length() - AROUND.length());
  }

  /** Each character at the place of the whole node: never plain, so never changed. */
  private Places whole(List<SourceSpan> spans, String literal) {
    Places places = new Places();
    SourceSpan first = spans.isEmpty() ? SourceSpan.of(0, 0, 0, 0) : spans.get(0);
    SourceSpan last = spans.isEmpty() ? first : spans.get(spans.size() - 1);
    int start = first.getInputIndex();
    int length = last.getInputIndex() + last.getLength() - start;
    for (int i = 0; i < literal.length(); i++) {
      places.add(offset + start, length);
    }
    return places;
  }
}
