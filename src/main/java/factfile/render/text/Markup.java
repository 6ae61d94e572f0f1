package factfile.render.text;

import factfile.render.visible.Visible;

/** Text of a base within other people's markup, where it can make none. */
public final class Markup {
  private Markup() {}

  /** On one line, with everything visible. */
  public static String line(String text) {
    return Visible.line(text);
  }

  public static String markdown(String text) {
    return MarkdownRenderer.escaped(text);
  }

  /**
   * Markdown as a paragraph: a beginning that would make it a list or a rule is escaped.
   *
   * @param text one line whose markup is escaped or meant
   */
  public static String paragraph(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    char mark = digits < text.length() ? text.charAt(digits) : ' ';
    boolean list = digits == 0 ? mark == '-' || mark == '+' : mark == '.' || mark == ')';
    return list ? text.substring(0, digits) + '\\' + text.substring(digits) : text;
  }

  /** Markdown that is taken as it stands, so that an address in it makes no link. */
  public static String code(String text) {
    return text.indexOf('`') < 0 ? "`" + Visible.line(text) + "`" : markdown(text);
  }

  /** For elements and attributes in double quotes. */
  public static String html(String text) {
    return Visible.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** An address within the brackets of a Markdown link. */
  public static String address(String url) {
    StringBuilder address = new StringBuilder();
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      address.append(
          switch (c) {
            case '(' -> "%28";
            case ')' -> "%29";
            case '<' -> "%3C";
            case '>' -> "%3E";
            case ' ' -> "%20";
            case '\\' -> "%5C";
            default -> String.valueOf(c);
          });
    }
    return Visible.line(address.toString());
  }
}
