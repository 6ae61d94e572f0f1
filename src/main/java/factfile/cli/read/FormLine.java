package factfile.cli.read;

import factfile.format.Key;
import java.util.List;

/**
 * A line of a form.
 *
 * @param label what its value is called
 * @param path of the key in the record, in its part behind the name of that: {@code values, date}
 * @param key null for who is cited as having said so, and for what comes along
 * @param text the value; empty where there is none yet
 * @param newcomer id of the new entity that comes along; null for values of the record itself
 */
record FormLine(String label, List<String> path, Key key, String text, String newcomer) {
  static final String SAID_BY = "said by";

  boolean isMissing() {
    return key != null && key.isRequired() && text.isEmpty();
  }
}
