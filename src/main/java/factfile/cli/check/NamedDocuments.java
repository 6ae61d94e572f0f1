package factfile.cli.check;

import factfile.cli.document.DocumentInput;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.document.Document;
import factfile.document.KeptDocuments;
import factfile.evidence.passage.Documents;
import factfile.model.base.FactBase;
import factfile.model.record.Source;
import factfile.model.text.Nearest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The documents that a command line names, and the copies that are kept beside the base. */
final class NamedDocuments implements Documents {
  private final KeptDocuments kept;
  private final Map<String, Document> read = new HashMap<>();

  /**
   * @param named each {@code ID=FILE}
   * @throws UserError where one of them is none, or cannot be read
   */
  NamedDocuments(Host host, FactBase base, Path folder, List<String> named) {
    this.kept = new KeptDocuments(folder);
    for (String each : named) {
      int mark = each.indexOf('=');
      if (mark < 1 || mark == each.length() - 1) {
        throw UserError.usage(
            "`--document " + each + "` names no source and file", "write --document ID=FILE");
      }
      String source = each.substring(0, mark);
      if (base.source(source) == null) {
        throw unknown(source, base);
      }
      read.put(source, DocumentInput.read(host, each.substring(mark + 1)).document());
    }
  }

  private static UserError unknown(String id, FactBase base) {
    List<String> ids = base.sources().stream().map(Source::id).toList();
    String nearest = Nearest.to(id, ids);
    return UserError.usage(
        "there is no source `" + id + "`",
        nearest == null
            ? "`factfile sources` lists those that there are"
            : "did you mean `" + nearest + "`?");
  }

  @Override
  public Document of(String source) {
    if (!read.containsKey(source)) {
      read.put(source, DocumentInput.kept(kept, source));
    }
    return read.get(source);
  }
}
