using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using GlamRules.Applying;
using GlamRules.Corpora;
using GlamRules.Scripting;
using GlamRules.Trust;

namespace GlamRules.Cli.Commands;

/// <summary>The command line of <c>glamrules apply</c>.</summary>
internal sealed class ApplyOptions
{
    private readonly Argument<string> _what = new("what") { Description = "A rule set, a .glammodel, or a .cascade.json as assess writes it." };
    private readonly Argument<string> _input = new("input") { Description = "Corpus, or a CSV, TSV or JSON Lines file (.gz too), or - ." };
    private readonly Option<string> _output = new("--out", "-o") { Description = "File to write: .csv, .csv.gz, .jsonl, .jsonl.gz, .parquet; or - .", Required = true };
    private readonly Option<string?> _id = new("--id") { Description = "Column that names a record; else the row's number." };
    private readonly Option<string[]> _fields = new("--field") { Description = "FIELD=COLUMN: the column that holds a field.", HelpName = "FIELD=COLUMN" };
    private readonly Option<string[]> _keep = new("--keep") { Description = "COLUMN,...: columns to copy.", HelpName = "COLUMN,..." };
    private readonly Option<string[]> _where = new("--where") { Description = "Only rows such as language=en, x!=y, year>=1800.", HelpName = "CONDITION" };
    private readonly Option<long?> _limit = new("--limit") { Description = "Label so many records at most.", HelpName = "N" };
    private readonly Option<string?> _shard = new("--shard") { Description = "Do part K of N only; merge joins the parts.", HelpName = "K/N" };
    private readonly Option<bool> _resume = new("--resume") { Description = "Go on with a run that was interrupted, if there is one." };
    private readonly Option<bool> _restart = new("--restart") { Description = "Begin anew, over what is there." };
    private readonly Option<bool> _allVotes = new("--all-votes") { Description = "Tell every vote, not only those for the answer." };
    private readonly Option<bool> _raw = new("--raw") { Description = "Leave cells as they are that a spreadsheet would run as a formula; else an apostrophe disarms them." };
    private readonly Option<double?> _maxRejects = new("--max-rejects") { Description = "Share of bad rows that ends the run; 0.01.", HelpName = "SHARE" };
    private readonly Option<string?> _formatIn = CommonOptions.WithValues(new Option<string?>("--format-in") { Description = "Format of the input, where its name does not tell." }, [.. DataFormat.All.Select(f => f.Name)]);
    private readonly Option<string?> _formatOut = CommonOptions.WithValues(new Option<string?>("--format-out") { Description = "What goes to standard output; jsonl." }, "csv", "jsonl");
    private readonly Option<int?> _threads = new("--threads") { Description = "Threads to label with; all cores.", HelpName = "N" };
    private readonly Option<string?> _task = CommonOptions.Task();
    private readonly Option<string?> _data = CommonOptions.Data();
    private readonly Option<bool> _scripts = CommonOptions.InProcess();
    private readonly Option<string> _format = CommonOptions.Format();

    public void AddTo(Command command)
    {
        command.Add(_what);
        command.Add(_input);
        foreach (Option option in (Option[])[_output, _id, _fields, _keep, _where, _limit, _resume, _restart, _shard, _allVotes, _raw, _maxRejects, _formatIn, _formatOut, _threads, _task, _data, _scripts, _format])
        {
            command.Add(option);
        }

        Validate(_where, t => RowFilter.Parse(t) is not null, "'{0}' is no condition: write COLUMN=VALUE, COLUMN!=VALUE, or COLUMN<NUMBER and the like.");
        Validate(_fields, t => t.IndexOf('=', StringComparison.Ordinal) is > 0 and var at && at < t.Length - 1, "'{0}' is not FIELD=COLUMN.");
        Validate(_shard, t => Shard.Parse(t) is not null, "'{0}' is no part: write K/N, such as 2/8.");
        Validate(_limit, t => long.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out long n) && n > 0, "--limit takes a whole number from 1.");
        Validate(_threads, t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n is >= 1 and <= 1024, "--threads takes a whole number from 1 to 1024.");
        Validate(_maxRejects, t => double.TryParse(t, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double n) && n <= 1, "--max-rejects takes a share from 0 to 1, such as 0.05.");
        command.Validators.Add(result =>
        {
            bool stream = result.GetValue(_output) == "-";
            string? why = result.GetValue(_resume) && result.GetValue(_restart) ? "--resume goes on, --restart begins anew: give one of them."
                : result.GetValue(_shard) is not null && result.GetResult(_limit) is { Tokens.Count: > 0 } ? "--limit counts records of the whole input: it can't be had with --shard."
                : stream && (result.GetValue(_resume) || result.GetValue(_restart) || result.GetValue(_shard) is not null) ? "Standard output can't be gone on with: name a file with --out."
                : null;
            if (why is not null)
            {
                result.AddError(why);
            }
        });
    }

    public ApplyRequest Of(ParseResult parsed) => new()
    {
        What = parsed.GetValue(_what)!,
        Input = parsed.GetValue(_input)!,
        Output = parsed.GetValue(_output)!,
        OutputFormat = parsed.GetValue(_output) != "-" ? OutputFormat.Of(parsed.GetValue(_output)!) : parsed.GetValue(_formatOut) == "csv" ? OutputFormat.Csv : OutputFormat.JsonLines,
        InputFormat = parsed.GetValue(_formatIn) is { } format ? DataFormat.Find(format) : null,
        Task = parsed.GetValue(_task),
        Data = parsed.GetValue(_data),
        Id = parsed.GetValue(_id),
        Fields = (parsed.GetValue(_fields) ?? []).Select(f => f.Split('=', 2)).DistinctBy(f => f[0]).ToImmutableSortedDictionary(f => f[0], f => f[1], StringComparer.Ordinal),
        Keep = [.. (parsed.GetValue(_keep) ?? []).SelectMany(k => k.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal)],
        Where = [.. (parsed.GetValue(_where) ?? []).Select(RowFilter.Parse).OfType<RowFilter>()],
        Limit = parsed.GetValue(_limit),
        Shard = parsed.GetValue(_shard) is { } shard ? Shard.Parse(shard) : null,
        Resume = parsed.GetValue(_resume),
        Restart = parsed.GetValue(_restart),
        AllVotes = parsed.GetValue(_allVotes),
        Raw = parsed.GetValue(_raw),
        MaxRejects = parsed.GetValue(_maxRejects),
        Threads = parsed.GetValue(_threads) ?? Environment.ProcessorCount,
        Permission = new ScriptPermission(TrustStore.OfUser(), TrustPurpose.Running, parsed.GetValue(_scripts)),
        Json = parsed.GetValue(_format) == "json",
    };

    private static void Validate(Option option, Func<string, bool> fits, string message) => option.Validators.Add(result =>
    {
        foreach (Token token in result.Tokens.Where(t => !fits(t.Value)))
        {
            result.AddError(string.Format(CultureInfo.InvariantCulture, message, token.Value));
        }
    });
}
