package factfile.cli.help;

import factfile.cli.host.BuildNotes;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Catalog;
import factfile.cli.line.Command;
import factfile.cli.line.Definition;
import factfile.cli.line.Options;
import factfile.manual.Page;
import factfile.manual.RoffPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the pages for man(1); what the build of the distribution asks. */
public final class ManCommand implements Command {
  private final Catalog catalog;

  public ManCommand(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public Definition definition() {
    return Definition.of("__man", "Writes the manual as pages for man.", "factfile __man share/man")
        .takes(new Definition.Operand("DIR", "The folder of man1, man5 and man7.", 1, 1));
  }

  @Override
  public int run(Host host, Options options) {
    Path folder = host.path(options.words().get(0));
    BuildNotes build = BuildNotes.read();
    String version = "factfile " + BuildNotes.version();
    try {
      for (Page page : new Manual(catalog).pages()) {
        Path section = Files.createDirectories(folder.resolve("man" + page.number()));
        String roff = RoffPage.of(page, build.day(), version);
        Files.writeString(section.resolve(page.file()), roff, StandardCharsets.US_ASCII);
      }
    } catch (IOException e) {
      throw UserError.input(folder + ": " + e.getMessage(), "see who may write there");
    }
    return ExitCode.OK;
  }
}
