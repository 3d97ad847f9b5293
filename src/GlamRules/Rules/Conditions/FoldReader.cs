using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Text;

namespace GlamRules.Rules.Conditions;

/// <summary>Reads <c>fold</c>: a list of names, one name, or true or false.</summary>
internal static class FoldReader
{
    /// <summary>What is switched on; <paramref name="unsaid"/> where the member is not there.</summary>
    public static Folding Read(JsonObject json, Folding unsaid)
    {
        JsonValue? value = json.Any(CommonMembers.Fold);
        switch (value?.Kind)
        {
            case null:
                return unsaid;
            case JsonKind.Boolean:
                return value.IsTrue ? Folding.Plain : Folding.None;
            case JsonKind.String:
                return One(value, json.Diagnostics);
            default:
                return (json.Texts(CommonMembers.Fold.Name) ?? []).Aggregate(Folding.None, (all, name) => all | One(name, json.Diagnostics));
        }
    }

    private static Folding One(JsonValue name, DiagnosticBag diagnostics)
    {
        if (FoldingNames.Find(name.Text) is { } folding)
        {
            return folding;
        }

        string[] known = [.. FoldingNames.All.Select(f => f.Name)];
        diagnostics.Add(FileProblems.UnknownWord, name.Location, $"'{name.Text}' is no folding.{DidYouMean.Sentence(name.Text, known)}", $"Use any of: {string.Join(", ", known)}.");
        return Folding.None;
    }
}
