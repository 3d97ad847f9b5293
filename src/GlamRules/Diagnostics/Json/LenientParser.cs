using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Diagnostics.Json;

/// <summary>
/// Reads a file that is no JSON as it was probably meant: to tell every slip at once, and where nothing had to be
/// guessed, to go on with what it says.
/// </summary>
internal sealed class LenientParser
{
    private const int Deepest = 64;

    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly JsonSlips _slips;
    private readonly IReadOnlyList<JsonToken> _tokens;
    private readonly Stack<JsonFrame> _open = new();
    private JsonValue? _root;
    private bool _isDeep;

    private LenientParser(SourceText source, DiagnosticBag diagnostics)
    {
        (_source, _diagnostics) = (source, diagnostics);
        _slips = new JsonSlips(source);
        _tokens = new LenientTokens(source.Text, _slips).Read();
    }

    /// <summary>Reports the slips of a file; <paramref name="value"/> is what it says, or null where that is a guess.</summary>
    /// <returns>Whether there are any.</returns>
    public static bool TryExplain(SourceText source, DiagnosticBag diagnostics, out JsonValue? value)
    {
        LenientParser parser = new(source, diagnostics);
        value = null;
        if (parser._tokens.Count == 1)
        {
            return false;
        }

        parser.Run();
        if (parser._isDeep || !parser._slips.Any)
        {
            return false;
        }

        parser._slips.Report(diagnostics);
        value = parser._slips.IsGuess ? null : parser._root;
        return true;
    }

    private void Run()
    {
        for (int i = 0; i < _tokens.Count && !_isDeep; i++)
        {
            if (_root is not null)
            {
                After(_tokens[i]);
                return;
            }

            while (!Take(i))
            {
            }
        }
    }

    private void After(JsonToken token)
    {
        if (token.Sort is JsonTokenSort.CloseBrace or JsonTokenSort.CloseBracket)
        {
            Stray(token);
        }
        else if (token.Sort != JsonTokenSort.End && !_slips.IsGuess)
        {
            _slips.AddGuess(JsonProblems.StrayBrace, _root!.Offset + _root.Length - 1, "the file ends with this, and more follows", "A file holds one pair of braces and nothing after it. Remove this one, or what follows.");
        }
    }

    // False: a brace that was never closed has been dealt with; the piece is to be taken again.
    private bool Take(int i)
    {
        JsonToken token = _tokens[i];
        JsonFrame? frame = _open.Count > 0 ? _open.Peek() : null;
        switch (token.Sort)
        {
            case JsonTokenSort.End:
                End();
                return true;
            case JsonTokenSort.CloseBrace or JsonTokenSort.CloseBracket:
                return Close(i);
            case JsonTokenSort.Comma:
                Comma(token, frame);
                return true;
            case JsonTokenSort.Colon:
                Colon(token, frame);
                return true;
            default:
                return frame is null ? Place(token) : frame.IsObject ? InObject(i, frame) : InArray(i, frame);
        }
    }

    private bool InArray(int i, JsonFrame frame)
    {
        if (_tokens[i].Sort == JsonTokenSort.Text && Sort(i + 1) == JsonTokenSort.Colon && _open.Skip(1).FirstOrDefault() is { IsObject: true })
        {
            NeverClosed();
            return false;
        }

        MissingComma(frame);
        return Place(_tokens[i]);
    }

    private bool InObject(int i, JsonFrame frame)
    {
        JsonToken token = _tokens[i];
        if (frame.Name is { } name)
        {
            if (!frame.HasColon)
            {
                _slips.Add(JsonProblems.Colon, name.End, $"a colon is missing between '{name.Text}' and its value", $"Write \"{name.Text}\": before the value.");
            }

            return Place(token);
        }

        switch (token.Sort)
        {
            case JsonTokenSort.Text:
                MissingComma(frame);
                (frame.Name, frame.HasColon, frame.AfterValue) = (token, false, null);
                return true;
            case JsonTokenSort.OpenBrace when _open.Skip(1).FirstOrDefault() is { IsObject: false } && frame.Members.Count > 0:
                NeverClosed();
                return false;
            case JsonTokenSort.Literal when frame is { HasComma: true, Members: [.., { Value: { Kind: JsonKind.Number } whole }] } && whole.Offset + whole.Length + 1 == token.Start:
                _slips.Add(FileProblems.Json, whole.Offset, $"'{whole.Text},{token.Text}' is no number in JSON", $"Write a point before decimals: {whole.Text}.{token.Text}.", token.End - whole.Offset);
                (frame.HasComma, frame.AfterValue) = (false, token.End);
                return true;
            default:
                _slips.AddGuess(FileProblems.Json, token.Start, "this value has no name", "In braces each value has a name and a colon before it: \"label\": \"Fiction\". A list of values stands in square brackets [ ].");
                (frame.Name, frame.HasColon) = (token with { Text = "" }, true);
                return Place(token);
        }
    }

    private void MissingComma(JsonFrame frame)
    {
        if (frame.AfterValue is { } end)
        {
            _slips.Add(JsonProblems.Comma, end, "a comma is missing here", "Write a comma after each member or element that another follows.");
        }
    }

    private void Comma(JsonToken token, JsonFrame? frame)
    {
        if (frame is null || (frame.Name is null && frame.AfterValue is null))
        {
            _slips.Add(JsonProblems.Comma, token.Start, "this comma is too many", "Remove it.");
            return;
        }

        NoValue(frame);
        (frame.AfterValue, frame.HasComma) = (null, true);
    }

