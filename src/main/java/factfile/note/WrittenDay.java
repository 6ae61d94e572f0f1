package factfile.note;

import factfile.model.Edtf;
import factfile.model.FactDate;
import factfile.model.MalformedValue;
import factfile.query.RecordedValue;
import factfile.wording.DayPhrase;
import factfile.wording.Replacement;
import factfile.wording.Token;
import java.util.List;

/** A day before a marker. */
record WrittenDay(String text, List<Token> tokens, DayPhrase day) implements Written {
  @Override
  public int from() {
    return tokens.get(day.first()).start();
  }

  @Override
  public int to() {
    return tokens.get(day.last().end() - 1).end();
  }

  @Override
  public boolean says(RecordedValue value) {
    return day.says(value.date());
  }

  @Override
  public boolean isNoted(String value) {
    FactDate noted = date(value);
    return noted != null && day.says(noted);
  }

  @Override
  public List<Replacement> rewrite(RecordedValue value, String noted) {
    FactDate old = noted == null ? null : date(noted);
    boolean sameYear =
        old != null
            && old.earliest() != null
            && value.date().earliest() != null
            && old.earliest().getYear() == value.date().earliest().getYear();
    String rewritten = day.rewrite(value.date(), sameYear);
    return rewritten == null ? null : List.of(new Replacement(from(), to(), rewritten));
  }

  private static FactDate date(String edtf) {
    try {
      return Edtf.parse(edtf);
    } catch (MalformedValue e) {
      return null;
    }
  }
}
