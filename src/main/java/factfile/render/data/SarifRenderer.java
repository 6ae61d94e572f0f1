package factfile.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Column;
import factfile.answer.Row;
import factfile.render.page.Outflow;
import factfile.render.page.PageLayout;
import factfile.render.page.Renderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * SARIF 2.1.0: one result a row that has a {@code file}, a {@code line} and a {@code column}. What
 * is wrong is in {@code message}; which rule it breaks in the first column.
 */
public final class SarifRenderer implements Renderer {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  @Override
  public <R extends Row> void render(Answer<R> answer, PageLayout page, Outflow out) {
    out.text().append(JsonRenderer.document(json -> write(answer, json)));
  }

  private static <R extends Row> void write(Answer<R> answer, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    writeTool(answer, json);
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (R row : answer.rows()) {
      writeResult(new Fields<>(answer, row), json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static <R extends Row> void writeTool(Answer<R> answer, JsonGenerator json)
      throws IOException {
    Set<String> rules = new LinkedHashSet<>();
    for (R row : answer.rows()) {
      rules.add(new Fields<>(answer, row).rule());
    }
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "factfile");
    json.writeArrayFieldStart("rules");
    for (String rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeResult(Fields<?> fields, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", fields.rule());
    json.writeStringField("level", fields.level());
    json.writeObjectFieldStart("message");
    json.writeStringField("text", fields.message());
    json.writeEndObject();
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", fields.uri());
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", Long.parseLong(fields.text("line")));
    json.writeNumberField("startColumn", Long.parseLong(fields.text("column")));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The cells of a row by name, as text. */
  private record Fields<R extends Row>(Answer<R> answer, R row) {
    String text(String column) {
      Column<R> found = answer.column(column);
      Cell cell = found == null ? Cell.NONE : found.cell(row);
      return cell.accept(CellText.NAMES);
    }

    String rule() {
      String rule = text("rule");
      return rule.isEmpty() ? text(answer.columns().get(0).field().name()).replace(' ', '-') : rule;
    }

    String level() {
      return switch (row.level()) {
        case NONE -> "none";
        case NOTE -> "note";
        case WARNING -> "warning";
        case ERROR -> "error";
      };
    }

    /** What is wrong, and what both sides say where there are two. */
    String message() {
      List<String> parts = new ArrayList<>();
      for (String column : List.of("id", "message", "attributed", "reason", "fix")) {
        if (!text(column).isEmpty()) {
          parts.add(text(column));
        }
      }
      String written = text("written") + text("claimed");
      if (!written.isEmpty()) {
        parts.add("written: " + written + "; recorded: " + text("recorded"));
      }
      return String.join("; ", parts);
    }

    /** The path as a relative address, its odd characters encoded. */
    String uri() {
      StringBuilder uri = new StringBuilder();
      for (byte b : text("file").getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
        char c = (char) (b & 0xff);
        boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0);
        uri.append(plain ? String.valueOf(c) : String.format("%%%02X", b & 0xff));
      }
      return uri.toString();
    }
  }
}
