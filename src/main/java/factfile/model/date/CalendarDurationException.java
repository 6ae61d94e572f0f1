package factfile.model.date;

import factfile.model.text.MalformedValue;

/** A length of time that is not a whole number of calendar days, weeks, months or years. */
public final class CalendarDurationException extends MalformedValue {

  private static final long serialVersionUID = 1L;

  CalendarDurationException(String message, String remedy, int offset) {
    super(message, remedy, offset);
  }
}
