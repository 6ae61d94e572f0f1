package factfile.shell;

import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.ParsedLine;

/** Proposals in the words of the library. */
final class Proposals {
  private Proposals() {}

  static void add(Assistant assistant, ParsedLine line, List<Candidate> found) {
    int order = 0;
    for (Proposal proposal : assistant.proposals(line.line().substring(0, line.cursor()))) {
      found.add(
          new Candidate(
              proposal.word(),
              proposal.word(),
              null,
              proposal.description().isEmpty() ? null : proposal.description(),
              null,
              null,
              !proposal.open(),
              order++));
    }
  }
}
