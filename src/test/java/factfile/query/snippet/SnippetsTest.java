package factfile.query.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.part.Citation;
import factfile.query.answers.Ask;
import factfile.query.answers.Inquiry;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records as a sentence tells them. */
class SnippetsTest {
  private static final Ask ASK =
      Ask.yaml(
          """
          sources:
            - {id: one, publisher: One, published: 2031-06-30}
          entities:
            - {id: union, name: The Union, kind: group, cite: one#p9}
            - {id: port, name: The Port, kind: body}
            - id: ada
              name: Ada Quay
              kind: person
              roles:
                - {title: secretary, of: union, from: 2030-01-01, until: 2031-01-31, cite: one#p1}
                - {title: pilot, of: port, from: "[2031-01-10..2031-02-10]", cite: one#p2}
                - {title: founder, of: port, from: 2031-03-01, until: 2031-03-31, cite: one#p4}
            - {id: bo, name: Bo Holm, kind: person}
          events:
            - {id: talks, title: Talks, who: [bo, port], date: 2031-02-01, cite: [one#p3, one#p5]}
          resolutions:
            - id: accord
              name: East Quay Accord
              date: 2031-02-01
              cite: one#p5
              terms:
                - id: accord/keep-open
                  party: port
                  duty: keep the quay open
                  record:
                    - {status: kept, from: 2031-02-01, until: 2031-03-01, cite: one#p6}
          """);

  private static Snippet snippet(String day, String id) {
    Inquiry inquiry = ASK.asOf(day).inquiry();
    return new Snippets(inquiry.base(), inquiry.clocks()).of(id);
  }

  private static String words(List<Snippet.Part> parts) {
    return parts.stream().map(Snippet.Part::text).collect(Collectors.joining());
  }

  private static String text(Snippet snippet) {
    StringBuilder text = new StringBuilder();
    for (Snippet.Clause clause : snippet.clauses()) {
      String aside = words(clause.aside());
      text.append(words(clause.parts())).append(aside.isEmpty() ? "" : " (" + aside + ")");
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-01-05 | Ada Quay, secretary of The Union (on 5 January 2031)",
        "2031-01-20 | Ada Quay, secretary of The Union and perhaps pilot of The Port (on 20 January 2031)",
        "2031-02-05 | Ada Quay, perhaps pilot of The Port (on 5 February 2031)",
        "2031-02-15 | Ada Quay, pilot of The Port (on 15 February 2031)",
        "2031-03-05 | Ada Quay, pilot of The Port and founder of The Port (on 5 March 2031)",
        "2029-01-01 | Ada Quay, no role on record",
      })
  void rolesAreOneValueUnlessOnlySomeAreSure(String day, String expected) {
    assertThat(text(snippet(day, "ada"))).isEqualTo(expected);
  }

  @Test
  void whatIsOneValueIsMarked() {
    assertThat(snippet("2031-02-15", "ada").clauses().get(0).parts())
        .anyMatch(part -> part.isValue() && "role".equals(part.field()));
    assertThat(snippet("2031-01-20", "ada").clauses().get(0).parts())
        .noneMatch(part -> "role".equals(part.field()));
  }

  @Test
  void whoHasNoRoleRestsOnWhatNamesHim() {
    assertThat(text(snippet("2031-06-01", "bo"))).isEqualTo("Bo Holm, no role on record");
    assertThat(cites("bo")).containsExactly("one");
    assertThat(text(snippet("2031-06-01", "union"))).isEqualTo("The Union, group");
    assertThat(cites("union")).containsExactly("one#p9");
  }

  private static List<String> cites(String id) {
    return snippet("2031-06-01", id).cites().stream().map(Citation::text).toList();
  }

  @Test
  void aTermBindsFromItsResolutionOn() {
    Snippet before = snippet("2031-01-31", "accord/keep-open");
    assertThat(text(before))
        .startsWith("Nothing on record for 31 January 2031: Keep the quay open");
    assertThat(before.cites()).isEmpty();
    assertThat(text(snippet("2031-02-01", "accord/keep-open")))
        .contains("): kept on 1 February 2031");
    assertThat(text(snippet("2031-05-01", "accord/keep-open"))).contains("whether it was kept");
  }

  @Test
  void whatIsYetToComeIsNotOnRecord() {
    assertThat(text(snippet("2031-01-31", "talks")))
        .isEqualTo("Nothing on record for 31 January 2031: Talks");
    assertThat(text(snippet("2031-02-01", "talks"))).isEqualTo("Talks (1 February 2031)");
  }
}
