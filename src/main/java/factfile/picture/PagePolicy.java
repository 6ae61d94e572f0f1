package factfile.picture;

/**
 * What a browser lets a page do: nothing but run our own scripts, which it knows by their print.
 */
public final class PagePolicy {
  private PagePolicy() {}

  /** Of a page by itself: it fetches nothing, whatever a base holds. */
  static String alone() {
    return "default-src 'none'; style-src 'unsafe-inline'; script-src "
        + PageScript.of(PageScript.PICK).print()
        + "; base-uri 'none'; form-action 'none'";
  }

  /** Of a page that is served: it asks where it came from, and nobody else. */
  public static String served() {
    return "default-src 'none'; style-src 'unsafe-inline'; script-src "
        + PageScript.of(PageScript.PICK).print()
        + " "
        + PageScript.of(PageScript.LIVE).print()
        + "; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  }
}
