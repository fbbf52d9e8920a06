using ILGPU;
using ILGPU.Runtime.Cuda;

namespace QuantSdk.Gpu;

/// <summary>
/// Words of two half-precision values and products of tensor-core fragments, for emitted kernels. The compiler inlines them. Where there
/// are no tensor cores, shuffles give the same products.
/// </summary>
public static class TensorMath
{
    /// <summary>A word with the value in both halves.</summary>
    public static int Pair(float value) => Pack(value, value);

    /// <summary>A word of two values, rounded half to even.</summary>
    public static int Pack(float low, float high)
    {
        if (CudaAsm.IsSupported)
        {
            CudaAsm.Emit("cvt.rn.f16x2.f32 %0, %1, %2;", out int pair, high, low);
            return pair;
        }

        return Interop.FloatAsInt((global::ILGPU.Half)Rounded(low)) | Interop.FloatAsInt((global::ILGPU.Half)Rounded(high)) << 16;
    }

    /// <summary>Half by half a + b.</summary>
    public static int Add(int a, int b) => Pack(DeviceMath.Low(a) + DeviceMath.Low(b), DeviceMath.High(a) + DeviceMath.High(b));

    /// <summary>Half by half a·b + c.</summary>
    public static int MultiplyAdd(int a, int b, int c) =>
        Pack(DeviceMath.Low(a) * DeviceMath.Low(b) + DeviceMath.Low(c), DeviceMath.High(a) * DeviceMath.High(b) + DeviceMath.High(c));

    /// <summary>Half by half a·b.</summary>
    public static int Multiply(int a, int b) => Pack(DeviceMath.Low(a) * DeviceMath.Low(b), DeviceMath.High(a) * DeviceMath.High(b));

    /// <summary>Two elements of an E8P point: the nibbles of k + 4 at 4·word and 16 bits higher, and 1/2 + 1/4 or, with the highest bit set, 1/2 - 1/4.</summary>
    public static int LatticePair(int point, int word)
    {
        float shift = point < 0 ? 0.25f : 0.75f;
        return Pack((point >> (4 * word) & 7) - 4 + shift, (point >> (4 * word + 16) & 7) - 4 + shift);
    }

    /// <summary>
    /// Two weights of an M-ANT group, ±(m·i + p·2^i): i in the code's own nibble, the signs of codes 0 to 3 in the highest bit of each byte
    /// and those of codes 4 to 7 in bit 3 of each byte.
    /// </summary>
    /// <param name="word">Eight codes.</param>
    /// <param name="pair">0 to 3.</param>
    /// <param name="meta">m in bits 16 to 23 and p in bit 24.</param>
    public static int MantPair(int word, int pair, int meta) => Pack(MantValue(word, 2 * pair, meta), MantValue(word, 2 * pair + 1, meta));

    /// <summary>
    /// The eight magnitudes m·i + p·2^i as half-precision numbers: the low bytes of the first four, those of the last four, then the high
    /// bytes. Two byte permutations so look four codes up at once.
    /// </summary>
    /// <param name="factors">m in bits 0 to 7 and p in bit 8.</param>
    public static Packed128 MantTable(int factors)
    {
        int v0 = Magnitudes(factors, 0);
        int v1 = Magnitudes(factors, 2);
        int v2 = Magnitudes(factors, 4);
        int v3 = Magnitudes(factors, 6);
        return new Packed128 { X = EvenBytes(v0, v1), Y = EvenBytes(v2, v3), Z = EvenBytes(v0 >> 8, v1 >> 8), W = EvenBytes(v2 >> 8, v3 >> 8) };
    }

    /// <summary>Two signed bytes of a word, as numbers.</summary>
    public static int BytePair(int word, int pair) => Pack(word << (24 - 16 * pair) >> 24, word << (16 - 16 * pair) >> 24);

    /// <summary>Adds the product of two fragments of <c>mma.m16n8k16</c> to a third.</summary>
    /// <param name="c">The sums: rows g and g + 8 of a lane 4g + t, columns 2t and 2t + 1.</param>
    /// <param name="a0">Row g, first two places of k.</param>
    /// <param name="a1">Row g + 8, first two places.</param>
    /// <param name="a2">Row g, last two places.</param>
    /// <param name="a3">Row g + 8, last two places.</param>
    /// <param name="b0">Column g, first two places.</param>
    /// <param name="b1">Column g, last two places.</param>
    public static Float128 AddProduct(Float128 c, int a0, int a1, int a2, int a3, int b0, int b1)
    {
        if (!CudaAsm.IsSupported)
        {
            Float128 product = Product(a0, a1, a2, a3, b0, b1);
            return new Float128 { X = c.X + product.X, Y = c.Y + product.Y, Z = c.Z + product.Z, W = c.W + product.W };
        }

        Ref<float> c0 = c.X;
        Ref<float> c1 = c.Y;
        Ref<float> c2 = c.Z;
        Ref<float> c3 = c.W;
        Input<int> i0 = a0;
        Input<int> i1 = a1;
        Input<int> i2 = a2;
        Input<int> i3 = a3;
        Input<int> j0 = b0;
        Input<int> j1 = b1;
        CudaAsm.EmitRef(
            "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};",
            ref c0, ref c1, ref c2, ref c3, ref i0, ref i1, ref i2, ref i3, ref j0, ref j1);
        return new Float128 { X = c0.Value, Y = c1.Value, Z = c2.Value, W = c3.Value };
    }

