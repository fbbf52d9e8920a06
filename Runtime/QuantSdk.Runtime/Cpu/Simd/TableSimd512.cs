using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QuantSdk.Cpu.Simd;

/// <summary>A table is one register; a permutation reads the low four bits of each index.</summary>
internal readonly unsafe partial struct Simd512 : ITableSimd<Vector512<float>, Vector512<int>, Vector512<float>>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> LoadTable(float* table) => Vector512.Load(table);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> LoadWords(byte* source, int size)
    {
        if (Avx512F.IsSupported)
        {
            return size switch
            {
                1 => Avx512F.ConvertToVector512Int32(Vector128.Load(source)),
                2 => Avx512F.ConvertToVector512Int32(Vector256.Load((ushort*)source)),
                _ => Vector512.Load((int*)source),
            };
        }

        return Vector512.Create(Simd256.LoadWords(source, size), Simd256.LoadWords(source + 8 * size, size));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Lookup(Vector512<float> table, Vector512<int> indices)
    {
        if (Avx512F.IsSupported)
        {
            return Avx512F.PermuteVar16x32(table, indices);
        }

        return Vector512.Shuffle(table, indices & Vector512.Create(15));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> NextNibble(Vector512<int> words) => Vector512.ShiftRightLogical(words, 4);
}
