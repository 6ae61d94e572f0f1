package factfile.edit;

import java.util.Map;

/** Records as text, in the style in which they are added. */
public final class RecordText {
  private RecordText() {}

  /** An item of a list of a file. */
  public static String item(Map<String, Object> record) {
    return YamlWriter.item(record, 2, false);
  }
}
