package factfile.picture;

/** How drawings and pages look, in light and in dark, on a screen and on paper. */
final class ChartStyle {
  private static final String LIGHT =
      """
      --ground: #ffffff; --ink: #1b2430; --dim: #5b6675; --line: #d5dae1; --band: #e8ecf1; \
      --mark: #1d5a9e; --doubt: #b25a00; --good: #1a7340; --bad: #b3261e; \
      --event: #1d5a9e; --statement: #7a3e9d; --count: #0f766e; --deadline: #3d4654; \
      --due: #b8420b; --outcome: #1a7340; --resolution: #7d6200; --term: #b01657;""";

  private static final String DARK =
      """
      --ground: #12161c; --ink: #e4e8ee; --dim: #9aa5b4; --line: #303844; --band: #2b3542; \
      --mark: #7fb2ee; --doubt: #f0ad5b; --good: #6ecb93; --bad: #ff9186; \
      --event: #7fb2ee; --statement: #c9a0e8; --count: #5ec4b6; --deadline: #c3cad4; \
      --due: #fb9a5f; --outcome: #6ecb93; --resolution: #d9bd4a; --term: #f08bb8;""";

  /** The look of each kind of stroke: what is not sure is hollow or dashed, whatever its colour. */
  private static final String LOOKS =
      """
      .span { color: var(--dim); }
      .maybe { color: var(--doubt); }
      .of-event { color: var(--event); }
      .of-statement { color: var(--statement); }
      .of-count { color: var(--count); }
      .of-deadline { color: var(--deadline); }
      .of-due { color: var(--due); }
      .of-outcome { color: var(--outcome); }
      .of-resolution { color: var(--resolution); }
      .of-term { color: var(--term); }
      .day, .span, .on { fill: currentColor; }
      .maybe { fill: currentColor; fill-opacity: .16; stroke: currentColor; stroke-dasharray: 3 2; }
      .maybe-day { fill: var(--ground); stroke: currentColor; stroke-width: 1.75; }
      .bar, .on.bar, .on.rough { fill: var(--mark); }
      .rough { fill: var(--mark); fill-opacity: .5; stroke: var(--mark); stroke-dasharray: 3 2; }
      .window { fill: var(--dim); fill-opacity: .55; }
      .disputed { fill: var(--doubt); fill-opacity: .12; stroke: var(--doubt); stroke-width: 1.75; }
      .deprecated { fill: none; stroke: var(--dim); stroke-dasharray: 2 2; }
      .struck { stroke: var(--dim); }
      .former { fill: var(--dim); }
      .missed { stroke: var(--bad); stroke-width: 2.5; }
      .on { fill-opacity: 1; stroke: none; }
      .cut { stroke: var(--ground); stroke-width: 4; }
      """;

  /** Colours, and the look of each kind of stroke, for a page. */
  static final String STROKES =
      ":root { color-scheme: light dark; "
          + LIGHT
          + " }\n@media (prefers-color-scheme: dark) { :root { "
          + DARK
          + " } }\n@media print { :root { "
          + LIGHT
          + " } }\n.axis span.left-out { border: 0; padding: 0; transform: translateX(-.4em); }\n"
          + ".axis span.left-out.end { transform: translateX(-100%) translateX(.4em); }\n"
          + LOOKS;

  /** What only a picture has. */
  private static final String PICTURE =
      """
      svg { color: var(--dim); }
      text { fill: var(--ink); }
      .ground { fill: var(--ground); }
      .dim, .small { fill: var(--dim); }
      .unsure { fill: var(--doubt); }
      .good { fill: var(--good); }
      .bad { fill: var(--bad); }
      .rule { stroke: var(--dim); }
      .asked { stroke: var(--dim); stroke-dasharray: 2 3; }
      .break { fill: var(--band); }
      .gap { stroke: var(--band); stroke-width: 8; }
      """;

  private static final String FACES =
      """
      text { font: 13px %s; }
      .title { font-size: 20px; font-weight: 700; }
      .heading { font-size: 14px; font-weight: 700; }
      .small { font-size: 11px; }
      .strong { font-weight: 700; }
      """
          .formatted(Advances.FACES);

  private ChartStyle() {}

  /** All that a picture has, without variables: many programs that show pictures know none. */
  static String ofPicture() {
    return FACES
        + ":root { color-scheme: light dark; }\n"
        + colored(LIGHT)
        + "@media (prefers-color-scheme: dark) {\n"
        + colored(DARK)
        + "}\n";
  }

  private static String colored(String palette) {
    String looks = LOOKS + PICTURE;
    for (String color : palette.split("; ?", -1)) {
      int colon = color.indexOf(": ");
      if (colon > 0) {
        looks = looks.replace("var(" + color.substring(0, colon) + ")", color.substring(colon + 2));
      }
    }
    return looks;
  }
}
