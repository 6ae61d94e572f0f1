package factfile.cli;

import java.util.List;

final class CompletionCommand implements Command {
  private final Catalog catalog;

  CompletionCommand(Catalog catalog) {
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
  public int run(Host host, Arguments arguments) {
    String shell = arguments.words().get(0);
    if (!List.of("bash", "zsh", "fish").contains(shell)) {
      throw UserError.usage("no completion for `" + shell + "`", "one of: bash, zsh, fish");
    }
    host.out().print(new CompletionScript(catalog).of(shell));
    return ExitCode.OK;
  }
}
