using GlamRules.Predictions;
using GlamRules.Reports.Words;
using GlamRules.Rules;
using GlamRules.Trying;

namespace GlamRules.Cli.Output;

/// <summary>The records of one rule: those it hits rightly and wrongly, and those of its label that nothing finds.</summary>
internal static class RuleRecordsPrinter
{
    private const int Shown = 10;

    public static void Write(Trial trial, RuleRecords records, string corpus, Wording words, TextWriter writer, Palette palette)
    {
        Rule rule = trial.Set.Rules[records.Rule];
        int fires = records.Right.Length + records.Wrong.Length;
        writer.Write($"{palette.Bold(Lines.Cut(rule.Id, Lines.Width))}\n");
        string precision = fires == 0 ? "" : $" ({words.Percent(records.Right.Length / (double)fires)})";
        Lines.Write(writer, $"votes '{rule.Label}' on {words.Number(fires)} of {words.Count(trial.Score.N, "dev record")} of {corpus}, task {trial.Material.Task.Name}, rightly on {words.Number(records.Right.Length)}{precision}", "");
        Hits("right", records.Right);
        Hits("wrong", records.Wrong);
        string missed = $"records of '{rule.Label}' on which it does not vote, and that the set gets wrong";
        Part("missed", missed, records.Missed.Length, records.Missed.Select(r => new RuleHit(r, [])));
        if (records.LeftToOthers.Length > 0)
        {
            writer.Write("\n");
            Lines.Write(writer, $"On {words.Number(records.LeftToOthers.Length)} more of '{rule.Label}' it does not vote either; there the set answers rightly without it.", "");
        }

        void Hits(string title, IReadOnlyCollection<RuleHit> hits) => Part(title, "", hits.Count, hits);

        void Part(string title, string what, int count, IEnumerable<RuleHit> hits)
        {
            writer.Write("\n");
            string more = count > Shown ? $"; the first {words.Number(Shown)}, --format json has them all" : "";
            Lines.Write(writer, $"{title}: {words.Number(count)}{(what.Length > 0 && count > 0 ? $" {what}" : "")}{more}", "");
            foreach (RuleHit hit in hits.Take(Shown))
            {
                Prediction said = trial.Predictions[hit.Record];
                RecordPrinter.Write(trial, hit.Record, hit.Matches, $"said {RecordPrinter.Said(said)}; gold {RecordPrinter.Short(trial.Material.Records[hit.Record].Gold!)}", "  ", writer, palette);
            }
        }
    }
}
