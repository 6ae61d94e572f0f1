package factfile.prose;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.prose.judge.Finding;
import factfile.prose.judge.Verdict;
import factfile.wording.Amount;
import factfile.wording.AmountReader;
import factfile.wording.DayReader;
import factfile.wording.NumberWords;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What has to hold for every labelled sentence, whatever its verdict is. */
class MetamorphicTest {
  private static final Set<String> FIRST = Set.of("bundled", "almanac", "harbour");

  private static List<LabelledSentence> all() throws IOException {
    List<LabelledSentence> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(LabelledSentence.FOLDER)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".tsv")) {
          all.addAll(LabelledSentence.read(file.getFileName().toString()));
        }
      }
    }
    return all;
  }

  private static Map<String, Verdict> verdicts(LabelledSentence line, String text) {
    Map<String, Verdict> verdicts = new TreeMap<>();
    Prose prose = TriedBases.prose(line.base());
    for (Finding finding : LabelledSentence.findings(prose, text, line.written())) {
      verdicts.put(finding.id(), finding.verdict());
    }
    return verdicts;
  }

  @Test
  void aNumberInWordsIsTheSameNumber() throws IOException {
    int changed = 0;
    for (LabelledSentence line : all()) {
      String spelled = withNumbers(line.sentence(), number -> NumberWords.of(number.longValue()));
      if (!spelled.equals(line.sentence())) {
        changed++;
        assertThat(plain(line, spelled)).as(spelled).isEqualTo(plain(line, line.sentence()));
      }
    }
    assertThat(changed).isGreaterThan(200);
  }

  /** In the stories that the rules were first written for, what is uncertain is the same, too. */
  @Test
  void aNumberInWordsLeavesTheSameUncertain() throws IOException {
    int changed = 0;
    for (LabelledSentence line : all()) {
      String spelled = withNumbers(line.sentence(), number -> NumberWords.of(number.longValue()));
      if (FIRST.contains(line.base()) && !spelled.equals(line.sentence())) {
        changed++;
        assertThat(verdicts(line, spelled)).as(spelled).isEqualTo(verdicts(line, line.sentence()));
      }
    }
    assertThat(changed).isGreaterThan(30);
  }

  private static Map<String, Verdict> plain(LabelledSentence line, String text) {
    Map<String, Verdict> plain = verdicts(line, text);
    plain.values().removeIf(verdict -> verdict == Verdict.UNCERTAIN);
    return plain;
  }

  @Test
  void anotherNumberIsNotSupported() throws IOException {
    int flipped = 0;
    for (LabelledSentence line : all()) {
      String other = withOtherNumbers(line.sentence());
      for (Finding finding : line.found()) {
        List<Token> claimed = Tokens.of(finding.claimed());
        boolean number =
            AmountReader.read(claimed).size() == 1
                && DayReader.read(claimed, null).isEmpty()
                && !finding.claimed().contains("day");
        boolean count = finding.verdict() == Verdict.SUPPORTED && number;
        // "Three killed on flight 418": another flight is no other number of the killed.
        if (count && !withOtherNumbers(finding.claimed()).equals(finding.claimed())) {
          flipped++;
          assertThat(verdicts(line, other).get(finding.id()))
              .as(other)
              .isNotEqualTo(Verdict.SUPPORTED);
        }
      }
    }
    assertThat(flipped).isGreaterThan(10);
  }

  @Test
  void anUnrelatedClauseContradictsNothing() throws IOException {
    for (LabelledSentence line : all()) {
      String longer =
          line.sentence()
              .replaceFirst(
                  "([.!?][\"”]?)$", ", while 37 cyclists finished a race in Ghent on 3 May 2019$1");
      Map<String, Verdict> before = verdicts(line, line.sentence());
      verdicts(line, longer)
          .forEach(
              (id, verdict) -> {
                if (verdict == Verdict.CONTRADICTED) {
                  assertThat(before.get(id)).as(longer).isEqualTo(Verdict.CONTRADICTED);
                }
              });
    }
  }

  private static String withOtherNumbers(String text) {
    return withNumbers(text, number -> number.multiply(BigDecimal.valueOf(7)) + "");
  }

  private interface Rewriting {
    String of(BigDecimal number);
  }

  /** A hyphen that stands right behind a word, and not one that begins an item of a list. */
  private static boolean isHyphen(List<Token> tokens, int at) {
    return tokens.get(at).is("-") && tokens.get(at).start() == tokens.get(at - 1).end();
  }

  /** The sentence with its plain whole numbers in digits rewritten, from the last to the first. */
  private static String withNumbers(String sentence, Rewriting rewriting) {
    List<Token> tokens = Tokens.of(sentence);
    boolean[] taken = new boolean[tokens.size()];
    DayReader.read(tokens, null)
        .forEach(
            day -> {
              for (int at = day.first(); at < day.end(); at++) {
                taken[at] = true;
              }
            });
    StringBuilder text = new StringBuilder(sentence);
    List<Amount> amounts = AmountReader.read(tokens, taken);
    for (int i = amounts.size() - 1; i >= 0; i--) {
      Amount amount = amounts.get(i);
      boolean digits = amount.form() == Amount.Form.DIGITS && amount.nominal().scale() <= 0;
      boolean joined = amount.end() < tokens.size() && isHyphen(tokens, amount.end());
      // "Christmas Eve 2023", "Order 44": what a name has is no number of things.
      boolean named = amount.number() > 1 && tokens.get(amount.number() - 1).isCapitalised();
      String written = digits && !joined && !named ? rewriting.of(amount.nominal()) : null;
      if (written != null) {
        text.replace(
            tokens.get(amount.number()).start(), tokens.get(amount.numberEnd() - 1).end(), written);
      }
    }
    return text.toString();
  }
}