    /// <summary>The product of two fragments by shuffles, of whole fragments at once, because each is a rendezvous of the warp where it is emulated.</summary>
    /// <inheritdoc cref="AddProduct"/>
    public static Float128 Product(int a0, int a1, int a2, int a3, int b0, int b1)
    {
        int lane = Group.IdxX & 31;
        Packed128 a = new() { X = a0, Y = a1, Z = a2, W = a3 };
        Packed64 b = new() { X = b0, Y = b1 };
        Float128 sum = default;
        for (int i = 0; i < 4; i++)
        {
            Packed128 rows = Warp.Shuffle(a, (lane & 28) + i);
            Packed64 left = Warp.Shuffle(b, 8 * (lane & 3) + i);
            Packed64 right = Warp.Shuffle(b, 8 * (lane & 3) + 4 + i);
            sum.X += Dot(rows.X, left.X) + Dot(rows.Z, left.Y);
            sum.Y += Dot(rows.X, right.X) + Dot(rows.Z, right.Y);
            sum.Z += Dot(rows.Y, left.X) + Dot(rows.W, left.Y);
            sum.W += Dot(rows.Y, right.X) + Dot(rows.W, right.Y);
        }

        return sum;
    }

    /// <summary>
    /// The product of two fragments of <c>mma.m16n8k32</c> by shuffles: unsigned bytes of rows times signed bytes of columns, where there
    /// are no tensor cores.
    /// </summary>
    /// <inheritdoc cref="AddProduct"/>
    public static Packed128 ByteProduct(int a0, int a1, int a2, int a3, int b0, int b1)
    {
        int lane = Group.IdxX & 31;
        Packed128 a = new() { X = a0, Y = a1, Z = a2, W = a3 };
        Packed64 b = new() { X = b0, Y = b1 };
        Packed128 sum = default;
        for (int i = 0; i < 4; i++)
        {
            Packed128 rows = Warp.Shuffle(a, (lane & 28) + i);
            Packed64 left = Warp.Shuffle(b, 8 * (lane & 3) + i);
            Packed64 right = Warp.Shuffle(b, 8 * (lane & 3) + 4 + i);
            sum.X += ByteDot(rows.X, left.X) + ByteDot(rows.Z, left.Y);
            sum.Y += ByteDot(rows.X, right.X) + ByteDot(rows.Z, right.Y);
            sum.Z += ByteDot(rows.Y, left.X) + ByteDot(rows.W, left.Y);
            sum.W += ByteDot(rows.Y, right.X) + ByteDot(rows.W, right.Y);
        }

        return sum;
    }

    /// <summary>A number with the digits of half precision alone: the emulation's conversion cuts off.</summary>
    private static float Rounded(float value)
    {
        uint bits = Interop.FloatAsInt(value);
        return (bits >> 23 & 0xFF) == 0xFF ? value : Interop.IntAsFloat((bits + 0xFFF + (bits >> 13 & 1)) & 0xFFFFE000);
    }

    private static float Dot(int a, int b) => DeviceMath.Low(a) * DeviceMath.Low(b) + DeviceMath.High(a) * DeviceMath.High(b);

    private static int ByteDot(int unsigned, int signed)
    {
        int sum = 0;
        for (int i = 0; i < 4; i++)
        {
            sum += (unsigned >> (8 * i) & 0xFF) * (signed << (24 - 8 * i) >> 24);
        }

        return sum;
    }

    private static int Magnitudes(int factors, int i) => Pack(Magnitude(factors, i), Magnitude(factors, i + 1));

    private static float Magnitude(int factors, int i) => (factors & 0xFF) * i + (factors >> 8 & 1) * (1 << i);

    private static int EvenBytes(int low, int high) => low & 0xFF | low >> 8 & 0xFF00 | (high & 0xFF) << 16 | (high & 0xFF0000) << 8;

    private static float MantValue(int word, int code, int meta)
    {
        int i = word >> (4 * code) & 7;
        int sign = word >> (code < 4 ? 8 * code + 7 : 8 * code - 29) & 1;
        float magnitude = Magnitude(meta >> 16, i);
        return sign != 0 ? -magnitude : magnitude;
    }
}
