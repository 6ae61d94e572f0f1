package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.cli.line.Definition;
import factfile.cli.line.Options;
import factfile.query.answers.Inquiry;
import factfile.query.filter.Listed;
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

  /** The filters among the words of the command line. */
  default List<String> filters(List<String> words) {
    return words;
  }

  /** What its rows are about: a word can be the id of one. */
  Listed listed();

  Answer<?> ask(Inquiry inquiry, Options options);
}
