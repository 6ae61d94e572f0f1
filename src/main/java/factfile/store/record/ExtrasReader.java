package factfile.store.record;

import factfile.model.part.Extras;
import factfile.store.page.Cursor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a keeper's own keys as {@link PartWriter} wrote them. */
final class ExtrasReader {
  private ExtrasReader() {}

  static Extras read(Cursor in) {
    Map<String, Object> values = block(in);
    return values.isEmpty() ? Extras.NONE : new Extras(values);
  }

  private static Map<String, Object> block(Cursor in) {
    int left = in.readCount();
    if (left == 0) {
      return Map.of();
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (; left > 0; left--) {
      values.put(in.readText(), value(in));
    }
    return values;
  }

  private static Object value(Cursor in) {
    int type = in.readByte();
    if (type == PartWriter.Extra.BLOCK) {
      return block(in);
    }
    if (type == PartWriter.Extra.TEXT) {
      return in.readText();
    }
    List<Object> list = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      list.add(value(in));
    }
    return list;
  }
}
