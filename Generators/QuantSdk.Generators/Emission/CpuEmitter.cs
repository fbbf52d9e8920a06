using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission;

/// <summary>Writes a layer's computation on the CPU and the constants that specialise it.</summary>
internal static class CpuEmitter
{
    /// <summary>Writes the members.</summary>
    public static void Write(IndentedWriter writer, LayerModel layer) => writer.Lines($$"""
        /// <inheritdoc/>
        {{GeneratedCode.Attribute}}
        public void Forward(global::System.ReadOnlySpan<float> x, global::System.Span<float> y) => cpuKernel.Forward(x, y);

        /// <inheritdoc/>
        {{GeneratedCode.Attribute}}
        public void Forward(global::System.ReadOnlySpan<float> x, global::System.Span<float> y, int tokens) => cpuKernel.Forward(x, y, tokens);

        /// <summary>The layer's sizes as a type: the JIT compiles the kernel for them.</summary>
        {{GeneratedCode.Attribute}}
        private readonly struct Constants : global::QuantSdk.Cpu.ILinearConstants
        {
            /// <inheritdoc/>
            public int InFeatures => {{Text.Number(layer.InFeatures)}};

            /// <inheritdoc/>
            public int OutFeatures => {{Text.Number(layer.OutFeatures)}};
        }
        """);
}
