package factfile.query.answers;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.answer.Answer;
import factfile.model.date.Days;
import factfile.query.search.SearchTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {
  private static final Ask ASK =
      Ask.yaml(
          """
          sources:
            - {id: gazette, publisher: Harbour Gazette, title: Strike ends, published: 2031-06-30}
            - {id: later, publisher: Harbour Review, published: 2031-08-01}
          entities:
            - {id: union, name: Dockers, kind: group, aliases: [Striking dockers]}
          events:
            - {id: first, title: A walkout, text: The strike, date: 2031-03-01, cite: gazette#p1}
            - {id: second, title: Strike, who: union, date: 2031-04-01, cite: gazette#p2}
            - {id: strikes, title: Two of them, date: 2031-05-01, cite: gazette#p3}
          """);

  private static Answer<?> search(Ask ask, String... words) {
    return Search.of(ask.inquiry(), terms(words));
  }

  private static List<String> ids(Answer<?> answer) {
    return Ask.column(answer, "id");
  }

  @Test
  void whatIsCalledSoComesFirstAndWhatOnlyBeginsSoLast() {
    assertThat(ids(search(ASK, "strike")))
        .startsWith("second")
        .endsWith("strikes")
        .contains("first", "gazette");
    assertThat(Ask.column(search(ASK, "striking"), "match")).containsOnly("Striking dockers");
  }

  @Test
  void everyWordHasToStandSomewhere() {
    assertThat(ids(search(ASK, "strike", "harbour"))).containsExactly("gazette");
    assertThat(ids(search(ASK, "walkout", "harbour"))).isEmpty();
  }

  @Test
  void whatCameLaterIsLeftOutAndCounted() {
    Answer<?> answer = search(ASK.asOf("2031-03-15"), "strike");
    assertThat(ids(answer)).contains("first").doesNotContain("second", "strikes");
    assertThat(answer.notices()).anyMatch(notice -> notice.contains("2 later facts"));
    assertThat(search(ASK.asOf("2031-06-01"), "strike").notices())
        .noneMatch(notice -> notice.contains("later"));
  }

  @Test
  void aSourceThatIsNotOutYetIsNotFound() {
    assertThat(ids(search(ASK, "harbour"))).containsExactlyInAnyOrder("gazette", "later");
    Ask known = ASK.knownBy(LocalDate.of(2031, 7, 1));
    assertThat(ids(search(known, "harbour"))).containsExactly("gazette");
  }

  private static Answer<?> ofDay(String day, String... words) {
    List<SearchTerm> terms = new ArrayList<>(terms(words));
    terms.add(SearchTerm.of(day, new Days(LocalDate.parse(day), LocalDate.parse(day))));
    return Search.of(ASK.inquiry(), terms);
  }

  @Test
  void aDayFindsWhatIsOfThatDay() {
    assertThat(ids(ofDay("2031-04-01"))).containsExactly("second");
    assertThat(ids(ofDay("2031-06-30"))).containsExactly("gazette");
    assertThat(ids(ofDay("2031-03-01", "strike"))).containsExactly("first");
    assertThat(ids(ofDay("2031-03-02"))).isEmpty();
  }

  @Test
  void anIdPicksItsRecord() {
    Ask ask =
        Ask.yaml(
            """
            sources: [{id: paper, publisher: P, published: 2031-06-30}]
            events:
              - {id: fire-1, title: A fire, date: 2031-03-01, cite: paper}
              - {id: flood, title: After fire 1, date: 2031-03-02, cite: paper}
            """);
    Answer<?> found = search(ask, "fire-1");
    assertThat(ids(found)).containsExactly("fire-1");
    assertThat(found.notices())
        .contains("`fire-1` is an id and picks that record; 1 other holds the word: text:fire-1");
    assertThat(ids(search(ask, "fire-1", "nothing"))).isEmpty();
    assertThat(ids(search(ask, "fire"))).containsExactlyInAnyOrder("fire-1", "flood");
  }

  private static List<SearchTerm> terms(String... words) {
    List<SearchTerm> terms = new ArrayList<>();
    for (String word : words) {
      terms.add(SearchTerm.of(word, null));
    }
    return terms;
  }
}
