using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Linting;

/// <summary>A rule set as the checks see it; what several of them need is worked out once.</summary>
internal sealed class LintedSet
{
    private readonly Dictionary<string, SourceText?> _files = new(StringComparer.Ordinal);
    private readonly Lazy<RuleRelations> _relations;
    private readonly Lazy<CorpusVotes> _votes;

    public LintedSet(RuleSet set, ImmutableArray<LabelledRecord> records, bool notes)
    {
        Set = set;
        Records = records;
        Notes = notes;
        Conditions = [.. set.Rules.SelectMany(r => LintedCondition.Of(r.When, r, false).Concat(r.Unless is null ? [] : LintedCondition.Of(r.Unless, r, true)))];
        Patterns = [.. Conditions.Select(LintedPattern.Of).OfType<LintedPattern>()];
        _relations = new Lazy<RuleRelations>(() => new RuleRelations(set, [.. set.Rules.Select((r, i) => new RuleShape(r, i, this))], notes));
        _votes = new Lazy<CorpusVotes>(() => new CorpusVotes(set, Records));
    }

    public RuleSet Set { get; }

    /// <summary>Those of the corpus that may be looked at; empty where there is none.</summary>
    public ImmutableArray<LabelledRecord> Records { get; }

    /// <summary>Whether notes are wanted: what leads to a note alone need not be looked for otherwise.</summary>
    public bool Notes { get; }

    /// <summary>Every condition of every rule, with those it joins.</summary>
    public ImmutableArray<LintedCondition> Conditions { get; }

    public ImmutableArray<LintedPattern> Patterns { get; }

    public RuleRelations Relations => _relations.Value;

    public CorpusVotes Votes => _votes.Value;

    /// <summary>The terms of a condition as written, each with its place; none where it is not <c>terms</c> or they stand elsewhere.</summary>
    public ImmutableArray<WrittenTerm> Terms(Condition condition) => WrittenTerm.Of(condition, File);

    // A list that several rules read is read once.
    private SourceText? File(string path)
    {
        if (!_files.TryGetValue(path, out SourceText? file))
        {
            _files[path] = file = System.IO.File.Exists(path) ? SourceText.Load(path, new DiagnosticBag()) : null;
        }

        return file;
    }
}
