using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission;

/// <summary>Writes how a layer comes into being and how it is stored: Create, Quantize, Load and Save.</summary>
internal static class ConversionEmitter
{
    /// <summary>Writes the members.</summary>
    public static void Write(IndentedWriter writer, LayerModel layer)
    {
        WriteCreate(writer, layer);
        string size = $"{Text.Number(layer.OutFeatures)}, {Text.Number(layer.InFeatures)}";
        writer.Lines($$"""
            /// <inheritdoc/>
            {{GeneratedCode.Attribute}}
            public static {{layer.Name}} Quantize(
                global::System.ReadOnlyMemory<float> weights,
                global::QuantSdk.Quantization.QuantizationOptions? options = null,
                global::System.IProgress<double>? progress = null,
                global::System.Threading.CancellationToken cancellationToken = default) =>
                Create(global::QuantSdk.Quantization.Quantizer.Quantize(Format, weights, {{size}}, options, progress, cancellationToken));

            /// <inheritdoc/>
            {{GeneratedCode.Attribute}}
            public static {{layer.Name}} Load(global::QuantSdk.Checkpoints.ITensorSource source, string name) =>
                Create(global::QuantSdk.Checkpoints.WeightsReader.Read(source, name, Format, {{size}}));

            /// <inheritdoc/>
            {{GeneratedCode.Attribute}}
            public void Save(global::QuantSdk.Checkpoints.SafetensorsWriter writer, string name)
            {
                global::System.ArgumentNullException.ThrowIfNull(writer);
                writer.Add(name, Weights);
            }

            """);
    }

    private static void WriteCreate(IndentedWriter writer, LayerModel layer) => writer.Lines($$"""
        /// <inheritdoc/>
        {{GeneratedCode.Attribute}}
        public static {{layer.Name}} Create(global::QuantSdk.Layers.QuantizedWeights weights)
        {
            global::System.ArgumentNullException.ThrowIfNull(weights);
            if (weights is not {{FormatEmitter.WeightsType(layer.Format)}} typed || typed.Format != Format)
            {
                throw new global::System.ArgumentException($"{{Braces(layer.FullName)}} stores {{Braces(layer.Format.Name)}}, but the weights are in {weights.Format}.", nameof(weights));
            }

            if (weights.OutFeatures != {{Text.Number(layer.OutFeatures)}} || weights.InFeatures != {{Text.Number(layer.InFeatures)}})
            {
                throw new global::System.ArgumentException($"{{Braces(layer.FullName)}} is {{Text.Number(layer.OutFeatures)}} x {{Text.Number(layer.InFeatures)}}, but the weights are {weights.OutFeatures} x {weights.InFeatures}.", nameof(weights));
            }

            return new {{layer.Name}}(typed);
        }

        """);

    /// <summary>Text within an interpolated string literal.</summary>
    private static string Braces(string value)
    {
        string literal = Text.Literal(value);
        return literal.Substring(1, literal.Length - 2).Replace("{", "{{").Replace("}", "}}");
    }
}
