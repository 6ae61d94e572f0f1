package factfile.note.value;

import factfile.note.marker.Marker;
import factfile.query.answers.OfficeWording;
import factfile.query.answers.RecordedValue;
import factfile.render.text.Markup;
import factfile.wording.Rewording;
import factfile.wording.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name, a role or a status. Where it begins only words can tell: those that the base has, else
 * those that the marker has noted. A role may stand without the body that it is a role of.
 *
 * @param offices those of the record, in the words for them; empty where it is no role
 */
record WrittenWords(String text, List<Token> tokens, int from, int to, List<OfficeWording> offices)
    implements Written {
  /** Before a title these are no part of it, as in <em>vice president</em>. */
  private static final Set<String> APART =
      WordList.of(
          """
          the a an its their his her our my as is was are were be been being became become becomes
          remains remained of by to from with and or but then now who new current present acting
          named elected appointed sworn in office still also for under via called
          """);

  /** Null where neither stands there, and nothing tells what did. */
  static Written of(String text, List<Token> tokens, Marker marker, RecordedValue value) {
    int floor = tokens.get(0).start();
    String canonical = value.canonical();
    if (endsWith(text, canonical, floor)) {
      return at(text, tokens, text.length() - canonical.length(), value);
    }
    int length = longest(text, floor, OfficeWording.named(canonical, value.offices()));
    if (marker.value() != null) {
      boolean noted = endsWith(text, marker.value(), floor);
      OfficeWording office = OfficeWording.named(marker.value(), value.offices());
      length = Math.max(length, noted ? marker.value().length() : longest(text, floor, office));
    }
    if (length == 0 && marker.value() == null) {
      return null;
    }
    int from = length > 0 ? text.length() - length : tokens.get(tokens.size() - 1).start();
    return at(text, tokens, from, value);
  }

  private static Written at(String text, List<Token> tokens, int from, RecordedValue value) {
    return new WrittenWords(text, tokens, from, text.length(), value.offices());
  }

  /** How long the words for an office are that the text ends with; 0 where it has none. */
  private static int longest(String text, int floor, OfficeWording office) {
    int longest = 0;
    for (String tail : office == null ? List.<String>of() : office.tails()) {
      String words = office.title() + tail;
      longest = endsWith(text, words, floor) ? Math.max(longest, words.length()) : longest;
    }
    return longest;
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
    return is(value) || tail(value) != null;
  }

  private boolean is(String words) {
    return words.length() == to - from && endsWith(text, words, 0);
  }

  /** What stands behind the title of an office, known by its full name; null where it is not it. */
  private String tail(String canonical) {
    OfficeWording office = OfficeWording.named(canonical, offices);
    for (String tail : office == null ? List.<String>of() : office.tails()) {
      if (is(office.title() + tail)) {
        return tail;
      }
    }
    return null;
  }

  /** The same of whatever office it is, where the marker has noted no more than the note says. */
  private String anyTail() {
    for (OfficeWording office : offices) {
      String tail = tail(office.canonical());
      if (tail != null) {
        return tail;
      }
    }
    return null;
  }

  @Override
  public String mismatch(RecordedValue value) {
    OfficeWording now = OfficeWording.named(value.canonical(), offices);
    boolean shortened = now != null && !is(value.canonical()) && tail(value.canonical()) != null;
    return shortened && isPart(now) ? Written.NOT_READ : null;
  }

  /** Whether a word before a shortened role may make it another: {@code deputy}, {@code former}. */
  private boolean isPart(OfficeWording office) {
    return !followsBody(office) && isModified();
  }

  /** {@code UN Secretary-General}: the body stands before it. */
  private boolean followsBody(OfficeWording office) {
    String before = text.substring(0, from).stripTrailing();
    for (String body : office.bodies()) {
      int start = before.length() - body.length();
      boolean stands = before.length() < from && before.endsWith(body);
      if (stands && (start == 0 || !Character.isLetterOrDigit(before.charAt(start - 1)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isModified() {
    Vicinity vicinity = new Vicinity(text, tokens, from, true);
    Token before = vicinity.token(0);
    boolean possessive =
        vicinity.word(0).equals("s") && Set.of("'", "’").contains(vicinity.word(1));
    boolean dash = before != null && before.touches(atValue()) && "-–—/".contains(before.text());
    return dash
        || (before != null
            && (before.isWord() || before.isNumber())
            && !possessive
            && !APART.contains(before.word()));
  }

  private Token atValue() {
    return new Token(Token.Kind.WORD, "", "", from, to);
  }

  @Override
  public List<Rewording> rewrite(RecordedValue value, String noted) {
    String words = words(value, noted);
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

  /** The value as shortly as the note had the one before. */
  private String words(RecordedValue value, String noted) {
    OfficeWording now = OfficeWording.named(value.canonical(), offices);
    OfficeWording old = OfficeWording.named(noted, offices);
    boolean full = old != null && is(noted);
    String tail = now == null || full ? null : old == null ? anyTail() : tail(noted);
    return tail == null ? value.canonical() : now.with(tail);
  }

  @Override
  public boolean isWhole() {
    return true;
  }
}
