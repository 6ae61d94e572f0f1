package factfile.cli.line;

import factfile.shell.Assistant;
import factfile.shell.OfferedWord;
import factfile.shell.TonedStretch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Helps who answers a question.
 *
 * @param meaning shown where nothing is typed yet
 * @param values what could be typed, by what has been typed of it
 */
public record Question(String meaning, Function<String, List<Candidate>> values)
    implements Assistant {
  @Override
  public List<OfferedWord> proposals(String line) {
    String typed = line.substring(1 + Math.max(line.lastIndexOf(','), line.lastIndexOf(' ')));
    List<OfferedWord> proposals = new ArrayList<>();
    for (Candidate value : values.apply(typed)) {
      boolean open = value.word().endsWith("#") || value.word().endsWith("-");
      proposals.add(new OfferedWord(value.word(), value.description(), open));
    }
    return proposals;
  }

  @Override
  public List<TonedStretch> stretches(String line) {
    return List.of();
  }

  @Override
  public String hint(String line) {
    return line.isEmpty() ? meaning : "";
  }

  @Override
  public boolean isOpen(String line) {
    return false;
  }
}
