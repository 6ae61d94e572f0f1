package factfile.draft.propose;

import factfile.prose.said.Utterance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Proposes all records of a paragraph: who says what first, as the others may be their words. */
public final class ParagraphDrafting {
  private final Parties parties;

  /** Whose words a quotation that begins next is; null where that does not show. */
  private String goingOn;

  /** Where that shows. */
  private String goingOnAt;

  private final StatementProposer statements;
  private final CountProposer counts;
  private final DeadlineProposer deadlines;
  private final EventProposer events;

  /**
   * @param written the day of the document, or null
   */
  public ParagraphDrafting(Parties parties, Draftsman draftsman, LocalDate written) {
    this.parties = parties;
    this.statements = new StatementProposer(parties, draftsman);
    this.counts = new CountProposer(draftsman);
    this.deadlines = new DeadlineProposer(parties, draftsman, written);
    this.events = new EventProposer(parties, draftsman);
  }

  /**
   * @param paragraph its sentences, in their order
   */
  public void add(List<SentenceReading> paragraph) {
    List<SentenceReading> quoted = new ArrayList<>();
    boolean spoken = false;
    boolean introduced = false;
    for (SentenceReading told : paragraph) {
      if (told.isQuotation() && !spoken) {
        // Whoever says so may be named behind it.
        quoted.add(told);
        continue;
      }
      if (told.isQuotation() && goingOn != null) {
        statements.addGoingOn(told, goingOn, goingOnAt);
      }
      Map<Utterance, String> speakers = statements(told, quoted);
      spoken |= !speakers.isEmpty();
      if (speakers.isEmpty()) {
        addUnspoken(quoted);
      } else {
        addRest(quoted, new HashMap<>());
      }
      quoted.clear();
      addRest(List.of(told), speakers);
      goingOn = goingOn(told, speakers);
      introduced = goingOn == null || (introduced && told.isQuotation());
      if (goingOn == null && told.utterances().isEmpty()) {
        goingOn = parties.introduced(told);
      }
      goingOnAt = told.isQuotation() ? goingOnAt : told.at();
      spoken |= goingOn != null;
    }
    addUnspoken(quoted);
    if (introduced) {
      goingOn = null;
    }
  }

  /**
   * Whose words a quotation behind a sentence is: those of whoever it tells to speak, last; what
   * the reporter tells himself cuts it off.
   */
  private String goingOn(SentenceReading told, Map<Utterance, String> speakers) {
    if (told.isQuotation()) {
      return goingOn;
    }
    for (int i = told.utterances().size() - 1; i >= 0; i--) {
      return speakers.get(told.utterances().get(i));
    }
    return parties.issuer(told);
  }

  private Map<Utterance, String> statements(SentenceReading told, List<SentenceReading> quoted) {
    Map<Utterance, String> speakers = new HashMap<>();
    for (Utterance utterance : told.utterances()) {
      boolean first = speakers.isEmpty() && utterance.words().from() < utterance.verb().from();
      String reporter = speakers.get(told.around(utterance));
      String speaker = statements.add(told, utterance, first ? quoted : List.of(), reporter);
      boolean somebody = !utterance.act().equals("found");
      if (speaker != null) {
        speakers.put(utterance, speaker);
      } else if (somebody) {
        // Whoever it is, "he" may mean them, and nobody before.
        parties.forget();
      }
    }
    return speakers;
  }

  /** Quotations that nobody in their paragraph is said to speak: whoever spoke last goes on. */
  private void addUnspoken(List<SentenceReading> quoted) {
    for (SentenceReading told : quoted) {
      if (goingOn != null) {
        statements.addGoingOn(told, goingOn, goingOnAt);
      }
    }
    addRest(quoted, new HashMap<>());
  }

  private void addRest(List<SentenceReading> sentences, Map<Utterance, String> speakers) {
    for (SentenceReading told : sentences) {
      deadlines.add(told, speakers);
      events.add(told, speakers);
      counts.add(told, speakers);
      parties.note(told);
    }
  }
}
