namespace GlamRules.Text;

/// <summary>What character recognition mistakes for each other, made one.</summary>
internal static class OcrLookalikes
{
    /// <summary>Folds in place, with the places that the characters came from; the answer is the new length.</summary>
    public static int Fold(char[] text, int[] starts, int[] ends, int length)
    {
        int to = 0;
        for (int i = 0; i < length; i++)
        {
            char pair = i + 1 < length ? Pair(text[i], text[i + 1]) : '\0';
            text[to] = pair != '\0' ? pair : One(text[i]);
            starts[to] = starts[i];
            i += pair != '\0' ? 1 : 0;
            ends[to++] = ends[i];
        }

        return to;
    }

    // Before single letters are folded: else "ci" would be "cl", and "d".
    private static char Pair(char a, char b) => (a, b) switch
    {
        ('r', 'n') => 'm',
        ('c', 'l' or '1' or '|') => 'd',
        ('v', 'v') => 'w',
        _ => '\0',
    };

    private static char One(char c) => c switch
    {
        '0' or 'O' => 'o',
        '1' or 'I' or 'i' or '|' => 'l',
        '5' or 'S' => 's',
        '8' or 'B' => 'b',
        _ => c,
    };
}
