using System.Collections.Frozen;
using System.Reflection.Emit;
using System.Reflection.Metadata;

namespace GlamRules.Scripting.Checking;

/// <summary>Goes through the instructions of a function.</summary>
internal static class EmittedCode
{
    private static readonly FrozenDictionary<int, OpCode> Codes = typeof(OpCodes).GetFields()
        .Select(f => (OpCode)f.GetValue(null)!).ToFrozenDictionary(c => c.Value & 0xFFFF);

    // What only unsafe code, native calls and typed references are made of.
    private static readonly FrozenSet<string> Forbidden = FrozenSet.Create(
        StringComparer.Ordinal,
        "calli", "jmp", "localloc", "cpblk", "initblk", "cpobj", "mkrefany", "refanyval", "refanytype", "arglist", "sizeof", "unaligned.", "volatile.", "no.", "ckfinite", "break");

    public static IEnumerable<string> Problems(BlobReader code)
    {
        List<string> problems = [];
        while (code.RemainingBytes > 0)
        {
            int value = code.ReadByte();
            value = value == 0xFE ? 0xFE00 | code.ReadByte() : value;
            if (!Codes.TryGetValue(value, out OpCode op))
            {
                problems.Add("an unknown instruction");
                break;
            }

            if (Forbidden.Contains(op.Name!))
            {
                problems.Add($"the instruction {op.Name}");
            }

            code.Offset += op.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => SwitchBytes(code),
                _ => 4,
            };
        }

        return problems;
    }

    private static int SwitchBytes(BlobReader code) => 4 + (4 * code.ReadInt32());
}
