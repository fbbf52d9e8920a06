namespace QuantSdk.Checkpoints;

/// <summary>The ids of <see cref="QuantFormatException"/>; <c>Runtime/docs/checkpoint-errors.md</c> describes each.</summary>
internal static class CheckpointErrors
{
    /// <summary>A file cannot be opened or read.</summary>
    public const string Unreadable = "QSDK1001";

    /// <summary>A safetensors file is too short, or its header length is impossible.</summary>
    public const string HeaderLength = "QSDK1002";

    /// <summary>A safetensors header is no JSON text.</summary>
    public const string HeaderSyntax = "QSDK1003";

    /// <summary>A safetensors header is JSON of the wrong structure.</summary>
    public const string HeaderStructure = "QSDK1004";

    /// <summary>A safetensors header names a tensor twice.</summary>
    public const string DuplicateTensor = "QSDK1005";

    /// <summary>An element type that the format or this library does not know.</summary>
    public const string ElementType = "QSDK1006";

    /// <summary>A shape with negative or overflowing sizes.</summary>
    public const string Shape = "QSDK1007";

    /// <summary>Data offsets outside the file or in the wrong order.</summary>
    public const string Offsets = "QSDK1008";

    /// <summary>The bytes of a tensor do not fit its shape and type.</summary>
    public const string TensorLength = "QSDK1009";

    /// <summary>Tensors overlap, or bytes belong to no tensor.</summary>
    public const string Coverage = "QSDK1010";

    /// <summary>A tensor of more than 2 GiB.</summary>
    public const string TooLarge = "QSDK1011";

    /// <summary>A tensor is missing.</summary>
    public const string MissingTensor = "QSDK1012";

    /// <summary>A tensor's type has no conversion to floating point.</summary>
    public const string NotFloatingPoint = "QSDK1013";

    /// <summary>An index of shards that cannot be understood.</summary>
    public const string Index = "QSDK1014";

    /// <summary>An index names a file that is no plain file name.</summary>
    public const string ShardName = "QSDK1015";

    /// <summary>An index and its shards disagree.</summary>
    public const string ShardContent = "QSDK1016";

    /// <summary>A directory without a checkpoint.</summary>
    public const string NoCheckpoint = "QSDK1017";

    /// <summary>A configuration that is no JSON text.</summary>
    public const string ConfigSyntax = "QSDK1018";

    /// <summary>A configuration value is missing or out of range.</summary>
    public const string ConfigValue = "QSDK1019";

    /// <summary>A configuration asks for something that this library does not do.</summary>
    public const string ConfigUnsupported = "QSDK1020";

    /// <summary>A quantization method of another kind.</summary>
    public const string QuantizationMethod = "QSDK1021";

    /// <summary>A quantization configuration with missing or wrong values.</summary>
    public const string QuantizationValue = "QSDK1022";

    /// <summary>A quantized tensor's type or shape does not fit its layer.</summary>
    public const string QuantizedShape = "QSDK1023";

    /// <summary>A quantized tensor holds values that its format does not allow.</summary>
    public const string QuantizedValue = "QSDK1024";

    /// <summary>An AQLM layer of a kind that this library does not import.</summary>
    public const string AqlmUnsupported = "QSDK1025";

    /// <summary>A file that holds no calibration, or a damaged one.</summary>
    public const string DamagedCalibration = "QSDK1026";
}
