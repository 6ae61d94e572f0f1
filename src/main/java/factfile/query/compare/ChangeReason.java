package factfile.query.compare;

import factfile.model.text.Worded;

/** Why a status is another. */
enum ChangeReason implements Worded {
  /** Days have passed, and nothing else is on record. */
  CALENDAR;

  @Override
  public String word() {
    return "calendar";
  }
}
