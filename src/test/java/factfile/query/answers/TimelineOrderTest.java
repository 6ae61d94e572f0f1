package factfile.query.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where facts of one day stand. */
class TimelineOrderTest {
  private static final String SOURCE =
      "sources:\n  - {id: one, publisher: One, published: 2031-03-04}\nevents:\n";

  private static Ask events(String... more) {
    StringBuilder yaml = new StringBuilder(SOURCE);
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

  @Test
  void aLongChainIsPutInOrderInTimeThatGrowsWithIt() {
    StringBuilder yaml = new StringBuilder(SOURCE);
    for (int i = 0; i < 5_000; i++) {
      String before = i == 0 ? "" : ", after: e" + (i - 1);
      yaml.append("  - {id: e").append(i).append(", title: Event, date: 2031-03-01, cite: one");
      yaml.append(before).append("}\n");
    }
    Ask chain = Ask.yaml(yaml.toString());
    List<String> ids =
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Ask.column(chain.timeline(), "id"));
    assertThat(ids).startsWith("e0", "e1", "e2").endsWith("e4999");
  }

  @Test
  void daysFartherAwayThanNumbersReachStandInTheirOrder() {
    Ask far =
        Ask.yaml(
            SOURCE
                + """
                  - {id: b, title: Event, date: "Y20000001", cite: one}
                  - {id: a, title: Event, date: "Y20000000", cite: one}
                  - {id: d, title: Event, date: "Y-20000000", cite: one}
                  - {id: c, title: Event, date: "Y-20000001", cite: one}
                  - {id: e, title: Event, date: 2031-03-01, cite: one}
                """);
    assertThat(Ask.column(far.timeline(), "id")).containsExactly("c", "d", "e", "a", "b");
  }
}
