using QuantSdk.Attention;

namespace QuantSdk.Gpu;

/// <summary>Checks of arguments, with the errors that the CPU's caches and layers have.</summary>
internal static class CacheCheck
{
    /// <summary>QSDK4103: a sequence that is not there.</summary>
    public static void Sequence(int sequence, KeyValueShape shape)
    {
        if ((uint)sequence >= (uint)shape.Sequences)
        {
            throw AttentionErrors.Sequence(sequence, shape.Sequences);
        }
    }

    /// <summary>QSDK4101: no room for more tokens.</summary>
    public static void Room(int sequence, int length, int tokens, KeyValueShape shape)
    {
        if (tokens > shape.MaximumLength - length)
        {
            throw AttentionErrors.Full(sequence, length, tokens, shape.MaximumLength);
        }
    }

    /// <summary>QSDK4104 or 4101: keys and values that are not one token of every sequence, or no room for it.</summary>
    public static void Room(ReadOnlySpan<int> lengths, long keys, long values, KeyValueShape shape)
    {
        Length(keys, (long)shape.Sequences * shape.TokenElements, nameof(keys));
        Length(values, keys, nameof(values));
        for (int sequence = 0; sequence < lengths.Length; sequence++)
        {
            Room(sequence, lengths[sequence], 1, shape);
        }
    }

    /// <summary>QSDK4104: an argument of the wrong length.</summary>
    public static void Length(long actual, long expected, string name)
    {
        if (actual != expected)
        {
            throw AttentionErrors.Length(name, (int)actual, expected, "the shape of the layer and its cache");
        }
    }

    /// <summary>QSDK4106: a rotary embedding with too few positions.</summary>
    public static void Positions(RotaryEmbedding? rotary, KeyValueShape shape)
    {
        if (rotary is not null && rotary.Positions < shape.MaximumLength)
        {
            throw AttentionErrors.Rotary($"the rotary embedding has {rotary.Positions} positions; a maximum length of {shape.MaximumLength} asks for at least as many");
        }
    }

    /// <summary>QSDK4107: a cache on the CPU that is not of the same layer as one on the device.</summary>
    public static void Twin(KeyValueCache cache, GpuKeyValueCache device)
    {
        GpuAttention owner = device.Owner;
        if (cache.Format != device.Format || cache.Shape != device.Shape || cache.Rotary != owner.RotaryEmbedding || (cache as CoupledKeyValueCache)?.Codebooks != owner.Codebooks)
        {
            throw AttentionErrors.Cache(
                $"the cache on the CPU is of '{cache.Format}' for {cache.Shape}; the one on the device is of '{device.Format}' for {device.Shape}, and both need one rotary embedding and the same codebooks");
        }
    }
}
