namespace GlamRules.Rules.Suggesting;

/// <summary>Gives each rule an id that none other has.</summary>
internal sealed class DraftNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    public string Take(string words)
    {
        string id = RuleDraft.ToId(words);
        string free = id;
        for (int number = 2; !_taken.Add(free); number++)
        {
            free = $"{id}-{RuleDraft.Number(number)}";
        }

        return free;
    }
}
