package factfile.prose.docket;

import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.part.CountValue;
import factfile.model.record.Count;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.query.state.CountState;
import factfile.wording.Token;
import java.util.List;

/** The years of the counts and events of a base. */
final class StoryYears {
  private static final int DIGITS = 4;

  private int first = Integer.MAX_VALUE;
  private int last = Integer.MIN_VALUE;

  StoryYears(FactBase base) {
    for (Fact event : base.facts(FactKind.EVENT)) {
      add(base.when(event));
    }
    for (Fact fact : base.facts(FactKind.COUNT)) {
      Count count = (Count) fact;
      for (CountValue value : count.values()) {
        add(CountState.dateOf(base, count, value));
      }
    }
  }

  private void add(FactDate date) {
    if (date != null && date.earliest() != null) {
      first = Math.min(first, date.earliest().getYear());
    }
    if (date != null && date.latest() != null) {
      last = Math.max(last, date.latest().getYear());
    }
  }

  /**
   * Whether some words may tell a day of these years: no year stands there, or one of them, the
   * years around them included, as a day may be told from another.
   */
  boolean mayBeIn(List<Token> tokens) {
    boolean told = false;
    for (Token token : tokens) {
      if (token.isNumber() && token.text().length() == DIGITS && isPlain(token.text())) {
        int year = Integer.parseInt(token.text());
        told = true;
        if (year >= first - 1 && year <= last + 1) {
          return true;
        }
      }
    }
    return !told;
  }

  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
    }
    return true;
  }
}
