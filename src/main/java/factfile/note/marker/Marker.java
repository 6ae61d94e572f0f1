package factfile.note.marker;

import factfile.model.date.Edtf;
import factfile.model.date.FactDate;
import factfile.model.text.MalformedValue;
import java.time.LocalDate;

/**
 * The words of a comment that stands behind a value: {@code fact:ID.FIELD=VALUE as-of=DATE}.
 *
 * @param field null for the main one of the record's kind
 * @param value what was written when it was last refreshed, or null
 * @param asOf the day that the value is asked for, or null
 */
public record Marker(String id, String field, String value, LocalDate asOf) {
  public static final String START = "fact:";
  private static final String AS_OF = "as-of=";

  /**
   * @param content of a comment that begins with {@link #START}
   * @throws MalformedMarker where it is none
   */
  public static Marker parse(String content) throws MalformedMarker {
    MalformedMarker.refuseSwallowed(content);
    String[] words = content.substring(START.length()).split("\\s+", -1);
    String head = words[0];
    int equals = head.indexOf('=');
    String name = equals < 0 ? head : head.substring(0, equals);
    int dot = name.indexOf('.');
    String id = dot < 0 ? name : name.substring(0, dot);
    if (!isId(id)) {
      throw new MalformedMarker(
          "`" + id + "` is no id", "a marker is <!-- fact:ID --> or <!-- fact:ID.FIELD -->");
    }
    String value = equals < 0 ? null : MarkerText.unescape(head.substring(equals + 1));
    if (equals >= 0 && value == null) {
      throw new MalformedMarker(
          "the value in the marker is not encoded rightly",
          "remove =VALUE; refresh writes it anew");
    }
    LocalDate asOf = null;
    for (int i = 1; i < words.length; i++) {
      if (!words[i].startsWith(AS_OF) || asOf != null) {
        throw new MalformedMarker(
            "`" + words[i] + "` does not belong into a marker",
            "only as-of=DATE may follow the id");
      }
      asOf = day(words[i].substring(AS_OF.length()));
    }
    return new Marker(id, dot < 0 ? null : name.substring(dot + 1), value, asOf);
  }

  private static boolean isId(String id) {
    boolean plain = !id.isEmpty();
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      plain &= (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '/';
    }
    return plain;
  }

  static LocalDate day(String text) throws MalformedMarker {
    try {
      FactDate date = Edtf.parse(text);
      if (date.isSingleDay() && !date.doubtful()) {
        return date.earliest();
      }
    } catch (MalformedValue e) {
      throw new MalformedMarker("`" + text + "` is no day: " + e.getMessage(), e.remedy());
    }
    throw new MalformedMarker("`" + text + "` is not one day", "write it as 2024-10-22");
  }

  /** The record, and the field where one is named. */
  public String name() {
    return field == null ? id : id + "." + field;
  }

  /** The comment with another value. */
  public String withValue(String newValue) {
    return "<!-- "
        + START
        + name()
        + "="
        + MarkerText.escape(newValue)
        + (asOf == null ? "" : " " + AS_OF + asOf)
        + " -->";
  }
}
