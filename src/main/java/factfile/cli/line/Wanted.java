package factfile.cli.line;

import factfile.edit.Batch;
import factfile.edit.InputText;
import factfile.edit.Kind;
import factfile.model.record.Item;
import factfile.model.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is to be added, all of it or nothing.
 *
 * @param batches one after the other
 * @param input what they were read from; null where a command line or answers say them
 * @param problems what is wrong with it before the base is asked
 */
public record Wanted(List<Batch> batches, InputText input, List<Problem> problems) {
  public Wanted {
    batches = List.copyOf(batches);
    problems = List.copyOf(problems);
  }

  public static Wanted records(Kind kind, List<Map<String, Object>> records) {
    return said(List.of(Batch.records(kind, records, List.of())));
  }

  /** An item of the part of a record that is there. */
  public static Wanted more(Kind kind, Item to, Map<String, Object> item) {
    return said(List.of(Batch.more(kind, kind.part(), to.id(), List.of(item), List.of())));
  }

  /** The same, with new entities that it names, which come first. */
  public Wanted naming(List<Map<String, Object>> entities) {
    List<Batch> all = new ArrayList<>(batches);
    if (!entities.isEmpty()) {
      all.add(0, Batch.records(Kind.ENTITY, entities, List.of()));
    }
    return new Wanted(all, input, problems);
  }

  /** A source, unless it is there, with fingerprints of its passages. */
  public static Wanted source(
      Map<String, Object> record, Item there, List<Map<String, Object>> passages) {
    List<Batch> batches = new ArrayList<>();
    if (there == null) {
      batches.add(Batch.records(Kind.SOURCE, List.of(record), List.of()));
    }
    if (!passages.isEmpty()) {
      batches.add(Batch.passages(passages, List.of()));
    }
    return said(batches);
  }

  private static Wanted said(List<Batch> batches) {
    return new Wanted(batches, null, List.of());
  }
}
