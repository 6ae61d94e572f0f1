package factfile.render.data;

import factfile.answer.Cell;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A cell as one string, for tables. Lists are joined by {@code "; "}, citations by spaces. */
public final class CellText implements Cell.Visitor<String> {
  /** Entities by their names. */
  public static final CellText NAMES = new CellText(false);

  /** Entities by their ids. */
  static final CellText IDS = new CellText(true);

  private final boolean ids;

  private CellText(boolean ids) {
    this.ids = ids;
  }

  @Override
  public String none() {
    return "";
  }

  @Override
  public String text(String text) {
    return text;
  }

  @Override
  public String texts(List<String> texts) {
    return String.join("; ", texts);
  }

  @Override
  public String ref(Cell.Ref ref) {
    return ids && ref.id() != null ? ref.id() : ref.name();
  }

  @Override
  public String refs(List<Cell.Ref> refs) {
    List<String> words = new ArrayList<>();
    for (Cell.Ref ref : refs) {
      words.add(ref(ref));
    }
    return texts(words);
  }

  @Override
  public String date(FactDate date) {
    return date.edtf();
  }

  @Override
  public String day(LocalDate day) {
    return day.toString();
  }

  @Override
  public String number(BigDecimal number) {
    return number.toPlainString();
  }

  @Override
  public String flag(boolean flag) {
    return String.valueOf(flag);
  }

  @Override
  public String cites(List<Citation> cites) {
    List<String> words = new ArrayList<>();
    for (Citation cite : cites) {
      words.add(cite.text());
    }
    return String.join(" ", words);
  }

  @Override
  public String records(Cell.Records records) {
    return records.line();
  }

  @Override
  public String single(Cell.SubRecord record) {
    return record.text();
  }

  @Override
  public String tree(Map<String, Object> tree) {
    return JsonRenderer.compact(new Cell.Tree(tree));
  }
}
