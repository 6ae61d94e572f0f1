package factfile.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Walks the CommonMark tree of a note. */
final class NoteReader extends AbstractVisitor {
  private final List<Passage> passages = new ArrayList<>();
  private final List<Comment> blocks = new ArrayList<>();
  private final String source;
  private final int offset;
  private final TextPlaces texts;
  private StringBuilder text;
  private Places places;
  private List<Comment> comments;
  private int quotes;
  private int items;

  /**
   * @param source the file
   * @param offset where the note itself begins in it
   */
  NoteReader(String source, int offset) {
    this.source = source;
    this.offset = offset;
    this.texts = new TextPlaces(source, offset);
  }

  Note read(String date) {
    Parser parser =
        Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    parser.parse(source.substring(offset)).accept(this);
    return new Note(passages, blocks, date);
  }

  @Override
  public void visit(BlockQuote quote) {
    quotes++;
    visitChildren(quote);
    quotes--;
  }

  @Override
  public void visit(Paragraph paragraph) {
    passage(paragraph, items > 0 ? Passage.Role.ITEM : Passage.Role.PARAGRAPH);
  }

  @Override
  public void visit(Heading heading) {
    passage(heading, Passage.Role.HEADING);
  }

  @Override
  public void visit(ListItem item) {
    items++;
    visitChildren(item);
    items--;
  }

  private void passage(Node block, Passage.Role role) {
    text = new StringBuilder();
    places = new Places();
    comments = new ArrayList<>();
    visitChildren(block);
    passages.add(new Passage(text.toString(), places, quotes > 0, role, comments));
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
  public void visit(HtmlBlock html) {
    List<SourceSpan> spans = html.getSourceSpans();
    if (!spans.isEmpty()) {
      Comment comment = Comment.of(html.getLiteral(), source, start(html), -1);
      if (comment != null) {
        blocks.add(comment);
      }
    }
  }

  @Override
  public void visit(HtmlInline html) {
    Comment comment = Comment.of(html.getLiteral(), source, start(html), text.length());
    if (comment != null) {
      comments.add(comment);
    } else if (Tag.of(html.getLiteral()).isPicture()) {
      hole(html);
    } else if (Tag.of(html.getLiteral()).isBreak()) {
      text.append(' ');
      places.add(start(html), end(html) - start(html));
    }
  }

  @Override
  public void visit(Text node) {
    texts.add(node, places);
    text.append(node.getLiteral());
  }

  @Override
  public void visit(Code code) {
    hole(code);
  }

  @Override
  public void visit(Image image) {
    hole(image);
  }

  private void hole(Node node) {
    int start = start(node);
    text.append(Passage.HOLE);
    places.add(start, end(node) - start);
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    blank();
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    blank();
  }

  private void blank() {
    text.append(' ');
    places.add(places.start(places.size()), 0);
  }

  private int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? offset : offset + spans.get(0).getInputIndex();
  }

  private int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return offset;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return offset + last.getInputIndex() + last.getLength();
  }
}
