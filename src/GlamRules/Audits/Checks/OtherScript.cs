using System.Text;
using GlamRules.Audits.Texts;
using GlamRules.Diagnostics;
using GlamRules.Text;

namespace GlamRules.Audits.Checks;

/// <summary>Few texts in another script than nearly all: neither rules nor models have much to learn them from.</summary>
internal sealed class OtherScript : AuditCheck
{
    /// <summary>Where more than one in twenty is written otherwise, the collection is one of several scripts.</summary>
    private const double Nearly = 0.95;

    public override IEnumerable<AuditFinding> Find(AuditContext context)
    {
        string?[] scripts = [.. context.Records.Select(r => Main(RecordText.Of(r.Record, context.Task.Text)))];
        IGrouping<string, string>[] counts = [.. scripts.OfType<string>().GroupBy(s => s, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)];
        if (counts.Length < 2 || counts[0].Count() < Nearly * counts.Sum(g => g.Count()))
        {
            yield break;
        }

        int[] others = [.. Enumerable.Range(0, scripts.Length).Where(i => scripts[i] is { } script && script != counts[0].Key)];
        yield return context.WithRecords(
            new AuditFinding(
                "other-script", Severity.Note,
                Text($"{Count(others.Length, "text")} {(others.Length == 1 ? "is" : "are")} not in {counts[0].Key} letters as all others are: {Listed([.. counts.Skip(1).Select(g => Text($"{g.Key} ({g.Count()})"))])}."),
                others.Length,
                "Score them as a slice of their own, or leave them out and say so."),
            others,
            i => scripts[i]!);
    }

    // The script of most letters; null where the text has none.
    private static string? Main(string text)
    {
        // Most text is plain: then there is nothing to count.
        if (Ascii.IsValid(text))
        {
            return text.AsSpan().ContainsAnyInRange('A', 'z') && text.Any(char.IsAsciiLetter) ? "Latin" : null;
        }

        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune) && Scripts.Of(rune) is { } script)
            {
                counts[script] = counts.GetValueOrDefault(script) + 1;
            }
        }

        return counts.Count == 0 ? null : counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First().Key;
    }
}
