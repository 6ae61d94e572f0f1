package factfile.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import factfile.model.date.Edtf;
import factfile.model.date.EdtfException;
import factfile.model.date.FactDate;
import factfile.model.part.Extras;
import factfile.model.record.Source;
import factfile.model.text.Position;
import factfile.render.text.Markup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference managers can read what is written, whatever stands in a title. */
class ReferenceFormatsTest {
  private static final int SEEDS = 5_000;
  private static final String ODD = "&%$#_{}~^\\\"'@,=<>\n\r\t\u001b\u202e-| é海🚢 ER  - a1";

  private static Source source(String title, String publisher, String published) {
    try {
      FactDate date = published == null ? null : Edtf.parse(published);
      FactDate upTo = Edtf.parse("2024-10-22");
      return new Source(
          "a-source",
          publisher,
          title,
          date,
          date == null ? upTo : date,
          "https://x.example/a_(b)?c=%7Bd%7D&e={f}#g",
          upTo,
          "en",
          null,
          Extras.NONE,
          new Position("base.yaml", 1, 1));
    } catch (EdtfException e) {
      throw new AssertionError(e);
    }
  }

  private static String write(CiteFormat format, Source source) {
    return format.write(List.of(), List.of(source), new Attribution(null), ValueMarker.NONE);
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder("x");
    int[] odd = ODD.codePoints().toArray();
    for (int left = random.nextInt(16); left > 0; left--) {
      text.appendCodePoint(odd[random.nextInt(odd.length)]);
    }
    return text.append('x').toString();
  }

