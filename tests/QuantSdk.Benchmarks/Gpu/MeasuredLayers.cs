namespace QuantSdk.Benchmarks.Gpu;

/// <summary>The layers whose emitted kernels are measured: every GPU format at the size of a small and of a large projection.</summary>
internal static partial class MeasuredLayers
{
    /// <summary>GPTVQ-2, 4096 x 4096.</summary>
    [LinearLayer(inFeatures: 4096, outFeatures: 4096)]
    [VectorQuantized("GPTVQ-2")]
    internal sealed partial class Gptvq2Small;

    /// <summary>GPTVQ-2, 28672 x 8192.</summary>
    [LinearLayer(inFeatures: 8192, outFeatures: 28672)]
    [VectorQuantized("GPTVQ-2")]
    internal sealed partial class Gptvq2Large;

    /// <summary>AQLM-2x8, 4096 x 4096.</summary>
    [LinearLayer(inFeatures: 4096, outFeatures: 4096)]
    [VectorQuantized("AQLM-2x8")]
    internal sealed partial class Aqlm2x8Small;

    /// <summary>AQLM-2x8, 28672 x 8192.</summary>
    [LinearLayer(inFeatures: 8192, outFeatures: 28672)]
    [VectorQuantized("AQLM-2x8")]
    internal sealed partial class Aqlm2x8Large;

    /// <summary>AQLM-3, 4096 x 4096.</summary>
    [LinearLayer(inFeatures: 4096, outFeatures: 4096)]
    [VectorQuantized("AQLM-3")]
    internal sealed partial class Aqlm3Small;

    /// <summary>AQLM-3, 28672 x 8192.</summary>
    [LinearLayer(inFeatures: 8192, outFeatures: 28672)]
    [VectorQuantized("AQLM-3")]
    internal sealed partial class Aqlm3Large;

    /// <summary>QuiP#-2, 4096 x 4096.</summary>
    [LinearLayer(inFeatures: 4096, outFeatures: 4096)]
    [VectorQuantized("QuiP#-2")]
    internal sealed partial class QuipSharp2Small;

    /// <summary>QuiP#-2, 28672 x 8192.</summary>
    [LinearLayer(inFeatures: 8192, outFeatures: 28672)]
    [VectorQuantized("QuiP#-2")]
    internal sealed partial class QuipSharp2Large;

    /// <summary>QuiP#-4, 4096 x 4096.</summary>
    [LinearLayer(inFeatures: 4096, outFeatures: 4096)]
    [VectorQuantized("QuiP#-4")]
    internal sealed partial class QuipSharp4Small;

    /// <summary>QuiP#-4, 28672 x 8192.</summary>
    [LinearLayer(inFeatures: 8192, outFeatures: 28672)]
    [VectorQuantized("QuiP#-4")]
    internal sealed partial class QuipSharp4Large;

    /// <summary>MANT4-g64 with INT8 activations, 4096 x 4096.</summary>
    [LinearLayer(inFeatures: 4096, outFeatures: 4096)]
    [MAntGroup(64)]
    internal sealed partial class Mant4Small;

    /// <summary>MANT4-g64 with INT8 activations, 28672 x 8192.</summary>
    [LinearLayer(inFeatures: 8192, outFeatures: 28672)]
    [MAntGroup(64)]
    internal sealed partial class Mant4Large;
}
