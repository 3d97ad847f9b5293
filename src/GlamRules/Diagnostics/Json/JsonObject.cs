using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json.Shapes;

namespace GlamRules.Diagnostics.Json;

/// <summary>
/// Reads the members of one JSON object by name and type. Each wrong one is a diagnostic and reads as absent;
/// <see cref="Close"/> reports those nobody asked for.
/// </summary>
public sealed class JsonObject
{
    private readonly StringComparer _names;
    private readonly HashSet<string> _asked;

    private readonly ObjectShape? _shape;

    private JsonObject(JsonValue value, ObjectShape? shape, StringComparer names, DiagnosticBag diagnostics)
    {
        Value = value;
        Diagnostics = diagnostics;
        _shape = shape;
        _names = names;
        _asked = new HashSet<string>(names) { "$schema" };
        _asked.UnionWith(shape?.Members.Select(m => m.Name) ?? []);
    }

    public JsonValue Value { get; }

    public DiagnosticBag Diagnostics { get; }

    /// <summary>Wraps an object; anything else is a diagnostic and the answer null.</summary>
    public static JsonObject? Open(JsonValue value, string what, DiagnosticBag diagnostics) => Open(value, what, StringComparer.Ordinal, diagnostics);

    /// <summary>The same, with a rule for when two names of members are one: formats of others may not look at case.</summary>
    public static JsonObject? Open(JsonValue value, string what, StringComparer names, DiagnosticBag diagnostics) => Open(value, what, null, names, diagnostics);

    /// <summary>
    /// Wraps an object whose members are declared; a reader that asks for another is our mistake and throws, so that
    /// schema and guide can't fall behind.
    /// </summary>
    public static JsonObject? Open(JsonValue value, ObjectShape shape, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return Open(value, shape.What, shape, StringComparer.Ordinal, diagnostics);
    }

    private static JsonObject? Open(JsonValue value, string what, ObjectShape? shape, StringComparer names, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (value.Kind == JsonKind.Object)
        {
            return new JsonObject(value, shape, names, diagnostics);
        }

        diagnostics.Add(FileProblems.WrongType, value.Location, $"{what} must be an object in braces, not {Describe(value)}", TypeHelp.OfObject(shape, value));
        return null;
    }

    /// <summary>The raw member, or null; JSON null reads as absent.</summary>
    public JsonValue? Any(string name)
    {
        if (_asked.Add(name) && _shape is { IsOpen: false })
        {
            throw new InvalidOperationException($"{_shape.What} is asked for '{name}', which its shape does not declare");
        }

        JsonMember? found = Value.Members.FirstOrDefault(m => _names.Equals(m.Name, name));
        if (found is null && _shape is not { IsOpen: true } && Value.Members.FirstOrDefault(m => !_asked.Contains(m.Name) && Meant(m.Name) == name) is { } other && TypeHelp.Fits(_shape![name]!.Shape, other.Value.Kind))
        {
            // What stands there by another name is read as what it was meant to be, for the mistakes in it.
            ReportUnknown(other, []);
            found = other;
        }

        return found?.Value is { Kind: not JsonKind.Null } value ? value : null;
    }

    public JsonValue? Of(string name, JsonKind kind)
    {
        JsonValue? value = Any(name);
        return value is null || Is(value, kind, name) ? value : null;
    }

    public string? Text(string name) => Of(name, JsonKind.String)?.Text;

    /// <summary>A text that must be there and not be blank.</summary>
    public string? RequiredText(string name)
    {
        Require(name);
        JsonValue? value = Of(name, JsonKind.String);
        if (value is not null && string.IsNullOrWhiteSpace(value.Text))
        {
            Diagnostics.Add(FileProblems.OutOfRange, value.Location, $"'{name}' is empty", $"Write {(_shape?[name] is { } member ? MemberExample.Of(member) : $"\"{name}\": \"...\"")}, or the like.");
            return null;
        }

