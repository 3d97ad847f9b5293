using System.Collections.Immutable;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Assessments.Sealing;

/// <summary>What differs between two protocols, member by member, in the order of the protocol.</summary>
public static class ProtocolChanges
{
    private static readonly (string Member, string Area)[] Areas =
    [
        ("question", "the question"),
        ("stakeholders", "the stakeholders"),
        ("criteria", "the criteria"),
        ("compare", "the pairs compared"),
        ("slices", "the slices"),
        ("seed", "the seed"),
        ("task", "the task"),
        ("corpus", "the corpus"),
    ];

    // Members of the corpus that are told as what they are: their values are hashes.
    private static readonly Dictionary<string, string> HashesOf = new()
    {
        ["data"] = "the bytes of its data",
        ["records"] = "gold, division or slices of its records",
    };

    public static ImmutableArray<ProtocolChange> Between(Protocol before, Protocol after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        List<ProtocolChange> changes = [];
        foreach ((string member, string area) in Areas)
        {
            Walk(area, "", before.Json[member], after.Json[member], changes);
        }

        Predictors(before.Json["predictors"], after.Json["predictors"], changes);
        return [.. changes];
    }

    /// <summary>The areas in which something changed, each once.</summary>
    public static ImmutableArray<string> AreasOf(IEnumerable<ProtocolChange> changes) => [.. changes.Select(c => c.Area).Distinct()];

    private static void Walk(string area, string what, JsonValue? before, JsonValue? after, List<ProtocolChange> changes, string? metric = null)
    {
        if (Same(before, after))
        {
            return;
        }

        if (HashesOf.TryGetValue(what, out string? hash) && area == "the corpus")
        {
            changes.Add(new ProtocolChange(area, hash, "", ""));
        }
        else if (before?.Kind == JsonKind.Object && after?.Kind == JsonKind.Object)
        {
            foreach (string name in before.Members.Concat(after.Members).Select(m => m.Name).Distinct())
            {
                Walk(area, what.Length > 0 ? $"{what} {name}" : name, before[name], after[name], changes);
            }
        }
        else if (Keyed(before) is { } was && Keyed(after) is { } now)
        {
            foreach ((string Name, string? Metric) key in was.Keys.Concat(now.Keys).Distinct())
            {
                Walk(area, key.Name, was.GetValueOrDefault(key), now.GetValueOrDefault(key), changes, key.Metric);
            }
        }
        else
        {
            changes.Add(new ProtocolChange(area, what, Text(before), Text(after)) { Metric = metric });
        }
    }

    private static void Predictors(JsonValue? before, JsonValue? after, List<ProtocolChange> changes)
    {
        foreach (string name in (before?.Members ?? []).Concat(after?.Members ?? []).Select(m => m.Name).Distinct())
        {
            JsonValue? was = before?[name];
            JsonValue? now = after?[name];
            if (Same(was, now))
            {
                continue;
            }

            if (was?["files"] is not null && now?["files"] is not null)
            {
                changes.AddRange(RuleChanges.Between(name, was, now));
            }
            else if (was is null || now is null || !was.Members.Select(m => m.Name).SequenceEqual(now.Members.Select(m => m.Name)))
            {
                changes.Add(new ProtocolChange("the systems", $"“{name}”", was is null ? null : "", now is null ? null : ""));
            }
            else
            {
                string source = was.Members[0].Name;
                string area = source is "train" or "suggest" ? $"the recipe of “{name}”" : source == "cascade" ? $"the cascade “{name}”" : source == "model" ? $"the model file of “{name}”" : $"the predictions of “{name}”";
                if (source is "model" or "predictions")
                {
                    changes.Add(new ProtocolChange(area, "", "", ""));
                }
                else
                {
                    foreach (JsonMember member in was.Members)
                    {
                        Walk(area, member.Name == source ? "" : member.Name, member.Value, now[member.Name], changes);
                    }
                }
            }
        }
    }

    // A list whose items have a name of their own is compared item by item: thresholds by metric and direction.
    private static Dictionary<(string Name, string? Metric), JsonValue>? Keyed(JsonValue? list)
    {
        if (list is null)
        {
            return [];
        }

        Dictionary<(string, string?), JsonValue> items = [];
        bool sound = list.Kind == JsonKind.Array && list.Items.All(item => Key(item) is { } key && items.TryAdd((key.Name, key.Metric), key.Value));
        return sound && items.Count > 0 ? items : list is { Kind: JsonKind.Array, Items.Length: 0 } ? [] : null;
    }

    private static (string Name, string? Metric, JsonValue Value)? Key(JsonValue item) =>
        item["metric"] is { } metric && item["atLeast"] is { } least ? ("at least", metric.Text, least)
        : item["metric"] is { } other && item["atMost"] is { } most ? ("at most", other.Text, most)
        : item["name"] is { Kind: JsonKind.String } name ? (name.Text, null, item)
        : null;

    private static bool Same(JsonValue? a, JsonValue? b) => a is null || b is null ? ReferenceEquals(a, b) : CanonicalJson.Of(a) == CanonicalJson.Of(b);

    // Null stands for what is not there; texts as themselves; lists as a sentence has them.
    private static string? Text(JsonValue? value) => value?.Kind switch
    {
        null or JsonKind.Null => null,
        JsonKind.String => value.Text,
        JsonKind.Array when value.Items.All(i => i.Kind == JsonKind.String) => value.Items.Length == 0 ? "none" : string.Join(", ", value.Items.Select(i => i.Text)),
        JsonKind.Object when value["name"] is { } name => string.Join(", ", value.Members.Where(m => m.Value.Text.Length > 0).Select(m => m.Value.Text)),
        _ => CanonicalJson.Of(value),
    };
}
