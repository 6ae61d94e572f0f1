package factfile.check;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Level;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.text.Problem;
import java.util.List;

/** A problem as a row. */
public record FindingRow(Problem problem) implements Row {
  @Override
  public Level level() {
    return switch (problem.severity()) {
      case ERROR -> Level.ERROR;
      case WARNING -> Level.WARNING;
      case NOTE -> Level.NOTE;
    };
  }

  @Override
  public Entry entry() {
    return new Entry(
        null,
        List.of(Span.plain(problem.severity().word())),
        "",
        List.of(Span.plain(problem.message())),
        List.of(Detail.of("fix", problem.fix() == null ? "" : problem.fix())),
        problem.id(),
        List.of());
  }
}
