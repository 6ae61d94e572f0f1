package factfile.cli.host;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;

/** Prints for people: through a pager where that is a terminal too low for the text. */
public final class Pager {
  /** What a shell ends with when it does not find the program. */
  private static final int NOT_FOUND = 127;

  /** A pager that has read so many characters is there. */
  private static final int PROOF = 1 << 20;

  private final Host host;
  private final boolean never;

  /** What is not known to be read by anybody. */
  private final StringBuilder held = new StringBuilder();

  private int lines;
  private boolean direct;
  private Process process;
  private OutputStream in;

  public Pager(Host host, boolean never) {
    this.host = host;
    this.never = never;
  }

  public void print(String text) {
    try {
      take(text);
    } catch (ReaderLeft e) {
      held.setLength(0);
    }
    end();
  }

  /**
   * Takes the next piece of a text.
   *
   * @throws ReaderLeft where nobody reads on
   */
  void take(String piece) {
    direct |= process == null && !isPossible();
    if (direct) {
      printHere(piece);
      return;
    }
    if (process == null || held.length() < PROOF) {
      held.append(piece);
    }
    if (process != null) {
      feed(piece);
      return;
    }
    for (int i = 0; i < piece.length(); i++) {
      lines += piece.charAt(i) == '\n' ? 1 : 0;
    }
    if (lines >= host.terminal().rows()) {
      start();
    }
  }

  /** All is said. Waits for the reader. */
  public void end() {
    if (process != null) {
      close();
      boolean unread = await() == NOT_FOUND && held.length() < PROOF;
      held.setLength(unread ? held.length() : 0);
      process = null;
    }
    host.out().print(held);
    held.setLength(0);
    host.out().flush();
  }

  private void printHere(String text) {
    host.out().print(text);
    if (host.out().checkError()) {
      throw new ReaderLeft();
    }
  }

  private boolean isPossible() {
    return !never
        && host.terminal().stdout()
        && host.terminal().rows() > 0
        && !command().equals("cat");
  }

  /** {@code FACTFILE_PAGER}, {@code PAGER}, else {@code less}; set but empty means none. */
  private String command() {
    for (String name : new String[] {"FACTFILE_PAGER", "PAGER"}) {
      String value = host.env().get(name);
      if (value != null) {
        return value.isBlank() ? "cat" : value;
      }
    }
    return "less";
  }

  private void start() {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command());
    builder.redirectOutput(Redirect.INHERIT).redirectError(Redirect.DISCARD);
    // Ctrl-C ends this process; a pager that stayed would fight with the shell for the keys.
    builder.environment().merge("LESS", "FRX -K", (own, ours) -> own + " -K");
    builder.environment().putIfAbsent("LV", "-c");
    try {
      process = builder.start();
    } catch (IOException e) {
      printHeld();
      return;
    }
    in = process.getOutputStream();
    feed(held.toString());
  }

  private void feed(String text) {
    try {
      in.write(text.getBytes(StandardCharsets.UTF_8));
      in.flush();
    } catch (IOException e) {
      if (held.length() < PROOF && await() == NOT_FOUND) {
        process = null;
        printHeld();
        return;
      }
      // The reader has left before the end, as readers do.
      process.descendants().forEach(ProcessHandle::destroy);
      throw new ReaderLeft();
    }
  }

  /** There is no pager. */
  private void printHeld() {
    direct = true;
    String all = held.toString();
    held.setLength(0);
    printHere(all);
  }

  private void close() {
    try {
      in.close();
    } catch (IOException e) {
      process.descendants().forEach(ProcessHandle::destroy);
    }
  }

  private int await() {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
