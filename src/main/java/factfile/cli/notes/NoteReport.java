package factfile.cli.notes;

import factfile.answer.Span.Tone;
import factfile.cli.base.Excerpt;
import factfile.cli.host.Ansi;
import factfile.note.NoteFinding;
import factfile.note.judge.State;
import factfile.render.visible.Visible;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is stale in notes, as compilers print it: place, line, caret, what the base has. */
final class NoteReport {
  private final boolean color;
  private final Excerpt excerpt;

  NoteReport(boolean color, int columns) {
    this.color = color;
    this.excerpt = new Excerpt(columns, color);
  }

  String text(List<NoteFinding> findings) {
    StringBuilder text = new StringBuilder();
    for (NoteFinding finding : findings) {
      append(finding, text);
    }
    return text.toString();
  }

  private void append(NoteFinding finding, StringBuilder text) {
    text.append(Visible.text(finding.position().toString()))
        .append(": ")
        .append(Ansi.paint(word(finding.state()), tone(finding.state()), color))
        .append(": ")
        .append(Visible.text(finding.id()));
    if (finding.message() != null) {
      text.append(": ").append(Visible.text(finding.message()));
    }
    text.append('\n');
    if (finding.state() == State.CURRENT) {
      return;
    }
    excerpt.append(finding.excerpt(), finding.position(), finding.width(), text);
    if (finding.recorded() != null) {
      Excerpt.appendRecord(finding.recorded(), finding.cites(), text);
    }
    // What refreshing mends is told once, at the end.
    boolean told = finding.mendable() && finding.state() != State.EDITED;
    if (finding.fix() != null && !told) {
      text.append("  fix: ").append(Visible.text(finding.fix())).append('\n');
    }
  }

  private static String word(State state) {
    return state == State.CHANGED || state == State.NEWER ? "stale" : state.word();
  }

  private static Tone tone(State state) {
    return switch (state) {
      case CURRENT -> Tone.GOOD;
      case EDITED, STYLE -> Tone.UNSURE;
      case CHANGED, NEWER, MALFORMED -> Tone.BAD;
    };
  }

  /** One line that counts them. */
  static String summary(List<NoteFinding> findings) {
    if (findings.isEmpty()) {
      return "No markers found.\n";
    }
    int current = 0;
    Set<String> files = new LinkedHashSet<>();
    for (NoteFinding finding : findings) {
      current += finding.state() == State.CURRENT ? 1 : 0;
      files.add(finding.position().file());
    }
    int rest = findings.size() - current;
    int mendable = mendable(findings);
    String notes = files.size() == 1 ? "1 note" : files.size() + " notes";
    String counted = findings.size() == 1 ? "1 marker" : findings.size() + " markers";
    return (rest == 0 ? "" : "\n")
        + counted
        + " in "
        + notes
        + ": "
        + (rest == 0 ? "all current" : rest + " to look at, " + current + " current")
        + (mendable == 0 ? ".\n" : "; `factfile note refresh` mends " + mendable + ".\n");
  }

  private static int mendable(List<NoteFinding> findings) {
    Set<String> left = new LinkedHashSet<>();
    for (NoteFinding finding : findings) {
      if (finding.state() == State.MALFORMED) {
        left.add(finding.position().file());
      }
    }
    int mendable = 0;
    for (NoteFinding finding : findings) {
      boolean edited = finding.state() == State.EDITED;
      boolean mended = finding.mendable() && !edited && !left.contains(finding.position().file());
      mendable += mended ? 1 : 0;
    }
    return mendable;
  }
}
