package factfile.model.date;

import java.util.ArrayList;
import java.util.List;

/** Reads a set: {@code [a,b..c]}, one of its members, or <code>{a,b..c}</code>, all of them. */
final class EdtfSet {
  private final String text;
  private final boolean all;
  private final List<FactDate> members = new ArrayList<>();

  EdtfSet(String text) {
    this.text = text;
    this.all = text.charAt(0) == '{';
  }

  FactDate read() throws EdtfException {
    int close = text.indexOf(all ? '}' : ']');
    if (close != text.length() - 1) {
      throw EdtfFault.setNotClosed(text, close);
    }
    int from = 1;
    while (from <= close) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 ? close : comma;
      members.add(member(from, to));
      from = to + 1;
    }
    return all ? new AllOf(text, members) : oneOf();
  }

  /** The days from the first to the last of a member that is a range are possible, all of them. */
  private FactDate.Moment oneOf() {
    List<Days> choices = new ArrayList<>();
    boolean doubtful = false;
    boolean approximate = false;
    for (FactDate member : members) {
      if (member instanceof FactDate.Moment moment) {
        choices.addAll(moment.choices());
      } else {
        choices.add(new Days(member.earliest(), member.latest()));
      }
      doubtful |= member.doubtful();
      approximate |= member.approximate();
    }
    return new FactDate.Moment(text, Days.union(choices), doubtful, approximate);
  }

  /** A date; or {@code a..b}, {@code ..b} or {@code a..}, as the interval that it is. */
  private FactDate member(int from, int to) throws EdtfException {
    int dots = dots(from, to);
    if (dots < 0) {
      return new EdtfReader(text, from, to, false).read();
    }
    if (to - from == 2) {
      throw EdtfFault.noDate(text);
    }
    FactDate.Moment first = side(from, dots, FactDate.Interval.OPEN_START);
    FactDate.Moment last = side(dots + 2, to, FactDate.Interval.OPEN_END);
    if (Edtf.isReversed(first, last)) {
      throw EdtfFault.reversed(text, from, "..", to, dots + 2);
    }
    return new FactDate.Interval(first.edtf() + "/" + last.edtf(), first, last);
  }

  private FactDate.Moment side(int from, int to, FactDate.Moment open) throws EdtfException {
    return from == to ? open : new EdtfReader(text, from, to, false).read();
  }

  /** Looked for in this member alone: those behind it are looked through in their turn. */
  private int dots(int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.startsWith("..", at)) {
        return at;
      }
    }
    return -1;
  }
}
