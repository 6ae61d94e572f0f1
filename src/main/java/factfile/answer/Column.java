package factfile.answer;

/**
 * A field of the rows of one kind of answer: whatever writes rows, or tells what stands in them,
 * takes it from here.
 */
public interface Column<R> {
  Field field();

  Cell cell(R row);
}
