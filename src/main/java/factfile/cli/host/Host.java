package factfile.cli.host;

import factfile.shell.Asker;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Everything the program takes from the machine it runs on.
 *
 * @param env the environment
 * @param folder the current folder, absolute
 * @param installed the folder of the distribution, where the bundled base lies; null if unknown
 * @param runtime what changes whenever the program is installed anew
 * @param terminal what is known of the terminal
 * @param user name of the user that the process runs as
 * @param kept bases that outlive a command; null outside a shell
 * @param asker who can be asked; null where a terminal has yet to be opened for that
 */
public record Host(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> env,
    Path folder,
    Path installed,
    Path runtime,
    Terminal terminal,
    Clock clock,
    String user,
    KeptBases kept,
    Asker asker) {

  /**
   * What the launcher saw; Java 17 cannot tell.
   *
   * @param rows 0 where not known
   * @param columns 0 where not known
   */
  public record Terminal(boolean stdin, boolean stdout, boolean stderr, int rows, int columns) {}

  /** The host as the launcher describes it in system properties. */
  public static Host of(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Map<String, String> env,
      Properties properties) {
    String installed = properties.getProperty("factfile.home");
    int[] size = size(properties.getProperty("factfile.size", ""));
    return new Host(
        in,
        out,
        err,
        asTheUserHasIt(env, properties.getProperty("factfile.locale")),
        Path.of("").toAbsolutePath(),
        installed == null ? null : Path.of(installed),
        Path.of(properties.getProperty("java.home"), "lib", "modules"),
        new Terminal(
            "tty".equals(properties.getProperty("factfile.stdin")),
            "tty".equals(properties.getProperty("factfile.stdout")),
            "tty".equals(properties.getProperty("factfile.stderr")),
            size[0],
            size[1]),
        new LocalClock(),
        user(properties.getProperty("user.name", "")),
        null,
        null);
  }

  /** A user without a name, as containers have them, goes by what owns the process. */
  private static String user(String name) {
    Path self = Path.of("/proc/self");
    try {
      return name.equals("?") && Files.exists(self) ? Files.getOwner(self).getName() : name;
    } catch (IOException e) {
      // Then nobody's base is taken for theirs, and --facts names one.
      return name;
    }
  }

  /** The same machine in a shell: with bases that are kept and variables of its own. */
  public Host inShell(Map<String, String> variables, KeptBases bases) {
    return new Host(
        in, out, err, variables, folder, installed, runtime, terminal, clock, user, bases, asker);
  }

  /**
   * The same machine with other streams.
   *
   * @param streams which of them are terminals, and the size of those
   */
  public Host with(InputStream input, PrintStream answers, PrintStream errors, Terminal streams) {
    return new Host(
        input, answers, errors, env, folder, installed, runtime, streams, clock, user, kept, asker);
  }

  /** The same machine with somebody to ask. */
  public Host asking(Asker other) {
    return new Host(
        in, out, err, env, folder, installed, runtime, terminal, clock, user, kept, other);
  }

  /** The launcher names another locale to Java, and the user's own in a property. */
  private static Map<String, String> asTheUserHasIt(Map<String, String> env, String locale) {
    if (locale == null) {
      return Map.copyOf(env);
    }
    Map<String, String> own = new HashMap<>(env);
    own.put("LC_ALL", locale);
    return Map.copyOf(own);
  }

  private static int[] size(String text) {
    int blank = text.indexOf(' ');
    if (blank < 1) {
      return new int[2];
    }
    return new int[] {number(text.substring(0, blank)), number(text.substring(blank + 1))};
  }

  private static int number(String text) {
    boolean digits = !text.isEmpty() && text.length() < 6;
    for (int i = 0; i < text.length(); i++) {
      digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits ? Integer.parseInt(text) : 0;
  }

  /**
   * The file or folder that a word names, seen from the current folder.
   *
   * @throws UserError where it can name none
   */
  public Path path(String word) {
    try {
      return folder.resolve(word).normalize();
    } catch (InvalidPathException e) {
      throw UserError.usage(
          "`" + word + "` can be no file or folder", "name one that can be there");
    }
  }

  /** A variable that is set and not empty; else null. */
  public String variable(String name) {
    String value = env.get(name);
    return value == null || value.isEmpty() ? null : value;
  }
}
