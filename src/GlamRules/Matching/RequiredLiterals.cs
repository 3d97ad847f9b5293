using System.Text;

namespace GlamRules.Matching;

/// <summary>
/// Finds texts of which any match of a regular expression holds at least one, so that a search for them can stand
/// before the expression. Knows enough of the .NET syntax to be sure, and answers null wherever it is not.
/// </summary>
internal sealed class RequiredLiterals
{
    private const int MostLiterals = 64;
    private const int ShortestLiteral = 2;

    private readonly string _pattern;
    private int _at;
    private bool _unsure;

    private RequiredLiterals(string pattern) => _pattern = pattern;

    /// <summary>ASCII texts of two characters or more, or null where none can be told. Case is left as written.</summary>
    public static IReadOnlyList<string>? Of(string pattern)
    {
        RequiredLiterals reader = new(pattern);
        IReadOnlyList<string>? literals = reader.ReadAlternatives();
        return reader._unsure || reader._at < pattern.Length ? null : literals;
    }

    // Every branch must hold one of its own; without that, there is no telling.
    private IReadOnlyList<string>? ReadAlternatives()
    {
        List<string>? all = [];
        while (true)
        {
            IReadOnlyList<string>? branch = ReadSequence();
            all = branch is null || all is null || all.Count + branch.Count > MostLiterals ? null : [.. all, .. branch];
            if (_at >= _pattern.Length || _pattern[_at] != '|')
            {
                return all;
            }

            _at++;
        }
    }

    // The best of what the parts of a sequence require: the one whose shortest text is longest.
    private IReadOnlyList<string>? ReadSequence()
    {
        IReadOnlyList<string>? best = null;
        StringBuilder run = new();
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')') && !_unsure)
        {
            char? literal = null;
            IReadOnlyList<string>? group = null;
            bool zeroWidth = false;
            switch (_pattern[_at])
            {
                case '(':
                    group = ReadGroup(out zeroWidth);
                    break;
                case '[':
                    SkipClass();
                    break;
                case '\\':
                    literal = ReadEscape(out zeroWidth);
                    break;
                case '^' or '$':
                    _at++;
                    zeroWidth = true;
                    break;
                case '.':
                    _at++;
                    break;
                default:
                    literal = _pattern[_at] < 0x80 ? _pattern[_at] : null;
                    _at++;
                    break;
            }

            (int least, bool once) = ReadQuantifier();
            if (zeroWidth)
            {
                continue;
            }

            if (literal is { } c && least > 0)
            {
                run.Append(c);
                if (!once)
                {
                    Flush();
                }
            }
            else
            {
                Flush();
                best = least > 0 ? Better(best, group) : best;
            }
        }

        Flush();
        return best;

        void Flush()
        {
            if (run.Length >= ShortestLiteral)
            {
                best = Better(best, [run.ToString()]);
            }

            run.Clear();
        }
    }

    private static IReadOnlyList<string>? Better(IReadOnlyList<string>? a, IReadOnlyList<string>? b) =>
        a is null || a.Count == 0 ? b : b is null || b.Count == 0 ? a : b.Min(t => t.Length) > a.Min(t => t.Length) ? b : a;

    private IReadOnlyList<string>? ReadGroup(out bool zeroWidth)
    {
        zeroWidth = false;
        _at++;
        if (At('?'))
        {
            string rest = _pattern[(_at + 1)..];
            if (rest.StartsWith(':') || rest.StartsWith('>'))
            {
                _at += 2;
            }
            else if (rest.StartsWith('=') || rest.StartsWith('!') || rest.StartsWith("<=", StringComparison.Ordinal) || rest.StartsWith("<!", StringComparison.Ordinal))
            {
                zeroWidth = true;
                _at += rest[0] == '<' ? 3 : 2;
            }
            else if (rest.Length > 1 && rest[0] is '<' or '\'' && char.IsAsciiLetter(rest[1]) && rest.IndexOf(rest[0] == '<' ? '>' : '\'', 1) is > 0 and var end && !rest[..end].Contains('-', StringComparison.Ordinal))
            {
                _at += end + 2;
            }
            else
            {
                // Options, conditionals, comments, balancing groups.
                _unsure = true;
                return null;
            }
        }

        IReadOnlyList<string>? inside = ReadAlternatives();
        if (!At(')'))
        {
            _unsure = true;
            return null;
        }

        _at++;
        return zeroWidth ? null : inside;
    }

    private void SkipClass()
    {
        _at++;
        if (At('^'))
        {
            _at++;
        }

        if (At(']'))
        {
            _at++;
        }

        int first = _at;
        while (_at < _pattern.Length && _pattern[_at] != ']')
        {
            if (_pattern[_at] == '-' && _at > first && _at + 1 < _pattern.Length && _pattern[_at + 1] == '[')
            {
                // Behind another hyphen it may be the end of a range.
                _unsure |= _pattern[_at - 1] == '-';
                _at++;
                SkipClass();
                continue;
            }

            // A class of another syntax, or a bracket by itself.
            _unsure |= _pattern[_at] == '[' || _pattern.AsSpan(_at).StartsWith("\\c");

            _at += _pattern[_at] == '\\' ? 2 : 1;
        }

        _at++;
    }

    private char? ReadEscape(out bool zeroWidth)
    {
        zeroWidth = false;
        char escaped = _at + 1 < _pattern.Length ? _pattern[_at + 1] : '\0';
        _at += 2;
        switch (escaped)
        {
            case 'b' or 'B' or 'A' or 'z' or 'Z':
                zeroWidth = true;
                return null;
            case 'd' or 'D' or 'w' or 'W' or 's' or 'S' or 't' or 'n' or 'r' or 'f' or 'v':
                return null;
            case 'p' or 'P' when _pattern.IndexOf('}', _at) is > 0 and var end:
                _at = end + 1;
                return null;
            case 'u':
                _at += 4;
                return null;
            case 'x':
                _at += 2;
                return null;
            default:
                // \<name> and \'name' are references of old.
                if (char.IsAscii(escaped) && !char.IsAsciiLetterOrDigit(escaped) && escaped is not ('\0' or '<' or '\''))
                {
                    return escaped;
                }

                _unsure = true;
                return null;
        }
    }

    // How often at least, and whether exactly once.
    private (int Least, bool Once) ReadQuantifier()
    {
        if (_at >= _pattern.Length)
        {
            return (1, true);
        }

        int least;
        switch (_pattern[_at])
        {
            case '?' or '*':
                least = 0;
                _at++;
                break;
            case '+':
                least = 1;
                _at++;
                break;
            case '{' when _at + 1 < _pattern.Length && char.IsAsciiDigit(_pattern[_at + 1]) && _pattern.IndexOf('}', _at) is > 0 and var end:
                string bounds = _pattern[(_at + 1)..end];
                if (bounds.Any(c => !char.IsAsciiDigit(c) && c != ','))
                {
                    return (1, true);
                }

                least = bounds.TakeWhile(c => c != ',').All(c => c == '0') ? 0 : 1;
                _at = end + 1;
                break;
            default:
                return (1, true);
        }

        if (At('?'))
        {
            _at++;
        }

        return (least, false);
    }

    private bool At(char c) => _at < _pattern.Length && _pattern[_at] == c;
}
