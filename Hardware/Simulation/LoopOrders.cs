using System.Collections.Generic;
using System.Linq;

namespace QuantSdk.Hardware;

/// <summary>Orders of the loops over tiles, from innermost to outermost.</summary>
internal static class LoopOrders
{
    private static readonly int[][][] ByMask = [.. Enumerable.Range(0, 1 << LoopNest.Loops).Select(static mask => Permutations(mask).ToArray())];

    /// <summary>All orders of the loops in a mask. Loops of one iteration are left out: outermost they change nothing.</summary>
    /// <param name="mask">Bit n is set if loop n has several iterations.</param>
    public static int[][] Of(int mask) => ByMask[mask];

    /// <summary>An order as text, from outermost to innermost.</summary>
    public static string Describe(int[] order, bool product) =>
        string.Concat(order.Reverse().Select(loop => product && loop == 0 ? 'M' : LoopNest.Letters[loop]));

    private static IEnumerable<int[]> Permutations(int mask)
    {
        if (mask == 0)
        {
            yield return [];
        }

        for (int loop = 0; loop < LoopNest.Loops; loop++)
        {
            if ((mask & (1 << loop)) != 0)
            {
                foreach (int[] rest in Permutations(mask & ~(1 << loop)))
                {
                    yield return [loop, .. rest];
                }
            }
        }
    }
}
