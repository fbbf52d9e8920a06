using System.Globalization;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission;

/// <summary>Writes a plan as JSON, for the assembly's metadata.</summary>
internal static class PlanJson
{
    /// <summary>Version of the form; it grows when a member changes its meaning.</summary>
    public const int Schema = 1;

    /// <summary>Writes a plan: facts first, a member a line, then a decision a line.</summary>
    public static string Write(LayerPlan plan)
    {
        LayerModel layer = plan.Layer;
        return $$"""
            {
              "schema": {{Schema}},
              "layer": {{Text.Literal(layer.FullName)}},
              "kind": "linear",
              "inFeatures": {{Text.Number(layer.InFeatures)}},
              "outFeatures": {{Text.Number(layer.OutFeatures)}},
              "format": {{Text.Literal(layer.Format.Name)}},
            {{Parameters(layer.Format)}}
              "bytes": {{Text.Number(plan.Storage.Bytes)}},
              "bitsPerWeight": {{plan.Storage.BitsPerWeight.ToString("0.######", CultureInfo.InvariantCulture)}},
              "gpu": {{Text.Flag(layer.EmitGpu)}},
              "device": {{Text.Literal(layer.Device)}},
              "decisions": [
            {{Decisions(plan.Decisions)}}
              ]
            }
            """.Replace("\r\n", "\n");
    }

    /// <summary>Writes the plan of an attention layer.</summary>
    public static string Write(AttentionPlan plan)
    {
        AttentionModel layer = plan.Layer;
        return $$"""
            {
              "schema": {{Schema}},
              "layer": {{Text.Literal(layer.FullName)}},
              "kind": "attention",
              "queryHeads": {{Text.Number(layer.QueryHeads)}},
              "keyValueHeads": {{Text.Number(layer.KeyValueHeads)}},
              "headDimension": {{Text.Number(layer.HeadDimension)}},
              "format": {{Text.Literal(layer.Format.Name)}},
              "bytesPerToken": {{plan.Storage.BytesPerToken.ToString("0.######", CultureInfo.InvariantCulture)}},
              "bytesPerSequence": {{Text.Number(plan.Storage.BytesPerSequence)}},
              "sharedBytes": {{Text.Number(plan.Storage.SharedBytes)}},
              "decisions": [
            {{Decisions(plan.Decisions)}}
              ]
            }
            """.Replace("\r\n", "\n");
    }

    private static string Decisions(EquatableArray<PlanDecision> decisions) => string.Join(",\n", decisions.Items.Select(static decision =>
        $"    {{ \"field\": {Text.Literal(decision.Field)}, \"value\": {Text.Literal(decision.Value)}, \"reason\": {Text.Literal(decision.Reason)} }}"));

    private static string Parameters(FormatModel format) => format switch
    {
        MantModel mant => $$"""
              "formatKind": "group",
              "groupSize": {{Text.Number(mant.GroupSize)}},
              "weightBits": {{Text.Number(mant.WeightBits)}},
              "activationBits": {{Text.Number(mant.ActivationBits)}},
            """,
        VectorModel vector => $$"""
              "formatKind": "vector",
              "vectorSize": {{Text.Number(vector.VectorSize)}},
              "indexBits": {{Text.Number(vector.IndexBits)}},
              "residuals": {{Text.Number(vector.Residuals)}},
              "tileSize": {{Text.Number(vector.TileSize)}},
              "rowScales": {{Text.Flag(vector.RowScales)}},
            """,
        LatticeModel lattice => $$"""
              "formatKind": "lattice",
              "vectorSize": {{Text.Number(LatticeModel.VectorSize)}},
              "stages": {{Text.Number(lattice.Stages)}},
            """,
        _ => "",
    };
}
