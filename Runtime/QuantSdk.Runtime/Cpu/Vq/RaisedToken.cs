using System.Numerics.Tensors;

namespace QuantSdk.Cpu.Vq;

/// <summary>
/// A token raised by a power of two. Every thread of a call raises a copy of its own: to take one over from another core's cache costs
/// more, and the caller would have to wait for the lines that other cores still hold from the call before.
/// </summary>
internal readonly unsafe struct RaisedToken
{
    private static long calls;

    // The call whose token the current thread's copy is. No other call can overwrite it before the thread has done its parts of this one.
    [ThreadStatic]
    private static long present;

    private readonly float* x;
    private readonly int count;
    private readonly int stripFeatures;
    private readonly int stripRoom;
    private readonly float raise;
    private readonly long call = Interlocked.Increment(ref calls);

    /// <summary>Describes a token of one call.</summary>
    /// <param name="x">The token.</param>
    /// <param name="count">Its features.</param>
    /// <param name="stripFeatures">Features of a strip.</param>
    /// <param name="stripRoom">Features from one strip's first to the next's in the raised token; those beyond a strip's own are zero.</param>
    /// <param name="placeExponent">Sums are to be multiplied by two to this power, once the token is raised by none.</param>
    public RaisedToken(float* x, int count, int stripFeatures, int stripRoom, int placeExponent)
    {
        this.x = x;
        (this.count, this.stripFeatures, this.stripRoom) = (count, stripFeatures, stripRoom);
        float largest = MathF.Abs(TensorPrimitives.MaxMagnitude(new ReadOnlySpan<float>(x, count)));

        // Both this factor and that of the sums stay within the range of singles.
        int exponent = largest > 0f && float.IsFinite(largest) ? Math.Clamp(100 - MathF.ILogB(largest), -14, 126) : 0;
        raise = MathF.ScaleB(1f, exponent);
        Factor = MathF.ScaleB(1f, placeExponent - exponent);
    }

    /// <summary>What sums are to be multiplied by.</summary>
    public float Factor { get; }

    /// <summary>The raised token in the scratch memory of the current thread.</summary>
    public float* Get()
    {
        int strips = (count + stripFeatures - 1) / stripFeatures;
        float* raised = Workspace.Get<float>(WorkspaceSlot.ScaledActivations, (long)strips * stripRoom);
        if (present != call)
        {
            for (int strip = 0; strip < strips; strip++)
            {
                ReadOnlySpan<float> own = new(x + (long)strip * stripFeatures, Math.Min(stripFeatures, count - strip * stripFeatures));
                Span<float> room = new(raised + (long)strip * stripRoom, stripRoom);
                TensorPrimitives.Multiply(own, raise, room);
                room[own.Length..].Clear();
            }

            present = call;
        }

        return raised;
    }
}