  @Test
  void bibTexKeepsEveryTitle() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Source source = source(random(random), random(random), "2023-11-02");
      Map<String, String> fields = bibTex(write(CiteFormat.BIBTEX, source));
      assertThat(fields.keySet()).as("seed %d", seed).contains("url", "urldate", "year", "month");
      String title = fields.get("title");
      assertThat(plain(title.substring(1, title.length() - 1)))
          .as("seed %d", seed)
          .isEqualTo(Markup.line(source.headline()));
      String author = fields.get("author");
      assertThat(plain(author.substring(1, author.length() - 1)))
          .as("seed %d", seed)
          .isEqualTo(Markup.line(source.publisher()));
    }
  }

  /** Reads one entry as BibTeX does: a brace counts, whatever stands before it. */
  private static Map<String, String> bibTex(String entry) {
    assertThat(entry).startsWith("@misc{a-source,\n").endsWith("\n}\n");
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher name = Pattern.compile("\\s*(\\w+) = ").matcher(entry);
    int at = entry.indexOf('\n');
    while (name.find(at) && name.start() == at) {
      int end = name.end();
      int depth = 0;
      while (depth > 0 || entry.charAt(end) != ',') {
        depth += entry.charAt(end) == '{' ? 1 : entry.charAt(end) == '}' ? -1 : 0;
        assertThat(depth).isNotNegative();
        end++;
      }
      String value = entry.substring(name.end(), end);
      boolean braced = value.startsWith("{");
      fields.put(name.group(1), braced ? value.substring(1, value.length() - 1) : value);
      at = end + 1;
    }
    assertThat(entry.substring(at)).isEqualTo("\n}\n");
    return fields;
  }

  /** What TeX prints; nothing that it would obey may be left. */
  private static String plain(String tex) {
    String marked = tex;
    String[][] commands = {
      {"\\textbackslash{}", "\\"},
      {"\\textasciitilde{}", "~"},
      {"\\textasciicircum{}", "^"},
      {"\\textbraceleft{}", "{"},
      {"\\textbraceright{}", "}"},
      {"\\&", "&"},
      {"\\%", "%"},
      {"\\$", "$"},
      {"\\#", "#"},
      {"\\_", "_"}
    };
    for (int i = 0; i < commands.length; i++) {
      marked = marked.replace(commands[i][0], Character.toString(0xe000 + i));
    }
    assertThat(marked).doesNotContainPattern("[\\\\~^{}&%$#_]");
    for (int i = 0; i < commands.length; i++) {
      marked = marked.replace(Character.toString(0xe000 + i), commands[i][1]);
    }
    return marked;
  }

  @Test
  void risIsOneTagALine() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Source source = source(random(random), random(random), "2023-11");
      String[] lines = write(CiteFormat.RIS, source).split("\r\n", -1);
      List<String> tags = new ArrayList<>();
      for (String line : lines) {
        assertThat(line).as("seed %d", seed).matches("([A-Z][A-Z0-9]  - [^\\p{Cntrl}]*)?");
        tags.add(line.isEmpty() ? "" : line.substring(0, 2));
      }
      assertThat(tags)
          .containsExactly("TY", "ID", "AU", "TI", "PY", "DA", "Y2", "UR", "LA", "ER", "");
      assertThat(lines[3]).isEqualTo("TI  - " + Markup.line(source.headline()));
    }
  }

  @Test
  void cslJsonKeepsEveryTitle() throws IOException {
    for (int seed = 0; seed < SEEDS; seed++) {
      Source source = source(random(new Random(seed)), "Gazette", "2023");
      List<String> strings = new ArrayList<>();
      try (JsonParser json = new JsonFactory().createParser(write(CiteFormat.CSL_JSON, source))) {
        while (json.nextToken() != null) {
          if (json.currentToken() == JsonToken.VALUE_STRING) {
            strings.add(json.currentName() + "=" + json.getText());
          }
        }
      }
      assertThat(strings)
          .as("seed %d", seed)
          .contains("title=" + source.headline(), "literal=Gazette", "type=webpage");
    }
  }

  /** Parts only where they say no more than the date; else words, and nothing else. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-11-02 | [2023,11,2] | {2023-11-02} | 2023/11/02 |",
        "2023-11 | [2023,11] | {2023-11} | 2023/11// |",
        "2023 | [2023] | {2023} | 2023/// |",
        "2023-XX | [2023] | {2023} | 2023/// |",
        "2023? | | | | probably 2023",
        "2023-11~ | | | | about November 2023",
        "2018% | | | | probably about 2018",
        "202X | | | | between 2020 and 2029",
        "[2023-11-02,2023-11-05] | | | | 2 or 5 November 2023",
        "[2023-11-02..2023-12-05] | | | | between 2 November and 5 December 2023",
        "[..2023-11-02] | | | | by 2 November 2023"
      })
  void datesComeOutAsVagueAsTheyAre(
      String edtf, String parts, String date, String ris, String words) {
    Source source = source("Title", "Gazette", edtf);
    String csl = write(CiteFormat.CSL_JSON, source).replaceAll("\\s", "");
    String bibtex = write(CiteFormat.BIBTEX, source);
    String records = write(CiteFormat.RIS, source);
    if (words == null) {
      assertThat(csl).contains("\"issued\":{\"date-parts\":[" + parts + "]}");
      assertThat(bibtex).contains("  date = " + date + ",\n").doesNotContain("note = ");
      assertThat(records).contains("DA  - " + ris + "\r\n").doesNotContain("N1  - ");
    } else {
      String squeezed = words.replace(" ", "");
      assertThat(csl).contains("\"issued\":{\"literal\":\"" + squeezed + "\"}");
      assertThat(bibtex).contains("Published " + words + ".").doesNotContain("year", " date =");
      assertThat(records).contains("Published " + words + ".").doesNotContain("PY  - ", "DA  - ");
    }
  }

  @Test
  void theLastDayThatASourceSpeaksOfIsNotItsPublication() {
    Source source = source("Title", "Gazette", null);
    assertThat(write(CiteFormat.CSL_JSON, source)).doesNotContain("issued");
    assertThat(write(CiteFormat.BIBTEX, source)).doesNotContain("year", " date =");
    assertThat(write(CiteFormat.RIS, source)).doesNotContain("PY  - ", "DA  - ");
    for (CiteFormat format :
        List.of(CiteFormat.CSL_JSON, CiteFormat.BIBTEX, CiteFormat.RIS, CiteFormat.REFERENCES)) {
      assertThat(write(format, source)).containsIgnoringCase("day of publication not on record");
    }
  }
}
