package factfile.edit;

import java.nio.file.Path;

/** Another process that locks a base, says so, and keeps it until it is ended. */
final class LockHolder {
  private LockHolder() {}

  public static void main(String[] args) throws Exception {
    try (BaseLock lock = BaseLock.take(Path.of(args[0]))) {
      System.out.println("locked " + (lock != null));
      System.out.flush();
      System.in.readAllBytes();
    }
  }
}
