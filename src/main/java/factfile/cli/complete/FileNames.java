package factfile.cli.complete;

import factfile.cli.host.Host;
import factfile.cli.line.Candidate;
import factfile.load.base.BaseLoader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Files and folders that a word could name, as far as it is typed. */
public final class FileNames {
  private final Host host;

  public FileNames(Host host) {
    this.host = host;
  }

  /** Files and folders; a folder ends with a slash. */
  public List<Candidate> all(String typed) {
    return names(typed, true);
  }

  List<Candidate> folders(String typed) {
    return names(typed, false);
  }

  private List<Candidate> names(String typed, boolean files) {
    int slash = typed.lastIndexOf('/') + 1;
    String lead = typed.substring(0, slash);
    List<String> words = new ArrayList<>();
    Path folder = folder(lead);
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        boolean shown = !name.startsWith(".") || typed.substring(slash).startsWith(".");
        boolean isFolder = Files.isDirectory(entry);
        if (shown && (files || isFolder) && name.startsWith(typed.substring(slash))) {
          words.add(lead + name + (isFolder ? "/" : ""));
        }
      }
    } catch (IOException e) {
      // A folder that may not be read has nothing to offer.
      return List.of();
    }
    Collections.sort(words);
    List<Candidate> found = new ArrayList<>();
    for (String word : words) {
      boolean base = word.endsWith("/") && BaseLoader.isBase(folder(word));
      found.add(new Candidate(word, base ? "a fact base" : ""));
    }
    return found;
  }

  /** Null for what can be no path. */
  private Path folder(String lead) {
    String home = host.variable("HOME");
    try {
      return home != null && lead.startsWith("~/")
          ? Path.of(home).resolve(lead.substring(2))
          : host.folder().resolve(lead.isEmpty() ? "." : lead);
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
