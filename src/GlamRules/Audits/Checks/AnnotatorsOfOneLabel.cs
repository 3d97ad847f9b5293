using GlamRules.Corpora;
using GlamRules.Diagnostics;

namespace GlamRules.Audits.Checks;

/// <summary>Annotators who give everything the same label, more often than chance lets them.</summary>
internal sealed class AnnotatorsOfOneLabel : AuditCheck
{
    private const int FewestLabels = 20;

    /// <summary>Chance that somebody who labels as all the others do met only records of one label; small, for many annotators are looked at.</summary>
    private const double Chance = 0.001;

    public override IEnumerable<AuditFinding> Find(AuditContext context)
    {
        if (context.Corpus.Description.Key?.Annotator is null)
        {
            yield break;
        }

        Annotation[] all = [.. context.Records.Concat(context.Corpus.Tied).SelectMany(r => r.Annotations)];
        Dictionary<string, double> shares = all.GroupBy(a => a.Label, StringComparer.Ordinal).ToDictionary(g => g.Key, g => (double)g.Count() / all.Length, StringComparer.Ordinal);
        (string Annotator, string Label, int Count)[] found =
        [
            .. all.GroupBy(a => a.Annotator, StringComparer.Ordinal)
                .Where(g => g.Count() >= FewestLabels && g.All(a => a.Label == g.First().Label) && Math.Pow(shares[g.First().Label], g.Count()) < Chance)
                .Select(g => (g.Key, g.First().Label, g.Count())).OrderByDescending(f => f.Item3).ThenBy(f => f.Key, StringComparer.Ordinal),
        ];
        if (found.Length > 0)
        {
            yield return new AuditFinding(
                "annotator-of-one-label", Severity.Warning,
                Text($"{Count(found.Length, "annotator")} gave every record the same label: {Listed([.. found.Select(f => Text($"{f.Annotator} said “{f.Label}” {f.Count} times"))])}."),
                found.Length,
                "Ask what they were given to label: a part of the collection that was sorted before teaches nothing about telling its labels apart.")
            {
                Examples = [.. found.Take(AuditFinding.MostExamples).Select(f => new AuditExample("", $"annotator {f.Annotator}", Text($"“{f.Label}” {f.Count} times")))],
            };
        }
    }
}
