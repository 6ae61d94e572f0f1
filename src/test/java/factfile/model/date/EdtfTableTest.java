package factfile.model.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates of all levels of EDTF, with their days as a person has worked them out. */
class EdtfTableTest {
  private static final Path TABLE = Path.of("src/test/resources/edtf/dates.tsv");

  static Stream<List<String>> dates() throws Exception {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)));
  }

  @ParameterizedTest
  @MethodSource("dates")
  void everyDateHasItsDays(List<String> row) throws EdtfException {
    FactDate date = Edtf.parse(row.get(0));
    assertThat(date.edtf()).isEqualTo(row.get(0));
    assertThat(date.earliest()).as("earliest").isEqualTo(day(row.get(2)));
    assertThat(date.latest()).as("latest").isEqualTo(day(row.get(3)));
    String mark = row.size() > 4 ? row.get(4) : "";
    assertThat(date.doubtful()).as("doubtful").isEqualTo("?%".contains(mark) && !mark.isEmpty());
    assertThat(date.approximate()).as("rough").isEqualTo("~%".contains(mark) && !mark.isEmpty());
    assertThat(date.isInterval())
        .isEqualTo(row.get(0).indexOf('/') >= 0 || row.get(0).startsWith("{"));
  }

  /** What a mark or an end is does not depend on where the date stands. */
  @ParameterizedTest
  @MethodSource("dates")
  void aDateIsTheSameAloneInASet(List<String> row) throws EdtfException {
    String text = row.get(0);
    if (text.indexOf('/') >= 0 || text.indexOf('T') >= 0 || "[{".indexOf(text.charAt(0)) >= 0) {
      return;
    }
    for (String set : List.of("[" + text + "]", "{" + text + "}")) {
      FactDate date = Edtf.parse(set);
      assertThat(date.earliest()).isEqualTo(day(row.get(2)));
      assertThat(date.latest()).isEqualTo(day(row.get(3)));
    }
  }

  private static LocalDate day(String text) {
    return text.equals("-") ? null : LocalDate.parse(text);
  }
}
