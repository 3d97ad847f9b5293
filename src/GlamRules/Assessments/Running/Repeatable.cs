using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Assessments.Running;

/// <summary>Which predictors can be scored over other divisions of the corpus; the rest is left out, with whatever builds on it.</summary>
internal static class Repeatable
{
    public static ImmutableArray<LeftOut> LeftOut(AssessmentDefinition definition, IReadOnlyList<PredictorSource> sources, Corpus corpus, RunOptions options)
    {
        List<LeftOut> left = [];
        HashSet<string>? scored = null;
        foreach (PredictorSource source in sources)
        {
            if (source.FittedBefore)
            {
                left.Add(new LeftOut(source.Name, "was fitted before, on records that other divisions score"));
            }
            else if (source.Answers is { } answers)
            {
                scored ??= Scored(corpus, options);
                int missing = scored.Except(answers).Count();
                if (missing > 0)
                {
                    left.Add(new LeftOut(source.Name, FormattableString.Invariant($"has no prediction for {missing} of {scored.Count} records that other divisions score")));
                }
            }
        }

        foreach (PredictorSpecification cascade in definition.Predictors)
        {
            if (cascade.Cascade.FirstOrDefault(stage => left.Exists(l => l.Predictor == stage)) is { } missing)
            {
                left.Add(new LeftOut(cascade.Name, $"asks '{missing}'"));
            }
        }

        return [.. left];
    }

    /// <summary>The assessment without them and their comparisons.</summary>
    public static AssessmentDefinition Without(AssessmentDefinition definition, ImmutableArray<LeftOut> left)
    {
        HashSet<string> names = [.. left.Select(l => l.Predictor)];
        return definition with
        {
            Predictors = [.. definition.Predictors.Where(p => !names.Contains(p.Name))],
            Compare = [.. definition.Compare.Where(c => !names.Contains(c.A) && !names.Contains(c.B))],
        };
    }

    private static HashSet<string> Scored(Corpus corpus, RunOptions options) =>
    [
        .. Enumerable.Range(1, options.Repeat).SelectMany(seed => AssessmentRunner.Scored(corpus.WithSplitSeed(seed), options.Split))
            .Where(r => r.Gold is not null).Select(r => r.Id),
    ];
}
