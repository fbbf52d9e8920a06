using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Scores of coupled keys before the rotary embedding. A lane owns a channel group of each plane and keeps its part of the query in registers; for each token it turns that part by the
/// token's angle, q·R(p)k being R(-p)q·k, and multiplies it with the entry that the index names. All lanes have the same token, so that its sines and cosines arrive in whole lines.
/// </summary>
internal sealed class TurnedQueryWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, CoupledCacheModel format) : ChannelKeyWriter(writer, layer, plan, format)
{
    /// <inheritdoc/>
    protected override bool IsPermuted => false;

    private int Size => Format.VectorSize;

    private int Pairs => Dimension / 2;

    /// <summary>Vectors of cosines of a position.</summary>
    private int PairVectors => Pairs / Size;

    /// <summary>Whether all planes have the same pairs of channels in a lane.</summary>
    private bool SharesAngles => GpuDevice.WarpSize % PairVectors == 0;

    /// <inheritdoc/>
    public override void WritePreparation() =>
        CoupledTable.Write(Writer, Plan, Codes, "keyBooks", "keyEntries", EntryLoads.Type(Size));

    /// <inheritdoc/>
    protected override void WriteViews()
    {
        string type = ActivationLoads.Type(Size);
        Writer.Lines($"""
            int turnRows = ({GpuNames.Ilgpu}.IntrinsicMath.Max(positions, 1) + 31) / 32 * 32;
            {GpuNames.View(type)} turnCosines = cosines.SubView(positions * {Pairs}, turnRows * {Pairs}).Cast<{type}>();
            {GpuNames.View(type)} turnSines = sines.SubView(positions * {Pairs}, turnRows * {Pairs}).Cast<{type}>();
            """);
        for (int plane = 0; plane < Planes; plane++)
        {
            Writer.Lines($"int group{plane} = {Group(plane)};");
            if (IsPartial(plane))
            {
                Writer.Lines($"float factor{plane} = {plane * GpuDevice.WarpSize} + lane < {Codes.Groups} ? 1f : 0f;");
            }

            string factor = IsPartial(plane) ? $" * factor{plane}" : "";
            for (int head = 0; head < Heads; head++)
            {
                for (int element = 0; element < Size; element++)
                {
                    string at = $"[{head * Dimension + element} + group{plane} * {Size}]{factor}";
                    Writer.Lines($"""
                        float q{head}_{plane}_{element} = queryRows{at};
                        float p{head}_{plane}_{element} = partners{at};
                        """);
                }
            }

            Writer.Lines($"{GpuNames.View(EntryLoads.Type(Size))} entries{plane} = keyEntries.SubView(group{plane} * {EntryLoads.Loads(Size)});");
        }
    }

    /// <inheritdoc/>
    protected override void WriteSharedLookups()
    {
        // The table is filled up to whole blocks; without an embedding every block is its first.
        Writer.Lines($"int turn = positions == 0 ? 0 : block * {Codes.BlockTokens * PairVectors};");
        for (int plane = 0; plane < (SharesAngles ? 1 : Planes); plane++)
        {
            Writer.Lines($"int angle{plane} = turn + group{plane} % {PairVectors};");
        }

        for (int token = 0; token < Codes.BlockTokens; token++)
        {
            for (int head = 0; head < Heads; head++)
            {
                Writer.Lines($"float a{head}_{token};");
            }

            using (Writer.Block(""))
            {
                WriteToken(token);
            }
        }
    }

    /// <inheritdoc/>
    protected override void WriteShares(int head) =>
        Writer.Lines(string.Join("\n", Enumerable.Range(0, Codes.BlockTokens).Select(token => $"float a{token} = a{head}_{token};")));

    private void WriteToken(int token)
    {
        for (int plane = 0; plane < Planes; plane++)
        {
            EntryLoads.Write(Writer, $"entries{plane}", $"e{plane}", Codes.Scaled($"c{plane}", token, Codes.Groups), Size);
            if (plane == 0 || !SharesAngles)
            {
                ActivationLoads.Write(Writer, "turnCosines", $"cosine{plane}", $"angle{plane} + {token * PairVectors}", Size);
                ActivationLoads.Write(Writer, "turnSines", $"sine{plane}", $"angle{plane} + {token * PairVectors}", Size);
            }

            for (int element = 0; element < Size; element++)
            {
                Writer.Lines($"float k{plane}_{element} = {EntryLoads.Element($"e{plane}", element, Size)};");
            }
        }

        for (int head = 0; head < Heads; head++)
        {
            Writer.Lines($"a{head}_{token} = {string.Join(" + ", Terms(head))};");
        }
    }

    private IEnumerable<string> Terms(int head)
    {
        for (int plane = 0; plane < Planes; plane++)
        {
            int angles = SharesAngles ? 0 : plane;
            for (int element = 0; element < Size; element++)
            {
                string cosine = ActivationLoads.Element($"cosine{angles}", element);
                string sine = ActivationLoads.Element($"sine{angles}", element);
                yield return $"k{plane}_{element} * (q{head}_{plane}_{element} * {cosine} + p{head}_{plane}_{element} * {sine})";
            }
        }
    }
}
