package factfile.cli.draft;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.draft.hold.DraftText;
import factfile.draft.propose.Proposal;
import factfile.model.part.Citation;
import java.util.List;
import java.util.Map;

/**
 * A proposed record.
 *
 * @param source id of the source whose document it is drawn from
 */
record DraftRow(Proposal proposal, String source) implements Row {
  Map<String, Object> record() {
    return DraftText.marked(proposal);
  }

  @Override
  public List<Citation> cites() {
    return List.of(new Citation(source, proposal.at(), null, null, null, null));
  }

  @Override
  public Entry entry() {
    return new Entry(
        null,
        List.of(Span.plain(proposal.kind().word())),
        "",
        List.of(Span.strong(proposal.id())),
        List.of(Detail.of("words", proposal.words())),
        null,
        cites());
  }
}
