package factfile.note;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.load.base.BaseLoader;
import factfile.note.judge.State;
import factfile.query.answers.RecordedValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Notes about one base, in which what stands around a value matters. */
abstract class Surroundings {
  @TempDir Path folder;
  private RecordedValues base;

  @BeforeEach
  void load() throws IOException {
    Files.writeString(
        folder.resolve("factfile.yaml"),
        """
        format: 1
        title: Surroundings
        sources: [{id: s, publisher: P, published: 2014-09-01}]
        entities: [{id: jon, name: Jon, kind: person, cite: s}]
        counts:
          - {id: share, topic: share, unit: percent, values: [{value: '>92', date: 2014-08-01, cite: s}]}
          - {id: open, topic: open, unit: issues, values: [{value: 19, date: 2014-08-01, cite: s}]}
          - {id: dead, topic: dead, unit: people, values: [{value: ~250, date: 2014-08-01, cite: s}]}
        events:
          - {id: day, date: 2014-08-17, title: It was that day, cite: s}
          - {id: within, date: '[2014-08-02..2014-08-18]', title: It was within, cite: s}
          - {id: month, date: 2014-05, title: It was that month, cite: s}
        """);
    base = new RecordedValues(BaseLoader.load(folder).base(), LocalDate.of(2014, 9, 1));
  }

  CheckedNote checked(String note) {
    return CheckedNote.of("note.md", note, base, command -> "");
  }

  String refreshed(String note) {
    return checked(note).refreshed(false).replaceAll("<!--[^>]*-->", "");
  }

  /** The value is told, or the marker malformed, and nothing is written. */
  void assertLeft(String note) {
    CheckedNote checked = checked(note);
    assertThat(checked.refreshed(true)).isEqualTo(note);
    assertThat(checked.findings())
        .as(note)
        .isNotEmpty()
        .allMatch(
            found -> List.of(State.STYLE, State.MALFORMED, State.EDITED).contains(found.state()));
  }
}
