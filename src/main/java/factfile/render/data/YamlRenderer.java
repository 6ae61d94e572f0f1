package factfile.render.data;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Column;
import factfile.answer.Row;
import factfile.render.page.Outflow;
import factfile.render.page.PageLayout;
import factfile.render.page.Renderer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * YAML: a list of the objects that JSON has. Written by hand because the library cannot escape what
 * a terminal would obey; strings that could be read as anything else are JSON strings, which YAML
 * reads as they are.
 */
public final class YamlRenderer implements Renderer {
  private static final List<String> RESERVED =
      List.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  @Override
  public <R extends Row> void render(Answer<R> answer, PageLayout page, Outflow out) {
    if (answer.rows().isEmpty()) {
      out.text().append("[]\n");
      return;
    }
    StringBuilder text = out.text();
    for (R row : answer.rows()) {
      String lead = "- ";
      for (Column<R> column : answer.columns()) {
        text.append(lead).append(column.field().name()).append(':');
        append(column.cell(row).accept(CellTree.READER), 2, text);
        lead = "  ";
      }
      out.rowEnded();
    }
  }

  /** A value after its key's colon, its line ended. */
  private static void append(Object value, int indent, StringBuilder text) {
    if (value instanceof List<?> list && !list.isEmpty()) {
      text.append('\n');
      list.forEach(each -> appendItem(each, indent, text));
    } else if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      text.append('\n');
      map.forEach(
          (key, each) -> {
            text.append(" ".repeat(indent + 2)).append(scalar(key)).append(':');
            append(each, indent + 2, text);
          });
    } else {
      text.append(' ').append(scalar(value)).append('\n');
    }
  }

  private static void appendItem(Object item, int indent, StringBuilder text) {
    text.append(" ".repeat(indent)).append("-");
    if (item instanceof Map<?, ?> map && !map.isEmpty()) {
      String lead = " ";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        text.append(lead).append(scalar(entry.getKey())).append(':');
        append(entry.getValue(), indent + 2, text);
        lead = " ".repeat(indent + 2);
      }
    } else {
      append(item, indent + 2, text);
    }
  }

  private static String scalar(Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof List) {
      return "[]";
    }
    if (value instanceof Map) {
      return "{}";
    }
    String text = value.toString();
    return value instanceof Boolean || isSafe(text)
        ? text
        : JsonRenderer.compact(Cell.text(text), VisibleJson.Escapes.OF_YAML);
  }

  /** Letters first, then letters, digits, spaces between, and signs that mean nothing to YAML. */
  private static boolean isSafe(String text) {
    if (text.isEmpty() || !isLetter(text.charAt(0)) || text.endsWith(" ")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = isLetter(c) || (c >= '0' && c <= '9') || " -_./'()".indexOf(c) >= 0;
      if (!plain) {
        return false;
      }
    }
    return !RESERVED.contains(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
