package factfile.query.filter;

import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.part.Index;
import java.util.ArrayList;
import java.util.List;

/** A pattern in which {@code *} stands for any characters and {@code ?} for one. */
record Glob(String pattern) {
  /** Takes time in proportion to pattern times text, whatever the pattern. */
  boolean matches(String text) {
    int at = 0;
    int star = -1;
    int resume = 0;
    int i = 0;
    while (i < text.length()) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at++;
        resume = i;
      } else if (at < pattern.length() && fits(pattern.charAt(at), text.charAt(i))) {
        at++;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++resume;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') {
      at++;
    }
    return at == pattern.length();
  }

  /** The keys of an index that it matches. */
  List<String> matching(FactBase base, Index index) {
    List<String> found = new ArrayList<>();
    for (String key : base.keys(index, plainStart())) {
      if (matches(key)) {
        found.add(key);
      }
    }
    return found;
  }

  /** The records under the keys that it matches. */
  Ordinals candidates(FactBase base, Index index) {
    String start = plainStart();
    if (start.length() == pattern.length()) {
      return base.find(index, pattern);
    }
    List<Ordinals> all = new ArrayList<>();
    for (String key : matching(base, index)) {
      all.add(base.find(index, key));
    }
    return Ordinals.union(all);
  }

  private String plainStart() {
    int end = 0;
    while (end < pattern.length() && pattern.charAt(end) != '*' && pattern.charAt(end) != '?') {
      end++;
    }
    return pattern.substring(0, end);
  }

  private static boolean fits(char wanted, char found) {
    return wanted == '?' || wanted == found;
  }
}
