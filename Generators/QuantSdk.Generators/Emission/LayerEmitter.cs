using System.Linq;
using QuantSdk.Generators.Emission.Gpu;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission;

/// <summary>Writes the generated half of a layer class.</summary>
internal static class LayerEmitter
{
    /// <summary>Writes a whole file.</summary>
    public static string Emit(LayerPlan plan) => FileEmitter.Emit(plan.Layer, PlanJson.Write(plan), writer => WriteClass(writer, plan));

    private static void WriteClass(IndentedWriter writer, LayerPlan plan)
    {
        LayerModel layer = plan.Layer;
        string items = string.Join("\n", plan.Decisions.Select(static decision =>
            $"/// <item><description>{Text.Xml(decision.Field)} = {Text.Xml(decision.Value)}</description></item>"));
        writer.Lines($"""
            /// <remarks>
            /// {Text.Xml(layer.Format.Name)}, {Text.Number(layer.InFeatures)} -&gt; {Text.Number(layer.OutFeatures)}. <see cref="Plan"/> gives the reason of each choice:
            /// <list type="bullet">
            {items}
            /// </list>
            /// </remarks>
            """);
        string gpu = plan.Gpu is null ? "" : $", {GpuEmitter.Interface}";
        using (writer.Block($"partial class {layer.Name} : global::QuantSdk.Layers.IQuantizedLinear<{layer.Name}>{gpu}"))
        {
            StorageEmitter.Write(writer, layer);
            PlanEmitter.Write(writer, layer.FullName, layer.Format.Name, plan.Decisions);
            ConversionEmitter.Write(writer, layer);
            CpuEmitter.Write(writer, layer);
            if (plan.Gpu is { } gpuPlan)
            {
                GpuEmitter.Write(writer, layer, gpuPlan);
            }
        }
    }
}
