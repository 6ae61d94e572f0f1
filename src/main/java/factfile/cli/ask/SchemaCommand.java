package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Candidate;
import factfile.cli.line.Catalog;
import factfile.cli.line.Command;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Commands;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.Options;
import factfile.model.text.Nearest;
import factfile.model.text.Worded;
import factfile.render.data.JsonTree;
import factfile.schema.BaseSchema;
import factfile.schema.Dialect;
import factfile.schema.RowSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

public final class SchemaCommand implements Command {
  private final Catalog catalog;

  public SchemaCommand(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public Definition definition() {
    return Definition.of(
            "schema",
            "The JSON Schema of a base's files, or of the rows that a command prints.",
            "factfile schema > factfile.schema.json",
            "factfile schema timeline",
            "factfile schema timeline --tally kind",
            "factfile schema count --draft 07 > count.schema.json")
        .takes(
            new Definition.Operand(
                "COMMAND", "A command that prints rows; the files of a base, if not given.", 0, 1))
        .with(CommandFlags.DRAFT, Flag.TALLY);
  }

  @Override
  public int run(Host host, Options options) {
    String word = options.value(CommandFlags.DRAFT);
    Dialect draft = word == null ? Dialect.DRAFT_2020_12 : Worded.of(Dialect.values(), word);
    List<String> words = options.words();
    host.out()
        .print(
            JsonTree.of(
                words.isEmpty() ? base(options, draft) : rows(options, words.get(0), draft)));
    return ExitCode.OK;
  }

  private static Map<String, Object> base(Options options, Dialect draft) {
    if (options.has(Flag.TALLY)) {
      throw UserError.usage("a tally is of what a command lists", "name the command");
    }
    return BaseSchema.of(draft);
  }

  private Map<String, Object> rows(Options options, String word, Dialect draft) {
    boolean isCommand = Commands.words().contains(word);
    Command command = isCommand ? catalog.make(Commands.named(word)) : null;
    if (command == null) {
      throw unknown(word);
    }
    if (command.everyColumn().isEmpty()) {
      throw UserError.usage("`" + word + "` prints no rows", thoseThatDo());
    }
    if (options.has(Flag.TALLY)) {
      return tally(options.value(Flag.TALLY), command, word, draft);
    }
    List<List<String>> shapes = new ArrayList<>();
    for (List<? extends Column<?>> columns : command.shapes()) {
      shapes.add(Answer.fields(columns));
    }
    return RowSchema.of(
        draft,
        "factfile " + word,
        command.definition().header(),
        command.everyColumn(),
        Answer.fields(command.columns()),
        shapes);
  }

  private static Map<String, Object> tally(
      String field, Command command, String word, Dialect draft) {
    if (command.definition().flag(Flag.TALLY.longName()) == null) {
      throw UserError.usage("`" + word + "` has no --tally", "leave it out");
    }
    for (Column<?> column : command.everyColumn()) {
      if (column.field().name().equals(field)) {
        return RowSchema.of(
            draft,
            "factfile " + word + " --tally " + field,
            command.definition().header(),
            Tally.columns(column),
            Tally.fields(),
            List.of());
      }
    }
    throw Selection.unknown(field, Answer.fields(command.everyColumn()));
  }

  private UserError unknown(String word) {
    String nearest = Nearest.to(word, commandsWithRows());
    return UserError.usage(
        "`schema` does not know `" + word + "`",
        nearest == null ? thoseThatDo() : "did you mean `" + nearest + "`?");
  }

  private String thoseThatDo() {
    return "one of: " + String.join(", ", commandsWithRows());
  }

  private List<String> commandsWithRows() {
    List<String> words = new ArrayList<>();
    for (Candidate command : catalog.commandsWithRows()) {
      words.add(command.word());
    }
    return words;
  }
}
