package factfile.query.state;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.query.answers.Ask;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which roles and which fate somebody has on a day, as `who` lists it. */
class StandingsTest {
  private static final String SOURCES =
      """
      sources:
        - {id: one, publisher: One, published: 2031-03-04}
        - {id: two, publisher: Two, published: 2031-04-30}
      events:
        - {id: storm, date: 2031-03-20, title: A storm sinks the ferry, who: union, cite: two#p9}
      entities:
        - {id: union, name: Harbour Union, kind: organization, cite: one#p1}
      """;

  private static Ask ada(String... keys) {
    return Ask.yaml(
        SOURCES
            + "  - id: ada\n    name: Ada Quay\n    kind: person\n    cite: one#p2\n    "
            + String.join("\n    ", keys)
            + "\n");
  }

  private static Map<String, String> on(Ask ask, String day) {
    return Ask.only(ask.asOf(day).who("ada"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "'from: 2029, until: 2031-02-10', 2028-12-31, '', true",
        "'from: 2029, until: 2031-02-10', 2029-06-01, chief of Harbour Union, false",
        "'from: 2029, until: 2031-02-10', 2031-02-10, chief of Harbour Union, true",
        "'from: 2029, until: 2031-02-10', 2031-02-11, '', true",
        "'from: 2029', 2031-03-04, chief of Harbour Union, true",
        "'from: 2029', 2031-03-05, chief of Harbour Union, false",
        "'until: 2031-04-10', 2031-03-04, chief of Harbour Union, true",
        "'until: 2031-04-10', 2031-03-03, chief of Harbour Union, false",
        "'from: .., until: ..', 1990-01-01, chief of Harbour Union, true",
        "'from: .., until: ..', 2031-05-01, chief of Harbour Union, false",
      })
  void aRoleHoldsBetweenItsEdges(String edges, String day, String role, boolean certain) {
    Ask ask = ada("roles: {title: chief, of: union, " + edges + ", cite: one#p3}");
    assertThat(on(ask, day))
        .containsEntry("role", role)
        .containsEntry("certain", String.valueOf(certain))
        .containsEntry("as_of", day);
  }

  @ParameterizedTest
  @CsvSource({"died", "killed", "dissolved"})
  void anEndForGoodEndsOpenRoles(String status) {
    Ask ask =
        ada(
            "roles: {title: chief, of: union, from: 2029, until: .., cite: one#p3}",
            "fate: {status: " + status + ", event: storm, cite: two#p1}");
    assertThat(on(ask, "2031-03-19"))
        .containsEntry("role", "chief of Harbour Union")
        .containsEntry("fate", "")
        .containsEntry("certain", "true");
    assertThat(on(ask, "2031-03-21"))
        .containsEntry("role", "")
        .containsEntry("fate", status)
        .containsEntry("certain", "true");
    assertThat(on(ask, "2031-05-21"))
        .as("an end for good does not fade")
        .containsEntry("fate", status)
        .containsEntry("certain", "true");
  }

  @Test
  void whatIsNoEndForGoodFadesWithItsSource() {
    Ask ask = ada("fate: {status: resigned, event: storm, cite: two#p1}");
    assertThat(on(ask, "2031-04-30"))
        .containsEntry("fate", "resigned")
        .containsEntry("certain", "true");
    assertThat(on(ask, "2031-05-21"))
        .containsEntry("fate", "resigned")
        .containsEntry("certain", "false");
  }

  @Test
  void aResignationEndsNoRoleByItself() {
    Ask ask =
        ada(
            "roles: {title: chief, of: union, from: 2029, until: .., cite: one#p3}",
            "fate: {status: resigned, event: storm, cite: two#p1}");
    assertThat(on(ask, "2031-03-21"))
        .containsEntry("role", "chief of Harbour Union")
        .containsEntry("fate", "resigned");
  }

  @Test
  void anUncertainEndMakesTheRoleUncertain() {
    Ask ask =
        ada(
            "roles: {title: chief, of: union, from: 2029, cite: two#p3}",
            "fate: {status: died, from: \"[2031-03-10..2031-03-20]\", cite: two#p1}");
    assertThat(on(ask, "2031-03-09")).containsEntry("certain", "true").containsEntry("fate", "");
    assertThat(on(ask, "2031-03-15"))
        .containsEntry("role", "chief of Harbour Union")
        .containsEntry("fate", "died")
        .containsEntry("certain", "false");
    assertThat(on(ask, "2031-03-21"))
        .containsEntry("role", "")
        .containsEntry("fate", "died")
        .containsEntry("certain", "true");
  }

  @Test
  void whatIsPublishedLaterIsNotKnownBefore() {
    Ask ask =
        ada(
            "roles: {title: chief, of: union, from: 2029, cite: one#p3}",
            "fate: {status: died, event: storm, cite: two#p1}");
    assertThat(on(ask.knownBy(LocalDate.of(2031, 4, 1)), "2031-03-04"))
        .containsEntry("role", "chief of Harbour Union")
        .containsEntry("fate", "")
        .containsEntry("certain", "true");
  }

  @Test
  void aRoleOpensItsBodyOnlyWhileItIsHeld() {
    Ask ask =
        Ask.yaml(
            SOURCES
                + """
                  - id: ada
                    name: Ada Quay
                    kind: person
                    roles: {title: chief, of: union, from: 2031-01-10, until: 2031-02-10, cite: one#p3}
                statements:
                  - {id: before, date: 2031-01-09, speaker: ada, act: said, gist: B, cite: one#p4}
                  - {id: during, date: 2031-01-20, speaker: ada, act: said, gist: D, cite: one#p5}
                  - {id: perhaps, date: 2031-02, speaker: ada, act: said, gist: P, cite: one#p6}
                  - {id: after, date: 2031-02-11, speaker: ada, act: said, gist: A, cite: one#p7}
                """);
    assertThat(Ask.column(ask.filters("who:union").said(), "id"))
        .containsExactly("during", "perhaps");
    assertThat(Ask.column(ask.filters("who:union").said(), "certain"))
        .containsExactly("true", "false");
    assertThat(Ask.column(ask.filters("who:ada").said(), "id")).hasSize(4);
  }
}
