package factfile.note;

import factfile.markdown.Comment;
import factfile.markdown.Passage;
import factfile.model.Edtf;
import factfile.model.FactDate;
import factfile.model.MalformedValue;
import factfile.model.Quantity;
import factfile.query.QueryError;
import factfile.query.RecordedValue;
import factfile.query.RecordedValues;
import factfile.wording.Amount;
import factfile.wording.AmountReader;
import factfile.wording.AmountWriter;
import factfile.wording.DayPhrase;
import factfile.wording.Replacement;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Holds the value before a marker against the base, and says how it would have to read. */
final class ValueJudge {
  private final RecordedValues base;
  private final String source;

  /**
   * @param source the whole note, as it is
   */
  ValueJudge(RecordedValues base, String source) {
    this.base = base;
    this.source = source;
  }

  /** A value as it stands in a note, read as numbers, days or words. */
  private interface Written {
    /** Where it begins and ends in its passage. */
    int from();

    int to();

    boolean says(RecordedValue value);

    /** Whether it is what a marker has noted. */
    boolean isNoted(String value);

    /** Null where its style cannot say the value. */
    List<Replacement> rewrite(RecordedValue value, String noted);
  }

  Mark judge(Passage passage, Comment comment) {
    try {
      Marker marker = Marker.parse(comment.content());
      RecordedValue value = base.of(marker.id(), marker.field(), marker.asOf());
      if (value == null) {
        throw new MalformedMarker(
            "nothing is recorded for `" + marker.id() + "`" + on(marker),
            "take another day, or remove the marker");
      }
      return judge(passage, comment, marker, value, written(passage, comment, marker, value));
    } catch (MalformedMarker e) {
      return Mark.malformed(comment, e.getMessage(), e.fix());
    } catch (QueryError e) {
      return Mark.malformed(comment, e.getMessage(), e.fix());
    }
  }

  private static String on(Marker marker) {
    return marker.asOf() == null ? "" : " on " + marker.asOf();
  }

  private Mark judge(
      Passage passage, Comment comment, Marker marker, RecordedValue value, Written written) {
    String text = passage.text().substring(written.from(), written.to());
    boolean says = written.says(value);
    boolean edited = marker.value() != null && !says && !written.isNoted(marker.value());
    boolean noted = marker.value() == null || marker.value().equals(value.canonical());
    State state =
        says ? (noted ? State.CURRENT : State.CHANGED) : state(edited, marker, value, written);
    List<Edit> edits = List.of();
    if (state != State.CURRENT) {
      List<Replacement> parts = says ? List.of() : written.rewrite(value, marker.value());
      edits = parts == null ? List.of() : edits(passage, comment, marker, value, parts);
      state = edits.isEmpty() && state != State.EDITED ? State.STYLE : state;
    }
    return new Mark(
        state,
        name(marker),
        passage.place(written.from()),
        passage.place(written.to() - 1) + 1 - passage.place(written.from()),
        comment.end(),
        text,
        value.phrase(),
        message(state, marker),
        fix(state),
        edits,
        value.cites());
  }

  private static State state(boolean edited, Marker marker, RecordedValue value, Written written) {
    if (edited) {
      return State.EDITED;
    }
    for (String earlier : value.earlier()) {
      boolean was =
          marker.value() == null ? written.isNoted(earlier) : earlier.equals(marker.value());
      if (was && marker.asOf() == null) {
        return State.NEWER;
      }
    }
    return State.CHANGED;
  }

  private static String name(Marker marker) {
    return marker.field() == null ? marker.id() : marker.id() + "." + marker.field();
  }

  private static String message(State state, Marker marker) {
    return switch (state) {
      case CHANGED -> marker.value() == null ? "the base says otherwise" : "the fact changed";
      case NEWER -> "a newer value exists";
      case EDITED -> "edited by hand since it was refreshed";
      case STYLE -> "written in a way that cannot be rewritten";
      case CURRENT, MALFORMED -> null;
    };
  }

  private static String fix(State state) {
    return switch (state) {
      case CHANGED, NEWER -> "`factfile note refresh` mends it";
      case EDITED -> "`factfile note refresh --force` overwrites it; or remove the marker";
      case STYLE -> "rewrite it by hand";
      case CURRENT, MALFORMED -> null;
    };
  }

