package factfile.cli;

import factfile.answer.Answer;
import factfile.query.Inquiry;
import factfile.query.Show;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "show",
    header = "Everything about one record, in the keys of the format, and where it stands.",
    description = {"factfile show gaza-aid", "factfile show article gaza-aid -o json"})
final class ShowCommand extends QueryCommand {
  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "Of a fact, an entity, a resolution or a source.")
  List<String> ids = List.of();

  @Override
  List<String> filters() {
    return List.of();
  }

  @Override
  List<String> columns() {
    return Show.COLUMNS;
  }

  @Override
  Answer ask(Inquiry inquiry) {
    if (rows.isNarrowing()) {
      throw UserError.usage(
          "`show` prints the records it is given, whole", "leave out --from, --to and --certain");
    }
    return Show.of(inquiry, ids);
  }
}
