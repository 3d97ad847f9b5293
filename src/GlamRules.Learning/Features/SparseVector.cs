namespace GlamRules.Learning.Features;

/// <summary>The features of one record that are not zero: indexes ascending, with their values.</summary>
internal readonly record struct SparseVector(int[] Indexes, float[] Values)
{
    public double Dot(ReadOnlySpan<float> weights)
    {
        double sum = 0;
        for (int i = 0; i < Indexes.Length; i++)
        {
            sum += Values[i] * weights[Indexes[i]];
        }

        return sum;
    }
}
