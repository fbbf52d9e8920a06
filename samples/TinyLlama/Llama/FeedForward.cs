using System.Numerics.Tensors;
using QuantSdk.Layers;

namespace TinyLlama;

/// <summary>SwiGLU: down(silu(gate(x)) * up(x)) with silu(x) = x * sigmoid(x).</summary>
internal sealed class FeedForward(ILinear gate, ILinear up, ILinear down)
{
    /// <summary>silu(gate(x)) * up(x) of <see cref="Workspace.Normalized"/>, to <see cref="Workspace.Up"/>.</summary>
    public void Activate(Workspace work, int tokens)
    {
        gate.Forward(work.Normalized.AsSpan(0, tokens * gate.InFeatures), work.Gate.AsSpan(0, tokens * gate.OutFeatures), tokens);
        up.Forward(work.Normalized.AsSpan(0, tokens * up.InFeatures), work.Up.AsSpan(0, tokens * up.OutFeatures), tokens);

        int features = gate.OutFeatures;
        ParallelLoop.Run(tokens, tokens > 1, token => Activate(work.Gate.AsSpan(token * features, features), work.Up.AsSpan(token * features, features)));
    }

    /// <summary>Projects <see cref="Workspace.Up"/> to <see cref="Workspace.Normalized"/>.</summary>
    public void Project(Workspace work, int tokens) =>
        down.Forward(work.Up.AsSpan(0, tokens * down.InFeatures), work.Normalized.AsSpan(0, tokens * down.OutFeatures), tokens);

    private static void Activate(Span<float> gate, Span<float> up)
    {
        TensorPrimitives.Multiply(gate, up, up);
        TensorPrimitives.Sigmoid(gate, gate);
        TensorPrimitives.Multiply(gate, up, up);
    }
}
