package factfile.store.record;

import factfile.model.amount.Quantity;
import factfile.model.date.CalendarDuration;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Claim;
import factfile.model.part.Condition;
import factfile.model.part.DatedClaim;
import factfile.model.part.Dating;
import factfile.model.part.Edge;
import factfile.model.part.Extras;
import factfile.model.part.Order;
import factfile.model.part.Slice;
import factfile.model.part.Votes;
import factfile.model.text.Position;
import factfile.store.page.PageWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what stands in records; dates, quantities and windows as they are written in the files.
 * {@link PartReader} reads them in the same order.
 */
final class PartWriter {
  private final PageWriter out;
  private final Map<String, Integer> files = new LinkedHashMap<>();

  PartWriter(PageWriter out) {
    this.out = out;
  }

  /** The files that records stand in, in the order of the numbers they are written by. */
  List<String> files() {
    return List.copyOf(files.keySet());
  }

  void votes(Votes votes) {
    out.writeFlag(votes != null);
    if (votes != null) {
      quantity(votes.supporting());
      quantity(votes.opposing());
      quantity(votes.abstaining());
      quantity(votes.absent());
    }
  }

  void window(CalendarDuration window) {
    out.writeText(window == null ? null : window.text());
  }

  void quantity(Quantity quantity) {
    out.writeText(quantity == null ? null : quantity.text());
  }

  void claim(Claim claim) {
    out.writeFlag(claim != null);
    if (claim != null) {
      out.writeTexts(claim.topics());
      out.writeTexts(claim.verbs());
      out.writeTexts(claim.not());
      out.writeText(claim.about());
      out.writeFlag(claim.contradict());
    }
  }

  void dating(Dating dating) {
    date(dating.claims().isEmpty() ? dating.date() : null);
    out.writeCount(dating.claims().size());
    for (DatedClaim claim : dating.claims()) {
      date(claim.date());
      out.writeText(claim.rank().word());
      cites(claim.cites());
    }
  }

  void condition(Condition condition) {
    out.writeText(condition == null ? null : condition.words());
    if (condition != null) {
      out.writeFlag(condition.met() != null);
      if (condition.met() != null) {
        slice(condition.met());
      }
    }
  }

  void order(Order order) {
    out.writeTexts(order.after());
    out.writeTexts(order.before());
  }

  void slice(Slice slice) {
    edge(slice.from());
    edge(slice.until());
    out.writeText(slice.event());
    cites(slice.cites());
    extras(slice.extras());
    position(slice.position());
  }

  void edge(Edge edge) {
    out.writeFlag(edge != null);
    if (edge != null) {
      date(edge.date());
      cites(edge.cites());
    }
  }

  void cites(List<Citation> cites) {
    out.writeCount(cites.size());
    for (Citation cite : cites) {
      out.writeText(cite.source());
      out.writeText(cite.at());
      out.writeText(cite.saidBy());
      out.writeText(cite.note());
      out.writeText(cite.quote());
      position(cite.position());
    }
  }

  void date(FactDate date) {
    out.writeText(date == null ? null : date.edtf());
  }

  void position(Position position) {
    Integer file = files.get(position.file());
    if (file == null) {
      file = files.size();
      files.put(position.file(), file);
    }
    out.writeCount(file);
    out.writeCount(position.line());
    out.writeCount(position.column());
  }

  void extras(Extras extras) {
    block(extras.values());
  }

  private void block(Map<?, ?> values) {
    out.writeCount(values.size());
    for (Map.Entry<?, ?> entry : values.entrySet()) {
      out.writeText((String) entry.getKey());
      value(entry.getValue());
    }
  }

  /** A keeper's own value: a text, a list or a block of keys. */
  private void value(Object value) {
    if (value instanceof List<?> list) {
      out.writeByte(Extra.LIST);
      out.writeCount(list.size());
      for (Object each : list) {
        value(each);
      }
    } else if (value instanceof Map<?, ?> block) {
      out.writeByte(Extra.BLOCK);
      block(block);
    } else {
      out.writeByte(Extra.TEXT);
      out.writeText((String) value);
    }
  }

  /** What a keeper's own value begins with. */
  static final class Extra {
    static final int TEXT = 0;
    static final int LIST = 1;
    static final int BLOCK = 2;

    private Extra() {}
  }
}
