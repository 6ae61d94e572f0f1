package factfile.cli.add;

import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Command;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.KeyOptions;
import factfile.cli.line.Options;
import factfile.cli.line.Wanted;
import factfile.draft.propose.CheckOffer;
import factfile.edit.EditError;
import factfile.edit.Kind;
import factfile.render.visible.Visible;
import java.util.List;

/** Adds to a base: a record, or a value to a series; or takes the last addition back. */
public final class AddCommand implements Command {
  @Override
  public Definition definition() {
    return Definition.of(
            "add",
            "A new fact: asked for key by key, or given by options or on stdin.",
            "factfile add event",
            "factfile add count hostages --value '~100' --date 2024-10-22 --cite gazette#p5",
            "factfile add event --dry-run --title 'The quay opens' --date 2031-03-20 --cite gazette#p1",
            "jq -c .[] new.json | factfile add statement",
            "factfile add < new.yaml",
            "factfile add --undo")
        .takes(
            new Definition.Operand(
                "KIND [ID]", "One of: " + String.join(", ", Kind.words()) + "; then its id.", 0, 2))
        .with(CommandFlags.DRY_RUN, CommandFlags.INTO, CommandFlags.UNDO, CommandFlags.CHECK)
        .with(KeyOptions.flags())
        .with(Flag.COLOR, Flag.WIDTH, Flag.QUIET, Flag.FACTS);
  }

  @Override
  public int run(Host host, Options options) {
    try {
      if (options.has(CommandFlags.UNDO)) {
        return new Undo(host, options).run();
      }
      Conversions conversions = new Conversions();
      AddLine line = AddLine.of(definition(), options, conversions);
      Adder adder = new Adder(host, options);
      boolean said = !line.given().values().isEmpty();
      if (!said && isAsked(host)) {
        return new AddForm(host, options, adder).run(line);
      }
      if (options.has(CommandFlags.CHECK)) {
        line = checked(host, options, line, adder);
      }
      Wanted wanted = said ? line.wanted(adder) : AddInput.read(host, line, adder, conversions);
      tell(host, options, conversions);
      return adder.add(wanted, said ? ExitCode.USAGE : ExitCode.INPUT);
    } catch (EditError e) {
      throw UserError.input(e.getMessage(), e.fix());
    }
  }

  /** With the words for prose; says which, and what others there are. */
  private static AddLine checked(Host host, Options options, AddLine line, Adder adder) {
    if (line.given().values().isEmpty()) {
      throw UserError.usage(
          "`--check` goes with keys that are given as options",
          "records on stdin have their own `check`; the form proposes it anyway");
    }
    AddLine checked = line.checked(adder);
    CheckOffer offer = CheckOffer.of(line.kind(), line.given().values(), adder.base());
    String told =
        offer.words().isEmpty()
            ? "no words for prose show there; --check-topic and --check-verbs give them"
            : offer.others();
    if (!options.output().quiet() && !told.isEmpty()) {
      host.err().println("factfile: " + told);
    }
    return checked;
  }

  /** What dates were made of what was written. */
  private static void tell(Host host, Options options, Conversions conversions) {
    for (String told : options.output().quiet() ? List.<String>of() : conversions.told()) {
      host.err().println(Visible.text(told));
    }
  }

  /** Whether somebody sits there who can be asked. A shell without a cursor cannot ask. */
  private static boolean isAsked(Host host) {
    boolean terminal = host.terminal().stdin() && host.terminal().stdout();
    boolean free = host.kept() == null || host.asker() != null;
    return terminal && free;
  }
}
