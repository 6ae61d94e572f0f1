package factfile.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factfile.load.base.BaseLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which file of a base takes a record, and which is refused. */
class PlannerTest {
  private static final String EVENT = "{id: new, title: New, date: 2021-03-02, cite: s}";

  @TempDir private Path folder;

  @BeforeEach
  void aBase() throws IOException {
    write(
        "factfile.yaml",
        """
        format: 1
        title: The port strike
        sources: [{id: s, publisher: P, published: 2021-03-04}]
        """);
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private Planner planner(String into) {
    return new Planner(folder, BaseLoader.load(folder).base(), into);
  }

  private static List<Map<String, Object>> records(String yaml) {
    return Records.of(Records.yaml(yaml));
  }

  private Addition add(Kind kind, String into, String yaml) throws IOException {
    return planner(into).records(kind, records(yaml));
  }

  private void assertRefused(Kind kind, String into, String yaml, String message, String fix) {
    assertThatThrownBy(() -> add(kind, into, yaml))
        .isInstanceOfSatisfying(EditError.class, e -> assertThat(e.fix()).contains(fix))
        .hasMessageContaining(message);
  }

  @Test
  void aRecordGoesWhereMostOfItsKindStand() throws IOException {
    write("a.yaml", "events:\n  - {id: a, title: A, cite: s}\n");
    write("b.yaml", "events:\n  - {id: b, title: B, cite: s}\n  - {id: c, title: C, cite: s}\n");
    write("c.yaml", "events:\n  - {id: d, title: D, cite: s}\n");
    assertThat(add(Kind.EVENT, null, EVENT).name()).isEqualTo("b.yaml");
    write("c.yaml", "events:\n  - {id: d, title: D, cite: s}\n  - {id: e, title: E, cite: s}\n");
    assertThat(add(Kind.EVENT, null, EVENT).name()).as("the later of two").isEqualTo("c.yaml");
    assertThat(add(Kind.STATEMENT, null, "{id: x, gist: X}").name()).isEqualTo("statements.yaml");
  }

  @Test
  void anEntityGoesToThoseOfItsKind() throws IOException {
    write("bodies.yaml", "entities:\n  - {id: b, name: B, kind: body}\n");
    write(
        "people.yaml",
        "entities:\n  - {id: p, name: P, kind: person}\n  - {id: q, name: Q, kind: person}\n");
    assertThat(add(Kind.ENTITY, null, "{id: x, name: X, kind: body}").name())
        .isEqualTo("bodies.yaml");
    assertThat(add(Kind.ENTITY, null, "{id: x, name: X, kind: place}").name())
        .isEqualTo("people.yaml");
  }

  @Test
  void aSourceGoesToTheSources() throws IOException {
    write(
        "origins.yaml",
        """
        sources:
          - {id: t, publisher: T, published: 2021}
          - {id: u, publisher: U, published: 2021}
        """);
    Addition added = add(Kind.SOURCE, null, "{id: v, publisher: V}");
    assertThat(added.name()).isEqualTo("origins.yaml");
    assertThat(added.added()).isEqualTo("  - {id: v, publisher: V}\n");
    assertThat(added.ids()).containsExactly("v");
    assertThat(added.isNew()).isFalse();
  }

  @Test
  void onlyARecordOfTheKindIsThere() throws IOException {
    write(
        "a.yaml",
        """
        entities: [{id: ada, name: Ada, kind: person}]
        events: [{id: shut, title: It shut, cite: s}]
        """);
    Planner planner = planner(null);
    assertThat(planner.existing(Kind.EVENT, "shut").id()).isEqualTo("shut");
    assertThat(planner.existing(Kind.COUNT, "shut")).isNull();
    assertThat(planner.existing(Kind.EVENT, "open")).isNull();
    assertThat(planner.existing(Kind.ENTITY, "ada").id()).isEqualTo("ada");
    assertThat(planner.existing(Kind.ENTITY, "shut")).isNull();
    assertThat(planner.existing(Kind.SOURCE, "s").id()).isEqualTo("s");
    assertThat(planner.existing(Kind.SOURCE, "ada")).isNull();
  }

  @Test
  void aFileThatIsNamedIsTakenWhereItCanBePartOfTheBase() throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    for (String into : List.of("new.yaml", "new.yml", "sub/new.yaml")) {
      Addition added = add(Kind.EVENT, into, EVENT);
      assertThat(added.name()).isEqualTo(into);
      assertThat(added.isNew()).isTrue();
      assertThat(added.text()).isEmpty();
      assertThat(added.line()).isEqualTo(1);
    }
    assertThat(add(Kind.EVENT, "sub/../factfile.yaml", EVENT).name()).isEqualTo("factfile.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new.txt",
        "yaml",
        "../new.yaml",
        "/new.yaml",
        "none/new.yaml",
        "factfile.yaml/a.yml",
        "\u0000.yaml"
      })
  void aFileThatCanBeNoPartOfTheBaseIsRefused(String into) {
    assertRefused(Kind.EVENT, into, EVENT, into + " is no YAML file in the folder", "events.yaml");
  }

