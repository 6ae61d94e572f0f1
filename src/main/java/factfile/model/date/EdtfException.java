package factfile.model.date;

import factfile.model.text.MalformedValue;

/** A date that is not EDTF. */
public class EdtfException extends MalformedValue {

  private static final long serialVersionUID = 1L;

  EdtfException(String message, String remedy, int offset) {
    super(message, remedy, offset);
  }
}
