package factfile.prose.forms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A keeper's words in every form that prose has of them. */
public final class Forms {
  private Forms() {}

  /** Phrases that begin with a verb: {@code gave way} is also {@code gives way}. */
  public static List<String> verbs(List<String> phrases) {
    Set<String> all = new LinkedHashSet<>();
    for (String phrase : phrases) {
      int blank = phrase.strip().indexOf(' ');
      String first = blank < 0 ? phrase.strip() : phrase.strip().substring(0, blank);
      String rest = blank < 0 ? "" : phrase.strip().substring(blank);
      all.add(phrase);
      for (String form : isWord(first) ? VerbForms.of(first) : List.<String>of()) {
        all.add(form + rest);
      }
    }
    return List.copyOf(all);
  }

  /** Phrases that end with a noun: {@code ground attack} is also {@code ground attacks}. */
  public static List<String> nouns(List<String> phrases) {
    Set<String> all = new LinkedHashSet<>();
    for (String phrase : phrases) {
      int blank = phrase.strip().lastIndexOf(' ');
      String last = phrase.strip().substring(blank + 1);
      String before = phrase.strip().substring(0, blank + 1);
      all.add(phrase);
      for (String form : isWord(last) ? NounForms.of(last) : List.<String>of()) {
        all.add(before + form);
      }
    }
    return List.copyOf(all);
  }

  /** The nouns of verbs of one word: {@code resignation}, {@code signing}. */
  public static List<String> actsOf(List<String> verbs) {
    List<String> nouns = new ArrayList<>();
    for (String verb : verbs) {
      if (isWord(verb)) {
        nouns.addAll(ActNouns.of(verb));
      }
    }
    return nouns;
  }

  /** Only words of plain letters have forms: {@code U.N.} and {@code 1701} have none. */
  private static boolean isWord(String word) {
    boolean letters = word.length() > 2;
    for (int at = 0; at < word.length(); at++) {
      letters &= word.charAt(at) >= 'a' && word.charAt(at) <= 'z';
    }
    return letters;
  }
}
