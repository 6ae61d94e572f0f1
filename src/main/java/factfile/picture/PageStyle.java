package factfile.picture;

/** How a page looks: on a phone, on a desk, on paper. */
final class PageStyle {
  static final String CSS =
      """
      * { box-sizing: border-box; }
      html { background: var(--ground); color: var(--ink); -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
      body { font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
        max-width: 70rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; overflow-wrap: anywhere; }
      h1 { font-size: 1.9rem; line-height: 1.2; margin: .5rem 0 .75rem; text-wrap: balance; }
      h2 { font-size: 1.3rem; margin: 3rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
      h3 { font-size: 1rem; margin: 1.75rem 0 .25rem; }
      p { margin: 0; }
      a { color: var(--mark); text-decoration-thickness: 1px; text-underline-offset: 2px; }
      header p { max-width: 44rem; margin-bottom: .5rem; }
      nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1.25rem 0 0; }
      .dim, .from, .note, dt, .axis, .key { color: var(--dim); }
      .strong { font-weight: 650; }
      .unsure { color: var(--doubt); }
      .good { color: var(--good); }
      .bad { color: var(--bad); }
      .lead { font-weight: 650; margin-right: .5em; }
      .from, .note, .key { font-size: .8125rem; }
      .from a { color: inherit; text-decoration-color: var(--line); }
      .row { padding: .5rem 0; scroll-margin-top: 1rem; }
      .row:target { background: var(--band); outline: .5rem solid var(--band); }
      .drawn .row { display: grid; grid-template-columns: minmax(0, 38%) minmax(0, 1fr); gap: 0 2rem; padding: 0; }
      .drawn .said { padding: .4rem 0; }
      .strip { position: relative; min-height: 2.2rem; }
      .strip > svg { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; }
      .drawn { padding-left: .5rem; }
      .axis { position: relative; width: 38%; height: 2.6rem; font-size: .75rem; border-bottom: 1px solid var(--dim); }
      .drawn .axis { width: calc(38% - .05rem); }
      .axis span { position: absolute; white-space: nowrap; padding-left: 3px; border-left: 1px solid var(--dim);
        line-height: 1.1rem; bottom: 0; }
      .axis.low { height: 1.3rem; }
      .axis .coarse { bottom: 1.2rem; }
      .axis .end { transform: translateX(-100%); border-left: 0; border-right: 1px solid var(--dim); padding: 0 3px 0 0; }
      .asked { stroke: var(--dim); stroke-dasharray: 2 3; }
      .break { fill: var(--band); transform: translateX(-4px); }
      .gap { stroke: var(--band); stroke-width: 8; }
      dl { margin: .15rem 0 0; display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0 .75rem; }
      dd { margin: 0; }
      .key { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: 1rem; }
      .key svg { width: 26px; height: 14px; vertical-align: -2px; }
      .note { margin-top: .5rem; }
      .people { columns: 20rem; column-gap: 2.5rem; }
      .people .row { break-inside: avoid; }
      @media (max-width: 42rem) {
        body { padding: 1rem 1rem 3rem; }
        h1 { font-size: 1.5rem; }
        .drawn { padding: 0 .5rem; }
        .drawn .row { display: block; padding: .6rem 0; }
        .drawn .axis { width: 100%; }
        .drawn .said { padding: 0; }
        .strip { min-height: 1.9rem; }
      }
      @media print {
        :root { color-scheme: light; --ground: #fff; --ink: #000; --dim: #444; --line: #bbb; --band: #eee;
          --mark: #1d5a9e; --doubt: #8a4600; --good: #14582f; --bad: #8f1d17; }
        html { font-size: 11px; }
        body { font-size: 1rem; max-width: none; padding: 0; }
        nav { display: none; }
        a { color: inherit; text-decoration: none; }
        .row { break-inside: avoid; }
        h2, h3 { break-after: avoid; }
      }
      """;

  private PageStyle() {}
}
