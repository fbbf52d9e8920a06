using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Scores on a rung that splits tokens, within the kernel that goes on to the softmax and the values.</summary>
internal sealed class LadderKeyWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, CoupledCacheModel format) : KeyWriter(writer, layer, plan)
{
    private readonly LadderScores scores = new(writer, layer, plan, format);

    /// <inheritdoc/>
    public override void WritePreparation() => scores.WritePreparation();

    /// <inheritdoc/>
    public override void WriteScores() => scores.Write();
}
