using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>Prints and stores the figures.</summary>
internal static class GpuReport
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    /// <summary>A row as text.</summary>
    /// <param name="result">The row.</param>
    /// <param name="results">All rows so far: the library's row of the same shape is what it is compared with.</param>
    public static string Line(GpuMeasurement result, IReadOnlyList<GpuMeasurement> results)
    {
        string shape = $"{result.OutFeatures}x{result.InFeatures}x{result.Tokens}{(result.Rung == "Best" ? "" : $" {result.Rung}")}";
        if (result.Error is not null)
        {
            return $"{result.Kind,-12} {shape,-18} FAILED {result.Error}";
        }

        GpuMeasurement? library = results.FirstOrDefault(other =>
            other.Kind == CublasRow.Kind && other.Error is null && (other.OutFeatures, other.InFeatures, other.Tokens) == (result.OutFeatures, result.InFeatures, result.Tokens));
        string ratio = library is null ? "-" : (library.KernelMicroseconds / result.KernelMicroseconds).ToString("0.00", CultureInfo.InvariantCulture);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Kind,-12} {shape,-18} {result.KernelMicroseconds,8:0.00} {result.SpreadMicroseconds,7:0.00} {result.LayerMicroseconds,8:0.00} {result.CeilingShare,8:P0} {ratio,8} {result.RelativeError,9:E1}");
    }

    /// <summary>Prints the table.</summary>
    public static void Print(IReadOnlyList<GpuMeasurement> results)
    {
        Console.WriteLine();
        Console.WriteLine($"{results.FirstOrDefault(static result => result.Device.Length != 0)?.Device}; medians of graph replays over weights of more than 256 MiB; % of 4.3 TB/s");
        Console.WriteLine($"{"",-12} {"N x K x M",-18} {"kernel us",8} {"spread",7} {"layer us",8} {"ceiling",8} {"x cuBLAS",8} {"error",9}");
        foreach (GpuMeasurement result in results)
        {
            Console.WriteLine(Line(result, results));
        }
    }

    /// <summary>Writes the figures.</summary>
    public static void Write(string path, IReadOnlyList<GpuMeasurement> results) => File.WriteAllText(path, JsonSerializer.Serialize(results, Format));

    /// <summary>Reads figures that <see cref="Write"/> wrote.</summary>
    public static IReadOnlyList<GpuMeasurement> Read(string path) => JsonSerializer.Deserialize<List<GpuMeasurement>>(File.ReadAllText(path), Format) ?? [];
}
