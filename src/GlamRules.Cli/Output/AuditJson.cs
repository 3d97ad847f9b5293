using GlamRules.Reports.Writers;

namespace GlamRules.Cli.Output;

/// <summary>The findings of an audit for other programs.</summary>
internal static class AuditJson
{
    public static void Write(AuditedCorpus audited, TextWriter writer) => JsonPage.Write(writer, json =>
    {
        json.WriteString("corpus", audited.Corpus.Description.Name);
        json.WriteString("task", audited.Corpus.Task.Name);
        json.WriteString("hash", audited.Corpus.Hash);
        json.WriteNumber("records", audited.Corpus.Records.Count);
        FindingsJson.Write(json, [], audited.Findings);
    });
}
