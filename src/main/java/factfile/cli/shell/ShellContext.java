package factfile.cli.shell;

import factfile.cli.base.Asking;
import factfile.cli.base.BaseDoor;
import factfile.cli.base.BaseFinder;
import factfile.cli.host.Host;
import factfile.cli.host.KeptBases;
import factfile.cli.host.UserError;
import factfile.cli.line.BaseOptions;
import factfile.cli.line.Candidate;
import factfile.cli.line.Catalog;
import factfile.cli.line.Commands;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.LeadingOptions;
import factfile.cli.line.Options;
import factfile.cli.line.OutputOptions;
import factfile.model.base.FactBase;
import factfile.query.filter.DateArgument;
import factfile.render.visible.Visible;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every command of a shell is told unless its own line says otherwise: the base, the days. */
final class ShellContext {
  /** Its words, and the option that each stands for. */
  private static final Map<String, Flag> DAYS = days();

  static final String FACTS = "facts";

  /** Takes a day back. */
  static final String OFF = "off";

  private final Host host;
  private final Catalog catalog;
  private final KeptBases kept = new KeptBases();
  private final Map<Flag, String> values = new LinkedHashMap<>();
  private final boolean cached;
  private BaseFinder.Found base;

  private ShellContext(Host host, Catalog catalog, boolean cached) {
    this.host = host;
    this.catalog = catalog;
    this.cached = cached;
  }

  private static Map<String, Flag> days() {
    Map<String, Flag> days = new LinkedHashMap<>();
    days.put("as-of", Flag.AS_OF);
    days.put("known-by", Flag.KNOWN_BY);
    days.put("today", Flag.TODAY);
    return days;
  }

  /**
   * The context that the shell is started with.
   *
   * @throws UserError or QueryError where a day or a folder is none
   */
  static ShellContext of(Host host, Catalog catalog, Options options) {
    ShellContext context = new ShellContext(host, catalog, !options.has(Flag.NO_CACHE));
    DAYS.forEach(
        (word, flag) -> {
          if (options.has(flag)) {
            context.setDay(word, options.value(flag));
          }
        });
    if (options.has(Flag.FACTS)) {
      context.setBase(options.value(Flag.FACTS));
    }
    return context;
  }

  /** The words that change it, with what they do. */
  static List<Candidate> words() {
    return List.of(
        new Candidate("as-of", "From now on: what held on that day."),
        new Candidate("known-by", "From now on: what had been published by then."),
        new Candidate("today", "From now on: what today is."),
        new Candidate(FACTS, "From now on: this fact base."));
  }

  static boolean isDay(String word) {
    return DAYS.containsKey(word);
  }

  /** The day that is set; null for none. */
  String day(String word) {
    return values.get(DAYS.get(word));
  }

  /**
   * Days are fixed when they are set: {@code yesterday} stays the day that it was. That of a record
   * is the one that it has in the base that is asked.
   */
  void setDay(String word, String value) {
    if (value.equals(OFF)) {
      values.remove(DAYS.get(word));
      return;
    }
    if (DateArgument.isOfRecord(value) && !word.equals("today")) {
      values.put(DAYS.get(word), value);
      return;
    }
    LocalDate real = LocalDate.now(host.clock());
    String today = word.equals("today") ? null : values.get(Flag.TODAY);
    DateArgument argument = new DateArgument(today == null ? real : LocalDate.parse(today));
    values.put(DAYS.get(word), argument.day(value).toString());
  }

  /**
   * Takes a base, once it has been seen to open.
   *
   * @param named null for the one that is found here
   * @throws UserError where there is none, or it cannot be read
   */
  FactBase setBase(String named) {
    BaseOptions options = new BaseOptions(named, false, cached);
    try (BaseDoor door = new BaseDoor(host(host), options, OutputOptions.USUAL)) {
      FactBase opened = door.answer(new Whole());
      base = door.found();
      return opened;
    }
  }

  /** A base that is seen to open. */
  private static final class Whole implements Asking<FactBase> {
    @Override
    public FactBase of(FactBase base) {
      return base;
    }
  }

  /** The folder of the base; null where none has been opened yet. */
  Path base() {
    return base == null ? null : base.path();
  }

  /** What the base is called in a prompt. */
  String baseName() {
    if (base == null) {
      return "no base";
    }
    if (base.path().startsWith(String.valueOf(host.installed()))) {
      return BaseFinder.BUNDLED;
    }
    Path folder = base.path().endsWith("facts") ? base.path().getParent() : base.path();
    return String.valueOf(folder.getFileName());
  }

  /** What stands before each line: the base, and what is set besides. */
  String prompt() {
    StringBuilder prompt = new StringBuilder(Visible.text(baseName()));
    DAYS.forEach(
        (word, flag) -> {
          if (values.containsKey(flag)) {
            prompt.append(' ').append(word).append(' ').append(values.get(flag));
          }
        });
    return prompt.append("> ").toString();
  }

  /** Opens the base, and tells who sits there what it is; without one, the shell begins anyway. */
  void greet() {
    try {
      FactBase opened = base == null ? setBase(null) : setBase(base.path().toString());
      host.out().println(ShellCommands.described(opened));
    } catch (UserError e) {
      e.tell(host);
    }
    host.out().println("`help` lists the commands, Tab completes, Ctrl-D leaves.");
    host.out().flush();
  }

  /** Bases that outlive a command. */
  KeptBases kept() {
    return kept;
  }

  /** The machine as a command finds it. */
  Host host(Host machine) {
    Map<String, String> env = new HashMap<>(machine.env());
    // A base that nobody asked for answers questions; what else asks for one finds none, as ever.
    if (base != null && !base.stumbledUpon()) {
      env.put("FACTFILE_FACTS", base.path().toString());
    }
    return machine.inShell(env, kept);
  }

  /** The words of a command with the days that are set, where it knows such days and names none. */
  List<String> completed(List<String> words) {
    List<String> ordered = LeadingOptions.afterCommand(words, catalog);
    Commands command = Commands.named(ordered.get(0));
    if (command == null) {
      return words;
    }
    Definition definition = catalog.definition(command);
    List<String> completed = new ArrayList<>(ordered);
    values.forEach(
        (flag, value) -> {
          if (definition.flags().contains(flag) && !isGiven(flag, ordered)) {
            completed.add(1, flag.longName() + "=" + value);
          }
        });
    if (!cached && definition.flags().contains(Flag.NO_CACHE) && !isGiven(Flag.NO_CACHE, ordered)) {
      completed.add(1, Flag.NO_CACHE.longName());
    }
    return completed;
  }

  private static boolean isGiven(Flag flag, List<String> words) {
    for (String word : words) {
      if (word.equals("--")) {
        return false;
      }
      if (word.equals(flag.longName()) || word.startsWith(flag.longName() + "=")) {
        return true;
      }
    }
    return false;
  }
}
