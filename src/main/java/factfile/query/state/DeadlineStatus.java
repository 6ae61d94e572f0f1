package factfile.query.state;

import factfile.model.part.Outcome;
import factfile.model.text.Worded;

/** How a deadline, or one leg of it, stands on a day. */
public enum DeadlineStatus implements Worded {
  OPEN("open"),
  /** That day. */
  DUE("due"),
  /** The day has gone by, and nothing is on record: not the same as missed. */
  PASSED("passed"),
  MET("met"),
  MISSED("missed"),
  /** Of a leg alone: the due day was moved before anybody called it missed. */
  EXTENDED("extended"),
  WAIVED("waived");

  private final String word;

  DeadlineStatus(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The status that an outcome gives; null for one that gives none. */
  static DeadlineStatus of(Outcome.Status outcome) {
    return switch (outcome) {
      case MET -> MET;
      case WAIVED -> WAIVED;
      case MISSED -> MISSED;
      case EXTENDED -> EXTENDED;
      case PARTLY -> null;
    };
  }

  /** Whether its days still count. */
  public boolean isRunning() {
    return this == OPEN || this == DUE;
  }

  /** Whether an outcome on record gives it, rather than the calendar. */
  public boolean isRecorded() {
    return !isRunning() && this != PASSED;
  }
}
