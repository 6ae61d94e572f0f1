package factfile.prose.near;

import factfile.model.base.FactBase;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.prose.judge.NearMiss;
import factfile.prose.names.Kinship;
import factfile.prose.names.NameMention;
import factfile.prose.names.Titles;
import factfile.prose.sense.Profiles;
import factfile.prose.sense.WordMeanings;
import factfile.prose.sentence.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the records that a sentence comes nearest to, of those that prose is held against. */
public final class NearestRecords {
  /** So many are told. */
  private static final int MOST = 3;

  private final Profiles profiles;
  private final Titles titles;
  private final List<NearRecord> records = new ArrayList<>();

  /** A record and how near it is. */
  private record Near(NearRecord record, double nearness) {}

  private static final class ByNearness implements Comparator<Near> {
    @Override
    public int compare(Near a, Near b) {
      return Double.compare(b.nearness(), a.nearness());
    }
  }

  public NearestRecords(FactBase base, Kinship kinship, Titles titles, Profiles profiles) {
    this.profiles = profiles;
    this.titles = titles;
    for (FactKind kind :
        List.of(
            FactKind.COUNT, FactKind.EVENT, FactKind.DEADLINE, FactKind.STATEMENT, FactKind.TERM)) {
      for (Fact fact : base.facts(kind)) {
        records.add(new NearRecord(fact, base, kinship, profiles));
      }
    }
  }

  /** The nearest records, the nearest first, and what kept each away. */
  public List<NearMiss> to(Sentence sentence) {
    WordMeanings meaning = profiles.meaning(sentence.tokens());
    List<Near> near = new ArrayList<>();
    for (NearRecord each : records) {
      double nearness = each.nearness(sentence, meaning);
      if (nearness > 0) {
        near.add(new Near(each, nearness));
      }
    }
    near.sort(new ByNearness());
    List<NearMiss> misses = new ArrayList<>(offices(sentence));
    for (Near each : near) {
      if (misses.size() < MOST) {
        misses.add(each.record().missed(sentence, meaning));
      }
    }
    return misses;
  }

  /** Offices that are named without those who have held them. */
  private List<NearMiss> offices(Sentence sentence) {
    List<NearMiss> misses = new ArrayList<>();
    for (Titles.TitleMention title : titles.in(sentence.tokens())) {
      for (Titles.Office office : title.offices()) {
        boolean named = false;
        for (NameMention name : sentence.meant()) {
          named |= name.entities().contains(office.holder().id());
        }
        NearMiss miss =
            named
                ? new NearMiss(
                    office.holder().id(),
                    "apart",
                    "the office “" + office.role().title() + "” and the name stand apart")
                : new NearMiss(
                    office.holder().id(),
                    "no holder named",
                    "no holder named beside “" + office.role().title() + "”");
        if (misses.size() < MOST - 1 && !misses.contains(miss)) {
          misses.add(miss);
        }
      }
    }
    return misses;
  }
}
