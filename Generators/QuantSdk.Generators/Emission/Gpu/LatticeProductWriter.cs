using System;
using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes the kernel for one token of a lattice format. A group owns consecutive blocks of sixteen rows. Its warps divide K: one keeps
/// the activations of its columns in registers and walks through the blocks, decodes E8P points to bytes and multiplies them in integers
/// on tensor cores, where the planes of the activations are columns. The sums of the warps meet in shared memory when all are done.
/// </summary>
internal sealed class LatticeProductWriter(IndentedWriter writer, LayerModel layer, LatticeModel format, GpuPlan plan, GpuRowPlan rows)
{
    private const int Planes = 3;
    private const int BlockRows = GpuLatticePlanner.BlockRows;
    private const string Cuda = GpuNames.Ilgpu + ".Runtime.Cuda";

    private readonly LatticeTables tables = new(writer, plan);

    private int Teams => plan.ThreadsPerGroup / GpuDevice.WarpSize / plan.ColumnWarps;

    private bool Aligned => plan.FusionOffset > GpuLatticePlanner.TableBytes;

    private int StepLoads => 2 * rows.Loads * GpuDevice.WarpSize;

    /// <summary>Writes the body.</summary>
    public void Write()
    {
        string word = GpuNames.WordType(rows.LoadBytes);
        string pair = GpuNames.WordType(rows.UnitVectors == 1 ? 8 : 16);
        int planeLoads = rows.PaddedFeatures / (rows.UnitVectors == 1 ? 8 : 16);
        string grid = $"{GpuNames.Ilgpu}.Grid";
        KernelOrder.WriteStart(writer, plan.DependentLaunch);
        writer.Lines($"""
            int lane = {GpuNames.Ilgpu}.Group.IdxX & 31;
            int warp = {GpuNames.Ilgpu}.Group.IdxX >> 5;
            int part = lane & 3;
            int slot = lane >> 2;
            int piece = {(Teams == 1 ? "warp" : $"warp % {plan.ColumnWarps}")};
            int team = {(Teams == 1 ? "0" : $"warp / {plan.ColumnWarps}")};
            int token = {grid}.IdxZ;
            int firstBlock = {grid}.IdxX * {plan.BlocksPerGroup};
            int count = {GpuNames.Ilgpu}.IntrinsicMath.Min({plan.BlocksPerGroup}, {rows.RowBlocks} - firstBlock);
            {GpuNames.View(pair)} inputs = {GpuNames.Cast("x", pair)}.SubView((long)token * {Planes * planeLoads} + {GpuNames.Ilgpu}.IntrinsicMath.Min(slot, {Planes - 1}) * {planeLoads}, {planeLoads});
            {GpuNames.View("float")} inputScales = activationScales.SubView((long)token * {rows.Steps}, {rows.Steps});
            {GpuNames.View(word)} source = {GpuNames.Cast("codes", word)}.SubView((long)firstBlock * {rows.Steps * StepLoads} + lane);
            int at = ({GpuNames.Ilgpu}.IntrinsicMath.Min(team, count - 1) * {rows.Steps} + piece) * {StepLoads};
            """);
        WriteLoads(word, declare: true);
        WriteTables();
        KernelOrder.WriteWait(writer, plan.DependentLaunch);
        using (writer.Block($"for (int step = piece; step < {rows.Steps}; step += {plan.ColumnWarps})"))
        {
            WriteInputs(pair);
            using (writer.Block($"for (int block = team; block < count; block += {Teams})"))
            {
                WriteBlock(word);
            }
        }

        WriteResults();
    }

    private void WriteTables()
    {
        tables.DeclareShared();
        writer.Lines($"""
            {GpuNames.View("float")} sums = shared.SubView({plan.FusionOffset / sizeof(int)}, {plan.BlocksPerGroup * plan.ColumnWarps * BlockRows}).Cast<float>();
            int start = 0;
            int place = lane * 4;
            """);
        if (Aligned)
        {
            using (writer.Block($"if ({Cuda}.CudaAsm.IsSupported)"))
            {
                WriteInline(["start", "place"], ["place"], LatticePtx.Start());
                writer.Lines("start >>= 2;");
            }
        }

        tables.LaneRows();
    }

    private static string Load(int row, int load) => $"c{row}_{load}";

