using System.Runtime.Intrinsics.X86;
using QuantSdk.Cpu;
using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Vq;
using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Reference;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Runtime.Tests.Cpu;

/// <summary>Variants that only some machines choose by themselves (VNNI, VBMI); elsewhere their instructions are emulated.</summary>
public class KernelVariantTests
{
    [Theory]
    [InlineData("Portable", true, 64)]
    [InlineData("Portable", false, 64)]
    [InlineData("Avx2", true, 32)]
    [InlineData("Avx2", true, 64)]
    [InlineData("Avx2", true, 128)]
    [InlineData("Avx2", false, 128)]
    [InlineData("Avx512", true, 64)]
    [InlineData("Avx512", false, 32)]
    [InlineData("Avx512", false, 64)]
    [InlineData("Avx512", false, 128)]
    public void Mant_ExtremeCodesAndUnitScales_IsExact(string level, bool useDot, int groupSize)
    {
        // One group, scales that are powers of two, the largest magnitudes: every step is exact, so the outcome must be too.
        const int Rows = 37;
        GroupFormat format = WeightFormats.Mant(groupSize);
        GroupWeights random = (GroupWeights)RandomWeights.Create(format, Rows, groupSize, 5);
        byte[] codes = (byte[])random.Codes.Clone();
        codes.AsSpan(0, 8 * groupSize / 2).Fill(0x77);
        codes.AsSpan(8 * groupSize / 2, 8 * groupSize / 2).Fill(0xFF);
        byte[] types = (byte[])random.Types.Clone();
        types.AsSpan(0, 8).Fill(0xEE);
        Half[] scales = new Half[Rows];
        Array.Fill(scales, (Half)0.25);
        GroupWeights weights = new(format, Rows, groupSize, codes, scales, types);
        float[] x = new float[groupSize];
        for (int k = 0; k < x.Length; k++)
        {
            x[k] = (k % 5 == 0 ? -127f : 127f) * 0.5f;
        }

        ILinear kernel = CpuKernels.CreateMant(weights, new RuntimeLinearConstants(groupSize, Rows), Enum.Parse<SimdLevel>(level), useDot);

        Assert.Equal(LinearOracle.Forward(weights, x, 1), Array.ConvertAll(KernelCheck.Run(kernel, x, 1), value => (double)value));
    }

    [Theory]
    [InlineData(4, 8, 1, false, 256)]
    [InlineData(8, 8, 2, true, 64)]
    [InlineData(2, 5, 3, true, 64)]
    public void PartialSums_BothLookups_MatchReference(int vectorSize, int bits, int residuals, bool tensor, int tileSize)
    {
        VectorFormat format = new("test", vectorSize, bits, residuals, tensor ? CodebookScope.Tensor : CodebookScope.Tile, tileSize, tensor);
        foreach ((int rows, int columns) in new[] { (1, 16), (300, 528), (64, 256) })
        {
            VectorWeights weights = (VectorWeights)RandomWeights.Create(format, rows, columns, 7);
            float[] x = KernelCheck.Activations(columns, 8);
            double[] expected = LinearOracle.Forward(weights, x, 1);
            foreach (bool planes in new[] { false, true })
            {
                RuntimeLinearConstants constants = new(columns, rows);
                ILinear kernel = new PartialSumKernel<RuntimeLinearConstants>(weights, constants, SimdLevel.Avx512, planes);
                double allowed = planes ? KernelCheck.PlaneError(weights, x, 1) : 0;
                Assert.InRange(KernelCheck.RelativeError(KernelCheck.Run(kernel, x, 1), expected, allowed), 0, KernelCheck.Tolerance);
            }
        }
    }

    [Fact]
    public void Planes_OneLargeActivation_StaysWithinDerivedBound()
    {
        const int Rows = 128, Columns = 256;
        VectorWeights weights = (VectorWeights)RandomWeights.Create(new VectorFormat("test", 4, 8, 1, CodebookScope.Tensor), Rows, Columns, 7);
        float[] x = KernelCheck.Activations(Columns, 8);
        x[100] = 1e6f;
        ILinear kernel = new PartialSumKernel<RuntimeLinearConstants>(weights, new RuntimeLinearConstants(Columns, Rows), SimdLevel.Avx512, true);

        float[] y = KernelCheck.Run(kernel, x, 1);

        // The largest partial sum is at most (1e6 + 12) * 0.05; only the chunk of 16 columns that holds it has coarse steps, and each of a
        // lookup's four multiplications is off by half of one at most.
        double bound = 16 * 4 * 1.001e6 * 0.05 / (1 << 23);
        double[] expected = LinearOracle.Forward(weights, x, 1);
        Assert.All(Enumerable.Range(0, Rows), row => Assert.InRange(y[row] - expected[row], -bound, bound));
    }

