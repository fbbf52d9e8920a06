namespace QuantSdk.Hardware.Tests;

/// <summary>Files for a study of two layers of different widths.</summary>
internal static class ExportSamples
{
    /// <summary>The study.</summary>
    public static Study Study { get; } = new()
    {
        Name = "project",
        Layers =
        [
            new() { Name = "up", InFeatures = 256, OutFeatures = 384, Format = "mant", GroupSize = 64, WeightBits = 4, ActivationBits = 8 },
            new() { Name = "down", InFeatures = 320, OutFeatures = 200, Format = "mant", GroupSize = 64, WeightBits = 8, ActivationBits = 8 },
        ],
        Options = new() { SequenceLength = 512 },
        Baselines = ["ANT"],
    };

    /// <summary>The files by path.</summary>
    /// <param name="accelerator">The accelerator.</param>
    public static Dictionary<string, string> Export(Accelerator accelerator) =>
        AcceleratorExport.Write(accelerator, Study).ToDictionary(static file => file.Path, static file => file.Text);
}
