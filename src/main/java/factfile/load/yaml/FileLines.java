package factfile.load.yaml;

import factfile.model.text.Position;
import java.util.HashMap;
import java.util.Map;

/** The files of a base, for the lines that problems lie on. */
public final class FileLines {
  private final Map<String, SourceFile> files = new HashMap<>();

  void add(SourceFile file) {
    files.put(file.name(), file);
  }

  void addAll(FileLines others) {
    files.putAll(others.files);
  }

  /** The line that a place lies on; null where its file is not known. */
  public String line(Position at) {
    SourceFile file = files.get(at.file());
    return file == null ? null : file.lines().line(at.line());
  }
}