    private void Colon(JsonToken token, JsonFrame? frame)
    {
        if (frame is { Name: not null, HasColon: false })
        {
            frame.HasColon = true;
            return;
        }

        _slips.AddGuess(FileProblems.Json, token.Start, "this colon follows no name", frame is { IsObject: false } ? "A name and its value stand in braces: { \"label\": \"Fiction\" }." : "Write each name in quotation marks, one colon, and one value: \"label\": \"Fiction\".");
        if (frame is { IsObject: false })
        {
            frame.AfterValue = null;
        }
    }

    private void NoValue(JsonFrame frame)
    {
        if (frame.Name is { } name)
        {
            _slips.AddGuess(JsonProblems.Colon, name.Start, $"'{name.Text}' has no value", $"Write a colon and a value after it, or remove it: \"{name.Text}\": ...");
            frame.Name = null;
        }
    }

    private bool Close(int i)
    {
        JsonToken token = _tokens[i];
        bool isBrace = token.Sort == JsonTokenSort.CloseBrace;
        if (_open.Count > 0 && _open.Peek().IsObject == isBrace)
        {
            NoValue(_open.Peek());
            Pop(token.End);
            return true;
        }

        if (!_open.Any(f => f.IsObject == isBrace) || IsStray(i, isBrace))
        {
            Stray(token);
            return true;
        }

        NeverClosed();
        return false;
    }

    // Whether what follows fits what is open now, so that this one is too many.
    private bool IsStray(int i, bool isBrace)
    {
        JsonTokenSort next = Sort(i + 1);
        return isBrace
            ? next == JsonTokenSort.CloseBracket || (next == JsonTokenSort.Comma && Sort(i + 2) == JsonTokenSort.OpenBrace)
            : next == JsonTokenSort.CloseBrace ? Sort(i + 2) == JsonTokenSort.CloseBracket : next == JsonTokenSort.Comma && Sort(i + 2) == JsonTokenSort.Text && Sort(i + 3) == JsonTokenSort.Colon;
    }

    private JsonTokenSort Sort(int i) => i < _tokens.Count ? _tokens[i].Sort : JsonTokenSort.End;

    // A text without its end takes braces with it, or leaves them: then nothing is said of them.
    private void Stray(JsonToken token)
    {
        if (!_slips.IsGuess)
        {
            _slips.AddGuess(JsonProblems.StrayBrace, token.Start, $"this {token.Text} closes nothing");
        }
    }

    private void NeverClosed()
    {
        JsonFrame frame = _open.Peek();
        if (!_slips.IsGuess)
        {
            _slips.AddGuess(JsonProblems.OpenBrace, frame.Start, $"the {frame.Opening} that opens here is never closed", $"Write {frame.Closing} where what it holds ends.");
        }

        Pop(frame.AfterValue ?? frame.Start + 1);
    }

    private void End()
    {
        if (_open.Count > 0 && !_slips.IsGuess)
        {
            JsonFrame frame = _open.Peek();
            string closing = string.Join(' ', _open.Select(f => f.Closing));
            _slips.AddGuess(JsonProblems.OpenBrace, frame.Start,
                _open.Count == 1 ? $"the {frame.Opening} that opens here is never closed" : FormattableString.Invariant($"the {frame.Opening} that opens here is never closed, nor are {_open.Count - 1} before it"),
                $"The file may be cut off: compare it with an older copy. Else write {closing} at its end.");
        }
    }

    private bool Place(JsonToken token)
    {
        if (token.Sort is JsonTokenSort.OpenBrace or JsonTokenSort.OpenBracket)
        {
            _open.Push(new JsonFrame(token.Sort == JsonTokenSort.OpenBrace, token.Start));
            _isDeep |= _open.Count > Deepest;
            return true;
        }

        JsonKind kind = token switch
        {
            { Sort: JsonTokenSort.Text } => JsonKind.String,
            { Text: "true" or "false" } => JsonKind.Boolean,
            { Text: "null" } => JsonKind.Null,
            _ => JsonKind.Number,
        };
        Add(new JsonValue(_source, kind, token.Start) { Text = kind is JsonKind.String or JsonKind.Number ? token.Text : "", IsTrue = token.Text == "true" && kind == JsonKind.Boolean, Length = token.End - token.Start });
        return true;
    }

    private void Pop(int end)
    {
        JsonFrame frame = _open.Pop();
        bool hadComma = frame is { HasComma: true, AfterValue: null, Name: null } && end <= frame.Start + 1;
        Add(new JsonValue(_source, frame.IsObject ? JsonKind.Object : JsonKind.Array, frame.Start) { Members = [.. frame.Members], Items = [.. frame.Items], Length = end - frame.Start });
        if (hadComma && _open.Count > 0)
        {
            // The comma that it took belongs to what it stands in.
            (_open.Peek().AfterValue, _open.Peek().HasComma) = (null, true);
        }
    }

    private void Add(JsonValue value)
    {
        if (_open.Count == 0)
        {
            _root ??= value;
            return;
        }

        JsonFrame frame = _open.Peek();
        (frame.AfterValue, frame.HasComma) = (value.Offset + value.Length, false);
        if (!frame.IsObject)
        {
            frame.Items.Add(value);
            return;
        }

        JsonToken name = frame.Name!.Value;
        frame.Name = null;
        SourceLocation place = _source.Locate(name.Start, name.End - name.Start);
        if (frame.Members.Exists(m => m.Name == name.Text))
        {
            _diagnostics.Add(FileProblems.RepeatedMember, place, $"'{name.Text}' is given twice");
        }
        else
        {
            frame.Members.Add(new JsonMember(name.Text, place, value));
        }
    }
}
