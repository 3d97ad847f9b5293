using System.Collections.Immutable;
using GlamRules.Audits;
using GlamRules.Corpora;

namespace GlamRules.Cli.Output;

/// <summary>A corpus with what was found in it.</summary>
internal sealed record AuditedCorpus(Corpus Corpus, ImmutableArray<AuditFinding> Findings);
