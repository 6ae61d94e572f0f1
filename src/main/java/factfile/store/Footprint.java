package factfile.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What tells that files and folders are still those that were read. */
public final class Footprint {
  private final List<Path> paths;
  private final List<Stamp> stamps;

  private Footprint(List<Path> paths, List<Stamp> stamps) {
    this.paths = paths;
    this.stamps = stamps;
  }

  /**
   * Taken after the files were read.
   *
   * @param begun when reading began, in nanoseconds since 1970
   * @return null where it cannot be told, or a file is too young to tell whether it has changed
   *     since
   */
  public static Footprint of(List<Path> paths, long begun) {
    List<Stamp> stamps = new ArrayList<>();
    try {
      for (Path path : paths) {
        Stamp stamp = Stamp.of(path);
        if (stamp.isYoungAt(begun)) {
          return null;
        }
        stamps.add(stamp);
      }
    } catch (IOException e) {
      // What is gone is not what was read.
      return null;
    }
    return new Footprint(List.copyOf(paths), stamps);
  }

  public boolean isCurrent() {
    try {
      for (int i = 0; i < paths.size(); i++) {
        if (!Stamp.of(paths.get(i)).isSame(stamps.get(i))) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
