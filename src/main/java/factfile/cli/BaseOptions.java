package factfile.cli;

import picocli.CommandLine.Option;

/** Which base is asked. */
final class BaseOptions {
  @Option(
      names = {"-f", "--facts"},
      paramLabel = "DIR",
      description = "The fact base: a folder with a factfile.yaml, or `bundled`.")
  String facts;

  @Option(
      names = "--strict",
      description = "Refuse a base with any problem, rather than answer from the rest of it.")
  boolean strict;
}
