package factfile.cli.read;

import factfile.cli.line.Wanted;
import factfile.draft.propose.Proposal;
import factfile.edit.Kind;
import factfile.model.base.FactBase;
import factfile.model.record.Count;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells new records from one more value of a count that is there. */
final class GrownCount {
  private GrownCount() {}

  /** What is to be written of a form, with who comes along. */
  static Wanted wanted(Proposal record, List<Proposal> newcomers, FactBase base) {
    List<Map<String, Object>> entities = new ArrayList<>();
    newcomers.forEach(each -> entities.add(each.keys()));
    Count there = of(record, base);
    Wanted wanted =
        there == null
            ? Wanted.records(record.kind(), List.of(record.keys()))
            : Wanted.more(record.kind(), there, record.part());
    return wanted.naming(entities);
  }

  /** The count of the base that gets one more value; null for a new record. */
  static Count of(Proposal record, FactBase base) {
    if (record.kind() == Kind.COUNT) {
      for (Fact fact : base.facts(FactKind.COUNT)) {
        if (fact.id().equals(record.id()) && fact instanceof Count count) {
          return count;
        }
      }
    }
    return null;
  }
}
