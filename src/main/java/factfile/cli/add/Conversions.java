package factfile.cli.add;

import factfile.format.KeyType;
import factfile.wording.entry.PlainDate;
import factfile.wording.entry.PlainSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Dates and windows as people write them, made what bases have; remembers what to tell of it. */
final class Conversions {
  private final Set<String> told = new LinkedHashSet<>();

  /** A value as the base has it; the same where nothing is to be made of it. */
  String of(KeyType type, String text) {
    String converted = converted(type, text);
    if (converted == null) {
      return text;
    }
    told.add(text.strip() + " → " + converted);
    return converted;
  }

  /** All values of a key. */
  List<String> of(KeyType type, List<String> texts) {
    List<String> converted = new ArrayList<>();
    for (String text : texts) {
      converted.add(of(type, text));
    }
    return converted;
  }

  /** Null where it stays as it is. */
  private static String converted(KeyType type, String text) {
    if (type == KeyType.DURATION) {
      return PlainSpan.read(text);
    }
    PlainDate date = isDate(type) ? PlainDate.read(text) : null;
    return date == null ? null : date.edtf();
  }

  /** Why a date cannot be taken that could be read in several ways; null for any other value. */
  static PlainDate refused(KeyType type, String text) {
    PlainDate date = isDate(type) ? PlainDate.read(text) : null;
    return date == null || date.trouble() == null ? null : date;
  }

  private static boolean isDate(KeyType type) {
    return switch (type) {
      case DATE, DATING, DAY, EDGE -> true;
      default -> false;
    };
  }

  /** What was made of what, since this was asked last: {@code 5 Feb 2014 → 2014-02-05}. */
  List<String> told() {
    List<String> lines = List.copyOf(told);
    told.clear();
    return lines;
  }
}
