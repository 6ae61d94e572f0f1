package factfile.query.words;

import factfile.model.base.FactBase;
import factfile.model.part.Act;
import factfile.model.record.Statement;
import java.util.Locale;
import java.util.Set;

/**
 * A statement as a sentence of running prose. The gist is joined to it where its first word allows
 * that, and stands behind a colon where it may be a name or a sentence of its own.
 */
public final class Reported {
  private static final Set<String> NOT_NAMES =
      Set.of("The", "A", "An", "Any", "Every", "That", "Their", "Its", "His", "Her", "This");

  private Reported() {}

  public static String words(FactBase base, Statement statement) {
    String lead = Entities.names(base, statement.speakers());
    String to = Entities.names(base, statement.to());
    String gist = statement.gist();
    Act act = statement.act();
    return lead + act(act, to) + (isJoined(act, gist) ? " " + lower(gist) : ": " + gist);
  }

  private static String act(Act act, String to) {
    String whom = to.isEmpty() ? "" : " " + to;
    return switch (act) {
      case WARNED, URGED, PROMISED -> " " + act.word() + whom;
      case DISCUSSED -> (to.isEmpty() ? " discussed" : " discussed with" + whom);
      case DEMANDED -> (to.isEmpty() ? " demanded" : " demanded of" + whom);
      case DECLINED -> (to.isEmpty() ? "" : ", asked by" + whom + ",") + " declined";
      case SILENT -> " said nothing on";
      default -> " " + act.word() + (to.isEmpty() ? "" : " to" + whom);
    };
  }

  private static boolean isJoined(Act act, String gist) {
    String first = first(gist);
    return switch (act) {
      case AIMED, DECLINED, PROMISED, URGED -> first.equals("To");
      case DISCUSSED, CELEBRATED, DENIED, SILENT -> NOT_NAMES.contains(first);
      default -> first.equals("That");
    };
  }

  private static String first(String gist) {
    int space = gist.indexOf(' ');
    return space < 0 ? "" : gist.substring(0, space);
  }

  private static String lower(String gist) {
    return gist.substring(0, 1).toLowerCase(Locale.ROOT) + gist.substring(1);
  }
}
