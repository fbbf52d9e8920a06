using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QuantSdk.Cpu.Simd;

/// <summary>A table is two registers of eight; the fourth bit of an index chooses between them.</summary>
internal readonly unsafe partial struct Simd256 : ITableSimd<(Vector256<float> Low, Vector256<float> High), Vector256<int>, Vector256<float>>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector256<float> Low, Vector256<float> High) LoadTable(float* table) => (Vector256.Load(table), Vector256.Load(table + 8));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> LoadWords(byte* source, int size)
    {
        if (Avx2.IsSupported)
        {
            return size switch
            {
                1 => Avx2.ConvertToVector256Int32(source),
                2 => Avx2.ConvertToVector256Int32((ushort*)source),
                _ => Vector256.Load((int*)source),
            };
        }

        return size switch
        {
            1 => Vector256.Create(source[0], source[1], source[2], source[3], source[4], source[5], source[6], source[7]),
            2 => Vector256.Create(Vector128.WidenLower(Vector128.Load((ushort*)source)), Vector128.WidenUpper(Vector128.Load((ushort*)source))).AsInt32(),
            _ => Vector256.Load((int*)source),
        };
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Lookup((Vector256<float> Low, Vector256<float> High) table, Vector256<int> indices)
    {
        if (Avx2.IsSupported)
        {
            // A blend looks at each lane's sign: the fourth bit of the index moves there.
            Vector256<float> low = Avx2.PermuteVar8x32(table.Low, indices);
            Vector256<float> high = Avx2.PermuteVar8x32(table.High, indices);
            return Avx.BlendVariable(low, high, Vector256.ShiftLeft(indices, 28).AsSingle());
        }

        Vector256<int> index = indices & Vector256.Create(7);
        Vector256<float> upper = Vector256.LessThan(Vector256.ShiftLeft(indices, 28), Vector256<int>.Zero).AsSingle();
        return Vector256.ConditionalSelect(upper, Vector256.Shuffle(table.High, index), Vector256.Shuffle(table.Low, index));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> NextNibble(Vector256<int> words) => Vector256.ShiftRightLogical(words, 4);
}
