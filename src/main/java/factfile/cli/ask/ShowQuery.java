package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.cli.host.UserError;
import factfile.cli.line.Definition;
import factfile.cli.line.Options;
import factfile.query.answers.Inquiry;
import factfile.query.answers.Show;
import factfile.query.filter.Listed;
import java.util.List;

public final class ShowQuery implements Query {
  @Override
  public Definition own() {
    return Definition.of(
            "show",
            "Everything about one record, in the keys of the format, and where it stands.",
            "factfile show gaza-aid",
            "factfile show article gaza-aid -o json")
        .takes(Definition.Operand.some("ID", "Of a fact, an entity, a resolution or a source."));
  }

  @Override
  public List<String> filters(List<String> words) {
    return List.of();
  }

  @Override
  public List<? extends Column<?>> columns() {
    return Show.COLUMNS;
  }

  @Override
  public Listed listed() {
    return Listed.ENTITIES;
  }

  @Override
  public Answer<?> ask(Inquiry inquiry, Options options) {
    if (options.rows().isNarrowing()) {
      throw UserError.usage(
          "`show` prints the records it is given, whole", "leave out --from, --to and --certain");
    }
    return Show.of(inquiry, options.words());
  }
}
