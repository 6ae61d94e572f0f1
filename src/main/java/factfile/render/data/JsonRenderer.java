package factfile.render.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Column;
import factfile.answer.Row;
import factfile.render.page.Outflow;
import factfile.render.page.PageLayout;
import factfile.render.page.Renderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** JSON: one array of flat objects, or one object a line. */
public final class JsonRenderer implements Renderer {
  private final boolean lines;

  private JsonRenderer(boolean lines) {
    this.lines = lines;
  }

  public static Renderer array() {
    return new JsonRenderer(false);
  }

  public static Renderer lines() {
    return new JsonRenderer(true);
  }

  @Override
  public <R extends Row> void render(Answer<R> answer, PageLayout page, Outflow out) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = visible(text, !lines)) {
      if (lines) {
        json.setRootValueSeparator(new SerializedString("\n"));
      } else {
        json.writeStartArray();
      }
      for (R row : answer.rows()) {
        writeRow(row, answer, json);
        json.flush();
        out.take(text);
        out.rowEnded();
      }
      if (!lines) {
        json.writeEndArray();
      }
    } catch (IOException e) {
      throw impossible(e);
    }
    out.take(text);
    if (!lines || !answer.rows().isEmpty()) {
      out.text().append('\n');
    }
  }

  /** What a document is written with. */
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** One whole document, indented. */
  static String document(Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = visible(text, true)) {
      body.write(json);
    } catch (IOException e) {
      throw impossible(e);
    }
    return text.append('\n').toString();
  }

  /** One cell on one line. */
  public static String compact(Cell cell) {
    return compact(cell, VisibleJson.Escapes.OF_JSON);
  }

  /**
   * @param escapes of the language that it stands in
   */
  public static String compact(Cell cell, VisibleJson.Escapes escapes) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new VisibleJson(generator(text, false), escapes)) {
      writeValue(cell.accept(CellTree.READER), json);
    } catch (IOException e) {
      throw impossible(e);
    }
    return text.toString();
  }

  private static UncheckedIOException impossible(IOException e) {
    return new UncheckedIOException("writing to memory cannot fail", e);
  }

  private static JsonGenerator visible(StringWriter text, boolean pretty) throws IOException {
    return new VisibleJson(generator(text, pretty), VisibleJson.Escapes.OF_JSON);
  }

  private static JsonGenerator generator(StringWriter text, boolean pretty) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(text);
    if (pretty) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter()
              .withArrayIndenter(indenter)
              .withObjectIndenter(indenter)
              .withSeparators(
                  Separators.createDefaultInstance()
                      .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                      .withArrayEmptySeparator("")
                      .withObjectEmptySeparator("")));
    }
    return json;
  }

  private static <R extends Row> void writeRow(R row, Answer<R> answer, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    for (Column<R> column : answer.columns()) {
      json.writeFieldName(column.field().name());
      writeValue(column.cell(row).accept(CellTree.READER), json);
    }
    json.writeEndObject();
  }

  static void writeValue(Object value, JsonGenerator json) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number.toPlainString());
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object each : list) {
        writeValue(each, json);
      }
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName((String) entry.getKey());
        writeValue(entry.getValue(), json);
      }
      json.writeEndObject();
    } else {
      json.writeString((String) value);
    }
  }
}
