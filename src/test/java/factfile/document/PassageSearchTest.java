package factfile.document;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.record.PassagePrint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageSearchTest {
  private static final String FIRST = "The port authority closed the east quay on Saturday.";
  private static final String SECOND = "The union gave it ten days to reopen the quay.";
  private static final String THIRD = "Nobody knew when any of the cranes would move again.";

  private static CheckedPassage check(String at, String passage, String... paragraphs) {
    List<String> words = WordPrint.words(passage);
    PassagePrint print = new PassagePrint("s", at, words.size(), WordPrint.of(words), null);
    List<Paragraph> numbered = new ArrayList<>();
    for (String paragraph : paragraphs) {
      numbered.add(new Paragraph(numbered.size() + 1, paragraph, 0, null));
    }
    Document document = new Document(numbered, List.of());
    return new PassageSearch(document).check(List.of(print)).get(0);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"p1", "p1s1", "#:~:text=The%20port%20authority,Saturday."})
  void whatIsStillThereIsOk(String at) {
    assertThat(check(at, FIRST, FIRST, SECOND).state()).isEqualTo(PassageState.OK);
  }

  /** Marks, capitals, accents and ends of lines are none of its words. */
  @Test
  void soItIsInOtherType() {
    String shouted = "“THE PORT AUTHORITY”\nclosed the éast quay – on Satur\u00ADday!";
    assertThat(check("p1", FIRST, shouted).state()).isEqualTo(PassageState.OK);
  }

  @Test
  void aPlaceThatHasGrownStillHoldsIt() {
    assertThat(check("p1", FIRST, "Corrected. " + FIRST + " " + SECOND).state())
        .isEqualTo(PassageState.OK);
  }

  @Test
  void whatMovedSaysWhereTo() {
    assertThat(check("p1", FIRST, SECOND, FIRST).movedTo()).containsExactly("p2");
    assertThat(check("p1", FIRST, SECOND, THIRD + " " + FIRST).movedTo()).containsExactly("p2s2");
    assertThat(check("p1", FIRST + " " + SECOND, THIRD, FIRST, SECOND).movedTo())
        .containsExactly("p2");
    assertThat(check("p7", FIRST, SECOND, FIRST).state()).isEqualTo(PassageState.MOVED);
  }

  @Test
  void whatStandsTwiceIsAmbiguous() {
    CheckedPassage checked = check("p1", FIRST, SECOND, FIRST, THIRD, FIRST);
    assertThat(checked.state()).isEqualTo(PassageState.AMBIGUOUS);
    assertThat(checked.movedTo()).containsExactly("p2", "p4");
  }

  @Test
  void aChangedWordChangesIt() {
    CheckedPassage checked = check("p1", FIRST, FIRST.replace("Saturday", "Sunday"), SECOND);
    assertThat(checked.state()).isEqualTo(PassageState.CHANGED);
    assertThat(checked.movedTo()).isEmpty();
  }

  @Test
  void whatIsGoneWithItsPlaceIsMissing() {
    assertThat(check("p3", FIRST, SECOND).state()).isEqualTo(PassageState.MISSING);
  }

  @Test
  void fingerprintsAreThoseOfLongParagraphsAndOfWhatIsCited() {
    Document document = PlainDocument.read(FIRST + " " + SECOND + "\n\nShort.\n\n" + THIRD);
    List<PassagePrint> prints =
        PassagePrints.of(document, "s", Set.of("p1s2", "p2", "p9", "#nowhere"));
    assertThat(prints).extracting(PassagePrint::at).containsExactly("p1", "p3", "p1s2");
    assertThat(new PassageSearch(document).check(prints))
        .allMatch(each -> each.state() == PassageState.OK);
  }

  @Test
  void aMegabyteTakesLittleTime() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12_000; i++) {
      text.append("On day ")
          .append(i)
          .append(" the port authority closed the east quay, it said. ");
      text.append(i % 5 == 0 ? "\n\n" : "");
    }
    Document document = PlainDocument.read(text.toString());
    List<PassagePrint> prints = new ArrayList<>();
    for (int count = 8; count < 13; count++) {
      prints.add(new PassagePrint("s", "p1", count, "w1:0123456789abcdef", null));
    }
    long start = System.nanoTime();
    assertThat(new PassageSearch(document).check(prints))
        .allMatch(each -> each.state() == PassageState.CHANGED);
    assertThat(System.nanoTime() - start).isLessThan(8_000_000_000L);
  }
}
