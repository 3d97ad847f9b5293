using System.Text;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Text;

namespace GlamRules.Audits.Checks;

/// <summary>Labels whose own name stands in a field that may be read, on most of their records and hardly any other: the answer leaked into it.</summary>
internal sealed class LabelNameInText : AuditCheck
{
    private const int Fewest = 20;

    /// <summary>Shorter names are words of their own in many a text: a label “on”, “se”.</summary>
    private const int ShortestName = 3;

    /// <summary>A word that is right now and then is evidence; one that is there on half of a label's records and nearly always right is the answer.</summary>
    private const double OnMost = 0.5;
    private const double NearlyAlways = 0.95;

    public override IEnumerable<AuditFinding> Find(AuditContext context)
    {
        // Test is left out: what was found there would be knowledge of it.
        int[] records = [.. context.Labelled.Where(i => context.Records[i].Split != Split.Test)];
        (string Label, string Name)[] names = [.. context.Task.Labels.Select(l => (l.Label, Padded(l.Label))).Where(l => l.Item2.Length >= ShortestName + 2)];
        foreach (string field in context.Task.Fields.Names)
        {
            string[] texts = [.. records.Select(i => Padded(context.Records[i].Record[field].ToString()))];
            List<(string Label, int[] With, int Right, int Support)> leaks = [];
            foreach ((string label, string name) in names)
            {
                int[] with = [.. Enumerable.Range(0, records.Length).Where(i => texts[i].Contains(name, StringComparison.Ordinal)).Select(i => records[i])];
                int right = with.Count(i => context.Records[i].Gold!.Labels.Contains(label));
                int support = records.Count(i => context.Records[i].Gold!.Labels.Contains(label));
                if (right >= Fewest && right >= NearlyAlways * with.Length && right >= OnMost * support && support < NearlyAlways * records.Length)
                {
                    leaks.Add((label, with, right, support));
                }
            }

            if (leaks.Count > 0)
            {
                yield return context.WithRecords(
                    new AuditFinding(
                        "label-named-in-field", Severity.Warning,
                        Text($"'{field}' names the answer: {Listed([.. leaks.Select(l => Text($"“{l.Label}” stands in {l.Right} of the {l.Support} train and dev records with that label and in {l.With.Length - l.Right} others"))])}."),
                        leaks.Sum(l => l.Right),
                        "Ask who wrote the name into the field, and when. If it came with the answer, take it out: a system will not have it when it is used."),
                    [.. leaks.SelectMany(l => l.With)],
                    i => $"gold: {AuditContext.Said(context.Records[i].Gold!)}");
            }
        }
    }

    // Words with a space around each, so that only whole ones are found.
    private static string Padded(string text)
    {
        StringBuilder words = new(" ", text.Length + 2);
        foreach (char c in FoldedText.Fold(text))
        {
            if (Words.IsPart(c))
            {
                words.Append(c);
            }
            else if (words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words[^1] == ' ' ? words.ToString() : words.Append(' ').ToString();
    }
}
