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

/** How names, days and units are written anew. */
class NoteWritingTest {
  private static final String TOLD = "left";

  @TempDir Path folder;
  private RecordedValues base;

  @BeforeEach
  void load() throws IOException {
    Files.writeString(
        folder.resolve("factfile.yaml"),
        """
        format: 1
        title: Writing
        sources: [{id: s, publisher: P, published: 2014-09-01}]
        entities:
          - {id: ada, name: Ada Quay, kind: person, cite: s}
          - {id: el, name: el Quay, kind: person, cite: s}
        counts:
          - {id: dead, topic: dead, unit: people, values: [{value: ~250, date: 2014-08-01, cite: s}]}
          - {id: share, topic: share, unit: per cent, values: [{value: 92, date: 2014-08-01, cite: s}]}
          - {id: usd, topic: usd, unit: U.S. dollars, values: [{value: 98, date: 2014-08-01, cite: s}]}
          - {id: span, topic: span, unit: US dollars, values: [{value: 96..99, date: 2014-08-01, cite: s}]}
          - {id: eur, topic: eur, unit: euros, values: [{value: 98, date: 2014-08-01, cite: s}]}
          - {id: gbp, topic: gbp, unit: pounds, values: [{value: 98, date: 2014-08-01, cite: s}]}
          - {id: jpy, topic: jpy, unit: yen, values: [{value: 98, date: 2014-08-01, cite: s}]}
          - {id: nis, topic: nis, unit: shekels, values: [{value: 98, date: 2014-08-01, cite: s}]}
          - {id: loss, topic: loss, unit: percent, values: [{value: -5, date: 2014-08-01, cite: s}]}
        deadlines:
          - {id: reopen, title: Reopen, due: 2014-12-01, owed_by: ada, cite: s}
        events:
          - {id: done, date: '[..2014-08-18]', title: It was done, cite: s}
          - {id: day, date: 2014-08-18, title: It was that day, cite: s}
        """);
    base = new RecordedValues(BaseLoader.load(folder).base(), LocalDate.of(2014, 9, 1));
  }

  private String refreshed(String note) {
    CheckedNote checked = CheckedNote.of("note.md", note, base, command -> "");
    String once = checked.refreshed(false);
    boolean current =
        checked.findings().stream().allMatch(finding -> finding.state() == State.CURRENT);
    return once.equals(note) && !current ? TOLD : once.replaceAll("<!--[^>]*-->", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "usd | $97          | $98",
        "usd | US$97        | US$98",
        "usd | U.S. $97     | U.S. $98",
        "usd | USD 97       | USD 98",
        "usd | 97 USD       | 98 USD",
        "usd | 97 dollars   | 98 dollars",
        "usd | 97 dollar    | 98 dollar",
        "usd | $96 to $97   | $98",
        "usd | x$ 97        | left",
        "usd | x$97         | left",
        "usd | 5$97         | left",
        "usd | €97          | left",
        "span | $90 to $95  | $96 to $99",
        "span | $90–$95     | $96–$99",
        "span | $90 to 95   | $96 to 99",
        "span | between $90 and $95 | between $96 and $99",
        "span | $90 and $95 | left",
        "eur | €97          | €98",
        "eur | EUR 97       | EUR 98",
        "eur | 97 euro      | 98 euro",
        "eur | 97 euros     | 98 euros",
        "eur | 97 %         | left",
        "gbp | £97          | £98",
        "gbp | GBP 97       | GBP 98",
        "gbp | 97 pounds    | 98 pounds",
        "gbp | 97 pound     | 98 pound",
        "jpy | ¥97          | ¥98",
        "jpy | JPY 97       | JPY 98",
        "jpy | 97 yen       | 98 yen",
        "nis | ₪97          | ₪98",
        "nis | NIS 97       | NIS 98",
        "nis | ILS 97       | ILS 98",
        "nis | 97 shekels   | 98 shekels",
        "nis | 97 shekel    | 98 shekel",
        "nis | $97          | left",
        "share | 90%        | 92%",
        "share | 90 pct     | 92 pct",
        "share | 90 percentage | 92 percentage",
        "share | 90 percentage points | left",
        "share | 88 percent to 90 percent | 92 percent",
        "share | $90        | left",
        "dead | 90 %        | left",
        "loss | -4%         | -5%",
        "loss | -5%         | -5%",
        "loss | 4%          | left",
        "dead | -250        | left"
      })
  void aUnitStaysWithItsNumber(String id, String written, String expected) {
    String note = "a " + written + "<!-- fact:" + id + " --> b\n";
    assertThat(refreshed(note)).isEqualTo(expected.equals(TOLD) ? TOLD : "a " + expected + " b\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a Ben<!-- fact:ada.name=Ben --> b | a Ada Quay b",
        "Ben<!-- fact:ada.name=ben --> b | Ada Quay b",
        "a Ben<!-- fact:ada.name=Bea --> b | left",
        "a Ben<!-- fact:ada.name=Big%20Ben --> b | left",
        "a big Ben<!-- fact:ada.name=Big%20Ben --> b | a Ada Quay b",
        "a Ada quay<!-- fact:ada.name=Ada%20quay --> b | a Ada Quay b",
        "De Quay<!-- fact:el.name=de%20Quay --> b | El Quay b",
        "a de Quay<!-- fact:el.name=de%20Quay --> b | a el Quay b",
        "a De Quay<!-- fact:el.name=De%20Quay --> b | a el Quay b",
        "a El Quay<!-- fact:el.name --> b | a El Quay b",
        "a 'Ben'<!-- fact:ada.name=Ben --> b | left",
        "a “Ben<!-- fact:ada.name=Ben --> b | a “Ada Quay b"
      })
  void aNameIsReplacedByTheWordsNoted(String note, String expected) {
    assertThat(refreshed(note)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "18 August 2014<!-- fact:done --> | By 18 August 2014",
        "x. 18 August 2014<!-- fact:done --> | x. By 18 August 2014",
        "x! 18 August 2014<!-- fact:done --> | x! By 18 August 2014",
        "x, 18 August 2014<!-- fact:done --> | x, by 18 August 2014",
        "x 17 Aug<!-- fact:day=2014-08-17 --> | x 18 Aug",
        "x 17 Aug<!-- fact:day=2013-08-17 --> | x 18 Aug 2014",
        "x 17 Aug<!-- fact:day --> | x 18 Aug 2014",
        "x on or before 17 Aug 2014<!-- fact:done --> | x on or before 18 Aug 2014",
        "x at the latest by 17 Aug 2014<!-- fact:done --> | x at the latest by 18 Aug 2014",
        "x not later than 17 Aug 2014<!-- fact:done --> | x not later than 18 Aug 2014",
        "x till 17 Aug 2014<!-- fact:done --> | x till 18 Aug 2014",
        "x 2013-08-17<!-- fact:day --> | x 2014-08-18",
        "x-9 May 2013<!-- fact:day --> | left",
        "x 9. May 2013<!-- fact:day --> | left",
        "9. May 2013<!-- fact:day --> | 9. August 2014"
      })
  void aDayIsWrittenAsTheOneBefore(String note, String expected) {
    assertThat(refreshed(note)).isEqualTo(expected);
  }

