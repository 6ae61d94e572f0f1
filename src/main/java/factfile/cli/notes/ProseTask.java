package factfile.cli.notes;

import factfile.cli.notes.NoteFiles.ReadNote;
import factfile.store.page.DamagedSnapshot;

/** A note whose prose is to be judged, and what became of that. */
final class ProseTask implements ProseCrew.Share {
  private final ReadNote note;
  private final String key;
  private final boolean whole;
  private JudgedProse prose;
  private byte[] bytes;
  private Throwable defect;

  /**
   * @param key by which it is kept what is found; null where nothing is
   * @param whole whether all findings are wanted, or only those that contradict
   */
  ProseTask(ReadNote note, String key, boolean whole) {
    this.note = note;
    this.key = key;
    this.whole = whole;
  }

  ReadNote note() {
    return note;
  }

  String key() {
    return key;
  }

  boolean isWhole() {
    return whole;
  }

  /** What was found; null where that is not known. */
  JudgedProse prose() {
    return prose;
  }

  /** All that was found just now, to be kept; null where nothing is. */
  byte[] bytes() {
    return bytes;
  }

  /** What the program failed with; null where it did not. */
  Throwable defect() {
    return defect;
  }

  /** Takes what was found before. */
  void take(JudgedProse known) {
    prose = known;
  }

  /** Findings that nobody wants yet are not held in memory: there may be many notes. */
  @Override
  public void judge(ProseReader reader) {
    try {
      String text = note.text();
      JudgedProse found = JudgedProse.of(reader.read(text, false, ProseReader.dayOf(text), false));
      bytes = key == null ? null : ProseBytes.of(found);
      prose = whole ? found : found.trimmed();
    } catch (DamagedSnapshot e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      defect = e;
    }
  }
}