        return value?.Text;
    }

    public bool? Flag(string name) => Of(name, JsonKind.Boolean)?.IsTrue;

    /// <summary>A number within a closed range.</summary>
    public double? Number(string name, double from = double.MinValue, double to = double.MaxValue)
    {
        JsonValue? value = Of(name, JsonKind.Number);
        if (value is null)
        {
            return null;
        }

        if (value.AsNumber is { } number && number >= from && number <= to)
        {
            return number;
        }

        string range = (from, to) switch
        {
            (double.MinValue, _) => FormattableString.Invariant($"at most {to}"),
            (_, double.MaxValue) => FormattableString.Invariant($"at least {from}"),
            _ => FormattableString.Invariant($"from {from} to {to}"),
        };
        Diagnostics.Add(FileProblems.OutOfRange, value.Location, $"'{name}' is {value.Text}; it must be {range}", to == 1 && value.AsNumber is > 1 and <= 100
            ? $"A share stands between 0 and 1: write {value.Text} percent as {((decimal)value.AsNumber / 100).ToString(CultureInfo.InvariantCulture)}."
            : $"Write \"{name}\": and a number {range}.");
        return null;
    }

    public int? Whole(string name, int from = int.MinValue, int to = int.MaxValue)
    {
        double? number = Number(name, from, to);
        if (number is { } n && n != Math.Floor(n))
        {
            Diagnostics.Add(FileProblems.OutOfRange, Any(name)!.Location, $"'{name}' is {Any(name)!.Text}; it must be a whole number", FormattableString.Invariant($"Write \"{name}\": {Math.Floor(n)} or \"{name}\": {Math.Ceiling(n)}."));
            return null;
        }

        return (int?)number;
    }

    /// <summary>One of a list of words, else a diagnostic with the nearest.</summary>
    public string? Word(string name, params string[] words)
    {
        JsonValue? value = Of(name, JsonKind.String);
        if (value is null || words.Contains(value.Text))
        {
            return value?.Text;
        }

        Diagnostics.Add(FileProblems.UnknownWord, value.Location,
            $"'{value.Text}' is not known for '{name}'.{DidYouMean.Sentence(value.Text, words)}", $"Use one of: {string.Join(", ", words)}.");
        return null;
    }

    /// <summary>A list of texts; with <paramref name="orOne"/>, one text reads as a list of one.</summary>
    public ImmutableArray<JsonValue>? Texts(string name, bool orOne = false)
    {
        JsonValue? value = Any(name);
        if (value is null)
        {
            return null;
        }

        if (orOne && value.Kind == JsonKind.String)
        {
            return [value];
        }

        return Is(value, JsonKind.Array, name) ? [.. value.Items.Where(item => IsText(item, name))] : null;
    }

    /// <summary>Reports a member that must be there and is not.</summary>
    public bool Require(string name)
    {
        if (Any(name) is not null)
        {
            return true;
        }

        // One that is there by another name is told by that.
        if (Value.Members.FirstOrDefault(m => !_asked.Contains(m.Name) && Meant(m.Name) == name) is { } other)
        {
            ReportUnknown(other, []);
            return false;
        }

        Diagnostics.Add(FileProblems.MissingMember, Value.Source.Locate(Value.Offset), $"'{name}' is missing here",
            _shape?[name] is { } member ? $"Add {MemberExample.Of(member)}, or the like. {MemberExample.Meaning(member)}" : $"Add \"{name}\" with its value between these braces.");
        return false;
    }

    public JsonValue? Any(Member member) => Any(member.Name);

    public string? Text(Member member) => member.Required ? RequiredText(member.Name) : Text(member.Name);

    public bool? Flag(Member member) => Flag(member.Name);

    /// <summary>A number within the range that its member declares.</summary>
    public double? Number(Member member) => member.Shape is NumberShape range ? Number(member.Name, range.From, range.To) : Number(member.Name);

    public int? Whole(Member member) => member.Shape is NumberShape range ? Whole(member.Name, (int)range.From, (int)range.To) : Whole(member.Name);

    /// <summary>One of the words that its member declares.</summary>
    public string? Word(Member member) => Word(member.Name, member.Shape is WordShape shape ? [.. shape.Words] : []);

    /// <summary>A list of texts; one text too where its member declares that.</summary>
    public ImmutableArray<JsonValue>? Texts(Member member) => Texts(member.Name, member.Shape is ChoiceShape);

    /// <summary>Counts a member as known without reading it.</summary>
    public void Ignore(params string[] names) => _asked.UnionWith(names);

    /// <summary>Reports every member that nothing asked for; call it last.</summary>
    /// <param name="alsoKnown">Names that would have been right here, for "did you mean".</param>
    public void Close(params string[] alsoKnown)
    {
        foreach (JsonMember member in Value.Members.Where(m => !_asked.Contains(m.Name)))
        {
            ReportUnknown(member, alsoKnown);
        }
    }

    private void ReportUnknown(JsonMember member, string[] alsoKnown)
    {
        string[] known = [.. _asked.Where(n => n != "$schema").Concat(alsoKnown).Distinct().Order(StringComparer.Ordinal)];
        string? meant = Meant(member.Name) ?? DidYouMean.Nearest(member.Name, known);
        // An example for another word; one that is misspelt needs none.
        string? example = meant is not null && DidYouMean.Nearest(member.Name, [meant]) is null && _shape?[meant] is { } declared ? TypeHelp.Renamed(declared, member) : null;
        Diagnostics.Add(FileProblems.UnknownMember, member.NameLocation,
            $"'{member.Name}' is not known here.{(meant is null ? "" : $" Did you mean '{meant}'?")}", example ?? $"Known here: {string.Join(", ", known)}.");
    }

    // Only what is declared is known from the start.
    private string? Meant(string name) => _shape is null ? null : MeantMember.Find(name, _shape.Members)?.Name;

    /// <summary>
    /// Reports members that seem to be a misspelt one and lets others be; call it last, in place of <see cref="Close"/>,
    /// for a format that others define and extend.
    /// </summary>
    public void CloseToMisspelt()
    {
        string[] known = [.. _asked.Where(n => n != "$schema").Order(StringComparer.Ordinal)];
        foreach (JsonMember member in Value.Members.Where(m => !_asked.Contains(m.Name)))
        {
            if (DidYouMean.Nearest(member.Name, known) is { } near)
            {
                Diagnostics.Add(FileProblems.UnknownMember, member.NameLocation, $"'{member.Name}' is not known here. Did you mean '{near}'?", $"Write \"{near}\" in its place.");
            }
        }
    }

    private bool Is(JsonValue value, JsonKind kind, string name)
    {
        if (value.Kind == kind)
        {
            return true;
        }

        Diagnostics.Add(FileProblems.WrongType, value.Location, $"'{name}' must be {Describe(kind)}, not {Describe(value)}", TypeHelp.Of(name, _shape?[name], value, kind));
        return false;
    }

    private bool IsText(JsonValue item, string name)
    {
        if (item.Kind == JsonKind.String)
        {
            return true;
        }

        Diagnostics.Add(FileProblems.WrongType, item.Location, $"each element of '{name}' must be a text in quotes, not {Describe(item)}", TypeHelp.OfElement(name, item));
        return false;
    }

    private static string Describe(JsonValue value) => value.Kind switch
    {
        JsonKind.Number => $"the number {value.Text}",
        JsonKind.Boolean => value.IsTrue ? "true" : "false",
        JsonKind.String => "a text in quotes",
        var kind => Describe(kind),
    };

    private static string Describe(JsonKind kind) => kind switch
    {
        JsonKind.Object => "an object in braces",
        JsonKind.Array => "a list in square brackets",
        JsonKind.String => "a text in quotes",
        JsonKind.Number => "a number",
        JsonKind.Boolean => "true or false",
        _ => "null",
    };
}
