using GlamRules.Corpora;

namespace GlamRules.Tests.Scripting.Workflows;

/// <summary>A record as a program hands it to the package: numbers are numbers there, and a missing title is an empty one.</summary>
public sealed record PackageInput(string Title, string Language, double? Year, string? Subject, int Pages)
{
    internal Record ToRecord() =>
        AWorkflow.Record(Title.Length == 0 ? null : Title, Language.Length == 0 ? null : Language, Year?.ToString(System.Globalization.CultureInfo.InvariantCulture), Subject, Pages.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