    [Theory]
    [InlineData(12, 2, false, 2100, 4112)]
    [InlineData(9, 1, false, 33, 8200)]
    [InlineData(16, 1, false, 130, 8192)]
    [InlineData(12, 2, true, 70, 8208)]
    public void EntryRuns_SeveralBlocksAndStrips_MatchReference(int bits, int residuals, bool oneEntry, int rows, int columns)
    {
        VectorWeights weights = (VectorWeights)RandomWeights.Create(new VectorFormat("test", 8, bits, residuals, CodebookScope.Tensor, RowScales: true), rows, columns, 7);
        if (oneEntry)
        {
            // Every index falls into one slice, so that runs are as long as they can be and all other slices are empty.
            Array.Fill(weights.Codes, (byte)0xFF);
        }

        float[] x = KernelCheck.Activations(columns, 8);
        ILinear kernel = new EntryRunKernel<RuntimeLinearConstants>(weights, new RuntimeLinearConstants(columns, rows), SimdLevel.Avx512);

        float[] y = KernelCheck.Run(kernel, x, 1);

        Assert.InRange(KernelCheck.RelativeError(y, LinearOracle.Forward(weights, x, 1)), 0, KernelCheck.Tolerance);
        Assert.Equal(y, KernelCheck.Run(kernel, x, 1));
    }

    [Theory]
    [InlineData(16, 1, 1024, 1024, "EntryPairKernel`1", "EntryRunKernel`1", "EntryRunKernel`1", "EntryKernel`1")]
    [InlineData(16, 1, 256, 256, "EntryPairKernel`1", "EntryPairKernel`1", "EntryKernel`1", "EntryKernel`1")]
    [InlineData(16, 1, 4096, 512, "EntryPairKernel`1", "EntryPairKernel`1", "EntryKernel`1", "EntryKernel`1")]
    [InlineData(12, 2, 256, 256, "EntryPairKernel`1", "EntryRunKernel`1", "EntryRunKernel`1", "EntryKernel`1")]
    public void LargeCodebooks_EveryLevel_ChooseKernelBySizeAndCache(
        int bits, int residuals, int rows, int columns, string largeCache, string smallCache, string avx2, string portable)
    {
        VectorWeights weights = (VectorWeights)RandomWeights.Create(new VectorFormat("test", 8, bits, residuals, CodebookScope.Tensor), rows, columns, 7);
        RuntimeLinearConstants constants = new(columns, rows);
        string NameOf(SimdLevel level, bool hasLargeCache) => CpuKernels.CreateEntries(weights, constants, level, hasLargeCache).GetType().Name;

        Assert.Equal(largeCache, NameOf(SimdLevel.Avx512, true));
        Assert.Equal(smallCache, NameOf(SimdLevel.Avx512, false));
        Assert.Equal(avx2, NameOf(SimdLevel.Avx2, true));
        Assert.Equal(portable, NameOf(SimdLevel.Portable, true));
    }

    [Fact]
    public void SecondLevelCache_WhereTheSystemKnowsIt_HasThatSize()
    {
        const string caches = "/sys/devices/system/cpu/cpu0/cache";
        string? second = !Directory.Exists(caches) ? null : Directory.GetDirectories(caches, "index*").FirstOrDefault(
            static index => File.ReadAllText(Path.Combine(index, "level")).Trim() == "2" && File.ReadAllText(Path.Combine(index, "type")).Trim() != "Instruction");
        Assert.SkipWhen(second is null || !X86Base.IsSupported, "The system does not say how large the second-level cache is.");

        Assert.Equal(int.Parse(File.ReadAllText(Path.Combine(second!, "size")).Trim().TrimEnd('K')) * 1024L, SecondLevelCache.Bytes);
    }
}
