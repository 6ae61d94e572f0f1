package factfile.cli.help;

import factfile.cli.line.Candidate;
import factfile.cli.line.Catalog;
import factfile.cli.line.Command;
import factfile.cli.line.CommandTree;
import factfile.cli.line.Commands;
import factfile.cli.line.Commands.Purpose;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.KeyOptions;
import factfile.manual.Block;
import factfile.manual.Page;
import factfile.manual.PageReader;
import factfile.manual.Resource;
import factfile.manual.Section;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The pages of the manual, made from the tree of commands and from the texts among the resources.
 */
final class Manual {
  /** The options that many commands have. */
  private static final Definition SHARED =
      Definition.of("factfile", "")
          .with(Flag.Group.DAY, Flag.Group.ROWS, Flag.Group.OUTPUT, Flag.Group.BASE);

  /** What stands on the page of a command besides what every command has. */
  private static final List<String> OF_COMMANDS = List.of("notes", "shell");

  private final Catalog catalog;

  Manual(Catalog catalog) {
    this.catalog = catalog;
  }

  /** All of them. */
  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    pages.add(program());
    for (String word : Commands.words()) {
      pages.add(of(Commands.named(word)));
    }
    pages.add(format());
    pages.add(queries());
    return pages;
  }

  /** The page that `help` shows for a word; null where that is no page of its own. */
  Page named(String word) {
    return switch (word) {
      case "factfile" -> program();
      case "format" -> format();
      case "queries" -> queries();
      default -> Commands.words().contains(word) ? of(Commands.named(word)) : null;
    };
  }

  private Page program() {
    UsageMessageSpec usage = CommandTree.of(catalog).usageMessage();
    Resource text = PageReader.read("factfile");
    Resource surroundings = PageReader.read("environment");
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("Description", text.blocks()));
    sections.add(new Section("Commands", commands()));
    sections.add(new Section("Options", shared()));
    sections.add(new Section("The base", surroundings.blocks()));
    sections.addAll(surroundings.sections());
    List<String> related = new ArrayList<>();
    for (String word : Commands.words()) {
      related.add("factfile-" + word + "(1)");
    }
    related.addAll(List.of("factfile(5)", "factfile-queries(7)"));
    return new Page(
        "factfile",
        1,
        text.header(),
        List.of(usage.customSynopsis()),
        List.of(usage.footer()),
        sections,
        related);
  }

  /** The commands of one purpose, with what each is for. */
  List<Block> commands(Purpose purpose) {
    List<Block> entries = new ArrayList<>();
    for (Candidate command : catalog.commands()) {
      if (Commands.named(command.word()).purpose() == purpose) {
        entries.add(new Block.Entry(command.word(), command.description()));
      }
    }
    return entries;
  }

  /** Every command with what it is for. */
  List<Block> commands() {
    List<Block> entries = new ArrayList<>();
    for (Candidate command : catalog.commands()) {
      entries.add(new Block.Entry(command.word(), command.description()));
    }
    entries.add(new Block.Entry("help", "This, or the help of a command or a topic."));
    return entries;
  }

  private static List<Block> shared() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph("What a command takes besides, and which of these, is on its page."));
    blocks.addAll(SpecBlocks.options(CommandTree.of(SHARED)));
    blocks.add(new Block.Heading("Of the program"));
    blocks.add(new Block.Entry("-h, --help", "How a command is used, in short."));
    blocks.add(new Block.Entry("-V, --version", "The version, and what it was built from."));
    blocks.add(new Block.Entry("    --debug", "Where a defect of the program came about."));
    return blocks;
  }

  /** The page of a command. */
  private Page of(Commands command) {
    Command made = catalog.make(command);
    CommandSpec spec = CommandTree.of(made.definition());
    UsageMessageSpec usage = spec.usageMessage();
    Resource text = PageReader.read("command/" + spec.name());
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("Description", description(spec, text)));
    List<Block> options = SpecBlocks.options(spec);
    if (!options.isEmpty()) {
      sections.add(new Section("Options", options));
    }
    if (command == Commands.ADD) {
      sections.add(new Section("What each kind takes", KeyOptions.kinds()));
    }
    List<Block> fields = FieldNotes.of(made.everyColumn());
    if (!fields.isEmpty()) {
      sections.add(new Section("Fields of its rows", fields));
    }
    for (String topic : OF_COMMANDS) {
      if (topic.startsWith(spec.name())) {
        Resource more = PageReader.read(topic);
        sections.add(new Section(bare(more.header()), more.nested()));
      }
    }
    sections.add(new Section("Exit status", PageReader.read("environment").section("Exit status")));
    return new Page(
        "factfile-" + spec.name(),
        1,
        usage.header()[0],
        List.of(usage.customSynopsis()),
        List.of(usage.footer()),
        sections,
        List.of("factfile(1)", "factfile(5)", "factfile-queries(7)"));
  }

  private static List<Block> description(CommandSpec spec, Resource text) {
    List<Block> blocks = SpecBlocks.operands(spec);
    blocks.add(new Block.Paragraph(text.header()));
    blocks.addAll(text.blocks());
    return blocks;
  }

  /** A title made of a header. */
  private static String bare(String header) {
    int end = header.indexOf(':');
    return header.substring(0, end < 0 ? header.length() - 1 : end);
  }

  /** The format of a base. */
  private static Page format() {
    Resource text = PageReader.read("format");
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("Description", text.blocks()));
    sections.addAll(text.sections());
    sections.add(new Section("Dates", PageReader.read("dates").section("In a base")));
    sections.add(new Section("Every key", KeyNotes.all()));
    return new Page(
        "factfile",
        5,
        text.header(),
        List.of(),
        List.of(),
        sections,
        List.of("factfile(1)", "factfile-check(1)", "factfile-queries(7)"));
  }

  /** What all questions have in common. */
  private static Page queries() {
    Resource filters = PageReader.read("filters");
    Resource dates = PageReader.read("dates");
    Resource output = PageReader.read("output");
    List<Block> described = new ArrayList<>();
    described.add(new Block.Paragraph(filters.header()));
    described.addAll(filters.blocks());
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("Filters", described));
    sections.add(new Section("Dates in questions", dates.section("In questions")));
    sections.add(new Section("The two clocks", dates.section("The two clocks")));
    sections.add(new Section("Output formats", output.nested()));
    sections.add(new Section("Fields of every row", FieldNotes.shared()));
    return new Page(
        "factfile-queries",
        7,
        "Filters, dates, clocks, output formats and fields of all questions.",
        List.of(),
        List.of(),
        sections,
        List.of("factfile(1)", "factfile(5)"));
  }
}
