namespace TinyLlama;

/// <summary>The ids of this sample's error messages.</summary>
internal static class SampleErrors
{
    /// <summary>The model given is quantized already.</summary>
    public const string QuantizedModel = "QSDK9001";

    /// <summary>A tensor's shape is not the one that the configuration asks for.</summary>
    public const string TensorShape = "QSDK9002";
}
