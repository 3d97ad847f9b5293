using GlamRules.Evaluation.Counting;
using GlamRules.Statistics;
using GlamRules.Statistics.Resampling;

namespace GlamRules.Evaluation.Resampling;

/// <summary>
/// The groups of some records, gathered by what they hold: groups whose records make the same pairs for all predictors
/// are of one type, so that a resample is drawn over few types instead of many records.
/// </summary>
internal sealed class GroupTypes
{
    /// <summary>A binomial draw costs about as much as this many draws of a group.</summary>
    private const int GroupsPerBinomial = 20;

    private GroupTypes(int[][] pairOfCell, int[][] slicesOfCell, int[][] cells, int[] typeOfGroup)
    {
        SlicesOfCell = slicesOfCell;
        PairOfCell = pairOfCell;
        Cells = cells;
        TypeOfGroup = typeOfGroup;
        Groups = new int[cells.Length];
        foreach (int type in typeOfGroup)
        {
            Groups[type]++;
        }
    }

    /// <summary>For each predictor the pair of each cell; records that make the same pairs for all share a cell.</summary>
    public int[][] PairOfCell { get; }

    /// <summary>For each cell the slices that its records are in.</summary>
    public int[][] SlicesOfCell { get; }

    public int CellCount => PairOfCell.Length == 0 ? 0 : PairOfCell[0].Length;

    /// <summary>For each type the cells of its records, one a record.</summary>
    public int[][] Cells { get; }

    /// <summary>For each type how many groups are of it.</summary>
    public int[] Groups { get; }

    /// <summary>For each group its type.</summary>
    public int[] TypeOfGroup { get; }

    public int GroupCount => TypeOfGroup.Length;

    /// <summary>About how many steps it takes to draw once.</summary>
    public long DrawCost => DrawsByType ? (long)Groups.Length * GroupsPerBinomial : GroupCount;

    private bool DrawsByType => (long)Groups.Length * GroupsPerBinomial < GroupCount;

    /// <param name="scored">All records.</param>
    /// <param name="records">Those to resample.</param>
    /// <param name="predictors">Those whose pairs count.</param>
    public static GroupTypes Of(ScoredRecords scored, ReadOnlySpan<int> records, ReadOnlySpan<int> predictors)
    {
        int[] cellOf = new int[records.Length];
        Dictionary<int, int> kinds = [];
        for (int i = 0; i < cellOf.Length; i++)
        {
            cellOf[i] = Number(kinds, scored.Slices.KindOf[records[i]]);
        }

        int cellCount = Math.Max(1, kinds.Count);
        foreach (int predictor in predictors)
        {
            Dictionary<(int, int), int> finer = [];
            for (int i = 0; i < cellOf.Length; i++)
            {
                cellOf[i] = Number(finer, (cellOf[i], scored.PairOf[predictor][records[i]]));
            }

            cellCount = finer.Count;
        }

        int[][] pairOfCell = new int[predictors.Length][];
        for (int p = 0; p < predictors.Length; p++)
        {
            pairOfCell[p] = new int[cellCount];
            for (int i = 0; i < cellOf.Length; i++)
            {
                pairOfCell[p][cellOf[i]] = scored.PairOf[predictors[p]][records[i]];
            }
        }

        int[][] slicesOfCell = new int[cellCount][];
        for (int i = 0; i < cellOf.Length; i++)
        {
            slicesOfCell[cellOf[i]] = scored.Slices.SlicesOfKind[scored.Slices.KindOf[records[i]]];
        }

        int[] groupOf = new int[records.Length];
        for (int i = 0; i < groupOf.Length; i++)
        {
            groupOf[i] = scored.Groups[records[i]];
        }

        (int[][] cells, int[] typeOfGroup) = Gather(groupOf, cellOf);
        return new GroupTypes(pairOfCell, slicesOfCell, cells, typeOfGroup);
    }

    /// <summary>How often each cell occurs among the records themselves.</summary>
    public int[] CellTotals()
    {
        int[] totals = new int[CellCount];
        for (int type = 0; type < Groups.Length; type++)
        {
            foreach (int cell in Cells[type])
            {
                totals[cell] += Groups[type];
            }
        }

        return totals;
    }

