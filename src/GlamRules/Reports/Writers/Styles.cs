namespace GlamRules.Reports.Writers;

/// <summary>How a report looks: one column for reading, room for figures, dark where the reader's machine is, and paper.</summary>
internal static class Styles
{
    public const string Sheet = """
        :root { color-scheme: light dark; --ink: #1d1b18; --soft: #5d5850; --line: #ddd6cb; --page: #fbf9f5; --card: #ffffff; --accent: #7a2e1d; --accent-soft: #f3e6e0; --good: #1e6b4a; --warn: #8a5a00; --warn-soft: #fdf2d8; --mark: #ffe08a; --faint: #767067; --band: #eee6d8; }
        @media (prefers-color-scheme: dark) { :root { --ink: #ece8e1; --soft: #b3aca1; --line: #45403a; --page: #1a1816; --card: #24211e; --accent: #f0a58f; --accent-soft: #3a2620; --good: #7fd1ac; --warn: #f0c060; --warn-soft: #3a2f17; --mark: #6b5310; --faint: #a49d92; --band: #3a352d; } }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; }
        body { margin: 0; background: var(--page); color: var(--ink); font: 1.0625rem/1.6 Georgia, "Iowan Old Style", "DejaVu Serif", serif; }
        main, header { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
        header { padding-top: 3rem; }
        h1 { font-size: 2.1rem; line-height: 1.2; margin: 0 0 .5rem; font-weight: 600; letter-spacing: -.01em; }
        .question { font-size: 1.2rem; color: var(--soft); margin: 0 0 1.5rem; max-width: 42rem; font-style: italic; }
        h2 { font-size: 1.45rem; margin: 3rem 0 .75rem; font-weight: 600; border-top: 1px solid var(--line); padding-top: 1.25rem; }
        h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
        p, ul { max-width: 42rem; margin: .6rem 0; }
        nav { font: .9rem/1.5 system-ui, sans-serif; margin: 1rem 0 0; }
        nav a { color: var(--accent); margin-right: 1rem; white-space: nowrap; text-decoration: none; border-bottom: 1px solid transparent; }
        nav a:hover, nav a:focus { border-bottom-color: currentColor; }
        .callout { border-left: .35rem solid var(--accent); background: var(--card); padding: 1rem 1.25rem; margin: 1rem 0; border-radius: 0 .4rem .4rem 0; box-shadow: 0 1px 3px rgb(0 0 0 / .08); }
        .callout strong.heading { display: block; font-size: 1.6rem; line-height: 1.25; color: var(--accent); margin-bottom: .35rem; }
        .callout p { margin: 0; }
        .warning { border-left-color: var(--warn); background: var(--warn-soft); }
        .warning strong.heading { color: var(--warn); font: 700 .95rem/1.4 system-ui, sans-serif; letter-spacing: .08em; }
        .scroll { overflow-x: auto; margin: 1rem 0 1.5rem; }
        table { border-collapse: collapse; font: .92rem/1.4 system-ui, sans-serif; min-width: 100%; font-variant-numeric: tabular-nums; }
        caption { text-align: left; color: var(--soft); padding-bottom: .4rem; font-size: .9rem; }
        th, td { text-align: left; padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
        th { font-weight: 600; }
        thead th { color: var(--soft); font-weight: 500; border-bottom: 2px solid var(--line); vertical-align: bottom; }
        td.figure, th.figure { text-align: right; padding-right: .7rem; }
        td.shaded { padding-left: .7rem; }
        .below { display: block; color: var(--soft); font-size: .82em; font-weight: 400; }
        s { text-decoration-thickness: 2px; }
        figure { margin: 1rem 0 1.5rem; }
        figcaption { font: .9rem/1.4 system-ui, sans-serif; color: var(--soft); margin-bottom: .3rem; }
        svg { display: block; width: 100%; height: auto; font-family: system-ui, "DejaVu Sans", sans-serif; }
        svg text { fill: var(--ink); font-size: 13px; }
        svg .soft { fill: var(--soft); }
        svg .group { font-weight: 700; }
        svg .axis { stroke: var(--line); stroke-width: 1; }
        svg .zero { stroke: var(--soft); stroke-width: 1.5; }
        svg .margin { stroke: var(--accent); stroke-width: 1.2; stroke-dasharray: 5 4; }
        svg .band { fill: var(--band); }
        svg .interval { stroke: var(--ink); stroke-width: 2.5; }
        svg .point { fill: var(--accent); stroke: var(--card); stroke-width: 1.5; }
        svg .faint .interval { stroke: var(--faint); stroke-width: 1.2; stroke-dasharray: 2 3; }
        svg .faint .point { fill: var(--card); stroke: var(--faint); }
        svg .faint text { fill: var(--faint); }
        mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: .15em; }
        code { font: .88em ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
        dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .25rem 1rem; font: .92rem/1.5 system-ui, sans-serif; border-top: 1px solid var(--line); padding-top: .6rem; margin: 1rem 0; }
        dt { color: var(--soft); }
        dd { margin: 0; overflow-wrap: anywhere; }
        .records { list-style: none; padding: 0; max-width: none; }
        .records > li { background: var(--card); border: 1px solid var(--line); border-radius: .4rem; padding: .7rem 1rem; margin: .6rem 0; break-inside: avoid; }
        .records .text { margin: 0 0 .3rem; max-width: none; overflow-wrap: anywhere; }
        .records .said { font: .88rem/1.5 system-ui, sans-serif; color: var(--soft); margin: 0; max-width: none; }
        .records .said span { margin-right: 1.2rem; }
        .right::before { content: "✓ "; color: var(--good); font-weight: 700; }
        .wrong::before { content: "✗ "; color: var(--accent); font-weight: 700; }
        footer { max-width: 60rem; margin: 3rem auto 0; padding: 1rem 1.25rem 3rem; color: var(--soft); font: .85rem/1.5 system-ui, sans-serif; border-top: 1px solid var(--line); }
        @media (max-width: 40rem) { body { font-size: 1rem; } h1 { font-size: 1.6rem; } header { padding-top: 1.5rem; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } .callout strong.heading { font-size: 1.3rem; } figure.chart { overflow-x: auto; } figure.chart svg { min-width: 34rem; } }
        @media print { :root { --page: #fff; --card: #fff; } nav { display: none; } body { font-size: 10.5pt; } h2 { break-after: avoid; } .callout, figure, tr { break-inside: avoid; } a { color: inherit; } }
        """;
}
