package factfile.draft.hold;

import factfile.document.Document;
import factfile.document.Place;
import factfile.document.Stretch;
import factfile.draft.propose.Proposal;
import java.util.ArrayList;
import java.util.List;

/** Gives proposals that came without them the words of the passage that they cite. */
public final class CitedWords {
  private CitedWords() {}

  public static Proposal of(Proposal proposal, Document document) {
    List<String> words = new ArrayList<>();
    int paragraph = 0;
    if (!proposal.at().isEmpty()) {
      for (Stretch each : Place.in(document, proposal.at())) {
        words.add(each.text());
        paragraph = paragraph == 0 ? each.paragraph() : paragraph;
      }
    }
    return new Proposal(
        proposal.kind(), proposal.keys(), paragraph, proposal.at(), String.join(" ", words));
  }
}
