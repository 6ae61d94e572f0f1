package factfile.cli.base;

import factfile.check.rule.Rule;
import factfile.manual.Block;
import factfile.manual.PageReader;
import factfile.manual.PlainPage;
import factfile.manual.Resource;
import factfile.manual.Section;
import java.util.List;

/** The page of a rule: what it finds, why that matters, and what to do. */
public final class RulePage {
  private RulePage() {}

  public static String text(Rule rule, int columns) {
    Resource page = PageReader.read("rule/" + rule.id());
    PlainPage text = new PlainPage(columns);
    text.blocks(List.of(new Block.Paragraph(rule.id() + ", " + rule.severity().word())));
    text.blank();
    text.blocks(List.of(new Block.Paragraph(page.header())));
    text.blank();
    text.blocks(page.blocks());
    for (Section section : page.sections()) {
      text.section(section.title(), section.blocks());
    }
    text.section("How to switch it off", List.of(new Block.Paragraph(switchOff(rule))));
    return text.toString();
  }

  private static String switchOff(Rule rule) {
    if (!rule.canBeAllowed()) {
      return "It cannot be switched off.";
    }
    return "Write `allow: "
        + rule.id()
        + "` at the record, or in factfile.yaml for the whole base; several go in a list.";
  }
}
