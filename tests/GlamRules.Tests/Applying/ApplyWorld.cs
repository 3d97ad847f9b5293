using System.Globalization;
using System.Text;
using GlamRules.Applying;
using GlamRules.Applying.Reading;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Predictions;
using Shouldly;

namespace GlamRules.Tests.Applying;

/// <summary>A small collection with a bad row, texts of every awkward kind and a predictor that faults now and then.</summary>
internal sealed class ApplyWorld : IDisposable
{
    /// <summary>Rows of a block: few, so that a small file has many blocks.</summary>
    public const int BlockRows = 7;

    private static readonly string[] Texts =
        ["Ada. A novel", "=1+1", "History, of \"Rome\"", "a\nline", "", "Ä tale of 𝔘nicode", "-5", "@home novel", "FAIL", "novel FALTER"];

    private readonly TemporaryFolder _folder = new();

    public ApplyWorld(int rows = 200)
    {
        StringBuilder text = new("id,title,year\n");
        for (int i = 0; i < rows; i++)
        {
            string title = Texts[(i * 7) % Texts.Length] + (i % 4 == 0 ? "" : FormattableString.Invariant($" {i}"));
            text.Append(i % 53 == 52 ? "bad,row\n" : string.Create(CultureInfo.InvariantCulture, $"r{i},\"{title.Replace("\"", "\"\"", StringComparison.Ordinal)}\",{1800 + (i % 100)}\n"));
        }

        Input = _folder.Write("in.csv", text.ToString());
    }

    public string Path => _folder.Path;

    public string Input { get; }

    public string File(string name) => System.IO.Path.Combine(_folder.Path, name);

    public static ApplyPlan Plan(OutputFormat format) => new()
    {
        Predictor = new Words(),
        Fields = new FieldList(["title"]),
        Id = "id",
        Keep = ["year"],
        Human = true,
        Format = format,
        MaxRejects = 0.5,
        Threads = 3,
    };

    /// <summary>Runs over the input; what is wrong is for the caller to look at.</summary>
    public ApplyCounts? Run(ApplyPlan plan, ApplyTarget target, DiagnosticBag diagnostics, IProgress<ApplyProgress>? progress = null, CancellationToken cancellation = default)
    {
        using ApplyInput input = ApplyInput.OfFile(Input, DataFormat.Csv, diagnostics)!;
        ((FileBlocks)input.Source).MostRows = BlockRows;
        return ApplyRun.Run(plan, input, target, diagnostics, progress, cancellation);
    }

    /// <summary>Runs to the end without a stop.</summary>
    public ApplyCounts Run(ApplyPlan plan, string name)
    {
        DiagnosticBag diagnostics = new();
        ApplyCounts? counts = Run(plan, new ApplyTarget { Path = File(name) }, diagnostics);
        diagnostics.HasErrors.ShouldBeFalse(string.Join('\n', diagnostics.ToImmutable()));
        return counts!;
    }

    /// <summary>Every file of a result, by what is added to its name.</summary>
    public SortedDictionary<string, byte[]> Files(string name) =>
        new(Directory.GetFiles(_folder.Path, name + "*").ToDictionary(f => f[File(name).Length..], System.IO.File.ReadAllBytes), StringComparer.Ordinal);

    public static void ShouldBeSame(SortedDictionary<string, byte[]> found, SortedDictionary<string, byte[]> expected)
    {
        found.Keys.ShouldBe(expected.Keys);
        foreach ((string added, byte[] bytes) in expected)
        {
            found[added].AsSpan().SequenceEqual(bytes).ShouldBeTrue($"'{added}' differs");
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Says fiction of novels, fails on FAIL, answers with a rule that failed on FALTER, else nothing.</summary>
    public sealed class Words(string hash = "0123456789abcdef") : IPredictor
    {
        public PredictorDescription Description { get; } = new() { Kind = PredictorKind.Rules, Title = "words", Hash = hash, Labels = ["Fiction"], Rules = [new RuleDescription("novel", "Fiction")] };

        public void Predict(ReadOnlySpan<Record> records, Span<Prediction> predictions)
        {
            for (int i = 0; i < records.Length; i++)
            {
                string text = records[i]["title"].First ?? "";
                int at = text.IndexOf("novel", StringComparison.Ordinal);
                predictions[i] = text.Contains("FAIL", StringComparison.Ordinal) ? Prediction.Failed("novel: it took too long")
                    : at < 0 ? Prediction.Abstention
                    : new Prediction
                    {
                        Outcome = Outcome.Answered,
                        Answer = Answer.OfLabel("Fiction"),
                        Score = 0.87654,
                        Votes = [new Vote(0, "Fiction", [new Match("title", 0, at, 5, text)])],
                        Fault = text.Contains("FALTER", StringComparison.Ordinal) ? "tale: it took too long" : null,
                    };
            }
        }
    }
}
