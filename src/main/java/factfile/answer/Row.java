package factfile.answer;

import java.util.List;

/**
 * One row of an answer, twice: for programs and for people.
 *
 * @param cells one for each column of the answer
 * @param certain false where the row is marked {@code ?}
 */
public record Row(List<Cell> cells, Entry entry, boolean certain) {
  public Row {
    cells = List.copyOf(cells);
  }
}
