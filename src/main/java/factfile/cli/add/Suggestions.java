package factfile.cli.add;

import factfile.cli.complete.KeyValues;
import factfile.cli.line.Candidate;
import factfile.edit.Occasion;
import factfile.format.Key;
import factfile.format.KeyType;
import factfile.model.base.FactBase;
import factfile.model.record.Source;
import factfile.shell.Prefill;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is offered for the value of a key, and what is made of an answer. */
final class Suggestions {
  /** The answer that takes the day of the last addition. */
  static final String LAST = "=";

  private final FactBase base;
  private final Occasion occasion;

  /**
   * @param occasion what was read for the last addition
   */
  Suggestions(FactBase base, Occasion occasion) {
    this.base = base;
    this.occasion = occasion;
  }

  /** Whether a key takes a day, and there is one that was given last. */
  boolean hasDay(Key key) {
    return Occasion.isDate(key) && !occasion.day().isEmpty();
  }

  /** What was given last for such a key; empty for nothing. */
  String last(Key key) {
    if (Occasion.isDate(key)) {
      return occasion.day();
    }
    return key.type() == KeyType.CITATION ? occasion.cite() : "";
  }

  /** What could be typed; what was given last, first. */
  List<Candidate> values(Key key, String typed) {
    List<Candidate> values = new ArrayList<>();
    String last = last(key);
    if (!last.isEmpty() && last.startsWith(typed)) {
      values.add(new Candidate(last, "as last time"));
    }
    for (Candidate each : new KeyValues(base).of(key, typed)) {
      if (!each.word().equals(last)) {
        values.add(each);
      }
    }
    return values;
  }

  /** The last citation, its place to be typed over: mostly the next record is from there, too. */
  Prefill cited() {
    String last = occasion.cite();
    int sign = last.indexOf('#');
    String id = sign < 0 ? last : last.substring(0, sign);
    if (base.source(id) != null) {
      String text = sign < 0 ? last + "#" : last;
      return new Prefill(text, text.indexOf('#') + 1, text.length());
    }
    List<Source> sources = base.sources();
    return Prefill.of(sources.size() == 1 ? sources.get(0).id() + "#" : "");
  }

  /** Each of several. Ids are parted by blanks, too; names have some. */
  List<String> items(Key key, String text) {
    if (text.equals(LAST) && hasDay(key)) {
      return List.of(occasion.day());
    }
    return key.isYesOrNo() ? List.of(yesOrNo(text)) : parted(key, text);
  }

  /** As files have it. */
  private static String yesOrNo(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "y", "yes" -> "true";
      case "n", "no" -> "false";
      default -> text;
    };
  }

  /** The same of what no question was asked for. */
  static List<String> parted(Key key, String text) {
    List<String> items = new ArrayList<>();
    boolean names = key.type() == KeyType.TEXT || key.type() == KeyType.CITATION;
    String parting = !key.many() ? "\n" : names ? "," : "[,\\s]";
    for (String item : text.split(parting, -1)) {
      if (!item.isBlank()) {
        items.add(item.strip());
      }
    }
    return items;
  }
}
