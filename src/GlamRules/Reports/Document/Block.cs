namespace GlamRules.Reports.Document;

/// <summary>A piece of a report, whatever it is written as.</summary>
public abstract record Block;
