using System;
using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes a kernel for batches on tensor cores. Each warp owns 16 rows, or several times as many, and decodes their weights straight into
/// fragments of <c>mma.sync.m16n8k16</c>; codes are loaded steps ahead. Activations come from shared memory, where the group lays chunk
/// after chunk of K, so that all its rows read them once from the second-level cache. The third grid axis holds tiles of tokens.
/// </summary>
internal sealed class TensorWriter(IndentedWriter writer, LayerModel layer, GpuPlan plan, GpuRowPlan rows, GpuTensorPlan tensor, FragmentDecoder decoder)
{
    // Tiles of 16 tokens whose products fit in a piece of inline PTX.
    private const int TilesAtOnce = 2;

    private readonly TensorStage stage = new(writer, layer, plan, rows, tensor, decoder);

    private int Tiles => plan.Tokens / GpuTensorPlan.Block;

    private int Chunks => GpuRowDivision.Ceiling(rows.Steps, tensor.StageSteps);

    private int SetBlocks => tensor.Teams * plan.RowTiles;

    private bool Scaled => decoder.PiecesPerScale != 0;

    /// <summary>Pieces whose products are written together.</summary>
    private int BatchPieces => Scaled ? decoder.PiecesPerScale : 1;

    private FragmentLoad[] Loads => [.. Enumerable.Range(0, plan.RowTiles).SelectMany(decoder.StepLoads)];

    /// <summary>Writes the body.</summary>
    public void Write()
    {
        string word = GpuNames.WordType(rows.LoadBytes);
        writer.Lines($"""
            int lane = {GpuNames.Ilgpu}.Group.IdxX & 31;
            int warp = {GpuNames.Ilgpu}.Group.IdxX >> 5;
            int part = lane & 3;
            int slot = lane >> 2;
            int team = warp / {tensor.ColumnWarps};
            int columnWarp = warp % {tensor.ColumnWarps};
            int tokens = (int)(y.Length / {layer.OutFeatures});
            int token = {GpuNames.Ilgpu}.Grid.IdxZ * {plan.Tokens};
            {GpuNames.View(word)} units = {GpuNames.Cast("codes", word)};
            """);
        decoder.Prologue();
        stage.Prologue();
        using (writer.Block(SetLoop()))
        {
            for (int tile = 0; tile < plan.RowTiles; tile++)
            {
                string block = $"set * {SetBlocks} + team * {plan.RowTiles} + {tile}";
                FragmentDecoder.WriteBlock(writer, rows, tile, rows.RowBlocks % SetBlocks == 0 ? block : $"{GpuNames.Ilgpu}.IntrinsicMath.Min({block}, {rows.RowBlocks - 1})");
            }

            decoder.BeginRows();
            Declare("s", Enumerable.Range(0, Tiles));
            WritePrefetch();
            using (writer.Block($"for (int chunk = -1; chunk < {Chunks}; chunk++)"))
            {
                if (tensor.Buffers > 1)
                {
                    WriteFill();
                }

                using (writer.Block("if (chunk >= 0)"))
                {
                    WriteChunk();
                }

                if (tensor.Buffers == 1)
                {
                    writer.Lines($"{GpuNames.Ilgpu}.Group.Barrier();");
                    WriteFill();
                }

                writer.Lines($"{GpuNames.Ilgpu}.Group.Barrier();");
            }

            new TensorResult(writer, layer, plan, tensor, decoder).Write();
        }
    }

    private void WriteFill()
    {
        using (writer.Block($"if (chunk < {Chunks - 1})"))
        {
            stage.Fill("set");
        }
    }

    private string SetLoop()
    {
        int sets = GpuRowDivision.Ceiling(rows.RowBlocks, SetBlocks);
        int perGroup = plan.BlocksPerGroup / SetBlocks;
        return plan.BlocksPerGroup == 0
            ? $"for (int set = {GpuNames.Ilgpu}.Grid.IdxX; set < {sets}; set += {plan.GroupsX})"
            : $"for (int set = {GpuNames.Ilgpu}.Grid.IdxX * {perGroup}; set < {GpuNames.Ilgpu}.IntrinsicMath.Min(({GpuNames.Ilgpu}.Grid.IdxX + 1) * {perGroup}, {sets}); set++)";
    }

