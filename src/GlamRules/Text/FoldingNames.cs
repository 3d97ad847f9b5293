using System.Collections.Immutable;

namespace GlamRules.Text;

/// <summary>The names by which rule files switch foldings on, in the order in which the guide lists them.</summary>
public static class FoldingNames
{
    /// <summary>Name, folding, and what it does in a sentence.</summary>
    public static ImmutableArray<(string Name, Folding Folding, string Summary)> All { get; } =
    [
        ("case", Folding.Case, "Capital and small letters are one."),
        ("accents", Folding.Accents, "Letters count without accents and other marks: é is e, ö is o."),
        ("ligatures", Folding.Ligatures, "Joined letters count as two: æ is ae, œ is oe, ﬁ is fi, ß is ss."),
        ("long-s", Folding.LongS, "The long s of old prints is an s: ſenſe is sense."),
        ("quotes", Folding.Quotes, "Curly and angled quotation marks and apostrophes are straight ones."),
        ("unicode", Folding.Canonical, "A letter with a mark is the same whether stored as one character or as two (NFC, NFD)."),
        ("hyphenation", Folding.LineEnds, "A word divided by a hyphen at the end of a line is one word; soft hyphens count nothing."),
        ("ocr", Folding.Lookalikes, "What OCR mistakes for each other is one: 0 and O; 1, l, I and |; 5 and S; 8 and B; rn and m; cl and d; vv and w. Finds more, and more that is wrong."),
        ("f-as-s", Folding.FAsS, "f and s are one, as OCR reads the long s: fenfe is sense. Finds much that is wrong."),
    ];

    /// <summary>The folding of a name, or null.</summary>
    public static Folding? Find(string name) => All.FirstOrDefault(f => f.Name == name) is { Name: not null } found ? found.Folding : null;

    /// <summary>The names of what is switched on, joined by commas; null where nothing is.</summary>
    public static string? Of(Folding folding) =>
        folding == Folding.None ? null : string.Join(", ", All.Where(f => folding.HasFlag(f.Folding)).Select(f => f.Name));
}