  @Test
  void whatIsNoTextIsRefused() throws IOException {
    Planner planner = planner("events.yaml");
    Path file = folder.resolve("events.yaml");
    Files.write(file, "# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> planner.records(Kind.EVENT, records(EVENT)))
        .isInstanceOf(EditError.class)
        .hasMessage("events.yaml is not UTF-8");
    Files.delete(file);
    Files.createDirectory(file);
    assertThatThrownBy(() -> planner.records(Kind.EVENT, records(EVENT)))
        .isInstanceOf(EditError.class)
        .hasMessage("events.yaml cannot be added to: it is a folder");
    Files.delete(file);
    Files.createSymbolicLink(file, folder.resolve("nowhere"));
    assertThatThrownBy(() -> planner.records(Kind.EVENT, records(EVENT)))
        .isInstanceOf(EditError.class)
        .hasMessageContaining("events.yaml is a link");
  }

  @ParameterizedTest
  @ValueSource(strings = {"events: [\n", "- {id: a}\n", "events: 1\nevents: 2\n"})
  void aFileWithProblemsIsRefused(String text) throws IOException {
    Planner planner = planner("events.yaml");
    write("events.yaml", text);
    assertThatThrownBy(() -> planner.records(Kind.EVENT, records(EVENT)))
        .isInstanceOf(EditError.class)
        .hasMessage("events.yaml has problems");
  }

  @Test
  void termsGoToTheirOneResolution() throws IOException {
    write(
        "accord.yaml",
        """
        resolutions:
          - id: accord
            name: Accord
            cite: s
          - id: truce
            name: Truce
            cite: s
        """);
    Addition added =
        add(
            Kind.TERM,
            null,
            "[{id: accord/a, duty: A, party: p}, {id: accord/b, duty: B, party: p}]");
    assertThat(added.name()).isEqualTo("accord.yaml");
    assertThat(added.ids()).containsExactly("accord/a", "accord/b");
    assertThat(added.after())
        .isEqualTo(
            """
            resolutions:
              - id: accord
                name: Accord
                cite: s
                terms:
                  - {id: accord/a, duty: A, party: p}
                  - {id: accord/b, duty: B, party: p}
              - id: truce
                name: Truce
                cite: s
            """);
    assertRefused(
        Kind.TERM, null, "[{id: accord/a}, {id: truce/b}]", "several resolutions", "at a time");
    assertRefused(
        Kind.TERM, null, "{id: pact/a}", "there is no resolution `pact`", "RESOLUTION/NAME");
    assertRefused(Kind.TERM, null, "{id: pact}", "there is no resolution `pact`", "first");
  }

  /** With one blank line before the new record the text ends as it did; with two it would not. */
  @Test
  void aTextThatKeepsItsBlankLinesIsNotChanged() throws IOException {
    String text =
        "events:\n  - id: a\n    title: A\n    cite: s\n    text: |+\n      At length\n\n";
    write("events.yaml", text);
    assertThat(add(Kind.EVENT, null, EVENT).after()).startsWith(text + "  - id: new\n");
    write("events.yaml", text + "\n");
    assertUnfit();
  }

  @ParameterizedTest
  @ValueSource(strings = {"events: ~\n", "events: # none\n  ~\n", "--- {}\n"})
  void whatCannotGrowByALineIsNotChanged(String text) throws IOException {
    write("events.yaml", text);
    assertThatThrownBy(() -> add(Kind.EVENT, "events.yaml", EVENT)).isInstanceOf(EditError.class);
    assertThat(folder.resolve("events.yaml")).content().isEqualTo(text);
  }

  private void assertUnfit() {
    assertRefused(
        Kind.EVENT, null, EVENT, "written in a way that nothing can be added to", "title: New");
  }
}