  @Test
  void whatFollowsTheMarkerMayBelongToTheValue() {
    for (String behind : new String[] {"%", " percent", " per cent", " pct", "'s", "’s", "."}) {
      assertThat(refreshed("a 90<!-- fact:share -->" + behind + " b"))
          .isEqualTo("a 92" + behind + " b");
    }
    assertThat(refreshed("a 90<!-- fact:dead -->% b")).isEqualTo(TOLD);
    assertThat(refreshed("a Ben<!-- fact:ada.name=Ben -->'s b")).isEqualTo("a Ada Quay's b");
    assertThat(refreshed("a Ben<!-- fact:ada.name=Ben -->ny b")).isEqualTo(TOLD);
    assertThat(refreshed("a 9 May<!-- fact:day=2014-05-09 --> 2013 b")).isEqualTo(TOLD);
    assertThat(refreshed("a 9 May<!-- fact:day=2014-05-09 --> 300 b"))
        .isEqualTo("a 18 August 300 b");
  }

  @Test
  void thePiecesOfAValueAreReplacedWhereTheyStand() {
    assertThat(refreshed("a 9 May\n2013<!-- fact:day --> b")).isEqualTo("a 18 August\n2014 b");
    assertThat(refreshed("a 9 *May* 2013<!-- fact:day --> b")).isEqualTo("a 18 *August* 2014 b");
    assertThat(refreshed("a 9 M*a*y 2013<!-- fact:day --> b")).isEqualTo(TOLD);
    assertThat(refreshed("a B\\!n<!-- fact:ada.name=B!n --> b")).isEqualTo("a Ada Quay b");
    assertThat(refreshed("a B&#33;n<!-- fact:ada.name=B!n --> b")).isEqualTo(TOLD);
    assertThat(refreshed("a Big  \nBen<!-- fact:ada.name=Big%20Ben --> b"))
        .isEqualTo("a Ada  \nQuay b");
    assertThat(refreshed("> a Big\n> Ben<!-- fact:ada.name=Big%20Ben --> b"))
        .isEqualTo("> a Ada\n> Quay b");
  }

  /** Two words for three: the end of a line goes, a break that somebody meant does not. */
  @Test
  void aValueThatIsReplacedWholeHasNothingElseInIt() {
    String marker = "<!-- fact:ada.name=Big%20Old%20Ben --> b";
    assertThat(refreshed("a Big\nOld Ben" + marker)).isEqualTo("a Ada Quay b");
    assertThat(refreshed("> a Big\n>  Old Ben" + marker)).isEqualTo("> a Ada Quay b");
    assertThat(refreshed("a Big\\\nOld Ben" + marker)).isEqualTo(TOLD);
    assertThat(refreshed("a Big  \nOld Ben" + marker)).isEqualTo(TOLD);
    assertThat(refreshed("a Big *Old* Ben" + marker)).isEqualTo(TOLD);
    assertThat(refreshed("a Big Old Be<i></i>n" + marker)).isEqualTo(TOLD);
    assertThat(refreshed("a 1\\,300<!-- fact:dead --> b")).isEqualTo(TOLD);
  }
}
