namespace QuantSdk.Cpu;

/// <summary>Decodes keys and values of a cache to single precision.</summary>
internal interface ICacheDecoder
{
    /// <summary>Decodes one head of one token's key, after the rotary embedding.</summary>
    void DecodeKey(int sequence, int head, int token, Span<float> destination);

    /// <summary>Decodes some channels of one head of one token's value.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="head">The head.</param>
    /// <param name="token">The token.</param>
    /// <param name="first">The first channel, a multiple of 32 or 0.</param>
    /// <param name="destination">Receives the channels.</param>
    void DecodeValue(int sequence, int head, int token, int first, Span<float> destination);
}
