package factfile.cli.read;

import factfile.cli.complete.ArgumentValues;
import factfile.cli.complete.KeyValues;
import factfile.cli.line.Candidate;
import factfile.cli.line.Question;
import factfile.draft.propose.Proposal;
import factfile.edit.Kind;
import factfile.model.record.EntityKind;
import factfile.model.text.Worded;
import factfile.shell.Prefill;
import factfile.shell.Press;
import factfile.shell.Screen;
import java.util.ArrayList;
import java.util.List;

/** Draws a reading and does what is pressed, until it is left. */
final class ReadLoop {
  private final ReadSession session;
  private final Mending mending;
  private final Screen screen;
  private final boolean color;
  private boolean left;

  ReadLoop(ReadSession session, Screen screen, boolean color) {
    this.session = session;
    this.mending = new Mending(session);
    this.screen = screen;
    this.color = color;
  }

  void run() {
    while (!left) {
      screen.show(page().lines());
      Press press = screen.press();
      if (press.name() != Press.Name.REDRAW) {
        session.hush();
      }
      act(press);
    }
  }

  private ReadPage page() {
    return new ReadPage(session, screen.rows(), screen.columns(), color);
  }

  private void act(Press press) {
    switch (press.name()) {
      case TEXT -> act(press.text());
      case ENTER -> take();
      case TAB -> session.toOther(1);
      case BACK_TAB -> session.toOther(-1);
      case DOWN, PAGE_DOWN -> session.toSentence(1);
      case UP, PAGE_UP -> session.toSentence(-1);
      case RIGHT -> session.toParagraph(1);
      case LEFT -> session.toParagraph(-1);
      case ESCAPE -> session.discard();
      case STOP -> left = true;
      case REDRAW, UNKNOWN -> {
        // What is there is drawn again.
      }
    }
  }

  private void act(String key) {
    switch (key) {
      case " ", "j" -> session.toParagraph(1);
      case "k" -> session.toParagraph(-1);
      case "x" -> session.pass();
      case "u" -> session.takeBack();
      case "m" -> mendAnother();
      case "q" -> left = true;
      case "?" -> showKeys();
      default -> {
        if ("123456789".contains(key)) {
          mend(Integer.parseInt(key) - 1);
        } else if (ReadKeys.kind(key) != null) {
          make(ReadKeys.kind(key));
        } else {
          session.tell("`" + key + "` does nothing here; ? shows the keys");
        }
      }
    }
  }

  /** What is missing is asked for first. */
  private void take() {
    if (session.form() == null) {
      session.goOn();
      return;
    }
    FormLine missing = RecordForm.missing(session.form());
    if (missing == null) {
      session.take();
    } else {
      mend(indexOf(missing));
    }
  }

  private int indexOf(FormLine line) {
    List<FormLine> lines = session.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).path().equals(line.path())) {
        return i;
      }
    }
    return -1;
  }

  private void mend(int number) {
    List<FormLine> lines = session.lines();
    if (number >= lines.size()) {
      session.tell(
          lines.isEmpty() ? "there is no form to mend" : "there is no line " + (number + 1));
      return;
    }
    edit(lines.get(number), page().place(number), lines.get(number).text());
  }

  /**
   * @return whether there is another value now
   */
  private boolean edit(FormLine line, ReadPage.Spot spot, String initial) {
    String head = "   " + String.format("%-11s ", line.label());
    int from = line.newcomer() == null ? 0 : initial.lastIndexOf(',') + 2;
    Prefill prefill = new Prefill(initial, from, initial.length());
    String typed = screen.edit(spot.row(), head, prefill, spot.below(), question(line));
    return typed != null && mending.mend(line, typed.strip());
  }

  private Question question(FormLine line) {
    if (line.newcomer() != null) {
      List<String> kinds = Worded.words(EntityKind.values());
      return new Question(
          "NAME, KIND; or who it is", typed -> ArgumentValues.words(kinds, "", typed));
    }
    if (line.key() == null) {
      return new Question("who is cited as having said so", typed -> entities(typed));
    }
    KeyValues values = new KeyValues(session.material().newcomers().with(session.base()));
    return new Question(line.key().meaning(), typed -> values.of(line.key(), typed));
  }

  private List<Candidate> entities(String typed) {
    List<Candidate> all = new ArrayList<>();
    session
        .material()
        .newcomers()
        .with(session.base())
        .entities()
        .forEach(each -> all.add(new Candidate(each.id(), each.name())));
    return Candidate.matching(all, typed);
  }

  /** A key that the form does not show. */
  private void mendAnother() {
    Proposal form = session.form();
    if (form == null) {
      session.tell("there is no form to mend");
      return;
    }
    List<FormLine> every = RecordForm.every(form);
    List<String> labels = new ArrayList<>();
    for (FormLine line : every) {
      if (!labels.contains(line.label())) {
        labels.add(line.label());
      }
    }
    Question question =
        new Question(String.join(", ", labels), typed -> ArgumentValues.words(labels, "", typed));
    int row = screen.rows() - 2;
    String label = screen.edit(row, "   which key?  ", Prefill.NONE, List.of(), question);
    FormLine picked = label == null ? null : begun(every, label.strip());
    if (picked != null) {
      edit(picked, new ReadPage.Spot(row, List.of()), picked.text());
    } else if (label != null) {
      session.tell("this " + form.kind().word() + " has no key `" + label.strip() + "`");
    }
  }

  /** The line that is called so, or the only one that begins so. */
  private static FormLine begun(List<FormLine> lines, String label) {
    List<FormLine> begun = new ArrayList<>();
    for (FormLine line : lines) {
      if (line.label().equals(label)) {
        return line;
      }
      if (line.label().startsWith(label)) {
        begun.add(line);
      }
    }
    return begun.size() == 1 ? begun.get(0) : null;
  }

  /** A record from the sentence in view, which is asked at once for what names it. */
  private void make(Kind kind) {
    if (session.isAtEnd()) {
      session.tell("no sentence is in view; ← goes back");
      return;
    }
    if (kind == Kind.TERM && session.material().forms().resolution() == null) {
      session.tell("a term needs its resolution: `factfile add resolution` comes first");
      return;
    }
    session.own(
        session
            .material()
            .forms()
            .of(kind, session.here(), session.sentence(), mending.proposedValues()));
    FormLine naming = session.lines().get(0);
    screen.show(page().lines());
    String initial = naming.text().isEmpty() ? mending.wording(kind) : naming.text();
    if (!edit(naming, page().place(0), initial)) {
      session.discard();
    }
  }

  /** As many pages of them as the screen needs. */
  private void showKeys() {
    List<String> keys = ReadKeys.page(screen.columns());
    int shown = 0;
    while (shown < keys.size() && !left) {
      int end = Math.min(keys.size(), shown + Math.max(1, screen.rows() - 2));
      List<String> lines = new ArrayList<>(keys.subList(shown, end));
      lines.add("");
      lines.add(end < keys.size() ? "  any key: more" : "  any key goes back");
      screen.show(lines);
      Press press = screen.press();
      shown = press.name() == Press.Name.REDRAW ? shown : end;
      left = press.name() == Press.Name.STOP;
    }
  }
}
