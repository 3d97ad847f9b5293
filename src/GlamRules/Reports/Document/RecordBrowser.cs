using System.Collections.Immutable;

namespace GlamRules.Reports.Document;

/// <summary>Records that came out alike.</summary>
/// <param name="Title">How they came out, with how many there are.</param>
/// <param name="Note">How those shown were chosen.</param>
/// <param name="Open">Whether they are shown before anyone asks.</param>
public sealed record RecordGroup(string Title, string Note, bool Open, ImmutableArray<RecordEntry> Entries);

/// <summary>The words of the search field, which appears only where scripts run.</summary>
/// <param name="Search">Its label.</param>
/// <param name="Gold">Label of the choice of a right answer.</param>
/// <param name="All">The choice of none.</param>
/// <param name="Shown">How many are shown, with <c>{0}</c> and <c>{1}</c> in their place.</param>
/// <param name="Paper">What stands in its place on paper, where ten records of what is open are enough.</param>
public sealed record BrowserWords(string Search, string Gold, string All, string Shown, string Paper);

/// <summary>Records to open, search and filter.</summary>
public sealed record RecordBrowser(ImmutableArray<RecordGroup> Groups, BrowserWords Words) : Block;
