using System.Collections.Immutable;
using System.Globalization;

namespace GlamRules.Reports.Document;

/// <summary>A whole report, before it is written as anything.</summary>
/// <param name="Title">Title of the assessment.</param>
/// <param name="Question">The question it answers; may be empty.</param>
/// <param name="Warnings">What stands above everything: why the results are exploratory.</param>
/// <param name="Sections">In order; the first is the one that many read alone.</param>
public sealed record ReportDocument(string Title, string Question, ImmutableArray<string> Warnings, ImmutableArray<Section> Sections, CultureInfo Culture)
{
    /// <summary>Every section and part.</summary>
    public IEnumerable<Section> All => Sections.SelectMany(s => s.Parts.Prepend(s));
}
