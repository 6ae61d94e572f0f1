package factfile.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where facts of one day stand. */
class TimelineOrderTest {
  private static Ask events(String... more) {
    StringBuilder yaml =
        new StringBuilder("sources:\n  - {id: one, publisher: One, published: 2031-03-04}\n");
    yaml.append("events:\n");
    char id = 'a';
    for (String each : more) {
      yaml.append("  - {id: ").append(id).append(", title: Event, tags: t").append(id++);
      yaml.append(", date: 2031-03-01, cite: one").append(each).append("}\n");
    }
    return Ask.yaml(yaml.toString());
  }

  @Test
  void aFactThatCameAfterAnotherStandsBehindIt() {
    assertThat(Ask.column(events(", after: c", "", "").timeline(), "id"))
        .containsExactly("b", "c", "a");
    assertThat(Ask.column(events("", "", ", before: a").timeline(), "id"))
        .containsExactly("b", "c", "a");
    assertThat(Ask.column(events(", after: b", ", after: c", "").timeline(), "id"))
        .containsExactly("c", "b", "a");
  }

  @Test
  void whatIsLeftOutMovesNothing() {
    Ask chain = events(", after: b", ", after: c", "");
    assertThat(Ask.column(chain.filters("not:tag:tb").timeline(), "id")).containsExactly("c", "a");
    Ask later = events(", after: c", "", "");
    assertThat(Ask.column(later.filters("not:tag:tc").timeline(), "id")).containsExactly("b", "a");
    Ask named = events("", "", ", before: a");
    assertThat(Ask.column(named.filters("not:tag:tc").timeline(), "id")).containsExactly("b", "a");
  }
}
