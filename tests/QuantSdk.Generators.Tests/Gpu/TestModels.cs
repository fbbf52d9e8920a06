using QuantSdk.Generators.Planning;
using QuantSdk.Numerics;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>Layers and formats as the planner sees them, with their twins of the run time.</summary>
internal static class TestModels
{
    /// <summary>A layer for the H200.</summary>
    public static LayerModel Layer(FormatModel format, int outFeatures, int inFeatures, string device = "h200") =>
        new("Demo", default, "Layer", inFeatures, outFeatures, format, EmitGpu: true, device);

    /// <summary>The planner's model of a format.</summary>
    public static FormatModel Model(WeightFormat format) => format switch
    {
        VectorFormat v => new VectorModel(
            v.Name, v.VectorSize, v.IndexBits, v.Residuals, v.Scope == CodebookScope.Tile ? v.TileSize : 0, v.RowScales),
        LatticeFormat l => new LatticeModel(l.Name, l.Stages),
        GroupFormat g => new MantModel(g.Name, g.GroupSize, g.Bits, g.ActivationBits),
        _ => throw new ArgumentException("No emitted kernel.", nameof(format)),
    };
}
