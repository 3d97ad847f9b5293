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
        "[ab]", "[^a]", "[a-k]", "[]a]", "[^]a]", "[-[a]", "[a-k-[b]]", "[a-z-[aeiou]]", "[[:alpha:]]", "[\\]a]", "[a\\-k]", "[[a]", "[^-[a]", @"\w", @"\d", @"\s", ".", @"\p{L}", @"\P{Lu}", "[k-s]", "[a-[b]]", @"[\c]]", "[[::]a]", "[+--[a]]", "[-a]", "[a-]");

    private static readonly Gen<string> Edge = Gen.OneOf(@"\b", "^", "$", @"\A", @"\z", "(?=a)", "(?!b)", "(?<=k)", "(?<!s)", @"\B", @"\<n>", @"\'n'");

    private static readonly Gen<string> Quantifier = Gen.Frequency<string>(
        (8, Gen.Const("")),
        (4, Gen.OneOf("?", "*", "+", "{0}", "{1}", "{2}", "{1,}", "{0,2}", "{,2}", "{2,,3}", "{a}", "??", "*?", "+?", "{1,2}?")));

    public static Gen<string> Pattern { get; } = Alternatives(3);

    public static Gen<string> Text { get; } = Gen.OneOf(Letters).Array[0, 10].Select(string.Concat);

    /// <summary>Texts with what ends a line, marks that join, and halves of pairs.</summary>
    public static Gen<string> Line { get; } = Gen.OneOf("a", "b", "k", "\u212A", "e\u0301", "\u0301", " ", "\n", "\r\n", "\u2028", "\u200D", "\u200C", "\u200B", "_", "-", "1", "\u0661", "\uD83C", "\uDFA8", "🎨", "\u0130", "ß", "\u0903", "\uFFFF", "\0")
        .Array[0, 12].Select(string.Concat);

    /// <summary>Words with gaps between them, so that patterns that leap over words are met.</summary>
    public static Gen<string> Words { get; } = Gen.OneOf("the", "novel", "novels", "of", "history", "a", "1851", "Kök", "öl", "paper", "", "\n", ".", "(x)").Array[0, 10].Select(w => string.Join(' ', w));

    public static Gen<string> WordPattern { get; } =
        Gen.Select(Gen.OneOf(@"\b", "^", "", ".*", "^(the )?"), Gen.OneOf("novels?", "(the|a|of)", "k.k", "[a-z]+el", @"\d{4}", @"18\d\d", "histor(y|ies)", @"\w+"),
            Gen.OneOf(@"\b.*\b", ".*", " ", @" (\w+ )?", "[^.]{0,9}", ".{2,5}", @"( \w+)* ", @"\s+", ".*?", @"[\s\S]*", "(?= )"), Gen.OneOf("of", "(paper|öl)", "(x)?", "history", "a", @"\d+", "[^()]*", "(the.*a|öl)"),
            Gen.OneOf(@"\b", "$", "", @"\z", ".*", @"\n", "|novel")).Select((a, b, c, d, e) => a + b + c + d + e);

    private static Gen<string> Alternatives(int depth) =>
        Gen.Frequency<string>((3, Sequence(depth)), (1, Sequence(depth).Array[2, 3].Select(all => string.Join('|', all))));

    private static Gen<string> Sequence(int depth) =>
        Gen.Select(Atom(depth), Quantifier).Select((atom, quantifier) => atom + quantifier).Array[0, 4].Select(string.Concat);

    private static Gen<string> Atom(int depth) => depth == 0
        ? Gen.Frequency<string>((8, Literal), (2, Class), (1, Edge))
        : Gen.Frequency<string>((10, Literal), (3, Class), (1, Edge), (3, Gen.Select(Gen.OneOf("(", "(?:", "(?<n>", "(?'m'", "(?>", "(?i)(", "(?i:", "(?-i:", "(?#a)(", "(?x: "), Alternatives(depth - 1)).Select((open, inside) => open + inside + ")")));
}
