using System.Text.Json;
using QuantSdk.Cpu;
using QuantSdk.Cpu.Simd;
using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Reference;
using QuantSdk.Tests.Shared;
using Spectre.Console;

namespace QuantSdk.Benchmarks.Cpu;

/// <summary>Measures the kernels of one token, all in one run: bandwidth, the fp32 yardstick, then every format.</summary>
internal static class CpuBenchmark
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true };

    /// <summary>Runs the measurements.</summary>
    /// <returns>0, or 1 where a kernel disagrees with the reference.</returns>
    public static int Run(IReadOnlyList<(int Rows, int Columns)> shapes, IReadOnlyList<WeightFormat> formats, FileInfo? report)
    {
        double bandwidth = Bandwidth.Measure();
        AnsiConsole.WriteLine(
            $"{CpuKernels.Threads} threads, {SimdLevels.Best}, {SimdLevels.Extensions}; read bandwidth {bandwidth / 1e9:F1} GB/s; "
            + $"weights rotate through {RotatedKernels.MemoryBytes >> 20} MiB");
        List<CpuMeasurement> measurements = [];
        foreach ((int rows, int columns) in shapes)
        {
            Table table = CreateTable($"{rows} x {columns}");
            TensorGemv yardstick = new(rows, columns);
            Add(table, measurements, yardstick.Measure(), bandwidth);
            Add(table, measurements, Dense(rows, columns, yardstick), bandwidth);
            foreach (WeightFormat format in formats)
            {
                Add(table, measurements, Quantized(format, rows, columns, yardstick), bandwidth);
            }

            AnsiConsole.Write(table);
        }

        if (report is not null)
        {
            File.WriteAllText(report.FullName, JsonSerializer.Serialize(new { bandwidth, threads = CpuKernels.Threads, measurements }, Json));
        }

        return measurements.TrueForAll(static measurement => measurement.RelativeError <= 1e-5) ? 0 : 1;
    }

    private static CpuMeasurement Dense(int rows, int columns, TensorGemv yardstick)
    {
        float[] weights = RotatedKernels.Activations(rows * columns, 1);
        float[] x = RotatedKernels.Activations(columns, 2);
        double[] expected = LinearOracle.Multiply(Array.ConvertAll(weights, w => (double)w), Array.ConvertAll(x, v => (double)v), 1, columns);
        return RotatedKernels.Measure("fp32", CpuKernels.CreateDense(weights, rows, columns), x, 4L * rows * columns, expected, yardstick);
    }

    private static CpuMeasurement Quantized(WeightFormat format, int rows, int columns, TensorGemv yardstick)
    {
        QuantizedWeights weights = RandomWeights.Create(format, rows, columns, 1);
        float[] x = RotatedKernels.Activations(columns, 2);
        return RotatedKernels.Measure(format.Name, CpuKernels.Create(weights), x, weights.ByteCount, LinearOracle.Forward(weights, x, 1), yardstick);
    }

    private static Table CreateTable(string title)
    {
        Table table = new Table().Title(title).Border(TableBorder.Simple);
        foreach (string column in new[] { "format", "us", "best us", "GB/s", "of read", "Gw/s", "to fp32", "error" })
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        return table;
    }

    private static void Add(Table table, List<CpuMeasurement> measurements, CpuMeasurement measured, double bandwidth)
    {
        measurements.Add(measured);
        table.AddRow(
            Markup.Escape(measured.Name),
            $"{measured.Seconds * 1e6:F0}",
            $"{measured.Best * 1e6:F0}",
            $"{measured.Bytes / measured.Seconds / 1e9:F1}",
            $"{measured.Bytes / measured.Seconds / bandwidth:P0}",
            $"{measured.Weights / measured.Seconds / 1e9:F2}",
            $"{measured.Ratio:F2}",
            $"{measured.RelativeError:E1}");
    }
}
