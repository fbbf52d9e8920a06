using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission;

/// <summary>Writes a layer's plan as a property.</summary>
internal static class PlanEmitter
{
    /// <summary>Writes the member.</summary>
    /// <param name="writer">Receives it.</param>
    /// <param name="layer">The layer's full name.</param>
    /// <param name="format">The format's name.</param>
    /// <param name="plan">The decisions.</param>
    public static void Write(IndentedWriter writer, string layer, string format, EquatableArray<PlanDecision> plan)
    {
        string decisions = string.Join("\n", plan.Items.Select(static decision =>
            $"    new({Text.Literal(decision.Field)}, {Text.Literal(decision.Value)}, {Text.Literal(decision.Reason)}),"));
        writer.Lines($$"""
            /// <summary>Every decision that the build took for this layer, with its reason.</summary>
            {{GeneratedCode.Attribute}}
            public static global::QuantSdk.Layers.LayerPlan Plan { get; } = new({{Text.Literal(layer)}}, {{Text.Literal(format)}},
            [
            {{decisions}}
            ]);

            """);
    }
}
