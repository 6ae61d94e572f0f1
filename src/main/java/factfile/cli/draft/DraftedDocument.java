package factfile.cli.draft;

import factfile.cli.document.DocumentInput;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Options;
import factfile.cli.source.SourceRecord;
import factfile.document.Document;
import factfile.document.KeptDocuments;
import factfile.document.ReadDocument;
import factfile.edit.IdWords;
import factfile.load.base.Loaded;
import factfile.model.base.FactBase;
import factfile.model.base.MemoryBase;
import factfile.model.date.Edtf;
import factfile.model.date.EdtfException;
import factfile.model.date.FactDate;
import factfile.model.part.Extras;
import factfile.model.part.Index;
import factfile.model.record.Source;
import factfile.model.text.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A document that records are proposed from, and its source.
 *
 * @param base with the source in it
 * @param fresh the record of the source, where the base has none yet; else null
 */
record DraftedDocument(FactBase base, Source source, Map<String, Object> fresh, Document document) {
  /**
   * @param words a source of the base, perhaps with its document; or a document alone
   * @throws UserError where there is no such thing, or nothing tells whose document it is
   */
  static DraftedDocument of(
      Host host, Options options, Loaded loaded, Path folder, List<String> words) {
    FactBase base = loaded.base();
    Source known = base.source(words.get(0));
    if (known != null) {
      return ofSource(host, options, base, folder, known, words);
    }
    if (words.size() > 1) {
      throw UserError.usage(
          "there is no source `" + words.get(0) + "`",
          "factfile draft FILE --id ID proposes its record, too");
    }
    ReadDocument read = DocumentInput.read(host, words.get(0));
    String id =
        options.value(CommandFlags.ID) == null ? id(words.get(0)) : options.value(CommandFlags.ID);
    if (base.source(id) != null) {
      return ofSource(host, options, base, folder, base.source(id), List.of(id, words.get(0)));
    }
    if (base.find(Index.ID, id).size() > 0) {
      throw UserError.usage("`" + id + "` is the id of another record", "take another --id");
    }
    Map<String, Object> keys = SourceRecord.of(id, options, read.imprint()).keys();
    Source source = source(keys);
    List<Source> sources = new ArrayList<>(base.sources());
    sources.add(source);
    FactBase with = new MemoryBase(base.manifest(), sources, base.entities(), base.facts());
    return new DraftedDocument(with, source, keys, read.document());
  }

  private static DraftedDocument ofSource(
      Host host, Options options, FactBase base, Path folder, Source source, List<String> words) {
    String given = SourceRecord.firstGiven(options);
    if (given != null) {
      throw UserError.usage(
          "`" + source.id() + "` is there already: " + given + " would change its record",
          "leave it out, and edit " + source.position());
    }
    Document document =
        words.size() > 1
            ? DocumentInput.read(host, words.get(1)).document()
            : DocumentInput.kept(new KeptDocuments(folder), source.id());
    if (document == null) {
      throw UserError.input(
          "no document of `" + source.id() + "` is at hand",
          "name it: factfile draft " + source.id() + " FILE");
    }
    return new DraftedDocument(base, source, null, document);
  }

  /** The name of a file without its ending, as an id. */
  private static String id(String file) {
    String name = Path.of(file).getFileName().toString();
    int dot = name.lastIndexOf('.');
    String id =
        file.equals(DocumentInput.STDIN) ? "" : IdWords.of(dot > 0 ? name.substring(0, dot) : name);
    if (id.isEmpty()) {
      throw UserError.usage(
          "by which id is it to be cited?",
          "add --id gazette-0304: a short one, as it is written often");
    }
    return id;
  }

  private static Source source(Map<String, Object> keys) {
    FactDate published = date(keys.get("published"));
    FactDate upTo = date(keys.get("up_to"));
    return new Source(
        String.valueOf(keys.get("id")),
        String.valueOf(keys.get("publisher")),
        text(keys.get("title")),
        published,
        upTo == null ? published : upTo,
        text(keys.get("url")),
        null,
        text(keys.get("language")),
        null,
        Extras.NONE,
        new Position("", 1, 1));
  }

  private static String text(Object value) {
    return value == null ? null : String.valueOf(value);
  }

  private static FactDate date(Object value) {
    try {
      return value == null ? null : Edtf.parse(String.valueOf(value));
    } catch (EdtfException e) {
      throw UserError.usage(e.getMessage(), e.remedy());
    }
  }
}
