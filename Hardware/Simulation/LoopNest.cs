namespace QuantSdk.Hardware;

/// <summary>The loops of a convolution or, with a 1 x 1 output and kernel, of a matrix product.</summary>
/// <param name="Batch">Images, or rows of the left operand.</param>
/// <param name="Side">Width, and height, of the output.</param>
/// <param name="KernelArea">Positions of the kernel; never tiled.</param>
/// <param name="Inputs">Input channels, or the reduction.</param>
/// <param name="Outputs">Output channels, or columns of the right operand.</param>
public readonly record struct LoopNest(long Batch, int Side, int KernelArea, long Inputs, long Outputs)
{
    /// <summary>Loops that are tiled: batch, width, height, inputs, outputs.</summary>
    internal const int Loops = 5;

    /// <summary>The loops' letters, in the order of their indices.</summary>
    internal const string Letters = "BWHKN";

    /// <summary>Index of the reduction's loop.</summary>
    internal const int InputLoop = 3;

    /// <summary>Index of the output channels' loop.</summary>
    internal const int OutputLoop = 4;

    /// <summary>The nest of a matrix product.</summary>
    public static LoopNest Of(Gemm gemm) => new(gemm.M, 1, 1, gemm.K, gemm.N);

    /// <summary>Rows of the left operand as a matrix product.</summary>
    public double Rows => (double)Batch * Side * Side;

    /// <summary>Length of the reduction as a matrix product.</summary>
    public double Reduction => (double)KernelArea * Inputs;

    /// <summary>Extent of a loop.</summary>
    internal long Extent(int loop) => loop switch
    {
        0 => Batch,
        InputLoop => Inputs,
        OutputLoop => Outputs,
        _ => Side,
    };
}
