package factfile.model.amount;

import factfile.model.text.MalformedValue;

/** A quantity that cannot be read. */
public final class QuantityException extends MalformedValue {

  private static final long serialVersionUID = 1L;

  QuantityException(String message, String remedy, int offset) {
    super(message, remedy, offset);
  }
}
