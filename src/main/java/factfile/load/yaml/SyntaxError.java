package factfile.load.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import factfile.model.text.Position;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says what is wrong with a file that is not YAML, in the words of somebody who writes facts. */
final class SyntaxError {
  private SyntaxError() {}

  /** Lists and blocks of keys stand in each other deeper than they are read. */
  static final class TooDeep extends JsonParseException {
    private static final long serialVersionUID = 1L;

    private final transient Position at;

    TooDeep(JsonParser parser, Position at) {
      super(parser, "nested too deep");
      this.at = at;
    }
  }

  static void report(JsonProcessingException error, SourceFile file, Problems problems) {
    if (error instanceof TooDeep deep) {
      problems.unreadable(
          "too-deep",
          deep.at,
          1,
          "lists and keys stand in each other more than " + YamlReader.MOST_NESTED + " deep",
          "look for a bracket that is not closed; no record needs more than four");
      return;
    }
    Position at = place(error, file);
    String excerpt = file.lines().line(at.line());
    problems.unreadable("syntax", at, 1, "this is not YAML: " + reason(error), fix(excerpt, error));
  }

  /** The parser's own cause knows the very character; the exception only what it was reading. */
  private static Position place(JsonProcessingException error, SourceFile file) {
    if (error.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      // A quote that is never closed is found out at the end of the file; what counts is where it
      // is.
      Mark mark = isOpenQuote(error) ? marked.getContextMark() : marked.getProblemMark();
      int line = file.before() + mark.getLine() + 1;
      int column = file.lines().column(line, mark.getColumn() + 1);
      return file.position(line, column);
    }
    JsonLocation location = error.getLocation();
    int line = file.before() + (location == null ? 1 : Math.max(1, location.getLineNr()));
    int column = location == null ? 1 : Math.max(1, location.getColumnNr());
    return file.position(line, column);
  }

  private static boolean isOpenQuote(JsonProcessingException error) {
    return error.getCause() instanceof MarkedYAMLException marked
        && marked.getContextMark() != null
        && error.getOriginalMessage().contains("while scanning a quoted scalar")
        && error.getOriginalMessage().contains("end of stream");
  }

  /** The parser says what it was doing, then what the trouble is; the trouble counts. */
  private static String reason(JsonProcessingException error) {
    if (isOpenQuote(error)) {
      return "the quote that begins here is never closed";
    }
    String[] lines = error.getOriginalMessage().split("\n", -1);
    for (String line : lines) {
      if (isTrouble(line.strip())) {
        return line.strip();
      }
    }
    return lines[0].strip();
  }

  private static boolean isTrouble(String line) {
    return line.startsWith("expected")
        || line.startsWith("found")
        || line.startsWith("could not")
        || line.startsWith("did not find")
        || line.startsWith("mapping values");
  }

  private static String fix(String line, JsonProcessingException error) {
    if (isOpenQuote(error)) {
      return "close it where the text ends; a quote inside double quotes is written \\\"";
    }
    String value = line.substring(line.indexOf(':') + 1).strip();
    if (value.startsWith(">") && value.length() > 1) {
      return "a value that begins with > goes in quotes: \"" + value + "\"";
    }
    if (isTag(error)) {
      return "remove the tag; text that begins with ! goes in quotes";
    }
    if (isIndentedWithTab(line) || error.getOriginalMessage().contains("(TAB)")) {
      return "indent with spaces; YAML does not allow tabs";
    }
    if (line.contains("?") && (line.contains("{") || line.contains("["))) {
      return "in brackets and braces, text with a ? of its own goes in quotes";
    }
    if (error.getOriginalMessage().contains("mapping values are not allowed")) {
      return "text that contains a colon and a space goes in quotes; else check the indentation";
    }
    if (value.startsWith("%") || value.startsWith("@") || value.startsWith("`")) {
      return "a value that begins with " + value.charAt(0) + " goes in quotes";
    }
    return "check the quotes, the brackets and the indentation on this line and the one before";
  }

  /** Whether a tag is what could not be read, rather than text with an exclamation mark. */
  private static boolean isTag(JsonProcessingException error) {
    String message = error.getOriginalMessage();
    return message.contains("while scanning a tag") || message.contains("undefined tag handle");
  }

  private static boolean isIndentedWithTab(String line) {
    int at = 0;
    while (at < line.length() && " -".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at < line.length() && line.charAt(at) == '\t';
  }
}
