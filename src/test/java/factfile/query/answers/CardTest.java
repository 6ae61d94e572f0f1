package factfile.query.answers;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.answer.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The lines of somebody's card. */
class CardTest {
  private static final Ask ASK =
      Ask.yaml(
          """
          sources:
            - {id: one, publisher: One, published: 2031-06-30}
          entities:
            - {id: town, name: The Town, kind: place}
            - {id: port, name: Port Authority, kind: body, part_of: town, aliases: [The Port, PA]}
            - {id: board, name: The Board, kind: body}
          deadlines:
            - id: reopen
              title: Reopen the quay
              owed_by: port
              set_by: board
              set: 2031-03-01
              due: 2031-03-14
              cite: one#p1
          """);

  private static List<String> lines(String name) {
    return ASK.asOf("2031-06-30").who(name).rows().get(0).entry().details().stream()
        .map(
            detail ->
                detail.label()
                    + ": "
                    + detail.text().stream().map(Span::text).collect(Collectors.joining()))
        .toList();
  }

  @Test
  void saysWhatSomebodyIsAPartOfAndIsCalled() {
    assertThat(lines("port")).contains("part of: The Town", "also: The Port, PA");
    assertThat(lines("board")).noneMatch(line -> line.startsWith("part of"));
  }

  @Test
  void whoSetsADeadlineSetItOnceAndWhoOwesItOwesItWhenItIsDue() {
    assertThat(lines("board"))
        .filteredOn(line -> line.startsWith("set"))
        .singleElement()
        .asString()
        .startsWith("set: 1 Mar 2031: ");
    assertThat(lines("port"))
        .filteredOn(line -> line.startsWith("owes"))
        .singleElement()
        .asString()
        .startsWith("owes: 14 Mar 2031: ");
  }
}
