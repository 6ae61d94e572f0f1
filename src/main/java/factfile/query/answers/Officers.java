package factfile.query.answers;

import factfile.answer.Detail;
import factfile.answer.Span;
import factfile.model.base.FactBase;
import factfile.model.part.Edge;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.query.state.Slices;
import factfile.query.state.Standings;
import factfile.query.state.Standings.Held;
import factfile.query.words.CiteWords;
import factfile.query.words.DayProse;
import java.util.ArrayList;
import java.util.List;

/** Who holds the offices of a body on the asked day, and what belongs to it. */
final class Officers {
  /** So many of each are told; of a larger body a list tells all. */
  private static final int MANY = 12;

  private final FactBase base;
  private final Standings standings;
  private final Slices slices;
  private final Entity body;

  Officers(Inquiry inquiry, Entity body) {
    this.base = inquiry.base();
    this.standings = new Standings(base, inquiry.clocks());
    this.slices = new Slices(base);
    this.body = body;
  }

  /** Lines of a card. */
  List<Detail> details() {
    List<Detail> sure = new ArrayList<>();
    List<Detail> perhaps = new ArrayList<>();
    for (Entity holder : base.entities(base.find(Index.ROLE_OF, body.id()))) {
      for (Held held : standings.of(holder).roles()) {
        if (held.role().of().contains(body.id())) {
          (held.certain() ? sure : perhaps).add(officer(holder, held));
        }
      }
    }
    sure.addAll(perhaps);
    List<Detail> details = new ArrayList<>(sure.subList(0, Math.min(MANY, sure.size())));
    if (sure.size() > MANY) {
      details.add(Detail.of("officer", more(sure.size())));
    }
    List<Entity> parts = base.entities(base.find(Index.PART_OF, body.id()));
    if (!parts.isEmpty()) {
      details.add(Detail.of("parts", names(parts)));
    }
    return details;
  }

  private Detail officer(Entity holder, Held held) {
    Edge from = held.slice().from();
    String since =
        from == null || from.isOpen()
            ? ""
            : ", " + DayProse.bound("since", from.date().start()).text();
    return Detail.of(
        "officer",
        List.of(Span.plain(holder.name() + ", " + held.role().title() + since), held.doubt()),
        holder.id() + " · " + CiteWords.brief(slices.cites(held.slice())));
  }

  private String names(List<Entity> parts) {
    List<String> names = new ArrayList<>();
    for (Entity part : parts) {
      if (names.size() < MANY) {
        names.add(part.name());
      }
    }
    return String.join(", ", names) + (parts.size() > MANY ? "; " + more(parts.size()) : "");
  }

  private String more(int all) {
    return "and " + (all - MANY) + " more: factfile who who:" + body.id();
  }
}
