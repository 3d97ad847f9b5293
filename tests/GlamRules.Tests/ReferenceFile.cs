using System.Text.Json;
using Shouldly;

namespace GlamRules.Tests;

/// <summary>Walks figures of independent software, so that none is passed over.</summary>
internal static class ReferenceFile
{
    private const double Digits = 1e-9;

    /// <summary>The rows of a section; a section of one object is one row.</summary>
    public static IReadOnlyList<JsonElement> Rows(string file, string section)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(ReferenceFactAttribute.PathOf(file)));
        JsonElement found = document.RootElement.GetProperty(section);
        return found.ValueKind == JsonValueKind.Array ? [.. found.EnumerateArray().Select(row => row.Clone())] : [found.Clone()];
    }

    /// <summary>Compares every member of a row: one that is neither input nor computed fails.</summary>
    /// <param name="row">Inputs and expected figures.</param>
    /// <param name="inputs">Members that are no figures.</param>
    /// <param name="computed">Ours: null, a number or several.</param>
    public static void ShouldAgree(this JsonElement row, string[] inputs, params (string Member, object? Ours)[] computed)
    {
        row.EnumerateObject().Select(member => member.Name).Except(inputs).ShouldBe(computed.Select(c => c.Member), ignoreOrder: true);
        foreach ((string member, object? ours) in computed)
        {
            Compare(ours, row.GetProperty(member), member);
        }
    }

    public static int Int(this JsonElement row, string name) => row.GetProperty(name).GetInt32();

    public static double Number(this JsonElement row, string name) => row.GetProperty(name).GetDouble();

    public static double[] Numbers(this JsonElement row, string name) => [.. row.GetProperty(name).EnumerateArray().Select(p => p.GetDouble())];

    public static string[] Texts(this JsonElement row, string name) => [.. row.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];

    private static void Compare(object? ours, JsonElement expected, string member)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Null:
                ours.ShouldBeNull(member);
                break;
            case JsonValueKind.Number:
                Convert.ToDouble(ours.ShouldNotBeNull(member), System.Globalization.CultureInfo.InvariantCulture).ShouldBe(expected.GetDouble(), Digits, member);
                break;
            case JsonValueKind.String:
                ours.ShouldBe(expected.GetString(), member);
                break;
            default:
                object?[] items = [.. ((System.Collections.IEnumerable)ours.ShouldNotBeNull(member)).Cast<object?>()];
                items.Length.ShouldBe(expected.GetArrayLength(), member);
                foreach ((object? item, JsonElement one) in items.Zip(expected.EnumerateArray()))
                {
                    Compare(item, one, member);
                }

                break;
        }
    }
}
