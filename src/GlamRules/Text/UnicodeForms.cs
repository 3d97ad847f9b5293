using System.Text;

namespace GlamRules.Text;

/// <summary>Normal forms of any text: half of a surrogate pair and U+FFFE, which are no characters and have none, stay as they are.</summary>
public static class UnicodeForms
{
    /// <param name="text">Any text, however damaged.</param>
    /// <param name="form">The form wanted.</param>
    public static string Of(string text, NormalizationForm form)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (NextWithout(text, 0) == text.Length)
        {
            return text.Normalize(form);
        }

        StringBuilder whole = new(text.Length);
        for (int at = 0; at < text.Length;)
        {
            int end = NextWithout(text, at);
            whole.Append(text[at..end].Normalize(form)).Append(text, end, end < text.Length ? 1 : 0);
            at = end + 1;
        }

        return whole.ToString();
    }

    // The next that has no form, or the end.
    private static int NextWithout(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (text[i] == '\uFFFE')
            {
                return i;
            }

            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return i;
                }

                i++;
            }
        }

        return text.Length;
    }
}
