using GlamRules.Corpora;
using GlamRules.Evaluation.Agreement;
using GlamRules.Reports.Words;

namespace GlamRules.Cli.Output;

/// <summary>Agreement of annotators for people, in 80 columns: the largest tables cut, the JSON form holds all.</summary>
internal static class AgreementPrinter
{
    private const int Most = 10;
    private const int MostDisputed = 5;
    private const int Name = 34;

    public static void Write(Corpus corpus, AgreementResult result, Wording words, TextWriter writer, Palette palette)
    {
        writer.Write($"{palette.Bold(ShownText.Clean($"{corpus.Description.Name}: {corpus.Task.Name}"))}\n");
        Lines.Write(writer, Head(result, words), "");
        writer.Write("\n");
        Figures(result, words, writer, palette);
        writer.Write("\n");
        foreach (string sentence in new[] { AgreementWords.Verdict(result, words), AgreementWords.Baseline(result, words), AgreementWords.Consensus(result, words) }.OfType<string>())
        {
            Lines.Write(writer, sentence, "");
        }

        if (result.Judged == 0 || result.NeverDiffer)
        {
            return;
        }

        Labels(result, words, writer, palette);
        Annotators(result, words, writer, palette);
        Pairs(result, words, writer, palette);
        Disputed(result, words, writer, palette);
    }

    private static string Head(AgreementResult result, Wording words)
    {
        string who = result.Named ? words.Count(result.Annotators, "annotator") : "annotators without names";
        string again = result.Repeated == 0 ? "" : $" Not counted: {words.Count(result.Repeated, "row")} in which an annotator speaks again about a record, {words.Number(result.Contradicting)} of them to say something else.";
        return $"{words.Count(result.Given, "label")} by {who} on {words.Count(result.Records, "record")}, {words.Number(result.Judged)} of them with two labels or more: {words.Number(result.Unanimous)} unanimous, {words.Number(result.Ties)} tied.{again}";
    }

    private static void Figures(AgreementResult result, Wording words, TextWriter writer, Palette palette)
    {
        writer.Write($"{palette.Bold(Row("agreement", "figure", "95%"))}\n");
        writer.Write($"{Row("pairs of annotators that agree", words.Percent(result.Observed), "")}\n");
        writer.Write($"{Row("Krippendorff's alpha", words.Figure(result.Alpha.Value), words.Interval(result.Alpha))}\n");
        writer.Write($"{Row("Fleiss' kappa", words.Figure(result.Fleiss), result.Fleiss is null && result.Alpha.Value is not null ? "needs as many labels on each record" : "")}\n");
    }

    private static void Labels(AgreementResult result, Wording words, TextWriter writer, Palette palette)
    {
        writer.Write($"\n{palette.Bold(Row("label, against the rest", "alpha", "given"))}\n");
        foreach (LabelAgreement label in result.Labels.Take(Most * 2))
        {
            writer.Write($"{Row(label.Label, words.Figure(label.Alpha), words.Number(label.Given))}\n");
        }

        Rest(result.Labels.Length - (Most * 2), "label", words, writer, palette);
    }

    private static void Annotators(AgreementResult result, Wording words, TextWriter writer, Palette palette)
    {
        AnnotatorAgreement[] some = [.. result.ByAnnotator.Where(a => a.Shared >= Most).OrderBy(a => a.WithConsensus.Value)];
        if (some.Length == 0)
        {
            return;
        }

        writer.Write($"\n{palette.Bold(Row(some.Length > Most ? "annotators least like consensus" : "annotator", "like it", "95%", "shared", "like others"))}\n");
        foreach (AnnotatorAgreement annotator in some.Take(Most))
        {
            writer.Write($"{Row(annotator.Annotator, words.Percent(annotator.WithConsensus.Value), words.PercentInterval(annotator.WithConsensus), words.Number(annotator.Shared), words.Percent(annotator.WithOthers))}\n");
        }

        Rest(some.Length - Most, "annotator", words, writer, palette);
        int few = result.ByAnnotator.Length - some.Length;
        if (few > 0)
        {
            Lines.Write(writer, $"{words.Count(few, "annotator")} with fewer than {words.Small(Most)} records in common with others {(few == 1 ? "is" : "are")} left out.", "");
        }
    }

    private static void Pairs(AgreementResult result, Wording words, TextWriter writer, Palette palette)
    {
        PairAgreement[] some = [.. result.Pairs.OrderByDescending(p => p.N)];
        if (some.Length == 0)
        {
            return;
        }

        writer.Write($"\n{palette.Bold(Row(some.Length > Most ? "pairs with most in common" : "pair", "kappa", "95%", "shared", "agree"))}\n");
        foreach (PairAgreement pair in some.Take(Most))
        {
            string names = $"{Lines.Cut(pair.A, (Name - 3) / 2)} / {Lines.Cut(pair.B, (Name - 3) / 2)}";
            writer.Write($"{Row(names, words.Figure(pair.Kappa.Value), words.Interval(pair.Kappa), words.Number(pair.N), words.Percent(pair.Observed))}\n");
        }

        Rest(some.Length - Most, "pair", words, writer, palette);
    }

    private static void Disputed(AgreementResult result, Wording words, TextWriter writer, Palette palette)
    {
        writer.Write($"\n{palette.Bold("Most disputed")}\n");
        foreach (ConsensusRecord record in result.Disputed.Take(MostDisputed))
        {
            string voices = string.Join(", ", record.Voices.Select(v => $"{v.Label} {words.Number(v.Count)}"));
            string consensus = record.Consensus is { } label ? $"; consensus {label} ({words.RoundPercent(record.Posterior)})" : "";
            Lines.Write(writer, ShownText.Clean($"{record.Id}: {voices}{consensus}"), "  ", "    ");
            writer.Write($"    {Lines.Cut(ShownText.Clean(record.Text), Lines.Width - 4)}\n");
        }

        Rest(result.Disputed.Length - MostDisputed, "disputed record", words, writer, palette);
    }

    private static void Rest(int more, string noun, Wording words, TextWriter writer, Palette palette)
    {
        if (more > 0)
        {
            writer.Write($"{palette.Faint($"{words.Count(more, $"further {noun}")}: see --format json")}\n");
        }
    }

    private static string Row(string name, string figure, string note, string n = "", string last = "") =>
        (n.Length + last.Length == 0
            ? $"{Lines.Left(ShownText.Clean(name), Name)}  {Lines.Right(figure, 7)}  {note}"
            : $"{Lines.Left(ShownText.Clean(name), Name)}  {Lines.Right(figure, 7)}  {Lines.Left(note, 13)}  {Lines.Right(n, 6)}  {Lines.Right(last, 11)}").TrimEnd();
}