    /// <summary>Adds counts of cells to counts of pairs, over all records and in each slice, as <see cref="SlicedTally.Set"/> takes them.</summary>
    /// <param name="predictor">Place of the predictor among those given.</param>
    /// <param name="cellCounts">How often each cell occurs.</param>
    /// <param name="pairs">How many pairs there are.</param>
    /// <param name="counts">What is added to.</param>
    public void AddPairs(int predictor, int[] cellCounts, int pairs, int[] counts)
    {
        int[] pairOfCell = PairOfCell[predictor];
        for (int cell = 0; cell < cellCounts.Length; cell++)
        {
            int times = cellCounts[cell];
            if (times != 0)
            {
                int pair = pairOfCell[cell];
                counts[pair] += times;
                foreach (int slice in SlicesOfCell[cell])
                {
                    counts[((slice + 1) * pairs) + pair] += times;
                }
            }
        }
    }

    /// <summary>Draws as many groups as there are, with replacement, and counts the cells of their records.</summary>
    /// <param name="random">The source of chance.</param>
    /// <param name="typeCounts">Room for the count of each type.</param>
    /// <param name="cellCounts">Filled with how often each cell was drawn.</param>
    public void Draw(SeededRandom random, int[] typeCounts, int[] cellCounts)
    {
        if (DrawsByType)
        {
            MultinomialSampler.Draw(random, Groups, typeCounts);
        }
        else
        {
            Array.Clear(typeCounts);
            int[] typeOfGroup = TypeOfGroup;
            for (int i = 0; i < typeOfGroup.Length; i++)
            {
                typeCounts[typeOfGroup[random.Next(typeOfGroup.Length)]]++;
            }
        }

        Array.Clear(cellCounts);
        for (int type = 0; type < typeCounts.Length; type++)
        {
            int times = typeCounts[type];
            if (times > 0)
            {
                foreach (int cell in Cells[type])
                {
                    cellCounts[cell] += times;
                }
            }
        }
    }

    /// <summary>Types are numbered as they are first met; a type is a path of sorted cells through a tree.</summary>
    private static (int[][] Cells, int[] TypeOfGroup) Gather(int[] groupOf, int[] cellOf)
    {
        if (AreAlone(groupOf))
        {
            Dictionary<int, int> alone = [];
            int[] types = [.. cellOf.Select(cell => Number(alone, cell))];
            return ([.. alone.Keys.Select(cell => new[] { cell })], types);
        }

        int[] order = [.. Enumerable.Range(0, groupOf.Length).OrderBy(i => groupOf[i]).ThenBy(i => cellOf[i])];
        Dictionary<(int Node, int Cell), int> tree = [];
        Dictionary<int, int> typeOfNode = [];
        List<int[]> cells = [];
        List<int> typeOfGroup = [];
        for (int start = 0; start < order.Length;)
        {
            int end = start;
            int node = 0;
            for (; end < order.Length && groupOf[order[end]] == groupOf[order[start]]; end++)
            {
                node = Number(tree, (node, cellOf[order[end]])) + 1;
            }

            int type = Number(typeOfNode, node);
            if (type == cells.Count)
            {
                cells.Add([.. order[start..end].Select(i => cellOf[i])]);
            }

            typeOfGroup.Add(type);
            start = end;
        }

        return ([.. cells], [.. typeOfGroup]);
    }

    // Groups are numbered as they are met: where numbers only rise, no group has two records.
    private static bool AreAlone(int[] groupOf)
    {
        for (int i = 1; i < groupOf.Length; i++)
        {
            if (groupOf[i] <= groupOf[i - 1])
            {
                return false;
            }
        }

        return true;
    }

    private static int Number<T>(Dictionary<T, int> numbers, T item)
        where T : notnull
    {
        if (!numbers.TryGetValue(item, out int number))
        {
            number = numbers.Count;
            numbers.Add(item, number);
        }

        return number;
    }
}
