using QuantSdk.Attention;
using QuantSdk.Numerics;

namespace TinyLlama;

/// <summary>What the user asked for.</summary>
internal sealed record SampleOptions
{
    /// <summary>The checkpoint that ships with the sample.</summary>
    public static string ShippedModel { get; } = Path.Combine(AppContext.BaseDirectory, "Model");

    /// <summary>The checkpoint directory.</summary>
    public required string Model { get; init; }

    /// <summary>The formats asked for; null for all.</summary>
    public required IReadOnlyList<WeightFormat>? Formats { get; init; }

    /// <summary>The cache formats asked for; null for all, and for a cache in single precision when text is generated.</summary>
    public required IReadOnlyList<KeyValueFormat>? CacheFormats { get; init; }

    /// <summary>The text to continue.</summary>
    public required string Prompt { get; init; }

    /// <summary>Tokens to generate at most.</summary>
    public required int Tokens { get; init; }

    /// <summary><c>cpu</c> or <c>cuda</c>.</summary>
    public required string Device { get; init; }

    /// <summary>Windows to evaluate on; null for the whole validation text.</summary>
    public required int? Windows { get; init; }

    /// <summary>The JSON report to write; null for none.</summary>
    public required string? Report { get; init; }

    /// <summary>The plot to write.</summary>
    public required string Plot { get; init; }

    /// <summary>Whether quantized models are read from disk and stored there.</summary>
    public required bool UseCache { get; init; }

    /// <summary>Seed of quantizers and of sampling.</summary>
    public required int Seed { get; init; }

    /// <summary>Temperature of sampling; 0 takes the likeliest token.</summary>
    public required double Temperature { get; init; }

    /// <summary>A text file to calibrate with; null for the model's own.</summary>
    public required string? Calibration { get; init; }

    /// <summary>Whether to quantize with calibration data at all.</summary>
    public required bool UseCalibration { get; init; }

    /// <summary>Whether each layer is fitted behind the quantized ones before it: more exact, and slower. Null where that is left to the format.</summary>
    public required bool? Sequential { get; init; }

    /// <summary>Where to write sampled calibration tokens instead of doing the main job; null for the main job.</summary>
    public required string? MakeCalibration { get; init; }
}
