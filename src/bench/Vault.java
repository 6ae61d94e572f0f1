import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes a vault of notes of some 2 KB, each with its day: {@code java Vault.java NOTES FOLDER
 * PROSE}. Of its sentences, all of them in PROSE, one in four is about what the bundled base records,
 * one in 400 is labelled as contradicted by it, and the others are about other things. The same
 * number gives the same bytes; no two notes are alike.
 */
final class Vault {
  private static final int SIZE = 2000;
  private static final int A_PARAGRAPH = 4;
  private static final int A_FOLDER = 100;

  private final List<String> wrong = new ArrayList<>();
  private final List<String> ours = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final Random random = new Random(7);

  public static void main(String[] args) throws IOException {
    Vault vault = new Vault();
    vault.read(Path.of(args[2]));
    vault.sort();
    for (int number = 1; number <= Integer.parseInt(args[0]); number++) {
      Path folder = Path.of(args[1], String.valueOf(number / A_FOLDER));
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(number + ".md"), vault.note(number));
    }
  }

  private void read(Path prose) throws IOException {
    try (Stream<Path> files = Files.list(prose)) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (file.toString().endsWith(".txt") && !line.isBlank()) {
            others.add(line);
          } else if (file.toString().endsWith(".tsv") && line.split("\t")[1].equals("bundled")) {
            (line.startsWith("contradicted") ? wrong : ours).add(line.substring(line.lastIndexOf('\t') + 1));
          }
        }
      }
    }
  }

  /** A sentence has a line for each record; where it contradicts one, it is of those. */
  private void sort() {
    ours.removeAll(wrong);
  }

  private String note(int number) {
    LocalDate day = LocalDate.of(2024, 10, 1).plusDays(random.nextInt(60));
    StringBuilder note = new StringBuilder();
    note.append("---\ntitle: Note ").append(number).append("\ndate: ").append(day);
    note.append("\n---\n\n# Note ").append(number).append('\n');
    for (int sentence = 0; note.length() < SIZE; sentence++) {
      note.append(sentence % A_PARAGRAPH == 0 ? "\n" : "");
      int dice = random.nextInt(400);
      List<String> from = dice == 0 ? wrong : dice <= 100 ? ours : others;
      note.append(from.get(random.nextInt(from.size()))).append('\n');
    }
    return note.toString();
  }
}
