namespace TinyLlama;

/// <summary>The ids of this sample's error messages; README.md beside it lists them.</summary>
internal static class SampleErrors
{
    /// <summary>The model given is quantized already.</summary>
    public const string QuantizedModel = "QSDK9001";

    /// <summary>A tensor's shape is not the one that the configuration asks for.</summary>
    public const string TensorShape = "QSDK9002";

    /// <summary>An option cannot be understood.</summary>
    public const string Option = "QSDK9003";

    /// <summary>There is no format of a given name.</summary>
    public const string Format = "QSDK9004";

    /// <summary>A format does not fit the shapes or the values of the model.</summary>
    public const string FormatFit = "QSDK9005";

    /// <summary>The tokenizer cannot be read.</summary>
    public const string Tokenizer = "QSDK9006";

    /// <summary>A text or a prompt is too short, too long or in another vocabulary.</summary>
    public const string Text = "QSDK9007";

    /// <summary>A file cannot be read or written.</summary>
    public const string FileAccess = "QSDK9008";
}
