using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes the scores of a group's tokens: <c>scores[query head * stride + token]</c> receives the product of query and key.</summary>
internal abstract class KeyWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan) : AttentionPart(writer, layer, plan)
{
    /// <summary>Writes loads that are under way while the queries are prepared.</summary>
    public virtual void WriteLoads()
    {
    }

    /// <summary>Writes what precedes the scores, after a barrier behind the queries; ends with a barrier where it writes shared memory.</summary>
    public virtual void WritePreparation()
    {
    }

    /// <summary>Writes the scores.</summary>
    public abstract void WriteScores();

    /// <summary>Writes the stores of a lane's token, which may lie behind the last.</summary>
    /// <param name="token">The token, counted from the first of the group.</param>
    /// <param name="prefix">What the names of the scores begin with; the query head follows.</param>
    protected void WriteStore(string token, string prefix)
    {
        using (Writer.Block($"if ({token} < count)"))
        {
            for (int head = 0; head < Heads; head++)
            {
                Writer.Lines($"scores[{head * ScoreStride} + {token}] = {prefix}{head};");
            }
        }
    }

    /// <summary>Writes zeros for the scores of all query heads.</summary>
    protected void WriteZeros(string prefix)
    {
        for (int head = 0; head < Heads; head++)
        {
            Writer.Lines($"float {prefix}{head} = 0f;");
        }
    }
}
