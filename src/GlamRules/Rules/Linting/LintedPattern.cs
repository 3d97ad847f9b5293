using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Matching.Syntax;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Linting;

/// <summary>A regular expression of a rule, with its parts and where they stand in the file.</summary>
internal sealed class LintedPattern
{
    private readonly JsonValue _written;
    private readonly Lazy<PatternNode?> _tree;

    private LintedPattern(LintedCondition condition, JsonValue written)
    {
        Condition = condition;
        _written = written;
        CaseSensitive = condition.Condition.Written?["case"]?.IsTrue ?? false;
        _tree = new Lazy<PatternNode?>(() => PatternParser.Parse(Text));
    }

    public LintedCondition Condition { get; }

    public string Text => _written.Text;

    public bool CaseSensitive { get; }

    /// <summary>Its parts; null where they can't be told for sure.</summary>
    public PatternNode? Tree => _tree.Value;

    /// <summary>The pattern of a condition that holds one as written, with no name in it that stands for another; else null.</summary>
    public static LintedPattern? Of(LintedCondition condition) =>
        condition.Condition.Kind == "pattern" && condition.Condition.Written?["pattern"] is { Kind: JsonKind.String } written && written.Text == condition.Condition.Sought
            && !PatternNames.In(written.Text).Any()
            ? new LintedPattern(condition, written)
            : null;

    public SourceLocation At(PatternNode node) => At(node.Start, node.End);

    public SourceLocation At(int start, int end) => _written.LocateInText(start, Math.Max(1, end - start));

    public string TextOf(PatternNode node) => Text[node.Start..node.End];
}
