package factfile.load.record;

import factfile.format.KeyBlock;
import factfile.load.yaml.Node;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.DatedClaim;
import factfile.model.part.Dating;
import factfile.model.part.Rank;
import java.util.ArrayList;
import java.util.List;

/** Reads the {@code date} of what sources may date differently. */
final class DatingReader {
  private static final String DATE = "date";

  private DatingReader() {}

  static Dating read(Fields fields) {
    Node node = fields.node(DATE);
    if (node instanceof Node.Mapping block && DateReader.isClaim(block)) {
      return alone(block, fields.draft());
    }
    if (node instanceof Node.Sequence list && holdsClaim(list)) {
      return list.items().size() == 1
          ? alone((Node.Mapping) list.items().get(0), fields.draft())
          : dispute(list, fields.draft());
    }
    return Dating.of(fields.date(DATE));
  }

  private static boolean holdsClaim(Node.Sequence list) {
    boolean any = false;
    for (Node item : list.items()) {
      any |= DateReader.isClaim(item);
    }
    return any;
  }

  private static Dating alone(Node.Mapping block, Draft draft) {
    DatedClaim claim = claim(block, draft);
    draft.error(
        "lone-claim",
        block.position(),
        1,
        "one claim alone is no dispute",
        plain(claim == null ? "…" : claim.date().edtf()));
    return claim == null ? Dating.NONE : Dating.told(List.of(claim));
  }

  private static String plain(String date) {
    return "write `date: " + date + "`, and who says so under the record's own `cite`";
  }

  private static Dating dispute(Node.Sequence list, Draft draft) {
    List<DatedClaim> claims = new ArrayList<>();
    for (Node item : list.items()) {
      if (DateReader.isClaim(item)) {
        DatedClaim claim = claim((Node.Mapping) item, draft);
        if (claim != null) {
          claims.add(claim);
        }
      } else {
        draft.error(
            "mixed-dates",
            item.position(),
            item.width(),
            "this date stands among claims, and nobody is said to make it",
            "write `{date: …, cite: SOURCE#p1}` for each of them; or plain dates alone, for one of"
                + " these days");
      }
    }
    if (claims.size() == list.items().size() && agree(claims)) {
      draft.error(
          "no-dispute",
          list.position(),
          1,
          "all of these claims name the same date",
          plain(claims.get(0).date().edtf()));
    }
    return Dating.told(claims);
  }

  private static DatedClaim claim(Node.Mapping block, Draft draft) {
    Fields fields = Fields.of(block, KeyBlock.DATED_CLAIM, draft);
    FactDate date = fields.date(DATE);
    Rank rank = fields.word("rank", Rank.values());
    List<Citation> cites = CitationReader.required(fields, List.of());
    return date == null || cites.isEmpty()
        ? null
        : new DatedClaim(date, rank == null ? Rank.NORMAL : rank, cites);
  }

  private static boolean agree(List<DatedClaim> claims) {
    for (DatedClaim claim : claims) {
      if (!claim.date().edtf().equals(claims.get(0).date().edtf())) {
        return false;
      }
    }
    return true;
  }
}
