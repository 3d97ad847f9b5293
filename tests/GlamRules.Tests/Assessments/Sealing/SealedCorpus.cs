using GlamRules.Assessments;
using GlamRules.Assessments.Sealing;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Diagnostics;

namespace GlamRules.Tests.Assessments.Sealing;

/// <summary>The tiny corpus with an assessment that somebody agreed to, and a clock that stands.</summary>
internal sealed class SealedCorpus : IDisposable
{
    public const string Predictors = "\"stakeholders\": [{ \"name\": \"A. Curator\", \"role\": \"curator\", \"agreed\": \"2025-12-15\" }], \"predictors\": [{ \"name\": \"rules\", \"rules\": \"rules\" }, { \"name\": \"model\", \"train\": { \"trainer\": \"sdca\" } }]";

    public const string Criteria = "\"optimise\": \"macro-f1\", \"margin\": 0.05, \"thresholds\": [{ \"metric\": \"recall:Fiction\", \"atLeast\": 0.5 }]";

    public TinyCorpus Files { get; } = new();

    public string Path => System.IO.Path.Combine(Files.Path, "genre.assessment.json");

    public string LedgerPath => System.IO.Path.Combine(Files.Path, "genre.ledger.jsonl");

    public string SealPath => System.IO.Path.Combine(Files.Path, "genre.seal.json");

    public SealedCorpus() => Files.Assessment(Predictors, Criteria);

    public (AssessmentFile File, Corpus Corpus) Read()
    {
        AssessmentFile file = TinyCorpus.Read(Path);
        return (file, CorpusLoader.Load(file.Corpus, file.Definition.Task, new LoadOptions(), new DiagnosticBag())!);
    }

    public Protocol Protocol()
    {
        (AssessmentFile file, Corpus corpus) = Read();
        return ProtocolWriter.Write(file, corpus);
    }

    /// <summary>Seals it as it is now, on a day of January 2026.</summary>
    public Seal Seal(int day)
    {
        DiagnosticBag diagnostics = new();
        AssessmentFile file = Read().File;
        Seal seal = Sealer.Make(file.Definition, Protocol(), LedgerFile.Read(LedgerPath, diagnostics), new StandingClock(day), diagnostics)!;
        return SealFile.Write(seal, SealPath);
    }

    /// <summary>Enters a look at the test records, on a day of January 2026, with results of that name.</summary>
    public Ledger Look(int day, string digest = "results") => LedgerFile.Append(LedgerPath, Note(digest), new StandingClock(day))!;

    public LedgerNote Note(string digest) => new()
    {
        Verb = "assess",
        Assessment = "genre.assessment.json",
        Split = "test",
        Scored = true,
        Digest = digest,
        Version = "0.1.0",
        Protocol = Protocol(),
    };

    /// <summary>How a run would stand now.</summary>
    public Standing Stand()
    {
        (AssessmentFile file, Corpus corpus) = Read();
        return StandingFinder.Find(file, corpus, LedgerPath, reads: true, new DiagnosticBag());
    }

    public void ChangeRule() => Files.Write("rules/genre.rules.json", """{ "rules": [ { "id": "novel", "label": "Fiction", "when": { "pattern": "\\bnovels?\\b" } }, { "id": "tale", "label": "Fiction", "when": { "pattern": "\\btale\\b" } } ] }""");

    public void ChangeMargin() => Files.Assessment(Predictors, Criteria.Replace("0.05", "0.03", StringComparison.Ordinal));

    public void Dispose() => Files.Dispose();

    internal sealed class StandingClock(int day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, day, 12, 0, 0, TimeSpan.Zero);
    }
}
