package factfile.query.known;

import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.part.Index;
import factfile.model.record.Fact;
import factfile.model.record.Source;
import factfile.query.words.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What had been published by a day.
 *
 * @param base the base without the sources published later and all that rests on those alone
 * @param unpublishedFacts how many facts were taken away
 * @param partlyPublishedFacts how many are kept without a value, a slice, an outcome or a citation
 * @param unpublishedSources how many sources were taken away
 */
public record KnownBy(
    FactBase base, int unpublishedFacts, int partlyPublishedFacts, int unpublishedSources) {
  /**
   * @param day a source counts when it was surely out by then; null takes nothing away
   */
  public static KnownBy of(FactBase base, LocalDate day) {
    if (day == null) {
      return new KnownBy(base, 0, 0, 0);
    }
    PublishedBase published = new PublishedBase(base, day);
    List<Ordinals> affected = new ArrayList<>();
    for (Source source : published.unpublished()) {
      affected.add(base.find(Index.SOURCE, source.id()));
    }
    int gone = 0;
    int partly = 0;
    for (Fact fact : base.facts(Ordinals.union(affected))) {
      Fact rest = published.rest(fact);
      gone += rest == null ? 1 : 0;
      partly += rest == null || rest.equals(fact) ? 0 : 1;
    }
    return new KnownBy(published, gone, partly, affected.size());
  }

  /**
   * What an answer says of what was taken away; null for nothing.
   *
   * @param day the day of {@link #of}
   */
  public String notice(LocalDate day) {
    return unpublishedSources == 0
        ? null
        : Text.number(unpublishedSources, "source")
            + " published after "
            + day
            + " not counted: "
            + Text.number(unpublishedFacts, "fact")
            + " not shown, "
            + partlyPublishedFacts
            + " only in part";
  }
}
