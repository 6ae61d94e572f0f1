package factfile.note.marker;

import factfile.model.text.Nearest;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a comment that begins a block: {@code fact:begin COMMAND FILTER… as-of=DATE}.
 * Nothing but a list command, its filters and a few options; a note chooses neither the base nor
 * anything that runs.
 *
 * @param command the words of a command line, options spelled out
 * @param shown as written, for messages
 */
public record BlockMarker(List<String> command, String shown) {
  public static final String BEGIN = "fact:begin";
  public static final String END = "fact:end";

  /** Those that a block may ask. */
  public static final List<String> COMMANDS =
      List.of(
          "timeline",
          "who",
          "count",
          "deadline",
          "terms",
          "said",
          "search",
          "sources",
          "disputes",
          "diff");

  private static final List<String> OPTIONS =
      List.of("as-of", "known-by", "fields", "sort", "limit", "tally");
  private static final String STYLE = "style";

  /** Options without a value. */
  private static final List<String> SWITCHES = List.of("history", "outcomes");

  private static final String ALLOWED =
      "a block takes filters, history, outcomes, and as-of=, known-by=, fields=, sort=, limit=, tally=,"
          + " style=iso";

  public BlockMarker {
    command = List.copyOf(command);
  }

  /**
   * @throws MalformedMarker where it names no list command, or an option it may not have
   */
  public static BlockMarker parse(String content) throws MalformedMarker {
    String shown = content.substring(BEGIN.length()).strip();
    List<String> words = words(shown);
    if (words.isEmpty() || !COMMANDS.contains(words.get(0))) {
      throw new MalformedMarker(
          words.isEmpty()
              ? "the block names no command"
              : "`" + words.get(0) + "` is no list command",
          meant(words) + "one of: " + String.join(", ", COMMANDS));
    }
    List<String> command = new ArrayList<>(List.of(words.get(0)));
    List<String> operands = new ArrayList<>();
    for (String word : words.subList(1, words.size())) {
      String option = option(word);
      if (option != null) {
        command.add(option);
      } else {
        operands.add(word);
      }
    }
    command.add("-o");
    command.add("md");
    command.add(BlockAnswers.OPERANDS);
    command.addAll(operands);
    return new BlockMarker(command, shown);
  }

  private static String meant(List<String> words) {
    String nearest = words.isEmpty() ? null : Nearest.to(words.get(0), COMMANDS);
    return nearest == null ? "" : "did you mean `" + nearest + "`? ";
  }

  /**
   * A word as an option of a command line; null for a filter.
   *
   * @throws MalformedMarker where it is an option that no block has
   */
  private static String option(String word) throws MalformedMarker {
    if (SWITCHES.contains(word)) {
      return "--" + word;
    }
    String key = key(word);
    if (STYLE.equals(key)) {
      return style(word);
    }
    if (key != null && OPTIONS.contains(key)) {
      return "--" + word;
    }
    if (key != null || word.startsWith("-")) {
      String bare = key == null ? word.replaceFirst("^-+", "") : key;
      List<String> known = new ArrayList<>(OPTIONS);
      known.add(STYLE);
      known.addAll(SWITCHES);
      String nearest = Nearest.to(bare.replace('_', '-'), known);
      throw new MalformedMarker(
          "`" + word + "` does not belong into a block",
          (nearest == null ? "" : "did you mean `" + shown(nearest) + "`? ") + ALLOWED);
    }
    return null;
  }

  private static String shown(String option) {
    return SWITCHES.contains(option) ? option : option + "=";
  }

  /** What stands before the equals sign where that is a word; a filter has a colon before it. */
  private static String key(String word) {
    int equals = word.indexOf('=');
    String key = equals < 1 ? "" : word.substring(0, equals);
    boolean plain = !key.isEmpty();
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      plain &= Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
    return plain ? key : null;
  }

  private static String style(String word) throws MalformedMarker {
    String style = word.substring(STYLE.length() + 1);
    if (style.equals("iso")) {
      return BlockAnswers.ISO;
    }
    throw new MalformedMarker(
        "there is no style `" + style + "`", "style=iso has days as EDTF; without it, in words");
  }

  /** Words apart by blanks; those in quotation marks are one. */
  private static List<String> words(String text) throws MalformedMarker {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    boolean begun = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0 ? c == quote : c == '"' || c == '\'') {
        quote = quote == 0 ? c : 0;
        begun = true;
      } else if (quote == 0 && Character.isWhitespace(c)) {
        if (begun) {
          words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
      } else {
        word.append(c);
        begun = true;
      }
    }
    if (quote != 0) {
      throw new MalformedMarker("a quotation mark is not closed", "close it: " + quote);
    }
    if (begun) {
      words.add(word.toString());
    }
    return words;
  }
}
