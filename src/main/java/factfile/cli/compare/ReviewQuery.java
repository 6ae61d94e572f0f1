package factfile.cli.compare;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.check.review.Review;
import factfile.cli.ask.Query;
import factfile.cli.host.UserError;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Definition;
import factfile.cli.line.Options;
import factfile.model.date.CalendarDuration;
import factfile.model.text.MalformedValue;
import factfile.query.answers.Inquiry;
import factfile.query.filter.Listed;
import factfile.shell.LineText;
import java.time.LocalDate;
import java.util.List;

public final class ReviewQuery implements Query {
  /** Half a year. */
  private static final long USUAL = 180;

  @Override
  public Definition own() {
    return Definition.of(
            "review",
            "What to look at next: what is due, disputed or has grown old, and what settles it.",
            "factfile review",
            "factfile review --stale P30D",
            "factfile review kind:deadline -o json")
        .takes(FILTERS)
        .with(CommandFlags.STALE);
  }

  @Override
  public List<? extends Column<?>> columns() {
    return Review.COLUMNS;
  }

  @Override
  public Listed listed() {
    return Listed.FACTS;
  }

  @Override
  public Answer<?> ask(Inquiry inquiry, Options options) {
    String base = options.base().facts();
    return Review.of(
        inquiry, stale(inquiry, options), base == null ? "" : " --facts " + LineText.quote(base));
  }

  /** In days, back from the asked day. */
  private static long stale(Inquiry inquiry, Options options) {
    String written = options.value(CommandFlags.STALE);
    if (written == null) {
      return USUAL;
    }
    try {
      LocalDate today = inquiry.clocks().countingDay();
      return CalendarDuration.parse(written).after(today).toEpochDay() - today.toEpochDay();
    } catch (MalformedValue e) {
      throw UserError.usage("--stale: " + e.getMessage(), e.remedy());
    }
  }
}
