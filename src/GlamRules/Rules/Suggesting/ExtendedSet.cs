using System.Collections.Immutable;

namespace GlamRules.Rules.Suggesting;

/// <summary>A rule set with suggestions in the place where they will stand once its file has taken them.</summary>
internal static class ExtendedSet
{
    /// <summary>After the rules of sets that it extends and of files whose names come before, and those of the same file.</summary>
    public static int Place(RuleSet set)
    {
        int place = 0;
        for (int i = 0; i < set.Rules.Length; i++)
        {
            place = ComesBefore(set, set.Rules[i].Location.File) ? i + 1 : place;
        }

        return place;
    }

    public static RuleSet With(RuleSet set, IReadOnlyList<RuleDraft> drafts)
    {
        ImmutableArray<Rule> added = DraftCompiler.Compile(drafts, set.Field, set.Fields, Path.Combine(set.Folder, SuggestedRulesFile.FileName));
        return set with { Rules = set.Rules.InsertRange(Place(set), added) };
    }

    private static bool ComesBefore(RuleSet set, string file)
    {
        bool own = Path.GetFullPath(Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : ".") == Path.TrimEndingDirectorySeparator(Path.GetFullPath(set.Folder.Length > 0 ? set.Folder : "."));
        bool json = file.EndsWith(".rules.json", StringComparison.OrdinalIgnoreCase);
        return !own || (json && string.CompareOrdinal(Path.GetFileName(file), SuggestedRulesFile.FileName) <= 0);
    }
}
