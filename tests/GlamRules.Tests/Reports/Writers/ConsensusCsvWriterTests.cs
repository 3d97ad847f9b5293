using System.Text;
using GlamRules.Corpora;
using GlamRules.Evaluation.Agreement;
using GlamRules.Reports.Writers;
using GlamRules.Tests.Evaluation;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Writers;

public class ConsensusCsvWriterTests
{
    [Fact]
    public void Consensus_ThatASpreadsheetWouldRun_IsDisarmed()
    {
        TaskDescription task = Scored.Task(TaskKind.Label, "=1+1", "＠b");
        LabelledRecord plain = Scored.Record(0, null);
        LabelledRecord record = new() { Record = plain.Record, Gold = null, Split = plain.Split, Group = plain.Group, Annotations = [new("1", "=1+1"), new("2", "=1+1"), new("3", "＠b")] };
        using MemoryStream stream = new();
        ConsensusCsvWriter.Write(AgreementAnalysis.Of([record], task, named: false)!, stream);
        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe("id,majority,consensus,posterior\nr0,'=1+1,,\n");
    }
}
