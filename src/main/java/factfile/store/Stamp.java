package factfile.store;

import factfile.store.page.Cursor;
import factfile.store.page.PageWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What tells that a file or a folder is the one it was: nobody can set back the time of its last
 * change of any kind, as a copy or a build may set back that of its contents.
 *
 * @param size in bytes; 0 for a folder
 * @param modified nanoseconds since 1970
 * @param changed the same; 0 where the file system does not tell
 */
public record Stamp(boolean folder, long size, long modified, long changed) {
  /** Two changes in so many nanoseconds may bear the same time. */
  private static final long GRAIN = TimeUnit.SECONDS.toNanos(2);

  /**
   * @throws IOException where nothing is there, or it cannot be told
   */
  static Stamp of(Path path) throws IOException {
    boolean unix = path.getFileSystem().supportedFileAttributeViews().contains("unix");
    Map<String, Object> read =
        Files.readAttributes(
            path,
            unix
                ? "unix:isDirectory,size,lastModifiedTime,ctime"
                : "isDirectory,size,lastModifiedTime",
            LinkOption.NOFOLLOW_LINKS);
    boolean folder = (Boolean) read.get("isDirectory");
    return new Stamp(
        folder,
        folder ? 0 : (Long) read.get("size"),
        nanos(read.get("lastModifiedTime")),
        unix ? nanos(read.get("ctime")) : 0);
  }

  private static long nanos(Object time) {
    return ((FileTime) time).to(TimeUnit.NANOSECONDS);
  }

  /** A record's own {@code equals} would be linked at every start, for milliseconds. */
  boolean isSame(Stamp other) {
    return folder == other.folder
        && size == other.size
        && modified == other.modified
        && changed == other.changed;
  }

  /** Whether it can have been changed at that time, or later, without a trace. */
  boolean isYoungAt(long nanos) {
    return Math.max(modified, changed) > nanos - GRAIN;
  }

  /** The same in a few characters. */
  String text() {
    return Long.toHexString(size) + "-" + Long.toHexString(Math.max(modified, changed));
  }

  void write(PageWriter out) {
    out.writeFlag(folder);
    out.writeLong(size);
    out.writeLong(modified);
    out.writeLong(changed);
  }

  static Stamp read(Cursor in) {
    return new Stamp(in.readFlag(), in.readLong(), in.readLong(), in.readLong());
  }
}
