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
  JudgedProse[] judge(
      FactBase base, List<ReadNote> notes, boolean all, LeftNotes left, ProgressLine progress) {
    JudgedProse[] judged = new JudgedProse[notes.size()];
    String[] keys = new String[notes.size()];
    List<Integer> missing = new ArrayList<>();
    List<ReadNote> unknown = new ArrayList<>();
    for (int i = 0; i < judged.length; i++) {
      ReadNote note = notes.get(i);
      keys[i] = kept.isKeeping() ? key(note) : null;
      judged[i] = kept.isKeeping() ? known(keys[i], all || note.isMarked()) : null;
      if (judged[i] == null) {
        missing.add(i);
        unknown.add(note);
      }
    }
    if (unknown.isEmpty()) {
      return judged;
    }
    JudgedProse[] found = ProseCrew.judge(base, unknown, left, progress);
    for (int i = 0; i < found.length; i++) {
      int place = missing.get(i);
      judged[place] = found[i];
      if (found[i] != null && kept.isKeeping()) {
        kept.add(keys[place], ProseBytes.of(found[i]));
      }
    }
    return judged;
  }

  /** What is kept of a note; null where it has to be judged. */
  private JudgedProse known(String key, boolean all) {
    byte[] bytes = kept.of(key);
    try {
      return bytes == null ? null : ProseBytes.read(bytes, all);
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
