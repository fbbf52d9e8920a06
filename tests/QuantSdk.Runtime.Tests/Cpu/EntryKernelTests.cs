using System.Runtime.Intrinsics;
using QuantSdk.Cpu;
using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Vq;
using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Reference;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Runtime.Tests.Cpu;

/// <summary>What the kernels of large codebooks keep entries, items and tokens in.</summary>
public unsafe class EntryKernelTests
{
    private const int VectorSize = EntryRunLayout.VectorSize;

    [Fact]
    public void ShiftedHalves_EveryHalf_LoadsWhatHalvesLoad()
    {
        Assert.SkipUnless(ShiftedHalves.IsSupported, "The processor lacks the instruction.");
        AlignedBuffer<short> halves = new(1 << 16), arranged = new(1 << 16);
        for (int i = 0; i < halves.Length; i++)
        {
            halves.Pointer[i] = arranged.Pointer[i] = (short)i;
        }

        ShiftedHalves.Arrange(arranged.Span);

        for (int first = 0; first < halves.Length; first += VectorSize)
        {
            // The second entry is another one, whose values are far from those of the first.
            int second = (first + (1 << 15) + VectorSize) % (1 << 16);
            Vector512<int> expected = HalfEntries.Load(halves.Pointer + first, halves.Pointer + second).AsInt32();
            Assert.Equal(expected, ShiftedHalves.Load(arranged.Pointer + first, arranged.Pointer + second).AsInt32());
        }
    }

    [Fact]
    public void Items_LargestAndSmallestPlaces_AreReadBack()
    {
        (int Entry, int Vector)[] items =
        [
            (0, 0), (EntryRunLayout.SliceEntries - 1, EntryRunLayout.StripVectors), (EntryRunLayout.SliceEntries - 1, 0), (0, EntryRunLayout.StripVectors), (5, 7), (682, 341),
        ];
        AlignedBuffer<byte> memory = new(EntryRunItems.Bytes(items.Length));
        ulong before = EntryRunItems.Item(341, 170);
        for (int place = 0; place < items.Length; place++)
        {
            EntryRunItems.Replace(memory.Pointer, place, 0, before);
        }

        // From the last to the first, so that a neighbour that was overwritten would be seen.
        for (int place = items.Length - 1; place >= 0; place--)
        {
            EntryRunItems.Replace(memory.Pointer, place, before, EntryRunItems.Item(items[place].Entry, items[place].Vector));
        }

        EntryRunItems fields = new();
        for (int pair = 0; pair < items.Length / EntryRunItems.PairItems; pair++)
        {
            ulong bits = EntryRunItems.Load(memory.Pointer, pair);
            (int Entry, int Vector) first = items[2 * pair], second = items[2 * pair + 1];
            Assert.Equal((nuint)(first.Entry * VectorSize * sizeof(short)), EntryRunItems.Entry(bits, fields.FirstEntry) * EntryRunItems.FieldStep);
            Assert.Equal((nuint)(first.Vector * VectorSize * sizeof(float)), EntryRunItems.Vector(bits, fields.FirstVector) * EntryRunItems.FieldStep);
            Assert.Equal((nuint)(second.Entry * VectorSize * sizeof(short)), EntryRunItems.Entry(bits, fields.SecondEntry) * EntryRunItems.FieldStep);
            Assert.Equal((nuint)(second.Vector * VectorSize * sizeof(float)), EntryRunItems.LastVector(bits) * EntryRunItems.FieldStep);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Tokens_OneAfterTheOther_EachHasItsOwnOutcome(bool hasLargeCache)
    {
        const int Rows = 600, Columns = 5120;
        VectorWeights weights = (VectorWeights)RandomWeights.Create(new VectorFormat("test", VectorSize, 12, 1, CodebookScope.Tensor), Rows, Columns, 7);
        ILinear kernel = CpuKernels.CreateEntries(weights, new RuntimeLinearConstants(Columns, Rows), SimdLevel.Avx512, hasLargeCache);
        float[] ordinary = KernelCheck.Activations(Columns, 8);
        float[] tiny = Array.ConvertAll(KernelCheck.Activations(Columns, 9), static value => value * 1e-30f);

        foreach (float[] x in new[] { ordinary, tiny, ordinary, tiny })
        {
            Assert.InRange(KernelCheck.RelativeError(KernelCheck.Run(kernel, x, 1), LinearOracle.Forward(weights, x, 1)), 0, KernelCheck.Tolerance);
        }
    }
}
