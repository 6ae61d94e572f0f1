package factfile.answer;

/** A run of text that a person reads in one tone. Tones only ever add to what the words say. */
public record Span(String text, Tone tone) {
  /** How a run of text is meant. */
  public enum Tone {
    PLAIN,
    /** A name or a value that the eye should find. */
    STRONG,
    /** Ids, sources, labels. */
    DIM,
    /** What is not certain. */
    UNSURE,
    /** Kept, met. */
    GOOD,
    /** Broken, missed, passed. */
    BAD
  }

  public static Span plain(String text) {
    return new Span(text, Tone.PLAIN);
  }

  public static Span strong(String text) {
    return new Span(text, Tone.STRONG);
  }

  public static Span dim(String text) {
    return new Span(text, Tone.DIM);
  }

  public static Span unsure(String text) {
    return new Span(text, Tone.UNSURE);
  }
}
