using GlamRules.Reports.Words;
using GlamRules.Trying;

namespace GlamRules.Cli.Output;

/// <summary>Which term of which list fired how often, and how often rightly.</summary>
internal static class TermsPrinter
{
    private const int Term = 40;
    private const int MostTerms = 30;

    public static void Write(Trial trial, Wording words, TextWriter writer, Palette palette)
    {
        writer.Write($"{palette.Bold("Terms")}\n");
        foreach (IGrouping<(int Rule, string List), TermLine> list in trial.Terms().GroupBy(t => (t.Rule, t.List)))
        {
            string title = $"{trial.Set.Rules[list.Key.Rule].Id}: {list.Key.List}";
            writer.Write($"{Lines.Left(title, Term + 2)} {Lines.Right("fires", 7)} {Lines.Right("prec", 5)}  95%\n");
            foreach (TermLine line in list.Take(MostTerms))
            {
                writer.Write($"  {Lines.Left(line.Term, Term)} {Lines.Right(words.Number(line.Fires), 7)} {Lines.Right(Whole(line.Precision.Value, words), 5)}  {Whole(line.Precision.Low, words)}–{Whole(line.Precision.High, words)}\n");
            }

            if (list.Count() > MostTerms)
            {
                writer.Write($"  and {words.Number(list.Count() - MostTerms)} more; --format json has them all\n");
            }
        }
    }

    private static string Whole(double? share, Wording words) => share is { } s ? (s * 100).ToString("0", words.Culture) : "–";
}
