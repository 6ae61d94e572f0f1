package factfile.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.CellRow;
import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Span;
import factfile.cli.line.Output;
import factfile.model.part.Citation;
import factfile.render.data.TabbedRenderer;
import factfile.render.page.PageLayout;
import factfile.render.text.MarkdownRenderer;
import factfile.render.visible.Visible;
import factfile.render.visible.Width;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of the formats over seeded random text: what is written is read back, and hides nothing. */
class RenderersTest {
  private static final String[] PIECES = {
    "a",
    "Zoë",
    "e\u0301",
    "海星",
    "👨‍👩‍👧",
    "🇳🇴",
    "☎️",
    "نور",
    " ",
    "  ",
    ",",
    "\"",
    "'",
    "|",
    "\\",
    "\n",
    "\r",
    "\t",
    "\u001b[31m",
    "\u202e",
    "\u2066",
    "\u0085",
    "\u007f",
    "\u2028",
    "\u200b",
    "\ufeff",
    "\ufffe",
    "\u200d",
    "\ufe0f",
    "\udb40\udc41",
    "\ud83f\udffe",
    ": ",
    " #",
    "- ",
    "no",
    "012",
    "1.9",
    "~",
    "null",
    "{",
    "[",
    "-->",
    "<b>",
    "`",
    "*",
    "$(x)",
    "%",
    "@",
    "&",
    "!",
    "?",
    "=1+1",
    "2024-10-22",
    "\u0000",
    "long-word-that-does-not-end-at-all-where-one-would"
  };

  private static final PageLayout PLAIN = new PageLayout(Integer.MAX_VALUE, false, false, false);

