package factfile.document;

/**
 * What a document says of itself; null for each that it does not.
 *
 * @param published a day, as ISO has it
 */
public record Imprint(
    String publisher, String title, String published, String url, String language) {
  public static final Imprint NONE = new Imprint(null, null, null, null, null);
}
