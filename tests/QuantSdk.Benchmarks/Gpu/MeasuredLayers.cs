namespace QuantSdk.Benchmarks.Gpu;

/// <summary>The layers whose emitted kernels are measured: every GPU format at the size of a small, a middle and a large projection.</summary>
internal static partial class MeasuredLayers
{
    /// <summary>VQ&lt;4,8,1&gt;, 4096 x 4096.</summary>
    [LinearLayer(inFeatures: 4096, outFeatures: 4096)]
    [VectorQuantized("VQ<4,8,1>")]
    internal sealed partial class VectorSmall;

    /// <summary>VQ&lt;4,8,1&gt;, 8192 x 8192.</summary>
    [LinearLayer(inFeatures: 8192, outFeatures: 8192)]
    [VectorQuantized("VQ<4,8,1>")]
    internal sealed partial class VectorMedium;

    /// <summary>VQ&lt;4,8,1&gt;, 28672 x 8192.</summary>
    [LinearLayer(inFeatures: 8192, outFeatures: 28672)]
    [VectorQuantized("VQ<4,8,1>")]
    internal sealed partial class VectorLarge;

    /// <summary>GPTVQ-2, 4096 x 4096.</summary>
    [LinearLayer(inFeatures: 4096, outFeatures: 4096)]
    [VectorQuantized("GPTVQ-2")]
    internal sealed partial class Gptvq2Small;

    /// <summary>GPTVQ-2, 8192 x 8192.</summary>
    [LinearLayer(inFeatures: 8192, outFeatures: 8192)]
    [VectorQuantized("GPTVQ-2")]
    internal sealed partial class Gptvq2Medium;

    /// <summary>GPTVQ-2, 28672 x 8192.</summary>
    [LinearLayer(inFeatures: 8192, outFeatures: 28672)]
    [VectorQuantized("GPTVQ-2")]
    internal sealed partial class Gptvq2Large;

    /// <summary>AQLM-2x8, 4096 x 4096.</summary>
    [LinearLayer(inFeatures: 4096, outFeatures: 4096)]
    [VectorQuantized("AQLM-2x8")]
    internal sealed partial class Aqlm2x8Small;

    /// <summary>AQLM-2x8, 8192 x 8192.</summary>
    [LinearLayer(inFeatures: 8192, outFeatures: 8192)]
    [VectorQuantized("AQLM-2x8")]
    internal sealed partial class Aqlm2x8Medium;

    /// <summary>AQLM-2x8, 28672 x 8192.</summary>
    [LinearLayer(inFeatures: 8192, outFeatures: 28672)]
    [VectorQuantized("AQLM-2x8")]
    internal sealed partial class Aqlm2x8Large;

    /// <summary>AQLM-3, 4096 x 4096.</summary>
    [LinearLayer(inFeatures: 4096, outFeatures: 4096)]
    [VectorQuantized("AQLM-3")]
    internal sealed partial class Aqlm3Small;

    /// <summary>AQLM-3, 8192 x 8192.</summary>
    [LinearLayer(inFeatures: 8192, outFeatures: 8192)]
    [VectorQuantized("AQLM-3")]
    internal sealed partial class Aqlm3Medium;

    /// <summary>AQLM-3, 28672 x 8192.</summary>
    [LinearLayer(inFeatures: 8192, outFeatures: 28672)]
    [VectorQuantized("AQLM-3")]
    internal sealed partial class Aqlm3Large;

    /// <summary>QuiP#-2, 4096 x 4096.</summary>
    [LinearLayer(inFeatures: 4096, outFeatures: 4096)]
    [VectorQuantized("QuiP#-2")]
    internal sealed partial class QuipSharp2Small;

    /// <summary>QuiP#-2, 8192 x 8192.</summary>
    [LinearLayer(inFeatures: 8192, outFeatures: 8192)]
    [VectorQuantized("QuiP#-2")]
    internal sealed partial class QuipSharp2Medium;

    /// <summary>QuiP#-2, 28672 x 8192.</summary>
    [LinearLayer(inFeatures: 8192, outFeatures: 28672)]
    [VectorQuantized("QuiP#-2")]
    internal sealed partial class QuipSharp2Large;

    /// <summary>QuiP#-4, 4096 x 4096.</summary>
    [LinearLayer(inFeatures: 4096, outFeatures: 4096)]
    [VectorQuantized("QuiP#-4")]
    internal sealed partial class QuipSharp4Small;

    /// <summary>QuiP#-4, 8192 x 8192.</summary>
    [LinearLayer(inFeatures: 8192, outFeatures: 8192)]
    [VectorQuantized("QuiP#-4")]
    internal sealed partial class QuipSharp4Medium;

    /// <summary>QuiP#-4, 28672 x 8192.</summary>
    [LinearLayer(inFeatures: 8192, outFeatures: 28672)]
    [VectorQuantized("QuiP#-4")]
    internal sealed partial class QuipSharp4Large;

    /// <summary>MANT4-g64 with INT8 activations, 4096 x 4096.</summary>
    [LinearLayer(inFeatures: 4096, outFeatures: 4096)]
    [MAntGroup(64)]
    internal sealed partial class Mant4Small;

    /// <summary>MANT4-g64 with INT8 activations, 8192 x 8192.</summary>
    [LinearLayer(inFeatures: 8192, outFeatures: 8192)]
    [MAntGroup(64)]
    internal sealed partial class Mant4Medium;

    /// <summary>MANT4-g64 with INT8 activations, 28672 x 8192.</summary>
    [LinearLayer(inFeatures: 8192, outFeatures: 28672)]
    [MAntGroup(64)]
    internal sealed partial class Mant4Large;
}
