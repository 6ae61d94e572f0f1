package factfile.cli.notes;

import factfile.cli.base.LeftNotes;
import factfile.cli.host.BuildNotes;
import factfile.cli.host.ProgressLine;
import factfile.cli.notes.NoteFiles.ReadNote;
import factfile.model.base.FactBase;
import factfile.store.KeptFindings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The prose of notes, held against the base as of the day of each. What was found of one before is
 * taken as it was kept: it depends on the base, the program, what stands in the note and its day.
 */
final class ProseRun {
  private final KeptFindings kept;
  private final MessageDigest digest = digest();
  private final byte[] build = BuildNotes.read().commit().getBytes(StandardCharsets.UTF_8);

  /**
   * @param kept what was found with the base before; what is found now is added
   */
  ProseRun(KeptFindings kept) {
    this.kept = kept;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * What is found of each note, in their order.
   *
   * @param all whether all findings of all notes are wanted, or of those without markers only what
   *     contradicts
   * @param left takes notes that the program fails at
   * @return null for each of those
   */
  List<JudgedProse> judge(
      FactBase base, List<ReadNote> notes, boolean all, LeftNotes left, ProgressLine progress) {
    List<ProseTask> tasks = new ArrayList<>();
    List<ProseTask> unknown = new ArrayList<>();
    for (ReadNote note : notes) {
      ProseTask task =
          new ProseTask(note, kept.isKeeping() ? key(note) : null, all || note.isMarked());
      task.take(known(task));
      tasks.add(task);
      if (task.prose() == null) {
        unknown.add(task);
      }
    }
    if (!unknown.isEmpty()) {
      ProseCrew.judge(base, new ProseReader(base), unknown, ProseCrew.NOTES_EACH, progress);
    }
    List<JudgedProse> judged = new ArrayList<>();
    for (ProseTask task : tasks) {
      judged.add(task.prose());
      if (task.bytes() != null) {
        kept.add(task.key(), task.bytes());
      }
      if (task.defect() != null) {
        left.add(task.note().name(), task.defect());
      }
    }
    return judged;
  }

  /** What is kept of a note; null where it has to be judged. */
  private JudgedProse known(ProseTask task) {
    byte[] bytes = task.key() == null ? null : kept.of(task.key());
    try {
      return bytes == null ? null : ProseBytes.read(bytes, task.isWhole());
    } catch (IOException e) {
      // Judged anew, and kept as it should be.
      return null;
    }
  }

  private String key(ReadNote note) {
    digest.update(build);
    digest.update((byte) 0);
    return HexFormat.of().formatHex(digest.digest(note.bytes()))
        + " "
        + ProseReader.dayOf(note.text());
  }
}
