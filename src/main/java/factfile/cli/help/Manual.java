package factfile.cli.help;

import factfile.cli.line.Candidate;
import factfile.cli.line.Catalog;
import factfile.cli.line.Command;
import factfile.cli.line.Commands;
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

/**
 * The pages of the manual, made from what the commands say of themselves and from the texts among
 * the resources.
 */
final class Manual {
  static final Definition PROGRAM =
      Definition.of(
          "factfile",
          "Answers questions from a fact base; every answer with its source.",
          "factfile timeline",
          "factfile who Sinwar --as-of 2023-10-08",
          "factfile count hostages -o plain --fields topic,value,date",
          "factfile deadline --open");

  private static final List<Flag.Group> SHARED =
      List.of(Flag.Group.DAY, Flag.Group.ROWS, Flag.Group.OUTPUT, Flag.Group.BASE);

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
        List.of(
            "factfile COMMAND [OPTION…] [WORD…]",
            "factfile help [COMMAND|TOPIC]",
            "factfile --version"),
        PROGRAM.examples(),
        sections,
        related);
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

  /** The options that many commands have. */
  private static List<Block> shared() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph("What a command takes besides, and which of these, is on its page."));
    for (Flag.Group group : SHARED) {
      blocks.add(new Block.Heading(group.title()));
      for (Flag flag : group.flags()) {
        blocks.add(option(flag, PROGRAM));
      }
    }
    blocks.add(new Block.Heading("Of the program"));
    blocks.add(new Block.Entry("-h, --help", "How a command is used, in short."));
    blocks.add(new Block.Entry("-V, --version", "The version, and what it was built from."));
    blocks.add(new Block.Entry("    --debug", "Where a defect of the program came about."));
    return blocks;
  }

  /** The page of a command. */
  private Page of(Commands command) {
    Command made = catalog.make(command);
    Definition definition = made.definition();
    Resource text = PageReader.read("command/" + definition.name());
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("Description", description(definition, text)));
    List<Block> options = options(definition);
    if (!options.isEmpty()) {
      sections.add(new Section("Options", options));
    }
    if (command == Commands.ADD) {
      sections.add(new Section("What each kind takes", KeyOptions.kinds()));
    }
    List<Block> fields = FieldNotes.of(made.columns());
    if (!fields.isEmpty()) {
      sections.add(new Section("Fields of its rows", fields));
    }
    for (String topic : OF_COMMANDS) {
      if (topic.startsWith(definition.name())) {
        Resource more = PageReader.read(topic);
        sections.add(new Section(bare(more.header()), more.nested()));
      }
    }
    sections.add(new Section("Exit status", PageReader.read("environment").section("Exit status")));
    return new Page(
        "factfile-" + definition.name(),
        1,
        definition.header(),
        List.of(usage(definition)),
        definition.examples(),
        sections,
        List.of("factfile(1)", "factfile(5)", "factfile-queries(7)"));
  }

  private static List<Block> description(Definition definition, Resource text) {
    List<Block> blocks = new ArrayList<>();
    Definition.Operand operand = definition.operand();
    if (operand != null) {
      blocks.add(new Block.Entry(operand.label(), operand.description()));
    }
    blocks.add(new Block.Paragraph(text.header()));
    blocks.addAll(text.blocks());
    return blocks;
  }

  /** A title made of a header. */
  private static String bare(String header) {
    int end = header.indexOf(':');
    return header.substring(0, end < 0 ? header.length() - 1 : end);
  }

  /** How a command is written. */
  static String usage(Definition definition) {
    String usage = "factfile " + definition.name() + " [OPTION…]";
    Definition.Operand operand = definition.operand();
    if (operand == null) {
      return usage;
    }
    String shown = operand.label() + (operand.most() > 2 ? "…" : "");
    return usage + (operand.least() == 0 ? " [" + shown + "]" : " " + shown);
  }

  /** The options of a command in the groups that they are shared in. */
  static List<Block> options(Definition definition) {
    List<Block> blocks = new ArrayList<>();
    for (Flag.Group group : Flag.Group.values()) {
      boolean begun = group == Flag.Group.OWN;
      for (Flag flag : definition.flags()) {
        if (flag.group() == group) {
          if (!begun) {
            blocks.add(new Block.Heading(group.title()));
          }
          begun = true;
          blocks.add(option(flag, definition));
        }
      }
    }
    return blocks;
  }

  private static Block option(Flag flag, Definition definition) {
    StringBuilder names = new StringBuilder(flag.names().size() > 1 ? "" : "    ");
    names.append(String.join(", ", flag.names()));
    if (flag.takesValue()) {
      names.append(' ').append(flag.value().label());
    }
    return new Block.Entry(names.toString(), definition.description(flag));
  }

  /** The format of a base. */
  private static Page format() {
    Resource text = PageReader.read("format");
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("Description", text.blocks()));
    sections.addAll(text.sections());
    sections.add(new Section("Dates", PageReader.read("dates").section("In a base")));
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
