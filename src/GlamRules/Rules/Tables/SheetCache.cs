using GlamRules.Diagnostics;

namespace GlamRules.Rules.Tables;

/// <summary>The tables of one loading of a rule set, each read once however many rules ask for it.</summary>
internal sealed class SheetCache
{
    private readonly Dictionary<string, Sheet?> _sheets = new(StringComparer.Ordinal);

    public Sheet? Load(string path, DiagnosticBag diagnostics)
    {
        if (!_sheets.TryGetValue(path, out Sheet? sheet))
        {
            _sheets[path] = sheet = Sheet.Load(path, diagnostics);
        }

        return sheet;
    }
}
