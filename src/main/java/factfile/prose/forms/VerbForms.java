package factfile.prose.forms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * All forms of an English verb from any one of them. Where spelling leaves two plain forms open
 * ({@code rated}: rat, rate) the one that spelling makes likelier is taken, else both: a form that
 * is no word stands in no text.
 */
final class VerbForms {
  private static final String VOWELS = "aeiou";
  private static final Set<String> SIBILANT = Set.of("s", "x", "z", "ch", "sh", "o");

  private VerbForms() {}

  /** Any form of a verb gives them all, the form itself first. */
  static List<String> of(String word) {
    String form = word.toLowerCase(Locale.ROOT);
    Set<String> forms = new LinkedHashSet<>(List.of(form));
    for (String plain : plainForms(form)) {
      List<String> past = IrregularVerbs.of(plain);
      boolean irregular = !past.isEmpty() && past.get(0).equals(plain);
      // "Found" is a form of another verb than "founded".
      if (past.isEmpty() || past.contains(form)) {
        forms.add(plain);
      }
      if (irregular) {
        forms.addAll(rowOf(plain, past));
      } else {
        forms.addAll(past(plain));
      }
      forms.add(thirdPerson(plain));
      forms.addAll(going(plain));
    }
    return List.copyOf(forms);
  }

  /** The plain forms that it may be of. */
  static Set<String> plainForms(String form) {
    Set<String> plain = new LinkedHashSet<>();
    List<String> irregular = IrregularVerbs.of(form);
    for (String each : irregular) {
      if (IrregularVerbs.of(each).get(0).equals(each)
          && rowOf(each, IrregularVerbs.of(each)).contains(form)) {
        plain.add(each);
      }
    }
    if (!irregular.isEmpty()) {
      return plain;
    }
    if (form.endsWith("ied") || form.endsWith("ies")) {
      plain.add(form.substring(0, form.length() - 3) + "y");
    } else if (form.endsWith("ed") && form.length() > 4) {
      addStems(form.substring(0, form.length() - 2), plain);
    } else if (form.endsWith("ying") && form.length() == 5) {
      plain.add(form.charAt(0) + "ie");
    } else if (form.endsWith("eeing")) {
      plain.add(form.substring(0, form.length() - 3));
    } else if (form.endsWith("ing") && form.length() > 5) {
      addStems(form.substring(0, form.length() - 3), plain);
    } else if (form.endsWith("s") && !form.endsWith("ss") && form.length() > 3) {
      plain.add(form.substring(0, form.length() - 1));
      if (form.endsWith("es")) {
        plain.add(form.substring(0, form.length() - 2));
      }
    } else {
      plain.add(form);
    }
    return plain;
  }

  /**
   * Of several verbs that share a form ({@code wound}) only the row that begins with the plain one.
   */
  private static List<String> rowOf(String plain, List<String> rows) {
    List<String> row = new ArrayList<>();
    for (String each : rows) {
      boolean other =
          !each.equals(plain)
              && !IrregularVerbs.of(each).isEmpty()
              && IrregularVerbs.of(each).get(0).equals(each);
      if (other && !row.isEmpty()) {
        return row;
      }
      if (each.equals(plain) || !row.isEmpty()) {
        row.add(each);
      }
    }
    return row;
  }

  private static void addStems(String stem, Set<String> plain) {
    int last = stem.length() - 1;
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    if (doubled && !"lsfz".contains(stem.substring(last))) {
      plain.add(stem.substring(0, last));
    } else if (doubled) {
      plain.add(stem);
      plain.add(stem.substring(0, last));
    } else if (stem.endsWith("e")) {
      plain.add(stem + "e");
    } else if (isShut(stem) && syllables(stem) == 1) {
      plain.add(stem + "e");
    } else {
      plain.add(stem);
      plain.add(stem + "e");
    }
  }

  private static String thirdPerson(String plain) {
    if (isConsonantY(plain)) {
      return plain.substring(0, plain.length() - 1) + "ies";
    }
    for (String end : SIBILANT) {
      if (plain.endsWith(end)) {
        return plain + "es";
      }
    }
    return plain + "s";
  }

  private static List<String> past(String plain) {
    if (plain.endsWith("e")) {
      return List.of(plain + "d");
    }
    if (isConsonantY(plain)) {
      return List.of(plain.substring(0, plain.length() - 1) + "ied");
    }
    return withDoubled(plain, "ed");
  }

  /** {@code going}, {@code taking}. */
  static List<String> going(String plain) {
    if (plain.endsWith("ie")) {
      return List.of(plain.substring(0, plain.length() - 2) + "ying");
    }
    boolean mute = plain.endsWith("e") && !plain.endsWith("ee") && plain.length() > 2;
    if (mute) {
      return List.of(plain.substring(0, plain.length() - 1) + "ing");
    }
    return withDoubled(plain, "ing");
  }

  /** {@code planned}; {@code travelled} and {@code traveled} are both right. */
  private static List<String> withDoubled(String plain, String ending) {
    String twice = plain + plain.substring(plain.length() - 1) + ending;
    if (!isShut(plain)) {
      return List.of(plain + ending);
    }
    return syllables(plain) == 1 ? List.of(twice) : List.of(plain + ending, twice);
  }

  /** Ends in one vowel and one consonant that can be doubled. */
  private static boolean isShut(String plain) {
    int last = plain.length() - 1;
    return last >= 2
        && !isVowel(plain, last)
        && "wxy".indexOf(plain.charAt(last)) < 0
        && isVowel(plain, last - 1)
        && (!isVowel(plain, last - 2) || plain.startsWith("qu", last - 3));
  }

  private static boolean isConsonantY(String plain) {
    int last = plain.length() - 1;
    return last > 0 && plain.charAt(last) == 'y' && !isVowel(plain, last - 1);
  }

  private static int syllables(String plain) {
    int syllables = 0;
    for (int at = 0; at < plain.length(); at++) {
      boolean begins = isVowel(plain, at) && (at == 0 || !isVowel(plain, at - 1));
      syllables += begins ? 1 : 0;
    }
    return syllables;
  }

  private static boolean isVowel(String word, int at) {
    return VOWELS.indexOf(word.charAt(at)) >= 0 || (at > 0 && word.charAt(at) == 'y');
  }
}
