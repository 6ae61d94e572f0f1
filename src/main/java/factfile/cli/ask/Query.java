package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.cli.line.Definition;
import factfile.cli.line.Options;
import factfile.query.answers.Inquiry;
import factfile.query.filter.Listed;
import java.util.ArrayList;
import java.util.List;

/** The question of one command; {@link QueryCommand} does what all of them have in common. */
public interface Query {
  /** Words that are filters. */
  Definition.Operand FILTERS =
      Definition.Operand.any("FILTER", "Which rows; see `factfile help filters`.");

  /** What it takes besides days, rows, outputs and a base. */
  Definition own();

  /** The fields of its rows. */
  List<? extends Column<?>> columns();

  /** The same with those that its rows have only where an option asks for them. */
  default List<? extends Column<?>> everyColumn() {
    return columns();
  }

  /** The fields that belong together: of each kind of rows where it answers with several. */
  default List<List<? extends Column<?>>> shapes() {
    return List.of(columns());
  }

  /** Those of one kind of rows that another has, too. */
  static List<Column<?>> common(
      List<? extends Column<?>> columns, List<? extends Column<?>> others) {
    List<String> names = Answer.fields(others);
    List<Column<?>> common = new ArrayList<>();
    for (Column<?> column : columns) {
      if (names.contains(column.field().name())) {
        common.add(column);
      }
    }
    return common;
  }

  /** Those of one kind of rows, and those that only another has. */
  static List<Column<?>> either(
      List<? extends Column<?>> columns, List<? extends Column<?>> others) {
    List<String> names = Answer.fields(columns);
    List<Column<?>> either = new ArrayList<>(columns);
    for (Column<?> column : others) {
      if (!names.contains(column.field().name())) {
        either.add(column);
      }
    }
    return either;
  }

  /** The filters among the words of the command line. */
  default List<String> filters(List<String> words) {
    return words;
  }

  /** What its rows are about: a word can be the id of one. */
  Listed listed();

  Answer<?> ask(Inquiry inquiry, Options options);
}
