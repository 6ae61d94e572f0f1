package factfile.cli.read;

import factfile.draft.hold.OnRecord;
import factfile.draft.propose.Proposal;
import factfile.edit.Kind;
import factfile.model.base.FactBase;
import factfile.model.part.Index;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is proposed from a document, and what of it is still open. */
final class Offers {
  /** By id; entities are no offers of their own. */
  private final Map<String, Proposal> all = new LinkedHashMap<>();

  private final Set<String> closed = new HashSet<>();

  /** All but what is on record, was passed or was taken and is still there. */
  Offers(List<Proposal> proposals, FactBase base, String source, ReadMemory memory) {
    OnRecord record = new OnRecord(base, source);
    for (Proposal each : proposals) {
      if (each.kind() == Kind.ENTITY) {
        continue;
      }
      all.put(each.id(), each);
      String mark = each.mark();
      String taken = memory.taken(mark);
      boolean there = taken != null && base.find(Index.ID, taken).size() > 0;
      if (there || memory.isPassed(mark) || record.has(each)) {
        closed.add(each.id());
      }
    }
  }

  /** Those of a paragraph that are open, in the order of its sentences. */
  List<Proposal> open(int paragraph) {
    List<Proposal> open = new ArrayList<>();
    for (Proposal each : all.values()) {
      if (each.paragraph() == paragraph && !closed.contains(each.id())) {
        open.add(each);
      }
    }
    return open;
  }

  /** The places of those paragraphs from which nothing was ever proposed. */
  List<String> without(List<ReadParagraph> paragraphs) {
    List<String> without = new ArrayList<>();
    for (ReadParagraph each : paragraphs) {
      if (open(each.number()).isEmpty() && closed(each.number()) == 0) {
        without.add("p" + each.number());
      }
    }
    return without;
  }

  /** How many of a paragraph are no longer open. */
  int closed(int paragraph) {
    int count = 0;
    for (Proposal each : all.values()) {
      count += each.paragraph() == paragraph && closed.contains(each.id()) ? 1 : 0;
    }
    return count;
  }

  int left() {
    return all.size() - closed.size();
  }

  boolean has(String id) {
    return all.containsKey(id);
  }

  void close(Proposal proposal) {
    closed.add(proposal.id());
  }

  void open(Proposal proposal) {
    closed.remove(proposal.id());
  }
}
