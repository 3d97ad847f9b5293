using System.Text.RegularExpressions;
using GlamRules.Reports.Words;
using GlamRules.Tests.House;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Words;

public partial class AuditWordsTests
{
    // Ids stand where findings are made: none may reach a reader without its words, and none be explained that is not made.
    [Fact]
    public void Words_OfFindings_AreThoseThatAuditsMake()
    {
        string[] made =
        [
            .. SourceTree.Files("src").Where(f => f.Contains(Path.Combine("Audits", "Checks"), StringComparison.Ordinal))
                .SelectMany(f => Id().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal),
        ];
        AuditWords.All.Select(w => w.Id).Order(StringComparer.Ordinal).ShouldBe(made);
    }

    [GeneratedRegex("\"([a-z]+(?:-[a-z]+)+)\"")]
    private static partial Regex Id();
}
