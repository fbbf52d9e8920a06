namespace QuantSdk.Attention;

/// <summary>The errors of caches and attention; Runtime/docs/attention-errors.md explains each.</summary>
internal static class AttentionErrors
{
    /// <summary>QSDK4101: no room for more tokens.</summary>
    public static InvalidOperationException Full(int sequence, int length, int added, int maximum) => new(
        $"QSDK4101: sequence {sequence} holds {length} tokens and {added} more pass the cache's maximum of {maximum}; create the cache with a larger maximum length, or clear the sequence.");

    /// <summary>QSDK4102: the head dimension does not divide.</summary>
    public static ArgumentException HeadDimension(KeyValueFormat format, int headDimension) => new(
        $"QSDK4102: a head dimension of {headDimension} does not divide into the units of {format.Unit} of '{format.Name}'; choose a group or vector size that divides it.");

    /// <summary>QSDK4103: a sequence that is not there.</summary>
    public static ArgumentOutOfRangeException Sequence(int sequence, int sequences) => new(
        nameof(sequence), $"QSDK4103: there is no sequence {sequence}; the cache has {sequences}, counted from 0.");

    /// <summary>QSDK4104: an argument of the wrong length.</summary>
    public static ArgumentException Length(string name, int actual, long expected, string shape) => new(
        $"QSDK4104: '{name}' has {actual} values; {shape} asks for {expected}.", name);

    /// <summary>QSDK4105: codebooks are missing, not wanted, or of another layer.</summary>
    public static ArgumentException Codebooks(string problem) => new($"QSDK4105: {problem}.", "codebooks");

    /// <summary>QSDK4106: the rotary embedding does not fit the cache.</summary>
    public static ArgumentException Rotary(string problem) => new($"QSDK4106: {problem}.", "rotary");

    /// <summary>QSDK4107: a cache of another layer.</summary>
    public static ArgumentException Cache(string problem) => new($"QSDK4107: {problem}.", "cache");

    /// <summary>QSDK4108: a shape that is impossible or too large.</summary>
    public static ArgumentException Shape(string problem) => new($"QSDK4108: {problem}.", "shape");

    /// <summary>QSDK4109: a basis of values does not fit.</summary>
    public static ArgumentException Basis(string problem) => new($"QSDK4109: {problem}.", "basis");
}
