package factfile.cli.source;

import factfile.cli.add.Adder;
import factfile.cli.ask.Printer;
import factfile.cli.document.DocumentInput;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Options;
import factfile.cli.line.Wanted;
import factfile.document.Document;
import factfile.document.KeptDocuments;
import factfile.document.PassagePrints;
import factfile.document.ReadDocument;
import factfile.edit.EditError;
import factfile.edit.Kind;
import factfile.load.base.BaseLoader;
import factfile.model.base.FactBase;
import factfile.model.record.Item;
import factfile.model.record.PassagePrint;
import factfile.model.record.Source;
import factfile.render.visible.Visible;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code source add}: a document's source, its fingerprints, and a copy for the keeper. */
public final class SourceAdd {
  private final Host host;
  private final Options options;
  private final String id;
  private Path folder;
  private boolean known;

  /**
   * @throws UserError where no id is given
   */
  public SourceAdd(Host host, Options options) {
    this.host = host;
    this.options = options;
    this.id = options.value(CommandFlags.ID);
    if (id == null) {
      throw UserError.usage(
          "by which id is it to be cited?",
          "add --id gazette-0304: a short one, as it is written often");
    }
  }

  int run(String file) {
    ReadDocument read = DocumentInput.read(host, file);
    int code = add(read);
    if (code != ExitCode.OK || options.has(CommandFlags.DRY_RUN)) {
      return code;
    }
    FactBase base = BaseLoader.load(folder).base();
    Source source = base.source(id);
    return new Printer(host, options)
        .rows(DocumentRows.of(base, id, read.document(), source.outBy(), known));
  }

  /**
   * Adds it, and shows nothing of it.
   *
   * @return the exit code
   */
  public int add(ReadDocument read) {
    try {
      return added(read);
    } catch (EditError e) {
      // Somebody else writes into the base at the same time.
      throw UserError.input(e.getMessage(), e.fix());
    }
  }

  private int added(ReadDocument read) {
    boolean dry = options.has(CommandFlags.DRY_RUN);
    // What was added is told beside the document, which is what is asked for.
    Host.Streams told = new Host.Streams(host.in(), host.err(), host.err(), host.terminal());
    Adder adder = new Adder(dry ? host : host.with(told), options);
    Item there = adder.existing(Kind.SOURCE, id);
    SourceRecord record = record(read, adder, there);
    List<PassagePrint> fresh = fresh(read.document(), adder);
    int code = ExitCode.OK;
    if (there == null || !fresh.isEmpty()) {
      code = adder.add(Wanted.source(keys(record), there, blocks(fresh)), ExitCode.USAGE);
    } else {
      tell("`" + id + "` is there already, and has all fingerprints of this document");
    }
    if (code != ExitCode.OK || dry) {
      return code;
    }
    keep(read.document(), adder);
    folder = adder.folder();
    known = there != null;
    return code;
  }

  private static Map<String, Object> keys(SourceRecord record) {
    return record == null ? Map.of() : record.keys();
  }

  /** Null where the base has it. */
  private SourceRecord record(ReadDocument read, Adder adder, Item there) {
    if (there != null) {
      String given = SourceRecord.firstGiven(options);
      if (given != null) {
        throw UserError.usage(
            "`" + id + "` is there already: " + given + " would change its record",
            "leave it out, and edit " + there.position());
      }
      return null;
    }
    if (adder.isTaken(id)) {
      throw UserError.usage("`" + id + "` is the id of another record", "take another --id");
    }
    SourceRecord record = SourceRecord.of(id, options, read.imprint());
    if (!record.taken().isEmpty()) {
      tell("taken from the document: " + String.join("; ", record.taken()));
    }
    return record;
  }

  /** Fingerprints of places that have none yet; those of others stay, whatever they are. */
  private List<PassagePrint> fresh(Document document, Adder adder) {
    Map<String, String> known = new HashMap<>();
    for (PassagePrint print : adder.passages()) {
      if (print.source().equals(id)) {
        known.put(String.valueOf(print.at()), print.print());
      }
    }
    List<PassagePrint> fresh = new ArrayList<>();
    int others = 0;
    for (PassagePrint print : PassagePrints.of(document, id, Resting.places(adder.base(), id))) {
      String before = known.get(print.at());
      if (before == null) {
        fresh.add(print);
      }
      others += before == null || before.equals(print.print()) ? 0 : 1;
    }
    if (others > 0) {
      tell(
          (others == 1
                  ? "1 fingerprint on record is of other words"
                  : others + " fingerprints on record are of other words")
              + "; `factfile source verify "
              + id
              + "` shows which");
    }
    if (document.paragraphs().size() > PassagePrints.MOST) {
      tell(
          "of "
              + document.paragraphs().size()
              + " paragraphs, only those that are cited get a fingerprint; run this again when"
              + " more are");
    }
    return fresh;
  }

  private static List<Map<String, Object>> blocks(List<PassagePrint> prints) {
    List<Map<String, Object>> blocks = new ArrayList<>();
    for (PassagePrint print : prints) {
      Map<String, Object> block = new LinkedHashMap<>();
      block.put("source", print.source());
      block.put("at", print.at());
      block.put("words", String.valueOf(print.words()));
      block.put("fp", print.print());
      blocks.add(block);
    }
    return blocks;
  }

  private void keep(Document document, Adder adder) {
    if (CommandFlags.KEEP_NO.equals(options.value(CommandFlags.KEEP))) {
      return;
    }
    try {
      new KeptDocuments(adder.folder()).keep(id, document);
    } catch (IOException e) {
      tell(
          "no copy of the document is kept: "
              + e.getMessage()
              + "; `source show` and `source verify` have to be told its file");
    }
  }

  private void tell(String text) {
    if (!options.output().quiet()) {
      host.err().println("factfile: " + Visible.text(text));
    }
  }
}
