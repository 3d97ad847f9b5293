using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GlamRules.Diagnostics.Json;

/// <summary>
/// One spelling for each JSON value, so that it can be hashed: no white space, members ordered by name (UTF-16 units),
/// texts with the escapes that JSON asks for and no others, numbers as ECMAScript writes the double nearest to them.
/// That is RFC 8785, except that a number no double holds stays as it was written.
/// </summary>
public static class CanonicalJson
{
    /// <param name="value">The value.</param>
    /// <param name="without">Names of members of the value itself that are left out.</param>
    public static string Of(JsonValue value, params ReadOnlySpan<string> without)
    {
        ArgumentNullException.ThrowIfNull(value);
        StringBuilder text = new();
        Write(value, without, text);
        return text.ToString();
    }

    /// <summary>SHA-256 of that text in UTF-8, in lower-case hexadecimal.</summary>
    public static string Hash(JsonValue value, params ReadOnlySpan<string> without) => HashText(Of(value, without));

    /// <summary>SHA-256 of a text in UTF-8, in lower-case hexadecimal.</summary>
    public static string HashText(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static void Write(JsonValue value, ReadOnlySpan<string> without, StringBuilder text)
    {
        switch (value.Kind)
        {
            case JsonKind.Object:
                char before = '{';
                foreach (JsonMember member in value.Members.OrderBy(m => m.Name, StringComparer.Ordinal))
                {
                    if (without.Contains(member.Name))
                    {
                        continue;
                    }

                    text.Append(before);
                    before = ',';
                    Quote(member.Name, text);
                    text.Append(':');
                    Write(member.Value, [], text);
                }

                text.Append(before == '{' ? "{}" : "}");
                break;
            case JsonKind.Array:
                text.Append('[');
                for (int i = 0; i < value.Items.Length; i++)
                {
                    text.Append(i > 0 ? "," : "");
                    Write(value.Items[i], [], text);
                }

                text.Append(']');
                break;
            case JsonKind.String:
                Quote(value.Text, text);
                break;
            case JsonKind.Number:
                text.Append(value.AsNumber is { } number ? Number(number) : value.Text);
                break;
            default:
                text.Append(value.Kind == JsonKind.Boolean ? value.IsTrue ? "true" : "false" : "null");
                break;
        }
    }

    private static void Quote(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (char c in value)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\t' => "\\t",
                '\n' => "\\n",
                '\f' => "\\f",
                '\r' => "\\r",
                < ' ' => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        }

        text.Append('"');
    }

    // ECMA-262, Number::toString: the shortest digits that read back the same, an exponent only beyond 10^21 and below 10^-6.
    private static string Number(double number)
    {
        if (number == 0)
        {
            return "0";
        }

        string[] parts = Math.Abs(number).ToString("E16", CultureInfo.InvariantCulture).Split('E');
        string shortest = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture).Split('E')[0].Replace(".", "", StringComparison.Ordinal).Trim('0');
        int point = int.Parse(parts[1], CultureInfo.InvariantCulture) + 1;
        // 9.9999999999999999E15 may round up where the shortest digits are 1.
        point += parts[0].StartsWith('9') && shortest.StartsWith('1') ? 1 : 0;
        string sign = number < 0 ? "-" : "";
        int exponent = point - 1;
        return sign + point switch
        {
            > 0 and <= 21 when shortest.Length <= point => shortest.PadRight(point, '0'),
            > 0 and <= 21 => shortest[..point] + "." + shortest[point..],
            > -6 and <= 0 => "0." + new string('0', -point) + shortest,
            _ => string.Create(CultureInfo.InvariantCulture, $"{shortest[0]}{(shortest.Length > 1 ? "." + shortest[1..] : "")}e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent)}"),
        };
    }
}
