namespace GlamRules.Matching.Automata;

/// <summary>The sets that the automata of one engine ask for, and the classes of units that follow from them. Open until it is closed.</summary>
internal sealed class Alphabet
{
    private readonly Dictionary<CharacterSet, int> _numbers = [];
    private readonly List<CharacterSet> _sets = [];
    private CharacterClasses? _classes;

    /// <summary>Of a closed alphabet.</summary>
    public CharacterClasses Classes => _classes ?? throw new InvalidOperationException("the alphabet is still open");

    public void Close() => _classes = new CharacterClasses(_sets);

    public int Number(CharacterSet set)
    {
        if (!_numbers.TryGetValue(set, out int number))
        {
            if (_classes is not null)
            {
                throw new InvalidOperationException("the alphabet is closed");
            }

            _numbers[set] = number = _sets.Count;
            _sets.Add(set);
        }

        return number;
    }
}
