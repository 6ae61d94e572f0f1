package factfile.draft.hold;

import factfile.draft.propose.Proposal;
import factfile.model.amount.Quantity;
import factfile.model.amount.QuantityException;
import factfile.model.base.FactBase;
import factfile.model.date.Edtf;
import factfile.model.date.EdtfException;
import factfile.model.part.Citation;
import factfile.model.part.CountValue;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.Statement;
import factfile.model.text.FoldedWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a base has already what is proposed from a passage: the same value from there. */
public final class OnRecord {
  private final String source;
  private final List<Fact> facts = new ArrayList<>();

  /**
   * @param source whose passages they are
   */
  public OnRecord(FactBase base, String source) {
    this.source = source;
    for (Fact fact : base.facts()) {
      if (fact.everyCite().stream().anyMatch(cite -> cite.source().equals(source))) {
        facts.add(fact);
      }
    }
  }

  public boolean has(Proposal proposal) {
    for (Fact fact : facts) {
      if (fact.kind().word().equals(proposal.kind().word()) && isSame(fact, proposal)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSame(Fact fact, Proposal proposal) {
    if (fact instanceof Count count) {
      return hasValue(count, proposal);
    }
    if (!isFrom(fact.everyCite(), proposal)) {
      return false;
    }
    if (fact instanceof Statement statement) {
      return statement.speakers().contains(text(proposal, "speaker"))
          && isAlike(statement.gist(), text(proposal, "gist"));
    }
    if (fact instanceof Deadline deadline) {
      return isAlike(deadline.title(), text(proposal, "title"));
    }
    return fact instanceof Event event
        && (isAlike(event.title(), text(proposal, "title")) || isOf(event, proposal));
  }

  /** A sentence has one event a day, however that is called. */
  private static boolean isOf(Event event, Proposal proposal) {
    try {
      return event.date() != null && event.date().equals(Edtf.parse(text(proposal, "date")));
    } catch (EdtfException e) {
      // A day that cannot be read is nobody's; whoever takes it is told so.
      return false;
    }
  }

  private boolean hasValue(Count count, Proposal proposal) {
    try {
      Object written = proposal.part().get("value");
      Quantity quantity = Quantity.parse(String.valueOf(written));
      for (CountValue value : count.values()) {
        List<Citation> cites = value.cites().isEmpty() ? count.everyCite() : value.cites();
        if (value.quantity().equals(quantity) && isFrom(cites, proposal)) {
          return true;
        }
      }
      return false;
    } catch (QuantityException e) {
      // The same for a number.
      return false;
    }
  }

  /** Whether it cites the sentence, or its paragraph. */
  private boolean isFrom(List<Citation> cites, Proposal proposal) {
    String paragraph = "p" + proposal.paragraph();
    for (Citation cite : cites) {
      boolean there = proposal.at().equals(cite.at()) || paragraph.equals(cite.at());
      if (cite.source().equals(source) && there) {
        return true;
      }
    }
    return false;
  }

  /** Whether most words of the shorter stand in the other. */
  private static boolean isAlike(String one, String other) {
    Set<String> words = new HashSet<>(FoldedWords.of(one));
    Set<String> others = new HashSet<>(FoldedWords.of(other));
    int shorter = Math.min(words.size(), others.size());
    words.retainAll(others);
    return 3 * words.size() >= 2 * shorter;
  }

  private static String text(Proposal proposal, String key) {
    return String.valueOf(proposal.keys().get(key));
  }
}
