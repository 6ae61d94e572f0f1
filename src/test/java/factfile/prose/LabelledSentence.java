package factfile.prose;

import factfile.load.base.BaseLoader;
import factfile.load.base.Loaded;
import factfile.markdown.Note;
import factfile.markdown.Passage;
import factfile.model.base.FactBase;
import factfile.prose.judge.Finding;
import factfile.prose.judge.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A line of the labelled sentences.
 *
 * @param fact the record it is about, or "-"
 * @param written the day it was written, or null
 */
record LabelledSentence(
    Verdict verdict, String base, String fact, LocalDate written, String sentence) {
  static final Path FOLDER = Path.of("src/test/resources/prose");

  static final Map<String, Prose> BASES =
      Map.of(
          "bundled", new Prose(base("facts")),
          "almanac", new Prose(base("src/test/resources/bases/almanac")),
          "harbour", new Prose(base("src/test/resources/bases/harbour")));

  private static FactBase base(String folder) {
    Loaded loaded = BaseLoader.load(Path.of(folder));
    if (loaded.wrong() > 0) {
      throw new IllegalStateException(String.valueOf(loaded.problems()));
    }
    return loaded.base();
  }

  static List<LabelledSentence> read(String file) throws IOException {
    return read(FOLDER.resolve(file));
  }

  static List<LabelledSentence> read(Path file) throws IOException {
    List<LabelledSentence> read = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      read.add(
          new LabelledSentence(
              Verdict.valueOf(cells[0].toUpperCase(java.util.Locale.ROOT).replace('-', '_')),
              cells[1],
              cells[2],
              cells[3].equals("-") ? null : LocalDate.parse(cells[3]),
              cells[4]));
    }
    return read;
  }

  /** What the program finds in it. */
  List<Finding> found() {
    return findings(BASES.get(base), sentence, written);
  }

  static List<Finding> findings(Prose prose, String text, LocalDate written) {
    List<Finding> all = new ArrayList<>();
    Prose.Text reading = prose.text(written);
    for (Passage passage : Note.read(text).passages()) {
      all.addAll(reading.judge(passage, false));
    }
    return all;
  }

  /** What it finds of the record that the line is about. */
  Verdict verdictFound() {
    for (Finding finding : found()) {
      if (finding.id().equals(fact)) {
        return finding.verdict();
      }
    }
    return Verdict.NOT_COVERED;
  }
}
