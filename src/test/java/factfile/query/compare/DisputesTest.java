package factfile.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.query.answers.Ask;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What sources do not agree on. */
class DisputesTest {
  private static final String SOURCES =
      """
      sources:
        - {id: one, publisher: One, published: 2031-03-04}
        - {id: two, publisher: Two, published: 2031-03-20}
      """;

  private static List<Map<String, String>> disputes(String ada, String ben, String day) {
    String base =
        SOURCES
            + "entities:\n  - {id: union, name: Union, kind: organization}\n"
            + "  - {id: ada, name: Ada, kind: person, roles: [{of: union, from: 2031-01-01, "
            + ada
            + "}]}\n  - {id: ben, name: Ben, kind: person, roles: [{of: union, from: 2031-01-10, "
            + ben
            + "}]}\n";
    return Ask.rows(Disputes.of(Ask.yaml(base).asOf(day).inquiry()));
  }

  @Test
  void anOfficeThatTwoAreSaidToHoldIsInDispute() {
    List<Map<String, String>> rows =
        disputes("title: leader, cite: one", "title: Leader, cite: two", "2031-02-01");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0))
        .containsEntry("id", "ada")
        .containsEntry("kind", "person")
        .containsEntry("title", "leader of Union")
        .containsEntry("field", "role")
        .containsEntry("claims", "Ada (One, one); Ben (Two, two)");
    assertThat(disputes("title: leader, cite: one", "title: leader, cite: two", "2031-01-05"))
        .isEmpty();
    assertThat(
            disputes(
                "title: leader, until: 2031-01-09, cite: one",
                "title: leader, cite: two",
                "2031-02-01"))
        .isEmpty();
  }

  @Test
  void whoTellsOfBothSeesNoDispute() {
    assertThat(disputes("title: leader, cite: one", "title: leader, cite: one", "2031-02-01"))
        .isEmpty();
  }

  @Test
  void ofMembersThereAreManyUnlessTheKeeperSaysOtherwise() {
    assertThat(disputes("title: member, cite: one", "title: member, cite: two", "2031-02-01"))
        .isEmpty();
    String only = "title: spokesman, check: {topic: [spokesman], contradict: true}, cite: one";
    assertThat(disputes(only, "title: spokesman, cite: two", "2031-02-01")).hasSize(1);
  }
}
