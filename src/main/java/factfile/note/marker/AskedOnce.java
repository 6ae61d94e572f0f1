package factfile.note.marker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers that are remembered, since a note is judged more than once. */
public final class AskedOnce implements BlockAnswers {
  private final BlockAnswers answers;
  private final Map<List<String>, String> known = new HashMap<>();

  public AskedOnce(BlockAnswers answers) {
    this.answers = answers;
  }

  @Override
  public String markdown(List<String> command) throws Refused {
    String answer = known.get(command);
    if (answer == null) {
      answer = answers.markdown(command);
      known.put(List.copyOf(command), answer);
    }
    return answer;
  }
}
