package factfile.load.yaml;

import static factfile.load.yaml.ReadTwice.isReadAlike;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the quick reader reads, it reads as the library does, and finds nothing wrong with. */
class PlainYamlTest {
  @Test
  void readsWhatFactsAreWrittenIn() {
    assertThat(
            isReadAlike(
                """
                # a comment
                events:
                  - id: a-b
                    date: 2024-10-07~
                    title: Said "so", at 5:30 – it's done   # by hand
                    who: [a, 'b c', "d, e"]
                    cite: {source: s1, at: p2s1, said_by: x}
                    tags:
                    - one
                    - two

                  - {id: c, date: 2024, who: [], place: {}, cite: s1#p2}
                  - id: e
                    text: >-
                      Longer: wording # with a sign
                      on two lines.
                    note: |
                      Kept.
                      As it is.
                  -   id: d
                      values:
                        - value: ~250
                          date: [2024-10-01..2024-10-07]
                x-own: 012
                """))
        .isTrue();
  }

  @Test
  void anItemThatIsNotPlainKeepsNoOtherFromBeingRead() {
    for (String value :
        List.of(
            "one\n      two",
            "\"a \\\"b\\\" \\u00e9\"",
            "'it''s'",
            "[a,\n      b]",
            "|+\n      a\n\n      b\n\n  # c\n\n",
            "'a\n\n      b'",
            "",
            "~",
            "😀")) {
      for (String indent : List.of("", "  ")) {
        String item =
            indent + "- id: x\n" + indent + "  title: " + value + "\n" + indent + "  n: 1\n";
        String text = "events:\n" + item + indent + "- {id: y}\n" + item + "counts: []\n";
        assertThat(isReadAlike(text)).as(text).isTrue();
        assertThat(isReadAlike(text.replace("\n", "\r\n"))).as(text).isTrue();
      }
    }
  }

  @Test
  void anItemThatGoesOnToTheLeftOrBearsAMistakeLeavesTheFileToTheLibrary() {
    for (String value :
        List.of(
            "'a\nb'", "[a,\nb]", "&x 1", "*x", "!t 1", "b #c", "b: c", "\"a", "1\n    id: z", "")) {
      String text = "events:\n  - id: x\n    title: " + value + "\n  - {id: y}\n";
      assertThat(PlainYaml.read(new SourceFile("test.yaml", text), new ReadTwice.Heard()))
          .as(text)
          .isFalse();
    }
  }

  @Test
  void leavesTheRestToTheLibrary() {
    for (String text :
        List.of(
            "a: |+\n  text\n",
            "a: |\n  text\n\n  text\n",
            "a: >\n  text\n    text\n",
            "a: one\n  two\n",
            "a: &x 1\n",
            "a: *x\n",
            "a: !t 1\n",
            "a: \"\\n\"\n",
            "a: 'it''s'\n",
            "a:\n",
            "a: ~\n",
            "a: b: c\n",
            "a: b #c\n",
            "a:\t1\n",
            "a: 1\r",
            "a: \ud83d\n",
            "a: 1\na: 2\n",
            "a: [1,\n 2]\n",
            "--- \na: 1\n",
            "- a\n",
            "a: {b: 1 ?}\n",
            "a: {b: ?x}\n",
            "a: |-\n  text\n  ",
            "a: |-\n  text\n ",
            "a: >-\n  text\n    ",
            "a: {b,}\n",
            "a: {b:}\n",
            "a: {2024,2024}\n",
            "a: [1,]\n",
            "a:\n    b: 1\n  c: 2\n",
            "a".repeat(2000) + ": 1\n",
            "a: " + "[".repeat(2000) + "]".repeat(2000) + "\n",
            deep(3000))) {
      assertThat(PlainYaml.read(new SourceFile("test.yaml", text), new ReadTwice.Heard()))
          .as(text)
          .isFalse();
    }
  }

