using System.Collections.Immutable;
using GlamRules.Predictions;

namespace GlamRules.Learning.FromRules;

/// <summary>
/// The likeliest label of each record by the votes of rules alone, in the manner of Dawid and Skene (1979): each rule
/// votes with a chance of its own where each label is true, found by expectation and maximisation from the shares of
/// votes. As a rule has one label, its silence is a word too (Ratner et al. 2016): without it nothing could be told of it.
/// </summary>
internal static class VoteModel
{
    private const int MostRounds = 200;
    private const double LeastChange = 1e-6;

    /// <summary>The index of each record's label among those given; -1 where no rule voted for any.</summary>
    /// <param name="votes">What the rules said about each record.</param>
    /// <param name="rules">How many rules there are.</param>
    /// <param name="labels">The labels, in the order that decides between equals.</param>
    public static int[] Fit(IReadOnlyList<ImmutableArray<Vote>> votes, int rules, ImmutableArray<string> labels)
    {
        (int Rule, int Label)[][] said = [.. votes.Select(v => v.Select(vote => (vote.Rule, Label: labels.IndexOf(vote.Label))).Where(vote => vote.Label >= 0).Distinct().ToArray())];
        int[] voted = [.. Enumerable.Range(0, said.Length).Where(i => said[i].Length > 0)];
        double[][] posterior = [.. voted.Select(i => Shares(said[i], labels.Length))];
        double change = double.PositiveInfinity;
        for (int round = 0; round < MostRounds && change > LeastChange; round++)
        {
            (double[] prior, double[][] fires) = Maximise(voted, said, posterior, rules, labels.Length);
            change = Expect(voted, said, posterior, prior, fires);
        }

        int[] found = new int[said.Length];
        Array.Fill(found, -1);
        for (int i = 0; i < voted.Length; i++)
        {
            found[voted[i]] = Array.IndexOf(posterior[i], posterior[i].Max());
        }

        return found;
    }

    private static double[] Shares((int Rule, int Label)[] said, int labels)
    {
        double[] shares = new double[labels];
        foreach ((_, int label) in said)
        {
            shares[label] += 1.0 / said.Length;
        }

        return shares;
    }

    // One vote and one silence more for each rule under each label, and one record more of each label: nothing is impossible.
    private static (double[] Prior, double[][] Fires) Maximise(int[] voted, (int Rule, int Label)[][] said, double[][] posterior, int rules, int labels)
    {
        double[] mass = new double[labels];
        double[][] fires = [.. Enumerable.Range(0, rules).Select(_ => new double[labels])];
        for (int i = 0; i < voted.Length; i++)
        {
            for (int label = 0; label < labels; label++)
            {
                mass[label] += posterior[i][label];
                foreach (int rule in said[voted[i]].Select(s => s.Rule).Distinct())
                {
                    fires[rule][label] += posterior[i][label];
                }
            }
        }

        foreach (double[] rule in fires)
        {
            for (int label = 0; label < labels; label++)
            {
                rule[label] = (rule[label] + 1) / (mass[label] + 2);
            }
        }

        return ([.. mass.Select(m => (m + 1) / (voted.Length + labels))], fires);
    }

    private static double Expect(int[] voted, (int Rule, int Label)[][] said, double[][] posterior, double[] prior, double[][] fires)
    {
        double[] silent = [.. prior.Select((p, label) => Math.Log(p) + fires.Sum(f => Math.Log(1 - f[label])))];
        double change = 0;
        for (int i = 0; i < voted.Length; i++)
        {
            double[] logs = [.. silent];
            foreach (int rule in said[voted[i]].Select(s => s.Rule).Distinct())
            {
                for (int label = 0; label < logs.Length; label++)
                {
                    logs[label] += Math.Log(fires[rule][label]) - Math.Log(1 - fires[rule][label]);
                }
            }

            double highest = logs.Max();
            double sum = logs.Sum(l => Math.Exp(l - highest));
            for (int label = 0; label < logs.Length; label++)
            {
                double now = Math.Exp(logs[label] - highest) / sum;
                change = Math.Max(change, Math.Abs(now - posterior[i][label]));
                posterior[i][label] = now;
            }
        }

        return change;
    }
}
