package factfile.draft.hold;

import factfile.draft.propose.CheckWords;
import factfile.draft.propose.Proposal;
import factfile.edit.Kind;
import factfile.edit.RecordText;
import factfile.model.base.PendingRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes proposals as a file of a base has them: one list after the other, each record a draft. */
public final class DraftText {
  /** The width of the comments that tell the words of a passage, in characters. */
  private static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();

  private DraftText() {}

  /**
   * @param source the record of the document's source, where the base has none yet; else null
   */
  public static String of(Map<String, Object> source, List<Proposal> proposals) {
    DraftText written = new DraftText();
    if (source != null) {
      written.text.append("sources:\n").append(RecordText.item(source));
    }
    written.add(Kind.ENTITY, proposals);
    for (Kind kind : Kind.values()) {
      if (kind != Kind.ENTITY) {
        written.add(kind, proposals);
      }
    }
    return written.text.toString();
  }

  private void add(Kind kind, List<Proposal> proposals) {
    boolean any = false;
    for (Proposal proposal : proposals) {
      if (proposal.kind() == kind) {
        text.append(any ? "" : (text.isEmpty() ? "" : "\n") + kind.list() + ":\n");
        any = true;
        comment(proposal);
        text.append(RecordText.item(marked(proposal)));
      }
    }
  }

  /** The record with the mark of a draft behind its id. */
  public static Map<String, Object> marked(Proposal proposal) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("id", proposal.id());
    keys.put(PendingRecord.MARK, "true");
    keys.putAll(proposal.keys());
    return keys;
  }

  private void comment(Proposal proposal) {
    StringBuilder line = new StringBuilder("  # " + proposal.at() + ":");
    for (String word : proposal.words().strip().split("\\s+", -1)) {
      if (line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line = new StringBuilder("  #  ");
      }
      line.append(' ').append(word);
    }
    text.append(line).append('\n');
    List<String> others = CheckWords.others(proposal.keys());
    if (!others.isEmpty()) {
      text.append("  # other verbs for its check: ").append(String.join(", ", others)).append('\n');
    }
  }
}
