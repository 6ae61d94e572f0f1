package factfile.prose.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One table tells what words stand for one another, and how far. */
class SenseTableTest {
  private static final List<Sense> TABLE = SenseTable.read();
  private static final OfferedVerbs OFFERED = OfferedVerbs.read();

  @Test
  void nothingIsLeftOfHowTheTableIsWritten() {
    assertThat(TABLE)
        .allSatisfy(
            sense -> {
              assertThat(sense.words()).hasSizeGreaterThan(1);
              assertThat(sense.words()).allMatch(word -> word.matches("[a-z]+([ -][a-z]+)*"));
              assertThat(sense.words()).containsAll(sense.offered());
            });
  }

  @Test
  void whatIsAskedForHasOthersAndThingsThatTheTableNames() {
    assertThat(TABLE)
        .allSatisfy(
            sense -> {
              assertThat(sense.offered()).containsAll(sense.asked().keySet());
              assertThat(sense.asked())
                  .allSatisfy((verb, things) -> assertThat(things).isNotNull());
              assertThat(sense.offered()).doesNotHaveDuplicates();
              assertThat(sense.offered().size()).isNotEqualTo(1);
            });
  }

  @Test
  void wordsOfOneMeaningAreSingleWords() {
    assertThat(TABLE.stream().flatMap(sense -> sense.same().stream()))
        .isNotEmpty()
        .allSatisfy(
            group -> assertThat(group).hasSizeGreaterThan(1).allMatch(w -> !w.contains(" ")));
  }

  /** Whom a verb is said of tells its sense. */
  @Test
  void aVerbOfSeveralSensesIsToldByWhatItIsSaidOf() {
    assertThat(OFFERED.of("fire", List.of("rocket"))).containsExactly("launch", "shoot");
    assertThat(OFFERED.of("fire", List.of("minister"))).containsExactly("dismiss", "sack");
    assertThat(OFFERED.of("fire", List.of())).isEmpty();
    assertThat(OFFERED.of("launch", List.of("inquiry"))).containsExactly("start", "begin");
  }

  /** Those behind the arrow have senses of their own. */
  @Test
  void whatIsOfferedIsNotAskedForThatReason() {
    assertThat(OFFERED.of("sign", List.of())).containsExactly("conclude", "initial");
    assertThat(OFFERED.of("conclude", List.of())).isEmpty();
  }

  /** A massacre may help to find who was killed; whoever says the one has not said the other. */
  @Test
  void whatOnlyComesNearIsNotTheSame() {
    Senses senses = Senses.read();
    assertThat(senses.same("end")).contains("stop", "finish").doesNotContain("conclude");
    assertThat(senses.same("kill")).isEmpty();
  }
}
