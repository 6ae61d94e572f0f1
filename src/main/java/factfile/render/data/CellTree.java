package factfile.render.data;

import factfile.answer.Cell;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A cell as the value that JSON and YAML write: null, strings, numbers, booleans, lists, maps. */
final class CellTree implements Cell.Visitor<Object> {
  static final CellTree READER = new CellTree();

  private CellTree() {}

  @Override
  public Object none() {
    return null;
  }

  @Override
  public Object text(String text) {
    return text;
  }

  @Override
  public Object texts(List<String> texts) {
    return texts;
  }

  @Override
  public Object ref(Cell.Ref ref) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", ref.id());
    map.put("name", ref.name());
    return map;
  }

  @Override
  public Object refs(List<Cell.Ref> refs) {
    List<Object> list = new ArrayList<>();
    for (Cell.Ref ref : refs) {
      list.add(ref(ref));
    }
    return list;
  }

  @Override
  public Object date(FactDate date) {
    return date.edtf();
  }

  @Override
  public Object day(LocalDate day) {
    return day.toString();
  }

  @Override
  public Object number(BigDecimal number) {
    return number;
  }

  @Override
  public Object flag(boolean flag) {
    return flag;
  }

  @Override
  public Object cites(List<Citation> cites) {
    List<Object> list = new ArrayList<>();
    for (Citation cite : cites) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("source", cite.source());
      map.put("at", cite.at());
      map.put("said_by", cite.saidBy());
      list.add(map);
    }
    return list;
  }

  @Override
  public Object records(Cell.Records records) {
    List<Object> list = new ArrayList<>();
    for (Cell.SubRecord each : records.records()) {
      list.add(single(each));
    }
    return list;
  }

  @Override
  public Object single(Cell.SubRecord record) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (Map.Entry<String, Cell> field : record.fields().entrySet()) {
      map.put(field.getKey(), field.getValue().accept(this));
    }
    return map;
  }

  @Override
  public Object tree(Map<String, Object> tree) {
    return tree;
  }
}
