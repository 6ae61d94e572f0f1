package factfile.query;

import factfile.model.Outcome;
import factfile.model.Worded;

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
  boolean isRunning() {
    return this == OPEN || this == DUE;
  }

  /** Whether an outcome on record gives it, rather than the calendar. */
  boolean isRecorded() {
    return !isRunning() && this != PASSED;
  }
}
