package factfile.cli.host;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;

/** Prints for people: through a pager where that is a terminal too low for the text. */
public final class Pager {
  /** What a shell ends with when it does not find the program. */
  private static final int NOT_FOUND = 127;

  private final Host host;
  private final boolean never;

  public Pager(Host host, boolean never) {
    this.host = host;
    this.never = never;
  }

  public void print(String text) {
    if (!isWanted(text) || !page(text)) {
      host.out().print(text);
      host.out().flush();
    }
  }

  private boolean isWanted(String text) {
    int rows = host.terminal().rows();
    return !never
        && host.terminal().stdout()
        && rows > 0
        && text.chars().filter(c -> c == '\n').count() >= rows
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

  /** False where there is no such pager. */
  private boolean page(String text) {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command());
    builder.redirectOutput(Redirect.INHERIT).redirectError(Redirect.DISCARD);
    // Ctrl-C ends this process; a pager that stayed would fight with the shell for the keys.
    builder.environment().merge("LESS", "FRX -K", (own, ours) -> own + " -K");
    builder.environment().putIfAbsent("LV", "-c");
    try {
      Process process = builder.start();
      feed(process, text);
      return process.waitFor() != NOT_FOUND;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static void feed(Process process, String text) {
    try (OutputStream in = process.getOutputStream()) {
      in.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // The reader has left before the end, as readers do.
      process.descendants().forEach(ProcessHandle::destroy);
    }
  }
}
