namespace TinyLlama;

/// <summary>What a decoder layer leaves in the workspace between two of its stages, for one window of text.</summary>
internal sealed class WindowState(Workspace work)
{
    private readonly float[] hidden = new float[work.Hidden.Length];
    private readonly float[] attended = new float[work.Attended.Length];
    private readonly float[] up = new float[work.Up.Length];

    /// <summary>Bytes that a token's state takes.</summary>
    public static long BytesPerToken(Workspace work) => (long)sizeof(float) * (work.Hidden.Length + work.Attended.Length + work.Up.Length) / work.Tokens;

    /// <summary>Puts the state into the workspace.</summary>
    public void Load(Workspace target)
    {
        hidden.CopyTo(target.Hidden, 0);
        attended.CopyTo(target.Attended, 0);
        up.CopyTo(target.Up, 0);
    }

    /// <summary>Takes the state from the workspace.</summary>
    public void Save(Workspace source)
    {
        source.Hidden.CopyTo(hidden, 0);
        source.Attended.CopyTo(attended, 0);
        source.Up.CopyTo(up, 0);
    }
}
