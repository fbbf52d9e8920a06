using QuantSdk.Generators.Emission.Gpu;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission;

/// <summary>Writes the generated half of a layer class.</summary>
internal static class LayerEmitter
{
    /// <summary>Writes a whole file.</summary>
    public static string Emit(LayerPlan plan) => ClassFile.Emit(plan.Layer, PlanJson.Write(plan), writer => WriteClass(writer, plan));

    private static void WriteClass(IndentedWriter writer, LayerPlan plan)
    {
        LayerModel layer = plan.Layer;
        ClassFile.WriteRemarks(writer, $"{layer.Format.Name}, {Text.Number(layer.InFeatures)} -> {Text.Number(layer.OutFeatures)}", plan.Decisions);
        string gpu = plan.Gpu.Items.IsEmpty ? "" : $", {GpuEmitter.Interface}";
        using (writer.Block($"partial class {layer.Name} : global::QuantSdk.Layers.IQuantizedLinear<{layer.Name}>{gpu}"))
        {
            StorageEmitter.Write(writer, layer);
            PlanEmitter.Write(writer, layer.FullName, layer.Format.Name, plan.Decisions);
            ConversionEmitter.Write(writer, layer);
            CpuEmitter.Write(writer, layer);
            if (!plan.Gpu.Items.IsEmpty)
            {
                GpuEmitter.Write(writer, layer, plan.Gpu.Items);
            }
        }
    }
}
