package factfile.cli.ask;

import factfile.cli.line.Definition;
import java.util.List;

/** A query whose words are filters. */
abstract class FilterCommand extends QueryCommand {
  static final Definition.Operand FILTERS =
      Definition.Operand.any("FILTER", "Which rows; see `factfile help filters`.");

  @Override
  final List<String> filters(List<String> words) {
    return words;
  }
}
