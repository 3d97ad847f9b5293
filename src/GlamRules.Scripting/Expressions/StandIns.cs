using System.Text;

namespace GlamRules.Scripting.Expressions;

/// <summary>
/// Puts another name of the same length in the place of a field that is compared with a number, so that the parser
/// sees a number there and every offset stays true.
/// </summary>
internal static class StandIns
{
    // Lisu letters: identifiers to the parser, and in no catalogue's field names.
    private const char First = 'ꓐ';
    private const int Letters = 40;

    public static string Apply(string text, IReadOnlyList<(int Start, string Name)> occurrences, Action<string, string> declare)
    {
        StringBuilder changed = new(text);
        Dictionary<string, string> standIns = new(StringComparer.Ordinal);
        foreach ((int start, string name) in occurrences)
        {
            if (!standIns.TryGetValue(name, out string? standIn))
            {
                standIns[name] = standIn = Spell(standIns.Count, name.Length);
                declare(standIn, name);
            }

            changed.Remove(start, name.Length).Insert(start, standIn);
        }

        return changed.ToString();
    }

    private static string Spell(int number, int length)
    {
        char[] letters = new char[length];
        for (int i = 0; i < length; i++)
        {
            letters[i] = (char)(First + (number % Letters));
            number /= Letters;
        }

        return new string(letters);
    }
}
