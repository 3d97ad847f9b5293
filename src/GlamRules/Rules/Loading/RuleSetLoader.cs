using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules.Conditions;
using GlamRules.Rules.Tables;

namespace GlamRules.Rules.Loading;

/// <summary>Loads a rule set from its folder, and reports everything that is wrong with it at once.</summary>
public sealed class RuleSetLoader
{
    private const string RuleFiles = ".rules.json";

    private static readonly string[] RuleTables = [".rules.csv", ".rules.xlsx"];

    /// <summary>Endings that belong to script rules, whoever reads them.</summary>
    private static readonly string[] Scripts = [".csx"];

    private readonly TaskDescription? _task;
    private readonly RuleSetParts _parts;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<string> _extended = new(StringComparer.Ordinal);
    private readonly List<(string Id, SourceLocation Location)> _ids = [];
    private readonly List<(RuleCondition Condition, JsonValue Place)> _references = [];
    private readonly SheetCache _tables = new();

    private RuleSetLoader(TaskDescription? task, RuleSetParts parts, DiagnosticBag diagnostics)
    {
        _task = task;
        _parts = parts;
        _diagnostics = diagnostics;
    }

    /// <summary>Loads a set; null, with diagnostics, where anything in it is an error.</summary>
    /// <param name="folder">The set's folder.</param>
    /// <param name="task">The task that it is for: binds it to the task's fields and labels. Null: only the set itself is checked.</param>
    /// <param name="parts">What can be read.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static RuleSet? Load(string folder, TaskDescription? task, RuleSetParts parts, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(parts);
        DiagnosticBag own = new();
        // Whoever completes a path with the tab key writes a slash at its end.
        RuleSet? set = new RuleSetLoader(task, parts, own).Load(Path.TrimEndingDirectorySeparator(folder));
        diagnostics.AddRange(own.ToImmutable());
        return own.HasErrors ? null : set;
    }

    private RuleSet? Load(string folder)
    {
        if (!_parts.IsRuleSet(folder))
        {
            _diagnostics.Add(FileProblems.Missing, new SourceLocation(Path.Combine(folder, RuleSetHeader.FileName)), $"there is no rule set here{NearbyPath.Hint(folder)}");
            return null;
        }

        List<string> folders = [];
        // Without a header that can be read the rules are still looked at: their mistakes are worth knowing.
        RuleSetHeader? read = ReadHeaders(folder, folders);
        RuleSetHeader header = read ?? new RuleSetHeader();
        ImmutableArray<string> labels = CheckHeader(header);
        List<Rule> rules = [];
        foreach (string each in folders)
        {
            rules.AddRange(ReadFolder(each, header, labels, read is null));
        }

        TaskKind kind = header.Kind ?? _task?.Kind ?? TaskKind.Label;
        CheckIds();
        CheckNames(header);
        RuleReferences.Bind(rules, _references, [.. _ids.Select(i => i.Id)], _diagnostics);
        if (rules.Count == 0 && !_parts.MayBeEmpty && !_diagnostics.HasErrors)
        {
            _diagnostics.Add(RuleProblems.NoRules, new SourceLocation(folder), "the folder holds no rule");
        }

        return new RuleSet
        {
            Folder = folder,
            Name = header.Name ?? Path.GetFileName(Path.GetFullPath(folder)),
            Version = header.Version ?? "",
            Authors = header.Authors,
            Kind = kind,
            Labels = labels.IsEmpty ? [.. rules.Select(r => r.Label).Distinct(StringComparer.Ordinal)] : labels,
            Field = header.Field?.Text,
            Resolve = header.Resolve ?? Resolve.Priority,
            Default = Default(header),
            Sensitive = header.Sensitive,
            Rules = [.. rules],
            Examples = new SetExampleReader(kind, labels, _diagnostics).Read(header.Examples),
            Hash = RuleSetHash.Of(folders),
            Fields = _task?.Fields,
        };
    }

    // The header over those it extends, whose folders come first. Null where one of them can't be read.
    private RuleSetHeader? ReadHeaders(string folder, List<string> folders)
    {
        _extended.Add(Identity(folder));
        RuleSetHeader? header = File.Exists(Path.Combine(folder, RuleSetHeader.FileName)) ? RuleSetHeader.Read(folder, _diagnostics) : _parts.HeaderOf(folder);
        RuleSetHeader? below = null;
        if (header?.Extends is { } extends)
        {
            string basis = TidyPath.Of(Path.Combine(folder, extends.Text));
            if (_extended.Contains(Identity(basis)))
            {
                _diagnostics.Add(RuleProblems.ExtendsCircle, extends.Location, $"'{extends.Text}' leads back here");
            }
            else if (!_parts.IsRuleSet(basis))
            {
                _diagnostics.Add(FileProblems.Missing, extends.Location, $"there is no rule set '{extends.Text}'");
            }
            else
            {
                below = ReadHeaders(basis, folders);
            }
        }

        folders.Add(folder);
        return header?.Extends is null ? header : below is null ? null : header.Over(below);
    }

    private static string Identity(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private ImmutableArray<string> CheckHeader(RuleSetHeader header)
    {
        ImmutableArray<string> known = [.. _task?.Labels.Select(l => l.Label) ?? []];
        if (header.Kind is { } kind && _task is { } task && kind != task.Kind)
        {
            _diagnostics.Add(RuleProblems.OtherTask, header.KindLocation!,
                $"the set is for '{kind.ToString().ToLowerInvariant()}', the task '{task.Name}' is '{task.Kind.ToString().ToLowerInvariant()}'",
                $"Write \"task\": \"{task.Kind.ToString().ToLowerInvariant()}\" in ruleset.json, or use a rule set that is for '{task.Kind.ToString().ToLowerInvariant()}'.");
        }

        foreach (JsonValue label in header.Labels.Where(l => known.Length > 0 && !known.Contains(l.Text)))
        {
            Unknown(label, known);
        }

        ImmutableArray<string> labels = header.Labels.IsEmpty ? known : [.. header.Labels.Select(l => l.Text)];
        foreach (JsonValue label in Defaults(header).Where(l => labels.Length > 0 && !labels.Contains(l.Text)))
        {
            Unknown(label, labels);
        }

        if (header.Default is { Kind: JsonKind.Array } several && (header.Kind ?? _task?.Kind ?? TaskKind.Label) != TaskKind.Labels)
        {
            _diagnostics.Add(FileProblems.WrongType, several.Location, "'default' is a list, but the set answers with exactly one label", "Write one label, or let the task of the set be 'labels'.");
        }

        if (header.Field is { } field && _task is not null && _task.Fields.IndexOf(field.Text) < 0)
        {
            _diagnostics.Add(RuleProblems.UndeclaredField, field.Location,
                $"the task gives no field '{field.Text}'.{DidYouMean.Sentence(field.Text, _task.Fields.Names)}", $"It gives: {string.Join(", ", _task.Fields.Names)}.");
        }

        return labels;
    }

    private void Unknown(JsonValue label, ImmutableArray<string> known) =>
        _diagnostics.Add(RuleProblems.UnknownLabel, label.Location, $"'{label.Text}' is not in the label set.{DidYouMean.Sentence(label.Text, known)}", $"Labels: {string.Join(", ", known.Take(20))}{(known.Length > 20 ? ", ..." : "")}.");

    private static ImmutableArray<JsonValue> Defaults(RuleSetHeader header) =>
        header.Default is not { } value ? [] : value.Kind == JsonKind.Array ? value.Items : [value];

    private Answer? Default(RuleSetHeader header)
    {
        string[] labels = [.. Defaults(header).Select(d => d.Text)];
        bool set = (header.Kind ?? _task?.Kind) == TaskKind.Labels;
        return header.Default is null ? null : set ? Answer.OfLabels(labels) : labels.Length == 1 ? Answer.OfLabel(labels[0]) : null;
    }

    private IEnumerable<Rule> ReadFolder(string folder, RuleSetHeader header, ImmutableArray<string> labels, bool headless)
    {
        string[] names = [.. Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
        // Without a task a set's own field is taken at its word; with one it was checked in the header.
        string? field = header.Field?.Text ?? (_task is { Text.Length: 1 } || (headless && _task is not null) ? _task.Text[0] : headless ? "" : null);
        RuleReader Reader(DiagnosticBag diagnostics) => new(
            new ConditionReader
            {
                Folder = folder,
                Fields = _task?.Fields,
                DefaultField = field,
                Diagnostics = diagnostics,
                Kinds = _parts.Conditions,
                Lists = header.Lists,
                Patterns = new NamedPatterns(header.Patterns, isOpen: headless),
                HasUnknownLists = headless,
                References = _references,
                Tables = _tables,
            },
            labels, diagnostics)
        { Ids = _ids };
        WarnOfUnread(folder, names);
        List<Rule> rules = [.. names.SelectMany(n => ReadFile(Path.Combine(folder, n), Reader))];
        RuleSetContext context = new(folder, header.Kind ?? _task?.Kind ?? TaskKind.Label, labels, field, _task?.Fields);
        foreach (IRuleFileReader other in _parts.Readers)
        {
            string[] theirs = RuleSetParts.FilesFor(other, folder);
            IReadOnlyList<Rule> read = theirs.Length == 0 ? [] : other.Read(theirs, context, _diagnostics);
            rules.AddRange(read);
            _ids.AddRange(read.Select(r => (r.Id, r.Location)));
        }

        foreach (string script in names.Where(n => Scripts.Any(s => n.EndsWith(s, StringComparison.OrdinalIgnoreCase) && !_parts.Readers.Any(r => r.Extension == s))))
        {
            _diagnostics.Add(RuleProblems.ScriptsNotAllowed, new SourceLocation(Path.Combine(folder, script), 1), "the set holds a script rule");
        }

        return rules;
    }

    private IEnumerable<Rule> ReadFile(string path, Func<DiagnosticBag, RuleReader> reader) =>
        path.EndsWith(RuleFiles, StringComparison.OrdinalIgnoreCase) ? reader(_diagnostics).ReadFile(path)
        : RuleTables.Any(t => path.EndsWith(t, StringComparison.OrdinalIgnoreCase)) ? RuleTableReader.Read(path, reader, _diagnostics)
        : [];

    // Names that no rule uses yet are checked too.
    private void CheckNames(RuleSetHeader header)
    {
        new NamedPatterns(header.Patterns).Check(_diagnostics);
        foreach (NamedList list in header.Lists.Values)
        {
            ConditionReader reader = new() { Folder = list.Folder, Fields = null, DefaultField = null, Diagnostics = _diagnostics, Kinds = [], Tables = _tables };
            if (TermSource.Read(list.Value, reader) is { Terms.IsEmpty: true })
            {
                _diagnostics.Add(RuleProblems.EmptyTerms, list.Value.Location, "the list holds no term");
            }
        }
    }

    // A misspelt ending would otherwise lose a file of rules without a word.
    private void WarnOfUnread(string folder, string[] names)
    {
        foreach (string name in names.Where(n => n.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && n is not (RuleSetHeader.FileName or RulesSchema.FileName)
            && !n.EndsWith(RuleFiles, StringComparison.OrdinalIgnoreCase) && !_parts.Readers.Any(r => n.EndsWith(r.Extension, StringComparison.OrdinalIgnoreCase))))
        {
            _diagnostics.Add(RuleProblems.UnreadFile, new SourceLocation(Path.Combine(folder, name)), $"'{name}' is not read");
        }
    }

    private void CheckIds()
    {
        Dictionary<string, SourceLocation> first = new(StringComparer.Ordinal);
        foreach ((string id, SourceLocation location) in _ids)
        {
            if (!first.TryAdd(id, location))
            {
                _diagnostics.Add(RuleProblems.RepeatedId, location, FormattableString.Invariant($"a rule '{id}' stands already at {first[id].File}:{first[id].Line}"));
            }
        }
    }
}
