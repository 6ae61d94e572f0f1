package factfile.manual;

import java.util.List;
import java.util.Locale;

/** Writes pages with the macros of man(7), in ASCII. */
public final class RoffPage {
  private final StringBuilder text = new StringBuilder();

  private RoffPage() {}

  /**
   * A whole page.
   *
   * @param day when the manual was last changed: {@code 2024-10-22}
   * @param version name and version of the program
   */
  public static String of(Page page, String day, String version) {
    RoffPage roff = new RoffPage();
    roff.title(page, day, version);
    roff.section("Name");
    roff.line(RoffText.literal(page.name()) + " \\- " + RoffText.prose(name(page.header())));
    if (!page.synopsis().isEmpty()) {
      roff.section("Synopsis");
      roff.synopsis(page.synopsis());
    }
    for (Section section : page.sections()) {
      roff.section(section.title());
      roff.blocks(section.blocks());
    }
    if (!page.examples().isEmpty()) {
      roff.section("Examples");
      roff.asTheyAre(page.examples());
    }
    roff.related(page.related());
    return roff.text.toString();
  }

  private void title(Page page, String day, String version) {
    line(
        ".TH "
            + RoffText.literal(page.name().toUpperCase(Locale.ROOT))
            + " "
            + page.number()
            + " "
            + day
            + " \""
            + version
            + "\" \"factfile manual\"");
    // What is copied from a page has to be right: no hyphens. Ragged lines leave room for that.
    line(".nh");
    line(".ad l");
  }

  /** As whatis(1) lists it: no sentence. */
  private static String name(String header) {
    String bare = header.endsWith(".") ? header.substring(0, header.length() - 1) : header;
    boolean word = bare.length() > 1 && Character.isLowerCase(bare.charAt(1));
    return word ? bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1) : bare;
  }

  private void section(String title) {
    line(".SH " + RoffText.prose(title.toUpperCase(Locale.ROOT)));
  }

  private void synopsis(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        line(".br");
      }
      line(RoffText.guarded(RoffText.usage(lines.get(i))));
    }
  }

  private void blocks(List<Block> blocks) {
    Block last = null;
    for (Block block : blocks) {
      // A section begins with a paragraph of its own accord.
      boolean goesOn = last != null && !(last instanceof Block.Heading);
      if (block instanceof Block.Heading heading) {
        line(".SS " + RoffText.prose(heading.title()));
      } else if (block instanceof Block.Entry entry) {
        line(".TP");
        line("\\fB" + RoffText.literal(entry.term().strip()) + "\\fR");
        line(RoffText.guarded(RoffText.prose(entry.text())));
      } else {
        if (goesOn) {
          line(".PP");
        }
        running(block);
      }
      last = block;
    }
  }

  private void running(Block block) {
    if (block instanceof Block.Lines lines) {
      asTheyAre(lines.lines());
    } else if (block instanceof Block.Paragraph paragraph) {
      line(RoffText.guarded(RoffText.prose(paragraph.text())));
    }
  }

  private void asTheyAre(List<String> lines) {
    line(".RS 2");
    line(".nf");
    for (String each : lines) {
      line(RoffText.guarded(RoffText.literal(each)));
    }
    line(".fi");
    line(".RE");
  }

  private void related(List<String> pages) {
    if (pages.isEmpty()) {
      return;
    }
    section("See also");
    for (int i = 0; i < pages.size(); i++) {
      String page = pages.get(i);
      int open = page.indexOf('(');
      String comma = i + 1 < pages.size() ? "," : "";
      line(".BR " + RoffText.literal(page.substring(0, open)) + " " + page.substring(open) + comma);
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
