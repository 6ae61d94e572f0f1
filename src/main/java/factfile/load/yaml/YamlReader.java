package factfile.load.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import factfile.load.file.BaseFiles;
import factfile.model.text.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads the one YAML document of a file as nodes.
 *
 * <p>What YAML would change behind a keeper's back is an error here: aliases (which the parser
 * hands over as plain strings), anchors, tags, keys that stand twice, and further documents.
 */
public final class YamlReader {
  /** How deep lists and blocks of keys may stand in each other: a reader goes down as far. */
  static final int MOST_NESTED = 256;

  private final SourceFile file;
  private final Problems problems;
  private final YAMLParser parser;
  private final LineIndex lines;
  private final QuestionMarks questions;
  private int depth;

  private YamlReader(
      SourceFile file, Problems problems, YAMLParser parser, QuestionMarks questions) {
    this.file = file;
    this.questions = questions;
    this.problems = problems;
    this.parser = parser;
    this.lines = file.lines();
  }

  /** The document's root; null where the file is empty or cannot be parsed. */
  public static Node read(SourceFile file, Problems problems) {
    return read(file, problems, 0);
  }

  /**
   * The same for a part of a document.
   *
   * @param levels how many lists and blocks of keys it stands in
   */
  public static Node read(SourceFile file, Problems problems, int levels) {
    if (LongLine.isIn(file, problems)) {
      return null;
    }
    QuestionMarks questions = new QuestionMarks(file.text());
    try (YAMLParser parser = Library.FACTORY.createParser(questions.hidden())) {
      YamlReader reader = new YamlReader(file, problems, parser, questions);
      reader.depth = levels;
      return reader.document();
    } catch (JsonProcessingException e) {
      SyntaxError.report(e, file, problems);
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
  }

  /**
   * Reads the document in pieces.
   *
   * @return false where it cannot be parsed to its end
   */
  public static boolean read(SourceFile file, Problems problems, Pieces pieces) {
    if (LongLine.isIn(file, problems)) {
      return false;
    }
    QuestionMarks questions = new QuestionMarks(file.text());
    try (YAMLParser parser = Library.FACTORY.createParser(questions.hidden())) {
      new YamlReader(file, problems, parser, questions).document(pieces);
      return true;
    } catch (JsonProcessingException e) {
      SyntaxError.report(e, file, problems);
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
  }

  /** Made when first needed: most bases never need it. */
  private static final class Library {
    static final YAMLFactory FACTORY = factory();

    private static YAMLFactory factory() {
      LoaderOptions options = new LoaderOptions();
      options.setCodePointLimit(BaseFiles.MAX_BYTES);
      return YAMLFactory.builder().loaderOptions(options).build();
    }
  }

  private void document(Pieces pieces) throws IOException {
    JsonToken token = next();
    if (token == null) {
      return;
    }
    if (token == JsonToken.START_OBJECT) {
      refuseAnchorsAndTags();
      mapping(pieces);
    } else {
      pieces.root(node());
    }
    refuseSecondDocument();
  }

  private void mapping(Pieces pieces) throws IOException {
    depth = 1;
    KeySet seen = new KeySet();
    while (next() != JsonToken.END_OBJECT) {
      Node.Scalar key = key();
      Node.Scalar first = seen.add(key);
      boolean list = next() == JsonToken.START_ARRAY && pieces.isList(key.text());
      if (first != null) {
        node();
        refuseSecond(key, first);
      } else if (list) {
        items(key.text(), pieces);
      } else {
        pieces.entry(new Node.Entry(key, node()));
      }
    }
  }

  private void items(String key, Pieces pieces) throws IOException {
    refuseAnchorsAndTags();
    depth++;
    while (next() != JsonToken.END_ARRAY) {
      int flaws = problems.flaws();
      Node item = node();
      pieces.item(key, item, problems.flaws() > flaws);
    }
    depth--;
  }

  private Node document() throws IOException {
    if (next() == null) {
      return null;
    }
    Node root = node();
    refuseSecondDocument();
    return root;
  }

  private void refuseSecondDocument() throws IOException {
    if (next() != null) {
      problems.unreadable(
          "second-document",
          here(),
          1,
          "a second document begins here",
          "keep one document a file: remove the line `---`, or move the rest to a file of its own");
    }
  }

  private Node node() throws IOException {
    refuseAnchorsAndTags();
    JsonToken token = parser.currentToken();
    if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
      return scalar();
    }
    if (depth == MOST_NESTED) {
      throw new SyntaxError.TooDeep(parser, here());
    }
    depth++;
    Node node = token == JsonToken.START_OBJECT ? mapping() : sequence();
    depth--;
    return node;
  }

  private Node mapping() throws IOException {
    Position position = here();
    KeySet seen = new KeySet();
    List<Node.Entry> entries = new ArrayList<>();
    while (next() != JsonToken.END_OBJECT) {
      Node.Scalar key = key();
      next();
      Node value = node();
      Node.Scalar first = seen.add(key);
      if (first == null) {
        entries.add(new Node.Entry(key, value));
      } else {
        refuseSecond(key, first);
      }
    }
    return new Node.Mapping(entries, position);
  }

  private Node.Scalar key() throws IOException {
    Position at = here();
    Node.Scalar key =
        new Node.Scalar(
            questions.shown(parser.currentName()), false, false, at.file(), at.line(), at.column());
    refuseAnchorsAndTags();
    return key;
  }

  private void refuseSecond(Node.Scalar key, Node.Scalar first) {
    String message = "the key `" + key.text() + "` stands twice, first at " + first.position();
    String fix = "keep one of the two";
    if (key.position().column() == 1) {
      problems.unreadable("duplicate-key", key.position(), key.width(), message, fix);
    } else {
      problems.flaw("duplicate-key", key.position(), key.width(), message, fix);
    }
  }

  private Node sequence() throws IOException {
    Position position = here();
    List<Node> items = new ArrayList<>();
    while (next() != JsonToken.END_ARRAY) {
      items.add(node());
    }
    return new Node.Sequence(items, position.file(), position.line(), position.column());
  }

  private Node scalar() throws IOException {
    Position position = here();
    char first = lines.charAt(position.line(), position.column());
    if (first == '&') {
      // The parser tells the anchors of lists and blocks, not those of single values.
      refuse("anchor", "`&` begins a YAML anchor", "remove it; ");
    }
    boolean quoted = first == '"' || first == '\'';
    boolean isNull = !quoted && (parser.currentToken() == JsonToken.VALUE_NULL || text().isEmpty());
    String text = isNull ? "" : questions.shown(text());
    boolean block = first == '|' || first == '>';
    if (!quoted
        && !block
        && lines.isCutByComment(position.line(), position.column(), text.length())) {
      problems.warning(
          "cut-by-comment",
          position,
          Math.max(1, text.length()),
          new Owner(null),
          "what follows the value on this line begins with # and is a comment",
          "leave out the space before #, quote the value, or put a space after #");
    }
    return new Node.Scalar(
        text, quoted, isNull, position.file(), position.line(), position.column());
  }

  private void refuseAnchorsAndTags() throws IOException {
    if (parser.isCurrentAlias()) {
      refuse(
          "alias", "`*" + questions.shown(text()) + "` is a YAML alias", "write the value out; ");
    } else if (parser.getObjectId() != null) {
      refuse("anchor", "`&" + parser.getObjectId() + "` is a YAML anchor", "remove it; ");
    } else if (parser.getTypeId() != null) {
      refuse("tag", "`!" + parser.getTypeId() + "` is a YAML tag", "remove it; ");
    }
  }

  private void refuse(String rule, String what, String first) {
    problems.flaw(
        rule,
        here(),
        1,
        what + ", which a fact base does not have",
        first + "text that begins with & * or ! goes in quotes");
  }

  /**
   * The next token. What the library says in any other way than in its own exceptions (a number
   * that it cannot read) is said of this place, too.
   */
  private JsonToken next() throws IOException {
    try {
      return parser.nextToken();
    } catch (RuntimeException e) {
      throw new JsonParseException(parser, "found what cannot be read", e);
    }
  }

  private String text() throws IOException {
    String text = parser.getText();
    if (text == null) {
      throw new JsonParseException(parser, "found a tag that does not suit its value");
    }
    return text;
  }

  private Position here() {
    JsonLocation location = parser.currentTokenLocation();
    int line = file.before() + Math.max(1, location.getLineNr());
    return file.position(line, lines.column(line, Math.max(1, location.getColumnNr())));
  }
}
