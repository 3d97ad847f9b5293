namespace GlamRules.Text;

/// <summary>What counts nothing when texts are compared. Each has a name of its own in rule files: see <see cref="FoldingNames"/>.</summary>
[Flags]
public enum Folding
{
    /// <summary>Everything counts.</summary>
    None = 0,

    /// <summary>Capital and small letters are one.</summary>
    Case = 1,

    /// <summary>Letters count without their marks.</summary>
    Accents = 2,

    /// <summary>Joined letters are two: æ is ae, ﬁ is fi, ß is ss.</summary>
    Ligatures = 4,

    /// <summary>ſ is s.</summary>
    LongS = 8,

    /// <summary>Curly and angled quotation marks are straight ones.</summary>
    Quotes = 16,

    /// <summary>A letter with its mark is the same in one character or in two (NFC, NFD).</summary>
    Canonical = 32,

    /// <summary>A word divided at the end of a line is one.</summary>
    LineEnds = 64,

    /// <summary>Letters and figures that OCR takes for each other are one.</summary>
    Lookalikes = 128,

    /// <summary>f is s, as OCR reads the long s.</summary>
    FAsS = 256,

    /// <summary>Case and accents: what holds unless a rule says otherwise.</summary>
    Plain = Case | Accents,
}
