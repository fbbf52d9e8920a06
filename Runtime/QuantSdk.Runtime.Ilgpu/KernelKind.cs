namespace QuantSdk.Gpu;

/// <summary>What an emitted kernel does with activations.</summary>
public enum KernelKind
{
    /// <summary>Multiplies a few tokens in single precision, or in integers where the format says so.</summary>
    Vector,

    /// <summary>Multiplies tokens in half precision on tensor cores.</summary>
    Tensor,

    /// <summary>Decodes the weights to half precision for a dense product, which multiplies by what all weights of a lattice share, their first scale.</summary>
    Decode,

    /// <summary>Multiplies a token that is split into planes of bytes, in integers on tensor cores.</summary>
    Planes,
}
