package factfile.cli.source;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.answer.Span.Tone;
import factfile.document.PassageState;
import factfile.model.part.Citation;
import factfile.model.record.PassagePrint;
import java.util.ArrayList;
import java.util.List;

/**
 * A passage held against its document.
 *
 * @param print null where there is no document for any passage of the source
 * @param ids of the records that cite its place
 */
record PassageRow(
    String source, PassagePrint print, PassageState state, List<String> movedTo, List<String> ids)
    implements Row {
  String at() {
    return print == null ? null : print.at();
  }

  @Override
  public List<Citation> cites() {
    return List.of(new Citation(source, at(), null, null, null, null));
  }

  @Override
  public Entry entry() {
    List<Detail> details = new ArrayList<>();
    if (!ids.isEmpty()) {
      details.add(Detail.of("cited by", String.join(", ", ids)));
    }
    String place = at() == null ? source : source + "#" + at();
    return new Entry(
        null,
        List.of(new Span(state.word(), tone())),
        "",
        List.of(Span.strong(place), Span.plain(told())),
        details,
        null,
        List.of());
  }

  private Tone tone() {
    return switch (state) {
      case OK -> Tone.GOOD;
      case MOVED, AMBIGUOUS, MISSING -> Tone.UNSURE;
      case CHANGED -> Tone.BAD;
    };
  }

  private String told() {
    return switch (state) {
      case OK -> "";
      case MOVED -> ": its words stand at " + movedTo.get(0) + " now";
      case AMBIGUOUS -> ": its words stand at " + String.join(", ", movedTo);
      case CHANGED -> ": its words stand nowhere any more";
      case MISSING ->
          print == null ? ": no document is at hand" : ": there is no such place any more";
    };
  }
}
