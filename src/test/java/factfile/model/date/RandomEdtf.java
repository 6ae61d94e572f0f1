package factfile.model.date;

import java.util.Random;

/** Dates out of dice, of every kind that EDTF has on its levels 0 to 2; some of them no dates. */
final class RandomEdtf {
  private static final String[] MARKS = {"", "", "", "?", "~", "%"};

  private RandomEdtf() {}

  static String date(Random random) {
    if (random.nextInt(40) == 0) {
      return odd(random);
    }
    String date =
        switch (random.nextInt(12)) {
          case 0, 1 -> plain(random) + mark(random);
          case 2, 3 -> masked(random);
          case 4 -> qualified(random);
          case 5 -> grouping(random);
          case 6 -> longYear(random);
          case 7 -> time(random);
          case 8, 9 -> side(random) + "/" + side(random);
          default -> set(random);
        };
    return random.nextInt(12) == 0 ? misspelled(date, random) : date;
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
    return switch (random.nextInt(8)) {
      case 0, 1 -> year(random);
      case 2, 3 -> year(random) + month(random);
      default -> year(random) + month(random) + day(random);
    };
  }

  private static String month(Random random) {
    return String.format("-%02d", 1 + random.nextInt(12));
  }

  private static String day(Random random) {
    return String.format("-%02d", 1 + random.nextInt(31));
  }

  /** With X for some digits: those on the right, or any. */
  private static String masked(Random random) {
    String date =
        switch (random.nextInt(7)) {
          case 0 -> year(random).replaceAll(".$", "X");
          case 1 -> year(random).replaceAll("..$", "XX");
          case 2 -> year(random) + "-XX";
          case 3 -> year(random) + "-XX-XX";
          case 4 -> year(random) + month(random) + "-XX";
          default -> anyMasked(plain(random), random);
        };
    return random.nextInt(8) == 0 ? date + mark(random) : date;
  }

  private static String anyMasked(String date, Random random) {
    StringBuilder masked = new StringBuilder(date);
    for (int i = 0; i < date.length(); i++) {
      if (date.charAt(i) != '-' && random.nextInt(4) == 0) {
        masked.setCharAt(i, 'X');
      }
    }
    return masked.toString();
  }

  /** With marks at its parts, before and behind. */
  private static String qualified(Random random) {
    StringBuilder date = new StringBuilder(mark(random)).append(year(random)).append(mark(random));
    int parts = random.nextInt(3);
    if (parts > 0) {
      date.append('-').append(mark(random)).append(month(random), 1, 3).append(mark(random));
    }
    if (parts > 1) {
      date.append('-').append(mark(random)).append(day(random), 1, 3).append(mark(random));
    }
    return date.toString();
  }

  private static String grouping(Random random) {
    String date = year(random) + "-" + (21 + random.nextInt(21));
    return random.nextInt(4) == 0 ? date + mark(random) : date;
  }

  private static String longYear(Random random) {
    String sign = random.nextBoolean() ? "" : "-";
    String year =
        switch (random.nextInt(6)) {
          case 0 -> "Y" + sign + (1 + random.nextInt(500)) + "E" + (1 + random.nextInt(4));
          case 1 -> "Y" + sign + (1 + random.nextInt(99)) + "E" + (5 + random.nextInt(6));
          case 2 -> year(random);
          default -> "Y" + sign + (10_000 + random.nextInt(200_000));
        };
    return random.nextInt(3) == 0 ? year + "S" + (1 + random.nextInt(5)) : year;
  }

  private static String time(Random random) {
    String clock =
        String.format(
            "T%02d:%02d:%02d", random.nextInt(24), random.nextInt(60), random.nextInt(60));
    String shift =
        switch (random.nextInt(4)) {
          case 0 -> "";
          case 1 -> "Z";
          case 2 -> String.format("%s%02d", random.nextBoolean() ? "+" : "-", random.nextInt(13));
          default -> String.format("+%02d:%02d", random.nextInt(12), random.nextInt(60));
        };
    return year(random) + month(random) + day(random) + clock + shift;
  }

  private static String side(Random random) {
    return switch (random.nextInt(20)) {
      case 0, 1 -> "..";
      case 2, 3 -> "";
      case 4, 5 -> masked(random);
      case 6, 7 -> qualified(random);
      case 8 -> grouping(random);
      case 9 -> longYear(random);
      default -> plain(random) + mark(random);
    };
  }

  /** One or all of some, in the order of time: the other library takes the first and the last. */
  private static String set(Random random) {
    boolean all = random.nextBoolean();
    StringBuilder set =
        new StringBuilder(all ? "{" : "[").append(random.nextInt(5) == 0 ? ".." : "");
    int year = 1800 + random.nextInt(100);
    int members = 1 + random.nextInt(3);
    for (int i = 0; i < members; i++) {
      set.append(i == 0 ? "" : ",").append(member(year, random));
      year += 1 + random.nextInt(60);
      if (i > 0 && random.nextInt(6) == 0) {
        set.append("..").append(member(year++, random));
      }
    }
    boolean later = random.nextInt(5) == 0 && set.indexOf("..", 3) < 0;
    return set.append(later ? ".." : "").append(all ? '}' : ']').toString();
  }

  private static String member(int year, Random random) {
    int precision = random.nextInt(3);
    String month = precision == 0 ? "" : month(random);
    String day = precision < 2 ? "" : String.format("-%02d", 1 + random.nextInt(28));
    return switch (random.nextInt(12)) {
      case 0 -> mark(random) + year + month + day;
      case 1 -> year + month + day + mark(random);
      case 2 -> year + month + "-XX";
      default -> year + month + day;
    };
  }

  /** What only some take for a date. */
  private static String odd(Random random) {
    return switch (random.nextInt(11)) {
      case 0 -> "[" + member(1800, random) + ", " + member(1900, random) + "]";
      case 1 -> plain(random) + "/" + time(random);
      case 2 -> year(random) + "-06-11T10:00:00+0" + random.nextInt(10) + "30";
      case 3 -> "Y" + (1 + random.nextInt(99)) + "E0" + random.nextInt(9);
      case 4 -> year(random) + "S1" + random.nextInt(9);
      case 5 -> "-0000-XX";
      case 6 -> "XXXX" + month(random);
      case 7 -> "[" + year(random) + ".." + year(random) + "]";
      case 8 -> "{" + year(random) + "," + year(random) + "}";
      case 9 -> year(random) + month(random) + "-3X";
      default -> Integer.toString(random.nextInt(200_000));
    };
  }

  /** With a char too many, too few, or another one. */
  private static String misspelled(String date, Random random) {
    String chars = "0123456789-/.,XYES?~%T:[]{} ";
    int at = random.nextInt(date.length());
    String c = String.valueOf(chars.charAt(random.nextInt(chars.length())));
    return switch (random.nextInt(3)) {
      case 0 -> date.substring(0, at) + date.substring(at + 1);
      case 1 -> date.substring(0, at) + c + date.substring(at);
      default -> date.substring(0, at) + c + date.substring(at + 1);
    };
  }
}
