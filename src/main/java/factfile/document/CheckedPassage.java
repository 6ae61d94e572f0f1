package factfile.document;

import factfile.model.record.PassagePrint;
import java.util.List;

/**
 * A fingerprint held against a document.
 *
 * @param movedTo where its words stand now, if elsewhere: one place, or several
 */
public record CheckedPassage(PassagePrint print, PassageState state, List<String> movedTo) {
  public CheckedPassage {
    movedTo = List.copyOf(movedTo);
  }
}
