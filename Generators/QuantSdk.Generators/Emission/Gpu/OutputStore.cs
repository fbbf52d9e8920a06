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
    public static string Of(GpuPlan plan, LayerModel layer, string token, string row, string value, string part) => plan.Reduction switch
    {
        GpuReduction.Atomic => $"{GpuNames.Ilgpu}.Atomic.Add(ref y[(long){token} * {layer.OutFeatures} + {row}], {value});",
        GpuReduction.SecondPass => $"y[((long){part} * {GpuNames.Ilgpu}.Grid.DimZ + {token}) * {layer.OutFeatures} + {row}] = {value};",
        _ => $"y[(long){token} * {layer.OutFeatures} + {row}] = {value};",
    };
}
