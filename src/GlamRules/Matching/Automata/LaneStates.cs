using System.Runtime.CompilerServices;

namespace GlamRules.Matching.Automata;

/// <summary>The states of four lanes, stepped together.</summary>
internal struct LaneStates
{
    public int A;
    public int B;
    public int C;
    public int D;

    /// <summary>
    /// Steps on until a lane comes to something that is no plain state, or so many units are taken; gives how many
    /// were, and leaves each lane before the step that was not plain. Calls nothing, so that all stays in registers.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Run(ref int rows, ref ushort a, ref ushort b, ref ushort c, ref ushort d, int units)
    {
        nint sa = A, sb = B, sc = C, sd = D;
        nint i = 0;
        for (; i < units; i++)
        {
            nint na = Unsafe.Add(ref rows, sa + Unsafe.Add(ref a, i));
            nint nb = Unsafe.Add(ref rows, sb + Unsafe.Add(ref b, i));
            nint nc = Unsafe.Add(ref rows, sc + Unsafe.Add(ref c, i));
            nint nd = Unsafe.Add(ref rows, sd + Unsafe.Add(ref d, i));
            if ((na | nb | nc | nd) < 0)
            {
                break;
            }

            sa = na;
            sb = nb;
            sc = nc;
            sd = nd;
        }

        (A, B, C, D) = ((int)sa, (int)sb, (int)sc, (int)sd);
        return (int)i;
    }
}
