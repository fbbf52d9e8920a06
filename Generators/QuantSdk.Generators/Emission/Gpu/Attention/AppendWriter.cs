using System;
using System.Globalization;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes how a decode kernel appends a token itself: the group whose split holds the new position stores the token before anything reads it, and one warp of every group counts. What needs codebooks
/// is left to <see cref="CoupledAppendWriter"/>.
/// </summary>
internal sealed class AppendWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan) : AttentionPart(writer, layer, plan)
{
    private const string Token = "cache, call, sequence, head, length - 1";

    private static string Append => $"{GpuNames.Runtime}.TokenAppend";

    /// <summary>Threads from the last one on: the first ones load queries.</summary>
    private string LastThread => $"{Plan.ThreadsPerGroup - 1} - thread";

    private string LastWarp => $"{Warps - 1} - warp";

    /// <summary>Warps' worth of four elements of a head.</summary>
    private int QuadWarps => (Dimension / 4 + GpuDevice.WarpSize - 1) / GpuDevice.WarpSize;

    /// <summary>Whether each warp has at most one part of an M-ANT key, which is under way while queries are loaded.</summary>
    private bool LoadsKeyEarly => QuadWarps <= Warps;

    /// <summary>Writes the length that the group sees.</summary>
    public void WriteLength() => Writer.Lines(Plan.FusesAppend
        ? $"""
            int stored = cache.Lengths[sequence];
            int length = {GpuNames.Ilgpu}.IntrinsicMath.Min(stored + call.Tokens, cache.Maximum);
            """
        : "int length = cache.Lengths[sequence];");

    /// <summary>Writes whether this group stores the token.</summary>
    public void WriteCondition()
    {
        if (Plan.FusesAppend)
        {
            Writer.Lines("bool holdsNew = length > stored && first + count == length;");
        }
    }

    /// <summary>Writes what a group without tokens waits for before it counts: that all its threads have read the length.</summary>
    public void WriteNothing()
    {
        if (Plan.FusesAppend)
        {
            using (Writer.Block("if (call.Tokens != 0)"))
            {
                Barrier();
            }
        }
    }

    /// <summary>Writes how a group that reads no length any more counts: at its end, where nothing waits for the counter.</summary>
    public void WriteCount()
    {
        if (Plan.FusesAppend)
        {
            using (Writer.Block($"if (call.Tokens != 0 && warp == {Warps - 1})"))
            {
                Writer.Lines("call.Count(cache, lane);");
            }
        }
    }

    /// <summary>Writes, in a pass, what precedes the first barrier.</summary>
    public void WriteStart()
    {
        if (!Plan.FusesAppend)
        {
            return;
        }

        // Passes behind the first one find the token in the cache.
        Writer.Lines($"bool appends = {(Plan.Passes == 1 ? "holdsNew" : "holdsNew && pass == 0")};");
        if (Layer.Cache is MantCacheModel && LoadsKeyEarly)
        {
            Writer.Lines($"{Quad} newKey = default;");
        }

        using (Writer.Block("if (appends)"))
        {
            switch (Layer.Cache)
            {
                case CoupledCacheModel:
                    new CoupledAppendWriter(Writer, Layer, Plan).WriteVectors(LastThread);
                    break;
                case IntegerCacheModel integer:
                    using (Writer.Block($"for (int part = {LastWarp}; part < {2 * QuadWarps}; part += {Warps})"))
                    {
                        Writer.Lines($"{Append}.Integer({Token}, part < {QuadWarps}, part % {QuadWarps} * 32 + lane, {integer.Bits}, {integer.GroupSize});");
                    }

                    break;
                case MantCacheModel mant:
                    if (LoadsKeyEarly)
                    {
                        using (Writer.Block($"if ({LastWarp} < {QuadWarps})"))
                        {
                            Writer.Lines($"newKey = {Append}.LoadKey(call, sequence, head, length - 1, ({LastWarp}) * 32 + lane);");
                        }
                    }

                    using (Channels())
                    {
                        Writer.Lines($"{Append}.MantValue({Token}, channel, {mant.GroupSize});");
                    }

                    break;
                default:
                    using (Channels())
                    {
                        Writer.Lines($"{Append}.Half({Token}, channel, {QueryStride / 8});");
                    }

                    break;
            }
        }
    }

    /// <summary>Writes, in a pass, what follows the first barrier; another has to follow before the token is read.</summary>
    public void WriteBehindBarrier()
    {
        if (Plan.FusesAppend && Layer.Cache is MantCacheModel mant)
        {
            using (Writer.Block("if (appends)"))
            {
                WriteKeyAndWindow(mant);
            }
        }
    }

    /// <summary>One warp quantizes the key while others transform the queries; all of them re-quantize the window where it is full.</summary>
    private void WriteKeyAndWindow(MantCacheModel mant)
    {
        int transform = mant.TransformsKeys ? Dimension & -Dimension : 0;
        string norm = (transform == 0 ? 0f : 1f / (float)Math.Sqrt(transform)).ToString("R", CultureInfo.InvariantCulture) + "f";
        using (Writer.Block($"for (int part = {LastWarp}; part < {QuadWarps}; part += {Warps})"))
        {
            string loaded = LoadsKeyEarly ? "newKey" : $"{Append}.LoadKey(call, sequence, head, length - 1, part * 32 + lane)";
            Writer.Lines($"{Append}.MantKey({Token}, part * 32 + lane, {mant.GroupSize}, {loaded}, {transform}, {norm});");
        }

        using (Writer.Block($"if (length % {mant.GroupSize} == 0)"))
        {
            using (Writer.Block($"for (int item = thread; item < {Dimension * mant.GroupSize / 4}; item += {Plan.ThreadsPerGroup})"))
            {
                Writer.Lines($"{Append}.MantWindow(cache, call, plane, length, item, {mant.GroupSize});");
            }
        }
    }

    private IndentedWriter.Scope Channels() => Writer.Block($"for (int channel = {LastThread}; channel < {Dimension}; channel += {Plan.ThreadsPerGroup})");
}
