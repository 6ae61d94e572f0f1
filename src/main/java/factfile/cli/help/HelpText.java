package factfile.cli.help;

import factfile.cli.line.Candidate;
import factfile.cli.line.Catalog;
import factfile.cli.line.Commands;
import factfile.cli.line.Definition;
import factfile.manual.Block;
import factfile.manual.Page;
import factfile.manual.PageReader;
import factfile.manual.PlainPage;
import factfile.manual.Resource;
import factfile.manual.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * Help, written from the command model and the texts of the manual: in short where it was asked for
 * with {@code --help}, whole with {@code help}.
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

  String overview() {
    PlainPage page = new PlainPage(width);
    page.blocks(List.of(new Block.Paragraph(Manual.PROGRAM.header())));
    page.lines("Examples", Manual.PROGRAM.examples());
    page.section("Commands", manual.commands());
    page.section("Topics", List.of(new Block.Entry("factfile help", String.join(" | ", TOPICS))));
    return page.toString();
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
    Definition definition = catalog.definition(command);
    PlainPage page = new PlainPage(width);
    page.blocks(List.of(new Block.Paragraph(definition.header())));
    page.lines("Examples", definition.examples());
    page.lines("Usage", List.of(Manual.usage(definition)));
    Definition.Operand operand = definition.operand();
    if (operand != null) {
      page.blank();
      page.blocks(List.of(new Block.Entry(operand.label(), operand.description())));
    }
    page.section("Options", Manual.options(definition));
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
