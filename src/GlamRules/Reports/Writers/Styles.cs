namespace GlamRules.Reports.Writers;

/// <summary>How a report looks: one column for reading, room for figures, dark where the reader's machine is, and paper.</summary>
internal static class Styles
{
    /// <summary>Steps of the shades <c>hit1</c>, <c>miss1</c> and on.</summary>
    public const int Steps = 5;

    public const string Sheet = """
        :root { color-scheme: light dark; --ink: #1d1b18; --soft: #5d5850; --line: #ddd6cb; --page: #fbf9f5; --card: #ffffff; --accent: #7a2e1d; --good: #1e6b4a; --warn: #7a4d00; --warn-soft: #fdf2d8; --mark: #ffe08a; --faint: #6d675e; --band: #eee6d8; --shade: rgb(0 0 0 / .16); }
        @media screen and (prefers-color-scheme: dark) { :root { --ink: #ece8e1; --soft: #b3aca1; --line: #45403a; --page: #1a1816; --card: #24211e; --accent: #f0a58f; --good: #7fd1ac; --warn: #f0c060; --warn-soft: #3a2f17; --mark: #6b5310; --faint: #a49d92; --band: #38332b; --shade: rgb(0 0 0 / .6); } }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; }
        body { margin: 0; background: var(--page); color: var(--ink); font: 1.0625rem/1.6 Georgia, "Iowan Old Style", "DejaVu Serif", serif; overflow-wrap: break-word; }
        main, header, footer { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
        header { padding-top: 1.5rem; }
        h1 { font-size: 2.1rem; line-height: 1.2; margin: 1.5rem 0 .4rem; font-weight: 600; letter-spacing: -.01em; text-wrap: balance; }
        .question { font-size: 1.2rem; color: var(--soft); margin: 0; max-width: none; font-style: italic; text-wrap: balance; }
        h2 { font-size: 1.45rem; margin: 3rem 0 .75rem; font-weight: 600; border-top: 1px solid var(--line); padding-top: 1.25rem; }
        section:first-child h2 { border: 0; margin-top: .5rem; }
        p, ul { max-width: 44rem; margin: .6rem 0; }
        ul { padding-left: 1.3rem; }
        .skip { position: absolute; left: -100rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--card); color: var(--accent); padding: .5rem 1rem; z-index: 2; }
        h3 { font-size: 1.15rem; margin: 2.2rem 0 .5rem; font-weight: 600; }
        .number { color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; margin-right: .35em; }
        nav { font: .95rem/1.5 system-ui, sans-serif; margin: 2rem 0 0; border-top: 1px solid var(--line); padding-top: 1rem; }
        nav ol { list-style: none; margin: 0; padding: 0; columns: 20rem 2; column-gap: 2.5rem; max-width: none; }
        nav ol > li { break-inside: avoid; padding: .15rem 0 .15rem 1.5rem; text-indent: -1.5rem; }
        nav ul { list-style: none; margin: .1rem 0 .4rem; padding: 0; text-indent: 0; font-size: .87rem; max-width: none; }
        nav ul li { display: inline-block; margin-right: .9rem; padding: .15rem 0; }
        a { color: var(--accent); }
        nav .number { display: inline-block; width: 1.5rem; margin: 0; text-indent: 0; }
        nav a { padding: .12rem 0; }
        .points { display: block; font: inherit; border: 0; padding: 0; margin: 1.2rem 0; }
        .points div { display: grid; grid-template-columns: 11rem 1fr; gap: .2rem 1.5rem; border-top: 1px solid var(--line); padding: .7rem 0; }
        .points dt { font: 600 .95rem/1.7 system-ui, sans-serif; color: var(--ink); }
        .points dd { max-width: 44rem; }
        .warning { background: var(--warn-soft); color: var(--warn); font: .92rem/1.45 system-ui, sans-serif; max-width: none; margin: 0; padding: .5rem .9rem; border-radius: .3rem; border: 1px solid currentColor; }
        .warning strong { letter-spacing: .06em; margin-right: .4rem; }
        .verdict { border-left: .35rem solid var(--accent); background: var(--card); padding: 1.1rem 1.5rem; margin: 1rem 0 1.2rem; border-radius: 0 .4rem .4rem 0; box-shadow: 0 1px 3px rgb(0 0 0 / .08); }
        .verdict p { max-width: 48rem; }
        .verdict .heading { font-size: 1.6rem; line-height: 1.25; font-weight: 700; color: var(--accent); margin: 0 0 .3rem; max-width: none; text-wrap: balance; }
        .verdict .then { font-size: 1.2rem; line-height: 1.35; font-weight: 600; margin: 0 0 .5rem; max-width: none; text-wrap: balance; }
        table { border-collapse: collapse; font: .92rem/1.4 system-ui, sans-serif; min-width: 100%; font-variant-numeric: tabular-nums; }
        th, td { text-align: left; padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: normal; }
        th { font-weight: 600; }
        thead th { color: var(--soft); font-weight: 500; border-bottom: 2px solid var(--line); vertical-align: bottom; min-width: 4rem; max-width: 13rem; }
        .short { white-space: nowrap; }
        tbody th { min-width: 8rem; max-width: 18rem; overflow-wrap: break-word; }
        .words tbody th { min-width: 14rem; }
        td.figure, th.figure { text-align: right; padding: .4rem .6rem; }
        td.figure { white-space: nowrap; }
        th:last-child, td:last-child { padding-right: .3rem; }
        .narrow { display: none; }
        .below { display: block; color: var(--soft); font-size: .84em; font-weight: 400; }
        .hit1 { background: color-mix(in srgb, var(--good) 5%, transparent); } .hit2 { background: color-mix(in srgb, var(--good) 10%, transparent); } .hit3 { background: color-mix(in srgb, var(--good) 15%, transparent); } .hit4 { background: color-mix(in srgb, var(--good) 20%, transparent); } .hit5 { background: color-mix(in srgb, var(--good) 26%, transparent); }
        .miss1 { background: color-mix(in srgb, var(--accent) 5%, transparent); } .miss2 { background: color-mix(in srgb, var(--accent) 10%, transparent); } .miss3 { background: color-mix(in srgb, var(--accent) 15%, transparent); } .miss4 { background: color-mix(in srgb, var(--accent) 20%, transparent); } .miss5 { background: color-mix(in srgb, var(--accent) 26%, transparent); }
        [class*=hit] .below, [class*=miss] .below { color: inherit; }
        s { text-decoration-thickness: 2px; }
        figure { margin: 1rem 0 1.5rem; }
        figcaption { font: .9rem/1.4 system-ui, sans-serif; color: var(--soft); margin-bottom: .3rem; }
        svg { display: block; width: 100%; height: auto; font-family: system-ui, "DejaVu Sans", sans-serif; }
        svg text { fill: var(--ink); font-size: 13.5px; }
        svg .soft { fill: var(--soft); font-size: 12.5px; }
        svg .group { font-weight: 700; }
        svg .axis { stroke: var(--line); stroke-width: 1; }
        svg .zero { stroke: var(--soft); stroke-width: 1.5; }
        svg .margin { stroke: var(--accent); stroke-width: 1.2; stroke-dasharray: 5 4; }
        svg .band { fill: var(--band); }
        svg .interval { stroke: var(--ink); stroke-width: 2.5; }
        svg .beyond { fill: var(--ink); }
        svg .line { fill: none; stroke: var(--accent); stroke-width: 2; }
        svg .fitted { fill: none; stroke: var(--soft); stroke-width: 1.5; stroke-dasharray: 1 3; }
        svg .point { fill: var(--accent); stroke: var(--card); stroke-width: 1.5; }
        svg .rim { paint-order: stroke; stroke: var(--page); stroke-width: 4px; stroke-linejoin: round; }
        svg .struck { text-decoration: line-through; }
        svg .faint .interval { stroke: var(--faint); stroke-width: 1.2; stroke-dasharray: 2 3; }
        svg .faint .point { fill: var(--card); stroke: var(--faint); }
        svg .faint .beyond, svg .faint text { fill: var(--faint); }
        .quarters { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; align-items: center; }
        .quarters svg { flex: 1 1 18rem; min-width: 0; max-width: 34rem; }
        .quarters ol { flex: 1 1 13rem; font: .92rem/1.45 system-ui, sans-serif; margin: 0; padding-left: 2rem; }
        .quarters li { margin: .25rem 0; padding-left: .3rem; }
        .quarters li::marker { font-weight: 700; color: var(--accent); }
        .quarters .corner { fill: var(--soft); font-style: italic; font-size: 14px; }
        .quarters .range { stroke: var(--faint); stroke-width: 1.5; opacity: .75; }
        .quarters .tie { stroke: var(--accent); stroke-width: 1; }
        .quarters .dot, .quarters .badge circle { fill: var(--accent); stroke: var(--card); stroke-width: 1.5; }
        .quarters .badge text { fill: var(--card); font-size: 13px; font-weight: 700; }
        .quarters .hollow circle { fill: var(--card); stroke: var(--accent); }
        .quarters .hollow text { fill: var(--accent); }
        @media (max-width: 40rem) { .quarters svg text { font-size: 17px; } .quarters .corner { font-size: 16px; } .quarters .badge text { font-size: 14px; } }
        @media (max-width: 30rem) { tbody th { min-width: 6.5rem; } thead th { min-width: 0; } td.figure, th.figure { padding: .4rem .3rem; } }
        @media print { .quarters svg { max-width: 92mm; } .quarters ol { font-size: 8.5pt; } }
        mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: .15em; }
        code { font: .88em ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
        dl { font: .92rem/1.5 system-ui, sans-serif; border-top: 1px solid var(--line); padding-top: .6rem; margin: 1rem 0; }
        dl div { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .1rem 1rem; padding: .12rem 0; }
        dt { color: var(--soft); }
        dt, dd { margin: 0; overflow-wrap: anywhere; }
        .records { list-style: none; padding: 0; max-width: none; }
        .records > li { background: var(--card); border: 1px solid var(--line); border-radius: .4rem; padding: .6rem 1rem; margin: .6rem 0; break-inside: avoid; position: relative; }
        .records p { max-width: none; overflow-wrap: anywhere; }
        .records .text { margin: 0 0 .3rem; }
        .records .said, .records .id { font: .88rem/1.5 system-ui, sans-serif; color: var(--soft); margin: 0; }
        .records .said strong { color: var(--ink); font-weight: 600; }
        .records .id { font-size: .8rem; }
        .records .id::before { content: "id "; }
        details { border-top: 1px solid var(--line); }
        details:last-child { border-bottom: 1px solid var(--line); }
        summary { font: 600 1rem/1.5 system-ui, sans-serif; padding: .6rem 0; cursor: pointer; }
        .note { font: .88rem/1.5 system-ui, sans-serif; color: var(--soft); margin: 0; }
        .paper { display: none; }
        [hidden] { display: none; }
        .filter { display: flex; flex-wrap: wrap; gap: .5rem .8rem; align-items: center; font: .92rem/1.4 system-ui, sans-serif; margin: 1rem 0; }
        .filter input, .filter select { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--soft); border-radius: .25rem; padding: .35rem .5rem; min-width: 0; max-width: 100%; }
        .filter output { color: var(--soft); }
        .right { color: var(--good); font-weight: 700; }
        .wrong { color: var(--accent); font-weight: 700; }
        a:focus-visible, summary:focus-visible, input:focus-visible, select:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
        footer { margin-top: 3rem; padding-top: 1rem; padding-bottom: 3rem; color: var(--soft); font: .85rem/1.5 system-ui, sans-serif; border-top: 1px solid var(--line); }
        @media screen and (max-width: 44rem) {
          body { font-size: 1rem; } main, header, footer { padding-left: 1rem; padding-right: 1rem; } header { padding-top: 1rem; } h1 { font-size: 1.55rem; margin-top: 1rem; } h2 { margin-top: 2.2rem; } .question { font-size: 1.05rem; }
          .verdict { padding: .9rem 1rem; } .verdict .heading { font-size: 1.25rem; } .verdict .then { font-size: 1.05rem; } dl div, .points div { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .3rem; }
          .wide { display: none; } .narrow { display: block; }
          table, tbody, tr, th, td { display: block; } thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
          tbody tr { border-top: 1px solid var(--line); padding: .5rem 0; } tbody th, .words tbody th, tbody td, td.figure { border: 0; padding: .1rem 0; min-width: 0; max-width: none; text-align: left; white-space: normal; overflow-wrap: anywhere; }
          tbody td { display: grid; grid-template-columns: minmax(0, 9rem) minmax(0, 1fr); column-gap: .8rem; } td::before { content: attr(data-name); color: var(--soft); grid-row: span 2; } td .below { grid-column: 2; } td.none { display: none; }
          [class*=hit], [class*=miss] { padding-left: .3rem; padding-right: .3rem; }
        }
        @media print {
          :root { --page: #fff; --card: #fff; } @page { size: A4; margin: 16mm 15mm; } * { print-color-adjust: exact; } .skip, .filter { display: none; } body { font-size: 10pt; line-height: 1.45; } main, header, footer { max-width: none; padding-left: 0; padding-right: 0; } header { padding-top: 0; } h1 { font-size: 20pt; margin: 5mm 0 1mm; } h2 { font-size: 14pt; margin: 7mm 0 2mm; padding-top: 3mm; break-after: avoid; } h3 { font-size: 11pt; margin: 5mm 0 1mm; break-after: avoid; }
          .chapter:first-child { break-after: avoid; } nav { break-after: page; break-inside: avoid; margin-top: 2mm; padding-top: 2mm; font-size: 8pt; line-height: 1.4; } nav ol { columns: auto; } nav ol > li { display: inline; padding: 0; text-indent: 0; margin-right: 3mm; } nav .number { width: auto; margin-right: 1mm; } nav ul { display: none; } nav a { color: inherit; text-decoration: none; padding: 0; }
          .verdict { border: 1px solid var(--line); border-left: 1.5mm solid var(--accent); box-shadow: none; padding: 3mm 5mm; } .verdict .heading { font-size: 15pt; } .verdict .then { font-size: 11.5pt; } p { orphans: 3; widows: 3; }
          .points div { grid-template-columns: 36mm 1fr; padding: 1.3mm 0; break-inside: avoid; } .points dt { font-size: 9.5pt; } table, dl { font-size: 8.5pt; } .points { font-size: 10pt; } th, td, td.figure, th.figure { padding: .8mm 1.2mm .8mm 0; } tbody th, thead th { min-width: 0; } .words tbody th { min-width: 52mm; } td.figure { white-space: normal; } .short { white-space: normal; } thead { display: table-header-group; } .verdict, svg, tr, .records > li { break-inside: avoid; } figcaption, summary { break-after: avoid; }
          .paper { display: block; } .records > li:nth-child(n+11) { display: none; } .records > li { padding: 1.5mm 3mm; margin: 1.5mm 0; font-size: 9pt; }
        }
        """;
}
