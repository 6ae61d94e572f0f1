package factfile.prose.judge;

import factfile.model.date.Days;
import factfile.model.part.Outcome;
import factfile.model.record.Deadline;
import factfile.prose.forms.Forms;
import factfile.prose.reach.DayStretch;
import factfile.prose.sense.LeastCoverage;
import factfile.prose.sense.Profile;
import factfile.prose.sense.Profiles;
import factfile.prose.sense.WordMeanings;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.wording.DayMention;
import java.util.List;
import java.util.Locale;

/** Whether a day told is the one on which a deadline was met. */
final class DeadlineMet {
  private final Deadline deadline;
  private final Profiles profiles;
  private final Profile title;
  private final PhraseList doing;
  private final Profile deed;

  DeadlineMet(Deadline deadline, Profiles profiles) {
    this.deadline = deadline;
    this.profiles = profiles;
    this.title = profiles.of(deadline.title());
    int end = deadline.title().indexOf(' ');
    String verb = end < 0 ? deadline.title() : deadline.title().substring(0, end);
    this.doing = new PhraseList(Forms.verbs(List.of(verb.toLowerCase(Locale.ROOT))));
    this.deed = profiles.of(verb);
  }

  /**
   * {@code paid the damages on 2 December}: how it was met, where it was that day.
   *
   * @param anchored whether somebody of the deadline is named
   * @return null where something else is told, or another day
   */
  Outcome told(Sentence sentence, DayMention day, boolean anchored) {
    TokenRange stretch = DayStretch.of(sentence, day);
    WordMeanings meaning = profiles.meaning(sentence.tokens());
    boolean done =
        sentence.has(doing, stretch) || (deed.shared(meaning, stretch) > 0 && !deed.isEmpty());
    boolean past = sentence.written() == null || !day.days().earliest().isAfter(sentence.written());
    double least = anchored ? LeastCoverage.OF_DEADLINE : LeastCoverage.UNNAMED;
    Outcome met = met();
    boolean known = met != null && met.date() != null && met.date().latest() != null;
    boolean meant = done && past && known && title.coverage(meaning, stretch) >= least;
    return meant && day.days().encloses(new Days(met.date().earliest(), met.date().latest()))
        ? met
        : null;
  }

  /** The last outcome that says so. */
  private Outcome met() {
    Outcome met = null;
    for (Outcome outcome : deadline.outcomes()) {
      met = outcome.status() == Outcome.Status.MET ? outcome : met;
    }
    return met;
  }
}
