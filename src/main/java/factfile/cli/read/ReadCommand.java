package factfile.cli.read;

import factfile.cli.add.RecordAdder;
import factfile.cli.document.DocumentInput;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Command;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.KeyOptions;
import factfile.cli.line.Options;
import factfile.cli.source.SourceAdd;
import factfile.document.Document;
import factfile.document.KeptDocuments;
import factfile.document.ReadDocument;
import factfile.edit.Kind;
import factfile.model.record.Source;
import factfile.query.words.Text;
import factfile.render.visible.Visible;
import factfile.shell.TerminalScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Reads a document on a terminal, and takes records from it key by key. */
public final class ReadCommand implements Command {
  @Override
  public Definition definition() {
    return Definition.of(
            "read",
            "A document read paragraph by paragraph: a key takes each record that it proposes.",
            "factfile read article",
            "factfile read article article.html",
            "factfile read page.html --id article --publisher Gazette --published 2031-03-04")
        .takes(
            new Definition.Operand(
                "ID [FILE]",
                "A source of the base, and its document where no copy of it is kept; or a document"
                    + " that is added with --id.",
                1,
                2))
        .with(CommandFlags.ID, CommandFlags.KEEP)
        .with(KeyOptions.flags(Kind.SOURCE))
        .with(Flag.COLOR, Flag.QUIET, Flag.FACTS);
  }

  @Override
  public int run(Host host, Options options) {
    refuseElsewhere(host, options);
    RecordAdder adder = new RecordAdder(host, options);
    List<String> words = options.words();
    Source source = adder.base().source(words.get(0));
    Document document;
    if (options.has(CommandFlags.ID) || source == null) {
      document = added(host, options, adder);
      source = document == null ? null : adder.base().source(options.value(CommandFlags.ID));
      if (source == null) {
        return ExitCode.USAGE;
      }
    } else {
      document = there(host, options, adder, source);
    }
    ReadSession session = session(host, adder, source, document);
    try (TerminalScreen screen = TerminalScreen.open()) {
      new ReadLoop(session, screen, options.output().isColored(host, true)).run();
    } catch (IOException e) {
      throw UserError.input(
          "the terminal cannot be used: " + e.getMessage(), "`factfile draft` needs none");
    }
    tell(host, options, session);
    return ExitCode.OK;
  }

  private static void refuseElsewhere(Host host, Options options) {
    String draft = "`factfile draft " + options.words().get(0) + "` writes the same proposals down";
    if (host.kept() != null) {
      throw UserError.usage(
          "`read` needs the terminal for itself", "leave the shell with Ctrl-D; or: " + draft);
    }
    if (!host.terminal().stdin() || !host.terminal().stdout()) {
      throw UserError.usage("`read` needs a terminal to ask and be answered on", draft);
    }
    if ("dumb".equals(host.variable("TERM"))) {
      throw UserError.usage("`read` draws, which this terminal cannot (TERM=dumb)", draft);
    }
  }

  /** A document that is no source yet; null where it could not be added. */
  private static Document added(Host host, Options options, RecordAdder adder) {
    String file = options.words().get(0);
    if (!options.has(CommandFlags.ID) && !Files.exists(host.path(file))) {
      throw UserError.usage(
          "there is no source `" + file + "`",
          "`factfile sources` lists them; `factfile read FILE --id ID` adds one");
    }
    if (options.words().size() > 1) {
      throw UserError.usage("--id is for a document alone", "factfile read FILE --id ID");
    }
    ReadDocument read = DocumentInput.read(host, file);
    int code = new SourceAdd(host, options).add(read);
    adder.readAgain();
    return code == ExitCode.OK ? read.document() : null;
  }

  private static Document there(Host host, Options options, RecordAdder adder, Source source) {
    Document document =
        options.words().size() > 1
            ? DocumentInput.read(host, options.words().get(1)).document()
            : DocumentInput.kept(new KeptDocuments(adder.folder()), source.id());
    if (document == null) {
      throw UserError.input(
          "no document of `" + source.id() + "` is at hand",
          "name it: factfile read " + source.id() + " FILE");
    }
    if (document.paragraphs().isEmpty()) {
      throw UserError.input("the document of `" + source.id() + "` is empty", "name another");
    }
    return document;
  }

  private static ReadSession session(
      Host host, RecordAdder adder, Source source, Document document) {
    try {
      ReadMemory memory = ReadMemory.of(host, adder.folder(), source.id());
      ReadMaterial material =
          ReadMaterial.of(adder.base(), adder.folder(), source, document, memory.same());
      return new ReadSession(material, adder, memory);
    } catch (IOException e) {
      throw UserError.input(
          "where you left `" + source.id() + "` cannot be told: " + e.getMessage(),
          "only what nobody else can have written is trusted");
    }
  }

  private static void tell(Host host, Options options, ReadSession session) {
    String id = Visible.text(session.material().source().id());
    int resting = session.resting().all();
    host.out()
        .println(
            id
                + ": "
                + session.summary()
                + "; "
                + Text.number(resting, "record")
                + (resting == 1 ? " rests" : " rest")
                + " on it");
    String facts = options.base().facts();
    if (session.taken() > 0) {
      host.out()
          .println(
              "next: factfile check --evidence"
                  + (facts == null ? "" : " --facts " + Visible.text(facts)));
    }
    host.out().flush();
  }
}
