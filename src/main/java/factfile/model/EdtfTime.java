package factfile.model;

/** Times of day of EDTF Level 0: {@code hh:mm:ss}, with {@code Z} or a shift from UTC. */
final class EdtfTime {
  private EdtfTime() {}

  static boolean isValid(String time) {
    if (time.length() < 8 || !isClock(time)) {
      return false;
    }
    String shift = time.substring(8);
    if (shift.isEmpty() || shift.equals("Z")) {
      return true;
    }
    boolean signed = shift.charAt(0) == '+' || shift.charAt(0) == '-';
    boolean hours = shift.length() > 2 && isBelow(shift, 1, 24);
    boolean minutes =
        shift.length() == 3
            || (shift.length() == 6 && shift.charAt(3) == ':' && isBelow(shift, 4, 60));
    return signed && hours && minutes;
  }

  private static boolean isClock(String time) {
    return isBelow(time, 0, 25)
        && time.charAt(2) == ':'
        && isBelow(time, 3, 60)
        && time.charAt(5) == ':'
        && isBelow(time, 6, 61);
  }

  private static boolean isBelow(String text, int at, int bound) {
    int tens = text.charAt(at) - '0';
    int units = text.charAt(at + 1) - '0';
    boolean digits = tens >= 0 && tens <= 9 && units >= 0 && units <= 9;
    return digits && tens * 10 + units < bound;
  }
}
