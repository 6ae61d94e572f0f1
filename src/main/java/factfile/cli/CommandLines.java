package factfile.cli;

import picocli.CommandLine;

/** How every command line is parsed. */
final class CommandLines {
  private CommandLines() {}

  /**
   * A file name after {@code @} would expand into options, and {@code --from --to} would take an
   * option for a value: both off.
   */
  static CommandLine of(Object command) {
    return new CommandLine(command)
        .setExpandAtFiles(false)
        .setAllowOptionsAsOptionParameters(false)
        .setUsageHelpAutoWidth(false);
  }
}
