using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using GlamRules.Corpora;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Assessments.Sealing;

/// <summary>
/// The labelled records of a test split in little room: how many, and the least 64 of the hashes of their ids (the first
/// eight bytes of SHA-256). Two of them tell what share of records two test splits have in common: exactly for small
/// ones, else as an estimate from a sample (bottom-k sketch: Broder 1997).
/// </summary>
/// <param name="Records">How many there are.</param>
/// <param name="Least">Up to 64 hashes in order.</param>
public sealed record TestSketch(int Records, ImmutableArray<ulong> Least)
{
    private const int Kept = 64;
    private const int Digits = 16;

    public static TestSketch Of(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        string[] ids = [.. corpus.Labelled(Split.Test).Select(r => r.Id)];
        return new TestSketch(ids.Length, [.. ids.Select(HashOf).Order().Take(Kept)]);
    }

    /// <summary>The share of these records that are among the others too, 0 to 1.</summary>
    public double ShareIn(TestSketch other)
    {
        ArgumentNullException.ThrowIfNull(other);
        ulong reach = other.Least.Length < Kept ? ulong.MaxValue : other.Least[^1];
        ulong[] seen = [.. Least.Where(h => h <= reach)];
        return seen.Length == 0 ? 0 : seen.Count(h => other.Least.BinarySearch(h) >= 0) / (double)seen.Length;
    }

    /// <summary>The hashes as one text, sixteen digits each.</summary>
    public string Text => string.Concat(Least.Select(h => h.ToString("x16", System.Globalization.CultureInfo.InvariantCulture)));

    internal static TestSketch Parse(JsonValue? json)
    {
        string text = json?["sketch"]?.Text ?? "";
        List<ulong> least = [];
        for (int i = 0; i + Digits <= text.Length; i += Digits)
        {
            if (ulong.TryParse(text.AsSpan(i, Digits), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out ulong hash))
            {
                least.Add(hash);
            }
        }

        return new TestSketch((int)(json?["records"]?.AsNumber ?? 0), [.. least]);
    }

    private static ulong HashOf(string id) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
