using System.Collections.Immutable;
using GlamRules.Matching.Syntax;

namespace GlamRules.Matching.Automata;

/// <summary>
/// Cuts an expression where it leaps over words (<c>.*</c>, <c>[^.]{0,40}</c>). Followed together with many others, each
/// such leap doubles the states there are; the pieces between them don't, and a text without one of them can't match.
/// </summary>
internal static class Pieces
{
    // Leaps over fewer characters add few states.
    private const int Short = 3;

    /// <summary>The pieces of which a text must hold every one; null where there is no leap, so that the expression is best followed whole.</summary>
    public static ImmutableArray<Expression>? Of(Expression expression)
    {
        ImmutableArray<PatternNode> parts = expression.Node.Sequence();
        if (!parts.Any(p => Leaps(p, expression)))
        {
            return null;
        }

        ImmutableArray<Expression>.Builder pieces = ImmutableArray.CreateBuilder<Expression>();
        List<PatternNode> run = [];
        foreach (PatternNode part in parts)
        {
            if (Leaps(part, expression))
            {
                Finish();
            }
            else
            {
                run.Add(part);
            }
        }

        Finish();
        return pieces.ToImmutable();

        void Finish()
        {
            if (run.Count > 0 && !run.TrueForAll(CanBeEmpty))
            {
                pieces.Add(expression with { Node = new SequenceNode(run[0].Start, run[^1].End, [.. run]) });
            }

            run.Clear();
        }
    }

    public static bool CanBeEmpty(PatternNode node) => node switch
    {
        CharacterNode => false,
        SequenceNode sequence => sequence.Parts.All(CanBeEmpty),
        AlternationNode alternation => alternation.Branches.Any(CanBeEmpty),
        RepeatNode repeat => repeat.Least == 0 || CanBeEmpty(repeat.Body),
        GroupNode group => CanBeEmpty(group.Body),
        _ => true,
    };

    private static bool Leaps(PatternNode node, Expression expression) => node.All().Any(n =>
        n is RepeatNode { Most: null or > Short } repeat && TakesWords(repeat.Body, expression));

    private static bool TakesWords(PatternNode body, Expression expression)
    {
        bool space = false;
        bool letter = false;
        foreach (CharacterNode node in body.All().OfType<CharacterNode>().Where(n => n.Literal is not { } c || c == ' '))
        {
            CharacterSet set = CharacterSet.Of(PatternCompiler.ElementOf(node, expression.Pattern), expression.CaseSensitive);
            space |= set.Contains(' ');
            letter |= set.Contains('e') && set.Contains('t');
        }

        return space && letter;
    }
}
