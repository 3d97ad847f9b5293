using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;

namespace GlamRules.Applying.Resuming;

/// <summary>All that determines the bytes of a result, by name: runs that share it can go on in each other's place.</summary>
internal static class RunIdentity
{
    // Cheap whatever the size, and no file changes at neither end.
    private const int End = 1 << 20;

    public static ImmutableSortedDictionary<string, string> Of(ApplyPlan plan, ApplyInput input)
    {
        ImmutableSortedDictionary<string, string>.Builder identity = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        identity["glamrules"] = typeof(RunIdentity).Assembly.GetName().Version?.ToString(3) ?? "";
        identity["predictor"] = plan.Predictor.Description.Hash;
        identity["fields"] = string.Join(' ', plan.Fields.Names.Select(f => plan.ColumnOf(f) == f ? f : $"{f}={plan.ColumnOf(f)}"));
        identity["id"] = plan.Id ?? "";
        identity["keep"] = string.Join(' ', plan.Keep);
        identity["where"] = string.Join(' ', plan.Where);
        identity["limit"] = plan.Limit?.ToString(CultureInfo.InvariantCulture) ?? "";
        identity["output"] = plan.Format.Ending;
        identity["all-votes"] = plan.AllVotes ? "yes" : "no";
        identity["raw"] = plan.Raw ? "yes" : "no";
        identity["human"] = plan.Human ? "yes" : "no";
        foreach ((string name, string value) in input.Identity)
        {
            identity[name] = value;
        }

        return identity.ToImmutable();
    }

    /// <summary>SHA-256 of the first and the last megabyte of a file with its size.</summary>
    public static string OfFile(string path)
    {
        using FileStream stream = File.OpenRead(path);
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] bytes = new byte[Math.Min(End, stream.Length)];
        stream.ReadExactly(bytes);
        hash.AppendData(bytes);
        stream.Position = stream.Length - bytes.Length;
        stream.ReadExactly(bytes);
        hash.AppendData(bytes);
        return string.Create(CultureInfo.InvariantCulture, $"{stream.Length} bytes, {Convert.ToHexStringLower(hash.GetHashAndReset())}");
    }

    /// <summary>What differs; null where nothing does.</summary>
    /// <param name="before">One identity.</param>
    /// <param name="now">The other.</param>
    /// <param name="wording">Words for a name and its two values.</param>
    public static string? Difference(ImmutableSortedDictionary<string, string> before, ImmutableSortedDictionary<string, string> now, Func<string, string, string, string> wording)
    {
        string[] differing = [.. before.Keys.Union(now.Keys).Where(k => before.GetValueOrDefault(k) != now.GetValueOrDefault(k)).Order(StringComparer.Ordinal)];
        return differing.Length == 0 ? null : string.Join("; ", differing.Select(k => wording(k, Shown(before.GetValueOrDefault(k)), Shown(now.GetValueOrDefault(k)))));
    }

    private static string Shown(string? value) => string.IsNullOrEmpty(value) ? "nothing" : value.Length > 60 ? $"'{value[..60]}...'" : $"'{value}'";
}
