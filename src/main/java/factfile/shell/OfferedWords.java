package factfile.shell;

import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.ParsedLine;

/** OfferedWords in the words of the library. */
final class OfferedWords {
  private OfferedWords() {}

  static void add(Assistant assistant, ParsedLine line, List<Candidate> found) {
    int order = 0;
    for (OfferedWord proposal : assistant.proposals(line.line().substring(0, line.cursor()))) {
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
