package factfile.load;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import factfile.model.Position;

/** Says what is wrong with a file that is not YAML, in the words of somebody who writes facts. */
final class SyntaxError {
  private SyntaxError() {}

  static void report(JsonProcessingException error, SourceFile file, Problems problems) {
    JsonLocation location = error.getLocation();
    int line = location == null ? 1 : Math.max(1, location.getLineNr());
    int column = location == null ? 1 : Math.max(1, location.getColumnNr());
    Position at = file.position(line, column);
    String excerpt = file.line(line);
    problems.unreadable("syntax", at, 1, "this is not YAML: " + reason(error), fix(excerpt, error));
  }

  private static String reason(JsonProcessingException error) {
    String message = error.getOriginalMessage();
    int end = message.indexOf("\n in ");
    String first = end < 0 ? message : message.substring(0, end);
    // The parser names the context first and the trouble after a second line; the trouble counts.
    int from = message.indexOf("\n", Math.max(0, end + 1));
    String rest = from < 0 ? "" : message.substring(from);
    for (String part : rest.split("\n", -1)) {
      String text = part.strip();
      if (!text.startsWith("in ") && isTrouble(text)) {
        return text;
      }
    }
    return first.strip();
  }

  private static boolean isTrouble(String line) {
    return line.startsWith("expected")
        || line.startsWith("found")
        || line.startsWith("could not")
        || line.startsWith("did not find")
        || line.startsWith("mapping values");
  }

  private static String fix(String line, JsonProcessingException error) {
    String value = line.substring(line.indexOf(':') + 1).strip();
    if (value.startsWith(">") && value.length() > 1) {
      return "a value that begins with > goes in quotes: \"" + value + "\"";
    }
    if (line.contains("\t")) {
      return "indent with spaces; YAML does not allow tabs";
    }
    if (line.contains("?") && line.contains("{")) {
      return "in braces, a date that ends in ? goes in quotes: {date: \"2024?\"}";
    }
    if (error.getOriginalMessage().contains("mapping values are not allowed")) {
      return "text that contains a colon and a space goes in quotes; else check the indentation";
    }
    if (value.startsWith("%") || value.startsWith("@") || value.startsWith("`")) {
      return "a value that begins with " + value.charAt(0) + " goes in quotes";
    }
    return "check the quotes, the brackets and the indentation on this line and the one before";
  }
}
