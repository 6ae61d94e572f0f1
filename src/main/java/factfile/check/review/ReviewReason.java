package factfile.check.review;

import factfile.model.text.Worded;
import java.util.Locale;

/** Why something is worth a look; what is most urgent first. */
public enum ReviewReason implements Worded {
  /** A due day has gone by, and nothing tells what became of it. */
  DEADLINE_PASSED("Past due"),
  /** A due day is to come. */
  DEADLINE_OPEN("To be due"),
  /** A promise or a prediction whose day has gone by. */
  PROMISE_OPEN("Promised, and not told of since"),
  /** What sources do not agree on. */
  DISPUTE("In dispute"),
  /** Who may have left an office since a source spoke of it. */
  OFFICE_UNCONFIRMED("Offices not told of for long"),
  /** A number that moves, and has not for long. */
  COUNT_OLD("Numbers that have grown old"),
  /** A record that nobody has read through. */
  DRAFT("Drafts"),
  /** Much leans on it, and it rests on one origin. */
  THIN_SOURCE("Resting on one origin alone");

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final String heading;

  ReviewReason(String heading) {
    this.heading = heading;
  }

  @Override
  public String word() {
    return word;
  }

  /** What a list has above those of its kind. */
  String heading() {
    return heading;
  }
}