  private static String deep(int levels) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < levels; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    return text.append(" ".repeat(levels)).append("a: 1\n").toString();
  }

  @Test
  void everyFileOfTheProjectIsReadAlike() throws IOException {
    int read = 0;
    for (Path folder : List.of(Path.of("facts"), Path.of("src/test/resources"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().matches(".*\\.ya?ml")).toList()) {
          read += isReadAlike(text(file)) ? 1 : 0;
        }
      }
    }
    assertThat(read).isGreaterThan(20);
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file, UTF_8);
    } catch (MalformedInputException e) {
      return "";
    }
  }

  /** Documents out of dice, and the same with a few characters put in, taken out or doubled. */
  @Test
  void randomDocumentsAreReadAlike() {
    int read = 0;
    for (int seed = 0; seed < Integer.getInteger("plain.seeds", 60_000); seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      mapping(0, 3, random, text);
      for (int changes = random.nextInt(3); changes > 0; changes--) {
        change(random, text);
      }
      String ends = random.nextInt(4) == 0 ? "\r\n" : "\n";
      read += isReadAlike(text.toString().replace("\n", ends)) ? 1 : 0;
    }
    assertThat(read).as("documents read quickly").isGreaterThan(15_000);
  }

  private static final String[] KEYS = {"events", "counts", "id", "title", "x-a", "a_b", "7", "no"};
  private static final String[] SCALARS = {
    "a",
    "a b",
    "2024-10-07",
    "~250",
    "-5",
    "1.5",
    "\"q\"",
    "'q: r'",
    "a#b",
    "a:b",
    "é",
    "[a, b]",
    "[]",
    "{}",
    "{a: 1, b: 'c'}",
    "[{a: b}, [c]]",
    "{2024-10-07,2024-10-09}",
    "{ ..2024-10 , 2025? , b: c}",
    "[{1..2}, {3}]",
    "a,b",
    "x -y",
    "http://a.b/c?d=e#f",
    "..",
    "a]b",
    "yes",
    "null",
    "",
    "- a",
    "> 5",
    "2024?",
    "{a: 2024-10-XX}",
    "=",
    "<",
    "a  b",
    "\"a\" b",
    "? a"
  };
  private static final String[] BITS = {
    "\n", " ", "  ", ":", ": ", "#", " #", " # ", "-", "- ", "'", "\"", "[", "]", "{", "}", ",",
    "?", "\t", "|", ">", "&a", "*a", "!", "%", "@", "\\", "\r", "~", "a", "é", "\u2028", "\u0085",
    "😀", "---"
  };

  private static void mapping(int indent, int depth, Random random, StringBuilder text) {
    List<String> keys = new ArrayList<>(List.of(KEYS));
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      text.append(" ".repeat(indent)).append(keys.remove(random.nextInt(keys.size()))).append(':');
      value(indent, depth, random, text);
    }
  }

  private static void value(int indent, int depth, Random random, StringBuilder text) {
    int choice = depth == 0 ? 0 : random.nextInt(5);
    if (choice < 2) {
      text.append(" ".repeat(1 + random.nextInt(2))).append(scalar(random));
      text.append(random.nextInt(8) == 0 ? "  # why\n" : "\n");
    } else if (choice == 2) {
      text.append(random.nextInt(6) == 0 ? " # why\n\n" : "\n");
      mapping(indent + 1 + random.nextInt(3), depth - 1, random, text);
    } else if (choice == 4) {
      block(indent + random.nextInt(4), random, text);
    } else {
      text.append('\n');
      sequence(indent + random.nextInt(3), depth - 1, random, text);
    }
  }

  private static void block(int indent, Random random, StringBuilder text) {
    text.append(new String[] {" |", " >", " |-", " >-", " >+"}[random.nextInt(5)]).append('\n');
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      text.append(" ".repeat(indent)).append(scalar(random)).append("\n");
    }
  }

  private static void sequence(int indent, int depth, Random random, StringBuilder text) {
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      text.append(" ".repeat(indent)).append('-').append(" ".repeat(1 + random.nextInt(2)));
      int column = text.length() - text.lastIndexOf("\n") - 1;
      if (depth > 0 && random.nextBoolean()) {
        int start = text.length();
        mapping(column, depth - 1, random, text);
        text.delete(start, start + column);
      } else {
        text.append(scalar(random)).append('\n');
      }
      text.append(random.nextInt(9) == 0 ? "  # between\n" : "");
    }
  }

  private static String scalar(Random random) {
    return SCALARS[random.nextInt(SCALARS.length)];
  }

  private static void change(Random random, StringBuilder text) {
    int at = random.nextInt(text.length());
    switch (random.nextInt(3)) {
      case 0 -> text.insert(at, BITS[random.nextInt(BITS.length)]);
      case 1 -> text.deleteCharAt(at);
      default -> text.insert(at, text.charAt(at));
    }
    if (text.length() == 0) {
      text.append('a');
    }
  }
}
