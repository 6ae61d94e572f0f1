package factfile.query.words;

import factfile.answer.Span;
import factfile.model.base.FactBase;
import factfile.model.part.Act;
import factfile.model.record.Statement;
import java.util.List;

/** A statement in one sentence: who, what kind of act, to whom, the gist. */
public final class Speech {
  private Speech() {}

  public static List<Span> words(FactBase base, Statement statement) {
    String speakers = Entities.names(base, statement.speakers());
    String to = Entities.names(base, statement.to());
    return List.of(
        Span.strong(speakers),
        Span.plain(" " + act(statement.act(), to) + ": "),
        Span.plain(statement.gist()));
  }

  private static String act(Act act, String to) {
    String suffix = to.isEmpty() ? "" : " " + to;
    return switch (act) {
      case WARNED, URGED -> act.word() + suffix;
      case DISCUSSED -> to.isEmpty() ? "discussed" : "discussed with" + suffix;
      case DEMANDED -> to.isEmpty() ? "demanded" : "demanded of" + suffix;
      case DECLINED -> "declined" + suffix;
      case SILENT -> "said nothing on";
      default -> to.isEmpty() ? act.word() : act.word() + " to" + suffix;
    };
  }
}
