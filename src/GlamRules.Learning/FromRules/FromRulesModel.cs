using System.Security.Cryptography;
using System.Text;
using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Learning.FromRules;

/// <summary>A model that says where its labels are from.</summary>
internal sealed class FromRulesModel(IPredictor model, string about, string rulesHash) : IPredictor
{
    public PredictorDescription Description { get; } = model.Description with
    {
        Title = $"{model.Description.Title}, fitted on {about}",
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{model.Description.Hash}\n{rulesHash}"))),
        WithoutLabels = true,
        Facts = [.. model.Description.Facts.Where(f => f.Key != "fitted on"), KeyValuePair.Create("fitted on", about)],
    };

    public void Predict(ReadOnlySpan<Record> records, Span<Prediction> predictions) => model.Predict(records, predictions);
}
