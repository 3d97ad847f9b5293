namespace GlamRules.Cli.Commands;

/// <summary>What whoever turns rules into a table, or back, should know: there may be no need.</summary>
internal static class TableAdvice
{
    public const string Text = "A table named something.rules.csv or something.rules.xlsx may simply lie in a\nrule set's folder: its rows are rules there.";
}
