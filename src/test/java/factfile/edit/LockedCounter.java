package factfile.edit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Another process that counts up a number in a file, one turn of the lock for each step. */
final class LockedCounter {
  private LockedCounter() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Path counter = folder.resolve("counter");
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      try (BaseLock lock = BaseLock.take(folder)) {
        int number = Integer.parseInt(Files.readString(counter).strip());
        Files.writeString(counter, (number + 1) + (lock == null ? "?" : "\n"));
      }
    }
  }
}
