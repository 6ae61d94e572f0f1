package factfile.cli.line;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.cli.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The quick reader and the library read every line alike, as far as the quick one reads it. */
class QuickLineTest {
  private static final List<String> OPERANDS =
      List.of("who:ada", "x", "", "date:..2024", "-", "--", "--x", "a=b", "@file", "é", "'q r'");
  private static final List<String> VALUES =
      List.of("json", "7", "-7", "07", "2147483648", "999999999", "", "--to", "-o", "a b", "--");

  @ParameterizedTest
  @EnumSource(Commands.class)
  void readsAsTheLibraryDoes(Commands command) {
    Definition definition = Program.CATALOG.definition(command);
    Random random = new Random(command.word().hashCode());
    int read = 0;
    for (int i = 0; i < 3000; i++) {
      List<String> line = line(definition, random);
      Arguments quick = QuickLine.read(definition, line);
      if (quick != null) {
        read++;
        assertThat(quick).as("%s %s", command, line).isEqualTo(CommandLines.read(definition, line));
      }
    }
    assertThat(read).as("lines read quickly").isGreaterThan(300);
  }

  @Test
  void readsWhatPeopleMostlyWrite() {
    Definition timeline = Program.CATALOG.definition(Commands.TIMELINE);
    List<String> line = List.of("who:ada", "--from", "2024", "-o", "json", "--limit=3", "--cite");

    Arguments read = QuickLine.read(timeline, line);

    assertThat(read.words()).containsExactly("who:ada");
    assertThat(read.value(Flag.FROM)).isEqualTo("2024");
    assertThat(read.value(Flag.OUTPUT)).isEqualTo("json");
    assertThat(read.number(Flag.LIMIT)).isEqualTo(3);
    assertThat(read.has(Flag.CITE)).isTrue();
    assertThat(read.has(Flag.REVERSE)).isFalse();
  }

  private static List<String> line(Definition definition, Random random) {
    List<String> line = new ArrayList<>();
    int length = random.nextInt(5);
    for (int i = 0; i < length; i++) {
      if (definition.flags().isEmpty() || random.nextInt(3) == 0) {
        line.add(any(OPERANDS, random));
      } else {
        addOption(any(definition.flags(), random), line, random);
      }
    }
    return line;
  }

  private static void addOption(Flag flag, List<String> line, Random random) {
    String name = any(flag.names(), random);
    boolean valued = random.nextInt(5) == 0 ? !flag.takesValue() : flag.takesValue();
    if (!valued) {
      line.add(name);
    } else if (random.nextInt(3) == 0) {
      line.add(name + (random.nextBoolean() ? "=" : "") + any(VALUES, random));
    } else {
      line.add(name);
      line.add(any(VALUES, random));
    }
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
