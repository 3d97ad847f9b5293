namespace GlamRules.Matching.Ambiguity;

/// <summary>
/// A part of an expression as positions: those that may take its first character, those that may take its last, each
/// with what must be so outside of it.
/// </summary>
/// <param name="Empty">What must be so for it to take nothing; null where it takes at least one character.</param>
internal sealed record Fragment(List<(int Position, Between Edge)> First, List<(int Position, Between Edge)> Last, Between? Empty)
{
    public static Fragment Nothing(Between edge) => new([], [], edge);

    public static Between Both(Between a, Between b) => a == Between.WordEdge || b == Between.WordEdge ? Between.WordEdge : a > b ? a : b;

    public static List<(int Position, Between Edge)> With(List<(int Position, Between Edge)> entries, Between edge) =>
        edge == Between.Nothing ? entries : [.. entries.Select(e => (e.Position, Both(e.Edge, edge)))];

    public Fragment Optional() => this with { Empty = Between.Nothing };

    public Fragment Or(Fragment other) => new(
        [.. First, .. other.First],
        [.. Last, .. other.Last],
        Empty is { } a && other.Empty is { } b ? (a < b ? a : b) : Empty ?? other.Empty);
}
