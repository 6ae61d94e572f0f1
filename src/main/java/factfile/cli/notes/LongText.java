package factfile.cli.notes;

import factfile.markdown.Passage;
import factfile.model.base.FactBase;
import factfile.prose.sentence.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A text of which parts can be judged at the same time, as no part says what another means. */
final class LongText {
  /** Shorter ones are done before somebody else is ready to help. */
  private static final int CHARACTERS_EACH = 100_000;

  private LongText() {}

  /** Some of its passages, and what was found of them. */
  private static final class Part implements ProseCrew.Share {
    private final List<Passage> passages;
    private final LocalDate written;
    private final boolean all;
    private List<PlacedFinding> found = List.of();

    Part(List<Passage> passages, LocalDate written, boolean all) {
      this.passages = passages;
      this.written = written;
      this.all = all;
    }

    @Override
    public void judge(ProseReader reader) {
      found = reader.read(passages, written, all);
    }
  }

  static boolean isLong(String text) {
    return text.length() >= 2 * CHARACTERS_EACH;
  }

  /**
   * What is found of a text, in its order.
   *
   * @param isPlain whether it is no Markdown
   * @param written the day it was written, or null
   * @param all whether sentences that nothing covers are told, too
   */
  static List<PlacedFinding> read(
      FactBase base,
      ProseReader reader,
      String text,
      boolean isPlain,
      LocalDate written,
      boolean all) {
    List<Part> parts = new ArrayList<>();
    for (List<Passage> passages : parts(ProseReader.passages(text, isPlain))) {
      parts.add(new Part(passages, written, all));
    }
    ProseCrew.judge(base, reader, parts, 1, null);
    List<PlacedFinding> found = new ArrayList<>();
    for (Part part : parts) {
      found.addAll(part.found);
    }
    return found;
  }

  /** A list stays with the words over it. */
  private static List<List<Passage>> parts(List<Passage> passages) {
    List<List<Passage>> parts = new ArrayList<>();
    int from = 0;
    int length = 0;
    for (int at = 0; at < passages.size(); at++) {
      Passage passage = passages.get(at);
      length += passage.text().length();
      boolean open = Labels.isLead(passage) || passage.role() == Passage.Role.ITEM;
      if (length >= CHARACTERS_EACH && !open) {
        parts.add(passages.subList(from, at + 1));
        from = at + 1;
        length = 0;
      }
    }
    parts.add(passages.subList(from, passages.size()));
    return parts;
  }
}
