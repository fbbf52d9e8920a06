using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace QuantSdk.Generators.Planning;

/// <summary>
/// The thread mapping of VQ-LLM, algorithm 1. Lanes whose decoded elements are needed by the same set of lanes form a mini-warp; its
/// members' decode work moves to the lanes of that set, in order. Elements then reach their lanes by exchanges with lane XOR 1 to
/// lane XOR (size - 1), a transpose within the mini-warp.
/// </summary>
internal static class MiniWarps
{
    /// <summary>Maps the work of decoding.</summary>
    /// <param name="decodes">For each element the lane that decodes it in the naive order.</param>
    /// <param name="computes">For each element the lane that multiplies it.</param>
    /// <param name="lanes">Lanes.</param>
    /// <returns>
    /// For each lane the naive lane whose work it takes; null where the lanes of a set are not as many as the members of its
    /// mini-warp, or not consecutive from a multiple of their number, so that no transpose moves the elements.
    /// </returns>
    public static ImmutableArray<int>? Map(IReadOnlyList<int> decodes, IReadOnlyList<int> computes, int lanes)
    {
        SortedSet<int>[] needed = [.. Enumerable.Range(0, lanes).Select(static _ => new SortedSet<int>())];
        for (int element = 0; element < decodes.Count; element++)
        {
            needed[decodes[element]].Add(computes[element]);
        }

        int[] work = new int[lanes];
        foreach (IGrouping<string, int> miniWarp in Enumerable.Range(0, lanes).GroupBy(lane => string.Join(",", needed[lane])))
        {
            int[] members = [.. miniWarp];
            int[] targets = [.. needed[members[0]]];
            if (targets.Length != members.Length || targets[0] % targets.Length != 0 || targets[targets.Length - 1] - targets[0] != targets.Length - 1)
            {
                return null;
            }

            for (int i = 0; i < targets.Length; i++)
            {
                work[targets[i]] = members[i];
            }
        }

        return [.. work];
    }

    /// <summary>Exchanges of a transpose: elements that a lane decodes in one run over those that it multiplies in one, less one.</summary>
    /// <param name="decoded">Consecutive elements that a lane decodes.</param>
    /// <param name="required">Consecutive elements that a lane multiplies: 1 element-wise, 2 in a tensor-core fragment.</param>
    public static int Shuffles(int decoded, int required) => decoded <= required ? 0 : decoded / required - 1;
}
