using GlamRules.Statistics;

namespace GlamRules.Evaluation.Resampling;

/// <summary>
/// What a jackknife leaves out in turn: a group of each type, or, where there are very many types, blocks of them.
/// </summary>
internal sealed class LeaveOut
{
    /// <summary>Beyond so many types the acceleration is read from this many blocks instead.</summary>
    private const int MostTypes = 5000;
    private const int Blocks = 2000;

    private LeaveOut(int[][] cells, double[] weights)
    {
        Cells = cells;
        Weights = weights;
    }

    /// <summary>The cells of each unit's records, one a record.</summary>
    public int[][] Cells { get; }

    /// <summary>How many units are alike.</summary>
    public double[] Weights { get; }

    public static LeaveOut Of(GroupTypes types)
    {
        if (types.Groups.Length <= MostTypes)
        {
            return new LeaveOut(types.Cells, [.. types.Groups.Select(groups => (double)groups)]);
        }

        // In no order, lest blocks share the order of the corpus.
        int[] order = [.. types.TypeOfGroup];
        new SeededRandom(0).Shuffle<int>(order);
        List<int>[] blocks = [.. Enumerable.Range(0, Blocks).Select(_ => new List<int>())];
        for (int group = 0; group < order.Length; group++)
        {
            blocks[group % Blocks].AddRange(types.Cells[order[group]]);
        }

        return new LeaveOut([.. blocks.Select(block => block.ToArray())], [.. Enumerable.Repeat(1.0, Blocks)]);
    }
}
