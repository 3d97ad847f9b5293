using System.Globalization;

namespace GlamRules.Applying;

/// <summary>One of several equal parts of a run: of the blocks of the input it takes every so manyth.</summary>
/// <param name="Part">From 1.</param>
/// <param name="Of">How many parts there are.</param>
public sealed record Shard(int Part, int Of)
{
    /// <summary>The most parts that a run may have.</summary>
    public const int Most = 10_000;

    /// <summary>Reads <c>2/8</c>; null where it is not of that form, or out of range.</summary>
    public static Shard? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split('/');
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int part)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int of) && part >= 1 && part <= of && of <= Most ? new Shard(part, of) : null;
    }

    /// <summary>Whether a block of the input is its own.</summary>
    internal bool Takes(long block) => block % Of == Part - 1;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Part}/{Of}");
}
