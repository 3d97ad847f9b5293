using GlamRules.Learning.Features;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace GlamRules.Learning.Trainers;

/// <summary>Vectors with the index of their label, as ML.NET wants to see them.</summary>
/// <param name="Vectors">One a record.</param>
/// <param name="Labels">Index of the label of each.</param>
/// <param name="Features">How many features there are.</param>
/// <param name="LabelCount">How many labels there are.</param>
internal sealed record TrainingSet(SparseVector[] Vectors, int[] Labels, int Features, int LabelCount)
{
    /// <summary>Whether a trainer has anything to find: a feature, and two labels that it may tell apart.</summary>
    public bool CanTell => Features > 0 && Labels.AsSpan().ContainsAnyExcept(Labels.FirstOrDefault());

    /// <summary>For choosing one of many labels.</summary>
    public IDataView ToMulticlass(MLContext context) =>
        View(context, new KeyDataViewType(typeof(uint), LabelCount), i => new MulticlassRow { Label = (uint)Labels[i], Features = Buffer(i) });

    /// <summary>For telling one label from all others.</summary>
    public IDataView ToBinary(MLContext context, int label) =>
        View(context, BooleanDataViewType.Instance, i => new BinaryRow { Label = Labels[i] == label, Features = Buffer(i) });

    private IDataView View<TRow>(MLContext context, DataViewType labelType, Func<int, TRow> row)
        where TRow : class
    {
        SchemaDefinition schema = SchemaDefinition.Create(typeof(TRow));
        schema[nameof(BinaryRow.Label)].ColumnType = labelType;
        schema[nameof(BinaryRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, Features);
        return context.Data.LoadFromEnumerable([.. Enumerable.Range(0, Vectors.Length).Select(row)], schema);
    }

    private VBuffer<float> Buffer(int i) => new(Features, Vectors[i].Indexes.Length, Vectors[i].Values, Vectors[i].Indexes);
}
