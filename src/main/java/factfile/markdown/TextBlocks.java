package factfile.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The headings and paragraphs of a Markdown file, without markup, code, images and comments. */
public final class TextBlocks extends AbstractVisitor {
  /** The line below the head of a table. */
  private static final Pattern RULE =
      Pattern.compile("\\|?\\h*:?-+:?\\h*(?:\\|\\h*:?-+:?\\h*)*\\|?");

  private static final Pattern CELL_END = Pattern.compile("\\h*\\|\\h*");

  private final List<TextBlock> blocks = new ArrayList<>();
  private StringBuilder text = new StringBuilder();

  private TextBlocks() {}

  /** Reads Markdown; there is no text that is none. */
  public static List<TextBlock> of(String source) {
    TextBlocks read = new TextBlocks();
    Parser.builder().build().parse(source.substring(FrontMatter.of(source).end())).accept(read);
    return read.blocks;
  }

  @Override
  public void visit(Paragraph paragraph) {
    String all = textOf(paragraph);
    List<String> lines = all.lines().toList();
    boolean table =
        lines.size() > 1 && lines.get(0).contains("|") && RULE.matcher(lines.get(1)).matches();
    if (!table) {
      blocks.add(new TextBlock(0, all.replace('\n', ' '), false));
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (i != 1) {
        blocks.add(new TextBlock(0, row(lines.get(i)), false));
      }
    }
  }

  /** The cells of a row, with a bar between them. */
  private static String row(String line) {
    String bare = line.strip();
    bare = bare.startsWith("|") ? bare.substring(1) : bare;
    bare = bare.endsWith("|") ? bare.substring(0, bare.length() - 1) : bare;
    return CELL_END.matcher(bare.strip()).replaceAll(" | ");
  }

  @Override
  public void visit(Heading heading) {
    blocks.add(new TextBlock(heading.getLevel(), textOf(heading).replace('\n', ' '), false));
  }

  private String textOf(Block block) {
    text = new StringBuilder();
    visitChildren(block);
    return text.toString();
  }

  @Override
  public void visit(HtmlBlock html) {
    blocks.add(new TextBlock(0, html.getLiteral(), true));
  }

  @Override
  public void visit(FencedCodeBlock code) {
    // No prose.
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    // No prose.
  }

  @Override
  public void visit(Image image) {
    // Its words stand in for it; they are none of the text's.
  }

  @Override
  public void visit(HtmlInline html) {
    if (Tag.of(html.getLiteral()).isBreak()) {
      text.append(' ');
    }
  }

  @Override
  public void visit(Code code) {
    text.append(code.getLiteral());
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    text.append('\n');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    text.append('\n');
  }
}
