package factfile.document;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Subtitles, SRT or WebVTT, as a document. Cues cut sentences where a line is full: they are joined
 * until one ends, each paragraph with the time of its first cue.
 */
final class CuedDocument {
  private static final Pattern TIMING =
      Pattern.compile(
          "(?:(\\d{1,3}):)?(\\d{2}):(\\d{2})[.,]\\d{3}\\s*-->\\s*(?:\\d{1,3}:)?\\d{2}:\\d{2}[.,]\\d{3}.*");
  private static final Pattern SPEAKER = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]+)>");
  private static final Pattern TAG = Pattern.compile("<[^<>]{0,200}>");

  /** What is never ended, as machines write it, is cut where it has so many characters. */
  private static final int LONGEST = 400;

  private final Writing writing = new Writing();
  private final StringBuilder said = new StringBuilder();
  private String speaker = "";

  private CuedDocument() {}

  /** Whether the first block with more than a number or a title has a cue's times. */
  static boolean isLike(String text) {
    String head = text.substring(0, Math.min(text.length(), 4000)).strip();
    return head.startsWith("WEBVTT")
        || head.lines().limit(2).anyMatch(line -> TIMING.matcher(line.strip()).matches());
  }

  static Document read(String text) {
    CuedDocument read = new CuedDocument();
    for (String block : text.strip().split("\\R\\h*\\R\\s*", -1)) {
      read.block(block.lines().map(String::strip).toList());
    }
    read.end();
    return read.writing.document();
  }

  private void block(List<String> lines) {
    for (int i = 0; i < Math.min(2, lines.size()); i++) {
      Matcher timing = TIMING.matcher(lines.get(i));
      if (timing.matches()) {
        cue(timing, String.join(" ", lines.subList(i + 1, lines.size())));
        return;
      }
    }
    // A header, a note, a style.
  }

  private void cue(Matcher timing, String text) {
    Matcher named = SPEAKER.matcher(text);
    String speaks = named.find() ? Writing.line(named.group(1)) : "";
    boolean turn = text.startsWith("- ") || text.startsWith(">>") || !speaks.equals(speaker);
    if (turn) {
      end();
    }
    if (said.length() == 0) {
      String hours = timing.group(1);
      writing.time(
          PlainDocument.clock(
              hours == null ? 0 : Integer.parseInt(hours),
              Integer.parseInt(timing.group(2)),
              Integer.parseInt(timing.group(3))));
      said.append(turn && !speaks.isEmpty() ? speaks + ": " : "");
    }
    speaker = speaks;
    String words = decoded(TAG.matcher(text).replaceAll(""));
    said.append(turn ? words.replaceFirst("^(?:- |>> ?)", "") : words).append(' ');
    String line = words.strip();
    boolean ended = line.matches("(?s).*[.!?…][\"'”’)\\]]*");
    if (ended || said.length() > LONGEST) {
      end();
    }
  }

  private void end() {
    writing.paragraph(said.toString());
    said.setLength(0);
  }

  private static String decoded(String text) {
    String decoded = text;
    for (List<String> each :
        Arrays.asList(
            List.of("&nbsp;", " "),
            List.of("&lrm;", ""),
            List.of("&rlm;", ""),
            List.of("&lt;", "<"),
            List.of("&gt;", ">"),
            List.of("&amp;", "&"))) {
      decoded = decoded.replace(each.get(0), each.get(1));
    }
    return decoded;
  }
}
