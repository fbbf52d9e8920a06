using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission;

/// <summary>Writes a layer's plan as a property.</summary>
internal static class PlanEmitter
{
    /// <summary>Writes the member.</summary>
    public static void Write(IndentedWriter writer, LayerPlan plan)
    {
        string decisions = string.Join("\n", plan.Decisions.Select(static decision =>
            $"    new({Text.Literal(decision.Field)}, {Text.Literal(decision.Value)}, {Text.Literal(decision.Reason)}),"));
        writer.Lines($$"""
            /// <summary>Every decision that the build took for this layer, with its reason.</summary>
            {{GeneratedCode.Attribute}}
            public static global::QuantSdk.Layers.LayerPlan Plan { get; } = new({{Text.Literal(plan.Layer.FullName)}}, {{Text.Literal(plan.Layer.Format.Name)}},
            [
            {{decisions}}
            ]);

            """);
    }
}
