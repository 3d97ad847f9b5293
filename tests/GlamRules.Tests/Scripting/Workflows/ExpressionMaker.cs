namespace GlamRules.Tests.Scripting.Workflows;

/// <summary>Makes expressions in the package's language over the fields of <see cref="PackageInput"/>.</summary>
internal sealed class ExpressionMaker(Random random, string[] texts)
{
    public string Of(ValueKind kind, IReadOnlyList<Parameter> scope, int depth) => kind switch
    {
        ValueKind.Text => Text(scope, depth),
        ValueKind.Number => Number(scope, depth),
        _ => Condition(scope, depth),
    };

    public string Condition(IReadOnlyList<Parameter> scope, int depth)
    {
        if (depth == 0 || random.Next(3) == 0)
        {
            return Atom(scope);
        }

        string one = Condition(scope, depth - 1);
        string other = Condition(scope, depth - 1);
        return random.Next(6) switch
        {
            0 => $"!({one})",
            1 => $"({one}) ? ({other}) : ({Atom(scope)})",
            2 => $"({one}) {Any("or", "OR", "||")} ({other})",
            3 => $"{one} && {other} || {Atom(scope)}",
            _ => $"({one}) {Any("and", "AND", "&&")} ({other})",
        };
    }

    private string Atom(IReadOnlyList<Parameter> scope) => random.Next(9) switch
    {
        8 => $"{Any("string.IsNullOrEmpty", "String.IsNullOrEmpty", "string.IsNullOrWhiteSpace")}({Text(scope, 0)})",
        0 => $"{Text(scope, 1)}.{Any("Contains", "contains", "StartsWith", "EndsWith")}({Quoted()})",
        1 => $"{Text(scope, 1)} {Any("==", "!=", "=", "<>")} {Quoted()}",
        2 => $"{Number(scope, 1)} {Any("==", "!=", "<", "<=", ">", ">=")} {Any("1850", "5", "3", "0")}",
        3 => $"input1.Subject {Any("==", "!=")} null",
        4 => $"input1.subject {Any("==", "!=")} \"novel\"",
        5 => Any("true", "false", "input1 != null", "True"),
        6 when Named(scope, ValueKind.Truth) is { } name => name,
        _ => $"input1.language in (\"en\", {Quoted()})",
    };

    private string Text(IReadOnlyList<Parameter> scope, int depth)
    {
        string field = Named(scope, ValueKind.Text) ?? Any("input1.title", "input1.Title", "Input1.TITLE", "input1.language");
        return depth == 0 ? field : field + Any("", "", ".ToLower()", ".Trim()", ".ToUpper()", ".Replace(\"a\", \"o\")", ".Substring(1)", ".Substring(0, 2)");
    }

    private string Number(IReadOnlyList<Parameter> scope, int depth)
    {
        string number = Named(scope, ValueKind.Number) ?? Any("input1.year", "input1.Pages", $"{Text(scope, depth)}.Length", $"{Text(scope, depth)}.IndexOf(\"o\")");
        return depth == 0 ? number : number + Any("", "", " + 1", " - 2", " * 2", " % 7");
    }

    private string? Named(IReadOnlyList<Parameter> scope, ValueKind kind)
    {
        string[] names = [.. scope.Where(p => p.Kind == kind).Select(p => p.Name)];
        return names.Length > 0 && random.Next(2) == 0 ? Any(names) : null;
    }

    private string Quoted() => $"\"{Any(texts)}\"";

    private string Any(params string[] all) => all[random.Next(all.Length)];
}
