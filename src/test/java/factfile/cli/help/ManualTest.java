package factfile.cli.help;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.answer.Answer;
import factfile.answer.Meaning;
import factfile.cli.Program;
import factfile.cli.line.Commands;
import factfile.cli.line.Output;
import factfile.manual.Block;
import factfile.manual.Page;
import factfile.manual.PlainPage;
import factfile.manual.RoffPage;
import factfile.manual.Section;
import factfile.model.record.EntityKind;
import factfile.model.record.FactKind;
import factfile.model.text.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the manual explain all there is, once, in both ways of writing them. */
class ManualTest {
  static Stream<Page> pages() {
    return new Manual(Program.CATALOG).pages().stream();
  }

  @ParameterizedTest
  @EnumSource(Commands.class)
  void everyFieldOfACommandIsExplained(Commands command) {
    List<String> explained = new ArrayList<>();
    for (Block block : FieldNotes.of(Program.CATALOG.make(command).everyColumn())) {
      Block.Entry entry = (Block.Entry) block;
      assertThat(entry.text()).as(entry.term()).isNotBlank();
      explained.add(entry.term());
    }
    assertThat(explained)
        .doesNotHaveDuplicates()
        .isEqualTo(Answer.fields(Program.CATALOG.make(command).everyColumn()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageStaysWithinTheWidth(Page page) {
    for (int width : List.of(40, 60, 80, 100)) {
      for (String line : PlainPage.of(page, width).lines().toList()) {
        boolean free = asTheyAre(page).contains(line.strip()) || !line.strip().contains(" ");
        assertThat(free || line.length() <= width).as("%d: %s", width, line).isTrue();
        assertThat(line).doesNotEndWith(" ");
      }
    }
  }

  /** Lines that are not to be broken. */
  private static Set<String> asTheyAre(Page page) {
    Set<String> lines = new TreeSet<>();
    page.examples().forEach(line -> lines.add(line.strip()));
    page.synopsis().forEach(line -> lines.add(line.strip()));
    for (Section section : page.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Lines kept) {
          kept.lines().forEach(line -> lines.add(line.strip()));
        }
      }
    }
    return lines;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageForManSaysEveryWordThatTheHelpSays(Page page) {
    String roff = RoffPage.of(page, "2024-10-22", "factfile");
    assertThat(roff).isASCII();
    assertThat(words(bare(roff)))
        .containsAll(
            words(PlainPage.of(page, 80)).stream().filter(w -> !HELP.contains(w)).toList());
  }

  /** What the two name differently. */
  private static final Set<String> HELP = Set.of("usage");

  private static String bare(String roff) {
    return roff.replaceAll("(?m)^\\.(SH|SS|BR|TH|PP|TP|RS|RE|nf|fi|br)\\b", "")
        .replaceAll("\\\\f[BIR]", " ")
        .replaceAll("\\\\\\(..|\\\\e|\\\\\\[u[0-9A-F]+\\]", " ");
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+", 0)) {
      words.add(word);
    }
    return words;
  }

  @Test
  void everyPageIsShownByHelp() {
    HelpText help = new HelpText(80, Program.CATALOG);
    for (Page page : new Manual(Program.CATALOG).pages()) {
      String word =
          switch (page.file()) {
            case "factfile.1" -> "factfile";
            case "factfile.5" -> "format";
            default -> page.name().substring("factfile-".length());
          };
      assertThat(help.of(word)).as(word).isEqualTo(PlainPage.of(page, 80));
    }
  }

  @Test
  void everyOutputOfEveryListIsExplained() {
    String page = new HelpText(80, Program.CATALOG).of("output");
    for (Output output : Output.ROWS) {
      assertThat(page).containsPattern("(?m)^ *-o " + output.word() + "( |$)");
    }
  }

  @Test
  void everyKindIsNamed() {
    List<String> facts = Worded.words(FactKind.values());
    assertThat(Meaning.KIND.split("[^a-z]+", 0))
        .containsAll(facts)
        .containsAll(Worded.words(EntityKind.values()));
    assertThat(words(new HelpText(80, Program.CATALOG).of("filters"))).containsAll(facts);
  }
}
