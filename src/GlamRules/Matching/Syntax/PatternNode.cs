using System.Collections.Immutable;

namespace GlamRules.Matching.Syntax;

/// <summary>A part of a regular expression as written, from its first character to the one behind its last.</summary>
internal abstract record PatternNode(int Start, int End);

/// <summary>Takes one character: a letter, an escape, a class or the full stop.</summary>
/// <param name="Literal">The character, where only one fits; else null.</param>
internal sealed record CharacterNode(int Start, int End, char? Literal) : PatternNode(Start, End);

internal sealed record SequenceNode(int Start, int End, ImmutableArray<PatternNode> Parts) : PatternNode(Start, End);

internal sealed record AlternationNode(int Start, int End, ImmutableArray<PatternNode> Branches) : PatternNode(Start, End);

/// <summary>A part that may stand several times; <paramref name="Most"/> is null where there is no end to it.</summary>
internal sealed record RepeatNode(int Start, int End, PatternNode Body, int Least, int? Most) : PatternNode(Start, End);

/// <param name="Atomic">Whether what it took is never given back.</param>
internal sealed record GroupNode(int Start, int End, PatternNode Body, bool Atomic) : PatternNode(Start, End);

/// <summary>Looks ahead or back and takes nothing.</summary>
internal sealed record LookNode(int Start, int End, PatternNode Body) : PatternNode(Start, End);

/// <summary>A place: <c>^</c>, <c>$</c>, or the letter of an escape such as <c>\b</c>.</summary>
internal sealed record AnchorNode(int Start, int End, char Kind) : PatternNode(Start, End);

/// <summary>What a group took, once more.</summary>
internal sealed record ReferenceNode(int Start, int End) : PatternNode(Start, End);
