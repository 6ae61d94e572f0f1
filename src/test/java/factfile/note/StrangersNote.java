package factfile.note;

import java.util.List;
import java.util.Random;

/** A note as somebody may write it who has not read how: all habits, rightly and wrongly used. */
final class StrangersNote {
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
      text.append('\n').append(any(StrangersHabits.LEADS));
      for (int left = 1 + random.nextInt(3); left > 0; left--) {
        text.append(word()).append(random.nextInt(3) == 0 ? any(StrangersHabits.FILLER) : "");
        addValue();
        text.append(any(List.of(" ", ", ", ".\n", "; ", "", ";", " & "))).append(word());
      }
      text.append("\n\n");
    } else if (kind < 9) {
      text.append('\n').append(spliced(any(StrangersHabits.EXAMPLES))).append("\n\n");
    } else {
      addAnswer();
    }
  }

  private void addValue() {
    int kind = random.nextInt(5);
    String value =
        kind < 3
            ? any(StrangersHabits.NUMBERS)
            : kind < 4 ? any(StrangersHabits.DAYS) : any(StrangersHabits.NAMES);
    String id =
        kind < 3
            ? any(StrangersHabits.IDS)
            : kind < 4 ? any(StrangersHabits.DAY_IDS) : any(StrangersHabits.NAME_IDS);
    text.append(isWild() || random.nextInt(8) == 0 ? any(StrangersHabits.BEFORE) : "")
        .append(value);
    text.append(isWild() ? any(StrangersHabits.BEHIND) : "").append(marker(id));
    if (isWild() && random.nextInt(3) == 0) {
      text.append(marker(any(StrangersHabits.IDS)));
    }
  }

  private String marker(String id) {
    String blank =
        random.nextInt(6) == 0 ? any(StrangersHabits.WRAPS) : random.nextInt(8) == 0 ? "" : " ";
    String tail =
        random.nextInt(6) == 0 ? any(StrangersHabits.WRAPS) : random.nextInt(8) == 0 ? "" : " ";
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
      spliced.insert(
          at,
          isWild()
              ? "<!-- " + any(StrangersHabits.FILLER) + "-->"
              : marker(any(StrangersHabits.IDS)));
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
