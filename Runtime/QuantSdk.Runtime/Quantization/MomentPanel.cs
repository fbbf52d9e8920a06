using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>
/// Some tokens in the layout that sums of outer products like best: features in blocks of sixteen, each block token after token.
/// Products are summed in single precision over a run of tokens and then in double precision, which keeps the
/// relative error of a moment near 1e-6 however many tokens there are.
/// </summary>
internal sealed class MomentPanel
{
    /// <summary>Tokens that a panel holds at most.</summary>
    public const int Tokens = 512;

    // Tokens whose products are summed in single precision. C, of which both triangles are written back, takes longer runs.
    private const int Run = 64;
    private const int CrossRun = 256;

    private const int Block = 16;
    private const int Rows = 8;
    private const int LoadedAtOnce = 64;

    private readonly int features;
    private readonly int blocks;
    private readonly float[] packed;
    private int tokens;

    /// <summary>Creates a panel.</summary>
    /// <param name="features">Features of a token.</param>
    public MomentPanel(int features)
    {
        this.features = features;
        blocks = (features + Block - 1) / Block;
        packed = new float[blocks * Block * Tokens];
    }

    /// <summary>Replaces the panel's tokens.</summary>
    /// <param name="activations">tokens x features values; at most <see cref="Tokens"/> tokens.</param>
    /// <param name="integerGroup">Values that are rounded to INT8 with one scale; 0 for none.</param>
    /// <param name="maxDegreeOfParallelism">Threads to use at most; -1 for every core.</param>
    public unsafe void Load(ReadOnlySpan<float> activations, int integerGroup, int maxDegreeOfParallelism)
    {
        tokens = activations.Length / features;
        fixed (float* pinned = activations)
        {
            float* start = pinned;
            ParallelWork.For(
                (tokens + LoadedAtOnce - 1) / LoadedAtOnce,
                maxDegreeOfParallelism,
                null,
                part => LoadPart(start, part * LoadedAtOnce, Math.Min((part + 1) * LoadedAtOnce, tokens), integerGroup),
                CancellationToken.None);
        }
    }

    /// <summary>
    /// Adds the outer products of a panel's tokens to the upper triangle of H and, where there is a reference, those of the reference's tokens and the panel's to C. One loop
    /// over the parts of both matrices keeps threads from waiting for each other in between.
    /// </summary>
    /// <param name="panel">The tokens: the columns of both matrices.</param>
    /// <param name="moments">H, features x features sums.</param>
    /// <param name="reference">As many tokens; null for none.</param>
    /// <param name="cross">C, features x features sums; null where there is no reference.</param>
    /// <param name="maxDegreeOfParallelism">Threads to use at most; -1 for every core.</param>
    public static void Add(MomentPanel panel, double[] moments, MomentPanel? reference, double[]? cross, int maxDegreeOfParallelism)
    {
        // Long and short rows of the triangle are paired, so that threads get equal shares.
        int pairs = (panel.blocks + 1) / 2;
        int rows = reference is null ? 0 : panel.blocks;
        ParallelWork.For(
            pairs + rows,
            maxDegreeOfParallelism,
            null,
            part =>
            {
                if (part < rows)
                {
                    reference!.AddRow(panel, part, cross!);
                }
                else
                {
                    panel.AddPair(part - rows, moments);
                }
            },
            CancellationToken.None);
    }

    private unsafe void LoadPart(float* activations, int first, int end, int integerGroup)
    {
        float[] rounded = integerGroup > 0 ? new float[features] : [];
        sbyte[] integers = new sbyte[integerGroup];
        for (int token = first; token < end; token++)
        {
            ReadOnlySpan<float> x = new(activations + (long)token * features, features);
            if (integerGroup > 0)
            {
                Round(x, integers, rounded);
                x = rounded;
            }

            for (int block = 0; block < blocks; block++)
            {
                ReadOnlySpan<float> source = x.Slice(block * Block, Math.Min(Block, features - block * Block));
                source.CopyTo(packed.AsSpan((block * Tokens + token) * Block, Block));
            }
        }
    }

    /// <summary>What a token's groups decode to behind INT8.</summary>
    private static void Round(ReadOnlySpan<float> token, Span<sbyte> integers, Span<float> rounded)
    {
        for (int first = 0; first < token.Length; first += integers.Length)
        {
            float scale = Int8Activations.QuantizeGroup(token.Slice(first, integers.Length), integers);
            Span<float> group = rounded.Slice(first, integers.Length);
            TensorPrimitives.ConvertTruncating<sbyte, float>(integers, group);
            TensorPrimitives.Multiply(group, scale, group);
        }
    }

    private void AddRow(MomentPanel columns, int left, double[] moments)
    {
        for (int right = 0; right < blocks; right++)
        {
            AddBlocks(columns, left, right, CrossRun, moments);
        }
    }

    private void AddPair(int pair, double[] moments)
    {
        AddBlockRow(pair, moments);
        int mirrored = blocks - 1 - pair;
        if (mirrored != pair)
        {
            AddBlockRow(mirrored, moments);
        }
    }

    private void AddBlockRow(int left, double[] moments)
    {
        for (int right = left; right < blocks; right++)
        {
            AddBlocks(this, left, right, Run, moments);
        }
    }

