namespace QuantSdk.Benchmarks.Gpu;

/// <summary>A batch of the attention benchmark.</summary>
/// <param name="Sequences">Sequences.</param>
/// <param name="Tokens">Tokens that each of them holds.</param>
internal readonly record struct AttentionShape(int Sequences, int Tokens)
{
    /// <summary>The shapes of the table.</summary>
    public static IReadOnlyList<AttentionShape> All { get; } =
        [.. new[] { 1, 8, 16 }.SelectMany(static sequences => new[] { 1024, 4096, 16384 }.Select(tokens => new AttentionShape(sequences, tokens)))];

    /// <inheritdoc/>
    public override string ToString() => $"{Sequences}x{Tokens}";

    /// <summary>Reads a shape in the form that <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The text is no shape.</exception>
    public static AttentionShape Parse(string text)
    {
        string[] parts = text.Split('x');
        return parts.Length == 2 && int.TryParse(parts[0], out int sequences) && int.TryParse(parts[1], out int tokens) && sequences > 0 && tokens > 0
            ? new AttentionShape(sequences, tokens)
            : throw new FormatException($"'{text}' is no shape; write sequences x tokens, for example 8x4096.");
    }
}
