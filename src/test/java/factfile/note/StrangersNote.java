package factfile.note;

import java.util.List;
import java.util.Random;

/** A note as somebody may write it who has not read how: all habits, rightly and wrongly used. */
final class StrangersNote {
  private static final List<String> NUMBERS =
      List.of(
          "300",
          "250",
          "1,200",
          "1200",
          "two hundred and fifty",
          "240 to 260",
          "240–260",
          "1.2 million",
          "3k",
          "9th",
          "dozens",
          "about 300",
          "more than 100",
          "at least 240",
          "0",
          "92.5",
          "~300",
          "1 200",
          "300-200",
          "between 240 and 260",
          "2024",
          "10 to 12",
          "a dozen",
          "99999999999999999999");
  private static final List<String> DAYS =
      List.of(
          "7 October 2023",
          "Oct. 7, 2023",
          "2023-10-08",
          "October 2023",
          "18 Aug.",
          "18 August 2024",
          "21 October 2024",
          "7&nbsp;October 2023",
          "7\nOctober 2023",
          "2021",
          "8 Oct",
          "17/10/2023",
          "1–7 October 2023",
          "between 1 and 5 October 2024");
  private static final List<String> NAMES =
      List.of("Yahya Sinwar", "yahya Sinwar", "Yahya\nSinwar", "Ada Quay", "killed", "Sinwar");
  private static final List<String> BEFORE =
      List.of(
          ">",
          "> ",
          "<",
          "< ",
          "&gt;",
          "\\>",
          "->",
          "=>",
          ">=",
          "<=",
          "x",
          "x<br>",
          "$",
          "€ ",
          "-",
          "(",
          "**",
          "*",
          "“",
          "&nbsp;",
          "more than\n",
          "by ",
          "until ",
          "on ",
          "1,",
          "200-",
          "200->",
          "&amp;",
          "\\",
          "US$",
          "~",
          "&#62;",
          "—",
          "x>",
          "x~",
          "| ",
          "_",
          "[",
          "<b>",
          "about <!-- c -->",
          "`a`",
          "![i](j)",
          "\\~",
          "about&nbsp;",
          "nearly  \n",
          "at\nleast ",
          "no later than ",
          "/",
          "#",
          "^",
          "200 > ",
          "é",
          "😀",
          "-->");
  private static final List<String> BEHIND =
      List.of(
          "**",
          "*",
          "”",
          ")",
          "%",
          " percent",
          " per cent",
          "&nbsp;%",
          "\u00a0%",
          " million",
          "k",
          " or so",
          "+",
          " people",
          " ",
          "\n",
          "\\",
          ".",
          "</b>",
          "_",
          "](c)",
          " dollars",
          "&#37;",
          " €",
          "<br>",
          "\u200b");
  private static final List<String> IDS =
      List.of("hostages-taken", "killed", "blinken-trips", "killed.value", "gaza-aid.days_left");
  private static final List<String> DAY_IDS = List.of("hamas-attack", "sinwar-killed", "gaza-aid");
  private static final List<String> NAME_IDS =
      List.of("yahya-sinwar", "gaza-aid.status", "benjamin-netanyahu.role", "yahya-sinwar.fate");
  private static final List<String> FILLER =
      List.of(
          "AT&T; ",
          "R&D & more; ",
          "&copy 2024; ",
          "&amp; ",
          "&nbsp;",
          "a &lt; b; ",
          "200->300 ",
          "=> ",
          "x -> y ",
          "<br>",
          "<b>bold</b> ",
          "`code <!-- fact:killed -->` ",
          "\"",
          "(",
          "| ",
          "\\* ",
          "\t",
          "  \n",
          "\\\n",
          "[a](b \"c &amp; d\") ",
          "![i](j) ",
          "~~x~~ ",
          "$x$ ",
          "#",
          "é ",
          "😀 ",
          "\u00a0",
          "zero\u200b",
          "<!-- c -->",
          "*a* **b** ",
          "&NotEqualTilde; ",
          "&#0; ",
          "&nosuch; ",
          "<https://a.b/?c=\\*&amp;d> ",
          "> ",
          "<",
          "-- ",
          "[r] ",
          "``a ` b`` ",
          "5 > 3 ",
          "<!-- fact -->",
          "--> ",
          "<!-- ",
          "\u0000");
  private static final List<String> LEADS =
      List.of(
          "", "", "", "> ", "- ", "> - ", "1. ", "## ", "| a | ", "    ", "* > ", "\t", ">",
          "- [ ] ");
  private static final List<String> WRAPS =
      List.of("\n", "\n  ", "\n> ", "\n>   ", "\n    ", "\n>", "\n\t", "  \n", "\n   > ");
  private static final List<String> EXAMPLES =
      List.of(
          "- foo\n\n  bar 250\n\n      code\n",
          "> # Foo\n> bar\n> baz 300\n",
          "*foo [bar* baz](/url) 300\n",
          "Foo\n*bar* 250\n=====\n",
          "```\n300\n```\n",
          "~~~\n300\n",
          "<div>\n*300*\n</div>\n",
          "[foo]: /url \"t\"\n\n[foo] 300\n",
          "1.  a\n\n    > b 300\n    c\n",
          "> 300\nlazy 250\n",
          "| a | b |\n|---|---|\n| 300 | 250 |\n",
          "<!-- a\n\nb -->\n*300*\n",
          "***300** 250*\n",
          "`a``b` 300\n",
          "\\`300\\` &quot;250&quot;\n",
          "a  \nb 300\\\nc 250\n",
          "-\t300\n-\t\t250\n",
          ">\t\t300\n",
          "&lt;300&gt; 250\n",
          "<a href=\"300\">250</a>\n",
          "<script>\n300\n</script>\n",
          "Term\n: about 300 of them\n",
          "[^1]: 300\n\nx[^1] 250\n",
          "***\n300\n***\n",
          "* a\n  * b 300\n    * c 250\n");

