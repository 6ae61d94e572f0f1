package factfile.query;

import factfile.answer.Span;
import factfile.answer.Span.Tone;
import factfile.model.Deadline;
import java.util.ArrayList;
import java.util.List;

/** A deadline's sum and standing as people read them. */
final class DeadlineWords {
  private DeadlineWords() {}

  /** {@code 13 Oct 2024 + 30 days = 12 Nov 2024 (computed)}; what moved it since. */
  static List<Span> arithmetic(DeadlineState state) {
    Deadline deadline = state.deadline();
    List<Span> spans = new ArrayList<>();
    if (deadline.set() != null && deadline.window() != null) {
      spans.add(
          Span.plain(DateWords.of(deadline.set()) + " + " + deadline.window().phrase() + " = "));
    }
    spans.add(Span.strong(DateWords.of(deadline.due())));
    if (deadline.isComputed()) {
      spans.add(Span.dim(" (computed)"));
    }
    if (state.extension() != null) {
      spans.add(Span.plain(", extended to "));
      spans.add(Span.strong(DateWords.of(state.due())));
    }
    return spans;
  }

  static List<Span> status(String status, Long daysLeft, DeadlineState state, boolean certain) {
    Tone tone =
        switch (status) {
          case "met", "waived" -> Tone.GOOD;
          case "missed" -> Tone.BAD;
          case "passed", "due" -> Tone.UNSURE;
          default -> Tone.STRONG;
        };
    List<Span> spans = new ArrayList<>();
    spans.add(new Span(status, tone));
    if (!certain) {
      spans.add(Span.unsure(" ?"));
    }
    spans.add(Span.plain(explanation(status, daysLeft, state)));
    return spans;
  }

  private static String explanation(String status, Long daysLeft, DeadlineState state) {
    if (state.ended() != null) {
      return state.ended().date() == null ? "" : " on " + DateWords.of(state.ended().date());
    }
    if (daysLeft == null) {
      return "";
    }
    return switch (status) {
      case "open" -> ", " + Text.number(daysLeft, "day") + " left";
      case "due" -> " today";
      default -> " " + Text.number(-daysLeft, "day") + " ago, no outcome on record";
    };
  }
}
