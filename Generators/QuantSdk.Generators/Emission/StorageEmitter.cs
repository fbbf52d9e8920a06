using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission;

/// <summary>Writes a layer's format, its weights and its constructor.</summary>
internal static class StorageEmitter
{
    /// <summary>Writes the members.</summary>
    public static void Write(IndentedWriter writer, LayerModel layer)
    {
        string self = $"global::QuantSdk.Layers.IQuantizedLinear<{layer.Name}>";
        string weights = FormatEmitter.WeightsType(layer.Format);
        writer.Lines($$"""
            {{GeneratedCode.Attribute}}
            private readonly global::QuantSdk.Layers.ILinear cpuKernel;

            /// <summary>Keeps the weights and lays them out for the CPU.</summary>
            {{GeneratedCode.Attribute}}
            private {{layer.Name}}({{weights}} weights)
            {
                Weights = weights;
                cpuKernel = global::QuantSdk.Cpu.CpuKernels.Create(weights, new Constants());
            }

            /// <summary>The number format of the weights.</summary>
            {{GeneratedCode.Attribute}}
            public static {{FormatEmitter.FormatType(layer.Format)}} Format { get; } =
                {{FormatEmitter.Expression(layer.Format)}};

            /// <inheritdoc/>
            {{GeneratedCode.Attribute}}
            static global::QuantSdk.Numerics.WeightFormat {{self}}.Format => Format;

            /// <summary>The quantized weights.</summary>
            {{GeneratedCode.Attribute}}
            public {{weights}} Weights { get; }

            /// <inheritdoc/>
            {{GeneratedCode.Attribute}}
            global::QuantSdk.Layers.QuantizedWeights {{self}}.Weights => Weights;

            /// <inheritdoc/>
            {{GeneratedCode.Attribute}}
            public int InFeatures => {{Text.Number(layer.InFeatures)}};

            /// <inheritdoc/>
            {{GeneratedCode.Attribute}}
            public int OutFeatures => {{Text.Number(layer.OutFeatures)}};

            """);
    }
}
