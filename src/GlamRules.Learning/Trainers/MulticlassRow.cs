using Microsoft.ML.Data;

namespace GlamRules.Learning.Trainers;

/// <summary>A row of training data whose label is one of many, counted from 0.</summary>
internal sealed class MulticlassRow
{
    public uint Label { get; set; }

    public VBuffer<float> Features { get; set; }
}
