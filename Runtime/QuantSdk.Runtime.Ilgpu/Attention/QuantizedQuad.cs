namespace QuantSdk.Gpu;

/// <summary>Four numbers as INT8 in one word, with the scale of their group.</summary>
public struct QuantizedQuad
{
    /// <summary>The integers, the first in the lowest byte.</summary>
    public int Word;

    /// <summary>The scale.</summary>
    public float Scale;
}
