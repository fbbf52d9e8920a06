using System;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes how a decode kernel with products of all entries finds the nearest ones for a new token: each lane compares the entries of its channel group that its warp has at hand anyway, and the warp
/// that reads the token's block takes the best of all warps and writes the index, before it reads the block. Everything lies in the part of shared memory for partial outputs.
/// </summary>
internal sealed class CoupledAppendWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan) : AttentionPart(writer, layer, plan)
{
    // Warps whose results are loaded together and compared in pairs: one after the other each would wait for shared memory.
    private const int BatchWarps = 8;

    private readonly CoupledCacheModel format = (CoupledCacheModel)layer.Cache;
    private readonly CoupledCodes codes = new(layer, (CoupledCacheModel)layer.Cache);

    private static string Append => $"{GpuNames.Runtime}.CoupledAppend";

    private int Scores => 2 * Dimension;

    private int Entries => Scores + Warps * codes.Groups;

    /// <summary>Writes the loads of the token's vectors, negative as the comparisons need them.</summary>
    /// <param name="thread">The expression of the first element of a thread.</param>
    public void WriteVectors(string thread)
    {
        using (Writer.Block($"for (int channel = {thread}; channel < {Dimension}; channel += {Plan.ThreadsPerGroup})"))
        {
            Writer.Lines($"""
                reduction[channel] = -call.Load(true, sequence, head, channel, length - 1);
                reduction[{Dimension} + channel] = -call.Load(false, sequence, head, channel, length - 1);
                """);
        }
    }

    /// <summary>Writes what begins the search of the lane's channel group <c>group</c>.</summary>
    public void WriteBegin(bool isKey)
    {
        for (int element = 0; element < format.VectorSize; element++)
        {
            Writer.Lines($"float x{element} = reduction[{(isKey ? 0 : Dimension) + element} + group * {format.VectorSize}];");
        }

        Writer.Lines("""
            float best = float.PositiveInfinity;
            int bestEntry = 0;
            """);
    }

    /// <summary>Writes the comparison with an entry that <see cref="EntryLoads"/> loaded; the lane's entries come in order, so that of equal ones the first stays.</summary>
    /// <param name="loaded">The entry's name.</param>
    /// <param name="entry">The expression of its index, or its number among the warp's entries.</param>
    /// <param name="suffix">What makes names of the comparison its own.</param>
    public void WriteComparison(string loaded, string entry, string suffix = "")
    {
        int size = format.VectorSize;
        string norm = Enumerable.Range(0, size / 2).Aggregate("0f", (before, word) => $"{Append}.Norm({EntryLoads.Word(loaded, word, size)}, {before})");
        string score = Enumerable.Range(0, size / 2).Aggregate(
            $"{norm} * 0.5f", (before, word) => $"{Append}.Score({EntryLoads.Word(loaded, word, size)}, x{2 * word}, x{2 * word + 1}, {before})");
        Writer.Lines($"""
            float score{suffix} = {score};
            bestEntry = score{suffix} < best ? {entry} : bestEntry;
            best = score{suffix} < best ? score{suffix} : best;
            """);
    }

    /// <summary>Writes what ends a warp's search; a barrier has to follow.</summary>
    /// <param name="entry">The expression of the best entry's index.</param>
    public void WriteEnd(string entry = "bestEntry") => Writer.Lines($"""
        reduction[{Scores} + warp * {codes.Groups} + group] = best;
        shared[{Plan.Memory.Reduction + Entries} + warp * {codes.Groups} + group] = {entry};
        """);

    /// <summary>The condition of the warp that reads the token's block; its lanes write the units of 16 bytes that they read.</summary>
    /// <param name="last">The name of the last block.</param>
    public string IsOwner(string last) => $"warp == ({last} - first / {codes.BlockTokens}) % {Warps}";

    /// <summary>Writes the index of a channel group, then loads its unit anew where the warp has it already.</summary>
    /// <param name="isKey">Whether it is the key's.</param>
    /// <param name="units">The view of the units.</param>
    /// <param name="last">The name of the last block.</param>
    /// <param name="group">The expression of the channel group.</param>
    /// <param name="reload">The statement that loads the first unit; null where none is loaded.</param>
    public void WriteIndex(bool isKey, string units, string last, string group, string? reload)
    {
        using (Writer.Block(""))
        {
            Writer.Lines($"""
                int group = {group};
                float best = float.PositiveInfinity;
                int nearest = 0;
                """);
            for (int first = 0; first < Warps; first += BatchWarps)
            {
                using (Writer.Block(""))
                {
                    WriteBatch(first, Math.Min(BatchWarps, Warps - first));
                }
            }

            Writer.Lines($"""
                nearest = {Append}.IsFinite(reduction, {(isKey ? 0 : Dimension)} + group * {format.VectorSize}, {format.VectorSize}) ? nearest : 0;
                {Append}.Write({units}, {last} * {codes.Groups} + group, (length - 1) % {codes.BlockTokens}, {codes.Bits}, nearest);
                """);
            if (reload is not null)
            {
                using (Writer.Block($"if (first / {codes.BlockTokens} + warp == {last})"))
                {
                    Writer.Lines(reload);
                }
            }
        }
    }

    /// <summary>Writes the comparison of some warps' results with the best so far.</summary>
    private void WriteBatch(int first, int count)
    {
        for (int i = 0; i < count; i++)
        {
            string at = $"{(first + i) * codes.Groups} + group";
            Writer.Lines($"""
                float s{i} = reduction[{Scores} + {at}];
                int e{i} = shared[{Plan.Memory.Reduction + Entries} + {at}];
                """);
        }

        for (int step = 1; step < count; step *= 2)
        {
            for (int i = 0; i + step < count; i += 2 * step)
            {
                WriteBetter($"s{i}", $"e{i}", $"s{i + step}", $"e{i + step}");
            }
        }

        WriteBetter("best", "nearest", "s0", "e0");
    }

    /// <summary>Writes that the better of two entries, of equal ones the first, takes the place of the left one.</summary>
    private void WriteBetter(string score, string entry, string otherScore, string otherEntry) => Writer.Lines($"""
        {entry} = {Append}.Better({score}, {entry}, {otherScore}, {otherEntry});
        {score} = {GpuNames.Ilgpu}.IntrinsicMath.Min({score}, {otherScore});
        """);
}
