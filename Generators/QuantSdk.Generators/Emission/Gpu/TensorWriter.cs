using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes a kernel for batches on tensor cores. A group takes 16 rows at a time; its warps take turns along K, decode weights straight
/// into fragments of <c>mma.sync.m16n8k16</c>, and their sums meet in shared memory. The third grid axis holds tiles of tokens.
/// </summary>
internal sealed class TensorWriter(IndentedWriter writer, LayerModel layer, GpuPlan plan, GpuRowPlan rows, FragmentDecoder decoder)
{
    private const int BlockRows = 16;

    // The most operands that one piece of inline PTX takes.
    private const int MaximumOperands = 44;

    private int Warps => plan.ThreadsPerGroup / GpuDevice.WarpSize;

    private int Tiles => plan.Tokens / 8;

    private bool Scaled => decoder.PiecesPerScale != 0;

    /// <summary>Writes the body.</summary>
    public void Write()
    {
        string word = GpuNames.WordType(rows.LoadBytes);
        writer.Lines($"""
            int lane = {GpuNames.Ilgpu}.Group.IdxX & 31;
            int warp = {GpuNames.Ilgpu}.Group.IdxX >> 5;
            int part = lane & 3;
            int slot = lane >> 2;
            int tokens = (int)(y.Length / {layer.OutFeatures});
            int token = {GpuNames.Ilgpu}.Grid.IdxZ * {plan.Tokens};
            {GpuNames.View(word)} units = {GpuNames.Cast("codes", word)};
            {GpuNames.View("float")} sums = {GpuNames.Ilgpu}.SharedMemory.GetDynamic<int>().SubView({plan.FusionOffset / sizeof(int)}, {SumCount}).Cast<float>();
            """);
        decoder.Prologue();
        using (writer.Block(BlockLoop(plan, rows)))
        {
            writer.Lines($"""
                int row = block * {BlockRows} + slot * 2;
                {GpuNames.View(word)} source = units.SubView((long)block * {rows.Steps * 2 * rows.Loads * GpuDevice.WarpSize} + lane);
                """);
            decoder.BeginRows();
            Declare("s");
            using (writer.Block($"for (int step = warp; step < {rows.Steps}; step += {Warps})"))
            {
                WriteStep(word);
            }

            WriteSums();
        }
    }

    private int SumCount => Warps * BlockRows * plan.Tokens;

    /// <summary>The loop over the blocks of rows of a group.</summary>
    public static string BlockLoop(GpuPlan plan, GpuRowPlan rows) => plan.BlocksPerGroup == 0
        ? $"for (int block = {GpuNames.Ilgpu}.Grid.IdxX; block < {rows.RowBlocks}; block += {plan.GroupsX})"
        : $"for (int block = {GpuNames.Ilgpu}.Grid.IdxX * {plan.BlocksPerGroup}; block < {GpuNames.Ilgpu}.IntrinsicMath.Min(({GpuNames.Ilgpu}.Grid.IdxX + 1) * {plan.BlocksPerGroup}, {rows.RowBlocks}); block++)";

    /// <summary>Writes the loads of a step's codes.</summary>
    public static void WriteLoads(IndentedWriter writer, GpuRowPlan rows, string word)
    {
        int rowLoads = rows.Loads * GpuDevice.WarpSize;
        writer.Lines($"int at = step * {2 * rowLoads};");
        for (int row = 0; row < 2; row++)
        {
            for (int load = 0; load < rows.Loads; load++)
            {
                writer.Lines($"{word} c{row}_{load} = source[at + {row * rowLoads + load * GpuDevice.WarpSize}];");
            }
        }
    }

    private void Declare(string prefix)
    {
        for (int tile = 0; tile < Tiles; tile++)
        {
            for (int element = 0; element < 4; element++)
            {
                writer.Lines($"float {prefix}{tile}_{element} = 0f;");
            }
        }
    }

    private void WriteStep(string word)
    {
        WriteLoads(writer, rows, word);
        decoder.BeginStep();
        FragmentProduct product = new(writer, Tiles, Scaled ? "g" : "s", MaximumOperands);
        if (Scaled)
        {
            Declare("g");
        }

        for (int piece = 0; piece < decoder.Pieces; piece++)
        {
            product.Add(decoder.Piece(piece));
            if (Scaled && (piece + 1) % decoder.PiecesPerScale == 0)
            {
                product.Flush();
                decoder.Flush(piece);
                WriteZeros(piece + 1 == decoder.Pieces);
            }
        }

        product.Flush();
    }

    private void WriteZeros(bool last)
    {
        foreach (string name in last ? [] : Enumerable.Range(0, 4 * Tiles).Select(static i => $"g{i / 4}_{i % 4}"))
        {
            writer.Lines($"{name} = 0f;");
        }
    }

    /// <summary>Writes the sum over the warps: element 0 and 1 of a fragment are two tokens of the first row, 2 and 3 of the second.</summary>
    private void WriteSums()
    {
        for (int tile = 0; tile < Tiles; tile++)
        {
            for (int element = 0; element < 4; element++)
            {
                writer.Lines($"sums[(warp * {plan.Tokens} + {8 * tile + element % 2} + 2 * part) * {BlockRows} + slot * 2 + {element / 2}] = {FragmentDecoder.Sum(tile, element)};");
            }
        }

        writer.Lines($"{GpuNames.Ilgpu}.Group.Barrier();");
        using (writer.Block($"for (int i = {GpuNames.Ilgpu}.Group.IdxX; i < {BlockRows * plan.Tokens}; i += {plan.ThreadsPerGroup})"))
        {
            IEnumerable<string> terms = Enumerable.Range(0, Warps).Select(warp => $"sums[i + {warp * BlockRows * plan.Tokens}]");
            string scale = decoder.Scale("target") is { } factor ? $" * {factor}" : "";
            string input = Scaled && layer.Format is MantModel { ActivationBits: 8 } ? "" : $" * activationScales[token + i / {BlockRows}]";
            writer.Lines($"""
                float total = {string.Join(" + ", terms)};
                int target = block * {BlockRows} + i % {BlockRows};
                """);
            using (writer.Block($"if (target < {layer.OutFeatures} && token + i / {BlockRows} < tokens)"))
            {
                writer.Lines($"y[(long)(token + i / {BlockRows}) * {layer.OutFeatures} + target] = total{scale}{input};");
            }
        }

        writer.Lines($"{GpuNames.Ilgpu}.Group.Barrier();");
    }
}
