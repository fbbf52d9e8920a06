using QuantSdk.Cpu;
using QuantSdk.Cpu.Simd;
using QuantSdk.Layers;
using QuantSdk.Reference;

namespace QuantSdk.Runtime.Tests.Cpu;

public class DenseKernelTests
{
    public static TheoryData<string, int, int, int> Cases()
    {
        TheoryData<string, int, int, int> cases = [];
        foreach (SimdLevel level in Enum.GetValues<SimdLevel>())
        {
            foreach ((int rows, int columns) in new[] { (1, 1), (16, 64), (33, 257), (70, 515), (5, 1030) })
            {
                foreach (int tokens in new[] { 1, 2, 6, 13, 540 })
                {
                    cases.Add(level.ToString(), rows, columns, tokens);
                }
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Forward_AnyShape_MatchesReference(string level, int rows, int columns, int tokens)
    {
        float[] weights = KernelCheck.Activations(rows * columns, 1);
        float[] x = KernelCheck.Activations(tokens * columns, 2);
        ILinear kernel = CpuKernels.CreateDense(weights, rows, columns, Enum.Parse<SimdLevel>(level));

        double[] expected = LinearOracle.Multiply(Array.ConvertAll(weights, w => (double)w), Array.ConvertAll(x, v => (double)v), tokens, columns);

        Assert.True(KernelCheck.RelativeError(KernelCheck.Run(kernel, x, tokens), expected) <= KernelCheck.Tolerance);
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    public void Forward_TokenWithoutFiniteValue_LeavesOtherTokensAlone(float poison)
    {
        const int Rows = 20, Columns = 64, Tokens = 9;
        float[] weights = KernelCheck.Activations(Rows * Columns, 1);
        float[] x = KernelCheck.Activations(Tokens * Columns, 2);
        ILinear kernel = CpuKernels.CreateDense(weights, Rows, Columns);
        float[] clean = KernelCheck.Run(kernel, x, Tokens);
        x[4 * Columns + 7] = poison;

        float[] y = KernelCheck.Run(kernel, x, Tokens);

        for (int i = 0; i < y.Length; i++)
        {
            Assert.Equal(i / Rows == 4, !float.IsFinite(y[i]));
            Assert.True(i / Rows == 4 || y[i] == clean[i]);
        }
    }
}
