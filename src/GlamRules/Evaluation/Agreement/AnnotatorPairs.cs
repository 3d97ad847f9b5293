using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Statistics;
using GlamRules.Statistics.Agreement;

namespace GlamRules.Evaluation.Agreement;

/// <summary>Annotators two by two, and each against all.</summary>
internal static class AnnotatorPairs
{
    public static ImmutableArray<PairAgreement> Of(AnnotatedRecords annotated, double confidence, int rounds, int seed)
    {
        int labels = annotated.Labels.Length;
        SortedDictionary<(int A, int B), List<int>> common = [];
        for (int record = 0; record < annotated.Count; record++)
        {
            Rating[] said = [.. annotated.Ratings[record].ToArray().OrderBy(r => r.Annotator)];
            for (int first = 0; first < said.Length; first++)
            {
                for (int second = first + 1; second < said.Length; second++)
                {
                    (int, int) pair = (said[first].Annotator, said[second].Annotator);
                    if (!common.TryGetValue(pair, out List<int>? cells))
                    {
                        common.Add(pair, cells = []);
                    }

                    cells.Add((said[first].Label * labels) + said[second].Label);
                }
            }
        }

        return [.. common.Select(pair => Of(annotated, pair.Key.A, pair.Key.B, pair.Value, confidence, rounds, seed))];
    }

    public static ImmutableArray<AnnotatorAgreement> Each(AnnotatedRecords annotated, Consensus consensus, double confidence)
    {
        int[] given = new int[annotated.Annotators.Length];
        int[] shared = new int[given.Length];
        int[] agreeing = new int[given.Length];
        long[] others = new long[given.Length];
        long[] alike = new long[given.Length];
        for (int record = 0; record < annotated.Count; record++)
        {
            ReadOnlySpan<Rating> said = annotated.Ratings[record];
            int[] counts = annotated.Ratings.CountsOf(record);
            int label = consensus.Label(record);
            foreach (Rating rating in said)
            {
                given[rating.Annotator]++;
                shared[rating.Annotator] += said.Length > 1 ? 1 : 0;
                agreeing[rating.Annotator] += said.Length > 1 && rating.Label == label ? 1 : 0;
                others[rating.Annotator] += said.Length - 1;
                alike[rating.Annotator] += counts[rating.Label] - 1;
            }
        }

        return
        [
            .. annotated.Annotators.Select((name, i) =>
            {
                Interval? interval = ProportionInterval.Wilson(agreeing[i], shared[i], confidence);
                return new AnnotatorAgreement(
                    name, given[i], shared[i],
                    new Estimate(shared[i] == 0 ? null : (double)agreeing[i] / shared[i], interval?.Low, interval?.High),
                    others[i] == 0 ? null : (double)alike[i] / others[i]);
            }),
        ];
    }

    private static PairAgreement Of(AnnotatedRecords annotated, int a, int b, List<int> cells, double confidence, int rounds, int seed)
    {
        int labels = annotated.Labels.Length;
        int[] table = new int[labels * labels];
        CohenTally tally = new(labels);
        foreach (int cell in cells)
        {
            table[cell]++;
            tally.Add(cell, 1);
        }

        SeededRandom random = SeededRandom.For(seed, "kappa", a.ToString(CultureInfo.InvariantCulture), b.ToString(CultureInfo.InvariantCulture));
        Interval? interval = tally.Kappa is null ? null : AgreementIntervals.Cohen(table, labels, confidence, rounds, random);
        return new PairAgreement(annotated.Annotators[a], annotated.Annotators[b], cells.Count, tally.Observed!.Value, new Estimate(tally.Kappa, interval?.Low, interval?.High));
    }
}
