using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes a kernel for batches on tensor cores. A group takes 16 rows at a time, or several times as many; its warps take turns along K, decode weights straight
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
            WriteRows(writer, plan, rows, word);
            decoder.BeginRows();
            Declare("s");
            using (writer.Block($"for (int step = warp; step < {rows.Steps}; step += {Warps})"))
            {
                WriteStep(word);
            }

            WriteSums();
        }
    }

    private int SumCount => GpuTensorPlanner.SumWords(Warps, plan.RowTiles, plan.Tokens);

    private int SumStride => BlockRows * plan.RowTiles + GpuTensorPlanner.SumPadding;

    /// <summary>The loop over the blocks of rows of a group.</summary>
    public static string BlockLoop(GpuPlan plan, GpuRowPlan rows)
    {
        int blocks = GpuRowDivision.Ceiling(rows.RowBlocks, plan.RowTiles);
        int perGroup = plan.BlocksPerGroup / plan.RowTiles;
        return plan.BlocksPerGroup == 0
            ? $"for (int block = {GpuNames.Ilgpu}.Grid.IdxX; block < {blocks}; block += {plan.GroupsX})"
            : $"for (int block = {GpuNames.Ilgpu}.Grid.IdxX * {perGroup}; block < {GpuNames.Ilgpu}.IntrinsicMath.Min(({GpuNames.Ilgpu}.Grid.IdxX + 1) * {perGroup}, {blocks}); block++)";
    }

    /// <summary>Writes the first row and the codes of each block of rows; a block beyond the last repeats it, and is not stored.</summary>
    public static void WriteRows(IndentedWriter writer, GpuPlan plan, GpuRowPlan rows, string word)
    {
        for (int tile = 0; tile < plan.RowTiles; tile++)
        {
            string block = plan.RowTiles == 1 ? "block" : $"block * {plan.RowTiles}{(tile == 0 ? "" : $" + {tile}")}";
            block = rows.RowBlocks % plan.RowTiles == 0 || tile == 0 ? block : $"{GpuNames.Ilgpu}.IntrinsicMath.Min({block}, {rows.RowBlocks - 1})";
            string parenthesised = plan.RowTiles == 1 ? block : $"({block})";
            writer.Lines($"""
                int {FragmentDecoder.FirstRow(tile)} = {parenthesised} * {BlockRows} + slot * 2;
                {GpuNames.View(word)} {Source(tile)} = units.SubView((long){parenthesised} * {rows.Steps * 2 * rows.Loads * GpuDevice.WarpSize} + lane);
                """);
        }
    }

    /// <summary>Writes the loads of a step's codes.</summary>
    public static void WriteLoads(IndentedWriter writer, GpuPlan plan, GpuRowPlan rows, string word)
    {
        int rowLoads = rows.Loads * GpuDevice.WarpSize;
        writer.Lines($"int at = step * {2 * rowLoads};");
        for (int row = 0; row < 2 * plan.RowTiles; row++)
        {
            for (int load = 0; load < rows.Loads; load++)
            {
                writer.Lines($"{word} c{row}_{load} = {Source(row / 2)}[at + {row % 2 * rowLoads + load * GpuDevice.WarpSize}];");
            }
        }
    }

    private static string Source(int rowTile) => rowTile == 0 ? "source" : $"source{rowTile}";

    private void Declare(string prefix)
    {
        for (int tile = 0; tile < Tiles * plan.RowTiles; tile++)
        {
            for (int element = 0; element < 4; element++)
            {
                writer.Lines($"float {prefix}{tile}_{element} = 0f;");
            }
        }
    }

    private void WriteStep(string word)
    {
        WriteLoads(writer, plan, rows, word);
        decoder.BeginStep();
        FragmentProduct[] products =
            [.. Enumerable.Range(0, plan.RowTiles).Select(tile => new FragmentProduct(writer, Tiles, Scaled ? "g" : "s", tile * Tiles, MaximumOperands))];
        if (Scaled)
        {
            Declare("g");
        }

        for (int piece = 0; piece < decoder.Pieces; piece++)
        {
            decoder.BeginPiece(piece);
            for (int tile = 0; tile < plan.RowTiles; tile++)
            {
                products[tile].Add(decoder.Piece(piece, tile));
                if (Scaled && (piece + 1) % decoder.PiecesPerScale == 0)
                {
                    products[tile].Flush();
                    decoder.Flush(piece, tile);
                }
            }

            if (Scaled && (piece + 1) % decoder.PiecesPerScale == 0)
            {
                WriteZeros(piece + 1 == decoder.Pieces);
            }
        }

        foreach (FragmentProduct product in products)
        {
            product.Flush();
        }
    }

    private void WriteZeros(bool last)
    {
        foreach (string name in last ? [] : Enumerable.Range(0, 4 * Tiles * plan.RowTiles).Select(static i => $"g{i / 4}_{i % 4}"))
        {
            writer.Lines($"{name} = 0f;");
        }
    }

    /// <summary>Writes the sum over the warps: element 0 and 1 of a fragment are two tokens of the first row, 2 and 3 of the second.</summary>
    private void WriteSums()
    {
        int blockRows = BlockRows * plan.RowTiles;
        for (int fragment = 0; fragment < Tiles * plan.RowTiles; fragment++)
        {
            for (int element = 0; element < 4; element++)
            {
                int token = fragment % Tiles * 8 + element % 2;
                int row = fragment / Tiles * BlockRows + element / 2;
                writer.Lines($"sums[(warp * {plan.Tokens} + {token} + 2 * part) * {SumStride} + slot * 2 + {row}] = {FragmentDecoder.Sum(fragment, element)};");
            }
        }

        writer.Lines($"{GpuNames.Ilgpu}.Group.Barrier();");
        using (writer.Block($"for (int i = {GpuNames.Ilgpu}.Group.IdxX; i < {blockRows * plan.Tokens}; i += {plan.ThreadsPerGroup})"))
        {
            IEnumerable<string> terms = Enumerable.Range(0, Warps).Select(warp => $"sums[place + {warp * SumStride * plan.Tokens}]");
            string scale = decoder.Scale("target") is { } factor ? $" * {factor}" : "";
            string input = Scaled && layer.Format is MantModel { ActivationBits: 8 } ? "" : $" * activationScales[token + i / {blockRows}]";
            writer.Lines($"""
                int place = i + i / {blockRows} * {GpuTensorPlanner.SumPadding};
                float total = {string.Join(" + ", terms)};
                int target = block * {blockRows} + i % {blockRows};
                """);
            using (writer.Block($"if (target < {layer.OutFeatures} && token + i / {blockRows} < tokens)"))
            {
                writer.Lines($"y[(long)(token + i / {blockRows}) * {layer.OutFeatures} + target] = total{scale}{input};");
            }
        }

        writer.Lines($"{GpuNames.Ilgpu}.Group.Barrier();");
    }
}
