namespace QuantSdk.Generators.Planning;

/// <summary>What a kernel does with a batch.</summary>
internal enum GpuKernelUse
{
    /// <summary>Multiplies a few tokens in single precision, or in integers where the format says so.</summary>
    Vector,

    /// <summary>Multiplies tokens in half precision on tensor cores.</summary>
    Tensor,

    /// <summary>Decodes the weights to half precision for a dense product.</summary>
    Decode,
}
