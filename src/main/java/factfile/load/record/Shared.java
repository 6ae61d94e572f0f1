package factfile.load.record;

import factfile.model.date.Edtf;
import factfile.model.date.EdtfException;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import java.util.HashMap;
import java.util.Map;

/**
 * Ids, tags and dates stand in a file again and again; those that are equal become one, which
 * halves what a large base takes.
 */
public final class Shared {
  /** Longer texts hardly ever stand twice. */
  private static final int SHORT = 24;

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, FactDate> dates = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  String text(String text) {
    if (text.length() > SHORT) {
      return text;
    }
    String first = texts.putIfAbsent(text, text);
    return first == null ? text : first;
  }

  /**
   * A place in a source.
   *
   * @param at null where the source is meant as a whole
   */
  record Place(String source, String at) {}

  /**
   * The place that a citation in its short form means: {@code SOURCE#AT}, {@code SOURCE##PART},
   * {@code SOURCE#:~:text=WORDS}, whose sign belongs to the place.
   */
  Place place(String citation) {
    Place place = places.get(citation);
    if (place == null) {
      int at = Citation.placeIn(citation);
      place =
          at < 0
              ? new Place(text(citation), null)
              : new Place(
                  text(citation.substring(0, citation.indexOf('#'))), text(citation.substring(at)));
      places.put(citation, place);
    }
    return place;
  }

  /**
   * @throws EdtfException as {@link Edtf#parse}
   */
  FactDate date(String text) throws EdtfException {
    FactDate date = dates.get(text);
    if (date == null) {
      date = Edtf.parse(text);
      dates.put(text, date);
    }
    return date;
  }
}
