package factfile.cli.add;

import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.Resources;
import factfile.cli.host.UserError;
import factfile.cli.line.Command;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Definition;
import factfile.cli.line.Options;
import factfile.document.KeptDocuments;
import factfile.edit.BaseLock;
import factfile.edit.Replacement;
import factfile.edit.YamlScalar;
import factfile.load.base.BaseLoader;
import factfile.render.data.JsonTree;
import factfile.render.visible.Visible;
import factfile.schema.BaseSchema;
import factfile.schema.Dialect;
import factfile.shell.LineText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes a base; what is there already stays as it is. */
public final class InitCommand implements Command {
  /** What editors complete keys by; the draft that they understand. */
  private static final String SCHEMA = "factfile.schema.json";

  /** How a file tells them of it. */
  private static final String MODELINE = "# yaml-language-server: $schema=" + SCHEMA + "\n";

  @Override
  public Definition definition() {
    return Definition.of(
            "init",
            "A new fact base: its manifest, and an example to look at.",
            "factfile init",
            "factfile init notes/facts --title 'The port of Lindholm'",
            "factfile init --hook")
        .takes(
            new Definition.Operand("DIR", "The folder to make it in; facts, if not given.", 0, 1))
        .with(CommandFlags.TITLE, CommandFlags.HOOK);
  }

  @Override
  public int run(Host host, Options options) {
    Path folder = folder(host, options);
    boolean hook = options.has(CommandFlags.HOOK);
    boolean there = BaseLoader.isBase(folder);
    if (there && !hook) {
      throw UserError.input(
          shown(host, folder) + " is a fact base already", "`factfile add` adds to it");
    }
    try {
      if (!there) {
        make(host, folder, options.value(CommandFlags.TITLE));
      }
      if (hook) {
        GitHook.install(host, folder);
      }
    } catch (IOException e) {
      throw UserError.input(
          shown(host, folder) + " cannot be written: " + e.getMessage(),
          "see who may write there, or name another folder");
    }
    if (!there) {
      host.out().println("`factfile add source" + option(host, folder) + "` begins it.");
    }
    host.out().flush();
    return ExitCode.OK;
  }

  /** What names the base where it is not found unasked. */
  private static String option(Host host, Path folder) {
    boolean near = folder.equals(host.folder()) || folder.equals(host.folder().resolve("facts"));
    return near ? "" : " --facts " + LineText.quote(shown(host, folder));
  }

  private static Path folder(Host host, Options options) {
    String word = options.words().isEmpty() ? "facts" : options.words().get(0);
    try {
      return host.folder().resolve(word).normalize();
    } catch (InvalidPathException e) {
      throw UserError.usage("`" + word + "` can be no folder", "factfile init facts");
    }
  }

  /** The manifest comes last: without it the folder is no base yet, and this can be run again. */
  private static void make(Host host, Path folder, String title) throws IOException {
    Files.createDirectories(folder);
    String name = title == null ? title(folder) : title;
    create(host, folder.resolve("example.yaml"), MODELINE + Resources.text("init/example.yaml"));
    create(host, folder.resolve(".gitignore"), ignored());
    create(host, folder.resolve(SCHEMA), JsonTree.of(BaseSchema.of(Dialect.DRAFT_07)));
    create(host, folder.resolve(BaseLoader.manifestName()), manifest(name));
  }

  /** What no repository should keep: the file of a lock, drafts, what others wrote. */
  private static String ignored() {
    return "# Stands here for as long as `factfile add` writes.\n"
        + BaseLock.NAME
        + "\n"
        + Replacement.IGNORED
        + "\n# Copies of documents, for the keeper alone: `factfile source add` keeps them.\n"
        + KeptDocuments.IGNORED
        + "\n";
  }

  private static String manifest(String title) {
    return MODELINE
        + "# What makes this folder a fact base: `factfile help format` tells the rest.\n"
        + "format: 1\ntitle: "
        + YamlScalar.plainOrQuoted(title, false)
        + "\n";
  }

  /** The folder that the work lies in gives its name. */
  private static String title(Path folder) {
    Path named = folder.endsWith("facts") ? folder.getParent() : folder;
    Path name = named == null ? null : named.getFileName();
    return name == null ? "Facts" : name.toString();
  }

  private static void create(Host host, Path file, String text) throws IOException {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      host.out().println("made " + shown(host, file));
    } catch (FileAlreadyExistsException e) {
      host.out().println("kept " + shown(host, file) + ", which was there");
    }
  }

  /** As short as it can be named from here. */
  static String shown(Host host, Path path) {
    boolean below = path.startsWith(host.folder()) && !path.equals(host.folder());
    return Visible.text(below ? host.folder().relativize(path).toString() : path.toString());
  }
}
