using System;

namespace QuantSdk.Generators.Helpers;

/// <summary>A JSON text that is malformed. It never leaves the parser that reads the text.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="position">Where, as an offset in characters.</param>
internal sealed class FlatJsonException(string message, int position) : Exception(message)
{
    /// <summary>Where, as an offset in characters.</summary>
    public int Position { get; } = position;
}
