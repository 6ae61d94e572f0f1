package factfile.render;

import factfile.render.data.CsvRenderer;
import factfile.render.data.IdsRenderer;
import factfile.render.data.JsonRenderer;
import factfile.render.data.SarifRenderer;
import factfile.render.data.TabbedRenderer;
import factfile.render.data.YamlRenderer;
import factfile.render.page.Renderer;
import factfile.render.text.MarkdownRenderer;
import factfile.render.text.TextRenderer;
import java.util.Locale;

/** The formats that answers are written in. */
public enum Format {
  TEXT,
  JSON,
  JSONL,
  YAML,
  CSV,
  TSV,
  PLAIN,
  MD,
  IDS,
  /** Findings with a place in a file, for code hosts and editors. */
  SARIF;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** What {@code --output} calls it. */
  public String word() {
    return word;
  }

  /** The format of that name, or null. */
  public static Format of(String word) {
    for (Format format : values()) {
      if (format.word.equals(word)) {
        return format;
      }
    }
    return null;
  }

  public Renderer renderer() {
    return switch (this) {
      case TEXT -> new TextRenderer();
      case JSON -> JsonRenderer.array();
      case JSONL -> JsonRenderer.lines();
      case YAML -> new YamlRenderer();
      case CSV -> new CsvRenderer(false);
      case TSV -> TabbedRenderer.withHeader(false);
      case PLAIN -> TabbedRenderer.plain();
      case MD -> new MarkdownRenderer();
      case IDS -> new IdsRenderer();
      case SARIF -> new SarifRenderer();
    };
  }

  /** The same with no cell that a spreadsheet would run; null where it opens no such format. */
  public Renderer spreadsheetRenderer() {
    return switch (this) {
      case CSV -> new CsvRenderer(true);
      case TSV -> TabbedRenderer.withHeader(true);
      default -> null;
    };
  }
}
