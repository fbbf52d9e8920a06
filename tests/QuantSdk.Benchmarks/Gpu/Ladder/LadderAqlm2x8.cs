namespace QuantSdk.Benchmarks.Gpu;

/// <summary>AQLM-2x8 on every rung of the ladder, as 4096 x 4096 and as 11008 x 4096.</summary>
internal static partial class LadderAqlm2x8
{
    /// <summary>The rows for one token.</summary>
    public static IReadOnlyList<GpuRow> Rows { get; } =
    [
        LadderRows.Of<SquareGC>("aqlm2x8-4096-GC", "GC", 4096, 4096),
        LadderRows.Of<SquareSC>("aqlm2x8-4096-SC", "SC", 4096, 4096),
        LadderRows.Of<SquareO1>("aqlm2x8-4096-O1", "O1", 4096, 4096),
        LadderRows.Of<SquareO2>("aqlm2x8-4096-O2", "O2", 4096, 4096),
        LadderRows.Of<SquareO3>("aqlm2x8-4096-O3", "O3", 4096, 4096),
        LadderRows.Of<SquareO4>("aqlm2x8-4096-O4", "O4", 4096, 4096),
        LadderRows.Of<SquareBest>("aqlm2x8-4096-Best", "Best", 4096, 4096),
        LadderRows.Of<WideGC>("aqlm2x8-11008-GC", "GC", 11008, 4096),
        LadderRows.Of<WideSC>("aqlm2x8-11008-SC", "SC", 11008, 4096),
        LadderRows.Of<WideO1>("aqlm2x8-11008-O1", "O1", 11008, 4096),
        LadderRows.Of<WideO2>("aqlm2x8-11008-O2", "O2", 11008, 4096),
        LadderRows.Of<WideO3>("aqlm2x8-11008-O3", "O3", 11008, 4096),
        LadderRows.Of<WideO4>("aqlm2x8-11008-O4", "O4", 11008, 4096),
        LadderRows.Of<WideBest>("aqlm2x8-11008-Best", "Best", 11008, 4096),
    ];

    [LinearLayer(inFeatures: 4096, outFeatures: 4096, GpuPlan = "Rung=GC"), VectorQuantized("AQLM-2x8")]
    internal sealed partial class SquareGC;

    [LinearLayer(inFeatures: 4096, outFeatures: 4096, GpuPlan = "Rung=SC"), VectorQuantized("AQLM-2x8")]
    internal sealed partial class SquareSC;

    [LinearLayer(inFeatures: 4096, outFeatures: 4096, GpuPlan = "Rung=O1"), VectorQuantized("AQLM-2x8")]
    internal sealed partial class SquareO1;

    [LinearLayer(inFeatures: 4096, outFeatures: 4096, GpuPlan = "Rung=O2"), VectorQuantized("AQLM-2x8")]
    internal sealed partial class SquareO2;

    [LinearLayer(inFeatures: 4096, outFeatures: 4096, GpuPlan = "Rung=O3"), VectorQuantized("AQLM-2x8")]
    internal sealed partial class SquareO3;

    [LinearLayer(inFeatures: 4096, outFeatures: 4096, GpuPlan = "Rung=O4"), VectorQuantized("AQLM-2x8")]
    internal sealed partial class SquareO4;

    [LinearLayer(inFeatures: 4096, outFeatures: 4096, GpuPlan = "Rung=Best"), VectorQuantized("AQLM-2x8")]
    internal sealed partial class SquareBest;

    [LinearLayer(inFeatures: 4096, outFeatures: 11008, GpuPlan = "Rung=GC"), VectorQuantized("AQLM-2x8")]
    internal sealed partial class WideGC;

    [LinearLayer(inFeatures: 4096, outFeatures: 11008, GpuPlan = "Rung=SC"), VectorQuantized("AQLM-2x8")]
    internal sealed partial class WideSC;

    [LinearLayer(inFeatures: 4096, outFeatures: 11008, GpuPlan = "Rung=O1"), VectorQuantized("AQLM-2x8")]
    internal sealed partial class WideO1;

    [LinearLayer(inFeatures: 4096, outFeatures: 11008, GpuPlan = "Rung=O2"), VectorQuantized("AQLM-2x8")]
    internal sealed partial class WideO2;

    [LinearLayer(inFeatures: 4096, outFeatures: 11008, GpuPlan = "Rung=O3"), VectorQuantized("AQLM-2x8")]
    internal sealed partial class WideO3;

    [LinearLayer(inFeatures: 4096, outFeatures: 11008, GpuPlan = "Rung=O4"), VectorQuantized("AQLM-2x8")]
    internal sealed partial class WideO4;

    [LinearLayer(inFeatures: 4096, outFeatures: 11008, GpuPlan = "Rung=Best"), VectorQuantized("AQLM-2x8")]
    internal sealed partial class WideBest;
}
