using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes the statement that puts a result where the plan's reduction wants it.</summary>
internal static class OutputStore
{
    /// <summary>The statement.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="layer">The layer.</param>
    /// <param name="token">The expression of the token.</param>
    /// <param name="row">The expression of the row.</param>
    /// <param name="value">The expression of the result.</param>
    /// <param name="part">The expression of the part of the sum that the group computes.</param>
    public static string Of(GpuPlan plan, LayerModel layer, string token, string row, string value, string part) =>
        At(plan, $"y[{First(plan, layer, token, part)} + {row}]", value);

    /// <summary>The index of the first output of a token.</summary>
    /// <inheritdoc cref="Of"/>
    public static string First(GpuPlan plan, LayerModel layer, string token, string part) => plan.Reduction == GpuReduction.SecondPass
        ? $"((long){part} * {GpuNames.Ilgpu}.Grid.DimZ + {token}) * {layer.OutFeatures}"
        : $"(long){token} * {layer.OutFeatures}";

    /// <summary>The statement for an output that is already found.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="output">The expression of the output.</param>
    /// <param name="value">The expression of the result.</param>
    public static string At(GpuPlan plan, string output, string value) =>
        plan.Reduction == GpuReduction.Atomic ? $"{GpuNames.Ilgpu}.Atomic.Add(ref {output}, {value});" : $"{output} = {value};";
}
