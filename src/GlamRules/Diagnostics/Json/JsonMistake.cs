using System.Text.Json;

namespace GlamRules.Diagnostics.Json;

/// <summary>Says what broke a JSON file in words for somebody who never programmed.</summary>
internal static class JsonMistake
{
    /// <summary>What was found, and what to do where that is known better than in general.</summary>
    public static (string Reason, string? Help) Explain(JsonException problem, string text, int offset)
    {
        string message = problem.Message;
        if (string.IsNullOrWhiteSpace(text))
        {
            return ("the file is empty", "Write its content, or remove the file.");
        }

        if (Says("depth of"))
        {
            return ("braces and brackets are nested more than 64 deep", "Nest them less deeply.");
        }

        if (Says("Expected depth to be zero") || Says("reached end of data") || Says("Expected end of comment") || offset >= text.TrimEnd().Length)
        {
            return ("the file ends too early: something that was opened is never closed", "The file may be cut off: compare it with an older copy. Else close what is open: a quotation mark, a bracket ] or a brace }.");
        }

        char found = text[offset];
        if (Says("escapable"))
        {
            return ($"'\\{found}' means nothing in JSON", "Write each backslash twice: \"\\\\b\", \"\\\\d\".");
        }

        if (found is '\'' or '‘' or '’' or '“' or '”' or '„' or '«')
        {
            return ($"{found} is no quotation mark in JSON", "Use straight double quotation marks: \"like this\".");
        }

        if (Says("within a JSON string"))
        {
            return ("a text runs over the end of the line", "Close the quotation mark on the same line; a line break inside a text is written \\n.");
        }

        if (Says("after a single JSON value"))
        {
            return ($"'{found}' stands after the end", "A file holds one pair of braces and nothing after it: a brace } or bracket ] before this is too many.");
        }

        return Says("is invalid after a value") || Says("is invalid after a property name")
            ? ($"'{found}' can't follow here", Says("property name") ? "Write a colon between a name and its value." : "Write a comma between two members or elements.")
            : ($"'{found}' can't stand here", null);

        bool Says(string words) => message.Contains(words, StringComparison.Ordinal);
    }
}
