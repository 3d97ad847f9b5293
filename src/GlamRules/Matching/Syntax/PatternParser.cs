using System.Collections.Immutable;
using System.Globalization;

namespace GlamRules.Matching.Syntax;

/// <summary>
/// Reads a valid .NET expression into its parts. Gives up, with null, on what it is not sure of: options that change
/// how the rest is read, conditionals, balancing groups.
/// </summary>
internal sealed class PatternParser
{
    private const int Deepest = 60;

    private readonly string _pattern;
    private int _at;
    private int _depth;
    private bool _unsure;

    private PatternParser(string pattern) => _pattern = pattern;

    public static PatternNode? Parse(string pattern)
    {
        PatternParser parser = new(pattern);
        PatternNode node = parser.Alternation();
        return parser._unsure || parser._at < pattern.Length ? null : node;
    }

    private PatternNode Alternation()
    {
        int start = _at;
        ImmutableArray<PatternNode>.Builder branches = ImmutableArray.CreateBuilder<PatternNode>();
        _unsure |= ++_depth > Deepest;
        branches.Add(Sequence());
        while (Take('|'))
        {
            branches.Add(Sequence());
        }

        _depth--;
        return branches.Count == 1 ? branches[0] : new AlternationNode(start, _at, branches.ToImmutable());
    }

    private PatternNode Sequence()
    {
        int start = _at;
        ImmutableArray<PatternNode>.Builder parts = ImmutableArray.CreateBuilder<PatternNode>();
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')') && !_unsure)
        {
            parts.Add(Quantified(Atom()));
        }

        return parts.Count == 1 ? parts[0] : new SequenceNode(start, _at, parts.ToImmutable());
    }

    private PatternNode Atom()
    {
        int start = _at++;
        switch (_pattern[start])
        {
            case '(':
                return Group(start);
            case '[':
                SkipClass();
                return new CharacterNode(start, _at, null);
            case '\\':
                return Escape(start);
            case '^' or '$':
                return new AnchorNode(start, _at, _pattern[start]);
            case '.':
                return new CharacterNode(start, _at, null);
            default:
                return new CharacterNode(start, _at, _pattern[start]);
        }
    }

    private PatternNode Group(int start)
    {
        bool look = false;
        bool atomic = false;
        if (Take('?'))
        {
            ReadOnlySpan<char> rest = _pattern.AsSpan(_at);
            if (rest.StartsWith(":") || rest.StartsWith(">"))
            {
                atomic = rest[0] == '>';
                _at++;
            }
            else if (rest.StartsWith("=") || rest.StartsWith("!") || rest.StartsWith("<=") || rest.StartsWith("<!"))
            {
                look = true;
                _at += rest[0] == '<' ? 2 : 1;
            }
            else if (rest.Length > 1 && rest[0] is '<' or '\'' && char.IsLetter(rest[1]) && rest[1..].IndexOf(rest[0] == '<' ? '>' : '\'') is > 0 and var end && !rest[..end].Contains('-'))
            {
                _at += end + 2;
            }
            else
            {
                _unsure = true;
            }
        }

        PatternNode body = Alternation();
        _unsure |= !Take(')');
        return look ? new LookNode(start, _at, body) : new GroupNode(start, _at, body, atomic);
    }

    private void SkipClass()
    {
        Take('^');

        // Where a class ends is hard to tell with a hyphen before a bracket that takes nothing away, with [: or with \c.
        ReadOnlySpan<char> rest = _pattern.AsSpan(_at);
        _unsure |= rest.StartsWith("-[") || rest.StartsWith(":") || rest.Contains("--[", StringComparison.Ordinal) || rest.Contains("[:", StringComparison.Ordinal) || rest.Contains("\\c", StringComparison.Ordinal);
        Take(']');
        while (_at < _pattern.Length && _pattern[_at] != ']')
        {
            if (_pattern[_at] == '-' && _at + 1 < _pattern.Length && _pattern[_at + 1] == '[')
            {
                _at += 2;
                SkipClass();
                continue;
            }

            _at += _pattern[_at] == '\\' ? 2 : 1;
        }

        _unsure |= !Take(']');
    }

    private PatternNode Escape(int start)
    {
        char escaped = _pattern[_at++];
        switch (escaped)
        {
            case 'b' or 'B' or 'A' or 'z' or 'Z' or 'G':
                return new AnchorNode(start, _at, escaped);
            case 'd' or 'D' or 'w' or 'W' or 's' or 'S':
                return new CharacterNode(start, _at, null);
            case 'p' or 'P':
                _at = _pattern.IndexOf('}', _at) + 1;
                return new CharacterNode(start, _at, null);
            case 'u' or 'x':
                int digits = escaped == 'u' ? 4 : 2;
                char literal = (char)ushort.Parse(_pattern.AsSpan(_at, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                _at += digits;
                return new CharacterNode(start, _at, literal);
            case >= '1' and <= '9':
                while (_at < _pattern.Length && char.IsAsciiDigit(_pattern[_at]))
                {
                    _at++;
                }

                return new ReferenceNode(start, _at);
            case 'k':
                char close = _at < _pattern.Length && _pattern[_at] == '\'' ? '\'' : '>';
                _at = _pattern.IndexOf(close, _at + 1) + 1;
                return new ReferenceNode(start, _at);
            case 't' or 'n' or 'r' or 'f' or 'v' or 'a' or 'e':
                return new CharacterNode(start, _at, escaped switch { 't' => '\t', 'n' => '\n', 'r' => '\r', 'f' => '\f', 'v' => '\v', 'a' => '\a', _ => '\u001B' });
            default:
                // \<name> and \'name' are references of old.
                _unsure |= char.IsAsciiLetterOrDigit(escaped) || escaped is '<' or '\'';
                return new CharacterNode(start, _at, escaped);
        }
    }

    private PatternNode Quantified(PatternNode body)
    {
        int least = 0;
        int? most = null;
        switch (_at < _pattern.Length ? _pattern[_at] : '\0')
        {
            case '*':
                break;
            case '+':
                least = 1;
                break;
            case '?':
                most = 1;
                break;
            case '{' when Bounds() is var (from, to, end):
                (least, most) = (from, to);
                _at = end;
                break;
            default:
                return body;
        }

        _at++;
        Take('?');
        return new RepeatNode(body.Start, _at, body, least, most);
    }

    // {2}, {2,} or {2,5}, and where it closes; braces around anything else are letters.
    private (int Least, int? Most, int End)? Bounds()
    {
        int end = _pattern.IndexOf('}', _at);
        string[] bounds = end < 0 ? [] : _pattern[(_at + 1)..end].Split(',');
        if (bounds.Length is not (1 or 2) || !int.TryParse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture, out int least))
        {
            return null;
        }

        return bounds.Length == 1 ? (least, least, end)
            : bounds[1].Length == 0 ? (least, null, end)
            : int.TryParse(bounds[1], NumberStyles.None, CultureInfo.InvariantCulture, out int most) ? (least, most, end) : null;
    }

    private bool Take(char c)
    {
        bool here = _at < _pattern.Length && _pattern[_at] == c;
        _at += here ? 1 : 0;
        return here;
    }
}
