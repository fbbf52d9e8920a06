using QuantSdk.Cpu.Threading;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu.Lattice;

/// <summary>Transforms tokens in place; a part is a token.</summary>
internal readonly unsafe struct HadamardJob(float* tokens, int features, byte[] signs, bool inverse) : IJob
{
    /// <inheritdoc/>
    public void Execute(int part)
    {
        Span<float> token = new(tokens + (long)part * features, features);
        if (inverse)
        {
            HadamardTransform.Inverse(token, signs);
        }
        else
        {
            HadamardTransform.Forward(token, signs);
        }
    }
}
