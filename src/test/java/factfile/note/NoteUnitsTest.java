package factfile.note;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.load.base.BaseLoader;
import factfile.note.judge.State;
import factfile.query.answers.RecordedValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers with what they are measured in: kept where it is the record's, told where it is not. */
class NoteUnitsTest {
  @TempDir Path folder;
  private RecordedValues base;

  @BeforeEach
  void load() throws IOException {
    StringBuilder counts = new StringBuilder();
    add(counts, "share", "percent", "72.3");
    add(counts, "sign", "'%'", "72.3");
    add(counts, "gap", "percentage points", "72.3");
    add(counts, "span", "percent", "10..12");
    add(counts, "mass", "tonnes", "1308");
    add(counts, "agent", "tonnes of agent", "1308");
    add(counts, "dead", "people", "1400");
    add(counts, "sites", "facilities", "27");
    add(counts, "cost", "dollars", "97 million");
    add(counts, "price", "US dollars per barrel", "97");
    add(counts, "loonies", "Canadian dollars", "97 million");
    add(counts, "scaled", "million dollars", "97");
    add(counts, "euros", "euros", "1.2 billion");
    add(counts, "lira", "Syrian pounds", "97");
    Files.writeString(
        folder.resolve("factfile.yaml"),
        "format: 1\ntitle: Units\nsources: [{id: s, publisher: P, published: 2014-09-01}]\ncounts:\n"
            + counts);
    base = new RecordedValues(BaseLoader.load(folder).base(), LocalDate.of(2014, 9, 1));
  }

  private static void add(StringBuilder counts, String id, String unit, String value) {
    counts.append(
        "  - {id: %s, topic: %s, unit: %s, values: [{value: %s, date: 2014-08-01, cite: s}]}%n"
            .formatted(id, id, unit, value));
  }

  private CheckedNote check(String id, String note) {
    String text = "We see " + note.replace("@", "<!-- fact:" + id + " -->") + ".\n";
    return CheckedNote.of("note.md", text, base, command -> "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "share | 72.3%@ | 72.3%@",
        "share | 72.3@ per cent | 72.3@ per cent",
        "share | 70%@ | 72.3%@",
        "share | 70 %@ | 72.3 %@",
        "share | seventy per cent@ | 72.3 per cent@",
        "share | 70-percent@ | 72.3-percent@",
        "share | 70 pc@ | 72.3 pc@",
        "share | at least 70%@ | 72.3%@",
        "sign | 70 percent@ | 72.3 percent@",
        "gap | 70 percentage points@ | 72.3 percentage points@",
        "span | 8 percent to 9 percent@ | 10 percent to 12 percent@",
        "span | 9%@ | 10 to 12%@",
        "mass | 1,300 tonnes@ | 1,308 tonnes@",
        "mass | 1,300 metric tons@ | 1,308 metric tons@",
        "mass | 1300t@ | 1308t@",
        "mass | 1,300@ tons | 1,308@ tons",
        "agent | 1,300 tonnes@ of it | 1,308 tonnes@ of it",
        "dead | 1,300 people@ | 1,400 people@",
        "sites | 24 facilities@ | 27 facilities@",
        "sites | 26th facility@ | 27th facility@",
        "cost | $90m@ | $97m@",
        "cost | US$90 million@ | US$97 million@",
        "cost | U.S.$90 million@ | U.S.$97 million@",
        "cost | USD 90 million@ | USD 97 million@",
        "cost | 90 million U.S. dollars@ | 97 million U.S. dollars@",
        "cost | 97 million@ dollars | 97 million@ dollars",
        "price | $90@ | $97@",
        "loonies | C$90 million@ | C$97 million@",
        "loonies | 90 million Canadian dollars@ | 97 million Canadian dollars@",
        "scaled | $90 million@ | $97 million@",
        "scaled | 97 million dollars@ | 97 million dollars@",
        "scaled | 90@ | 97@",
        "euros | €1.1bn@ | €1.2bn@",
        "euros | €1,100 million@ | €1,200 million@",
        "euros | 1.1 billion €@ | 1.2 billion €@",
        "lira | 90 Syrian pounds@ | 97 Syrian pounds@",
      })
  void theUnitOfTheRecordStays(String id, String note, String expected) {
    CheckedNote checked = check(id, note);
    boolean current = note.equals(expected);
    assertThat(checked.findings().get(0).state())
        .isEqualTo(current ? State.CURRENT : State.CHANGED);
    assertThat(checked.refreshed(false).replaceAll("<!--[^>]*-->", "@"))
        .isEqualTo("We see " + expected + ".\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "share | 72.3@ tonnes | the note counts tonnes, the base percent",
        "share | $72.3@ | the note counts dollars, the base percent",
        "share | 72.3 percentage points@ | the note counts percentage points, the base percent",
        "gap | 72.3%@ | the note counts percent, the base percentage points",
        "mass | 1,308%@ | the note counts percent, the base tonnes",
        "mass | 1,308@% | the note counts percent, the base tonnes",
        "mass | 1,308 people@ | the note counts people, the base tonnes",
        "mass | 1,308 kg@ | the note counts kilograms, the base tonnes",
        "mass | 1,308@ kilograms | the note counts kilograms, the base tonnes",
        "dead | 1,400 tonnes@ | the note counts tonnes, the base people",
        "dead | 1,400@ dollars | the note counts dollars, the base people",
        "cost | €97 million@ | the note counts euros, the base dollars",
        "cost | 97 million@ euros | the note counts euros, the base dollars",
        "cost | C$97 million@ | the note counts Canadian dollars, the base dollars",
        "cost | 97@ million dollars | what stands behind the marker may be part of it",
        "loonies | $97 million@ | the note counts dollars, the base Canadian dollars",
        "lira | £97@ | the note counts pounds, the base Syrian pounds",
        "sites | one facility@ | written in a way that cannot be rewritten",
        "mass | 5 tonnes to 1,308@ | what stands before it may be part of it",
      })
  void anotherUnitIsToldAndLeft(String id, String note, String message) {
    CheckedNote checked = check(id, note);
    assertThat(checked.findings().get(0).message()).isEqualTo(message);
    assertThat(checked.refreshed(true)).isEqualTo(checked.source());
  }

  @Test
  void otherWordsBehindANumberAreNoUnit() {
    assertThat(check("dead", "1,400 lives@").isMalformed()).isTrue();
    assertThat(check("sites", "27 people@").isMalformed()).isTrue();
    assertThat(check("sites", "many facilities@").isMalformed()).isTrue();
  }
}