    /// <summary>Steps of a turn: each finds its codes where they were loaded, and loads a later step's where the step before has used them up, so that nothing moves.</summary>
    private int TurnSteps => tensor.Prefetch + 1;

    /// <summary>Whether every warp has whole turns in every chunk; else codes that are under way move on by a step.</summary>
    private bool Rotates => tensor.Prefetch > 0 && tensor.StageSteps % (tensor.ColumnWarps * TurnSteps) == 0 && rows.Steps % (tensor.ColumnWarps * TurnSteps) == 0;

    private static string Ahead(int distance, FragmentLoad load) => $"ahead{distance}_{load.Name}";

    private string Clamped(string step) => $"{GpuNames.Ilgpu}.IntrinsicMath.Min({step}, {rows.Steps - 1})";

    private void WritePrefetch()
    {
        for (int distance = 0; distance < tensor.Prefetch + (Rotates ? 1 : 0); distance++)
        {
            if (distance == tensor.Prefetch)
            {
                writer.Lines(string.Join("\n", Loads.Select(load => $"{load.Type} {Ahead(distance, load)} = default;")));
                continue;
            }

            writer.Lines($"int first{distance} = {Clamped($"columnWarp + {distance * tensor.ColumnWarps}")};");
            foreach (FragmentLoad load in Loads)
            {
                writer.Lines($"{load.Type} {Ahead(distance, load)} = {load.At($"first{distance}")};");
            }
        }
    }

    private void WriteChunk()
    {
        stage.Begin();
        writer.Lines($"int end = {GpuNames.Ilgpu}.IntrinsicMath.Min((chunk + 1) * {tensor.StageSteps}, {rows.Steps});");
        int steps = Rotates ? TurnSteps : 1;
        using (writer.Block($"for (int turn = chunk * {tensor.StageSteps} + columnWarp; turn < end; turn += {steps * tensor.ColumnWarps})"))
        {
            for (int i = 0; i < steps; i++)
            {
                int offset = i * tensor.ColumnWarps;
                using (writer.Block(""))
                {
                    writer.Lines(i == 0 ? "int step = turn;" : $"int step = turn + {offset};");
                    WriteStep(i);
                }
            }
        }
    }

    private void WriteStep(int place)
    {
        WriteLoads(place);
        stage.BeginStep();
        decoder.BeginStep();
        int depth = 0;
        for (int piece = 0; piece < decoder.Pieces; piece += BatchPieces)
        {
            depth = WriteBatch(piece, depth);
        }
    }

    /// <summary>Writes what a step takes from the loads that were under way, and the loads of a later step.</summary>
    private void WriteLoads(int place)
    {
        if (tensor.Prefetch == 0)
        {
            writer.Lines(string.Join("\n", Loads.Select(static load => $"{load.Type} {load.Name} = {load.At("step")};")));
            return;
        }

        writer.Lines($"int later = {Clamped($"step + {tensor.Prefetch * tensor.ColumnWarps}")};");
        foreach (FragmentLoad load in Loads)
        {
            if (Rotates)
            {
                writer.Lines($"{load.Type} {load.Name} = {Ahead(place, load)};\n{Ahead((place + tensor.Prefetch) % TurnSteps, load)} = {load.At("later")};");
                continue;
            }

            writer.Lines($"{load.Type} {load.Name} = {Ahead(0, load)};");
            for (int distance = 1; distance < tensor.Prefetch; distance++)
            {
                writer.Lines($"{Ahead(distance - 1, load)} = {Ahead(distance, load)};");
            }

            writer.Lines($"{Ahead(tensor.Prefetch - 1, load)} = {load.At("later")};");
        }
    }

    private string[] Sums(string prefix, int rowTile, int tile) =>
        [.. Enumerable.Range(0, 8).Select(i => FragmentDecoder.Sum(prefix, rowTile, tile, i / 4, i % 4))];

