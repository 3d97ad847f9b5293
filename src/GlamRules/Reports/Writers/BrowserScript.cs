namespace GlamRules.Reports.Writers;

/// <summary>
/// Searching and filtering in the records of a report, where scripts run: it makes its own field, hides what does not
/// fit, and reads nothing from anywhere.
/// </summary>
internal static class BrowserScript
{
    public const string Text = """
        'use strict';
        document.querySelectorAll('.browser').forEach((browser, number) => {
          const records = [...browser.querySelectorAll('li')];
          const make = (parent, tag, of) => parent.appendChild(Object.assign(document.createElement(tag), of));
          const bar = document.createElement('div');
          bar.className = 'filter';
          browser.prepend(bar);
          make(bar, 'label', { htmlFor: 'search' + number, textContent: browser.dataset.search });
          const search = make(bar, 'input', { id: 'search' + number, type: 'search', autocomplete: 'off' });
          make(bar, 'label', { htmlFor: 'gold' + number, textContent: browser.dataset.gold });
          const gold = make(bar, 'select', { id: 'gold' + number });
          make(gold, 'option', { value: '', textContent: browser.dataset.all });
          [...new Set(records.map(r => r.dataset.gold))].sort().forEach(l => make(gold, 'option', { value: 'x' + l, textContent: l }));
          const shown = make(bar, 'output', {});
          const fold = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
          const texts = records.map(r => fold(r.textContent));
          const filter = () => {
            const words = fold(search.value).split(/\s+/).filter(Boolean);
            let count = 0;
            records.forEach((r, i) => {
              r.hidden = !['', 'x' + r.dataset.gold].includes(gold.value) || !words.every(w => texts[i].includes(w));
              count += r.hidden ? 0 : 1;
            });
            shown.textContent = browser.dataset.shown.replace('{0}', count).replace('{1}', records.length);
            if (words.length || gold.value) browser.querySelectorAll('details').forEach(d => { d.open = !!d.querySelector('li:not([hidden])'); });
          };
          search.addEventListener('input', filter);
          gold.addEventListener('change', filter);
          filter();
        });
        """;
}