    private void WriteLoads(string word, bool declare)
    {
        for (int i = 0; i < 2 * rows.Loads; i++)
        {
            writer.Lines($"{(declare ? word + " " : "")}{Load(i / rows.Loads, i % rows.Loads)} = source[at + {i * GpuDevice.WarpSize}];");
        }
    }

    private static string Component(string load, int word, int wordsPerLoad) =>
        wordsPerLoad == 1 ? load : $"{load}.{GpuNames.Component(word % wordsPerLoad)}";

    private string Word(int row, int word) => Component($"n{row}_{word / rows.WordsPerLoad}", word, rows.WordsPerLoad);

    /// <summary>A word of activations, in the order of their loads: of vectors in pairs the first halves, then the second ones.</summary>
    private string Input(int word) => rows.UnitVectors == 1
        ? $"x0.{GpuNames.Component(word)}"
        : $"x{word / 4}.{GpuNames.Component(word % 4)}";

    /// <summary>The word of a vector's low or high nibbles.</summary>
    private string VectorInput(int vector, int half) => Input(rows.UnitVectors == 1 ? half : vector / 2 * 4 + 2 * half + vector % 2);

    /// <summary>The lane's activations of a step, what its sums begin with, and the factors of its two planes.</summary>
    private void WriteInputs(string pair)
    {
        int loads = Math.Max(1, rows.UnitVectors / 2);
        writer.Lines($"int vector = step * {loads * rows.LanesPerRow} + part;");
        for (int j = 0; j < loads; j++)
        {
            writer.Lines($"{pair} x{j} = inputs[vector + {j * rows.LanesPerRow}];");
        }

        writer.Lines("float inputScale = inputScales[step];");
        for (int stage = 0; stage < format.Stages; stage++)
        {
            // Sums are 32 times those of elements: quarters, and eight from the nibbles.
            writer.Lines($"""
                float even{stage} = scales[{stage}] * inputScale * (part == 0 ? 2048f : 0.03125f);
                float odd{stage} = scales[{stage}] * inputScale * (part == 0 ? 8f : 0f);
                """);
        }

        writer.Lines("int first0 = 0;\nint first1 = 0;");
        string[] words = [.. Enumerable.Range(0, 2 * rows.UnitVectors).Select(Input)];
        using (writer.Block($"if ({Cuda}.CudaAsm.IsSupported)"))
        {
            WriteInline(["first0", "first1"], words, LatticePtx.FirstSums(rows.UnitVectors));
        }

        using (writer.Block("else"))
        {
            writer.Lines($"{GpuNames.Runtime}.Packed128 total;");
            for (int word = 0; word < words.Length; word += 2)
            {
                writer.Lines($"""
                    total = {GpuNames.Runtime}.TensorMath.ByteProduct(0x78787878, 0x78787878, 0x78787878, 0x78787878, {words[word]}, {words[word + 1]});
                    first0 -= total.X;
                    first1 -= total.Y;
                    """);
            }
        }
    }

    private void WriteBlock(string word)
    {
        for (int i = 0; i < 2 * rows.Loads; i++)
        {
            writer.Lines($"{word} n{i / rows.Loads}_{i % rows.Loads} = {Load(i / rows.Loads, i % rows.Loads)};");
        }

        // The next block's codes, or those of the first block in the next step, arrive while this one is multiplied.
        writer.Lines($"""
            bool more = block + {Teams} < count;
            int nextBlock = more ? block + {Teams} : team;
            int nextStep = more ? step : {GpuNames.Ilgpu}.IntrinsicMath.Min(step + {plan.ColumnWarps}, {rows.Steps - 1});
            at = (nextBlock * {rows.Steps} + nextStep) * {StepLoads};
            """);
        WriteLoads(word, declare: false);
        string[] sums = [.. Enumerable.Range(0, 4 * format.Stages).Select(static i => $"s{i / 4}_{i % 4}")];
        writer.Lines(string.Join("\n", sums.Select(static sum => $"int {sum} = 0;")));
        using (writer.Block($"if ({Cuda}.CudaAsm.IsSupported)"))
        {
            string[] inputs =
            [
                .. Enumerable.Range(0, 2 * rows.WordsPerUnit).Select(i => Word(i / rows.WordsPerUnit, i % rows.WordsPerUnit)),
                .. Enumerable.Range(0, 2 * rows.UnitVectors).Select(Input), "first0", "first1", "place",
            ];
            WriteInline(sums, inputs, new LatticePtx(format.Stages, rows.WordsPerUnit, rows.UnitVectors, Aligned).Step());
        }

        using (writer.Block("else"))
        {
            WritePortable();
        }

        WriteSums();
    }

