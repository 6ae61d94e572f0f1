package factfile.query.compare;

import factfile.model.base.DeadlineChain;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.record.Item;
import java.util.List;
import java.util.Map;

/**
 * What an answer tells of a record, as far as two answers are compared.
 *
 * @param item the record
 * @param date the day of what happened, or from which it has been so; null where there is none
 * @param fields as programs read them, by the names that they have in its list; null for nothing
 * @param words the same as people read it, by what they are called
 * @param chain of a deadline; null for all else
 */
record Told(
    Item item,
    ChangeSection section,
    String title,
    FactDate date,
    Map<String, String> fields,
    Map<String, String> words,
    List<Citation> cites,
    boolean certain,
    DeadlineChain chain) {}
