package factfile.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where something goes in a file, however that is written. The place of it is marked below. */
class OutlineTest {
  private static List<Map<String, Object>> records(String yaml) {
    return Records.of(Records.yaml(yaml));
  }

  /** The list `events` of a file grown by one. */
  private static String grown(String text) {
    return new Outline("a.yaml", text).into("events", records("{id: new}")).into(text);
  }

  private static String grown(String text, String id, String list) {
    return new Outline("a.yaml", text).intoRecord(id, list, records("{value: 1}")).into(text);
  }

  private static void assertInBraces(String text, String what) {
    assertThatThrownBy(() -> grown(text))
        .isInstanceOf(EditError.class)
        .hasMessageStartingWith(what + " stands in braces or brackets");
  }

  @Test
  void anItemStandsAsTheOthersDo() {
    assertThat(grown("events:\n- {id: a}\n")).isEqualTo("events:\n- {id: a}\n- {id: new}\n");
    assertThat(grown("events:\n    -   {id: a}\n"))
        .isEqualTo("events:\n    -   {id: a}\n    - {id: new}\n");
    assertThat(grown("events:\n  -\n    id: a\n"))
        .isEqualTo("events:\n  -\n    id: a\n\n  - id: new\n");
    assertThat(grown("events:\n    - id: a\n")).isEqualTo("events:\n    - id: a\n    - id: new\n");
    assertThat(grown("events:\n  - id: a\n")).isEqualTo("events:\n  - id: a\n\n  - id: new\n");
  }

  @Test
  void itemsWithLinesBetweenThemGetMore() {
    assertThat(grown("events:\n  - id: a\n\n  - id: b\n"))
        .isEqualTo("events:\n  - id: a\n\n  - id: b\n\n  - id: new\n");
    assertThat(grown("events:\n  - id: a\n  - id: b\n"))
        .isEqualTo("events:\n  - id: a\n  - id: b\n  - id: new\n");
    assertThat(grown("events:\n  - {id: a}\n\n  - {id: b}\n"))
        .isEqualTo("events:\n  - {id: a}\n\n  - {id: b}\n\n  - {id: new}\n");
  }

  @Test
  void aListIsBegunWhereThereIsNone() {
    assertThat(grown("")).isEqualTo("events:\n  - id: new\n");
    assertThat(grown("\n")).isEqualTo("\nevents:\n  - id: new\n");
    assertThat(grown("# Nothing yet\n")).isEqualTo("# Nothing yet\n\nevents:\n  - id: new\n");
    assertThat(grown("title: x")).isEqualTo("title: x\n\nevents:\n  - id: new\n");
    assertThat(grown("title: x\r\n")).isEqualTo("title: x\r\n\r\nevents:\r\n  - id: new\r\n");
    assertThat(grown("events:\ntitle: x\n")).isEqualTo("events:\n  - id: new\ntitle: x\n");
  }

  @Test
  void severalBeginAListWithLinesBetween() {
    Outline empty = new Outline("a.yaml", "");
    assertThat(empty.into("events", records("[{id: a}, {id: b}]")).text())
        .isEqualTo("events:\n  - id: a\n\n  - id: b\n");
    assertThat(empty.into("sources", records("[{id: a}, {id: b}]")).text())
        .isEqualTo("sources:\n  - {id: a}\n  - {id: b}\n");
  }

  @Test
  void aListEndsWhereSomethingElseBegins() {
    assertThat(grown("events:\n  - id: a\n\n# On counts\ncounts:\n  - id: c\n"))
        .isEqualTo("events:\n  - id: a\n\n  - id: new\n\n# On counts\ncounts:\n  - id: c\n");
    assertThat(grown("events:\n  - id: a\n    # of a\ncounts:\n"))
        .isEqualTo("events:\n  - id: a\n    # of a\n\n  - id: new\ncounts:\n");
    assertThat(grown("events:\n  - id: a\n  # at the dashes\n"))
        .isEqualTo("events:\n  - id: a\n\n  - id: new\n  # at the dashes\n");
    assertThat(grown("events:\n  - {id: a}\n...\n"))
        .isEqualTo("events:\n  - {id: a}\n  - {id: new}\n...\n");
    assertThat(grown("counts:\n  - id: c\nevents:\n  - {id: a}\ntitle: x\nterms: y\n"))
        .isEqualTo("counts:\n  - id: c\nevents:\n  - {id: a}\n  - {id: new}\ntitle: x\nterms: y\n");
  }

  @Test
  void anOpenLineIsEnded() {
    assertThat(grown("events:\n  - {id: a}")).isEqualTo("events:\n  - {id: a}\n  - {id: new}\n");
    assertThat(grown("events:\r\n  - {id: a}"))
        .isEqualTo("events:\r\n  - {id: a}\r\n  - {id: new}\r\n");
  }

  @Test
  void aRecordGrowsWhereverItStands() {
    String text =
        """
        counts:
          - id: first
            topic: a
            # On a
          - id: second
            values:
              - {value: 9}
            topic: b
          - {id: third}
        """;
    assertThat(grown(text, "first", "values"))
        .isEqualTo(text.replace("    # On a\n", "    # On a\n    values:\n      - {value: 1}\n"));
    assertThat(grown(text, "second", "values"))
        .isEqualTo(text.replace("{value: 9}\n", "{value: 9}\n      - {value: 1}\n"));
    assertThat(grown(text.replace("\n      - {value: 9}", ""), "second", "values"))
        .isEqualTo(text.replace("{value: 9}", "{value: 1}"));
    assertThatThrownBy(() -> grown(text, "third", "values"))
        .isInstanceOf(EditError.class)
        .hasMessageStartingWith("`third` stands in braces");
    assertThatThrownBy(() -> grown(text, "fourth", "values"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aTermGrowsWithinItsResolution() {
    String text =
        """
        resolutions:
          - id: accord
            terms:
              - id: accord/a
                duty: A

              - id: accord/b
                duty: B

            # Of the accord
            cite: s

        # The rest
        events:
          - id: accord/c
        """;
    assertThat(grown(text, "accord/a", "record"))
        .isEqualTo(text.replace("A\n", "A\n        record:\n          - {value: 1}\n"));
    assertThat(grown(text, "accord/b", "record"))
        .isEqualTo(text.replace("B\n", "B\n        record:\n          - {value: 1}\n"));
    assertThat(grown(text, "accord", "more"))
        .isEqualTo(text.replace("cite: s\n", "cite: s\n    more:\n      - {value: 1}\n"));
    assertThat(grown(text, "accord/c", "more")).isEqualTo(text + "    more:\n      - {value: 1}\n");
  }

  @Test
  void whatStandsInBracesIsRefused() {
    assertInBraces("{title: x}\n", "a.yaml");
    assertInBraces("events: [{id: a}]\n", "`events` in a.yaml");
    assertInBraces("events: []\n", "`events` in a.yaml");
    assertInBraces("events: none\n", "`events` in a.yaml");
  }
}
