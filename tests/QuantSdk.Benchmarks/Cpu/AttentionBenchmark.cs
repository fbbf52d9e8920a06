using QuantSdk.Attention;
using QuantSdk.Cpu;
using QuantSdk.Cpu.Simd;
using QuantSdk.Reference;
using QuantSdk.Tests.Shared;
using Spectre.Console;

namespace QuantSdk.Benchmarks.Cpu;

/// <summary>Measures appending one token to every sequence, and attending with it, for every cache format; half precision of the same run is the yardstick.</summary>
internal sealed class AttentionBenchmark(int queryHeads, int heads, int dimension, int batch, int length)
{
    /// <summary>M-ANT rounds weights to integers, and one that lies between two can go either way in single precision.</summary>
    private const double Tolerance = 1e-5, IntegerTolerance = 4e-3;

    // Tokens that the measurement of appending may add, and room for them.
    private const int Appended = 256;

    /// <summary>Runs the measurements.</summary>
    /// <returns>0, or 1 where a kernel disagrees with the reference.</returns>
    public int Run(IReadOnlyList<KeyValueFormat> formats)
    {
        AnsiConsole.WriteLine($"{CpuKernels.Threads} threads, {SimdLevels.Best}; {queryHeads} query heads, {heads} key-value heads of {dimension}, {batch} sequences of {length} tokens");
        Table table = new Table().Border(TableBorder.Simple).AddColumn("cache");
        foreach (string column in (string[])["MB", "append us", "decode us", "best us", "GB/s", "to FP16", "error"])
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        double yardstick = 0;
        bool agrees = true;
        foreach (KeyValueFormat format in formats.Prepend(KeyValueFormats.Half).Distinct())
        {
            KeyValueCache cache = Fill(format, out CpuAttention layer);
            float[] queries = RandomActivations.Create(batch * queryHeads * dimension, 3);
            float[] outputs = new float[queries.Length];
            layer.Decode(cache, queries, outputs);
            double error = RotatedKernels.RelativeError(outputs, AttentionOracle.Decode(cache, queries, queryHeads));
            agrees &= error <= (format is MantKeyValueFormat ? IntegerTolerance : Tolerance);
            (double seconds, double best) = RotatedKernels.Time(1, _ => layer.Decode(cache, queries, outputs));
            double bytes = cache.ByteCount;
            double append = Append(cache, layer);
            yardstick = yardstick == 0 ? seconds : yardstick;
            table.AddRow(
                Markup.Escape(format.Name), $"{bytes / 1e6:F1}", $"{append * 1e6:F1}", $"{seconds * 1e6:F0}", $"{best * 1e6:F0}", $"{bytes / seconds / 1e9:F1}",
                $"{yardstick / seconds:F2}", $"{error:E1}");
        }

        AnsiConsole.Write(table);
        return agrees ? 0 : 1;
    }

    private KeyValueCache Fill(KeyValueFormat format, out CpuAttention layer)
    {
        RotaryEmbedding rotary = new([.. Enumerable.Range(0, dimension / 2).Select(i => MathF.Pow(10000, -2f * i / dimension))], length + Appended);
        layer = new CpuAttention(format, queryHeads, heads, dimension, rotary, format is CoupledKeyValueFormat coupled ? Codebooks(coupled) : null);
        KeyValueCache cache = layer.CreateCache(batch, length + Appended);
        for (int sequence = 0; sequence < batch; sequence++)
        {
            layer.Append(
                cache,
                sequence,
                RandomActivations.Create(length * heads * dimension, 10 + sequence),
                RandomActivations.Create(length * heads * dimension, 20 + sequence));
        }

        return cache;
    }

    private double Append(KeyValueCache cache, CpuAttention layer)
    {
        float[] keys = RandomActivations.Create(batch * heads * dimension, 5);
        float[] values = RandomActivations.Create(batch * heads * dimension, 6);
        return RotatedKernels.Time(1, _ => layer.Append(cache, keys, values)).Median;
    }

    private KeyValueCodebooks Codebooks(CoupledKeyValueFormat format)
    {
        int count = heads * dimension * format.Entries;
        return new KeyValueCodebooks(format, heads, dimension, Halves(count, 7), Halves(count, 8));
    }

    private static Half[] Halves(int count, int seed) => [.. RandomActivations.Create(count, seed).Select(static value => (Half)value)];
}
