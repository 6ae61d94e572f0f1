package factfile.cli.source;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.cli.ask.Printer;
import factfile.cli.document.DocumentInput;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Options;
import factfile.document.CheckedPassage;
import factfile.document.Document;
import factfile.document.KeptDocuments;
import factfile.document.PassageSearch;
import factfile.document.PassageState;
import factfile.load.base.Loaded;
import factfile.model.base.FactBase;
import factfile.model.part.Citation;
import factfile.model.record.Item;
import factfile.model.record.PassagePrint;
import factfile.query.words.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code source verify}: whether cited passages are still where they were. */
final class SourceVerify {
  static final List<Column<PassageRow>> COLUMNS = List.of(PassageColumn.values());

  private final Host host;
  private final Options options;
  private final FactBase base;
  private final Map<String, List<PassagePrint>> prints = new LinkedHashMap<>();
  private final Map<String, Set<String>> citing;

  SourceVerify(Host host, Options options, Loaded loaded) {
    this.host = host;
    this.options = options;
    this.base = loaded.base();
    for (PassagePrint print : loaded.passages()) {
      prints.computeIfAbsent(print.source(), each -> new ArrayList<>()).add(print);
    }
    this.citing = citing(base);
  }

  /** The ids of the records that cite each place. */
  private static Map<String, Set<String>> citing(FactBase base) {
    Map<String, Set<String>> citing = new LinkedHashMap<>();
    List<Item> items = new ArrayList<>(base.entities());
    items.addAll(base.facts());
    for (Item item : items) {
      for (Citation cite : item.everyCite()) {
        citing.computeIfAbsent(cite.text(), each -> new LinkedHashSet<>()).add(item.id());
      }
    }
    return citing;
  }

  /**
   * @param source the one to verify; null for all
   * @param file its document; null for the copies that are kept
   */
  int run(Path folder, String source, String file) {
    KeptDocuments kept = new KeptDocuments(folder);
    List<PassageRow> rows = new ArrayList<>();
    for (String each : prints.keySet()) {
      if (source == null || each.equals(source)) {
        Document document =
            file == null
                ? DocumentInput.kept(kept, each)
                : DocumentInput.read(host, file).document();
        addRows(each, document, rows);
      }
    }
    boolean all = options.has(CommandFlags.ALL);
    List<PassageRow> shown = new ArrayList<>();
    boolean lost = false;
    for (PassageRow row : rows) {
      if (all || row.state() != PassageState.OK) {
        shown.add(row);
      }
      lost |= row.state() == PassageState.MOVED || row.state() == PassageState.CHANGED;
    }
    Answer<PassageRow> answer =
        new Answer<>("Passages", COLUMNS, shown, List.of(summary(rows, source)), base.sources());
    Printer printer = new Printer(host, options);
    if (shown.isEmpty() && options.output().isReading()) {
      printer.print(answer.notices().get(0) + "\n", List.of());
    } else {
      printer.rows(answer);
    }
    return lost ? ExitCode.NO : ExitCode.OK;
  }

  private void addRows(String source, Document document, List<PassageRow> rows) {
    if (document == null) {
      rows.add(new PassageRow(source, null, PassageState.MISSING, List.of(), List.of()));
      return;
    }
    for (CheckedPassage each : new PassageSearch(document).check(prints.get(source))) {
      PassagePrint print = each.print();
      String place = print.at() == null ? source : source + "#" + print.at();
      List<String> ids = List.copyOf(citing.getOrDefault(place, Set.of()));
      rows.add(new PassageRow(source, print, each.state(), each.movedTo(), ids));
    }
  }

  private String summary(List<PassageRow> rows, String source) {
    if (rows.isEmpty()) {
      return "No passages are on record"
          + (source == null ? "" : " of " + source)
          + "; `factfile source add FILE --id "
          + (source == null ? "ID" : source)
          + "` takes their fingerprints.";
    }
    Map<PassageState, Integer> counts = new LinkedHashMap<>();
    for (PassageState state : PassageState.values()) {
      for (PassageRow row : rows) {
        if (row.state() == state && row.print() != null) {
          counts.merge(state, 1, Integer::sum);
        }
      }
    }
    int without = (int) rows.stream().filter(row -> row.print() == null).count();
    List<String> parts = new ArrayList<>();
    counts.forEach((state, count) -> parts.add(count + " " + state.word()));
    if (without > 0) {
      parts.add(Text.number(without, "source") + " without a document");
    }
    int passages = rows.size() - without;
    if (passages == 0) {
      return "No document is at hand; `factfile source add FILE --id ID` keeps a copy.";
    }
    return Text.number(passages, "passage") + ": " + String.join(", ", parts) + ".";
  }
}
