using System.Runtime.CompilerServices;
using GlamRules.Corpora;
using GlamRules.Matching;
using GlamRules.Text;

namespace GlamRules.Rules.Planning;

/// <summary>Looks for the patterns of one scan in the texts of a batch of records. For one thread.</summary>
internal sealed class FieldScanner(PatternScan scan)
{
    private readonly PatternSetMatcher _matcher = scan.Patterns.Matcher(asking: false);
    private readonly List<string> _texts = [];
    private readonly List<int> _firstText = [];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Scan(ReadOnlySpan<Record> records)
    {
        _texts.Clear();
        _firstText.Clear();
        foreach (Record record in records)
        {
            _firstText.Add(_texts.Count);
            FieldValue value = scan.Field.Of(record);
            for (int i = 0; i < value.Count; i++)
            {
                _texts.Add(value[i]);
            }
        }

        _firstText.Add(_texts.Count);
        _matcher.Begin(_texts.Count);
        for (int i = 0; i < _texts.Count; i++)
        {
            _matcher.Add(Text(i));
        }

        _matcher.Finish(Text);
    }

    /// <summary>Tells which atoms a record of the batch has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Tell(int record, PlanRunner runner)
    {
        for (int text = _firstText[record]; text < _firstText[record + 1]; text++)
        {
            foreach (int pattern in _matcher[text])
            {
                runner.Find(scan.Atoms[pattern]);
            }
        }
    }

    private ReadOnlySpan<char> Text(int text) => scan.Folding == Folding.None ? _texts[text] : FoldedText.Shared(_texts[text], scan.Folding).Span;
}
