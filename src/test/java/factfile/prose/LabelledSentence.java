package factfile.prose;

import factfile.markdown.Note;
import factfile.markdown.Passage;
import factfile.prose.judge.Finding;
import factfile.prose.judge.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A line of the labelled sentences.
 *
 * @param fact the record it is about, or "-"
 * @param written the day it was written, or null
 * @param sentence one, or a short passage; in the file, {@code \n} breaks its lines
 */
record LabelledSentence(
    Verdict verdict, String base, String fact, LocalDate written, String sentence) {
  static final Path FOLDER = Path.of("src/test/resources/prose");

  /** The files of the folder whose names end so. */
  static Set<String> files(String ending) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .forEach(names::add);
    }
    return names;
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
              Verdict.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_')),
              cells[1],
              cells[2],
              cells[3].equals("-") ? null : LocalDate.parse(cells[3]),
              cells[4].replace("\\n", "\n")));
    }
    return read;
  }

  /** What the program finds in it. */
  List<Finding> found() {
    return findings(TriedBases.prose(base), sentence, written);
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
    return verdict(of(fact, found()));
  }

  static Verdict verdict(Finding finding) {
    return finding == null ? Verdict.NOT_COVERED : finding.verdict();
  }

  /** The first finding about a record, or null. */
  static Finding of(String record, List<Finding> findings) {
    for (Finding finding : findings) {
      if (record.equals(finding.id())) {
        return finding;
      }
    }
    return null;
  }
}
