using System.Reflection;
using QuantSdk.Generators.Emission.Gpu;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;
using QuantSdk.Gpu;
using QuantSdk.Layers;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>The emitted GPU half of a layer, alone in a class, so that a test can choose the plan.</summary>
internal sealed class GpuTestLayer
{
    private readonly string source;

    /// <summary>Plans and emits a layer.</summary>
    public GpuTestLayer(FormatModel format, int outFeatures, int inFeatures, GpuPlanOptions? options = null, GpuBatch? batch = null)
    {
        Model = TestModels.Layer(format, outFeatures, inFeatures);
        Plan = GpuPlanner.Plan(Model, options ?? GpuPlanOptions.Default, batch ?? GpuBatches.One);
        IndentedWriter writer = new();
        writer.Lines("#nullable enable\nnamespace Demo;\n");
        using (writer.Block($"public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : {GpuEmitter.Interface}"))
        {
            writer.Lines("private global::QuantSdk.Layers.QuantizedWeights Weights => weights;");
            GpuEmitter.Write(writer, Model, [Plan with { FromTokens = 1 }]);
        }

        source = writer.ToString();
    }

    /// <summary>The layer.</summary>
    public LayerModel Model { get; }

    /// <summary>The plan.</summary>
    public GpuPlan Plan { get; }

    /// <summary>The emitted text.</summary>
    public string Source => source;

    /// <summary>The emitted kernel, compiled with warnings as errors.</summary>
    public MethodInfo Kernel => Load().GetType("Demo.Layer+GpuKernel", throwOnError: true)!.GetMethod(Plan.Method)!;

    /// <summary>Puts weights on a device through the emitted launcher.</summary>
    public GpuLinear ToDevice(QuantAccelerator accelerator, QuantizedWeights weights)
    {
        object layer = Activator.CreateInstance(Load().GetType("Demo.Layer", throwOnError: true)!, weights)!;
        return ((IDeviceLinear)layer).ToDevice(accelerator);
    }

    private Assembly Load() => EmittedAssembly.Load(source);
}
