package factfile.note;

import factfile.markdown.Comment;
import factfile.markdown.Passage;
import factfile.query.QueryError;
import factfile.query.RecordedValue;
import factfile.query.RecordedValues;
import factfile.wording.Amount;
import factfile.wording.AmountReader;
import factfile.wording.DayPhrase;
import factfile.wording.Replacement;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.List;

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
        passage.placeAfter(written.to() - 1) - passage.place(written.from()),
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
}