    private void Declare(string prefix, IEnumerable<int> tiles)
    {
        foreach (int tile in tiles)
        {
            for (int rowTile = 0; rowTile < plan.RowTiles; rowTile++)
            {
                writer.Lines(string.Join(" ", Sums(prefix, rowTile, tile).Select(static name => $"float {name} = 0f;")));
            }
        }
    }

    /// <summary>Writes the decode and the products of pieces that belong together; gives the depth behind them.</summary>
    private int WriteBatch(int firstPiece, int firstDepth)
    {
        List<string[]>[] words = [.. Enumerable.Range(0, plan.RowTiles).Select(static _ => new List<string[]>())];
        int last = Math.Min(firstPiece + BatchPieces, decoder.Pieces) - 1;
        for (int piece = firstPiece; piece <= last; piece++)
        {
            decoder.BeginPiece(piece);
            for (int rowTile = 0; rowTile < plan.RowTiles; rowTile++)
            {
                foreach (FragmentPiece part in decoder.Piece(piece, rowTile))
                {
                    Decode(part, words[rowTile], $"w{rowTile}_{firstDepth + words[rowTile].Count}_");
                }
            }
        }

        int atOnce = Scaled && Tiles > TilesAtOnce ? 1 : TilesAtOnce;
        for (int tile = 0; tile < Tiles; tile += atOnce)
        {
            int[] tiles = [.. Enumerable.Range(tile, Math.Min(atOnce, Tiles - tile))];
            if (Scaled)
            {
                WriteScaled(words, firstDepth, tiles, last);
            }
            else
            {
                WriteProducts("s", words, firstDepth, tiles);
            }
        }

        return firstDepth + words[0].Count;
    }

    /// <summary>Writes the decode of a part; words that need none go to the products as they are.</summary>
    private void Decode(FragmentPiece part, List<string[]> words, string prefix)
    {
        string[] decoded = part.Ptx.Count == 0 ? [.. part.Steps.SelectMany(static step => step.Portable)] : FragmentWords.Write(writer, part, prefix, []);
        for (int step = 0; step < part.Steps.Count; step++)
        {
            words.Add([.. decoded.Skip(4 * step).Take(4)]);
        }
    }

    /// <summary>Writes the products of weights that share a scale into sums of their own, and adds those to the row's.</summary>
    private void WriteScaled(List<string[]>[] words, int firstDepth, int[] tiles, int lastPiece)
    {
        using (writer.Block(""))
        {
            Declare("g", tiles);
            WriteProducts("g", words, firstDepth, tiles);
            foreach (int tile in tiles)
            {
                for (int rowTile = 0; rowTile < plan.RowTiles; rowTile++)
                {
                    decoder.Flush(lastPiece, rowTile, tile);
                }
            }
        }
    }

    private void WriteProducts(string prefix, List<string[]>[] words, int firstDepth, int[] tiles)
    {
        int most = 1;
        while (FragmentProduct.Operands(most + 1, tiles.Length) <= FragmentProduct.MaximumOperands)
        {
            most++;
        }

        int count = words[0].Count;
        for (int first = 0; first < count; first += most)
        {
            int[] steps = [.. Enumerable.Range(first, Math.Min(most, count - first))];
            foreach (int step in steps)
            {
                foreach (int tile in tiles)
                {
                    writer.Lines($"{GpuNames.WordType(16)} {Input(firstDepth + step, tile)} = {stage.Input(firstDepth + step, tile)};");
                }
            }

            for (int rowTile = 0; rowTile < plan.RowTiles; rowTile++)
            {
                FragmentProduct.Write(
                    writer,
                    [.. steps.Select(step => words[rowTile][step])],
                    [.. steps.Select(step => tiles.Select(tile => Input(firstDepth + step, tile)).ToArray())],
                    [.. tiles.Select(tile => Sums(prefix, rowTile, tile))]);
            }
        }
    }

    private static string Input(int depth, int tile) => $"x{depth}_{tile}";
}
