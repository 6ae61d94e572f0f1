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

  private static final Ask BODIES =
      Ask.yaml(
          """
          sources:
            - {id: one, publisher: One, published: 2031-06-30}
          entities:
            - {id: board, name: The Board, kind: body, cite: one#p1}
            - {id: crew, name: The Crew, kind: group, part_of: board}
            - {id: dock, name: The Dock, kind: place, part_of: [board, crew]}
            - id: ada
              name: Ada Quay
              kind: person
              roles:
                - {title: chair, of: board, from: 2030-02, until: 2031-03-31, cite: one#p2}
                - {title: member, of: [crew, board], from: 2031-04-01, cite: one#p2}
                - {title: cook, of: crew, from: 2030, cite: one#p2}
            - id: bo
              name: Bo Pier
              kind: person
              roles: {title: chair, of: board, from: "[2031-03-20..2031-04-10]", cite: one#p3}
          """);

  private static List<String> board(String day) {
    return BODIES.asOf(day).who("board").rows().get(0).entry().details().stream()
        .filter(detail -> detail.label().equals("officer") || detail.label().equals("parts"))
        .map(
            detail ->
                detail.label()
                    + ": "
                    + detail.text().stream().map(Span::text).collect(Collectors.joining()))
        .toList();
  }

  @Test
  void aBodyHasTheOfficersOfTheDayAndItsParts() {
    assertThat(board("2030-01-15")).containsExactly("parts: The Crew, The Dock");
    assertThat(board("2031-01-15"))
        .containsExactly(
            "officer: Ada Quay, chair, since February 2030  ada · one#p2",
            "parts: The Crew, The Dock");
    assertThat(board("2031-05-01"))
        .containsExactly(
            "officer: Ada Quay, member, since 1 April 2031  ada · one#p2",
            "officer: Bo Pier, chair, since some day between 20 March and 10 April 2031  bo · one#p3",
            "parts: The Crew, The Dock");
  }

  @Test
  void whoSurelyHoldsAnOfficeComesBeforeWhoPerhapsDoes() {
    assertThat(board("2031-04-05"))
        .containsExactly(
            "officer: Ada Quay, member, since 1 April 2031  ada · one#p2",
            "officer: Bo Pier, chair, since some day between 20 March and 10 April 2031 ?  bo · one#p3",
            "parts: The Crew, The Dock");
  }

  @Test
  void ofALargeBodySomeAreTold() {
    StringBuilder yaml =
        new StringBuilder(
            """
            sources:
              - {id: one, publisher: One, published: 2031-06-30}
            entities:
              - {id: board, name: The Board, kind: body, cite: one#p1}
            """);
    for (int i = 1; i <= 15; i++) {
      yaml.append("  - {id: p%d, name: Part %d, kind: body, part_of: board}\n".formatted(i, i));
      yaml.append(
          "  - {id: m%d, name: M %d, kind: person, roles: {title: member, of: board, from: 2030, cite: one#p1}}\n"
              .formatted(i, i));
    }
    List<String> lines =
        Ask.yaml(yaml.toString())
            .asOf("2031-01-01")
            .who("board")
            .rows()
            .get(0)
            .entry()
            .details()
            .stream()
            .map(detail -> detail.text().stream().map(Span::text).collect(Collectors.joining()))
            .toList();
    assertThat(lines).filteredOn(line -> line.contains(", member")).hasSize(12);
    assertThat(lines).contains("and 3 more: factfile who who:board");
    assertThat(lines)
        .anyMatch(line -> line.endsWith("Part 12; and 3 more: factfile who who:board"));
  }
}
