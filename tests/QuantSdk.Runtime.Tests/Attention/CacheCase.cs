using System.Collections.Concurrent;
using QuantSdk.Attention;
using QuantSdk.Cpu;
using QuantSdk.Cpu.Simd;
using QuantSdk.Quantization;
using QuantSdk.Runtime.Tests.Quantization;

namespace QuantSdk.Runtime.Tests.Attention;

/// <summary>An attention layer of some format with random inputs.</summary>
internal sealed class CacheCase
{
    /// <summary>Every kind of format, with group sizes and index widths off the beaten track.</summary>
    public static readonly string[] Formats =
        ["FP16", "INT8-g32", "INT8-g64", "INT4-g32", "INT4-g64", "CQ-4", "CQ-2", "CQ-2-rope", "VQ<8,5,1>", "VQ<16,10,1>", "VQ<2,3,1>", "MANT4-g32", "MANT4-g64-8types", "MANT4-g64-fitted", "MANT4-g64-plain", "INT4-g32-hadamard"];

    private static readonly ConcurrentDictionary<(string Name, int Heads, int Dimension), KeyValueCodebooks> Trained = [];

    private CacheCase(CpuAttention layer, RotaryEmbedding rotary)
    {
        Layer = layer;
        Rotary = rotary;
    }

    /// <summary>The layer.</summary>
    public CpuAttention Layer { get; }

    /// <summary>Its rotary embedding.</summary>
    public RotaryEmbedding Rotary { get; }

    /// <summary>Creates a layer; codebooks are trained on inputs of another seed.</summary>
    public static CacheCase Create(string name, int queryHeads = 4, int heads = 2, int dimension = 64, int positions = 300, SimdLevel? level = null)
    {
        Assert.True(KeyValueFormats.TryFind(name, out KeyValueFormat? format));
        return Create(format, queryHeads, heads, dimension, positions, level);
    }

    /// <summary>Creates a layer of a format that need not have a name of its own.</summary>
    public static CacheCase Create(KeyValueFormat format, int queryHeads = 4, int heads = 2, int dimension = 64, int positions = 300, SimdLevel? level = null)
    {
        RotaryEmbedding rotary = CreateRotary(dimension, positions);
        KeyValueCodebooks? codebooks = format is CoupledKeyValueFormat coupled ? Trained.GetOrAdd((format.Name, heads, dimension), _ => Train(coupled, heads, dimension)) : null;
        return new CacheCase(new CpuAttention(format, queryHeads, heads, dimension, rotary, codebooks, level ?? SimdLevels.Best), rotary);
    }

    /// <summary>Random values of some tokens of the key-value heads.</summary>
    public float[] Tokens(int count, int seed) => Samples.Activations(count, Layer.KeyValueHeads * Layer.HeadDimension, seed);

    /// <summary>Random values of some tokens of the query heads.</summary>
    public float[] Queries(int count, int seed) => Samples.Activations(count, Layer.QueryHeads * Layer.HeadDimension, seed);

    /// <summary>A cache of sequences of the given lengths.</summary>
    public KeyValueCache Fill(int maximum, params ReadOnlySpan<int> lengths)
    {
        KeyValueCache cache = Layer.CreateCache(lengths.Length, maximum);
        for (int sequence = 0; sequence < lengths.Length; sequence++)
        {
            cache.Append(sequence, Tokens(lengths[sequence], 10 + sequence), Tokens(lengths[sequence], 20 + sequence));
        }

        return cache;
    }

    /// <summary>Decodes one token of every sequence.</summary>
    public float[] Decode(KeyValueCache cache, float[] queries)
    {
        float[] outputs = new float[queries.Length];
        Layer.Decode(cache, queries, outputs);
        return outputs;
    }

    private static KeyValueCodebooks Train(CoupledKeyValueFormat format, int heads, int dimension)
    {
        int tokens = Math.Max(format.Entries, 300);
        KeyValueCalibration calibration = new(heads, dimension);
        calibration.Add(Samples.Activations(tokens, heads * dimension, 71), Samples.Activations(tokens, heads * dimension, 72), 0);
        return CodebookTrainer.Train(format, calibration, CreateRotary(dimension, tokens));
    }

    private static RotaryEmbedding CreateRotary(int dimension, int positions) =>
        new([.. Enumerable.Range(0, dimension / 2).Select(i => MathF.Pow(10000, -2f * i / dimension))], positions);
}
