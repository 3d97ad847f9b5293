using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using GlamRules.Assessments;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;
using GlamRules.Reports.Writers;

namespace GlamRules.Reports.Exports.Cards;

/// <summary>What all cards have in common.</summary>
internal static class CardParts
{
    /// <summary>A card: its head in YAML, then its text.</summary>
    public static string Write(JsonObject head, string title, AssessmentResult result, ImmutableArray<Section> sections, CultureInfo culture) =>
        $"{YamlHead.Write(head)}\n{MarkdownWriter.Write(new ReportDocument(title, "", result.ExploratoryReasons, sections, culture))}";

    /// <summary>Facts, those that nobody states said to be so.</summary>
    public static Facts Facts(params IEnumerable<(string Name, string Value)> facts) =>
        new([.. facts.Select(f => (f.Name, f.Value.Length > 0 ? f.Value : CardWords.NotStated))]);

    /// <summary>The licence of the corpus as the Hub names it.</summary>
    public static void AddLicence(JsonObject head, AssessmentResult result)
    {
        string[] names = [.. result.Corpus.Licences];
        string[] known = [.. names.Select(HubNames.Licence).OfType<string>()];
        if (names.Length == 0 || known.Length == names.Length)
        {
            head["license"] = names.Length == 0 ? "unknown" : known.Length == 1 ? known[0] : HubNames.List(known);
            return;
        }

        head["license"] = "other";
        head["license_name"] = string.Join(", ", names);
        if (result.Package?.Credits.Licences.Select(l => l.Address).FirstOrDefault(a => a is not null) is { } address)
        {
            head["license_link"] = address;
        }
    }

    public static void AddLanguages(JsonObject head, AssessmentResult result)
    {
        if (CorpusLanguages.Codes(result) is { IsEmpty: false } codes)
        {
            head["language"] = HubNames.List(codes);
        }
    }

    /// <summary>What no file says and a reader of cards looks for.</summary>
    public static Section Missing(params IEnumerable<string> questions) => new("not-stated", "Not stated",
    [
        Paragraph.Of(CardWords.Missing),
        new Bullets([.. questions.Select(q => ImmutableArray.Create<Inline>(q))]),
    ]);
}
