package factfile.query.snippet;

import factfile.model.part.Citation;
import factfile.model.part.Citations;
import java.util.ArrayList;
import java.util.List;

/**
 * One record told in a sentence, without its final stop.
 *
 * @param id of the record
 * @param clauses the sentence, piece by piece, each with what it rests on
 */
public record Snippet(String id, List<Clause> clauses) {
  public Snippet {
    clauses = List.copyOf(clauses);
  }

  /**
   * A piece of the sentence.
   *
   * @param parts its words; perhaps with a comma before them
   * @param aside what stands in brackets behind them, before the sources
   * @param cites its sources; empty where it says that nothing is on record
   */
  public record Clause(List<Part> parts, List<Part> aside, List<Citation> cites) {
    public Clause {
      parts = List.copyOf(parts);
      aside = List.copyOf(aside);
      cites = List.copyOf(cites);
    }
  }

  /**
   * Some words of the sentence.
   *
   * @param field the field whose value they are, "" for the main one of the record's kind; null for
   *     plain words
   * @param canonical the value as markers write it; null for plain words
   */
  public record Part(String text, String field, String canonical) {
    public boolean isValue() {
      return canonical != null;
    }
  }

  /** What the whole sentence rests on. */
  public List<Citation> cites() {
    List<Citation> cites = new ArrayList<>();
    for (Clause clause : clauses) {
      Citations.addAll(cites, clause.cites());
    }
    return cites;
  }
}
