package factfile.model.date;

import java.util.Random;

/** Dates out of dice, of every kind that is read; some of them no dates. */
final class RandomEdtf {
  private static final String[] MARKS = {"", "", "", "?", "~", "%"};

  private RandomEdtf() {}

  static String date(Random random) {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> plain(random) + mark(random);
      case 3 -> masked(random) + mark(random);
      case 4 -> year(random) + "-2" + (1 + random.nextInt(4)) + mark(random);
      case 5, 6 -> side(random) + "/" + side(random);
      default -> set(random);
    };
  }

  private static String mark(Random random) {
    return MARKS[random.nextInt(MARKS.length)];
  }

  private static String year(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> String.format("%04d", random.nextInt(10_000));
      case 1 -> String.format("-%04d", random.nextInt(1_000));
      default -> Integer.toString(1890 + random.nextInt(140));
    };
  }

  /** A day, month or year; the 29th to 31st of any month, so that some are none. */
  private static String plain(Random random) {
    return switch (random.nextInt(9)) {
      case 0, 1 -> year(random);
      case 2, 3 -> year(random) + month(random);
      case 4 -> "Y" + (random.nextBoolean() ? "" : "-") + (10_000 + random.nextInt(200_000));
      default -> year(random) + month(random) + String.format("-%02d", 1 + random.nextInt(31));
    };
  }

  private static String month(Random random) {
    return String.format("-%02d", 1 + random.nextInt(12));
  }

  private static String masked(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> year(random).replaceAll(".$", "X");
      case 1 -> year(random).replaceAll("..$", "XX");
      case 2 -> year(random) + "-XX";
      case 3 -> year(random) + "-XX-XX";
      default -> year(random) + month(random) + "-XX";
    };
  }

  private static String side(Random random) {
    int choice = random.nextInt(10);
    return choice == 0 ? ".." : choice == 1 ? "" : plain(random) + mark(random);
  }

  /** One of some, in the order of time: the other library takes the first and the last written. */
  private static String set(Random random) {
    StringBuilder set = new StringBuilder(random.nextInt(5) == 0 ? "[.." : "[");
    int year = 1800 + random.nextInt(100);
    int members = 1 + random.nextInt(3);
    for (int i = 0; i < members; i++) {
      set.append(i == 0 ? "" : ",").append(member(year, random));
      year += 1 + random.nextInt(60);
      if (i > 0 && random.nextInt(6) == 0) {
        set.append("..").append(member(year++, random));
      }
    }
    return set.append(random.nextInt(5) == 0 && set.indexOf("..", 3) < 0 ? "..]" : "]").toString();
  }

  private static String member(int year, Random random) {
    int precision = random.nextInt(3);
    String month = precision == 0 ? "" : month(random);
    return year + month + (precision < 2 ? "" : String.format("-%02d", 1 + random.nextInt(28)));
  }
}
