using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Weighted values on a rung of the ladder: lanes decode a vector of each token of a tile of channel groups and add their channels, weighted, in single precision.</summary>
internal sealed class LadderValueWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, CoupledCacheModel format) : LaneValueWriter(writer, layer, plan)
{
    private readonly LadderValues values = new(writer, layer, plan, format);

    /// <inheritdoc/>
    public override string? Active => null;

    /// <inheritdoc/>
    public override string Slot => "slot";

    /// <inheritdoc/>
    public override string Channel(int index) => values.Channel(index);

    /// <inheritdoc/>
    public override void WritePreparation() => values.WritePreparation();

    /// <inheritdoc/>
    public override void WriteViews() => values.WriteViews();

    /// <inheritdoc/>
    public override void WriteTile() => values.WriteTile();
}
