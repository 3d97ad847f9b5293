using System.Runtime.CompilerServices;
using GlamRules.Matching.Automata;

namespace GlamRules.Matching;

/// <summary>Asks texts which patterns of a set they match. For one thread.</summary>
public sealed class PatternSetMatcher
{
    private readonly PatternSet _set;
    private readonly LazyScanner _scanner;
    private readonly TextHits _hits;
    private readonly LeapSearch _leaps;
    private int _texts;

    internal PatternSetMatcher(PatternSet set, bool asking, int mostEntries)
    {
        _set = set;
        _scanner = new LazyScanner(set.Automaton, mostEntries);
        _hits = new TextHits(set.Patterns.Length + set.Pieces.Length);
        _leaps = new LeapSearch(set, asking);
    }

    /// <summary>How often the states worked out took too much room and were forgotten.</summary>
    internal int Emptied => _scanner.Emptied;

    /// <summary>Gives the text of a batch at a place.</summary>
    public delegate ReadOnlySpan<char> TextAt(int text);

    /// <summary>Looks at a batch of texts; what was known of the batch before is forgotten.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Match(ReadOnlySpan<string> texts)
    {
        Begin(texts.Length);
        foreach (string text in texts)
        {
            Add(text);
        }

        string[] all = texts.ToArray();
        Finish(i => all[i]);
    }

    /// <summary>Begins a batch of so many texts.</summary>
    public void Begin(int texts)
    {
        _hits.Begin(_texts = texts);
        _scanner.Begin(_hits);
    }

    /// <summary>Adds the next text.</summary>
    public void Add(ReadOnlySpan<char> text) => _scanner.Add(text);

    /// <summary>Ends a batch: what each text matches is known from then on.</summary>
    /// <param name="textAt">Gives a text again, for the few patterns that must be looked at alone.</param>
    /// <exception cref="System.Text.RegularExpressions.RegexMatchTimeoutException">A pattern that no automaton can follow took too long.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Finish(TextAt textAt)
    {
        _scanner.Finish();
        if (_set.Leaps.IsEmpty)
        {
            return;
        }

        for (int i = 0; i < _texts; i++)
        {
            if (_hits.First(i) < 0 && _set.Always.IsEmpty)
            {
                continue;
            }

            _leaps.Begin();
            for (int hit = _hits.First(i); hit >= 0;)
            {
                (int told, hit) = _hits[hit];
                if (told >= _set.Patterns.Length)
                {
                    (int leap, ulong bit) = _set.Pieces[told - _set.Patterns.Length];
                    _leaps.See(leap, bit);
                }
            }

            if (_leaps.HasCandidates)
            {
                _leaps.Finish(textAt(i), i, _hits);
            }
        }
    }

    /// <summary>The patterns that a text of the batch matches, each once, in no order.</summary>
    /// <param name="text">Its place in the batch.</param>
    public PatternHits this[int text] => new(_hits, text, _set.Patterns.Length);
}
