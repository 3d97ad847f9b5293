using System.Globalization;
using GlamRules.Assessments.Scaffolding;
using GlamRules.Reports.Words;

namespace GlamRules.Cli.Output;

/// <summary>Prints how far systems lie apart on dev in each metric, to help choose what to optimise and what to threshold.</summary>
internal static class DevFiguresPrinter
{
    private const int NameWidth = 34;
    private const int SystemWidth = 14;
    private const int FigureWidth = 7;

    public static void Write(DevFigures figures, double? target, TextWriter output)
    {
        Wording words = new(CultureInfo.GetCultureInfo("en"));
        bool human = figures.HasHuman;
        Lines.Write(output, $"On {words.Count(figures.N, "dev record")}, with {Wording.List(figures.Systems)}{(human ? ", and annotators against gold" : "")}; what is trained was fitted on train alone:", "");
        output.Write($"\n{Lines.Left("", NameWidth)}{Lines.Right("worst", FigureWidth)}{Lines.Right("best", FigureWidth)}  {Lines.Left("of", SystemWidth)}{Lines.Right("spread", FigureWidth)}{Lines.Right("to go", FigureWidth)}\n");
        foreach (DevFigure figure in figures.Figures(target))
        {
            string missing = figure.Missing <= 0 ? "there" : words.Figure(figure.Missing);
            output.Write($"{Lines.Left(ShownText.Clean(MetricWords.Name(figure.Metric)), NameWidth - 1)} {Lines.Right(words.Figure(figure.Worst), FigureWidth)}{Lines.Right(words.Figure(figure.Best), FigureWidth)}  {Lines.Left(ShownText.Clean(figure.BestSystem), SystemWidth)}{Lines.Right(words.Figure(figure.Spread), FigureWidth)}{Lines.Right(missing, FigureWidth)}\n");
        }

        string goal = target is { } t ? words.Figure(t) : human ? "what annotators reach" : "0.900";
        Lines.Write(output, $"“To go” is what the best lacks of {goal}. Optimise a metric in which the systems lie apart and that stands for what you need; set thresholds on the others that must not fail.", "\n", "");
        output.Write("\n");
    }
}