  @Test
  void jsonAndYamlReadBackAsTheSame() throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    for (int seed = 0; seed < 300; seed++) {
      Answer<CellRow> answer = answer(new Random(seed), 3);
      String written = Output.JSON.renderer().render(answer, PLAIN);
      JsonNode read = json.readTree(written);
      assertThat(yaml.readTree(Output.YAML.renderer().render(answer, PLAIN)))
          .as("YAML, seed %s", seed)
          .isEqualTo(read);
      assertThat(read).hasSize(3);
      for (int i = 0; i < 3; i++) {
        Cell.Text text = (Cell.Text) answer.cells(answer.rows().get(i)).get(0);
        assertThat(read.get(i).get("text").asText()).as("seed %s", seed).isEqualTo(text.text());
      }
      List<JsonNode> lines = new ArrayList<>();
      for (String line : Output.JSONL.renderer().render(answer, PLAIN).split("\n", -1)) {
        if (!line.isEmpty()) {
          lines.add(json.readTree(line));
        }
      }
      assertThat(lines).as("JSON lines, seed %s", seed).containsExactlyElementsOf(read);
    }
  }

  @Test
  void csvReadsBackWithWhatATerminalObeysShown() throws IOException {
    for (int seed = 0; seed < 300; seed++) {
      Answer<CellRow> answer = answer(new Random(seed), 2);
      String written = Output.CSV.renderer().render(answer, PLAIN);
      List<CsvRecord> records = new ArrayList<>();
      try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(written)) {
        reader.forEach(records::add);
      }
      assertThat(records).as("seed %s", seed).hasSize(3);
      assertThat(records.get(0).getFields()).isEqualTo(answer.fields());
      Cell.Text text = (Cell.Text) answer.cells(answer.rows().get(0)).get(0);
      assertThat(records.get(1).getField(0))
          .as("seed %s", seed)
          .isEqualTo(TabbedRenderer.visible(text.text()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "jsonl", "yaml", "csv", "tsv", "plain", "md", "ids"})
  void nothingThatATerminalObeysIsWritten(String word) {
    for (int seed = 0; seed < 300; seed++) {
      String text =
          Output.valueOf(word.toUpperCase(Locale.ROOT))
              .renderer()
              .render(answer(new Random(seed), 3), PLAIN);
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean lineEnd = c == '\n' || (c == '\r' && text.startsWith("\r\n", i)) || c == '\t';
        assertThat(lineEnd || !Visible.isHidden(c))
            .as("%s, seed %s, character %x", word, seed, (int) c)
            .isTrue();
        assertThat(text.codePointAt(i))
            .as("%s, seed %s", word, seed)
            .isNotIn(0xe0041, 0x1fffe, 0xfffe, 0xfeff);
      }
    }
  }

  @Test
  void tabSeparatedLinesHaveTheirColumns() {
    for (int seed = 0; seed < 300; seed++) {
      Answer<CellRow> answer = answer(new Random(seed), 3);
      String text = Output.PLAIN.renderer().render(answer, PLAIN);
      assertThat(text.split("\n", -1)).hasSize(4).endsWith("");
      for (String line : text.stripTrailing().split("\n", -1)) {
        assertThat(line.split("\t", -1)).as("seed %s", seed).hasSize(answer.columns().size());
      }
    }
  }

  @Test
  void noLineOfTextIsWiderThanThePage() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      PageLayout page =
          new PageLayout(20 + random.nextInt(121), false, random.nextBoolean(), false);
      String text = Output.TEXT.renderer().render(answer(random, 4), page);
      for (String line : text.split("\n", -1)) {
        assertThat(Width.of(line))
            .as("seed %s, width %s: %s", seed, page.width(), line)
            .isLessThanOrEqualTo(page.width());
        assertThat(line).as("seed %s", seed).isEqualTo(line.stripTrailing());
      }
    }
  }

  @Test
  void colourChangesNothingButColour() {
    for (int seed = 0; seed < 300; seed++) {
      Answer<CellRow> answer = answer(new Random(seed), 4);
      String plain = Output.TEXT.renderer().render(answer, new PageLayout(70, false, false, false));
      String colored =
          Output.TEXT.renderer().render(answer, new PageLayout(70, true, false, false));
      assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).as("seed %s", seed).isEqualTo(plain);
    }
  }

  @Test
  void markdownCellsCannotMakeMarkup() {
    assertThat(MarkdownRenderer.escaped("a|b <!-- x --> [y](z) *s* `c`\nnext"))
        .isEqualTo("a\\|b \\<\\!-- x --\\> \\[y\\](z) \\*s\\* \\`c\\` next");
  }

  @ParameterizedTest
  @ValueSource(strings = {"海星", "👨‍👩‍👧‍👦x", "🇳🇴🇸🇪", "☎️e\u0301", "abcd"})
  void clustersTakeTheColumnsOfATerminal(String text) {
    int expected = text.equals("☎️e\u0301") || text.equals("👨‍👩‍👧‍👦x") ? 3 : 4;
    assertThat(Width.of(text)).isEqualTo(expected);
  }

  private static Answer<CellRow> answer(Random random, int rows) {
    List<CellRow> all = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      all.add(row(random, i));
    }
    return new Answer<>(
        "Random",
        CellRow.columns(List.of("text", "list", "who", "number", "cite", "record", "id")),
        all,
        List.of(text(random)),
        List.of());
  }

  private static CellRow row(Random random, int number) {
    List<Citation> cites = List.of(new Citation("g", "p" + (number + 1), null, null, null, null));
    List<Cell> cells =
        List.of(
            Cell.text(text(random)),
            new Cell.Texts(List.of(text(random), text(random))),
            new Cell.Refs(List.of(new Cell.Ref("x", text(random)))),
            Cell.number(new BigDecimal(random.nextInt(2000)).scaleByPowerOfTen(3)),
            new Cell.Cites(cites),
            new Cell.Tree(Map.of(text(random), text(random))),
            Cell.text("row-" + number));
    Entry entry =
        new Entry(
            random.nextBoolean() ? "Heading" : null,
            List.of(Span.strong(text(random))),
            random.nextBoolean() ? "●" : "",
            List.of(Span.plain(text(random)), Span.dim(text(random)), Span.strong(text(random))),
            List.of(Detail.of("label", text(random)), Detail.of(null, text(random))),
            "row-" + number,
            cites);
    return CellRow.of(cells, entry, random.nextBoolean());
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("x");
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
