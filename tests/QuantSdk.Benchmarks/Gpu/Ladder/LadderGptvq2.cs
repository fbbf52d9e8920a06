namespace QuantSdk.Benchmarks.Gpu;

/// <summary>GPTVQ-2 on every rung of the ladder, as 4096 x 4096 and as 11008 x 4096.</summary>
internal static partial class LadderGptvq2
{
    /// <summary>The rows for one token.</summary>
    public static IReadOnlyList<GpuRow> Rows { get; } =
    [
        LadderRows.Of<SquareGC>("gptvq2-4096-GC", "GC", 4096, 4096),
        LadderRows.Of<SquareSC>("gptvq2-4096-SC", "SC", 4096, 4096),
        LadderRows.Of<SquareO1>("gptvq2-4096-O1", "O1", 4096, 4096),
        LadderRows.Of<SquareO2>("gptvq2-4096-O2", "O2", 4096, 4096),
        LadderRows.Of<SquareO3>("gptvq2-4096-O3", "O3", 4096, 4096),
        LadderRows.Of<SquareO4>("gptvq2-4096-O4", "O4", 4096, 4096),
        LadderRows.Of<SquareBest>("gptvq2-4096-Best", "Best", 4096, 4096),
        LadderRows.Of<WideGC>("gptvq2-11008-GC", "GC", 11008, 4096),
        LadderRows.Of<WideSC>("gptvq2-11008-SC", "SC", 11008, 4096),
        LadderRows.Of<WideO1>("gptvq2-11008-O1", "O1", 11008, 4096),
        LadderRows.Of<WideO2>("gptvq2-11008-O2", "O2", 11008, 4096),
        LadderRows.Of<WideO3>("gptvq2-11008-O3", "O3", 11008, 4096),
        LadderRows.Of<WideO4>("gptvq2-11008-O4", "O4", 11008, 4096),
        LadderRows.Of<WideBest>("gptvq2-11008-Best", "Best", 11008, 4096),
    ];

    [LinearLayer(inFeatures: 4096, outFeatures: 4096, GpuPlan = "Rung=GC"), VectorQuantized("GPTVQ-2")]
    internal sealed partial class SquareGC;

    [LinearLayer(inFeatures: 4096, outFeatures: 4096, GpuPlan = "Rung=SC"), VectorQuantized("GPTVQ-2")]
    internal sealed partial class SquareSC;

    [LinearLayer(inFeatures: 4096, outFeatures: 4096, GpuPlan = "Rung=O1"), VectorQuantized("GPTVQ-2")]
    internal sealed partial class SquareO1;

    [LinearLayer(inFeatures: 4096, outFeatures: 4096, GpuPlan = "Rung=O2"), VectorQuantized("GPTVQ-2")]
    internal sealed partial class SquareO2;

    [LinearLayer(inFeatures: 4096, outFeatures: 4096, GpuPlan = "Rung=O3"), VectorQuantized("GPTVQ-2")]
    internal sealed partial class SquareO3;

    [LinearLayer(inFeatures: 4096, outFeatures: 4096, GpuPlan = "Rung=O4"), VectorQuantized("GPTVQ-2")]
    internal sealed partial class SquareO4;

    [LinearLayer(inFeatures: 4096, outFeatures: 4096, GpuPlan = "Rung=Best"), VectorQuantized("GPTVQ-2")]
    internal sealed partial class SquareBest;

    [LinearLayer(inFeatures: 4096, outFeatures: 11008, GpuPlan = "Rung=GC"), VectorQuantized("GPTVQ-2")]
    internal sealed partial class WideGC;

    [LinearLayer(inFeatures: 4096, outFeatures: 11008, GpuPlan = "Rung=SC"), VectorQuantized("GPTVQ-2")]
    internal sealed partial class WideSC;

    [LinearLayer(inFeatures: 4096, outFeatures: 11008, GpuPlan = "Rung=O1"), VectorQuantized("GPTVQ-2")]
    internal sealed partial class WideO1;

    [LinearLayer(inFeatures: 4096, outFeatures: 11008, GpuPlan = "Rung=O2"), VectorQuantized("GPTVQ-2")]
    internal sealed partial class WideO2;

    [LinearLayer(inFeatures: 4096, outFeatures: 11008, GpuPlan = "Rung=O3"), VectorQuantized("GPTVQ-2")]
    internal sealed partial class WideO3;

    [LinearLayer(inFeatures: 4096, outFeatures: 11008, GpuPlan = "Rung=O4"), VectorQuantized("GPTVQ-2")]
    internal sealed partial class WideO4;

    [LinearLayer(inFeatures: 4096, outFeatures: 11008, GpuPlan = "Rung=Best"), VectorQuantized("GPTVQ-2")]
    internal sealed partial class WideBest;
}
