using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;

namespace GlamRules.Trying;

/// <summary>
/// The votes of every rule of a set over the same records. A board made from an earlier one asks only the rules that
/// changed.
/// </summary>
internal sealed class VoteBoard
{
    private const int Chunk = 256;

    private readonly Dictionary<string, RuleVotes> _byFingerprint;

    private VoteBoard(ImmutableArray<RuleVotes> rules, ImmutableArray<string> fingerprints, int asked)
    {
        Rules = rules;
        Asked = asked;
        _byFingerprint = new Dictionary<string, RuleVotes>(StringComparer.Ordinal);
        for (int i = 0; i < rules.Length; i++)
        {
            _byFingerprint[fingerprints[i]] = rules[i];
        }
    }

    /// <summary>In the order of the set.</summary>
    public ImmutableArray<RuleVotes> Rules { get; }

    /// <summary>How many rules had to be asked.</summary>
    public int Asked { get; }

    public static VoteBoard Of(RuleSet set, IReadOnlyList<LabelledRecord> records, VoteBoard? earlier)
    {
        RuleFingerprint fingerprint = new(set);
        ImmutableArray<string> keys = [.. set.Rules.Select(fingerprint.Of)];
        RuleVotes?[] votes = [.. keys.Select(key => earlier?._byFingerprint.GetValueOrDefault(key))];
        int[] open = [.. Enumerable.Range(0, votes.Length).Where(i => votes[i] is null)];
        RuleVotes[] asked = Ask([.. open.Select(i => set.Rules[i])], records);
        for (int i = 0; i < open.Length; i++)
        {
            votes[open[i]] = asked[i];
        }

        return new VoteBoard([.. votes.Select(v => v!)], keys, open.Length);
    }

    // By chunks of records, all rules on one record at once: the folded text of a record is then made once.
    private static RuleVotes[] Ask(Rule[] rules, IReadOnlyList<LabelledRecord> records)
    {
        if (rules.Length == 0)
        {
            return [];
        }

        int chunks = (records.Count + Chunk - 1) / Chunk;
        Answers[][] parts = new Answers[chunks][];
        Parallel.For(0, chunks, chunk =>
        {
            Answers[] answers = [.. rules.Select(_ => new Answers())];
            MatchList places = new();
            for (int record = chunk * Chunk; record < Math.Min(records.Count, (chunk + 1) * Chunk); record++)
            {
                for (int rule = 0; rule < rules.Length; rule++)
                {
                    answers[rule].Ask(rules[rule], record, records[record].Record, places);
                }
            }

            parts[chunk] = answers;
        });
        return [.. rules.Select((_, rule) => new RuleVotes(
            [.. parts.SelectMany(part => part[rule].Records)],
            [.. parts.SelectMany(part => part[rule].Matches)],
            [.. parts.SelectMany(part => part[rule].Faults)]))];
    }

    private sealed class Answers
    {
        public List<int> Records { get; } = [];

        public List<ImmutableArray<Match>> Matches { get; } = [];

        public List<(int Record, string Fault)> Faults { get; } = [];

        public void Ask(Rule rule, int number, Record record, MatchList places)
        {
            places.Truncate(0);
            try
            {
                if (RuleDecision.Votes(rule, record, places))
                {
                    Records.Add(number);
                    Matches.Add(places.ToImmutable());
                }
            }
            catch (RuleFaultException e)
            {
                Faults.Add((number, e.Message));
            }
        }
    }
}
