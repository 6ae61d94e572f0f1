package factfile.check;

import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.check.rule.Rule;
import java.util.List;

/** A rule as a row. */
public record RuleRow(Rule rule) implements Row {
  @Override
  public Entry entry() {
    return new Entry(
        null,
        List.of(Span.plain(rule.id())),
        "",
        List.of(Span.plain(rule.severity().word() + ": " + rule.meaning())),
        List.of(),
        null,
        List.of());
  }
}
