using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes how decoded vectors of keys and values reach the lanes that multiply them (VQ-LLM, section VI-B). Element-wise products want neighbouring channels in neighbouring lanes, so that a lane
/// multiplies one element out of each run of as many as lanes share a token: they come through shared memory, or by the transposes of mini-warps. In registers a lane multiplies what it decoded.
/// </summary>
internal sealed class LadderFusion(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, CoupledCacheModel format) : LadderPart(writer, layer, plan, format)
{
    /// <summary>The channel group within a tile that a lane decodes; in a mini-warp the one that algorithm 1 gives it.</summary>
    public string Decoded => Ladder.Fusion == GpuFusion.Shuffle ? $"member / {Size} + member % {Size} * {Lanes / Size}" : "member";

    /// <summary>Writes a lane's place: which of the lanes of its token, and which of the tokens of its warp.</summary>
    public void WriteLanes()
    {
        Writer.Lines($"""
            int member = lane % {Lanes};
            int slot = lane / {Lanes};
            """);
        if (Ladder.Fusion == GpuFusion.Shared)
        {
            int words = GpuDevice.WarpSize * Size;
            Writer.Lines($"""
                {GpuNames.View("float")} staged = table.SubView(warp * {words}, {words}).Cast<float>();
                {GpuNames.View(ActivationLoads.Type(Size))} stagedVectors = staged.Cast<{ActivationLoads.Type(Size)}>();
                """);
        }
    }

    /// <summary>The expression of the channel within a tile that a lane multiplies in a place.</summary>
    /// <param name="place">The place: as many as a vector has elements.</param>
    public string Channel(int place) => Ladder.Fusion switch
    {
        GpuFusion.Shared => $"member + {place * Lanes}",
        GpuFusion.Shuffle => $"({place} ^ member % {Size}) * {Lanes} + member",
        _ => $"member * {Size} + {place}",
    };

    /// <summary>Writes the way of a decoded vector.</summary>
    /// <param name="entry">The entry that <see cref="LadderCodebook.Write"/> looked up.</param>
    /// <returns>The expression of the number in each place.</returns>
    public string[] Write(string entry)
    {
        string[] decoded = [.. Enumerable.Range(0, Size).Select(element => EntryLoads.Element(entry, element, Size))];
        return Ladder.Fusion switch
        {
            GpuFusion.Shared => Staged(entry, decoded),
            GpuFusion.Shuffle => Exchanged(entry, decoded),
            _ => decoded,
        };
    }

    private string[] Staged(string entry, string[] decoded)
    {
        int loads = ActivationLoads.Loads(Size);
        int inLoad = Size / loads;
        for (int load = 0; load < loads; load++)
        {
            Writer.Lines($"{ActivationLoads.Type(Size)} {entry}_s{load} = default;");
            for (int i = 0; i < inLoad; i++)
            {
                Writer.Lines($"{entry}_s{load}.{GpuNames.Component(i)} = {decoded[load * inLoad + i]};");
            }

            Writer.Lines($"stagedVectors[lane * {loads} + {load}] = {entry}_s{load};");
        }

        Writer.Lines($"{GpuNames.Ilgpu}.Warp.Barrier();");
        for (int place = 0; place < Size; place++)
        {
            Writer.Lines($"float {entry}_d{place} = staged[slot * {Lanes * Size} + {Channel(place)}];");
        }

        Writer.Lines($"{GpuNames.Ilgpu}.Warp.Barrier();");
        return [.. Enumerable.Range(0, Size).Select(place => $"{entry}_d{place}")];
    }

    private string[] Exchanged(string entry, string[] decoded)
    {
        string[] from = [.. Enumerable.Range(0, Size).Select(element => $"{entry}_d0_{element}")];
        for (int element = 0; element < Size; element++)
        {
            Writer.Lines($"float {from[element]} = {decoded[element]};");
        }

        for (int bit = 1; bit < Size; bit *= 2)
        {
            string[] to = [.. Enumerable.Range(0, Size).Select(element => $"{entry}_d{bit}_{element}")];
            for (int element = 0; element < Size; element++)
            {
                Writer.Lines($"float {to[element]} = (member & {bit}) != 0 ? {from[element ^ bit]} : {from[element]};");
            }

            from = to;
        }

        for (int distance = 1; distance < Size; distance++)
        {
            Writer.Lines($"float {entry}_x{distance} = {GpuNames.Ilgpu}.Warp.ShuffleXor({from[distance]}, {distance});");
        }

        return [from[0], .. Enumerable.Range(1, Size - 1).Select(distance => $"{entry}_x{distance}")];
    }
}
