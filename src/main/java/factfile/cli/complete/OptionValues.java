package factfile.cli.complete;

import factfile.answer.Answer;
import factfile.cli.ask.Tally;
import factfile.cli.base.BaseFinder;
import factfile.cli.base.BaseReader;
import factfile.cli.host.Host;
import factfile.cli.host.ProgressLine;
import factfile.cli.host.UserError;
import factfile.cli.line.Candidate;
import factfile.cli.line.Command;
import factfile.cli.line.Flag;
import factfile.cli.line.KeyOptions;
import factfile.edit.Kind;
import factfile.format.Key;
import factfile.model.base.FactBase;
import factfile.store.Snapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Candidates for the value of an option. */
public final class OptionValues {
  private final Host host;
  private final Command command;
  private final List<String> before;
  private final boolean cached;

  /**
   * @param cached whether a snapshot of the base may be used
   */
  public OptionValues(Host host, Command command, List<String> before, boolean cached) {
    this.host = host;
    this.command = command;
    this.before = before;
    this.cached = cached;
  }

  /**
   * @param lead what stands before the value in the same word: {@code --output=}
   */
  public List<Candidate> of(Flag option, String lead, String typed) {
    List<Candidate> values = values(option, typed);
    List<Candidate> led = new ArrayList<>();
    for (Candidate value : values) {
      led.add(new Candidate(lead + value.word(), value.description()));
    }
    return led;
  }

  private List<Candidate> values(Flag option, String typed) {
    List<String> closed = command.definition().words(option);
    if (!closed.isEmpty()) {
      List<Candidate> words = new ArrayList<>();
      for (String word : closed) {
        words.add(new Candidate(word, ""));
      }
      return Candidate.matching(words, typed);
    }
    if (option.group() == Flag.Group.KEYS) {
      return keyValues(option, typed);
    }
    return switch (option.value()) {
      case FOLDER -> folders(typed);
      case DAY -> days(typed);
      case DURATION -> Candidate.matching(durations(), typed);
      case FIELD -> Candidate.matching(fields("", listed(option)), typed);
      case FIELDS -> lastField(typed, listed(option));
      default -> List.of();
    };
  }

  /** What the key takes in the kind that the line names. */
  private List<Candidate> keyValues(Flag option, String typed) {
    Kind kind = KeyOptions.kindIn(before);
    Key key = kind == null ? null : kind.key(KeyOptions.key(option));
    return key == null ? List.of() : new KeyValues(base()).of(key, typed);
  }

  /** The fields of what is listed: of rows, or of a tally of them. */
  private List<String> listed(Flag option) {
    return isTallied() && !option.equals(Flag.TALLY)
        ? Tally.fields()
        : Answer.fields(command.everyColumn());
  }

  private boolean isTallied() {
    for (String word : before) {
      if (word.equals(Flag.TALLY.longName()) || word.startsWith(Flag.TALLY.longName() + "=")) {
        return true;
      }
    }
    return false;
  }

  private static List<Candidate> lastField(String typed, List<String> listed) {
    int comma = typed.lastIndexOf(',') + 1;
    return Candidate.matching(fields(typed.substring(0, comma), listed), typed);
  }

  private static List<Candidate> fields(String lead, List<String> listed) {
    List<Candidate> fields = new ArrayList<>();
    for (String column : listed) {
      fields.add(new Candidate(lead + column, ""));
    }
    return fields;
  }

  /** Days that are often asked for, and once a number is begun, those that the base speaks of. */
  private List<Candidate> days(String typed) {
    List<Candidate> days = new ArrayList<>(Candidate.matching(days(), typed));
    if (!typed.isEmpty()) {
      days.addAll(new DateValues(base()).of(typed));
    }
    return days;
  }

  private List<Candidate> days() {
    List<Candidate> days = new ArrayList<>();
    FactBase base = base();
    if (base != null && base.end() != null) {
      days.add(new Candidate(base.end().toString(), "the record's last day"));
    }
    days.add(new Candidate("today", ""));
    days.add(new Candidate("yesterday", ""));
    return days;
  }

  private static List<Candidate> durations() {
    return List.of(
        new Candidate("P7D", "a week"),
        new Candidate("P10D", "ten days"),
        new Candidate("P1M", "a month"));
  }

  private List<Candidate> folders(String typed) {
    List<Candidate> found = new ArrayList<>();
    if (BaseFinder.BUNDLED.startsWith(typed)) {
      found.add(new Candidate(BaseFinder.BUNDLED, "the base that comes with the program"));
    }
    found.addAll(new FileNames(host).folders(typed));
    return found;
  }

  /** The base that the words name; null where there is none: a TAB is no place for errors. */
  FactBase base() {
    try {
      Path path = new BaseFinder(host).findForCompletion(named());
      BaseReader reader = new BaseReader(host, path, cached && !before.contains("--no-cache"));
      Snapshot snapshot = reader.snapshot();
      if (snapshot == null && reader.files(ProgressLine.unheard(host)).base() == null) {
        snapshot = reader.last();
      } else if (snapshot == null) {
        snapshot = reader.read();
      }
      reader.close();
      return snapshot == null ? null : snapshot.base();
    } catch (UserError e) {
      return null;
    }
  }

  private String named() {
    for (int i = 0; i < before.size(); i++) {
      String word = before.get(i);
      boolean option = word.equals("-f") || word.equals("--facts");
      if (option && i + 1 < before.size()) {
        return before.get(i + 1);
      }
      if (word.startsWith("--facts=")) {
        return word.substring("--facts=".length());
      }
    }
    return null;
  }
}
