package factfile.cli.source;

import factfile.cli.ask.Printer;
import factfile.cli.document.DocumentInput;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Options;
import factfile.document.Document;
import factfile.document.KeptDocuments;
import factfile.model.base.FactBase;
import factfile.model.record.Source;
import java.nio.file.Path;

/** {@code source show}: a document with its numbers, and the records that rest on it. */
final class SourceShow {
  private SourceShow() {}

  static int run(
      Host host, Options options, FactBase base, Path folder, Source source, String file) {
    Document document =
        file == null
            ? DocumentInput.kept(new KeptDocuments(folder), source.id())
            : DocumentInput.read(host, file).document();
    if (document == null) {
      throw UserError.input(
          "no document of `" + source.id() + "` is at hand",
          "name it: factfile source show "
              + source.id()
              + " FILE; `factfile source add FILE --id "
              + source.id()
              + "` keeps a copy");
    }
    return new Printer(host, options)
        .rows(DocumentRows.of(base, source.id(), document, source.outBy(), true));
  }
}
