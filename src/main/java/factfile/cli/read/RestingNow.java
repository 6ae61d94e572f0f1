package factfile.cli.read;

import factfile.cli.source.Resting;
import factfile.cli.source.RestingRecord;
import factfile.document.Document;
import factfile.model.base.FactBase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How many records rest on a document, while more and more do. */
final class RestingNow {
  private final String source;
  private final Document document;
  private FactBase known;
  private Resting resting;

  RestingNow(String source, Document document) {
    this.source = source;
    this.document = document;
  }

  /** The same of a base as it is now; told anew only where it is another. */
  RestingNow in(FactBase base) {
    if (known != base) {
      known = base;
      resting = Resting.of(base, source, document);
    }
    return this;
  }

  /** How many rest on a paragraph. */
  int on(int paragraph) {
    return resting.on(paragraph).size();
  }

  /** How many rest on the document, or on no place of it in particular. */
  int all() {
    Set<String> ids = new HashSet<>();
    List<List<RestingRecord>> all = new ArrayList<>(resting.paragraphs().values());
    all.addAll(resting.nowhere().values());
    all.add(resting.whole());
    for (List<RestingRecord> each : all) {
      each.forEach(record -> ids.add(record.item().id()));
    }
    return ids.size();
  }
}
