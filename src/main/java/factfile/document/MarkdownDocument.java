package factfile.document;

import factfile.markdown.TextBlock;
import factfile.markdown.TextBlocks;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown as a document. */
final class MarkdownDocument {
  /** {@code ## Background {#history}}, as Pandoc and others have it. */
  private static final Pattern NAMED = Pattern.compile("(.*?)\\s*\\{#([^\\s}]+)[^}]*\\}\\s*");

  private MarkdownDocument() {}

  static ReadDocument read(String source) {
    Writing writing = new Writing();
    String first = null;
    for (TextBlock block : TextBlocks.of(source)) {
      if (block.html()) {
        PageDocument.append(block.text(), writing);
      } else if (block.level() == 0) {
        writing.paragraph(block.text());
      } else {
        Matcher named = NAMED.matcher(block.text());
        boolean matches = named.matches();
        String title = matches ? named.group(1) : block.text();
        writing.heading(block.level(), title, matches ? List.of(named.group(2)) : List.of());
        first = first == null && block.level() == 1 ? Writing.line(title) : first;
      }
    }
    return new ReadDocument(writing.document(), new Imprint(null, first, null, null, null));
  }
}
