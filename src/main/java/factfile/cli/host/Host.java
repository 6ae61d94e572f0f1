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
 * @param user name of the user that the process runs as
 * @param shell what a shell lends its commands; {@link Shell#NONE} outside one
 */
public record Host(
    Streams streams,
    Map<String, String> env,
    Places places,
    Clock clock,
    String user,
    Shell shell) {

  /**
   * What is read from and written to.
   *
   * @param terminal which of them are terminals
   */
  public record Streams(InputStream in, PrintStream out, PrintStream err, Terminal terminal) {}

  /**
   * What the launcher saw; Java 17 cannot tell.
   *
   * @param rows 0 where not known
   * @param columns 0 where not known
   */
  public record Terminal(boolean stdin, boolean stdout, boolean stderr, int rows, int columns) {}

  /**
   * Where the program runs, and from where.
   *
   * @param folder the current folder, absolute
   * @param installed the folder of the distribution, where the bundled base lies; null if unknown
   * @param runtime what changes whenever the program is installed anew
   */
  public record Places(Path folder, Path installed, Path runtime) {}

  /**
   * What outlives a command.
   *
   * @param kept bases; null outside a shell
   * @param asker who can be asked; null where a terminal has yet to be opened for that
   */
  public record Shell(KeptBases kept, Asker asker) {
    public static final Shell NONE = new Shell(null, null);
  }

  /** The host as the launcher describes it in system properties. */
  public static Host of(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Map<String, String> env,
      Properties properties) {
    String installed = properties.getProperty("factfile.home");
    int[] size = size(properties.getProperty("factfile.size", ""));
    Terminal terminal =
        new Terminal(
            "tty".equals(properties.getProperty("factfile.stdin")),
            "tty".equals(properties.getProperty("factfile.stdout")),
            "tty".equals(properties.getProperty("factfile.stderr")),
            size[0],
            size[1]);
    return new Host(
        new Streams(in, out, err, terminal),
        asTheUserHasIt(env, properties.getProperty("factfile.locale")),
        new Places(
            Path.of("").toAbsolutePath(),
            installed == null ? null : Path.of(installed),
            Path.of(properties.getProperty("java.home"), "lib", "modules")),
        new LocalClock(),
        user(properties.getProperty("user.name", "")),
        Shell.NONE);
  }

  public InputStream in() {
    return streams.in();
  }

  public PrintStream out() {
    return streams.out();
  }

  public PrintStream err() {
    return streams.err();
  }

  public Terminal terminal() {
    return streams.terminal();
  }

  /** The current folder, absolute. */
  public Path folder() {
    return places.folder();
  }

  /** The folder of the distribution; null if unknown. */
  public Path installed() {
    return places.installed();
  }

  /** Bases that outlive a command; null outside a shell. */
  public KeptBases kept() {
    return shell.kept();
  }

  /** Who can be asked; null where a terminal has yet to be opened for that. */
  public Asker asker() {
    return shell.asker();
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
    return new Host(streams, variables, places, clock, user, new Shell(bases, asker()));
  }

  /** The same machine with other streams. */
  public Host with(Streams others) {
    return new Host(others, env, places, clock, user, shell);
  }

  /** The same machine with somebody to ask. */
  public Host asking(Asker other) {
    return new Host(streams, env, places, clock, user, new Shell(kept(), other));
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
      return folder().resolve(word).normalize();
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
