package factfile.note;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Level;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.part.Citation;
import java.util.List;

/** A judged marker as a row. */
public record NoteRow(NoteFinding finding) implements Row {
  @Override
  public List<Citation> cites() {
    return finding.cites();
  }

  @Override
  public Level level() {
    return switch (finding.state()) {
      case CURRENT -> Level.NOTE;
      case EDITED, STYLE -> Level.WARNING;
      case CHANGED, NEWER, MALFORMED -> Level.ERROR;
    };
  }

  @Override
  public Entry entry() {
    return new Entry(
        null,
        List.of(Span.plain(finding.state().word())),
        "",
        List.of(Span.plain(finding.position().toString())),
        finding.message() == null ? List.of() : List.of(Detail.of(null, finding.message())),
        finding.id(),
        cites());
  }
}
