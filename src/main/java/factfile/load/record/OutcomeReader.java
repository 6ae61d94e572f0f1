package factfile.load.record;

import factfile.model.amount.Quantity;
import factfile.model.date.CalendarDuration;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Reads what became of a deadline. */
final class OutcomeReader {
  private OutcomeReader() {}

  static List<Outcome> read(Fields fields, List<Citation> inherited) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Fields block : fields.blocks("outcome")) {
      outcomes.add(outcome(block, inherited));
    }
    return outcomes;
  }

  private static Outcome outcome(Fields block, List<Citation> inherited) {
    Outcome.Status status = block.word("status", Outcome.Status.values());
    FactDate date = block.moment("date");
    CalendarDuration window = block.duration("window");
    FactDate due = block.moment("due");
    Quantity share = block.percentage("share");
    String text = block.text("text");
    if (status == Outcome.Status.EXTENDED) {
      checkExtension(block, date, window, due);
    } else {
      refuse(block, "window", "due");
    }
    if (status == Outcome.Status.PARTLY) {
      checkProgress(block);
    } else {
      refuse(block, "share");
    }
    List<Citation> cites = CitationReader.required(block, inherited);
    return new Outcome(
        status,
        date,
        window,
        due,
        share,
        text,
        cites,
        CommonReader.extras(block),
        block.position());
  }

  private static void checkExtension(
      Fields block, FactDate date, CalendarDuration window, FactDate due) {
    if (!block.has("due") && !(block.has("date") && block.has("window"))) {
      block
          .draft()
          .error(
              "missing-key",
              block.position(),
              1,
              "nothing says to which day it was extended",
              "add `due:`, or both `date:` and `window:`");
    } else if (date != null && window != null) {
      WindowCheck.check(block, "date", date, window, due);
    }
  }

  private static void checkProgress(Fields block) {
    if (!block.has("share") && !block.has("text")) {
      block
          .draft()
          .error(
              "missing-key",
              block.position(),
              1,
              "nothing says how far it had got",
              "add `share: 35%`, or `text:` with what was done");
    }
  }

  /** Keys that say nothing in such an outcome. */
  private static void refuse(Fields block, String... keys) {
    for (String key : keys) {
      if (block.has(key)) {
        String belongs = key.equals("share") ? "partly" : "extended";
        block
            .draft()
            .error(
                "misplaced-key",
                block.node(key).position(),
                block.node(key).width(),
                "`" + key + "` belongs to an outcome that is `" + belongs + "`",
                "remove it, or write `status: " + belongs + "`");
      }
    }
  }
}
