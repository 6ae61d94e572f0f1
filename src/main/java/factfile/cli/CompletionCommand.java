package factfile.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "completion",
    header = "The completion script of a shell: bash, zsh or fish.",
    description = {
      "source <(factfile completion bash)",
      "factfile completion fish > ~/.config/fish/completions/factfile.fish"
    })
final class CompletionCommand implements HostAware {
  @Parameters(arity = "1", paramLabel = "SHELL", description = "bash, zsh or fish.")
  String shell;

  private Host host;

  @Override
  public void setHost(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    if (!List.of("bash", "zsh", "fish").contains(shell)) {
      throw UserError.usage("no completion for `" + shell + "`", "one of: bash, zsh, fish");
    }
    host.out().print(CompletionScript.of(shell));
    return ExitCode.OK;
  }
}
