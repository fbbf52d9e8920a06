using System;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes how a group lays a chunk of activations into shared memory: for every product of depth 16 and every 16 tokens the 16 bytes that
/// each lane multiplies, lane after lane, so that a load meets no conflict and takes no move. Scales of INT8 activations and the codebooks
/// of the chunk's tiles follow.
/// </summary>
internal sealed class TensorStage(IndentedWriter writer, LayerModel layer, GpuPlan plan, GpuRowPlan rows, GpuTensorPlan tensor, FragmentDecoder decoder)
{
    // Loads that a thread has in flight before it stores.
    private const int MaximumItems = 4;

    private const string Float64 = GpuNames.Runtime + ".Float64";

    private static readonly string Wide = GpuNames.WordType(16);

    private static readonly string Minimum = $"{GpuNames.Ilgpu}.IntrinsicMath.Min";

    private int Tiles => plan.Tokens / GpuTensorPlan.Block;

    /// <summary>Words of a run, as far as one load takes them.</summary>
    private int RunWords => Math.Min(decoder.RunSize, 8) / 2;

    /// <summary>Products of depth 16 that one item fills.</summary>
    private int Products => Math.Max(1, RunWords / 2);

    private int Items => tensor.StageSteps * Depth(decoder) / Products * Tiles;

    private string InputType => RunWords == 1 ? "int" : GpuNames.WordType(4 * RunWords);

    private MantModel? Integers => layer.Format is MantModel { ActivationBits: 8 } mant ? mant : null;

    /// <summary>Products of depth 16 of a step.</summary>
    public static int Depth(FragmentDecoder decoder) => (decoder.RunSize * decoder.Runs + 3) / 4;

    /// <summary>Writes the views.</summary>
    public void Prologue()
    {
        string type = InputType;
        writer.Lines($"""
            {GpuNames.View(Wide)} staged = {GpuNames.Ilgpu}.SharedMemory.GetDynamic<{Wide}>().SubView({plan.FusionOffset / 16}, {tensor.Buffers * tensor.StageBytes / 16});
            """);
        for (int half = 0; half < 2 && Tiles == 1; half++)
        {
            writer.Lines($"{GpuNames.View(type)} inputs{half} = {GpuNames.Cast(Token($"slot + {8 * half}"), type)};");
        }

        if (Integers is not null)
        {
            writer.Lines($"{GpuNames.View(Float64)} stagedScales = staged.Cast<{Float64}>();");
        }
    }

    private string Token(string token) =>
        $"x.SubView((long){Minimum}(token + {token}, tokens - 1) * {plan.InputStride / 2}, {plan.InputStride / 2})";

    /// <summary>Where a chunk's buffer begins.</summary>
    private string Buffer(string chunk, int unit) => tensor.Buffers == 1 ? "0" : $"({chunk} & 1) * {tensor.StageBytes / unit}";

    /// <summary>Writes the fill of the buffer behind a chunk's.</summary>
    public void Fill(string set)
    {
        writer.Lines($"""
            int nextStep = (chunk + 1) * {tensor.StageSteps};
            int fill = {Buffer("chunk + 1", 16)};
            """);
        int warps = tensor.Warps;
        int items = Math.Min(MaximumItems, (Items + warps - 1) / warps);
        using (writer.Block($"for (int first = warp; first < {Items}; first += {items * warps})"))
        {
            for (int i = 0; i < items; i++)
            {
                WriteLoads(i, Items % (items * warps) != 0);
            }

            for (int i = 0; i < items; i++)
            {
                WriteStores(i);
            }
        }

        if (Integers is { } integers)
        {
            WriteScales(integers);
        }

        if (tensor.StageBooks != 0)
        {
            WriteBooks((VectorModel)layer.Format, set);
        }
    }

    private void WriteLoads(int i, bool clamp)
    {
        int perStep = Depth(decoder) / Products;
        string item = i == 0 ? "first" : clamp ? $"{Minimum}(first + {i * tensor.Warps}, {Items - 1})" : $"first + {i * tensor.Warps}";
        writer.Lines($"""
            int item{i} = {item};
            int depth{i} = item{i}{(Tiles == 1 ? "" : $" / {Tiles}")};
            int step{i} = {Minimum}(nextStep + depth{i} / {perStep}, {rows.Steps - 1}) * {decoder.Runs};
            """);
        for (int half = 0; half < 2; half++)
        {
            string inputs = $"inputs{half}";
            if (Tiles > 1)
            {
                inputs = $"inputs{i}_{half}";
                writer.Lines($"{GpuNames.View(InputType)} {inputs} = {GpuNames.Cast(Token($"item{i} % {Tiles} * {GpuTensorPlan.Block} + slot + {8 * half}"), InputType)};");
            }

            for (int load = 0; load < (RunWords == 1 ? 2 : 1); load++)
            {
                string name = $"x{i}_{half}{(RunWords == 1 ? $"_{load}" : "")}";
                writer.Lines($"{InputType} {name} = {inputs}[{Place($"depth{i} % {perStep}", $"step{i}", load)}];");
            }
        }
    }

    /// <summary>Where an item's words begin in a token, in loads.</summary>
    private string Place(string depth, string step, int load)
    {
        if (RunWords == 1)
        {
            // Two runs fill a depth of 16; where their number is odd, the last product multiplies a decoded zero.
            string run = $"{Minimum}(({depth}) * 2 + {load}, {decoder.Runs - 1})";
            return $"({step} + {run}) * {rows.LanesPerRow} + part";
        }

        return decoder.RunSize == 16
            ? $"(({step} + ({depth}) / 2) * {rows.LanesPerRow} + part) * 2 + ({depth}) % 2"
            : $"({step} + {depth}) * {rows.LanesPerRow} + part";
    }

