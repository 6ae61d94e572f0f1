package factfile.shell;

import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Shows the parts of a line in their colours while it is typed. */
final class Colors implements Highlighter {
  private final Assistant assistant;
  private final boolean color;

  Colors(Assistant assistant, boolean color) {
    this.assistant = assistant;
    this.color = color;
  }

  @Override
  public AttributedString highlight(LineReader reader, String line) {
    if (!color) {
      return new AttributedString(line);
    }
    AttributedStringBuilder shown = new AttributedStringBuilder();
    int at = 0;
    for (TonedStretch stretch : assistant.stretches(line)) {
      shown.append(line, at, stretch.start());
      shown.styled(style(stretch.tone()), line.substring(stretch.start(), stretch.end()));
      at = stretch.end();
    }
    return shown.append(line, at, line.length()).toAttributedString();
  }

  private static AttributedStyle style(TonedStretch.Tone tone) {
    AttributedStyle plain = AttributedStyle.DEFAULT;
    return switch (tone) {
      case COMMAND -> AttributedStyle.BOLD;
      case OPTION -> plain.foreground(AttributedStyle.CYAN);
      case PREFIX -> plain.foreground(AttributedStyle.BLUE);
      case QUOTED -> plain.foreground(AttributedStyle.GREEN);
      case OUTSIDE -> plain.foreground(AttributedStyle.MAGENTA);
      case WRONG -> plain.foreground(AttributedStyle.RED);
    };
  }
}
