using System.Collections.Immutable;

namespace GlamRules.Statistics.Agreement;

/// <summary>
/// The consensus of Dawid and Skene (1979): each annotator has a confusion matrix of their own, and the true labels are
/// those that make what was said most likely, found by expectation and maximisation. A missing label says nothing.
/// </summary>
/// <remarks>
/// The labels of the model are interchangeable: were all of them swapped, it would be as likely. It starts from each
/// record's share of votes, so that it ends near the majority and not at its mirror. Fewer than three annotators don't
/// determine it: then it says little beyond that start.
/// </remarks>
public static class DawidSkene
{
    /// <summary>Annotators from which their errors can be told apart.</summary>
    public const int FewestAnnotators = 3;

    private const double LeastRise = 1e-10;

    /// <summary>Fits the model; the same ratings give the same consensus.</summary>
    /// <param name="ratings">At least one label.</param>
    /// <param name="smoothing">Added to each count of a confusion matrix and of the prior, at least 0: keeps a chance that was never seen from being 0. With 0 it is the method of 1979.</param>
    /// <param name="mostRounds">It stops when the log-likelihood rises by less than one part in 10^10, or after so many rounds.</param>
    public static Consensus Fit(Ratings ratings, double smoothing = 0.01, int mostRounds = 1000)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        ArgumentOutOfRangeException.ThrowIfNegative(smoothing);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostRounds, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(ratings.Labels, 1, nameof(ratings));
        int labels = ratings.Labels;
        double[] posterior = Votes(ratings);
        double[] prior = new double[labels];
        double[] confusion = new double[ratings.Annotators * labels * labels];
        double[] logs = new double[confusion.Length];
        ImmutableArray<double>.Builder objective = ImmutableArray.CreateBuilder<double>();
        bool converged = false;
        while (!converged && objective.Count < mostRounds)
        {
            Maximise(ratings, posterior, smoothing, prior, confusion);
            for (int i = 0; i < logs.Length; i++)
            {
                logs[i] = Math.Log(confusion[i]);
            }

            double reached = Expect(ratings, prior, logs, posterior) + Weight(smoothing, prior, logs);
            converged = objective.Count > 0 && reached - objective[^1] <= LeastRise * Math.Max(1, Math.Abs(reached));
            objective.Add(reached);
        }

        return new Consensus(labels, prior, confusion, posterior, objective.ToImmutable(), converged);
    }

    private static double[] Votes(Ratings ratings)
    {
        double[] shares = new double[ratings.Records * ratings.Labels];
        for (int record = 0; record < ratings.Records; record++)
        {
            foreach (Rating rating in ratings[record])
            {
                shares[(record * ratings.Labels) + rating.Label] += 1.0 / ratings[record].Length;
            }
        }

        return shares;
    }

    private static void Maximise(Ratings ratings, double[] posterior, double smoothing, double[] prior, double[] confusion)
    {
        int labels = ratings.Labels;
        Array.Fill(prior, smoothing);
        Array.Fill(confusion, smoothing);
        for (int record = 0; record < ratings.Records; record++)
        {
            ReadOnlySpan<Rating> said = ratings[record];
            for (int isTrue = 0; isTrue < labels && said.Length > 0; isTrue++)
            {
                double chance = posterior[(record * labels) + isTrue];
                prior[isTrue] += chance;
                foreach (Rating rating in said)
                {
                    confusion[(((rating.Annotator * labels) + isTrue) * labels) + rating.Label] += chance;
                }
            }
        }

        Normalise(prior);
        for (int row = 0; row < confusion.Length; row += labels)
        {
            Normalise(confusion.AsSpan(row, labels));
        }
    }

    /// <summary>Makes the chances add up to 1; where there is none, all are as likely.</summary>
    private static void Normalise(Span<double> chances)
    {
        double sum = 0;
        foreach (double chance in chances)
        {
            sum += chance;
        }

        for (int i = 0; i < chances.Length; i++)
        {
            chances[i] = sum > 0 ? chances[i] / sum : 1.0 / chances.Length;
        }
    }

    /// <summary>Fills in the probability of each record's labels; gives the log-likelihood of all that was said.</summary>
    private static double Expect(Ratings ratings, double[] prior, double[] logs, double[] posterior)
    {
        int labels = ratings.Labels;
        double likelihood = 0;
        for (int record = 0; record < ratings.Records; record++)
        {
            Span<double> own = posterior.AsSpan(record * labels, labels);
            ReadOnlySpan<Rating> said = ratings[record];
            double highest = double.NegativeInfinity;
            for (int isTrue = 0; isTrue < labels; isTrue++)
            {
                double log = Math.Log(prior[isTrue]);
                foreach (Rating rating in said)
                {
                    log += logs[(((rating.Annotator * labels) + isTrue) * labels) + rating.Label];
                }

                own[isTrue] = log;
                highest = Math.Max(highest, log);
            }

            double sum = 0;
            foreach (ref double chance in own)
            {
                chance = Math.Exp(chance - highest);
                sum += chance;
            }

            Normalise(own);
            likelihood += said.Length > 0 ? highest + Math.Log(sum) : 0;
        }

        return likelihood;
    }

    private static double Weight(double smoothing, double[] prior, double[] logs)
    {
        if (smoothing == 0)
        {
            return 0;
        }

        double sum = 0;
        foreach (double chance in prior)
        {
            sum += Math.Log(chance);
        }

        foreach (double log in logs)
        {
            sum += log;
        }

        return smoothing * sum;
    }
}
