using CsCheck;

namespace GlamRules.Tests.Matching;

/// <summary>Patterns and texts that meet each other often, with what casing makes difficult.</summary>
internal static class RegexGenerator
{
    private static readonly string[] Letters = ["a", "b", "k", "K", "s", "S", "i", "I", "é", "É", "ß", "\u212A", "\u017F", "\u0130", "\u0131", "\u1E9E", "\u212B", "å", "Σ", "ς", "-", " ", "1", "]", "🎨"];

    private static readonly Gen<string> Literal = Gen.Frequency<string>(
        (6, Gen.OneOf("a", "b", "k", "s", "i")),
        (2, Gen.OneOf("K", "S", "é", "\u212A", "\u017F", "ß", "1", " ", "-", "🎨")),
        (1, Gen.OneOf(@"\.", @"\-", @"\[", @"\ ", @"\u212A", @"\x6b", @"\t")));

    private static readonly Gen<string> Class = Gen.OneOf(
        "[ab]", "[^a]", "[a-k]", "[]a]", "[^]a]", "[-[a]", "[a-k-[b]]", "[a-z-[aeiou]]", "[[:alpha:]]", "[\\]a]", "[a\\-k]", "[[a]", "[^-[a]", @"\w", @"\d", @"\s", ".", @"\p{L}", @"\P{Lu}", "[k-s]", "[a-[b]]", "[-a]", "[a-]");

    private static readonly Gen<string> Edge = Gen.OneOf(@"\b", "^", "$", @"\A", @"\z", "(?=a)", "(?!b)", "(?<=k)", "(?<!s)", @"\B");

    private static readonly Gen<string> Quantifier = Gen.Frequency<string>(
        (8, Gen.Const("")),
        (4, Gen.OneOf("?", "*", "+", "{0}", "{1}", "{2}", "{1,}", "{0,2}", "{,2}", "{2,,3}", "{a}", "??", "*?", "+?", "{1,2}?")));

    public static Gen<string> Pattern { get; } = Alternatives(3);

    public static Gen<string> Text { get; } = Gen.OneOf(Letters).Array[0, 10].Select(string.Concat);

    private static Gen<string> Alternatives(int depth) =>
        Gen.Frequency<string>((3, Sequence(depth)), (1, Sequence(depth).Array[2, 3].Select(all => string.Join('|', all))));

    private static Gen<string> Sequence(int depth) =>
        Gen.Select(Atom(depth), Quantifier).Select((atom, quantifier) => atom + quantifier).Array[0, 4].Select(string.Concat);

    private static Gen<string> Atom(int depth) => depth == 0
        ? Gen.Frequency<string>((8, Literal), (2, Class), (1, Edge))
        : Gen.Frequency<string>((10, Literal), (3, Class), (1, Edge), (3, Gen.Select(Gen.OneOf("(", "(?:", "(?<n>", "(?'m'", "(?>", "(?i)(", "(?i:", "(?-i:", "(?#a)(", "(?x: "), Alternatives(depth - 1)).Select((open, inside) => open + inside + ")")));
}
