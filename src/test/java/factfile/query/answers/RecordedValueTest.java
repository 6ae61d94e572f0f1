package factfile.query.answers;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.date.Edtf;
import factfile.model.date.EdtfException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordedValueTest {

  @ParameterizedTest
  @CsvSource({
    "1564-07-21, true, 21 Jul 1564",
    "1564-07-21, false, 21 Jul 1564 ?",
    "1564-?07-~21, false, about 21 Jul 1564 ?",
  })
  void whatIsNotCertainIsMarkedOnce(String date, boolean certain, String phrase)
      throws EdtfException {
    RecordedValue value =
        new RecordedValue(
            "date", date, null, Edtf.parse(date), null, certain, List.of(), List.of(), List.of());
    assertThat(value.phrase()).isEqualTo(phrase);
  }
}
