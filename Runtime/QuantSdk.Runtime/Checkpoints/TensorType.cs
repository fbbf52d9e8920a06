namespace QuantSdk.Checkpoints;

/// <summary>Element types of a safetensors file.</summary>
public enum TensorType
{
    /// <summary>32-bit floating point.</summary>
    F32,

    /// <summary>16-bit floating point (binary16).</summary>
    F16,

    /// <summary>bfloat16.</summary>
    BF16,

    /// <summary>Signed 8-bit integer.</summary>
    I8,

    /// <summary>Unsigned 8-bit integer.</summary>
    U8,

    /// <summary>Signed 16-bit integer.</summary>
    I16,

    /// <summary>Signed 32-bit integer.</summary>
    I32,

    /// <summary>Signed 64-bit integer.</summary>
    I64,
}
