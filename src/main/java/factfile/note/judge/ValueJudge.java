package factfile.note.judge;

import factfile.markdown.Comment;
import factfile.markdown.Passage;
import factfile.note.edit.Edit;
import factfile.note.edit.ValueEdits;
import factfile.note.marker.MalformedMarker;
import factfile.note.marker.Marker;
import factfile.note.marker.MarkerSpot;
import factfile.note.value.ValueFinder;
import factfile.note.value.Written;
import factfile.query.answers.RecordedValue;
import factfile.query.words.QueryError;
import factfile.wording.Rewording;
import java.util.ArrayList;
import java.util.List;

/** Holds the value before a marker against the base, and says how it would have to read. */
final class ValueJudge {
  private final KnownValues base;
  private final String source;

  /**
   * @param source the whole note, as it is
   */
  ValueJudge(KnownValues base, String source) {
    this.base = base;
    this.source = source;
  }

  JudgedMarker judge(MarkerSpot whole) {
    Comment comment = whole.comment();
    try {
      Marker marker = Marker.parse(comment.content());
      RecordedValue value = base.of(marker);
      if (value == null) {
        return nothing(comment, marker);
      }
      MarkerSpot spot = whole.near(ValueFinder.reach(marker, value));
      return judge(spot, marker, value, new ValueFinder(spot).find(marker, value));
    } catch (MalformedMarker e) {
      return JudgedMarker.malformed(comment, e.getMessage(), e.fix());
    } catch (QueryError e) {
      return JudgedMarker.malformed(comment, e.getMessage(), e.fix());
    }
  }

  /** What was on record for a day need not be for another: told, and left as it is. */
  private static JudgedMarker nothing(Comment comment, Marker marker) {
    String day = marker.asOf() == null ? " any more, or not yet" : " on " + marker.asOf();
    return new JudgedMarker(
        State.STYLE,
        marker.name(),
        comment.start(),
        comment.end() - comment.start(),
        comment.end(),
        "",
        "nothing",
        "nothing is recorded for `" + marker.name() + "`" + day,
        "rewrite it by hand, take another day, or remove the marker",
        List.of(),
        List.of());
  }

  private JudgedMarker judge(MarkerSpot spot, Marker marker, RecordedValue value, Written written) {
    Passage passage = spot.passage();
    Comment comment = spot.comment();
    Behind behind = Behind.of(spot);
    String unit = behind.mismatch(value);
    String mismatch = unit == null ? written.mismatch(value) : unit;
    if (mismatch == null && behind.isPart(value)) {
      mismatch = "what stands behind the marker may be part of it";
    }
    if (mismatch != null) {
      return mismatched(passage, comment, marker, value, written, mismatch);
    }
    String text = passage.text().substring(written.from(), written.to());
    boolean says = written.says(value);
    boolean edited = marker.value() != null && !says && !written.isNoted(marker.value());
    boolean noted = marker.value() == null || marker.value().equals(value.canonical());
    State state =
        says ? (noted ? State.CURRENT : State.CHANGED) : state(edited, marker, value, written);
    List<Edit> edits = List.of();
    if (state != State.CURRENT) {
      List<Rewording> parts = says ? List.of() : written.rewrite(value, marker.value());
      edits = edits(passage, comment, marker, value, written, parts);
      state = edits.isEmpty() && state != State.EDITED ? State.STYLE : state;
    }
    return new JudgedMarker(
        state,
        marker.name(),
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

  /** Edits of the file, that of the marker last; none where the value cannot be replaced. */
  private List<Edit> edits(
      Passage passage,
      Comment comment,
      Marker marker,
      RecordedValue value,
      Written written,
      List<Rewording> parts) {
    List<Edit> values =
        parts == null ? null : new ValueEdits(source, passage, written.isWhole()).of(parts);
    if (values == null) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>(values);
    edits.add(new Edit(comment.start(), comment.end(), marker.withValue(value.canonical())));
    return edits;
  }

  /** A value that counts something else than the base does: told, and left as it is. */
  private static JudgedMarker mismatched(
      Passage passage,
      Comment comment,
      Marker marker,
      RecordedValue value,
      Written written,
      String mismatch) {
    return new JudgedMarker(
        State.STYLE,
        marker.name(),
        passage.place(written.from()),
        passage.placeAfter(written.to() - 1) - passage.place(written.from()),
        comment.end(),
        passage.text().substring(written.from(), written.to()),
        value.phrase(),
        mismatch,
        "mark another record, or rewrite it by hand",
        List.of(),
        value.cites());
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
}
