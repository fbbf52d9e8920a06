using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>Prints and stores the figures of attention.</summary>
internal static class AttentionReport
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    /// <summary>A measurement as text; decoding is compared with the library's half precision of the same heads and shape, or with ours.</summary>
    /// <param name="result">The measurement.</param>
    /// <param name="results">All so far.</param>
    public static string Line(AttentionMeasurement result, IReadOnlyList<AttentionMeasurement> results)
    {
        string heads = $"{result.QueryHeads}/{result.KeyValueHeads}";
        string shape = $"{result.Sequences}x{result.Tokens}";
        if (result.Error is not null)
        {
            return $"{result.Row,-20} {result.Rung,-5} {result.Work,-10} {heads,-6} {shape,-9} FAILED {result.Error}";
        }

        AttentionMeasurement? half = Half(LibraryAttention.Format) ?? Half("FP16");
        AttentionMeasurement? Half(string format) => results.FirstOrDefault(other =>
            other.Format == format && other.Error is null && other.Work == result.Work
            && (other.KeyValueHeads, other.Sequences, other.Tokens) == (result.KeyValueHeads, result.Sequences, result.Tokens));
        string ratio = half is null ? "-" : (half.Microseconds / result.Microseconds).ToString("0.00", CultureInfo.InvariantCulture);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Row,-20} {result.Rung,-5} {result.Work,-10} {heads,-6} {shape,-9} {result.Microseconds,9:0.00} {result.SpreadMicroseconds,7:0.00} {result.CeilingShare,8:P0} {ratio,7} {result.RelativeError,9:E1}");
    }

    /// <summary>The table's head.</summary>
    public static string Header { get; } = $"{"",-20} {"rung",-5} {"work",-10} {"heads",-6} {"shape",-9} {"us",9} {"spread",7} {"ceiling",8} {"x fp16",7} {"error",9}";

    /// <summary>Writes the figures as JSON.</summary>
    public static void Write(string path, IReadOnlyList<AttentionMeasurement> results) => File.WriteAllText(path, JsonSerializer.Serialize(results, Format));

    /// <summary>Reads figures that <see cref="Write"/>, or the script of the library's attention, wrote.</summary>
    public static IReadOnlyList<AttentionMeasurement> Read(string path) => JsonSerializer.Deserialize<List<AttentionMeasurement>>(File.ReadAllText(path), Format) ?? [];
}
