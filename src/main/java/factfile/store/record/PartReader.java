package factfile.store.record;

import factfile.model.amount.Quantity;
import factfile.model.date.CalendarDuration;
import factfile.model.date.Edtf;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Claim;
import factfile.model.part.Condition;
import factfile.model.part.DatedClaim;
import factfile.model.part.Dating;
import factfile.model.part.Edge;
import factfile.model.part.Order;
import factfile.model.part.Rank;
import factfile.model.part.Slice;
import factfile.model.part.Votes;
import factfile.model.text.MalformedValue;
import factfile.model.text.Position;
import factfile.model.text.Worded;
import factfile.store.page.Cursor;
import factfile.store.page.DamagedSnapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what stands in records as {@link PartWriter} wrote it. */
final class PartReader {
  /** So many dates are kept at most: a large base has many facts for each day. */
  private static final int KEPT = 4096;

  private final Cursor in;
  private final List<String> files;
  private final Map<String, FactDate> dates = new HashMap<>();
  private int further;

  /**
   * @param files the names of the files that records stand in, by their numbers
   */
  PartReader(Cursor in, List<String> files) {
    this.in = in;
    this.files = files;
  }

  void moveLines(int lines) {
    further = lines;
  }

  Claim claim() {
    return in.readFlag()
        ? new Claim(in.readTexts(), in.readTexts(), in.readTexts(), in.readText(), in.readFlag())
        : null;
  }

  Votes votes() {
    return in.readFlag()
        ? new Votes(quantityOrNone(), quantityOrNone(), quantityOrNone(), quantityOrNone())
        : null;
  }

  Dating dating() {
    FactDate date = date();
    List<DatedClaim> claims = new ArrayList<>();
    for (int left = in.readCount(); left > 0; left--) {
      claims.add(new DatedClaim(date(), Worded.of(Rank.values(), in.readText()), cites()));
    }
    return claims.isEmpty() ? Dating.of(date) : Dating.told(claims);
  }

  Condition condition() {
    String words = in.readText();
    return words == null ? null : new Condition(words, in.readFlag() ? slice() : null);
  }

  Order order() {
    List<String> after = in.readTexts();
    List<String> before = in.readTexts();
    return after.isEmpty() && before.isEmpty() ? Order.NONE : new Order(after, before);
  }

  Slice slice() {
    return new Slice(edge(), edge(), in.readText(), cites(), ExtrasReader.read(in), position());
  }

  Edge edge() {
    return in.readFlag() ? new Edge(date(), cites()) : null;
  }

  List<Citation> cites() {
    int count = in.readCount();
    if (count == 1) {
      return List.of(cite());
    }
    List<Citation> cites = new ArrayList<>();
    for (int left = count; left > 0; left--) {
      cites.add(cite());
    }
    return cites;
  }

  private Citation cite() {
    return new Citation(
        in.readText(), in.readText(), in.readText(), in.readText(), in.readText(), position());
  }

  FactDate date() {
    String text = in.readText();
    FactDate known = text == null ? null : dates.get(text);
    if (text == null || known != null) {
      return known;
    }
    if (dates.size() == KEPT) {
      dates.clear();
    }
    try {
      FactDate date = Edtf.parse(text);
      dates.put(text, date);
      return date;
    } catch (MalformedValue e) {
      throw new DamagedSnapshot("no date: " + text, e);
    }
  }

  Quantity quantityOrNone() {
    String text = in.readText();
    return text == null ? null : quantity(text);
  }

  Quantity quantity() {
    return quantity(in.readText());
  }

  private static Quantity quantity(String text) {
    try {
      return Quantity.parse(text);
    } catch (MalformedValue e) {
      throw new DamagedSnapshot("no quantity: " + text, e);
    }
  }

  CalendarDuration window() {
    String text = in.readText();
    try {
      return text == null ? null : CalendarDuration.parse(text);
    } catch (MalformedValue e) {
      throw new DamagedSnapshot("no window: " + text, e);
    }
  }

  Position position() {
    return new Position(files.get(in.readCount()), in.readCount() + further, in.readCount());
  }
}
