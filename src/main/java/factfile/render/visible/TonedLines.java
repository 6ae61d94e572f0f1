package factfile.render.visible;

import factfile.answer.Span;
import factfile.answer.Span.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks toned text into lines: at spaces, between wide characters, and inside a word only where it
 * is wider than a line, there at slashes and commas if it has any.
 */
public final class TonedLines {
  private final int width;
  private final List<List<Span>> lines = new ArrayList<>();
  private List<Span> line = new ArrayList<>();
  private int used;

  private TonedLines(int width) {
    this.width = Math.max(1, width);
  }

  /** The lines of some text, none wider than the width; at least one. */
  public static List<List<Span>> of(List<Span> spans, int width) {
    TonedLines lines = new TonedLines(width);
    for (List<Span> word : words(spans)) {
      lines.add(word);
    }
    lines.end();
    return lines.lines;
  }

  /** A sentence, on lines of its own. */
  public static void append(Span sentence, int width, boolean color, StringBuilder text) {
    for (List<Span> line : of(List.of(sentence), width)) {
      for (Span span : line) {
        text.append(Paint.on(span.text(), span.tone(), color));
      }
      text.append('\n');
    }
  }

  /**
   * Pieces that stay together: words, whatever their tones, each with the spaces before it as a
   * piece of its own.
   */
  private static List<List<Span>> words(List<Span> spans) {
    List<List<Span>> words = new ArrayList<>();
    List<Span> word = new ArrayList<>();
    boolean blank = false;
    for (Span span : spans) {
      String text = Visible.line(span.text());
      int from = 0;
      for (int i = 1; i <= text.length(); i++) {
        boolean edge = i == text.length() || (text.charAt(i) == ' ') != (text.charAt(i - 1) == ' ');
        if (edge) {
          if (!word.isEmpty() && blank != (text.charAt(from) == ' ')) {
            words.add(word);
            word = new ArrayList<>();
          }
          blank = text.charAt(from) == ' ';
          word.add(new Span(text.substring(from, i), span.tone()));
          from = i;
        }
      }
    }
    if (!word.isEmpty()) {
      words.add(word);
    }
    return words;
  }

  private void add(List<Span> word) {
    int wide = 0;
    for (Span part : word) {
      wide += Width.atMost(part.text());
    }
    boolean blank = word.get(0).text().isBlank();
    if (used + wide <= width) {
      if (!blank || used > 0) {
        appendAll(word, wide);
      }
    } else if (blank) {
      end();
    } else if (wide <= width && !hasWide(word)) {
      end();
      appendAll(word, wide);
    } else {
      for (Span part : word) {
        addInPieces(part);
      }
    }
  }

  /** A word that is wider than a line: at its slashes and commas, as addresses and lists have. */
  private void addInPieces(Span word) {
    int from = 0;
    for (int to = 1; to <= word.text().length(); to++) {
      boolean end = to == word.text().length() || "/,".indexOf(word.text().charAt(to - 1)) >= 0;
      if (end) {
        Span piece = new Span(word.text().substring(from, to), word.tone());
        int wide = Width.atMost(piece.text());
        if (used > 0 && used + wide > width && wide <= width) {
          end();
        }
        addByCluster(piece);
        from = to;
      }
    }
  }

  private void appendAll(List<Span> word, int wide) {
    for (Span part : word) {
      append(part);
    }
    used += wide;
  }

  private static boolean hasWide(List<Span> word) {
    boolean wide = false;
    for (Span part : word) {
      wide |= Width.of(part.text()) > part.text().codePointCount(0, part.text().length());
    }
    return wide;
  }

  private void addByCluster(Span word) {
    StringBuilder piece = new StringBuilder();
    for (String cluster : Width.clusters(word.text())) {
      int wide = Width.atMostOfCluster(cluster);
      if (used + wide > width) {
        flush(piece, word.tone());
        end();
      }
      piece.append(cluster);
      used += wide;
    }
    flush(piece, word.tone());
  }

  private void flush(StringBuilder piece, Tone tone) {
    if (piece.length() > 0) {
      append(new Span(piece.toString(), tone));
      piece.setLength(0);
    }
  }

  /** Neighbours of one tone are one span again, so that a tone is switched on once. */
  private void append(Span word) {
    int last = line.size() - 1;
    if (last >= 0 && line.get(last).tone() == word.tone()) {
      line.set(last, new Span(line.get(last).text() + word.text(), word.tone()));
    } else {
      line.add(word);
    }
  }

  private void end() {
    trimEnd();
    if (!line.isEmpty() || lines.isEmpty()) {
      lines.add(line);
    }
    line = new ArrayList<>();
    used = 0;
  }

  private void trimEnd() {
    int last = line.size() - 1;
    if (last < 0) {
      return;
    }
    Span span = line.get(last);
    String text = span.text().stripTrailing();
    if (text.isEmpty()) {
      line.remove(last);
      trimEnd();
    } else {
      line.set(last, new Span(text, span.tone()));
    }
  }

  public static int widthOf(List<Span> spans) {
    int width = 0;
    for (Span span : spans) {
      width += Width.of(Visible.line(span.text()));
    }
    return width;
  }
}
