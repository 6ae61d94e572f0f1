package factfile.query.words;

/** Numbers with what they count. */
public final class Amounts {
  private Amounts() {}

  /**
   * @param number in words
   * @param unit null for none
   */
  public static String words(String number, String unit) {
    return unit == null ? number : number + " " + unit;
  }
}
