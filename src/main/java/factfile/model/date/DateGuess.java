package factfile.model.date;

import factfile.model.text.Ascii;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Guesses the EDTF text for a date in another notation, such as `7 Oct 2023` or `10/07/2023`. */
final class DateGuess {

  private static final String ORDINALS = " st nd rd th ";

  private final List<String> numbers = new ArrayList<>();
  private int month;
  private boolean hasOtherWords;

  private DateGuess(String text) {
    int at = 0;
    while (at < text.length()) {
      int start = at;
      boolean digits = Ascii.isDigit(text.charAt(at));
      while (at < text.length() && isSame(digits, text.charAt(at))) {
        at++;
      }
      if (digits) {
        numbers.add(text.substring(start, at));
      } else if (at > start) {
        word(text.substring(start, at).toLowerCase(Locale.ROOT));
      } else {
        at++;
      }
    }
  }

  /** What to write instead of the text; null when nothing comes to mind. */
  static String remedy(String text) {
    DateGuess guess = new DateGuess(text);
    if (guess.hasOtherWords) {
      return null;
    }
    return guess.month > 0 ? guess.withMonthName() : guess.withNumbersOnly();
  }

  private static boolean isSame(boolean digits, char c) {
    return digits ? Ascii.isDigit(c) : Character.isLetter(c);
  }

  private void word(String word) {
    Month named = word.length() < 3 ? null : monthNamed(word);
    if (named != null && month == 0) {
      month = named.getValue();
    } else if (!ORDINALS.contains(" " + word + " ")) {
      hasOtherWords = true;
    }
  }

  private static Month monthNamed(String word) {
    for (Month candidate : Month.values()) {
      if (candidate.name().toLowerCase(Locale.ROOT).startsWith(word)) {
        return candidate;
      }
    }
    return null;
  }

  private String withMonthName() {
    int last = numbers.size() - 1;
    if (last == 0 && isYear(0)) {
      return "write `" + numbers.get(0) + "-" + EdtfFault.padded(month) + "`";
    }
    if (last != 1 || isYear(0) == isYear(1)) {
      return null;
    }
    String day = iso(isYear(0) ? 0 : 1, month, isYear(0) ? 1 : 0);
    return day == null ? null : "write `" + day + "`";
  }

  private String withNumbersOnly() {
    return switch (numbers.size()) {
      case 1 -> oneNumber(numbers.get(0));
      case 2 -> twoNumbers();
      case 3 -> threeNumbers();
      default -> null;
    };
  }

  private static String oneNumber(String digits) {
    if (digits.length() < 4) {
      return "write the year with four digits, such as `2023`";
    }
    if (digits.length() == 8) {
      String day =
          digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
      return "write the day as `" + day + "`, the year as `Y" + digits + "`";
    }
    return digits.length() > 4 && digits.length() < 10
        ? "write a year of more than four digits as `Y" + digits + "`"
        : null;
  }

  private String twoNumbers() {
    if (isYear(0) && isYear(1)) {
      String range = numbers.get(0) + ".." + numbers.get(1);
      return "write `"
          + range.replace("..", "/")
          + "` for all of it, `["
          + range
          + "]` for one day in it";
    }
    int year = isYear(0) ? 0 : 1;
    int number = shortNumber(1 - year);
    return isYear(year) && number >= 1 && number <= 12
        ? "write `" + numbers.get(year) + "-" + EdtfFault.padded(number) + "`"
        : null;
  }

  private String threeNumbers() {
    if (isYear(0)) {
      String day = iso(0, shortNumber(1), 2);
      return day == null ? null : "write `" + day + "`";
    }
    if (!isYear(2)) {
      return shortNumber(0) < 0 ? null : "write the year with four digits, as in `2023-10-07`";
    }
    String american = iso(2, shortNumber(0), 1);
    String european = iso(2, shortNumber(1), 0);
    if (american == null || european == null || american.equals(european)) {
      String only = american == null ? european : american;
      return only == null ? null : "write `" + only + "`";
    }
    return "write `" + american + "` (month first) or `" + european + "` (day first)";
  }

  private boolean isYear(int index) {
    return numbers.get(index).length() == 4;
  }

  /** A number of one or two digits; -1 when it has more. */
  private int shortNumber(int index) {
    String digits = numbers.get(index);
    return digits.length() > 2 ? -1 : Integer.parseInt(digits);
  }

  private String iso(int year, int month, int day) {
    try {
      int number = Integer.parseInt(numbers.get(year));
      return LocalDate.of(number, month, shortNumber(day)).toString();
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
