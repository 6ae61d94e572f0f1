package factfile.note;

import factfile.note.judge.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A note out of what notes are made of, and the parts of it that nothing may touch. */
final class RandomNote {
  private static final List<String> NUMBERS =
      List.of(
          "About 250",
          "about 300",
          "~250",
          "**~1,200**",
          "*some 240*",
          "two hundred and fifty",
          "250",
          "Nearly 200",
          "more than 100",
          "240 to 260",
          "between 240 and 260",
          "1.2 million",
          "1200",
          "`250`",
          "dozens",
          "250 or so",
          "~~250~~",
          "__about 250__",
          "3k",
          "about **250**",
          "300 people",
          "about 250 people",
          "**two hundred persons**",
          "1.3 thousand people",
          "5%",
          "$300",
          "about €1.2bn",
          "300 tonnes");
  private static final List<String> DAYS =
      List.of(
          "7 October 2023",
          "Oct. 7, 2023",
          "October 8, 2023",
          "2023-10-07",
          "2022-01-01",
          "October 2023",
          "2021",
          "7th October 2023",
          "**Oct. 9**",
          "8 Oct 2023",
          "the 7th of October 2023");
  private static final List<String> FILLER =
      List.of(
          "plain words",
          "*emphasis*",
          "**strong *nested* words**",
          "`code <!-- fact:killed -->`",
          "[a link](https://x.example/a_b_c \"t\")",
          "![image](i.png)",
          "[[wiki link]]",
          "#tag",
          "😀 emoji",
          "naïve café",
          "a \\* escape",
          "&amp; entity",
          "<b>html</b>",
          "x<!-- a comment -->y",
          "1,234.5",
          "zero\u200bwidth",
          "| pipe",
          "trailing  ",
          "$x^2$",
          "footnote[^1]",
          "~~gone~~",
          "\u00a0nbsp");
  private static final List<String> BLOCKS =
      List.of(
          "```yaml\n<!-- fact:killed -->\nfoo: 1\n```",
          "plain\n\n    indented <!-- fact:killed=3 -->",
          "| a | b |\n|---|:-:|\n| 1 | 2 |",
          "- [ ] task\n- [x] done",
          "***",
          "> quote\n> goes on",
          "<div>\nhtml\n</div>",
          "Setext\n------",
          "1. one\n2. two",
          "[ref]: https://x.example",
          "<!-- note -->");
  private static final List<String> BROKEN =
      List.of(
          "About 250 <!-- fact:hostages-taken -->",
          "250<!-- fact:nobody -->",
          "x<!-- fact:hostages-taken -->",
          "250<!-- fact:hostages-taken.nothing -->",
          "250<!-- fact:hostages-taken as-of=never -->",
          "250<!-- fact: -->",
          "\n\n<!-- fact:killed -->\n\n",
          "\n\n<!-- fact:begin timeline -->\n\n",
          "\n\n<!-- fact:end -->\n\n",
          "\n\n<!-- fact:killed --> people\n\n",
          "\n\n<!-- fact:begin timeline --> text\n\n",
          "250<!-- fact:hostages-taken=%zz -->",
          "7<!-- fact:killed --follow -->",
          "\n\n<!-- fact:begin shell rm -->\n\n<!-- fact:end -->\n\n",
          "a<!-- fact:begin timeline -->b");

  private final Random random;
  private final List<String> fixed = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private final String eol;
  private boolean broken;
  private int word;

  RandomNote(long seed) {
    this.random = new Random(seed);
    this.eol = random.nextInt(3) == 0 ? "\r\n" : "\n";
    if (random.nextInt(6) == 0) {
      add("\uFEFF");
    }
    if (random.nextInt(4) == 0) {
      add("---\ntitle: note <!-- fact:killed -->\ndate: 2024-10-22\n---\n");
    }
    for (int left = 1 + random.nextInt(6); left > 0; left--) {
      addBlock();
    }
    if (random.nextInt(8) == 0) {
      add("no newline at the end");
    }
    close();
  }

  /** The whole of it. */
  String text() {
    return text.toString();
  }

  /** Stretches of it, in order, that stand outside of every marker, value and block. */
  List<String> fixed() {
    return fixed;
  }

  /** Whether some marker is malformed. */
  boolean isBroken() {
    return broken;
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private void add(String part) {
    String lines = part.replace("\n", eol);
    open.append(lines);
    text.append(lines);
  }

  /** Ends a stretch that nothing may touch. */
  private void close() {
    fixed.add(open.toString());
    open.setLength(0);
  }

  private void addBlock() {
    int kind = random.nextInt(12);
    if (kind < 6) {
      String lead = any(List.of("", "", "- ", "> ", "1. ", "## ", "> - ", "| a | "));
      add("\n" + lead);
      addLine();
      add("\n\n");
    } else if (kind < 9) {
      add("\n" + any(BLOCKS) + "\n\n");
    } else if (kind < 11) {
      addAnswer();
    } else if (random.nextInt(3) == 0) {
      broken = true;
      add("\nword" + word++ + " " + any(BROKEN) + " word" + word++ + "\n\n");
    }
  }

  private void addLine() {
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      add("w" + word++ + " " + any(FILLER) + " ");
      if (random.nextBoolean()) {
        addValue();
      }
      add(" w" + word++ + any(List.of(" ", ", ", "; ", ".\nw ")));
    }
  }

  /** The value and its marker: what may change. */
  private void addValue() {
    if (random.nextInt(6) == 0) {
      addRole();
      return;
    }
    boolean number = random.nextBoolean();
    String value = number ? any(NUMBERS) : any(DAYS);
    // What stands in code, or is struck out, is no value: its marker is malformed.
    broken |= value.startsWith("`") || value.startsWith("~~");
    String id =
        number
            ? any(List.of("hostages-taken", "killed", "killed.value"))
            : any(List.of("hamas-attack", "sinwar-killed", "gaza-aid"));
    String noted =
        random.nextInt(3) > 0
            ? ""
            : "=" + (number ? any(List.of("~250", "300", "240..260")) : "2023-10-07");
    close();
    text.append(value).append("<!-- fact:").append(id).append(noted).append(" -->");
  }

  /** In full or short, of now or of before; behind words that it may belong to it is only told. */
  private void addRole() {
    String full = "Prime Minister of Israel";
    String value = any(List.of(full, "Prime Minister", "prime minister of the Israel", "**x**"));
    close();
    text.append(value)
        .append("<!-- fact:benjamin-netanyahu.role=")
        .append(any(List.of(full.replace(" ", "%20"), "Minister", "Prime%20Minister")))
        .append(" -->");
  }

  private void addAnswer() {
    add("\nw" + word++ + "\n\n");
    close();
    String content = any(List.of("\n", "\n\n| old |\n|---|\n\n", "\n\n| edited by hand |\n\n"));
    String sum = any(List.of("", " sum=00000000", " sum=" + Fingerprint.of("| old |\n|---|\n")));
    String block =
        "<!-- fact:begin deadline gaza-aid as-of=2024-10-22 -->"
            + content
            + "<!-- fact:end"
            + sum
            + " -->";
    text.append(block.replace("\n", eol));
    add("\n\nw" + word++ + "\n\n");
  }
}
