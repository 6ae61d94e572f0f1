package factfile.cli.read;

import factfile.draft.propose.CheckWords;
import factfile.draft.propose.Proposal;
import factfile.query.words.Text;
import factfile.render.visible.Visible;
import factfile.render.visible.Width;
import factfile.render.visible.Wrapped;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out what is seen of a reading: where one is, the paragraph, the form, what there is to say,
 * and the keys. Where there is little room, the paragraph is shown around its sentence, and values
 * of the form are cut.
 */
final class ReadPage {
  /** Longer lines are hard to read. */
  private static final int WIDEST = 100;

  /** A screen with so few rows has none for what only parts others. */
  private static final int LOW = 12;

  /** So many lines of a paragraph are shown at least. */
  private static final int FEWEST = 3;

  private static final int MOST_TOLD = 4;
  private static final int INDENT = 15;
  private static final List<String> VERBS = List.of("check", "verbs");

  private final ReadSession session;
  private final int rows;
  private final int columns;
  private final boolean color;
  private final List<String> lines = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private int formEnd;

  ReadPage(ReadSession session, int rows, int columns, boolean color) {
    this.session = session;
    this.rows = rows;
    this.columns = columns;
    this.color = color;
    lines.add(header());
    if (rows > LOW) {
      lines.add(faint("─".repeat(columns)));
    }
    if (session.isAtEnd()) {
      end();
    } else {
      passage();
    }
    foot();
  }

  List<String> lines() {
    return lines;
  }

  /**
   * Where a line of the form is edited.
   *
   * @param row from 0
   * @param below what of the form stands below it
   */
  record Spot(int row, List<String> below) {}

  Spot place(int line) {
    int row = Math.min(places.get(line), rows - 1);
    int next = line + 1 < places.size() ? places.get(line + 1) : formEnd;
    return new Spot(row, List.copyOf(lines.subList(Math.min(next, formEnd), formEnd)));
  }

  private int width() {
    return Math.min(WIDEST, columns);
  }

  private String faint(String text) {
    return Sgr.on(text, color ? Sgr.FAINT : "");
  }

  private static String strong(String text) {
    return Sgr.on(text, Sgr.STRONG);
  }

  private String header() {
    String source = Visible.text(session.material().source().id());
    int count = session.material().paragraphs().size();
    String done = session.taken() + " taken, " + session.passed() + " passed";
    String where = "the end";
    if (!session.isAtEnd()) {
      int number = session.here().number();
      int resting = session.resting().on(number);
      where = "p" + number + " of " + count + (resting == 0 ? "" : " · " + resting(resting));
    }
    String left = source + " · " + where;
    int gap = columns - Width.of(left) - Width.of(done);
    return gap < 2 ? strong(cut(left, columns)) : strong(left) + " ".repeat(gap) + faint(done);
  }

  private static String resting(int count) {
    return count == 1 ? "1 record rests on it" : Text.number(count, "record") + " rest on it";
  }

  private void passage() {
    List<String> form = form();
    MarkedText text =
        new MarkedText(session.here(), session.sentence(), session.form(), width(), color);
    int all = text.lines().size();
    int room = rows - lines.size() - told().size() - 1;
    boolean roomy = all + form.size() + 2 <= room;
    int least = Math.min(all, rows > LOW ? FEWEST : Math.max(1, room / 2));
    if (form.size() > room - least) {
      form = shortened(Math.max(1, room - least));
    }
    blankIf(roomy);
    lines.addAll(text.lines(Math.max(least, room - form.size())));
    blankIf(roomy);
    int start = lines.size();
    places.replaceAll(place -> place + start);
    lines.addAll(form);
    formEnd = lines.size();
  }

  private void blankIf(boolean roomy) {
    if (roomy) {
      lines.add("");
    }
  }

  private List<String> form() {
    Proposal record = session.form();
    if (record == null) {
      return List.of(faint(nothing()));
    }
    List<String> form = new ArrayList<>();
    form.add(title(record));
    places.clear();
    for (FormLine line : session.lines()) {
      places.add(form.size());
      List<String> values = value(line);
      form.add(head(places.size(), line) + values.get(0));
      for (String more : values.subList(1, values.size())) {
        form.add(" ".repeat(INDENT) + more);
      }
      String others = String.join(", ", CheckWords.others(record.keys()));
      if (line.path().equals(VERBS) && !others.isEmpty()) {
        form.add(" ".repeat(INDENT) + faint(cut("or: " + others, width() - INDENT)));
      }
    }
    return form;
  }

