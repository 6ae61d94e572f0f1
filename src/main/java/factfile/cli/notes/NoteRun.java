package factfile.cli.notes;

import factfile.cli.base.LeftNotes;
import factfile.cli.host.Host;
import factfile.cli.line.Catalog;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Options;
import factfile.cli.notes.NoteFiles.ReadNote;
import factfile.model.base.FactBase;
import factfile.note.CheckedNote;
import factfile.note.NoteFinding;
import factfile.note.marker.BlockAnswers;
import factfile.query.answers.RecordedValues;
import factfile.store.page.DamagedSnapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * Notes that were judged, all of them before anything is written. One that the program fails at
 * does not keep it from the others.
 *
 * @param notes those that could be judged
 * @param left those that could not
 */
record NoteRun(FactBase base, List<Plan> notes, LeftNotes left) {
  /**
   * A note and what is to become of it.
   *
   * @param after its text as it will be; the same where nothing is to be mended
   */
  record Plan(ReadNote file, CheckedNote note, String after) {
    boolean isChange() {
      return !after.equals(note.source());
    }
  }

  /**
   * @param refresh whether they are to be mended
   */
  static NoteRun of(
      Host host,
      Catalog catalog,
      Options options,
      FactBase base,
      List<ReadNote> marked,
      boolean refresh) {
    RecordedValues values = new RecordedValues(base, options.clocks().today());
    BlockAnswers blocks = new CommandAnswers(host, catalog, options, base);
    NoteRun run = new NoteRun(base, new ArrayList<>(), new LeftNotes());
    for (ReadNote file : marked) {
      try {
        CheckedNote note = CheckedNote.of(file.name(), file.text(), values, blocks);
        String after = refresh ? note.refreshed(options.has(CommandFlags.FORCE)) : note.source();
        Plan plan = new Plan(file, note, after);
        if (plan.isChange() && !note.isSameOutside(after, values, blocks)) {
          throw new IllegalStateException(
              file.name() + " would not keep everything outside its markers");
        }
        run.notes.add(plan);
      } catch (DamagedSnapshot e) {
        throw e;
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        run.left.add(file.name(), e);
      }
    }
    return run;
  }

  List<NoteFinding> findings() {
    List<NoteFinding> findings = new ArrayList<>();
    for (Plan plan : notes) {
      findings.addAll(plan.note().findings());
    }
    return findings;
  }
}
