package factfile.cli.line;

import factfile.export.CiteFormat;
import factfile.render.data.CsvRenderer;
import factfile.render.data.IdsRenderer;
import factfile.render.data.JsonRenderer;
import factfile.render.data.SarifRenderer;
import factfile.render.data.TabbedRenderer;
import factfile.render.data.YamlRenderer;
import factfile.render.page.Renderer;
import factfile.render.text.MarkdownRenderer;
import factfile.render.text.TextRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every way in which an answer is written: what {@code -o} calls it. */
public enum Output {
  TEXT,
  JSON,
  JSONL,
  YAML,
  CSV,
  TSV,
  PLAIN,
  MD,
  IDS,
  /** A drawing as a picture. */
  SVG,
  /** A page of its own; of {@code cite}, sentences for one. */
  HTML,
  /** Findings with a place in a file, for code hosts and editors. */
  SARIF,
  /** Verdicts for search engines. */
  CLAIMREVIEW,
  /** Sentences with footnotes. */
  FOOTNOTE,
  /** Sources as a list in Markdown. */
  REFERENCES,
  CSL_JSON,
  BIBTEX,
  RIS;

  /** What every answer is written in that has rows. */
  public static final List<Output> ROWS =
      List.of(TEXT, JSON, JSONL, YAML, CSV, TSV, PLAIN, MD, IDS);

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** What a command line calls it. */
  public String word() {
    return word;
  }

  /** What writes rows in it; null where it has no rows. */
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
      case SVG, HTML, CLAIMREVIEW, FOOTNOTE, REFERENCES, CSL_JSON, BIBTEX, RIS -> null;
    };
  }

  /** The same with no cell that a spreadsheet would run; null where it opens no such output. */
  public Renderer spreadsheetRenderer() {
    return switch (this) {
      case CSV -> new CsvRenderer(true);
      case TSV -> TabbedRenderer.withHeader(true);
      default -> null;
    };
  }

  /** What writes snippets and their sources in it; null where it has none. */
  public CiteFormat snippets() {
    return switch (this) {
      case MD -> CiteFormat.MD;
      case FOOTNOTE -> CiteFormat.FOOTNOTE;
      case TEXT -> CiteFormat.TEXT;
      case HTML -> CiteFormat.HTML;
      case REFERENCES -> CiteFormat.REFERENCES;
      case CSL_JSON -> CiteFormat.CSL_JSON;
      case BIBTEX -> CiteFormat.BIBTEX;
      case RIS -> CiteFormat.RIS;
      default -> null;
    };
  }

  /** Rows, and more. */
  public static List<Output> rowsAnd(Output... more) {
    List<Output> outputs = new ArrayList<>(ROWS);
    outputs.addAll(List.of(more));
    return outputs;
  }

  static List<String> words(List<Output> outputs) {
    List<String> words = new ArrayList<>();
    for (Output output : outputs) {
      words.add(output.word);
    }
    return words;
  }

  /** The one of that name among some; null where it is not. */
  static Output named(String word, List<Output> outputs) {
    for (Output output : outputs) {
      if (output.word.equals(word)) {
        return output;
      }
    }
    return null;
  }
}
