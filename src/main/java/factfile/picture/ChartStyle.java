package factfile.picture;

/** How drawings and pages look, in light and in dark, on a screen and on paper. */
final class ChartStyle {
  /** Colours, and the look of each kind of stroke. */
  static final String STROKES =
      """
      :root { color-scheme: light dark; --ground: #ffffff; --ink: #1b2430; --dim: #5b6675; --line: #d5dae1;
        --mark: #1d5a9e; --doubt: #b25a00; --good: #1a7340; --bad: #b3261e; --band: #e8ecf1; }
      @media (prefers-color-scheme: dark) { :root { --ground: #12161c; --ink: #e4e8ee; --dim: #9aa5b4;
        --line: #303844; --mark: #7fb2ee; --doubt: #f0ad5b; --good: #6ecb93; --bad: #ff9186; --band: #222a34; } }
      .day, .due, .outcome, .set { fill: var(--mark); }
      .span { fill: var(--mark); }
      .bar { fill: var(--mark); }
      .rough { fill: var(--mark); fill-opacity: .5; stroke: var(--mark); stroke-dasharray: 3 2; }
      .window { fill: var(--mark); fill-opacity: .4; }
      .maybe { fill: var(--doubt); fill-opacity: .18; stroke: var(--doubt); stroke-dasharray: 3 2; }
      .maybe-day, .maybe-due { fill: var(--ground); stroke: var(--doubt); stroke-width: 2; }
      .former { fill: var(--dim); }
      .missed { stroke: var(--bad); stroke-width: 2.5; }
      .on { fill: var(--mark); }
      .on.doubtful { fill: var(--doubt); }
      """;

  /** What only a picture has. */
  static final String PICTURE =
      """
      text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; fill: var(--ink); }
      .ground { fill: var(--ground); }
      .title { font-size: 20px; font-weight: 650; }
      .heading { font-size: 14px; font-weight: 650; }
      .small { font-size: 11px; fill: var(--dim); }
      .strong { font-weight: 650; }
      .dim { fill: var(--dim); }
      .unsure { fill: var(--doubt); }
      .good { fill: var(--good); }
      .bad { fill: var(--bad); }
      .rule { stroke: var(--dim); }
      .asked { stroke: var(--dim); stroke-dasharray: 2 3; }
      .break { fill: var(--band); }
      .gap { stroke: var(--band); stroke-width: 8; }
      """;

  private ChartStyle() {}
}
