package factfile.cli.add;

import factfile.edit.InputText;
import factfile.edit.Kind;
import factfile.edit.Records;
import factfile.format.Key;
import factfile.load.table.CsvCells;
import factfile.load.yaml.Node;
import factfile.load.yaml.YamlText;
import factfile.model.record.EntityKind;
import factfile.model.text.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of CSV as the records that they say. Several rows with one id are one record; what they have
 * of its own keys they may repeat, and each gives an item of the part that grows.
 */
final class CsvTable {
  private final InputText input;
  private final Kind kind;
  private final char separator;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Node> records = new ArrayList<>();
  private final Map<String, First> firsts = new HashMap<>();

  /** The first row of a record, and which of the records it is. */
  private record First(Map<String, Node.Scalar> cells, int place) {}

  /**
   * @param kind null where each row says its own
   */
  CsvTable(InputText input, Kind kind, char separator) {
    this.input = input;
    this.kind = kind;
    this.separator = separator;
  }

  YamlText read() {
    CsvCells.Read read = CsvCells.read(InputText.NAME, input.text(), separator);
    if (read.stop() != null) {
      problems.add(
          input.error(
              "bad-csv",
              read.stop(),
              "this row has a quotation mark that is not closed, or text behind a closed one",
              "put a cell in quotes as a whole, and double those in it: \"a \"\"b\"\" c\""));
    }
    List<String> header = read.rows().isEmpty() ? List.of() : header(read.rows().get(0));
    for (List<Node.Scalar> row :
        read.rows().subList(Math.min(1, read.rows().size()), read.rows().size())) {
      Map<String, Node.Scalar> cells = cells(header, row);
      if (!cells.isEmpty()) {
        add(cells);
      }
    }
    return new YamlText(new Node.Sequence(records, InputText.NAME, 1, 1), problems);
  }

  private List<String> header(List<Node.Scalar> cells) {
    List<String> header = new ArrayList<>();
    for (Node.Scalar cell : cells) {
      String key = CsvHeader.key(cell.text());
      if (!CsvHeader.isKey(key, kind)) {
        problems.add(CsvHeader.unknown(input, cell, kind));
      } else if (header.contains(key)) {
        problems.add(
            input.error(
                "duplicate-key", cell, "`" + key + "` has two columns", "take one of them away"));
      }
      header.add(key);
    }
    return header;
  }

  /** The cells that say something, by the keys of their columns. */
  private Map<String, Node.Scalar> cells(List<String> header, List<Node.Scalar> row) {
    Map<String, Node.Scalar> cells = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      Node.Scalar cell = row.get(i);
      if (!cell.text().isBlank() && i >= header.size()) {
        problems.add(
            input.error(
                "bad-csv",
                cell,
                "this cell has no column: the first line names " + header.size() + " keys",
                "put a cell in quotes that has a separator in it: \"a, b\""));
        return cells;
      }
      if (!cell.text().isBlank()) {
        cells.putIfAbsent(header.get(i), cell);
      }
    }
    return cells;
  }

  private void add(Map<String, Node.Scalar> cells) {
    Kind own = kind == null ? said(cells) : kind;
    if (own == null) {
      records.add(new CsvRow(null, cells).flat());
      return;
    }
    First first = first(own, cells);
    boolean item = own.part() != null && cells.containsKey(own.partKeys().get(0).option());
    if (first == null || !item) {
      records.add(new CsvRow(own, cells).record());
      return;
    }
    Node.Mapping more = new CsvRow(own, beyond(own, first.cells(), cells)).flat();
    if (cells.containsKey("id")) {
      records.add(more);
    } else {
      Node.Mapping record = (Node.Mapping) records.get(first.place());
      records.set(first.place(), Records.grown(record, own.part(), List.of(more)));
    }
  }

  /**
   * The first row of the same record: of the same id; without one, named by the same words. Null
   * where this is the first.
   */
  private First first(Kind own, Map<String, Node.Scalar> cells) {
    Node.Scalar id = cells.get("id");
    Node.Scalar name = cells.get(own.naming());
    String key = id != null ? "id " + id.text() : name != null ? "name " + name.text() : null;
    First here = new First(cells, records.size());
    return key == null ? null : firsts.putIfAbsent(own + " " + key, here);
  }

  /** What a row has beyond the first one of its id; what it says otherwise is told. */
  private Map<String, Node.Scalar> beyond(
      Kind own, Map<String, Node.Scalar> first, Map<String, Node.Scalar> cells) {
    Map<String, Node.Scalar> more = new LinkedHashMap<>();
    for (Map.Entry<String, Node.Scalar> cell : cells.entrySet()) {
      String key = cell.getKey();
      boolean alone = key.equals("id") || key.equals("said_by");
      boolean inRecord = !alone && Key.asked(own.keys(), key) != null;
      Key inPart = Key.asked(own.partKeys(), key);
      Node.Scalar said = first.get(key);
      boolean same = said != null && said.text().equals(cell.getValue().text());
      boolean again = inPart != null && (!same || (key.equals("cite") && inPart.isRequired()));
      if (!inRecord || again) {
        more.put(key, cell.getValue());
      } else if (!same && !key.equals("kind")) {
        problems.add(
            input.error(
                "two-values",
                cell.getValue(),
                said == null
                    ? "the first row of this id says no `" + key + "`"
                    : "the first row of this id says `" + said.text() + "`, on line " + said.line(),
                "rows of one id repeat `" + key + "`, or leave it empty"));
      }
    }
    return more;
  }

  private static Kind said(Map<String, Node.Scalar> cells) {
    Node.Scalar word = cells.get("kind");
    Kind named = word == null ? null : Kind.named(word.text());
    for (EntityKind each : EntityKind.values()) {
      named = word != null && each.word().equals(word.text()) ? Kind.ENTITY : named;
    }
    return named;
  }
}