  private final Random random;
  private final int wildness;
  private final StringBuilder text = new StringBuilder();
  private int word;

  StrangersNote(long seed) {
    this.random = new Random(seed);
    this.wildness = random.nextInt(4);
  }

  /** The whole of it. */
  String text() {
    if (random.nextInt(6) == 0) {
      text.append('\uFEFF');
    }
    if (random.nextInt(5) == 0) {
      text.append("---\ntitle: AT&T <!-- fact:killed -->\ndate: 2024-10-22\n---\n");
    }
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      addBlock();
    }
    String note = text.toString();
    return random.nextInt(4) == 0 ? note.replace("\n", "\r\n") : note;
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private boolean isWild() {
    return random.nextInt(12) < wildness;
  }

  private String word() {
    return "w" + word++ + "q ";
  }

  private void addBlock() {
    int kind = random.nextInt(10);
    if (kind < 7) {
      text.append('\n').append(any(LEADS));
      for (int left = 1 + random.nextInt(3); left > 0; left--) {
        text.append(word()).append(random.nextInt(3) == 0 ? any(FILLER) : "");
        addValue();
        text.append(any(List.of(" ", ", ", ".\n", "; ", "", ";", " & "))).append(word());
      }
      text.append("\n\n");
    } else if (kind < 9) {
      text.append('\n').append(spliced(any(EXAMPLES))).append("\n\n");
    } else {
      addAnswer();
    }
  }

  private void addValue() {
    int kind = random.nextInt(5);
    String value = kind < 3 ? any(NUMBERS) : kind < 4 ? any(DAYS) : any(NAMES);
    String id = kind < 3 ? any(IDS) : kind < 4 ? any(DAY_IDS) : any(NAME_IDS);
    text.append(isWild() || random.nextInt(8) == 0 ? any(BEFORE) : "").append(value);
    text.append(isWild() ? any(BEHIND) : "").append(marker(id));
    if (isWild() && random.nextInt(3) == 0) {
      text.append(marker(any(IDS)));
    }
  }

  private String marker(String id) {
    String blank = random.nextInt(6) == 0 ? any(WRAPS) : random.nextInt(8) == 0 ? "" : " ";
    String tail = random.nextInt(6) == 0 ? any(WRAPS) : random.nextInt(8) == 0 ? "" : " ";
    String noted =
        random.nextInt(3) > 0
            ? ""
            : "="
                + any(
                    List.of(
                        "~250", "300", "2023-10-07", "[..2024-08-18]", "Ada%20Quay", "killed", ""));
    String day = random.nextInt(6) == 0 ? " as-of=2024-10-22" : "";
    return "<!--" + blank + "fact:" + id + noted + day + tail + "-->";
  }

  /** With a marker, perhaps behind a number, anywhere. */
  private String spliced(String example) {
    StringBuilder spliced = new StringBuilder(example);
    for (int left = 1 + random.nextInt(2); left > 0; left--) {
      int number = spliced.indexOf(random.nextBoolean() ? "300" : "250");
      int at = number < 0 || isWild() ? random.nextInt(spliced.length()) : number + 3;
      spliced.insert(at, isWild() ? "<!-- " + any(FILLER) + "-->" : marker(any(IDS)));
    }
    return spliced.toString();
  }

  private void addAnswer() {
    String lead = any(List.of("", "", "> ", "  ", "- "));
    String begin =
        "<!-- fact:begin deadline gaza-aid" + any(List.of("", "\n", " x=1", " -x")) + " -->";
    String middle =
        any(List.of("\n", "\n\n| old |\n|---|\n\n", "\n```\n<!-- fact:end -->\n```\n", " "));
    String end = "<!-- fact:end" + any(List.of("", " sum=00000000", "\n")) + " -->";
    text.append('\n').append((begin + middle + end).replace("\n", "\n" + lead).indent(0));
    text.append("\n\n");
  }
}
