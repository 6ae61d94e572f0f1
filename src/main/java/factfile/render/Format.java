package factfile.render;

import java.util.Locale;
import java.util.function.Supplier;

/** The formats that answers are written in. */
public enum Format {
  TEXT(TextRenderer::new),
  JSON(JsonRenderer::array),
  JSONL(JsonRenderer::lines),
  YAML(YamlRenderer::new),
  CSV(CsvRenderer::new),
  TSV(TabbedRenderer::withHeader),
  PLAIN(TabbedRenderer::plain),
  MD(MarkdownRenderer::new),
  IDS(IdsRenderer::new);

  private final String word = name().toLowerCase(Locale.ROOT);
  private final Supplier<Renderer> maker;

  Format(Supplier<Renderer> maker) {
    this.maker = maker;
  }

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
    return maker.get();
  }
}
