package factfile.cli.line;

import factfile.render.Format;
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

  /** The format of rows; null where it has none. */
  Format format() {
    return Format.of(word);
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
