using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using GlamRules.Corpora.Packages;

namespace GlamRules.Corpora.Loading;

/// <summary>
/// Divides records by group. The place of a group is the SHA-256 of <c>seed:group</c> in UTF-8, its first eight bytes
/// big-endian over 2^64: adding a record moves no other.
/// </summary>
public static class Splitter
{
    /// <summary>The place of a group, in [0, 1).</summary>
    public static double Place(int seed, string group)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{seed}:{group}")), hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash) / 18446744073709551616.0;
    }

    /// <summary>The split of a group; <paramref name="ready"/> is what a ready column says, or null.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="seed">In place of the rule's own.</param>
    /// <param name="group">The group.</param>
    /// <param name="ready">The ready split of the record.</param>
    /// <param name="carveDev">With a ready split: whether dev is carved from train.</param>
    internal static Split Of(SplitRule rule, int seed, string group, Split? ready, bool carveDev)
    {
        if (ready is { } known)
        {
            return known == Split.Train && carveDev && Place(seed, group) < rule.Dev ? Split.Dev : known;
        }

        double place = Place(seed, group);
        return place < rule.Train ? Split.Train : place < rule.Train + rule.Dev ? Split.Dev : Split.Test;
    }

    /// <summary>What a word in a ready column means, or null.</summary>
    internal static Split? Parse(string? word) => word?.Trim().ToLowerInvariant() switch
    {
        "train" or "training" => Split.Train,
        "dev" or "development" or "valid" or "validation" => Split.Dev,
        "test" or "testing" => Split.Test,
        _ => null,
    };
}