  private Written written(Passage passage, Comment comment, Marker marker, RecordedValue value)
      throws MalformedMarker {
    String before = passage.text().substring(0, comment.proseEnd());
    List<Token> tokens = Tokens.of(before);
    boolean glued = !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == before.length();
    Written found = null;
    if (glued && value.quantity() != null) {
      Amount amount = AmountReader.ending(tokens);
      found = amount == null ? null : new WrittenAmount(before, tokens, amount);
    } else if (glued && value.date() != null) {
      DayPhrase day = DayPhrase.ending(tokens);
      found = day == null ? null : new WrittenDay(before, tokens, day);
    } else if (glued) {
      found = WrittenWords.of(before, tokens, marker, value);
    }
    if (found == null) {
      throw new MalformedMarker(
          glued
              ? "no " + kind(value) + " ends at this marker"
              : "the marker does not touch a value",
          "put it right behind the value: "
              + value.phrase()
              + "<!-- fact:"
              + name(marker)
              + " -->");
    }
    return found;
  }

  private static String kind(RecordedValue value) {
    return value.quantity() != null
        ? "number"
        : value.date() != null ? "day" : "“" + value.canonical() + "”";
  }

  /** Whether nothing but the end of a line, and what the next begins with, stands within. */
  private boolean isBare(Passage passage, Replacement part) {
    for (int at = part.from(); at + 1 < part.to(); at++) {
      String gap = source.substring(passage.place(at) + 1, passage.place(at + 1));
      boolean line = gap.indexOf('\n') >= 0 || passage.text().charAt(at) == ' ';
      if (!gap.isEmpty() && !(line && gap.replace('>', ' ').isBlank())) {
        return false;
      }
    }
    return true;
  }

  /** Edits of the file; none where markup stands within what would be replaced. */
  private List<Edit> edits(
      Passage passage,
      Comment comment,
      Marker marker,
      RecordedValue value,
      List<Replacement> parts) {
    List<Edit> edits = new ArrayList<>();
    for (Replacement part : parts) {
      if (!isBare(passage, part)) {
        return List.of();
      }
      int from = passage.place(part.from());
      int to = part.to() == part.from() ? from : passage.place(part.to() - 1) + 1;
      edits.add(new Edit(from, to, part.text()));
    }
    edits.add(new Edit(comment.start(), comment.end(), marker.withValue(value.canonical())));
    return edits;
  }

  private record WrittenAmount(String text, List<Token> tokens, Amount amount) implements Written {
    @Override
    public int from() {
      return tokens.get(amount.first()).start();
    }

    @Override
    public int to() {
      return tokens.get(amount.end() - 1).end();
    }

    @Override
    public boolean says(RecordedValue value) {
      return new AmountWriter(text, tokens, amount).says(value.quantity());
    }

    @Override
    public boolean isNoted(String value) {
      try {
        return new AmountWriter(text, tokens, amount).says(Quantity.parse(value));
      } catch (MalformedValue e) {
        return false;
      }
    }

    @Override
    public List<Replacement> rewrite(RecordedValue value, String noted) {
      return new AmountWriter(text, tokens, amount).rewrite(value.quantity());
    }
  }

  private record WrittenDay(String text, List<Token> tokens, DayPhrase day) implements Written {
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

  /**
   * A name, a role or a status. Where it begins only words can tell: those that the base has, else
   * those that the marker has noted.
   */
  private record WrittenWords(String text, int from, int to) implements Written {
    /** Null where neither stands there, and nothing tells what did. */
    static Written of(String text, List<Token> tokens, Marker marker, RecordedValue value) {
      if (endsWith(text, value.canonical())) {
        return new WrittenWords(text, text.length() - value.canonical().length(), text.length());
      }
      if (marker.value() == null) {
        return null;
      }
      boolean noted = endsWith(text, marker.value());
      int from =
          noted ? text.length() - marker.value().length() : tokens.get(tokens.size() - 1).start();
      return new WrittenWords(text, from, text.length());
    }

    /** Whatever the case of the first letter, which may begin a sentence. */
    private static boolean endsWith(String text, String words) {
      int from = text.length() - words.length();
      return from >= 0
          && !words.isEmpty()
          && text.substring(from + 1).equals(words.substring(1))
          && text.regionMatches(true, from, words, 0, 1)
          && (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)));
    }

    @Override
    public boolean says(RecordedValue value) {
      return isNoted(value.canonical());
    }

    @Override
    public boolean isNoted(String value) {
      return value.length() == to - from && endsWith(text, value);
    }

    @Override
    public List<Replacement> rewrite(RecordedValue value, String noted) {
      if (!isNoted(noted)) {
        return null;
      }
      String words = value.canonical();
      boolean capital =
          Character.isUpperCase(text.charAt(from)) && !Character.isUpperCase(noted.charAt(0));
      String lead = words.substring(0, 1);
      String rewritten = (capital ? lead.toUpperCase(Locale.ROOT) : lead) + words.substring(1);
      return List.of(new Replacement(from, to, rewritten));
    }
  }
}
