namespace GlamRules.Corpora.Packages;

/// <summary>How a delimited file is written; null: the default of its format.</summary>
/// <param name="Delimiter">Between fields: a comma in CSV, a tab in TSV.</param>
/// <param name="Quote">Around fields; <c>\0</c>: none.</param>
/// <param name="Header">Whether the first row names the fields.</param>
/// <param name="Comment">Lines that begin with it are skipped.</param>
public sealed record Dialect(char? Delimiter = null, char Quote = '"', bool Header = true, char? Comment = null);
