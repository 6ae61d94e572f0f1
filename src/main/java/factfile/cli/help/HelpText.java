package factfile.cli.help;

import factfile.cli.line.Candidate;
import factfile.cli.line.Catalog;
import factfile.cli.line.CommandTree;
import factfile.cli.line.Commands;
import factfile.cli.line.Commands.Purpose;
import factfile.cli.line.Definition;
import factfile.manual.Block;
import factfile.manual.Page;
import factfile.manual.PageReader;
import factfile.manual.PlainPage;
import factfile.manual.Resource;
import factfile.manual.Section;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Help, written from the tree of commands and the texts of the manual: in short where it was asked
 * for with {@code --help}, whole with {@code help}.
 */
public final class HelpText {
  private static final List<String> TOPICS =
      List.of(
          "filters", "dates", "output", "queries", "format", "notes", "environment", "factfile");

  private final int width;
  private final Catalog catalog;
  private final Manual manual;

  /**
   * @param width columns, at least 20
   */
  HelpText(int width, Catalog catalog) {
    this.width = width;
    this.catalog = catalog;
    this.manual = new Manual(catalog);
  }

  /** The page of a command or a topic; null where there is neither. */
  String of(String topic) {
    Page page = manual.named(topic);
    if (page != null) {
      return PlainPage.of(page, width);
    }
    if (TOPICS.contains(topic)) {
      return text(PageReader.read(topic));
    }
    Commands hidden = Commands.named(topic);
    return hidden == null ? null : brief(hidden);
  }

  /** What `help` takes: commands, then topics. */
  public static List<Candidate> topics(Catalog catalog) {
    List<Candidate> topics = catalog.commands();
    TOPICS.forEach(topic -> topics.add(new Candidate(topic, "")));
    return topics;
  }

  /** What is said where nothing is asked. */
  String first() {
    return FirstScreen.of(catalog.program().header(), width);
  }

  String overview() {
    PlainPage page = new PlainPage(width);
    Definition program = catalog.program();
    page.blocks(List.of(new Block.Paragraph(program.header())));
    page.lines("Examples", program.examples());
    for (Purpose purpose : Purpose.values()) {
      page.section(titled(purpose.word()), manual.commands(purpose));
    }
    page.section("Topics", List.of(new Block.Entry("factfile help", String.join(" | ", TOPICS))));
    return page.toString();
  }

  private static String titled(String word) {
    return "To " + word;
  }

  /**
   * The same inside the shell.
   *
   * @param own what only the shell knows
   */
  public String shell(List<Candidate> own) {
    PlainPage page = new PlainPage(width);
    List<Block> commands = new ArrayList<>();
    for (Block block : manual.commands()) {
      boolean itself = block instanceof Block.Entry entry && entry.term().equals("shell");
      if (!itself) {
        commands.add(block);
      }
    }
    page.section("Commands", commands);
    List<Block> words = new ArrayList<>();
    for (Candidate word : own) {
      words.add(new Block.Entry(word.word(), word.description()));
    }
    words.addAll(PageReader.read("shell").blocks());
    page.section("In this shell", words);
    return page.toString();
  }

  /** How a command is used, without what its page explains. */
  String brief(Commands command) {
    CommandSpec spec = CommandTree.of(catalog.definition(command));
    UsageMessageSpec usage = spec.usageMessage();
    PlainPage page = new PlainPage(width);
    page.blocks(List.of(new Block.Paragraph(usage.header()[0])));
    page.lines("Examples", List.of(usage.footer()));
    page.lines("Usage", List.of(usage.customSynopsis()));
    List<Block> operands = SpecBlocks.operands(spec);
    if (!operands.isEmpty()) {
      page.blank();
      page.blocks(operands);
    }
    page.section("Options", SpecBlocks.options(spec));
    return page.toString();
  }

  private String text(Resource topic) {
    PlainPage page = new PlainPage(width);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(topic.header()));
    blocks.addAll(topic.blocks());
    page.blocks(blocks);
    for (Section section : topic.sections()) {
      page.section(section.title(), section.blocks());
    }
    return page.toString();
  }
}
