package factfile.check.rule;

import factfile.model.record.Item;
import factfile.model.text.Position;
import factfile.model.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Collects what rules find. */
public final class Violations {
  private final List<Problem> all = new ArrayList<>();
  private final Function<Position, String> lines;

  /**
   * @param lines the line that a place lies on; null where it cannot be shown
   */
  public Violations(Function<Position, String> lines) {
    this.lines = lines;
  }

  /** Of a record, at its beginning. */
  public void add(Rule rule, Item item, String message, String fix) {
    add(rule, item, item.position(), message, fix);
  }

  /** Of a record, at a place in it. */
  public void add(Rule rule, Item item, Position at, String message, String fix) {
    all.add(
        new Problem(rule.severity(), rule.id(), at, item.id(), lines.apply(at), 1, message, fix));
  }

  /** Of no record. */
  public void add(Rule rule, Position at, String message, String fix) {
    all.add(new Problem(rule.severity(), rule.id(), at, null, lines.apply(at), 1, message, fix));
  }

  public List<Problem> all() {
    return List.copyOf(all);
  }
}
