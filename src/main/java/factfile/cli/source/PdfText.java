package factfile.cli.source;

import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Has {@code pdftotext} read a PDF: a library that does is larger than all of the program. */
final class PdfText {
  private static final String PROGRAM = "pdftotext";
  private static final int PATIENCE_SECONDS = 60;

  private PdfText() {}

  /**
   * The text of a PDF, in UTF-8, with a form feed at the end of each page.
   *
   * @param name as the user knows it
   * @throws UserError where it is no such file, or the program is not installed
   */
  static byte[] of(Host host, String name, byte[] pdf) {
    Path program = program(host);
    try {
      Path folder = Files.createTempDirectory("factfile");
      Path in = folder.resolve("in.pdf");
      Path out = folder.resolve("out.txt");
      Path told = folder.resolve("told.txt");
      try {
        Files.write(in, pdf);
        run(name, program, in, out, told);
        return Files.readAllBytes(out);
      } finally {
        for (Path each : new Path[] {in, out, told, folder}) {
          Files.deleteIfExists(each);
        }
      }
    } catch (IOException e) {
      throw UserError.input(
          name + " cannot be read by " + PROGRAM + ": " + e.getMessage(), "is there room in /tmp?");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw UserError.input(PROGRAM + " was interrupted", "run it again");
    }
  }

  private static void run(String name, Path program, Path in, Path out, Path told)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            program.toString(), "-enc", "UTF-8", "-eol", "unix", in.toString(), out.toString());
    builder.redirectOutput(Redirect.DISCARD).redirectError(told.toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw UserError.input(
          PROGRAM + " did not come to an end with " + name, "export it again, or give its text");
    }
    if (process.exitValue() != 0 || !Files.exists(out)) {
      String first =
          Files.readString(told, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
      throw UserError.input(
          name + " is no PDF that can be read" + (first.isEmpty() ? "" : ": " + first),
          "download or export it again; one with a password has to be opened first");
    }
  }

  private static Path program(Host host) {
    String path = host.variable("PATH");
    for (String folder : path == null ? new String[0] : path.split(":", -1)) {
      Path program = folder.isEmpty() ? null : Path.of(folder, PROGRAM);
      if (program != null && Files.isExecutable(program) && Files.isRegularFile(program)) {
        return program;
      }
    }
    throw UserError.input(
        "a PDF is read by " + PROGRAM + ", which is not installed",
        "it is in poppler-utils (Debian, Fedora) or poppler (Homebrew, Arch); or give its text");
  }
}
