using Microsoft.ML.Data;

namespace GlamRules.Learning.Trainers;

/// <summary>A row of training data whose label is there or not.</summary>
internal sealed class BinaryRow
{
    public bool Label { get; set; }

    public VBuffer<float> Features { get; set; }
}
