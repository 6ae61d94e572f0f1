package factfile.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import factfile.model.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityFinderTest {
  private static final EntityFinder FINDER =
      new EntityFinder(
          Ask.base(
              """
              entities:
                - {id: union, name: Lindholm Harbour Union, kind: organization, aliases: [LHU]}
                - {id: quay, name: Union, kind: place}
                - {id: ada-quay, name: Ada Quay, kind: person, aliases: [the secretary, Müller]}
                - {id: bo-quay, name: Bo Quay, kind: person}
                - {id: port-authority, name: Port Authority, kind: body}
              """));

  private static List<String> ids(String name) {
    return FINDER.all(name).stream().map(Entity::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    // An exact id comes before an exact name, that before whole words.
    "union, union",
    "Union, quay",
    "UNION, quay",
    "quay, quay",
    "lhu, union",
    "muller, ada-quay",
    "Müller, ada-quay",
    "harbour, union",
    "harbour union, union",
    "authority, port-authority",
    "the secretary, ada-quay",
    "ada, ada-quay",
  })
  void findsTheBestFit(String name, String id) {
    assertThat(ids(name)).containsExactly(id);
    assertThat(FINDER.one(name).id()).isEqualTo(id);
  }

  @Test
  void aNameThatFitsSeveralIsAnErrorWithTheList() {
    assertThat(ids("Quay")).containsExactly("quay", "ada-quay", "bo-quay");
    QueryError error = catchThrowableOfType(QueryError.class, () -> FINDER.one("Quay"));
    assertThat(error).hasMessageContaining("3 entities").hasMessageContaining("bo-quay (Bo Quay)");
    assertThat(error.fix()).contains("who:");
  }

  @ParameterizedTest
  @CsvSource({"uniom, union", "ada-quai, ada-quay", "Athority, authority", "Lindholn, lindholm"})
  void anUnknownNameComesWithASuggestion(String name, String nearest) {
    assertThat(ids(name)).isEmpty();
    QueryError error = catchThrowableOfType(QueryError.class, () -> FINDER.one(name));
    assertThat(error).hasMessage("there is no entity `" + name + "`");
    assertThat(error.fix()).contains("did you mean `" + nearest);
  }

  @Test
  void partOfAWordIsNobody() {
    assertThat(ids("harb")).isEmpty();
    assertThat(ids("!!!")).isEmpty();
    QueryError error = catchThrowableOfType(QueryError.class, () -> FINDER.one("qqqqqqqq"));
    assertThat(error.fix()).contains("factfile who");
  }
}
