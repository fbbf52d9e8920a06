namespace TinyLlama;

/// <summary>What a decoder layer leaves in the workspace between two of its stages, for one window of text.</summary>
/// <param name="work">A workspace of a window's size.</param>
internal sealed class WindowState(Workspace work)
{
    private readonly float[] attended = new float[work.Attended.Length];
    private readonly float[] up = new float[work.Up.Length];

    /// <summary>The residual stream: tokens x hidden.</summary>
    public float[] Hidden { get; } = new float[work.Hidden.Length];

    /// <summary>Bytes that a token's state takes.</summary>
    public static long BytesPerToken(Workspace work) => (long)sizeof(float) * (work.Hidden.Length + work.Attended.Length + work.Up.Length) / work.Tokens;

    /// <summary>Lets a workspace work on the state itself, so that nothing is copied to it and back.</summary>
    public void Enter(Workspace target) => (target.Hidden, target.Attended, target.Up) = (Hidden, attended, up);
}
