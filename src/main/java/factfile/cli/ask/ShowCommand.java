package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.cli.host.UserError;
import factfile.cli.line.Arguments;
import factfile.cli.line.Definition;
import factfile.cli.line.RowOptions;
import factfile.query.Inquiry;
import factfile.query.Show;
import java.util.List;

public final class ShowCommand extends QueryCommand {
  @Override
  public Definition definition() {
    return query(
        Definition.of(
                "show",
                "Everything about one record, in the keys of the format, and where it stands.",
                "factfile show gaza-aid",
                "factfile show article gaza-aid -o json")
            .takes(
                Definition.Operand.some("ID", "Of a fact, an entity, a resolution or a source.")));
  }

  @Override
  List<String> filters(List<String> words) {
    return List.of();
  }

  @Override
  public List<String> columns() {
    return Show.COLUMNS;
  }

  @Override
  Answer ask(Inquiry inquiry, Arguments arguments) {
    if (RowOptions.of(arguments).isNarrowing()) {
      throw UserError.usage(
          "`show` prints the records it is given, whole", "leave out --from, --to and --certain");
    }
    return Show.of(inquiry, arguments.words());
  }
}
