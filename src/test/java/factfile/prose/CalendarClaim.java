package factfile.prose;

import factfile.prose.WordNetLives.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the calendars that systems come with: {@code Isaac Asimov born in Petrovichi, Russian
 * SFSR, 1920}.
 *
 * @param line without its day
 * @param name of whom it tells
 * @param year it gives
 */
record CalendarClaim(String line, String name, Turn turn, int year) {
  static final Path FOLDER = Path.of("/usr/share/calendar");

  private static final List<String> FILES = List.of("birthday", "history", "music", "computer");

  /** A day, whose it is, what it tells, and its year, at the end or before a remark. */
  private static final Pattern LINE =
      Pattern.compile(
          "\\d\\d/\\d\\d\\t(?<line>(?<name>[^,(\\[\";0-9]+?)(?:,[^;0-9]*?| \\([^)]*\\))?,?"
              + " (?:is )?(?<verb>born|died|dies)\\b(?<rest>[^;]*?),? (?<year>\\d{3,4})(?:,"
              + " [^;0-9]*)?)");

  /** Every line of this form; what is longer goes on in the next line, behind a tab. */
  static List<CalendarClaim> all() throws IOException {
    List<CalendarClaim> claims = new ArrayList<>();
    for (String file : FILES) {
      String text = Files.readString(FOLDER.resolve("calendar." + file));
      for (String line : text.replaceAll("\n\t+", " ").split("\n", -1)) {
        Matcher found = LINE.matcher(line);
        if (found.matches()) {
          claims.add(
              new CalendarClaim(
                  found.group("line"),
                  found.group("name"),
                  found.group("verb").equals("born") ? Turn.BORN : Turn.DIES,
                  Integer.parseInt(found.group("year"))));
        }
      }
    }
    return claims;
  }

  /** The same with another year. */
  CalendarClaim moved(int years) {
    int at = line.lastIndexOf(String.valueOf(year));
    String other = String.valueOf(year + years);
    String before = line.substring(0, at);
    String behind = line.substring(at + String.valueOf(year).length());
    return new CalendarClaim(before + other + behind, name, turn, year + years);
  }

  /** A whole sentence: most lines have no verb. */
  String framed() {
    return name + (turn == Turn.BORN ? " was born in " : " died in ") + year + ".";
  }
}
