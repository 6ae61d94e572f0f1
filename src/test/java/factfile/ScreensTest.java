package factfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a terminal shows, from 40 columns to 200. */
class ScreensTest {
  private static final String CHEMICAL = "src/test/resources/bases/chemical";
  private static final String ESCAPES = "\u001b\\[[0-9;]*m";

  private static InProcess.Result at(int width, Map<String, String> more, String... args) {
    Map<String, String> env = new java.util.HashMap<>(more);
    env.put("TERMINAL", "200x" + width);
    env.put("FACTFILE_PAGER", "");
    return InProcess.run(List.of(args), env);
  }

  private static List<String> lines(int width, String... args) {
    return at(width, Map.of(), args).out().replaceAll(ESCAPES, "").lines().toList();
  }

  @Test
  void theFirstScreenHasRoomOnOne() {
    List<String> lines = lines(80);
    assertThat(lines).hasSizeLessThanOrEqualTo(24);
    assertThat(lines).allMatch(line -> line.length() <= 80);
    assertThat(lines).anyMatch(line -> line.startsWith("usage "));
    assertThat(lines).anyMatch(line -> line.contains("factfile init"));
    for (String group : List.of("ask ", "keep ", "write ", "set up ")) {
      assertThat(lines).anyMatch(line -> line.startsWith(group));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 47, 60, 80, 100, 200})
  void noHelpIsWiderThanTheTerminal(int width) {
    List<String> pages = new ArrayList<>(List.of("output", "filters", "queries", "format"));
    pages.addAll(factfile.cli.line.Commands.words());
    for (String page : pages) {
      // Lines to be copied stay whole where most terminals have room for them.
      int most = width < 80 ? width : Math.max(width, 120);
      assertThat(lines(width, "help", page))
          .as("help %s", page)
          .allMatch(line -> line.codePointCount(0, line.length()) <= most);
    }
  }

  static Stream<List<String>> answers() {
    return Stream.of(
        List.of("who", "opcw"),
        List.of("who"),
        List.of("timeline"),
        List.of("count"),
        List.of("terms"),
        List.of("deadline"),
        List.of("said"),
        List.of("search", "chlorine"),
        List.of("show", "stockpile"),
        List.of("sources"),
        List.of("disputes"));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void wordsEndAtTheEdgeAndAtAHundred(List<String> question) {
    List<String> args = new ArrayList<>(question);
    args.addAll(List.of("-f", CHEMICAL, "--no-pager"));
    for (int width : new int[] {40, 60, 80, 100, 160, 200}) {
      assertThat(lines(width, args.toArray(new String[0])))
          .as("%s at %d", question, width)
          .allMatch(line -> line.codePointCount(0, line.length()) <= Math.min(width, 100));
    }
  }

  @Test
  void aCardSaysALabelOnceAndCutsWhatIsMany() {
    List<String> cut = lines(80, "who", "opcw", "-f", CHEMICAL, "--no-pager");
    List<String> whole = lines(80, "who", "opcw", "--all", "-f", CHEMICAL, "--no-pager");
    assertThat(cut).anyMatch(line -> line.strip().matches("\\d+ more, --all"));
    assertThat(whole).noneMatch(line -> line.contains("more, --all"));
    assertThat(whole.size()).isGreaterThan(cut.size());
    assertThat(whole.stream().filter(line -> line.startsWith("reported "))).hasSize(1);
    assertThat(whole).noneMatch(line -> line.contains("Due from"));
  }

  /** What the lines that are cut away cite stands below, like all else that is cited of it. */
  @Test
  void aCardCitesAllThatItsRowDoes() {
    for (String name :
        InProcess.run(List.of("who", "-f", CHEMICAL, "-o", "ids")).out().lines().toList()) {
      String row =
          InProcess.run(List.of("who", name, "-f", CHEMICAL, "-o", "plain", "--fields", "cite"))
              .out();
      assertThat(cited(name)).as(name).containsAll(places(row));
      assertThat(cited(name, "--all")).as(name).containsAll(places(row));
    }
  }

  private static List<String> places(String row) {
    return Stream.of(row.strip().split(" ", -1)).filter(place -> place.contains("#")).toList();
  }

  private static java.util.Set<String> cited(String... args) {
    List<String> asked = new ArrayList<>(List.of("who"));
    asked.addAll(List.of(args));
    asked.addAll(List.of("-f", CHEMICAL));
    java.util.Set<String> cited = new java.util.TreeSet<>();
    String source = "";
    for (String word :
        String.join(" ", lines(100, asked.toArray(new String[0]))).split("\\s+", -1)) {
      source = word.matches("[a-z]+[a-z0-9-]*#.*") ? word.replaceAll("#.*", "") : source;
      if (word.contains("#")) {
        cited.add(word.startsWith("#") ? source + word : word);
      }
    }
    return cited;
  }

  @Test
  void everyLineOfACardHasTheIdThatShowTakes() {
    String card = String.join("\n", lines(200, "who", "opcw", "--all", "-f", CHEMICAL));
    java.util.regex.Matcher id =
        java.util.regex.Pattern.compile(
                "(?:^|  )([a-z0-9/-]+) · ", java.util.regex.Pattern.MULTILINE)
            .matcher(card);
    int found = 0;
    while (id.find()) {
      found++;
      assertThat(lines(80, "show", id.group(1), "-f", CHEMICAL)).isNotEmpty();
    }
    assertThat(found).isGreaterThan(20);
  }

  @Test
  void searchMarksWhereItFound() {
    String out = at(80, Map.of(), "search", "chlor", "-f", CHEMICAL, "--no-pager").out();
    assertThat(out).containsIgnoringCase("\u001b[1mchlorine\u001b[0m");
  }

  @Test
  void citationsAreLinksWhereTheTerminalOpensThem() {
    String[] asked = {"sources", "-f", CHEMICAL, "--no-pager"};
    assertThat(at(80, Map.of(), asked).out()).doesNotContain("\u001b]8;;");
    for (Map<String, String> known :
        List.of(
            Map.of("FORCE_HYPERLINK", "1"),
            Map.of("TERM_PROGRAM", "WezTerm"),
            Map.of("VTE_VERSION", "6800"),
            Map.of("TERM", "xterm-kitty"))) {
      String out = at(80, known, asked).out();
      assertThat(out).as("%s", known).contains("\u001b]8;;https://");
      // Each link that is opened is closed, with nothing in its address that could end it.
      assertThat(out.replaceAll("\u001b]8;;[!-~]+\u001b\\\\[^\u001b]+\u001b]8;;\u001b\\\\", ""))
          .doesNotContain("\u001b]8");
    }
    Map<String, String> within = Map.of("TERM_PROGRAM", "WezTerm", "TMUX", "x");
    assertThat(at(80, within, asked).out()).doesNotContain("\u001b]8;;");
    assertThat(at(80, Map.of("VTE_VERSION", "4999"), asked).out()).doesNotContain("\u001b]8;;");
  }

  @Test
  void errorsBreakAtBlanks() {
    String err = at(50, Map.of(), "timeline", "date:2024-13", "-f", CHEMICAL).err();
    assertThat(err.lines().toList()).hasSizeGreaterThan(2).allMatch(line -> line.length() <= 50);
    assertThat(err.replaceAll("\\s+", " "))
        .contains("seasons and other parts of a year from 21 to 41");
  }
}
