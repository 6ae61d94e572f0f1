package factfile.picture;

/** How a page looks: on a phone, on a desk, on paper. */
final class PageStyle {
  static final String CSS =
      """
      * { box-sizing: border-box; }
      html { background: var(--ground); color: var(--ink); -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
      body { font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
        max-width: 70rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; overflow-wrap: anywhere; }
      [hidden] { display: none !important; }
      h1 { font-size: 1.9rem; line-height: 1.2; margin: .5rem 0 .75rem; text-wrap: balance; }
      h2 { font-size: 1.3rem; margin: 3rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
      h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
      p { margin: 0; }
      a { color: var(--mark); text-decoration-thickness: 1px; text-underline-offset: 2px; }
      header p { max-width: 44rem; margin-bottom: .5rem; }
      nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1.25rem 0 0; }
      .dim, .from, .note, dt, .axis, .key, small, summary, .told { color: var(--dim); }
      .strong { font-weight: 650; }
      .unsure { color: var(--doubt); }
      .good { color: var(--good); }
      .bad { color: var(--bad); }
      .lead { font-weight: 650; margin-right: .5em; }
      .from, .note, .key, small, summary, .kind, .told { font-size: .8125rem; }
      .from a, small a { color: inherit; text-decoration-color: var(--dim); }
      .row { padding: .35rem 0; scroll-margin-top: 4.5rem; }
      .row:target { background: var(--band); outline: .35rem solid var(--band); }
      .kind { display: inline-block; color: var(--dim); border: 1px solid var(--line); border-radius: .75rem;
        padding: 0 .55rem 0 .4rem; margin-right: .35rem; line-height: 1.35; vertical-align: 1px; }
      p.row > i { font-style: normal; font-size: .8125rem; color: var(--dim); display: inline-block; min-width: 6.5rem; }
      .kind i { font-style: normal; display: inline-block; width: 1em; text-align: center; color: var(--ink); }
      form { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: end; margin: 1.25rem 0 0; }
      #_pick { padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .5rem; }
      label { display: grid; grid-template-columns: minmax(0, 1fr); font-size: .8125rem; color: var(--dim); gap: .15rem; }
      .day-of { display: grid; grid-template-columns: auto auto; justify-content: space-between; font-size: .8125rem; }
      .day-of input { grid-column: 1 / 3; width: 14rem; max-width: 100%; accent-color: var(--mark); }
      .day-of output { color: var(--ink); font-variant-numeric: tabular-nums; }
      input[type=search], select, button { font: inherit; font-size: 1rem; color: var(--ink); background: var(--ground);
        border: 1px solid var(--dim); border-radius: .35rem; padding: .25rem .5rem; max-width: 100%; min-height: 2.1rem; }
      select { max-width: 16rem; }
      button { cursor: pointer; }
      :focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
      #_ask { align-items: center; gap: .5rem .75rem; }
      #_ask input { flex: 1 1 20rem; }
      #_ask label { font-size: 1rem; }
      #_trouble:not(:empty) { margin-top: .75rem; color: var(--bad); }
      #_trouble pre { font: .875rem/1.4 ui-monospace, monospace; white-space: pre-wrap; margin: 0; }
      details > :not(summary) { margin-left: .9rem; }
      summary { cursor: pointer; width: fit-content; }
      .drawn { --side: 34%; }
      .lane { position: relative; }
      .drawn .row { display: grid; grid-template-columns: var(--side) minmax(0, 1fr); gap: 0 2rem; padding: 0 0 0 .5rem; }
      .drawn .said { padding: .35rem 0; }
      .drawn .day > h3 { margin-left: calc(var(--side) + 2.3rem); position: relative; }
      .strip { position: relative; min-height: 2.2rem; }
      .strip > svg { position: absolute; inset: .1rem 0 0; width: 100%; height: 100%; overflow: visible; }
      .ground { position: absolute; inset: 0 auto 0 .5rem; width: calc((100% - .5rem) * .34); height: 100%;
        overflow: visible; pointer-events: none; z-index: -1; }
      .axis { position: sticky; top: 0; z-index: 2; background: var(--ground); width: calc(var(--side) + 1rem);
        padding: .35rem .75rem 0 .5rem; font-size: .75rem; }
      .axis > div { position: relative; height: 2.6rem; border-bottom: 1px solid var(--dim); }
      .axis.low > div { height: 1.3rem; }
      .axis span { position: absolute; white-space: nowrap; padding-left: 3px; border-left: 1px solid var(--dim);
        line-height: 1.1rem; bottom: 0; }
      .axis .coarse { bottom: 1.2rem; }
      .axis .end { transform: translateX(-100%); border-left: 0; border-right: 1px solid var(--dim); padding: 0 3px 0 0; }
      .asked { stroke: var(--dim); stroke-dasharray: 2 3; }
      .break { fill: var(--band); transform: translateX(-4px); }
      .gap { stroke: var(--band); stroke-width: 8; }
      .now { display: none; }
      .back .now { display: block; }
      dl { margin: .15rem 0 0; display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0 .75rem; }
      dd { margin: 0; grid-column: 2; }
      .key { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: 1rem; }
      .key svg { width: 26px; height: 14px; vertical-align: -2px; }
      .note { margin-top: .5rem; }
      @media (max-width: 42rem) {
        body { padding: 1rem 1rem 3rem; }
        h1 { font-size: 1.5rem; }
        .drawn .row { display: block; padding: .35rem .5rem; }
        .drawn .day > h3 { margin-left: .5rem; }
        .drawn .said { padding: 0; }
        .axis { width: 100%; padding-right: .5rem; }
        .ground { display: none; }
        .strip { min-height: 1.7rem; }
        label, .day-of, .day-of input { width: 100%; }
        #_pick label { flex: 1 1 9rem; min-width: 0; }
        #_pick .day-of { flex-basis: 100%; }
        #_pick select, #_pick input { width: 100%; max-width: none; min-width: 0; }
      }
      @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
      @media print {
        :root { color-scheme: light; --ground: #fff; --ink: #000; --dim: #444; --line: #bbb; --band: #eee;
          --mark: #1d5a9e; --doubt: #8a4600; --good: #14582f; --bad: #8f1d17; }
        html { font-size: 11px; }
        body { font-size: 1rem; max-width: none; padding: 0; }
        nav, form, summary { display: none; }
        .axis { position: static; }
        details::details-content { content-visibility: visible; height: auto; }
        a { color: inherit; text-decoration: none; }
        .row { break-inside: avoid; }
        h2, h3 { break-after: avoid; }
      }
      """;

  private PageStyle() {}
}
