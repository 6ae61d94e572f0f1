package factfile.cli.source;

import factfile.cli.host.UserError;
import factfile.cli.line.Flag;
import factfile.cli.line.KeyOptions;
import factfile.cli.line.Options;
import factfile.document.Imprint;
import factfile.edit.Kind;
import factfile.format.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The record of a source that is new: as the line says, else as its document does.
 *
 * @param taken what the document said: {@code title "Ten days"}
 */
public record SourceRecord(Map<String, Object> keys, List<String> taken) {

  public static SourceRecord of(String id, Options options, Imprint imprint) {
    Map<String, String> told = new LinkedHashMap<>();
    told.put("publisher", imprint.publisher());
    told.put("title", imprint.title());
    told.put("published", imprint.published());
    told.put("url", imprint.url());
    told.put("language", imprint.language());
    Map<String, Object> keys = new LinkedHashMap<>();
    List<String> taken = new ArrayList<>();
    keys.put("id", id);
    for (Key key : Kind.SOURCE.keys()) {
      String given = given(options, key);
      if (given != null) {
        keys.put(key.name(), given);
      } else if (told.get(key.name()) != null && !isDated(options, key)) {
        keys.put(key.name(), told.get(key.name()));
        taken.add(key.name() + " " + told.get(key.name()));
      }
    }
    refuseUnfinished(keys);
    return new SourceRecord(keys, taken);
  }

  /** Whoever says up to which day it speaks may mean that the day of its page is another's. */
  private static boolean isDated(Options options, Key key) {
    return key.name().equals("published") && given(options, Kind.SOURCE.key("up_to")) != null;
  }

  private static String given(Options options, Key key) {
    for (Flag flag : options.arguments().values().keySet()) {
      if (flag.group() == Flag.Group.KEYS && KeyOptions.key(flag).equals(key.option())) {
        return options.value(flag);
      }
    }
    return null;
  }

  private static void refuseUnfinished(Map<String, Object> keys) {
    if (!keys.containsKey("publisher")) {
      throw UserError.usage("who published it? Its document does not say", "add --publisher NAME");
    }
    if (!keys.containsKey("published") && !keys.containsKey("up_to")) {
      throw UserError.usage(
          "which day is it of? Its document does not say",
          "add --published 2031-03-04, or --up-to, the last day that it speaks of");
    }
  }

  /** The first key that a line gives; null for none. */
  public static String firstGiven(Options options) {
    for (Flag flag : options.arguments().values().keySet()) {
      if (flag.group() == Flag.Group.KEYS) {
        return flag.longName();
      }
    }
    return null;
  }
}
