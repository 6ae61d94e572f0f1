package factfile.render.data;

/**
 * Keeps cells from being run: a spreadsheet takes a cell that begins like a formula for one, and a
 * formula can send the sheet's content elsewhere or start a program.
 */
final class SpreadsheetGuard {
  /** What spreadsheets take for text, whatever follows. */
  private static final char GUARD = '\'';

  /** Where a formula begins, in wide forms as well; see OWASP on CSV injection. */
  private static final String STARTS = "=+-@\uff1d\uff0b\uff0d\uff20";

  /** Where one begins for a spreadsheet that parts cells by semicolons, tabs or lines. */
  private static final String PARTS = ";\t\n\r";

  /** What may stand before it and is passed over, quotes included where they are not doubled. */
  private static final String PASSED_OVER = " \u00a0\"'";

  private SpreadsheetGuard() {}

  /** The cell with a ' before each part that could be taken for a formula; numbers are none. */
  static String guarded(String cell) {
    if (isNumber(cell)) {
      return cell;
    }
    StringBuilder safe = new StringBuilder();
    int part = 0;
    boolean atStart = true;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (atStart && STARTS.indexOf(c) >= 0) {
        safe.insert(part, GUARD);
      }
      safe.append(c);
      atStart = PARTS.indexOf(c) >= 0 || (atStart && PASSED_OVER.indexOf(c) >= 0);
      part = PARTS.indexOf(c) >= 0 ? safe.length() : part;
    }
    return safe.toString();
  }

  private static boolean isNumber(String cell) {
    int digits = cell.startsWith("-") ? 1 : 0;
    boolean number = cell.length() > digits;
    for (int i = digits; i < cell.length(); i++) {
      char c = cell.charAt(i);
      boolean point = c == '.' && i > digits && i < cell.length() - 1;
      number &= point || (c >= '0' && c <= '9');
    }
    return number;
  }
}
