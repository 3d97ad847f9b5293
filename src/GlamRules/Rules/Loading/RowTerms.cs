using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Rules.Loading;

/// <summary>Looks in a row's cells of terms for what a person would write in a text, and a table takes at its word.</summary>
internal static class RowTerms
{
    private const string Opening = "\"'\u201C\u201D\u201E\u2018\u201A\u00AB\u00BB";
    private const string Closing = "\"'\u201C\u201D\u2019\u2018\u00BB\u00AB";

    public static void Check(string path, int line, RowJson row, DiagnosticBag diagnostics)
    {
        foreach (string column in (string[])["terms", "unlessTerms"])
        {
            // Square brackets and braces are JSON, in which commas and quotation marks are as they should be.
            string cell = row.Cell(column);
            if (cell.Length == 0 || cell[0] is '[' or '{')
            {
                continue;
            }

            string[] terms = cell.Split([RuleTable.Divider, '\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (terms.Length == 1 && cell.Contains(',', StringComparison.Ordinal))
            {
                diagnostics.Add(LintProblems.CommaTerms, new SourceLocation(path, line), FormattableString.Invariant($"row {line}, column '{column}': this is one term with commas in it; terms are divided by {RuleTable.Divider}"));
            }

            if (terms.FirstOrDefault(IsQuoted) is { } quoted)
            {
                diagnostics.Add(LintProblems.QuotedTerm, new SourceLocation(path, line), FormattableString.Invariant($"row {line}, column '{column}': the term {quoted} stands in quotation marks, which are part of it here"));
            }
        }
    }

    private static bool IsQuoted(string term) =>
        term.Length > 2 && Opening.Contains(term[0], StringComparison.Ordinal) && Closing.Contains(term[^1], StringComparison.Ordinal);
}