    private void WriteStores(int i)
    {
        string Word(int half, int word) => RunWords == 1 ? $"x{i}_{half}_{word}" : $"x{i}_{half}.{GpuNames.Component(word)}";
        for (int product = 0; product < Products; product++)
        {
            string place = Products == 1 ? $"item{i} * 32" : Tiles == 1 ? $"(item{i} * {Products} + {product}) * 32" : $"((depth{i} * {Products} + {product}) * {Tiles} + item{i} % {Tiles}) * 32";
            string words = $"X = {Word(0, 2 * product)}, Y = {Word(1, 2 * product)}, Z = {Word(0, 2 * product + 1)}, W = {Word(1, 2 * product + 1)}";
            writer.Lines($"staged[fill + {place} + lane] = new {Wide} {{ {words} }};");
        }
    }

    /// <summary>Scales of a chunk's groups, those of tokens g and g + 8 side by side.</summary>
    private void WriteScales(MantModel integers)
    {
        int groups = rows.PaddedFeatures / integers.GroupSize;
        int stepGroups = rows.StepColumns / integers.GroupSize;
        int pairs = tensor.StageSteps * stepGroups * Tiles * 8;
        using (writer.Block($"for (int i = {GpuNames.Ilgpu}.Group.IdxX; i < {pairs}; i += {plan.ThreadsPerGroup})"))
        {
            string Scale(int half) => $"activationScales[(long){Minimum}(token + (i & 7) + i / 8 % {Tiles} * {GpuTensorPlan.Block} + {8 * half}, tokens - 1) * {groups} + group]";
            writer.Lines($$"""
                int group = {{Minimum}}(nextStep * {{stepGroups}} + i / {{8 * Tiles}}, {{groups - 1}});
                stagedScales[fill * 2 + {{tensor.ScaleOffset / 8}} + i] = new {{Float64}} { X = {{Scale(0)}}, Y = {{Scale(1)}} };
                """);
        }
    }

    /// <summary>Every entry as often as the plan says; in every round lanes write to different copies, hence to different banks.</summary>
    private void WriteBooks(VectorModel format, string set)
    {
        int loads = EntryLoads.Loads(format.VectorSize);
        int entries = (1 << format.IndexBits) * format.Residuals * loads;
        int copies = plan.Codebook!.Copies;
        int tiles = (int)format.TilesAlong(layer.InFeatures);
        string type = EntryLoads.Type(format.VectorSize);
        int setRows = tensor.Teams * plan.RowTiles * GpuTensorPlan.Block;
        writer.Lines($"""
            int nextTile = {Minimum}(nextStep * {rows.StepColumns} / {format.TileSize}, {tiles - 1});
            {GpuNames.View(type)} nextBooks = {GpuNames.Cast($"staged.SubView(fill + {tensor.BookOffset / 16}, {(tensor.StageBytes - tensor.BookOffset) / 16})", type)};
            """);
        using (writer.Block($"for (int i = {GpuNames.Ilgpu}.Group.IdxX; i < {tensor.StageBooks * entries}; i += {plan.ThreadsPerGroup})"))
        {
            writer.Lines($"{type} entry = stored[({set} * {setRows} / {format.TileSize} * {tiles} + {Minimum}(nextTile + i / {entries}, {tiles - 1})) * {entries} + i % {entries}];");
            for (int copy = 0; copy < copies; copy++)
            {
                string place = copies == 1 ? "i" : $"i * {copies} + (lane + {copy} & {copies - 1})";
                writer.Lines($"nextBooks[{place}] = entry;");
            }
        }
    }

    /// <summary>Writes the views of the chunk that is multiplied.</summary>
    public void Begin()
    {
        if (tensor.StageBooks != 0 && layer.Format is VectorModel format)
        {
            string type = EntryLoads.Type(format.VectorSize);
            writer.Lines($"""
                int firstTile = {Minimum}(chunk * {tensor.StageSteps * rows.StepColumns} / {format.TileSize}, {(int)format.TilesAlong(layer.InFeatures) - 1});
                {GpuNames.View(type)} cached = {GpuNames.Cast($"staged.SubView({Buffer("chunk", 16)} + {tensor.BookOffset / 16}, {(tensor.StageBytes - tensor.BookOffset) / 16})", type)};
                """);
        }
    }

    /// <summary>Writes the views of a step.</summary>
    public void BeginStep()
    {
        int depth = Depth(decoder) * Tiles * GpuDevice.WarpSize;
        writer.Lines($"""
            int stageStep = step - chunk * {tensor.StageSteps};
            {GpuNames.View(Wide)} stepInputs = staged.SubView({Buffer("chunk", 16)} + stageStep * {depth} + lane, {depth - GpuDevice.WarpSize + 1});
            """);
        if (Integers is { } integers)
        {
            int pairs = rows.StepColumns / integers.GroupSize * Tiles * 8;
            writer.Lines($"{GpuNames.View(Float64)} stepScales = stagedScales.SubView({Buffer("chunk", 8)} + {tensor.ScaleOffset / 8} + stageStep * {pairs} + slot, {pairs - 7});");
        }
    }

    /// <summary>The expression of a lane's activations.</summary>
    public string Input(int depth, int tile) => $"stepInputs[{(depth * Tiles + tile) * GpuDevice.WarpSize}]";
}
