package factfile.evidence.seek;

import factfile.evidence.passage.CitedPassage;
import factfile.evidence.passage.CitedSentence;
import factfile.model.date.CalendarDuration;
import factfile.prose.words.TokenRange;
import factfile.wording.AmountReader;
import factfile.wording.SpanMention;
import factfile.wording.Token;
import java.util.ArrayList;
import java.util.List;

/** Looks for a span of time: {@code 30 days}, {@code a 30-day window}, {@code four weeks}. */
final class WindowSeeker {
  private WindowSeeker() {}

  static Sighting seek(CalendarDuration window, CitedPassage passage) {
    List<String> others = new ArrayList<>();
    String at = null;
    for (CitedSentence each : passage.sentences()) {
      List<Token> tokens = each.sentence().tokens();
      for (SpanMention span : SpanMention.read(tokens, AmountReader.read(tokens))) {
        String words = each.sentence().text(new TokenRange(span.first(), span.end()));
        if (isSame(span.duration(), window)) {
          return Sighting.it(words, passage.at(each));
        }
        others.add(words);
        at = at == null ? passage.at(each) : at;
      }
    }
    return others.isEmpty() ? Sighting.NONE : Sighting.another(String.join("; ", others), at);
  }

  /** A week is seven days; a month is none in particular. */
  static boolean isSame(CalendarDuration one, CalendarDuration other) {
    return one.years() * 12 + one.months() == other.years() * 12 + other.months()
        && one.days() == other.days();
  }
}