    /// <summary>Adds Σ r xᵀ of a block of this panel's features and a block of another's.</summary>
    private void AddBlocks(MomentPanel other, int left, int right, int run, double[] moments)
    {
        Span<float> sums = stackalloc float[Rows * Block];
        for (int row = 0; row < Block && left * Block + row < features; row += Rows)
        {
            for (int first = 0; first < tokens; first += run)
            {
                Multiply(other, left, right, row, first, Math.Min(run, tokens - first), sums);
                Widen(sums, left * Block + row, right * Block, moments);
            }
        }
    }

    /// <summary>Eight rows by sixteen columns, those of another panel or of this one, of the sum of outer products over some tokens.</summary>
    private void Multiply(MomentPanel other, int left, int right, int row, int first, int count, Span<float> sums)
    {
        ref float a = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(packed), (left * Tokens + first) * Block + row);
        ref float b = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(other.packed), (right * Tokens + first) * Block);
        if (Vector512.IsHardwareAccelerated)
        {
            MultiplyEight(ref a, ref b, count, ref MemoryMarshal.GetReference(sums));
            return;
        }

        MultiplyFour(ref a, ref b, count, ref MemoryMarshal.GetReference(sums));
        MultiplyFour(ref Unsafe.Add(ref a, 4), ref b, count, ref sums[4 * Block]);
    }

    private static void MultiplyEight(ref float a, ref float b, int count, ref float target)
    {
        Vector512<float> sum0 = default, sum1 = default, sum2 = default, sum3 = default;
        Vector512<float> sum4 = default, sum5 = default, sum6 = default, sum7 = default;
        for (int token = 0; token < count; token++)
        {
            Vector512<float> x = Vector512.LoadUnsafe(ref b);
            sum0 = Vector512.FusedMultiplyAdd(Vector512.Create(a), x, sum0);
            sum1 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, 1)), x, sum1);
            sum2 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, 2)), x, sum2);
            sum3 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, 3)), x, sum3);
            sum4 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, 4)), x, sum4);
            sum5 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, 5)), x, sum5);
            sum6 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, 6)), x, sum6);
            sum7 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, 7)), x, sum7);
            a = ref Unsafe.Add(ref a, Block);
            b = ref Unsafe.Add(ref b, Block);
        }

        sum0.StoreUnsafe(ref target);
        sum1.StoreUnsafe(ref target, 16);
        sum2.StoreUnsafe(ref target, 32);
        sum3.StoreUnsafe(ref target, 48);
        sum4.StoreUnsafe(ref target, 64);
        sum5.StoreUnsafe(ref target, 80);
        sum6.StoreUnsafe(ref target, 96);
        sum7.StoreUnsafe(ref target, 112);
    }

    private static void MultiplyFour(ref float a, ref float b, int count, ref float target)
    {
        Vector256<float> low0 = default, low1 = default, low2 = default, low3 = default;
        Vector256<float> high0 = default, high1 = default, high2 = default, high3 = default;
        for (int token = 0; token < count; token++)
        {
            Vector256<float> low = Vector256.LoadUnsafe(ref b);
            Vector256<float> high = Vector256.LoadUnsafe(ref b, 8);
            Vector256<float> x0 = Vector256.Create(a);
            low0 = Vector256.FusedMultiplyAdd(x0, low, low0);
            high0 = Vector256.FusedMultiplyAdd(x0, high, high0);
            Vector256<float> x1 = Vector256.Create(Unsafe.Add(ref a, 1));
            low1 = Vector256.FusedMultiplyAdd(x1, low, low1);
            high1 = Vector256.FusedMultiplyAdd(x1, high, high1);
            Vector256<float> x2 = Vector256.Create(Unsafe.Add(ref a, 2));
            low2 = Vector256.FusedMultiplyAdd(x2, low, low2);
            high2 = Vector256.FusedMultiplyAdd(x2, high, high2);
            Vector256<float> x3 = Vector256.Create(Unsafe.Add(ref a, 3));
            low3 = Vector256.FusedMultiplyAdd(x3, low, low3);
            high3 = Vector256.FusedMultiplyAdd(x3, high, high3);
            a = ref Unsafe.Add(ref a, Block);
            b = ref Unsafe.Add(ref b, Block);
        }

        low0.StoreUnsafe(ref target);
        high0.StoreUnsafe(ref target, 8);
        low1.StoreUnsafe(ref target, 16);
        high1.StoreUnsafe(ref target, 24);
        low2.StoreUnsafe(ref target, 32);
        high2.StoreUnsafe(ref target, 40);
        low3.StoreUnsafe(ref target, 48);
        high3.StoreUnsafe(ref target, 56);
    }

    private void Widen(ReadOnlySpan<float> sums, int row, int column, double[] moments)
    {
        int columns = Math.Min(Block, features - column);
        for (int i = 0; i < Rows && row + i < features; i++)
        {
            long target = (long)(row + i) * features + column;
            if (columns == Block)
            {
                AddBlock(sums.Slice(i * Block, Block), ref moments[target]);
                continue;
            }

            for (int j = 0; j < columns; j++)
            {
                moments[target + j] += sums[i * Block + j];
            }
        }
    }

    private static void AddBlock(ReadOnlySpan<float> sums, ref double target)
    {
        for (int j = 0; j < Block; j += Vector256<float>.Count)
        {
            (Vector256<double> low, Vector256<double> high) = Vector256.Widen(Vector256.Create(sums[j..]));
            (Vector256.LoadUnsafe(ref target, (nuint)j) + low).StoreUnsafe(ref target, (nuint)j);
            (Vector256.LoadUnsafe(ref target, (nuint)j + 4) + high).StoreUnsafe(ref target, (nuint)j + 4);
        }
    }
}
