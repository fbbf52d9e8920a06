using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Scores of coupled keys on a rung of the ladder: one tile of channel groups after the other, lanes decode a vector of each token, multiply their channels with the query and add their shares by
/// shuffles. Keys before the rotary embedding are not turned themselves: the query is, by the opposite angle. The tiles of a token are added in shared memory, those of other groups in device memory.
/// </summary>
internal sealed class LadderScores(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, CoupledCacheModel format) : LadderPart(writer, layer, plan, format)
{
    private readonly LadderCodebook codebook = new(writer, layer, plan, format, "key");
    private readonly LadderFusion fusion = new(writer, layer, plan, format);

    private bool IsTurned => !Format.RotatesKeysFirst;

    private int Pairs => Dimension / 2;

    /// <summary>Whether the last tile has channels behind the last of the head.</summary>
    private bool IsPadded => Plan.Values.Tiles * Plan.Values.TileChannels != Dimension;

    /// <summary>Writes the lanes' places and the codebooks, behind a barrier; ends with one where it writes shared memory.</summary>
    public void WritePreparation()
    {
        fusion.WriteLanes();
        codebook.WritePreparation("keyBooks");
    }

    /// <summary>Writes the scores, behind a barrier after the queries.</summary>
    public void Write()
    {
        using (Writer.Block(""))
        {
            Piece("keys", "KeyCodes", Codes.PieceUnits, Packed);
            if (IsTurned)
            {
                int rows = GpuDevice.WarpSize;
                Writer.Lines($"int turnRows = ({GpuNames.Ilgpu}.IntrinsicMath.Max(positions, 1) + {rows - 1}) / {rows} * {rows};");
                foreach (string table in new[] { "cosines", "sines" })
                {
                    Writer.Lines($"{GpuNames.View("float")} {table}ByPosition = {table}.SubView(positions * {Pairs}, turnRows * {Pairs});");
                }
            }

            using (Tiles())
            {
                codebook.BeginTile(fusion.Decoded);
                WriteQueries();
                Blocks("keys", WriteBlock);
            }
        }
    }

    /// <summary>Writes the loads of the lane's part of the queries, which is zero behind the last channel.</summary>
    private void WriteQueries()
    {
        for (int place = 0; place < Size; place++)
        {
            Writer.Lines($"int channel{place} = {Tile} * {Lanes * Size} + {fusion.Channel(place)};");
            string channel = IsPadded ? $"{GpuNames.Ilgpu}.IntrinsicMath.Min(channel{place}, {Dimension - 1})" : $"channel{place}";
            string factor = IsPadded ? $" * (channel{place} < {Dimension} ? 1f : 0f)" : "";
            for (int head = 0; head < Heads; head++)
            {
                Writer.Lines($"float q{head}_{place} = queryRows[{head * Dimension} + {channel}]{factor};");
                if (IsTurned)
                {
                    Writer.Lines($"float p{head}_{place} = partners[{head * Dimension} + {channel}]{factor};");
                }
            }

            if (IsTurned)
            {
                Writer.Lines($"""
                    int pair{place} = {channel} % {Pairs};
                    {GpuNames.View("float")} cosine{place} = cosinesByPosition.SubView(pair{place});
                    {GpuNames.View("float")} sine{place} = sinesByPosition.SubView(pair{place});
                    """);
            }
        }
    }

    private void WriteBlock()
    {
        if (IsTurned)
        {
            // The tables are filled up to whole blocks; without an embedding every block is their first.
            Writer.Lines($"int turn = positions == 0 ? 0 : {GpuNames.Ilgpu}.IntrinsicMath.Min(block + slot, last) * {Codes.BlockTokens * Pairs};");
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

        for (int head = 0; head < Heads; head++)
        {
            using (Writer.Block(""))
            {
                WriteStores(head);
            }
        }
    }

    private void WriteToken(int token)
    {
        codebook.Write("e", token);
        string[] key = fusion.Write("e");
        for (int place = 0; place < Size && (IsTurned || Heads > 1); place++)
        {
            // A number that several products share.
            Writer.Lines($"float k{place} = {key[place]};");
            key[place] = $"k{place}";
        }

        for (int place = 0; place < Size && IsTurned; place++)
        {
            Writer.Lines($"""
                float kc{place} = {key[place]} * cosine{place}[turn + {token * Pairs}];
                float ks{place} = {key[place]} * sine{place}[turn + {token * Pairs}];
                """);
        }

        for (int head = 0; head < Heads; head++)
        {
            IEnumerable<string> terms = Enumerable.Range(0, Size).Select(place => IsTurned
                ? $"kc{place} * q{head}_{place} + ks{place} * p{head}_{place}"
                : $"{key[place]} * q{head}_{place}");
            Writer.Lines($"a{head}_{token} = {string.Join(" + ", terms)};");
        }
    }

    private void WriteStores(int head)
    {
        string[] totals = SlotReduction.Write(Writer, $"a{head}_", Codes.BlockTokens, Lanes);
        int repeats = totals.Length == 1 ? Lanes / Codes.BlockTokens : 0;
        string token = repeats > 1 ? $"member / {repeats}" : $"member * {totals.Length}";
        Writer.Lines($"int token = (block + slot) * {Codes.BlockTokens} + {token} - first;");
        for (int i = 0; i < totals.Length; i++)
        {
            string once = repeats > 1 ? $"member % {repeats} == 0 && " : "";
            using (Writer.Block($"if ({once}token + {i} < count)"))
            {
                WriteStore($"scores[{Stride(head)} + token + {i}]", totals[i]);
            }
        }
    }

    private void WriteStore(string target, string total)
    {
        string first = Plan.HasPhases ? $"bookPart * {Ladder.PartTiles}" : "0";
        int tiles = Plan.HasPhases ? Ladder.PartTiles : Plan.Values.Tiles;
        Writer.Lines(Ladder.Reduction == GpuReduction.Atomic ? $"{GpuNames.Ilgpu}.Atomic.Add(ref {target}, {total});"
            : tiles == 1 ? $"{target} = {total};"
            : $"{target} = tile == {first} ? {total} : {target} + {total};");
    }
}
