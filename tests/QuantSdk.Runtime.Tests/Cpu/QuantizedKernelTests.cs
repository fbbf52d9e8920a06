using QuantSdk.Cpu;
using QuantSdk.Cpu.Simd;
using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Reference;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Runtime.Tests.Cpu;

/// <summary>Every format on every instruction set; those that the machine lacks run the same kernels in software.</summary>
public class QuantizedKernelTests
{
    private static readonly WeightFormat[] Formats =
    [
        .. WeightFormats.All,
        WeightFormats.Mant(32), WeightFormats.Mant(128), WeightFormats.Mant(64, 4, 16), WeightFormats.Mant(32, 4, 16), WeightFormats.Mant(128, 4, 16),
        WeightFormats.Mant(64, 8), WeightFormats.Integer(2, 32), WeightFormats.Integer(3, 128), WeightFormats.Integer(8, 32), WeightFormats.Integer(8, 128),
        new GroupFormat("NF4-a8", 4, 64, GridFamilies.NormalFloat4, 8),
        new VectorFormat("<2,8,1>", 2, 8, 1, CodebookScope.Tensor),
        new VectorFormat("<4,6,3>", 4, 6, 3, CodebookScope.Tensor, RowScales: true),
        new VectorFormat("<16,8,2>", 16, 8, 2, CodebookScope.Tensor),
        new VectorFormat("<8,1,4>", 8, 1, 4, CodebookScope.Tensor),
        new VectorFormat("<4,8,1>/64", 4, 8, 1, CodebookScope.Tile, 64),
        new VectorFormat("<4,8,1>/48", 4, 8, 1, CodebookScope.Tile, 48),
        new VectorFormat("<2,12,1>", 2, 12, 1, CodebookScope.Tensor),
        new VectorFormat("<4,10,2>", 4, 10, 2, CodebookScope.Tensor),
        new VectorFormat("<8,10,3>", 8, 10, 3, CodebookScope.Tensor, RowScales: true),
        new VectorFormat("<8,15,3>", 8, 15, 3, CodebookScope.Tensor),
        new VectorFormat("<16,11,3>", 16, 11, 3, CodebookScope.Tensor, RowScales: true),
        new VectorFormat("<8,9,1>/256", 8, 9, 1, CodebookScope.Tile),
    ];

    public static TheoryData<string, string> Cases()
    {
        TheoryData<string, string> cases = [];
        foreach (SimdLevel level in Enum.GetValues<SimdLevel>())
        {
            foreach (WeightFormat format in Formats)
            {
                cases.Add(level.ToString(), format.Name);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Forward_OddShapes_MatchesReference(string level, string name)
    {
        WeightFormat format = Format(name);
        int unit = format switch
        {
            GroupFormat group => group.GroupSize,
            VectorFormat vector => vector.VectorSize,
            LatticeFormat => LatticeFormat.VectorSize,
            _ => 1,
        };

        foreach ((int rows, int units) in new[] { (1, 1), (5, 3), (67, 640 / unit), (300, 320 / unit) })
        {
            Check(format, Enum.Parse<SimdLevel>(level), rows, units * unit, 1);
            Check(format, Enum.Parse<SimdLevel>(level), rows, units * unit, 7);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Forward_TokenWithoutFiniteValues_LeavesOtherTokensAlone(string level, string name)
    {
        const int Rows = 40, Columns = 256;
        QuantizedWeights weights = RandomWeights.Create(Format(name), Rows, Columns, 3);
        foreach (ILinear kernel in KernelCheck.Variants(weights, Enum.Parse<SimdLevel>(level)))
        {
            foreach (float poison in new[] { float.NaN, float.PositiveInfinity, float.NegativeInfinity })
            {
                CheckPoison(kernel, poison, 3);
                CheckPoison(kernel, poison, 8);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Forward_ZeroActivations_GivesZeros(string level, string name)
    {
        QuantizedWeights weights = RandomWeights.Create(Format(name), 9, 128, 3);

        Assert.All(
            KernelCheck.Variants(weights, Enum.Parse<SimdLevel>(level)),
            kernel => Assert.All(KernelCheck.Run(kernel, new float[128], 1), value => Assert.Equal(0f, value)));
    }

    [Fact]
    public void Forward_SecondCall_AllocatesNothing()
    {
        foreach (WeightFormat format in Formats)
        {
            ILinear kernel = CpuKernels.Create(RandomWeights.Create(format, 128, 256, 3));
            float[] x = KernelCheck.Activations(8 * 256, 2);
            float[] y = new float[8 * 128];
            long least = long.MaxValue;

            // Worker threads make their scratch memory when they first take a part, and other tests may run meanwhile: the least of many calls counts.
            for (int i = 0; i < 10; i++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                kernel.Forward(x.AsSpan(0, 256), y.AsSpan(0, 128));
                kernel.Forward(x, y, 8);
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            Assert.Equal(0, least);
        }
    }

    [Fact]
    public void Create_WrongConstants_Throws()
    {
        QuantizedWeights weights = RandomWeights.Create(WeightFormats.Mant(), 8, 64, 1);

        ArgumentException error = Assert.Throws<ArgumentException>(() => CpuKernels.Create(weights, new RuntimeLinearConstants(8, 64)));

        Assert.Contains("QSDK4003", error.Message);
    }

    [Fact]
    public void Forward_WrongLength_Throws()
    {
        ILinear kernel = CpuKernels.Create(RandomWeights.Create(WeightFormats.Mant(), 8, 64, 1));

        Assert.Contains("QSDK4001", Assert.Throws<ArgumentException>(() => kernel.Forward(new float[63], new float[8])).Message);
        Assert.Contains("QSDK4001", Assert.Throws<ArgumentException>(() => kernel.Forward(new float[64], new float[9])).Message);
    }

    private static WeightFormat Format(string name) => Formats.First(format => format.Name == name);

    private static void Check(WeightFormat format, SimdLevel level, int rows, int columns, int tokens)
    {
        QuantizedWeights weights = RandomWeights.Create(format, rows, columns, 3);
        float[] x = KernelCheck.Activations(tokens * columns, 2);
        double[] expected = LinearOracle.Forward(weights, x, tokens);
        double allowed = level == SimdLevel.Avx512 ? KernelCheck.PlaneError(weights, x, tokens) : 0;
        foreach (ILinear kernel in KernelCheck.Variants(weights, level))
        {
            double error = KernelCheck.RelativeError(KernelCheck.Run(kernel, x, tokens), expected, allowed);
            Assert.True(error <= KernelCheck.Tolerance, $"{format.Name} {level} {rows} x {columns}, {tokens} tokens: {error:E2}");
        }
    }

    private static void CheckPoison(ILinear kernel, float poison, int tokens)
    {
        (int rows, int columns) = (kernel.OutFeatures, kernel.InFeatures);
        float[] x = KernelCheck.Activations(tokens * columns, 2);
        float[] clean = KernelCheck.Run(kernel, x, tokens);
        x[columns + 17] = poison;
        float[] y = KernelCheck.Run(kernel, x, tokens);
        Assert.DoesNotContain(Enumerable.Range(0, y.Length), i => i / rows != 1 && y[i] != clean[i]);
        Assert.Contains(y.AsSpan(rows, rows).ToArray(), value => !float.IsFinite(value));
        Assert.Equal(y, KernelCheck.Run(kernel, x, tokens));
    }
}
