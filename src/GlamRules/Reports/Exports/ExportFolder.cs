using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Predictions;
using GlamRules.Reports.Exports.Cards;
using GlamRules.Reports.Exports.Croissant;
using GlamRules.Reports.Writers;

namespace GlamRules.Reports.Exports;

/// <summary>
/// What others read of an assessment, in a folder of its own: a card of the corpus, of each rule set and of each model, as
/// repositories of data and models want them, and the corpus in Croissant.
/// </summary>
public static class ExportFolder
{
    public const string Name = "exports";

    public const string DatasetCardFile = CardNames.Dataset + CardNames.Ending;

    /// <summary>Writes all of them; cards of an earlier run that no system of this one has are removed.</summary>
    /// <param name="result">A run, its inputs hashed.</param>
    /// <param name="folder">That of the results.</param>
    /// <param name="culture">For the numbers in the text of cards.</param>
    public static void Write(AssessmentResult result, string folder, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(result);
        string exports = Path.Combine(folder, Name);
        Directory.CreateDirectory(exports);
        ImmutableSortedDictionary<string, string> cards = Cards(result, culture);
        foreach (string old in Directory.GetFiles(exports).Where(f => CardNames.IsCard(Path.GetFileName(f)) && !cards.ContainsKey(Path.GetFileName(f))))
        {
            File.Delete(old);
        }

        foreach ((string file, string text) in cards)
        {
            AtomicFile.WriteText(Path.Combine(exports, file), text);
        }

        string croissant = Path.Combine(exports, CroissantWriter.FileName);
        if (result.Package is null)
        {
            File.Delete(croissant);
        }
        else
        {
            JsonOutput.Write(croissant, json => CroissantWriter.Build(result, result.Package).WriteTo(json));
        }
    }

    /// <summary>What stands in the folder of exports of a run, by path within the folder of results, in ordinal order.</summary>
    public static ImmutableArray<string> Files(string folder)
    {
        string exports = Path.Combine(folder, Name);
        return Directory.Exists(exports) ? [.. Directory.GetFiles(exports).Select(f => $"{Name}/{Path.GetFileName(f)}").Order(StringComparer.Ordinal)] : [];
    }

    private static ImmutableSortedDictionary<string, string> Cards(AssessmentResult result, CultureInfo culture)
    {
        ImmutableSortedDictionary<string, string>.Builder cards = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        cards[DatasetCardFile] = DatasetCard.Write(result, culture);
        AssessedPredictor[] rules = [.. result.Predictors.Where(p => p.Result.Kind == PredictorKind.Rules)];
        AssessedPredictor[] models = [.. result.Predictors.Where(p => p.Result.Kind == PredictorKind.Model)];
        ImmutableArray<string> names = CardNames.Of(CardNames.Rules, [.. rules.Select(p => p.Name)]);
        cards.AddRange(rules.Select((r, i) => KeyValuePair.Create(names[i], RulesCard.Write(result, r, culture))));
        names = CardNames.Of(CardNames.Model, [.. models.Select(p => p.Name)]);
        cards.AddRange(models.Select((m, i) => KeyValuePair.Create(names[i], ModelCard.Write(result, m, culture))));
        return cards.ToImmutable();
    }
}