  /** A line a value, and no more of them than there is room for. */
  private List<String> shortened(int room) {
    Proposal record = session.form();
    if (record == null) {
      return List.of(faint(nothing()));
    }
    List<FormLine> all = session.lines();
    int hidden = all.size() + 1 - room;
    String more = hidden > 0 ? faint("  " + Text.number(hidden, "line") + " below") : "";
    List<String> form = new ArrayList<>(List.of(title(record) + more));
    places.clear();
    for (FormLine line : all) {
      places.add(Math.min(form.size(), room - 1));
      if (form.size() < room) {
        String value = cut(Visible.line(line.text()), Math.max(8, width() - INDENT));
        form.add(head(places.size(), line) + painted(line, value));
      }
    }
    return form;
  }

  private String nothing() {
    int closed = session.offers().closed(session.here().number());
    return closed == 0
        ? "Nothing is proposed here."
        : "Nothing more is proposed here; " + closed + " are taken, passed or on record.";
  }

  private String title(Proposal record) {
    String kind = record.kind().word();
    if (session.isOwn()) {
      return strong(kind) + faint("  yours, from " + record.at());
    }
    int open = session.offers().open(session.here().number()).size();
    String which = open == 1 ? "" : "  " + session.number() + " of " + open;
    String grown =
        GrownCount.of(record, session.base()) == null
            ? ""
            : "  one more value of " + Visible.text(record.id());
    return strong(kind) + grown + faint(which + "  " + record.at());
  }

  private String head(int number, FormLine line) {
    String head = String.format("%2s %-11s ", number, line.label());
    return line.newcomer() == null ? faint(head) : Sgr.on(head, color ? Sgr.NEW : "");
  }

  private List<String> value(FormLine line) {
    List<String> values = new ArrayList<>();
    for (String each : Wrapped.lines(Visible.line(line.text()), width() - INDENT)) {
      values.add(painted(line, each));
    }
    return values;
  }

  private String painted(FormLine line, String value) {
    if (!line.text().isEmpty()) {
      return value;
    }
    return line.isMissing() ? Sgr.on("?", color ? Sgr.BAD : Sgr.STRONG) : faint("–");
  }

  private void end() {
    lines.add("");
    lines.add("This is the end of " + Visible.text(session.material().source().id()) + ".");
    lines.add("");
    lines.add(session.summary() + ".");
    if (session.offers().left() > 0) {
      List<String> open = new ArrayList<>();
      for (ReadParagraph each : session.material().paragraphs()) {
        if (!session.offers().open(each.number()).isEmpty()) {
          open.add("p" + each.number());
        }
      }
      lines.addAll(Wrapped.lines("Still open: " + Ranges.of(open) + ".", width()));
    }
  }

  private List<String> told() {
    List<String> told = new ArrayList<>();
    for (String each : session.told()) {
      told.addAll(Wrapped.lines(each, width()));
    }
    int most = rows > LOW ? MOST_TOLD : 1;
    return told.size() <= most ? told : told.subList(0, most);
  }

  /** The last lines stand at the bottom, whatever is above. */
  private void foot() {
    List<String> told = told();
    int top = Math.max(1, rows - 1 - told.size());
    while (lines.size() > top) {
      lines.remove(lines.size() - 1);
    }
    formEnd = Math.min(formEnd, lines.size());
    while (lines.size() < top) {
      lines.add("");
    }
    told.forEach(line -> lines.add(Sgr.on(line, color ? "33" : "")));
    lines.add(faint(ReadKeys.line(session, columns)));
    lines.replaceAll(this::fitting);
  }

  /** Nothing is wider than the screen; what would be loses its looks. */
  private String fitting(String line) {
    String plain = line.replaceAll("\u001b\\[[0-9;]*m", "");
    return Width.of(plain) <= columns ? line : cut(plain, columns);
  }

  private static String cut(String text, int width) {
    if (Width.of(text) <= width) {
      return text;
    }
    String cut = text;
    while (!cut.isEmpty() && Width.of(cut) > width - 1) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut + "…";
  }
}
