using System.Globalization;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission;

/// <summary>Writes the plan of an attention layer as JSON, for the assembly's metadata.</summary>
internal static class AttentionJson
{
    /// <summary>Writes a plan: facts first, a member a line, then a decision a line.</summary>
    public static string Write(AttentionPlan plan)
    {
        AttentionModel layer = plan.Layer;
        return $$"""
            {
              "schema": {{PlanJson.Schema}},
              "layer": {{Text.Literal(layer.FullName)}},
              "kind": "attention",
              "queryHeads": {{Text.Number(layer.QueryHeads)}},
              "keyValueHeads": {{Text.Number(layer.KeyValueHeads)}},
              "headDimension": {{Text.Number(layer.HeadDimension)}},
              "format": {{Text.Literal(layer.Cache.Name)}},
            {{Parameters(layer.Cache)}}
              "bytesPerToken": {{Text.Number(AttentionPlanner.TokenBytes(layer))}},
              "bitsPerElement": {{AttentionPlanner.ElementBits(layer).ToString("0.######", CultureInfo.InvariantCulture)}},
              "decisions": [
            {{PlanJson.Decisions(plan.Decisions)}}
              ]
            }
            """.Replace("\r\n", "\n");
    }

    private static string Parameters(CacheModel cache) => cache switch
    {
        MantCacheModel mant => $$"""
              "formatKind": "group",
              "groupSize": {{Text.Number(mant.GroupSize)}},
            """,
        IntegerCacheModel integer => $$"""
              "formatKind": "integer",
              "groupSize": {{Text.Number(integer.GroupSize)}},
              "bits": {{Text.Number(integer.Bits)}},
            """,
        CoupledCacheModel coupled => $$"""
              "formatKind": "coupled",
              "vectorSize": {{Text.Number(coupled.VectorSize)}},
              "indexBits": {{Text.Number(coupled.IndexBits)}},
              "rotatesKeysFirst": {{Text.Flag(coupled.RotatesKeysFirst)}},
            """,
        _ => """
              "formatKind": "half",
            """,
    };
}
