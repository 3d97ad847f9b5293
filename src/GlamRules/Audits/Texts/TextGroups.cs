using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Audits.Texts;

/// <summary>Which records have the same text, after <see cref="ComparableText"/>; an empty text is like no other.</summary>
internal sealed class TextGroups
{
    private TextGroups(int[] groupOf, int[] firsts, int[] sizes)
    {
        GroupOf = groupOf;
        Firsts = firsts;
        Sizes = sizes;
    }

    /// <summary>For each record the number of its group, or -1 where its text is empty.</summary>
    public int[] GroupOf { get; }

    /// <summary>The first record of each group.</summary>
    public int[] Firsts { get; }

    /// <summary>How many records each group has.</summary>
    public int[] Sizes { get; }

    public int Count => Firsts.Length;

    /// <summary>Records whose text stands in another record before them.</summary>
    public int Repeated => Sizes.Sum(s => s - 1);

    /// <param name="corpus">The records.</param>
    /// <param name="fields">The fields whose values make the text.</param>
    public static TextGroups Of(Corpus corpus, ImmutableArray<string> fields) =>
        Of(corpus.Records.Count, i => RecordText.Of(corpus.Records[i].Record, fields));

    /// <summary>The same over texts by number.</summary>
    public static TextGroups Of(int count, Func<int, string> text)
    {
        UInt128?[] prints = new UInt128?[count];
        Parallel.For(0, count, i => prints[i] = ComparableText.Of(text(i)) is { Length: > 0 } comparable ? TextFingerprint.Of(comparable) : null);
        Dictionary<UInt128, int> numbers = [];
        int[] groupOf = new int[count];
        List<int> firsts = [];
        List<int> sizes = [];
        for (int i = 0; i < count; i++)
        {
            if (prints[i] is not { } print)
            {
                groupOf[i] = -1;
            }
            else if (numbers.TryGetValue(print, out int group))
            {
                groupOf[i] = group;
                sizes[group]++;
            }
            else
            {
                groupOf[i] = firsts.Count;
                numbers.Add(print, firsts.Count);
                firsts.Add(i);
                sizes.Add(1);
            }
        }

        return new TextGroups(groupOf, [.. firsts], [.. sizes]);
    }

    /// <summary>The records of each group of several, by group.</summary>
    public Dictionary<int, List<int>> Several()
    {
        Dictionary<int, List<int>> members = [];
        for (int i = 0; i < GroupOf.Length; i++)
        {
            if (GroupOf[i] is >= 0 and var group && Sizes[group] > 1)
            {
                if (!members.TryGetValue(group, out List<int>? list))
                {
                    members[group] = list = [];
                }

                list.Add(i);
            }
        }

        return members;
    }
}
