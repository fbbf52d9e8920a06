using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using QuantSdk.Generators.Emission.Gpu;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;
using QuantSdk.Generators.Tests.Infrastructure;
using QuantSdk.Gpu;
using QuantSdk.Layers;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>The emitted GPU half of a layer, alone in a class, so that a test can choose the plan.</summary>
internal sealed class GpuTestLayer
{
    private static readonly Dictionary<string, Assembly> Loaded = [];
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

    private Assembly Load()
    {
        lock (Loaded)
        {
            if (!Loaded.TryGetValue(source, out Assembly? assembly))
            {
                Loaded.Add(source, assembly = Compile());
            }

            return assembly;
        }
    }

    private Assembly Compile()
    {
        CSharpParseOptions parse = new(LanguageVersion.CSharp12, DocumentationMode.Parse);
        CSharpCompilation compilation = CSharpCompilation.Create(
            $"Demo{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(source, parse)],
            TestReferences.Gpu,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                generalDiagnosticOption: ReportDiagnostic.Error,
                // ILGPU names an older .NET than the reference assemblies; the SDK's own builds ignore that, too.
                specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]));
        using MemoryStream stream = new();
        EmitResult result = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Take(5)));
        return Assembly.Load(stream.ToArray());
    }
}
