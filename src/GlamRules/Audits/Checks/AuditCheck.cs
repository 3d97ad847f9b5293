namespace GlamRules.Audits.Checks;

/// <summary>One kind of question asked of a benchmark.</summary>
internal abstract class AuditCheck
{
    /// <summary>What is the matter; nothing where all is well or the corpus has nothing to ask.</summary>
    public abstract IEnumerable<AuditFinding> Find(AuditContext context);

    protected static string Text(FormattableString text) => FormattableString.Invariant(text);

    /// <summary>A share in whole percent; a little is never nothing, and nearly all never all.</summary>
    protected static string Percent(double share) => share switch
    {
        > 0 and < 0.005 => "less than 1%",
        > 0.995 and < 1 => "more than 99%",
        _ => FormattableString.Invariant($"{share * 100:0}%"),
    };

    /// <summary>A count with its noun, whose plural takes an s.</summary>
    protected static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>The first few of a list, and how many more there are.</summary>
    protected static string Listed(IReadOnlyCollection<string> items, int most = 6) =>
        string.Join(", ", items.Take(most)) + (items.Count > most ? FormattableString.Invariant($" and {items.Count - most} more") : "");
}
