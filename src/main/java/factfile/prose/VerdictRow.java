package factfile.prose;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Level;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.part.Citation;
import factfile.model.text.Position;
import factfile.prose.judge.Finding;
import factfile.prose.judge.NearMiss;
import factfile.prose.judge.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding with its place in what was read.
 *
 * @param excerpt the line it begins on
 * @param offset where the claimed words begin, in UTF-16 units of the whole text
 */
public record VerdictRow(Finding finding, Position position, String excerpt, int offset)
    implements Row {
  @Override
  public boolean certain() {
    return finding.verdict() != Verdict.UNCERTAIN;
  }

  @Override
  public List<Citation> cites() {
    return finding.cites();
  }

  @Override
  public Level level() {
    return switch (finding.verdict()) {
      case CONTRADICTED -> Level.ERROR;
      case UNCERTAIN -> finding.attributed() == null ? Level.WARNING : Level.NOTE;
      case SUPPORTED, NOT_COVERED -> Level.NOTE;
    };
  }

  @Override
  public Entry entry() {
    return new Entry(
        null,
        List.of(Span.plain(finding.word())),
        "",
        List.of(Span.plain(finding.sentence())),
        details(),
        finding.id(),
        cites());
  }

  private List<Detail> details() {
    List<Detail> details = new ArrayList<>();
    details.add(Detail.of(null, finding.reason()));
    if (finding.recorded() != null) {
      details.add(Detail.of("on record:", finding.recorded()));
    }
    for (NearMiss miss : finding.near()) {
      details.add(Detail.of("near:", miss.text()));
    }
    return details;
  }
}
