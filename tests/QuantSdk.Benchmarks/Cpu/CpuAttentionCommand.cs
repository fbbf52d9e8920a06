using System.CommandLine;
using QuantSdk.Attention;
using QuantSdk.Cpu;

namespace QuantSdk.Benchmarks.Cpu;

/// <summary>The subcommand <c>cpu-attention</c>.</summary>
internal static class CpuAttentionCommand
{
    /// <summary>Creates the subcommand.</summary>
    public static Command Create()
    {
        Option<int> queryHeads = new("--query-heads") { Description = "Query heads.", DefaultValueFactory = static _ => 32 };
        Option<int> heads = new("--heads") { Description = "Key-value heads.", DefaultValueFactory = static _ => 8 };
        Option<int> dimension = new("--dimension") { Description = "Elements of a head.", DefaultValueFactory = static _ => 128 };
        Option<int> batch = new("--batch") { Description = "Sequences.", DefaultValueFactory = static _ => 1 };
        Option<int> length = new("--length") { Description = "Tokens in the cache.", DefaultValueFactory = static _ => 1024 };
        Option<string[]> formats = new("--formats") { Description = "Cache formats by name; all unless given.", DefaultValueFactory = static _ => [], AllowMultipleArgumentsPerToken = true };
        Option<int> threads = new("--threads") { Description = "Threads of every measurement.", DefaultValueFactory = static _ => CpuKernels.Threads };
        Command command = new("cpu-attention", "Measures append and decode attention of one token for every cache format, beside half precision in the same run.")
        {
            queryHeads, heads, dimension, batch, length, formats, threads,
        };
        command.SetAction(parsed =>
        {
            CpuKernels.Threads = parsed.GetValue(threads);
            AttentionBenchmark benchmark = new(parsed.GetValue(queryHeads), parsed.GetValue(heads), parsed.GetValue(dimension), parsed.GetValue(batch), parsed.GetValue(length));
            return benchmark.Run([.. Formats(parsed.GetValue(formats)!)]);
        });
        return command;
    }

    private static IEnumerable<KeyValueFormat> Formats(string[] names) => names.Length == 0 ? KeyValueFormats.All : names.Select(static name =>
        KeyValueFormats.TryFind(name, out KeyValueFormat? format)
            ? format
            : throw new ArgumentException($"'{name}' is no cache format. Formats: {string.Join(", ", KeyValueFormats.All)} and VQ<v,b,1>."));
}
