using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Corpora.Packages;

/// <summary>Checks the names of fields against those that the resources declare; without declared fields nothing is known yet.</summary>
public sealed class FieldChecker(ImmutableArray<ResourceDescription> resources, DiagnosticBag diagnostics)
{
    private readonly bool _open = resources.Any(r => r.Fields.IsEmpty);
    private readonly ImmutableArray<string> _names = [.. resources.SelectMany(r => r.Fields).Select(f => f.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>False, with a diagnostic at <paramref name="place"/>, where no resource has the field. Null names pass.</summary>
    public bool Check(JsonValue? place, string? name)
    {
        if (name is null or "" || place is null || _open || _names.Contains(name))
        {
            return true;
        }

        diagnostics.Add(CorpusProblems.UnknownField, place.Location,
            $"no resource has a field '{name}'.{DidYouMean.Sentence(name, _names)}", $"Known fields: {string.Join(", ", _names)}.");
        return false;
    }

    /// <summary>Whether a field is declared as a number.</summary>
    public bool IsNumeric(string name) => resources.SelectMany(r => r.Fields).Any(f => f.Name == name && f.IsNumeric);
}
