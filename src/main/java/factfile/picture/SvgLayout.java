package factfile.picture;

/**
 * Where a picture has its chart and its words: side by side, or, in a narrow one, the chart of each
 * row below its words.
 *
 * @param width of the whole, in pixels
 */
record SvgLayout(int width) {
  /** One that is narrower has words and chart one below the other. */
  private static final int BESIDE = 500;

  private static final int BETWEEN = 28;

  /** Of what a wide one has, the chart's. */
  private static final double CHART = 0.43;

  boolean isNarrow() {
    return width < BESIDE;
  }

  int margin() {
    return isNarrow() ? 14 : 24;
  }

  /** What lies between the margins. */
  int inner() {
    return width - 2 * margin();
  }

  int chart() {
    return isNarrow() ? inner() : (int) ((inner() - BETWEEN) * CHART);
  }

  int words() {
    return isNarrow() ? margin() : margin() + chart() + BETWEEN;
  }

  int wordsWidth() {
    return width - margin() - words();
  }

  Scale scale() {
    return new Scale(margin(), chart(), "");
  }
}
