package factfile.answer;

import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One typed value of an answer. In JSON an absent one is {@code null}; in tables it is empty.
 *
 * <p>{@link #accept} is the only way in: a renderer says what it does with each type, once.
 */
public sealed interface Cell
    permits Cell.None,
        Cell.Text,
        Cell.Texts,
        Cell.Ref,
        Cell.Refs,
        Cell.Date,
        Cell.Day,
        Cell.Numeric,
        Cell.Flag,
        Cell.Cites,
        Cell.Records,
        Cell.Single,
        Cell.Tree {
  Cell NONE = new None();

  <R> R accept(Visitor<R> visitor);

  /** What a renderer does with each type. */
  interface Visitor<R> {
    R none();

    R text(String text);

    R texts(List<String> texts);

    R ref(Ref ref);

    R refs(List<Ref> refs);

    /** A date as EDTF. */
    R date(FactDate date);

    R day(LocalDate day);

    R number(BigDecimal number);

    R flag(boolean flag);

    R cites(List<Citation> cites);

    /** Small records inside a row. */
    R records(Records records);

    /** One small record inside a row. */
    R single(SubRecord record);

    /** A record in the keys of the format: strings, numbers, booleans, lists and maps. */
    R tree(Map<String, Object> tree);
  }

  /**
   * An entity, or another thing with an id and a name.
   *
   * @param id null where it is no record of the base: a publisher
   */
  record Ref(String id, String name) implements Cell {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ref(this);
    }
  }

  /**
   * A record inside a row.
   *
   * @param text one-line form for tables
   * @param fields by name, in order
   */
  record SubRecord(String text, Map<String, Cell> fields) {
    /** What columns tell of a value. */
    public static <T> SubRecord of(String text, Column<T>[] columns, T value) {
      Map<String, Cell> fields = new LinkedHashMap<>();
      for (Column<T> column : columns) {
        fields.put(column.field().name(), column.cell(value));
      }
      return new SubRecord(text, fields);
    }
  }

  static Cell text(String text) {
    return text == null ? NONE : new Text(text);
  }

  /** Absent where it is in dispute, too: none of the dates told is the date. */
  static Cell date(FactDate date) {
    return date == null || date.isDisputed() ? NONE : new Date(date);
  }

  /** A day; absent where its year needs more than four digits, which programs do not read. */
  static Cell day(LocalDate day) {
    return day == null || Math.abs(day.getYear()) > 9999 ? NONE : new Day(day);
  }

  static Cell number(BigDecimal number) {
    return number == null ? NONE : new Numeric(number);
  }

  static Cell number(long number) {
    return new Numeric(BigDecimal.valueOf(number));
  }

  static Cell flag(boolean flag) {
    return new Flag(flag);
  }

  /** Nothing to say: {@code null} in JSON. */
  record None() implements Cell {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.none();
    }
  }

  /** A word, an id or a sentence. */
  record Text(String text) implements Cell {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(text);
    }
  }

  /** Several texts; a list in JSON even when empty. */
  record Texts(List<String> texts) implements Cell {
    public Texts {
      texts = List.copyOf(texts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.texts(texts);
    }
  }

  /** Entities; a list in JSON even when empty. */
  record Refs(List<Ref> refs) implements Cell {
    public Refs {
      refs = List.copyOf(refs);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.refs(refs);
    }
  }

  /** A date that may be uncertain. */
  record Date(FactDate date) implements Cell {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.date(date);
    }
  }

  /** One calendar day. */
  record Day(LocalDate day) implements Cell {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.day(day);
    }
  }

  /** A number, exact. */
  record Numeric(BigDecimal number) implements Cell {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(number);
    }
  }

  /** Yes or no. */
  record Flag(boolean flag) implements Cell {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.flag(flag);
    }
  }

  /** Where a row is taken from. */
  record Cites(List<Citation> cites) implements Cell {
    public Cites {
      cites = List.copyOf(cites);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.cites(cites);
    }
  }

  /**
   * Records inside a row; a list in JSON even when empty.
   *
   * @param separator what stands between them in tables
   */
  record Records(List<SubRecord> records, String separator) implements Cell {
    public Records {
      records = List.copyOf(records);
    }

    public Records(List<SubRecord> records) {
      this(records, "; ");
    }

    /** Their texts in one line, for tables. */
    public String line() {
      List<String> texts = new ArrayList<>();
      for (SubRecord each : records) {
        texts.add(each.text());
      }
      return String.join(separator, texts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.records(this);
    }
  }

  /**
   * One record inside a row, or nothing: an object in JSON, whose fields a script names at once.
   */
  record Single(SubRecord record) implements Cell {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.single(record);
    }
  }

  /** A whole record of the base. */
  record Tree(Map<String, Object> tree) implements Cell {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.tree(tree);
    }
  }
}
