using System.Collections.Immutable;
using GlamRules.Applying.Resuming;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Applying.Merging;

/// <summary>Whether parts belong together, and all of them are there, whole.</summary>
internal static class PartCheck
{
    /// <summary>The parts in their order; null, with diagnostics, where they are not the parts of one run.</summary>
    public static ImmutableArray<(OutputPaths Paths, AboutFile About, Shard Shard)>? Parts(IReadOnlyList<string> paths, OutputFormat format, DiagnosticBag diagnostics)
    {
        List<(OutputPaths Paths, AboutFile About, Shard Shard)> parts = [];
        foreach (string path in paths)
        {
            if (Part(path, format, diagnostics) is { } part)
            {
                parts.Add(part);
            }
        }

        if (diagnostics.HasErrors)
        {
            return null;
        }

        SourceLocation first = new(parts[0].Paths.Answers);
        foreach ((OutputPaths own, AboutFile about, Shard shard) in parts)
        {
            string? difference = shard.Of != parts[0].Shard.Of ? FormattableString.Invariant($"it is one of {shard.Of} parts, '{Path.GetFileName(first.File)}' one of {parts[0].Shard.Of}") : RunIdentity.Difference(
                parts[0].About.Identity, about.Identity, (name, theirs, here) => $"its {name} is {here}, that of '{Path.GetFileName(first.File)}' {theirs}");
            if (difference is not null)
            {
                diagnostics.Add(ApplyProblems.OtherParts, new SourceLocation(own.Answers), difference);
            }
        }

        int[] missing = [.. Enumerable.Range(1, parts[0].Shard.Of).Except(parts.Select(p => p.Shard.Part))];
        int[] twice = [.. parts.GroupBy(p => p.Shard.Part).Where(g => g.Count() > 1).Select(g => g.Key).Order()];
        if (missing.Length > 0)
        {
            diagnostics.Add(ApplyProblems.MissingParts, first, $"of {parts[0].Shard.Of} parts these are missing: {string.Join(", ", missing.Take(20))}{(missing.Length > 20 ? ", ..." : "")}");
        }

        if (twice.Length > 0)
        {
            diagnostics.Add(ApplyProblems.MissingParts, first, $"given twice: {string.Join(", ", twice.Take(20))}");
        }

        return diagnostics.HasErrors ? null : [.. parts.OrderBy(p => p.Shard.Part)];
    }

    private static (OutputPaths Paths, AboutFile About, Shard Shard)? Part(string path, OutputFormat format, DiagnosticBag diagnostics)
    {
        SourceLocation place = new(path);
        OutputPaths paths = new(path, format);
        if (!File.Exists(path))
        {
            bool interrupted = ResultFiles.IsInterrupted(paths);
            diagnostics.Add(interrupted ? ApplyProblems.BrokenPart : FileProblems.Missing, place, interrupted ? "the run that makes it was interrupted" : $"the part does not exist{NearbyPath.Hint(path)}",
                interrupted ? null : "Name the files that 'glamrules apply --shard' wrote.");
            return null;
        }

        if (AboutFile.Read(paths.About) is not { } about || Shard.Parse(about.Shard) is not { } shard)
        {
            diagnostics.Add(ApplyProblems.OtherParts, place, $"nothing beside it ({Path.GetFileName(paths.About)}) says which part it is");
            return null;
        }

        if (about.Identity.GetValueOrDefault("output") != format.Ending)
        {
            diagnostics.Add(ApplyProblems.OtherParts, place, $"the part is written as {about.Identity.GetValueOrDefault("output")}", $"Merge into a file that ends in {about.Identity.GetValueOrDefault("output")}.");
            return null;
        }

        foreach ((string added, JournalFile file) in about.Files)
        {
            FileInfo there = new(path + added);
            if (!there.Exists || there.Length != file.Length)
            {
                diagnostics.Add(ApplyProblems.BrokenPart, new SourceLocation(there.ToString()), there.Exists ? FormattableString.Invariant($"it has {there.Length} bytes, and had {file.Length}") : "it belongs to a part and is not there");
                return null;
            }
        }

        return (paths, about, shard);
    }
}
