package factfile.cli.notes;

import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.notes.NoteFiles.NoteFile;
import factfile.load.file.RegularFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Something to verify.
 *
 * @param name of the file; {@code text} for a sentence on the command line, {@code stdin}
 * @param isPlain whether it is no Markdown
 */
record ProseInput(String name, String text, boolean isPlain) {
  /**
   * Sentences as they are, files and folders as what stands in them; stdin where nothing is named.
   *
   * @throws UserError where a file cannot be read
   */
  static List<ProseInput> of(Host host, List<String> words) {
    List<ProseInput> inputs = new ArrayList<>();
    if (words.isEmpty()) {
      if (host.terminal().stdin()) {
        throw UserError.usage(
            "there is nothing to verify", "give a sentence or a file, or pipe text in");
      }
      inputs.add(stdin(host));
    }
    for (String word : words) {
      if (word.equals("-")) {
        inputs.add(stdin(host));
      } else if (!word.isBlank() && isFile(host, word)) {
        NoteFiles notes = NoteFiles.of(host, List.of(word));
        notes.left().refuse();
        notes.tellSkipped();
        for (NoteFile file : notes.files()) {
          inputs.add(
              new ProseInput(file.name(), file.decode(file.read()), isPlainName(file.name())));
        }
      } else if (looksLikeFile(word)) {
        throw UserError.input(
            "there is no file " + word, "name one that is there, or quote a sentence");
      } else {
        inputs.add(new ProseInput("text", word, false));
      }
    }
    return inputs;
  }

  private static boolean isFile(Host host, String word) {
    try {
      return Files.exists(host.folder().resolve(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean looksLikeFile(String word) {
    return word.indexOf(' ') < 0
        && (word.endsWith(".md") || word.endsWith(".txt") || word.contains("/"));
  }

  private static boolean isPlainName(String name) {
    String file = Path.of(name).getFileName().toString();
    return !file.endsWith(".md") && !file.endsWith(".markdown");
  }

  private static ProseInput stdin(Host host) {
    try {
      byte[] bytes = host.in().readNBytes(NoteFiles.MOST_BYTES + 1);
      if (bytes.length > NoteFiles.MOST_BYTES) {
        throw UserError.input(
            "stdin is larger than " + RegularFile.size(NoteFiles.MOST_BYTES), "split it");
      }
      NoteFile file = new NoteFile("stdin", host.folder());
      return new ProseInput("stdin", file.decode(bytes), false);
    } catch (IOException e) {
      throw UserError.input("stdin cannot be read: " + e.getMessage(), "give a file instead");
    }
  }
}
