package factfile.cli.draft;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.cli.ask.Printer;
import factfile.cli.base.BaseDoor;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Command;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.KeyOptions;
import factfile.cli.line.Options;
import factfile.draft.Drafting;
import factfile.draft.hold.CitedWords;
import factfile.draft.hold.DraftText;
import factfile.draft.hold.Holding;
import factfile.draft.hold.Needed;
import factfile.draft.hold.OnRecord;
import factfile.draft.hold.Refusal;
import factfile.draft.propose.Proposal;
import factfile.edit.Kind;
import factfile.load.base.Loaded;
import factfile.query.words.Text;
import factfile.render.visible.Visible;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proposes records from a document; whoever proposes them, their passages have to bear them out.
 */
public final class DraftCommand implements Command {
  static final List<Column<DraftRow>> COLUMNS = List.of(DraftColumn.values());

  @Override
  public Definition definition() {
    return Definition.of(
            "draft",
            "Records proposed from a document, each with its words and marked as a draft.",
            "factfile draft article",
            "factfile draft page.html --id article > drafts.yaml",
            "factfile draft article -o json",
            "factfile draft article --from-json proposed.json")
        .takes(
            new Definition.Operand(
                "FILE|ID [FILE]",
                "A document, - for stdin; or a source of the base, and its document where no copy of it"
                    + " is kept.",
                1,
                2))
        .with(CommandFlags.ID, CommandFlags.FROM_JSON)
        .with(KeyOptions.flags(Kind.SOURCE))
        .with(Flag.Group.OUTPUT)
        .with(Flag.Group.BASE);
  }

  @Override
  public List<? extends Column<?>> columns() {
    return COLUMNS;
  }

  @Override
  public int run(Host host, Options options) {
    Loaded loaded;
    Path folder;
    try (BaseDoor door = new BaseDoor(host, options.base(), options.output())) {
      loaded = door.load();
      folder = door.found().path();
    }
    if (loaded.base() == null) {
      throw UserError.input("the base cannot be read", "`factfile check` lists what is wrong");
    }
    DraftedDocument drafted = DraftedDocument.of(host, options, loaded, folder, options.words());
    Holding holding =
        new Holding(folder, drafted.fresh(), drafted.source().id(), drafted.document());
    String proposed = options.value(CommandFlags.FROM_JSON);
    return proposed == null
        ? ofRules(host, options, drafted, holding)
        : ofProgram(host, options, drafted, holding, proposed);
  }

  private static int ofRules(Host host, Options options, DraftedDocument drafted, Holding holding) {
    OnRecord record = new OnRecord(drafted.base(), drafted.source().id());
    List<Proposal> fresh =
        new ArrayList<>(Drafting.of(drafted.base(), drafted.source(), drafted.document()));
    fresh.removeIf(record::has);
    print(host, options, drafted, holding.borneOut(Needed.of(fresh)));
    return ExitCode.OK;
  }

  private static int ofProgram(
      Host host, Options options, DraftedDocument drafted, Holding holding, String file) {
    String source = drafted.source().id();
    List<Proposal> proposals = new ArrayList<>();
    for (Proposal each : ProposedInput.read(host, file, source)) {
      proposals.add(CitedWords.of(each, drafted.document()));
    }
    List<Refusal> refusals = holding.refusals(proposals);
    Set<Proposal> refused = new LinkedHashSet<>();
    for (Refusal refusal : refusals) {
      refused.add(refusal.proposal());
      host.err()
          .println("factfile: " + Visible.text(refusal.proposal().id() + ": " + refusal.message()));
    }
    List<Proposal> left = new ArrayList<>(proposals);
    left.removeAll(refused);
    print(host, options, drafted, left);
    return refused.isEmpty() ? ExitCode.OK : ExitCode.NO;
  }

  private static void print(
      Host host, Options options, DraftedDocument drafted, List<Proposal> proposals) {
    Printer printer = new Printer(host, options);
    if (!options.output().isReading()) {
      List<DraftRow> rows = new ArrayList<>();
      for (Proposal each : proposals) {
        rows.add(new DraftRow(each, drafted.source().id()));
      }
      printer.rows(new Answer<>("Drafts", COLUMNS, rows, List.of(), drafted.base().sources()));
      return;
    }
    printer.print(DraftText.of(drafted.fresh(), proposals), List.of(summary(drafted, proposals)));
  }

  /** {@code 31 records proposed from 12 paragraphs: 9 events, 14 counts, …}. */
  private static String summary(DraftedDocument drafted, List<Proposal> proposals) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (Proposal each : proposals) {
      counts.merge(each.kind(), 1, Integer::sum);
    }
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (kind, count) -> parts.add(count == 1 ? "1 " + kind.word() : count + " " + kind.list()));
    String from = Text.number(drafted.document().paragraphs().size(), "paragraph");
    return proposals.isEmpty()
        ? "nothing to propose from " + from
        : Text.number(proposals.size(), "record")
            + " proposed from "
            + from
            + ": "
            + String.join(", ", parts)
            + "; none answers before its `x-draft` is taken away";
  }
}
