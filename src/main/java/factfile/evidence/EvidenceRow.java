package factfile.evidence;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Level;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.evidence.claim.Claimed;
import java.util.List;

/**
 * What was seen of a value.
 *
 * @param found the words that were, or why nobody has looked; null for nothing
 * @param source id of the source whose document that is; null where it rests on other records
 * @param at where in it, or null
 */
public record EvidenceRow(
    EvidenceVerdict verdict, Claimed claimed, String found, String source, String at)
    implements Row {
  @Override
  public Level level() {
    return switch (verdict) {
      case FOUND -> Level.NONE;
      case OTHER -> Level.ERROR;
      case NOT_THERE -> Level.WARNING;
      case UNREAD -> Level.NOTE;
    };
  }

  /** Where it was looked for, as a citation. */
  public String place() {
    return source == null ? (at == null ? "" : at) : at == null ? source : source + "#" + at;
  }

  @Override
  public Entry entry() {
    return new Entry(
        null,
        List.of(Span.plain(verdict.word())),
        "",
        List.of(Span.plain(claimed.key() + ": " + claimed.recorded())),
        List.of(Detail.of("found", found == null ? "" : found)),
        claimed.id(),
        List.of());
  }
}
