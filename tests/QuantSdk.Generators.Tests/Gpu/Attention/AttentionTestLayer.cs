using System.Reflection;
using QuantSdk.Attention;
using QuantSdk.Generators.Emission.Gpu;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;
using QuantSdk.Gpu;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>The emitted GPU half of an attention layer, alone in a class, so that a test can choose the plan.</summary>
internal sealed class AttentionTestLayer
{
    private const string Runtime = "global::QuantSdk.Attention";

    /// <summary>Plans and emits a layer.</summary>
    public AttentionTestLayer(AttentionModel model, GpuAttentionOptions options)
    {
        Model = model;
        Plan = GpuAttentionPlanner.Plan(model, options);
        IndentedWriter writer = new();
        writer.Lines("#nullable enable\nnamespace Demo;\n");
        using (writer.Block(
            $"public sealed class Layer({Runtime}.KeyValueFormat format, {Runtime}.RotaryEmbedding? rotary, {Runtime}.KeyValueCodebooks? codebooks) : {GpuAttentionEmitter.Interface}"))
        {
            writer.Lines($"private {Runtime}.KeyValueFormat Format => format;");
            GpuAttentionEmitter.Write(writer, model, Plan);
        }

        Source = writer.ToString();
    }

    /// <summary>The layer.</summary>
    public AttentionModel Model { get; }

    /// <summary>The plan.</summary>
    public GpuAttentionPlan Plan { get; }

    /// <summary>The emitted text.</summary>
    public string Source { get; }

    /// <summary>The emitted kernels, compiled with warnings as errors: one, or that of the scores and that of the values.</summary>
    public IReadOnlyList<MethodInfo> Kernels
    {
        get
        {
            Type type = EmittedAssembly.Load(Source).GetType("Demo.Layer+GpuKernel", throwOnError: true)!;
            string[] names = Plan.HasPhases ? ["Scores", "Values"] : ["Decode"];
            return [.. names.Select(name => type.GetMethod(name)!)];
        }
    }

    /// <summary>Puts the layer on a device through the emitted launcher.</summary>
    public GpuAttention ToDevice(QuantAccelerator accelerator, KeyValueFormat format, RotaryEmbedding? rotary, KeyValueCodebooks? codebooks)
    {
        object layer = Activator.CreateInstance(EmittedAssembly.Load(Source).GetType("Demo.Layer", throwOnError: true)!, format, rotary, codebooks)!;
        return ((IDeviceAttention)layer).ToDevice(accelerator);
    }
}
