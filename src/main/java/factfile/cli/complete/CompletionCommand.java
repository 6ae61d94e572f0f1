package factfile.cli.complete;

import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Catalog;
import factfile.cli.line.Command;
import factfile.cli.line.CommandTree;
import factfile.cli.line.Definition;
import factfile.cli.line.Options;
import java.util.List;

public final class CompletionCommand implements Command {
  private final Catalog catalog;

  public CompletionCommand(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public Definition definition() {
    return Definition.of(
            "completion",
            "The completion script of a shell: bash, zsh or fish.",
            "source <(factfile completion bash)",
            "factfile completion fish > ~/.config/fish/completions/factfile.fish")
        .takes(new Definition.Operand("SHELL", "bash, zsh or fish.", 1, 1));
  }

  @Override
  public int run(Host host, Options options) {
    String shell = options.words().get(0);
    if (!List.of("bash", "zsh", "fish").contains(shell)) {
      throw UserError.usage("no completion for `" + shell + "`", "one of: bash, zsh, fish");
    }
    host.out().print(new CompletionScript(CommandTree.of(catalog)).of(shell));
    return ExitCode.OK;
  }
}
