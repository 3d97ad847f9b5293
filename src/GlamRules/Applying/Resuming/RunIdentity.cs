using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using GlamRules.Corpora.Packages;

namespace GlamRules.Applying.Resuming;

/// <summary>All that determines the bytes of a result, by name: runs that share it can go on in each other's place.</summary>
internal static class RunIdentity
{
    // Cheap whatever the size, and no file changes at neither end.
    private const int End = 1 << 20;

    /// <summary>The name under which the content of a stream stands once it has been read.</summary>
    public const string Content = "input content";

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

    /// <summary>How data is written, by name: the same bytes read otherwise are other rows.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Written(IEnumerable<ResourceDescription> resources) =>
        resources.SelectMany((r, i) => Written(r).Where(w => w.Value.Length > 0).Select(w => KeyValuePair.Create(i == 0 ? w.Key : FormattableString.Invariant($"{w.Key} {i + 1}"), w.Value)));

    private static IEnumerable<KeyValuePair<string, string>> Written(ResourceDescription resource) =>
    [
        new("format", resource.Format),
        new("delimiter", resource.Dialect.Delimiter is { } delimiter ? $"{delimiter}" : ""),
        new("quote", resource.Dialect.Quote == '\0' ? "none" : $"{resource.Dialect.Quote}"),
        new("comment", $"{resource.Dialect.Comment}"),
        new("header", resource.Dialect.Header ? "yes" : string.Join(' ', resource.Fields.Select(f => f.Name))),
        new("encoding", resource.Encoding ?? ""),
        new("missing values", string.Join('|', resource.MissingValues)),
        new("separators", string.Join(' ', resource.Fields.Where(f => f.Separator is not null).Select(f => $"{f.Name}={f.Separator}"))),
        new("foreign keys", string.Join(' ', resource.ForeignKeys.Select(k => $"{string.Join(',', k.Fields)}={k.Resource}.{string.Join(',', k.ReferencedFields)}"))),
    ];

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
