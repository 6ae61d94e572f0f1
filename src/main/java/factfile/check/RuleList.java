package factfile.check;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.check.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** The register as an answer like any other. */
public final class RuleList {
  public static final List<Column<RuleRow>> COLUMNS = List.of(RuleColumn.values());

  private RuleList() {}

  public static Answer<RuleRow> all() {
    return of(List.of(Rule.values()));
  }

  public static Answer<RuleRow> of(List<Rule> rules) {
    List<RuleRow> rows = new ArrayList<>();
    rules.forEach(rule -> rows.add(new RuleRow(rule)));
    return new Answer<>("Rules", COLUMNS, rows, List.of(), List.of());
  }
}
