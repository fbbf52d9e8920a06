namespace QuantSdk.Checkpoints;

/// <summary>Element types by their names in a safetensors header.</summary>
internal static class TensorTypes
{
    /// <summary>The types that can be read, as messages list them.</summary>
    public const string Supported = "F32, F16, BF16, I8, U8, I16, I32 and I64";

    /// <summary>Bytes of one element.</summary>
    public static int Size(this TensorType type) => type switch
    {
        TensorType.I8 or TensorType.U8 => 1,
        TensorType.F16 or TensorType.BF16 or TensorType.I16 => 2,
        TensorType.F32 or TensorType.I32 => 4,
        TensorType.I64 => 8,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "This is no element type."),
    };

    /// <summary>The type of a name, or null where this library cannot read it.</summary>
    public static TensorType? Find(string name) => name switch
    {
        "F32" => TensorType.F32,
        "F16" => TensorType.F16,
        "BF16" => TensorType.BF16,
        "I8" => TensorType.I8,
        "U8" => TensorType.U8,
        "I16" => TensorType.I16,
        "I32" => TensorType.I32,
        "I64" => TensorType.I64,
        _ => null,
    };

    /// <summary>
    /// Bytes of one element of any type that the file format defines, or 0. A file may hold such tensors beside the ones
    /// that are read, so their extent must be known; asking for one is an error.
    /// </summary>
    public static int SizeOf(string name) => Find(name) is TensorType type ? type.Size() : name switch
    {
        "BOOL" or "F8_E4M3" or "F8_E5M2" or "F8_E8M0" => 1,
        "U16" => 2,
        "U32" => 4,
        "U64" or "F64" or "C64" => 8,
        _ => 0,
    };
}
