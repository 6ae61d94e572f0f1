package factfile.picture;

import factfile.answer.Cell;
import java.time.LocalDate;
import java.util.List;

/**
 * What the fields of a row tell that a page sorts and filters by.
 *
 * @param id of the record that it is about; null where it is about none
 * @param kind the word for what it is; null where its fields do not say
 * @param day the one day that it was on; null where there is no such day
 * @param refs whom and what it names
 */
record RowFacts(String id, String kind, LocalDate day, List<Cell.Ref> refs) {}
