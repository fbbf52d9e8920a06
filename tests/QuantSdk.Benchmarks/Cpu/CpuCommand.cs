using System.CommandLine;
using System.Globalization;
using QuantSdk.Cpu;
using QuantSdk.Numerics;

namespace QuantSdk.Benchmarks.Cpu;

/// <summary>The subcommand <c>cpu</c>.</summary>
internal static class CpuCommand
{
    /// <summary>Creates the subcommand.</summary>
    public static Command Create()
    {
        Option<string[]> shapes = new("--shapes")
        {
            Description = "Shapes as OUTxIN.",
            DefaultValueFactory = static _ => ["4096x4096", "11008x4096", "4096x11008"],
            AllowMultipleArgumentsPerToken = true,
        };
        Option<string[]> formats = new("--formats")
        {
            Description = "Formats by name; all unless given.",
            DefaultValueFactory = static _ => [],
            AllowMultipleArgumentsPerToken = true,
        };
        Option<int> threads = new("--threads") { Description = "Threads of every measurement.", DefaultValueFactory = static _ => CpuKernels.Threads };
        Option<FileInfo?> report = new("--report") { Description = "Writes the figures to a JSON file." };
        Command command = new("cpu", "Measures one token times a matrix for every format, beside fp32 on System.Numerics.Tensors and the read bandwidth.")
        {
            shapes, formats, threads, report,
        };
        command.SetAction(parsed =>
        {
            CpuKernels.Threads = parsed.GetValue(threads);
            IReadOnlyList<WeightFormat> chosen = [.. Formats(parsed.GetValue(formats)!)];
            return CpuBenchmark.Run([.. parsed.GetValue(shapes)!.Select(Shape)], chosen, parsed.GetValue(report));
        });
        return command;
    }

    private static (int Rows, int Columns) Shape(string text)
    {
        string[] sizes = text.Split('x');
        return sizes.Length == 2
            && int.TryParse(sizes[0], CultureInfo.InvariantCulture, out int rows)
            && int.TryParse(sizes[1], CultureInfo.InvariantCulture, out int columns)
            && rows > 0
            && columns > 0
            ? (rows, columns)
            : throw new ArgumentException($"'{text}' is no shape; write OUTxIN, for example 4096x11008.");
    }

    private static IEnumerable<WeightFormat> Formats(string[] names)
    {
        if (names.Length == 0)
        {
            return [.. WeightFormats.All, WeightFormats.Mant(64, 4, 16)];
        }

        return names.Select(static name => WeightFormats.TryFind(name, out WeightFormat? format)
            ? format
            : throw new ArgumentException($"'{name}' is no format. Formats: {string.Join(", ", WeightFormats.All)}."));
    }
}