    private void WriteInline(string[] outputs, string[] inputs, IEnumerable<string> ptx)
    {
        List<string> arguments = [];
        foreach (string output in outputs)
        {
            writer.Lines($"{Cuda}.Output<int> {output}_out = default;");
            arguments.Add($"ref {output}_out");
        }

        foreach (string input in inputs)
        {
            writer.Lines($"{Cuda}.Input<int> in{arguments.Count} = {input};");
            arguments.Add($"ref in{arguments.Count}");
        }

        string text = string.Join("\n    + ", ptx.Select(static line => $"\"{line} \""));
        writer.Lines($"{Cuda}.CudaAsm.EmitRef(\n    {text},\n    {string.Join(", ", arguments)});");
        writer.Lines(string.Join("\n", outputs.Select(static output => $"{output} = {output}_out.Value;")));
    }

    private void WritePortable()
    {
        writer.Lines($"{GpuNames.Runtime}.Packed128 product;");
        for (int stage = 0; stage < format.Stages; stage++)
        {
            writer.Lines($"s{stage}_0 = first0;\ns{stage}_1 = first1;\ns{stage}_2 = first0;\ns{stage}_3 = first1;");
            for (int vector = 0; vector < rows.UnitVectors; vector++)
            {
                int slot = vector * format.Stages + stage;
                for (int row = 0; row < 2; row++)
                {
                    writer.Lines($"int p{stage}_{vector}_{row} = {LatticeTables.LanePoint(Word(row, slot / 2), slot % 2 * 16)};");
                }

                // One vector at a time: the second half of the fragments is zero.
                for (int half = 0; half < 2; half++)
                {
                    string mask = GpuNames.Hex(half == 0 ? 0x0F0F0F0Fu : 0xF0F0F0F0u);
                    string factor = half == 0 ? "16 * " : "";
                    writer.Lines($"product = {GpuNames.Runtime}.TensorMath.ByteProduct(p{stage}_{vector}_0 & {mask}, p{stage}_{vector}_1 & {mask}, 0, 0, {VectorInput(vector, half)}, 0);");
                    for (int i = 0; i < 4; i++)
                    {
                        writer.Lines($"s{stage}_{i} += {factor}product.{GpuNames.Component(i)};");
                    }
                }
            }
        }
    }

    /// <summary>Lanes 0 and 1 of four have the planes of both rows: each gives the other what it needs and keeps one row.</summary>
    private void WriteSums()
    {
        string Row(int first) => string.Join(" + ", Enumerable.Range(0, format.Stages)
            .Select(stage => $"even{stage} * s{stage}_{first} + odd{stage} * s{stage}_{first + 1}"));
        writer.Lines($"""
            float upper = {Row(0)};
            float lower = {Row(2)};
            float other = {GpuNames.Ilgpu}.Warp.ShuffleXor(part == 0 ? lower : upper, 1);
            float sum = (part == 0 ? upper : lower) + other;
            """);
        using (writer.Block("if (part < 2)"))
        {
            writer.Lines($"int target = (block * {plan.ColumnWarps} + piece) * {BlockRows} + slot * 2 + part;");
            writer.Lines(plan.ColumnWarps == rows.Steps ? "sums[target] = sum;" : $"sums[target] = step < {plan.ColumnWarps} ? sum : sums[target] + sum;");
        }
    }

    private void WriteResults()
    {
        writer.Lines($"{GpuNames.Ilgpu}.Group.Barrier();");
        using (writer.Block($"for (int i = {GpuNames.Ilgpu}.Group.IdxX; i < count * {BlockRows}; i += {plan.ThreadsPerGroup})"))
        {
            IEnumerable<string> terms = Enumerable.Range(0, plan.ColumnWarps).Select(static warp => $"sums[own + {warp * BlockRows}]");
            writer.Lines($"""
                int row = firstBlock * {BlockRows} + i;
                int own = i / {BlockRows} * {plan.ColumnWarps * BlockRows} + i % {BlockRows};
                """);
            using (writer.Block($"if (row < {layer.OutFeatures})"))
            {
                writer.Lines($"y[(long)token * {layer.OutFeatures} + row] = {string.Join(" + ", terms)};");
            }
        }
    }
}
