package factfile.prose.sense;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of senses, as it is written; its own first lines say how. */
final class SenseTable {
  private static final String TABLE = "/factfile/prose/senses.txt";

  /** Of things that a verb may be said of, by their name in brackets. */
  private final Map<String, List<String>> things = new HashMap<>();

  private final List<Sense> senses = new ArrayList<>();

  private SenseTable() {}

  static List<Sense> read() {
    SenseTable table = new SenseTable();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                SenseTable.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          table.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(table.senses);
  }

  private void add(String line) {
    if (line.startsWith("[")) {
      int end = line.indexOf(']');
      things.put(line.substring(1, end), split(line.substring(end + 1), ","));
      return;
    }
    int semicolon = line.indexOf(';');
    int arrow = line.indexOf('>');
    int end = semicolon >= 0 ? semicolon : arrow >= 0 ? line.length() : 0;
    String verbs = line.substring(0, end).replace('=', ',');
    Map<String, List<String>> asked = new HashMap<>();
    for (String verb : split(verbs.substring(0, arrow >= 0 ? arrow : end), ",")) {
      asked.put(word(verb), things(verb));
    }
    List<String> words = new ArrayList<>();
    List<List<String>> same = new ArrayList<>();
    for (String group : split(line.replace('>', ',').replace(';', ','), ",")) {
      List<String> alike = words(split(group, "="));
      words.addAll(alike);
      if (alike.size() > 1) {
        same.add(alike);
      }
    }
    senses.add(new Sense(words, same, asked, words(split(verbs.replace('>', ','), ","))));
  }

  private List<String> things(String verb) {
    int bracket = verb.indexOf('[');
    return bracket < 0 ? List.of() : things.get(verb.substring(bracket + 1, verb.length() - 1));
  }

  /** {@code fire} of {@code fire [missiles]}. */
  private static String word(String verb) {
    int bracket = verb.indexOf('[');
    return bracket < 0 ? verb : verb.substring(0, bracket).strip();
  }

  private static List<String> words(List<String> verbs) {
    List<String> words = new ArrayList<>();
    for (String verb : verbs) {
      words.add(word(verb));
    }
    return words;
  }

  private static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split(separator, -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
