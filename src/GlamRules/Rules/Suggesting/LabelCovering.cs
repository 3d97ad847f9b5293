using System.Collections;

namespace GlamRules.Rules.Suggesting;

/// <summary>
/// Chooses rules for sets of labels: again and again the candidate and label that add most to the mean F1 over labels,
/// over what the rules chosen before already found (sequential covering, Fürnkranz 1999). A rule once chosen stays.
/// </summary>
internal static class LabelCovering
{
    /// <summary>The votes in the order in which they were chosen.</summary>
    /// <param name="index">The candidates over the records.</param>
    /// <param name="gold">The labels of each record.</param>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="rules">At most so many.</param>
    /// <param name="cancellation">Ends the work with an exception.</param>
    public static IReadOnlyList<(int Candidate, int Label)> Cover(CandidateIndex index, int[][] gold, int labels, int rules, CancellationToken cancellation)
    {
        State[] states = [.. Enumerable.Range(0, labels).Select(label => new State(gold, label))];
        PriorityQueue<(int Candidate, int Label, int Round), (double Gain, int Candidate, int Label)> queue = new();
        List<(int, int)> chosen = [];
        for (int candidate = 0; candidate < index.Candidates.Length; candidate++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int label = 0; label < labels; label++)
            {
                Enqueue(candidate, label);
            }
        }

        while (chosen.Count < rules && queue.TryDequeue(out (int Candidate, int Label, int Round) next, out _))
        {
            State state = states[next.Label];
            int[] postings = index.Candidates[next.Candidate].Postings;
            if (next.Round == state.Round)
            {
                cancellation.ThrowIfCancellationRequested();
                state.Take(postings);
                chosen.Add((next.Candidate, next.Label));
            }
            else
            {
                // The label's rules have changed since: ask again what this one adds.
                Enqueue(next.Candidate, next.Label);
            }
        }

        return chosen;

        void Enqueue(int candidate, int label)
        {
            double gain = states[label].Gain(index.Candidates[candidate].Postings);
            if (gain > 1e-9)
            {
                queue.Enqueue((candidate, label, states[label].Round), (-gain, candidate, label));
            }
        }
    }

    private sealed class State
    {
        private readonly BitArray _has;
        private readonly BitArray _found;
        private readonly int _support;
        private int _hits;
        private int _alarms;

        public State(int[][] gold, int label)
        {
            _has = new BitArray(gold.Length);
            _found = new BitArray(gold.Length);
            for (int i = 0; i < gold.Length; i++)
            {
                _has[i] = gold[i].Contains(label);
                _support += _has[i] ? 1 : 0;
            }
        }

        public int Round { get; private set; }

        // What it adds to the label's F1; what was found by chance is held back by one false alarm and a half.
        public double Gain(int[] postings)
        {
            (int hits, int alarms) = Count(postings);
            return hits == 0 ? 0 : F1(_hits + hits, _alarms + alarms + 1.5) - F1(_hits, _alarms);
        }

        public void Take(int[] postings)
        {
            (int hits, int alarms) = Count(postings);
            (_hits, _alarms, Round) = (_hits + hits, _alarms + alarms, Round + 1);
            foreach (int i in postings)
            {
                _found[i] = true;
            }
        }

        private (int Hits, int Alarms) Count(int[] postings)
        {
            int hits = 0;
            int alarms = 0;
            foreach (int i in postings)
            {
                hits += !_found[i] && _has[i] ? 1 : 0;
                alarms += !_found[i] && !_has[i] ? 1 : 0;
            }

            return (hits, alarms);
        }

        private double F1(double hits, double alarms) => hits == 0 ? 0 : 2 * hits / (_support + hits + alarms);
    }
}
