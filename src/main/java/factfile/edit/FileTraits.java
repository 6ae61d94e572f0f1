package factfile.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a file has besides its contents, as far as Java sees it.
 *
 * @param unix owner, group, and mode with all its bits; empty where the file system has none
 * @param links how many names it has; 1 where that cannot be told
 * @param attributes extended ones of the user, in hexadecimal digits
 */
record FileTraits(Map<String, Object> unix, int links, Map<String, String> attributes) {
  private static final List<Map.Entry<String, String>> WORDS =
      List.of(Map.entry("uid", "owner"), Map.entry("gid", "group"), Map.entry("mode", "mode"));

  static FileTraits of(Path file) throws IOException {
    Map<String, Object> unix = new TreeMap<>();
    int links = 1;
    if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      unix.putAll(Files.readAttributes(file, "unix:uid,gid,mode,nlink", LinkOption.NOFOLLOW_LINKS));
      links = (Integer) unix.remove("nlink");
    }
    return new FileTraits(unix, links, attributes(file));
  }

  private static Map<String, String> attributes(Path file) throws IOException {
    Map<String, String> attributes = new TreeMap<>();
    UserDefinedFileAttributeView view =
        Files.getFileAttributeView(
            file, UserDefinedFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view == null || !Files.getFileStore(file).supportsFileAttributeView("user")) {
      return attributes;
    }
    for (String name : view.list()) {
      ByteBuffer value = ByteBuffer.allocate(view.size(name));
      view.read(name, value);
      attributes.put(name, HexFormat.of().formatHex(value.array(), 0, value.position()));
    }
    return attributes;
  }

  /**
   * What the other does not have as this one has it, in words; null where it has all.
   *
   * @param other made to take its place
   */
  String lostIn(FileTraits other) {
    for (Map.Entry<String, String> each : WORDS) {
      if (!Objects.equals(unix.get(each.getKey()), other.unix.get(each.getKey()))) {
        return each.getValue();
      }
    }
    return attributes.equals(other.attributes) ? null : "extended attributes";
  }
}
