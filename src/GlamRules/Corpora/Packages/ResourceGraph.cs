using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Corpora.Packages;

/// <summary>How the resources of a corpus hang together by their foreign keys.</summary>
internal static class ResourceGraph
{
    /// <summary>
    /// The resource whose rows are the records: the one that the key names, else the only one that no other refers to.
    /// Null, with diagnostics, where a foreign key leads nowhere or in a circle, or no single resource remains.
    /// </summary>
    public static ResourceDescription? Root(CorpusDescription corpus, CorpusKey key, DiagnosticBag diagnostics)
    {
        bool sound = true;
        foreach (ResourceDescription resource in corpus.Resources)
        {
            foreach (ForeignKey foreign in resource.ForeignKeys)
            {
                if (Problem(corpus, resource, foreign) is { } problem)
                {
                    diagnostics.Add(CorpusProblems.BadForeignKey, resource.Location, $"in '{resource.Name}': {problem}");
                    sound = false;
                }
            }
        }

        if (!sound)
        {
            return null;
        }

        if (key.Resource is { } name)
        {
            ResourceDescription? named = corpus.Resources.FirstOrDefault(r => r.Name == name);
            if (named is null)
            {
                diagnostics.Add(CorpusProblems.SeveralRoots, corpus.Location, $"there is no resource '{name}'.{DidYouMean.Sentence(name, corpus.Resources.Select(r => r.Name))}");
            }

            return named;
        }

        ResourceDescription[] roots = [.. corpus.Resources.Where(r => !corpus.Resources.Any(o => !ReferenceEquals(o, r) && o.ForeignKeys.Any(k => k.Resource == r.Name)))];
        if (roots.Length == 1)
        {
            return roots[0];
        }

        diagnostics.Add(CorpusProblems.SeveralRoots, corpus.Location, $"it is open which resource holds the records: {string.Join(", ", roots.Select(r => r.Name))}");
        return null;
    }

    private static string? Problem(CorpusDescription corpus, ResourceDescription resource, ForeignKey key)
    {
        if (key.Fields.IsEmpty || key.Fields.Length != key.ReferencedFields.Length)
        {
            return FormattableString.Invariant($"{key.Fields.Length} fields refer to {key.ReferencedFields.Length}");
        }

        ResourceDescription? other = key.Resource.Length == 0 ? resource : corpus.Resources.FirstOrDefault(r => r.Name == key.Resource);
        if (other is null)
        {
            return $"there is no resource '{key.Resource}'.{DidYouMean.Sentence(key.Resource, corpus.Resources.Select(r => r.Name))}";
        }

        return !ReferenceEquals(other, resource) && Reaches(corpus, other, resource, 0) ? $"'{resource.Name}' and '{other.Name}' refer to each other in a circle" : null;
    }

    private static bool Reaches(CorpusDescription corpus, ResourceDescription from, ResourceDescription target, int depth) =>
        depth <= corpus.Resources.Length && from.ForeignKeys.Any(k => k.Resource == target.Name
            || (corpus.Resources.FirstOrDefault(r => r.Name == k.Resource) is { } next && !ReferenceEquals(next, from) && Reaches(corpus, next, target, depth + 1)));
}
