package factfile.query.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import factfile.model.record.Entity;
import factfile.query.answers.Ask;
import factfile.query.words.QueryError;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityFinderTest {
  private static final EntityFinder FINDER =
      new EntityFinder(
          Ask.base(
              """
              sources:
                - {id: one, publisher: One, published: 2031-03-04}
              entities:
                - {id: union, name: Lindholm Harbour Union, kind: organization, aliases: [LHU]}
                - {id: quay, name: Union, kind: place}
                - {id: ada-quay, name: Ada Quay, kind: person, aliases: [the secretary, Müller]}
                - {id: bo-quay, name: Bo Quay, kind: person}
                - {id: port-authority, name: Port Authority, kind: body}
                - id: cy-holm
                  name: Cy Holm
                  kind: person
                  roles: {title: harbour master, of: port-authority, from: 2030, cite: one#p1}
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
    "harbour master, cy-holm",
    "master, cy-holm",
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
  @CsvSource({
    "uniom, union",
    "ada-quai, ada-quay",
    "Athority, authority",
    "Lindholn, lindholm",
    "LHX, LHU"
  })
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
    assertThat(ids("union lindholm")).as("in another order").isEmpty();
    assertThat(ids("holm master")).as("half name, half title").isEmpty();
    QueryError error = catchThrowableOfType(QueryError.class, () -> FINDER.one("qqqqqqqq"));
    assertThat(error.fix()).contains("factfile who");
  }

  @Test
  void whatIsTypedBeginsNamesAndAliases() {
    assertThat(begun("qu")).containsExactly("quay", "ada-quay", "bo-quay");
    assertThat(begun("sec")).containsExactly("ada-quay");
    assertThat(begun("bo qu")).containsExactly("bo-quay");
    assertThat(begun("qu bo")).isEmpty();
    assertThat(begun("xyzzy")).isEmpty();
    assertThat(begun("")).hasSize(6);
  }

  private static List<String> begun(String typed) {
    return FINDER.begun(typed).stream().map(Entity::id).toList();
  }
}
