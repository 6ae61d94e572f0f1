package factfile.cli.ask;

import factfile.export.ValueMarker;
import factfile.note.marker.MarkerText;
import factfile.query.snippet.Snippet.Part;
import factfile.render.text.Markup;
import java.time.LocalDate;

/**
 * Markers as {@code note refresh} finds and mends them.
 *
 * @param asOf the day that the values are asked for, or null
 */
record NoteMarker(LocalDate asOf) implements ValueMarker {
  @Override
  public String of(String id, Part value) {
    // What is not shown as it is would not be found again.
    return Markup.line(value.text()).equals(value.text())
        ? "<!-- fact:"
            + id
            + (value.field().isEmpty() ? "" : "." + value.field())
            + "="
            + MarkerText.escape(value.canonical())
            + (asOf == null ? "" : " as-of=" + asOf)
            + " -->"
        : "";
  }
}
