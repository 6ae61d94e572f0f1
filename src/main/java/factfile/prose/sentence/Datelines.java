package factfile.prose.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where and when a report was written, as it begins: {@code GENEVA, 16 April 2014 — }. */
public final class Datelines {
  private static final Pattern LINE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{Lu}. ]{2,30}(?:,[^—–:]{0,40}?)?|[^—–:]{0,30}\\([\\p{L} ]+\\))\\s+[—–-]{1,2}\\s+");

  private Datelines() {}

  /** Where what it reports begins; 0 where no dateline stands before it. */
  public static int end(String passage) {
    Matcher line = LINE.matcher(passage);
    return line.lookingAt() ? line.end() : 0;
  }
}
