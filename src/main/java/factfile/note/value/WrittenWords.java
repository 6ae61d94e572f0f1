package factfile.note.value;

import factfile.note.marker.Marker;
import factfile.query.answers.RecordedValue;
import factfile.render.text.Markup;
import factfile.wording.Rewording;
import factfile.wording.Token;
import java.util.List;
import java.util.Locale;

/**
 * A name, a role or a status. Where it begins only words can tell: those that the base has, else
 * those that the marker has noted.
 */
record WrittenWords(String text, int from, int to) implements Written {
  /** Null where neither stands there, and nothing tells what did. */
  static Written of(String text, List<Token> tokens, Marker marker, RecordedValue value) {
    int floor = tokens.get(0).start();
    if (endsWith(text, value.canonical(), floor)) {
      return new WrittenWords(text, text.length() - value.canonical().length(), text.length());
    }
    if (marker.value() == null) {
      return null;
    }
    boolean noted = endsWith(text, marker.value(), floor);
    int from =
        noted ? text.length() - marker.value().length() : tokens.get(tokens.size() - 1).start();
    return new WrittenWords(text, from, text.length());
  }

  /** Whatever the case of the first letter, which may begin a sentence. */
  private static boolean endsWith(String text, String words, int floor) {
    int from = text.length() - words.length();
    return from >= floor
        && !words.isEmpty()
        && text.substring(from + 1).equals(words.substring(1))
        && text.regionMatches(true, from, words, 0, 1)
        && Glue.isClear(text, from);
  }

  @Override
  public boolean says(RecordedValue value) {
    return isNoted(value.canonical());
  }

  @Override
  public boolean isNoted(String value) {
    return value.length() == to - from && endsWith(text, value, 0);
  }

  @Override
  public List<Rewording> rewrite(RecordedValue value, String noted) {
    String words = value.canonical();
    if (!isNoted(noted) || words.isEmpty()) {
      return null;
    }
    boolean capital =
        Character.isUpperCase(text.charAt(from)) && !Character.isUpperCase(noted.charAt(0));
    String lead = words.substring(0, 1);
    String rewritten = (capital ? lead.toUpperCase(Locale.ROOT) : lead) + words.substring(1);
    // A name of the base can make no markup, and no marker.
    return List.of(new Rewording(from, to, Markup.markdown(rewritten)));
  }

  @Override
  public boolean isWhole() {
    return true;
  }
}
