package factfile.cli.source;

import factfile.document.Document;
import factfile.document.Place;
import factfile.document.Stretch;
import factfile.model.base.FactBase;
import factfile.model.part.Citation;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which records rest on which paragraphs of a source's document.
 *
 * @param paragraphs by number
 * @param whole those that cite it without a place
 * @param nowhere those that cite a place that it has not got, by that
 */
public record Resting(
    Map<Integer, List<RestingRecord>> paragraphs,
    List<RestingRecord> whole,
    Map<String, List<RestingRecord>> nowhere) {

  public static Resting of(FactBase base, String source, Document document) {
    Resting resting = new Resting(new TreeMap<>(), new ArrayList<>(), new LinkedHashMap<>());
    List<Item> items = new ArrayList<>();
    for (Entity entity : base.entities()) {
      items.add(entity);
    }
    for (Fact fact : base.facts()) {
      items.add(fact);
    }
    for (Item item : items) {
      for (Citation cite : item.everyCite()) {
        if (cite.source().equals(source)) {
          resting.add(new RestingRecord(item, cite.at(), true), document);
        }
      }
    }
    return resting;
  }

  /** Every place of the source that is cited. */
  static Set<String> places(FactBase base, String source) {
    Set<String> places = new LinkedHashSet<>();
    Resting all = of(base, source, new Document(List.of(), List.of()));
    places.addAll(all.nowhere.keySet());
    return places;
  }

  private void add(RestingRecord record, Document document) {
    if (record.at() == null) {
      put(whole, record);
      return;
    }
    List<Stretch> stretches = Place.in(document, record.at());
    for (Stretch stretch : stretches) {
      boolean first = stretch.paragraph() == stretches.get(0).paragraph();
      put(
          paragraphs.computeIfAbsent(stretch.paragraph(), each -> new ArrayList<>()),
          new RestingRecord(record.item(), record.at(), first));
    }
    if (stretches.isEmpty()) {
      put(nowhere.computeIfAbsent(record.at(), each -> new ArrayList<>()), record);
    }
  }

  /** A record that cites a place twice, for several speakers, rests on it once. */
  private static void put(List<RestingRecord> list, RestingRecord record) {
    for (RestingRecord each : list) {
      if (each.item().id().equals(record.item().id())) {
        return;
      }
    }
    list.add(record);
  }

  public List<RestingRecord> on(int paragraph) {
    return paragraphs.getOrDefault(paragraph, List.of());
  }
}
