using System.Collections.Immutable;

namespace GlamRules.Scripting.Caching;

/// <summary>All script files of a set, compiled and found harmless: everything that later runs need, without the compiler.</summary>
/// <param name="Assembly">The assembly.</param>
/// <param name="Symbols">Its lines, as a portable PDB.</param>
/// <param name="Fields">The fields that the scripts name, to be held against those of the task.</param>
/// <param name="Warnings">What the compiler had doubts about.</param>
internal sealed record CompiledScripts(byte[] Assembly, byte[] Symbols, ImmutableArray<ScriptRemark> Fields, ImmutableArray<ScriptRemark> Warnings);

/// <summary>Something about a stretch of a script file.</summary>
/// <param name="File">Index of the file in the set.</param>
/// <param name="Offset">UTF-16 offset into its text.</param>
/// <param name="Length">UTF-16 units.</param>
/// <param name="Text">The field named there, or the message.</param>
internal readonly record struct ScriptRemark(int File, int Offset, int Length, string Text);
