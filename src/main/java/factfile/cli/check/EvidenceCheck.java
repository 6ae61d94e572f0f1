package factfile.cli.check;

import factfile.answer.Answer;
import factfile.cli.ask.Printer;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Options;
import factfile.cli.line.OutputOptions;
import factfile.evidence.Evidence;
import factfile.evidence.EvidenceRow;
import factfile.evidence.EvidenceVerdict;
import factfile.load.base.Loaded;
import factfile.load.base.RecordNodes;
import java.nio.file.Path;
import java.util.List;

/** {@code check --evidence}: every value of a base, held against the passages that it cites. */
final class EvidenceCheck {
  private final Host host;
  private final Options options;

  EvidenceCheck(Host host, Options options) {
    this.host = host;
    this.options = options;
  }

  /**
   * @param folder of the base
   * @return what the program ends with: 1 where a document gives another value; under {@code
   *     --strict}, where one does not give it
   */
  int run(Path folder, Loaded loaded) {
    NamedDocuments documents =
        new NamedDocuments(
            host, loaded.base(), folder, options.arguments().all(CommandFlags.DOCUMENT));
    Answer<EvidenceRow> answer =
        Evidence.of(RecordNodes.of(folder, loaded), loaded.base(), documents);
    OutputOptions output = options.output();
    Printer printer = new Printer(host, options);
    if (output.isReading()) {
      boolean color = output.isColored(host, host.terminal().stdout());
      EvidenceReport report = new EvidenceReport(color, output.columns(host));
      printer.print(report.text(answer.rows(), loaded.leftOut()), List.of());
    } else {
      printer.rows(answer);
    }
    return status(answer.rows());
  }

  private int status(List<EvidenceRow> rows) {
    boolean other = has(rows, EvidenceVerdict.OTHER);
    boolean missing = options.base().strict() && has(rows, EvidenceVerdict.NOT_THERE);
    return other || missing ? ExitCode.NO : ExitCode.OK;
  }

  private static boolean has(List<EvidenceRow> rows, EvidenceVerdict verdict) {
    for (EvidenceRow row : rows) {
      if (row.verdict() == verdict) {
        return true;
      }
    }
    return false;
  }
}
