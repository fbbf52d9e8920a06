using ILGPU;
using ILGPU.Runtime.Cuda;

namespace QuantSdk.Gpu;

/// <summary>What emitted attention kernels share. The compiler inlines it.</summary>
public static class AttentionMath
{
    private const float Maximum = 127f;

    /// <summary>2^x, within two units in the last place; zero where the result is below the normal numbers.</summary>
    public static float Exp2(float x)
    {
        if (CudaAsm.IsSupported)
        {
            // ILGPU's own would spend four instructions on results that are no normal numbers.
            CudaAsm.Emit("ex2.approx.ftz.f32 %0, %1;", out float power, x);
            return power;
        }

        return IntrinsicMath.CPUOnly.Exp2(x);
    }

    /// <summary>What scores are relative to: the largest one, or zero where there is none but minus infinity, so that no difference of infinities arises.</summary>
    public static float Origin(float largest) => largest == float.NegativeInfinity ? 0f : largest;

    /// <summary>2^exponent; NaN for the exponent that marks a window with a NaN or an infinity.</summary>
    public static float PowerOf(int exponent) => exponent == sbyte.MinValue ? float.NaN : Interop.IntAsFloat((uint)((exponent + 127) << 23));

    /// <summary>The bits of 2^23, for <see cref="Byte"/> and <see cref="Nibble"/>; the compiler must not know them, or it would need an instruction more to place them.</summary>
    /// <param name="positive">Any number but a negative one.</param>
    public static int NumberBits(int positive) => 0x4B000000 | positive >> 31;

    /// <summary>A signed byte of a word as a number, by the bits of 2^23 + 128 + byte: no conversion instruction.</summary>
    /// <param name="word">The word, its bytes flipped in their highest bits.</param>
    /// <param name="index">Which byte.</param>
    /// <param name="bits">What <see cref="NumberBits"/> gives.</param>
    public static float Byte(int word, int index, int bits) => Interop.IntAsFloat((uint)(word >> (8 * index) & 0xFF | bits)) - 8388736f;

    /// <summary>A signed nibble of a word as a number, likewise.</summary>
    /// <param name="word">The word, its nibbles flipped in their highest bits.</param>
    /// <param name="index">Which nibble.</param>
    /// <param name="bits">What <see cref="NumberBits"/> gives.</param>
    public static float Nibble(int word, int index, int bits) => Interop.IntAsFloat((uint)(word >> (4 * index) & 0xF | bits)) - 8388616f;

    /// <summary>The four bytes of a word as numbers less an origin, by the bits of 2^23 + byte: one permutation and one subtraction each, no conversion.</summary>
    /// <param name="word">Unsigned bytes.</param>
    /// <param name="origin">The number to subtract.</param>
    public static Float128 Bytes(int word, float origin)
    {
        const float Shift = 8388608f;
        Float128 result = default;
        if (CudaAsm.IsSupported)
        {
            Input<int> bytes = word;
            Output<float> x = default;
            Output<float> y = default;
            Output<float> z = default;
            Output<float> w = default;
            CudaAsm.EmitRef(
                "{ .reg .b32 m; mov.b32 m, 0x4B000000; prmt.b32 %0, %4, m, 0x7650; prmt.b32 %1, %4, m, 0x7651; prmt.b32 %2, %4, m, 0x7652; prmt.b32 %3, %4, m, 0x7653; }",
                ref x,
                ref y,
                ref z,
                ref w,
                ref bytes);
            result.X = x.Value - (Shift + origin);
            result.Y = y.Value - (Shift + origin);
            result.Z = z.Value - (Shift + origin);
            result.W = w.Value - (Shift + origin);
        }
        else
        {
            result.X = (word & 0xFF) - origin;
            result.Y = (word >> 8 & 0xFF) - origin;
            result.Z = (word >> 16 & 0xFF) - origin;
            result.W = (word >> 24 & 0xFF) - origin;
        }

        return result;
    }

    /// <summary>Minus each signed byte of a word, none of which is -128.</summary>
    public static int Negated(int word) => ((~word & 0x7F7F7F7F) + 0x01010101) ^ (~word & unchecked((int)0x80808080));

    /// <summary>The bits of two halves that add up to a weight: the nearest one in the low half of the word, what it leaves in the high one.</summary>
    public static float SplitWeight(float weight) => DeviceMath.Bits(SplitWord(weight));

    /// <summary>Two halves that add up to a number, in a word: the nearest one in the low half of the word, what it leaves in the high one.</summary>
    public static int SplitWord(float number)
    {
        float nearest = DeviceMath.Low(TensorMath.Pack(number, 0f));
        return TensorMath.Pack(number, number - nearest);
    }

    /// <summary>The number whose halves <see cref="SplitWord"/> gives.</summary>
    public static float JoinedHalves(int word) => DeviceMath.Low(word) + DeviceMath.High(word);

    /// <summary>
    /// The exponent of the power of two by which a query is multiplied so that its products with entries in half precision stay in half precision, and no lower than that. All lanes of the warp
    /// take part.
    /// </summary>
    /// <param name="queries">Queries.</param>
    /// <param name="first">Where the query begins.</param>
    /// <param name="dimension">Elements of the query.</param>
    /// <param name="vectorSize">Elements of an entry, a power of two.</param>
    /// <param name="lane">The lane.</param>
    public static int SplitExponent(ArrayView<float> queries, int first, int dimension, int vectorSize, int lane)
    {
        // The bits of magnitudes are ordered as they are, and those of a NaN come last.
        int largest = 0;
        for (int channel = lane; channel < dimension; channel += 32)
        {
            largest = IntrinsicMath.Max(largest, (int)Interop.FloatAsInt(queries[first + channel]) & int.MaxValue);
        }

        // The magnitude is below 2^exponent; a number that is none makes products that are none with any factor.
        float bound = Interop.IntAsFloat((uint)LargestOfWarp(largest)) * vectorSize;
        int exponent = ((int)Interop.FloatAsInt(bound) >> 23 & 0xFF) - 126;
        return IntrinsicMath.Clamp(-exponent, -100, 100);
    }

    /// <summary>The Hadamard transform of blocks whose elements lie in the lanes of a warp, four each; all lanes take part.</summary>
    /// <param name="x">This lane's elements.</param>
    /// <param name="size">Elements of a block: a power of two from 4 to 128.</param>
    /// <param name="norm">1 / sqrt(size).</param>
    public static Float128 Transformed(Float128 x, int size, float norm) => LaneHadamard.Transform(x, size, norm);

    /// <summary>A word whose bytes change places.</summary>
    /// <param name="word">The word.</param>
    /// <param name="selector">Four nibbles, the place of each byte of the result: 0x3210 leaves the word as it is.</param>
    public static int Permuted(int word, int selector)
    {
        if (CudaAsm.IsSupported)
        {
            CudaAsm.Emit("prmt.b32 %0, %1, 0, %2;", out int result, word, selector);
            return result;
        }

        return PermutedByte(word, selector) | PermutedByte(word, selector >> 4) << 8 | PermutedByte(word, selector >> 8) << 16 | PermutedByte(word, selector >> 12) << 24;
    }

    /// <summary>
    /// One element of a head after the rotary embedding: low·cos - high·sin in the lower half of the head, high·cos + low·sin in the upper one, each product rounded before the sum as on the CPU.
    /// </summary>
    /// <param name="values">Values that hold the head.</param>
    /// <param name="first">Where the head begins.</param>
    /// <param name="channel">The element.</param>
    /// <param name="dimension">Elements of the head.</param>
    /// <param name="cosines">Cosines, [pair, position], then [position, pair].</param>
    /// <param name="sines">Sines, likewise.</param>
    /// <param name="positions">Positions of the tables; 0 where there is no embedding.</param>
    /// <param name="position">The token's position.</param>
    public static float Turned(
        ArrayView<float> values, long first, int channel, int dimension, ArrayView<float> cosines, ArrayView<float> sines, int positions, int position)
    {
        float value = values[first + channel];
        float partner = positions == 0 ? 0f : values[first + Partner(channel, dimension)];
        return Turned(value, partner, channel, dimension, cosines, sines, positions, position);
    }

    /// <summary>The element that the rotary embedding pairs with another.</summary>
    /// <param name="channel">The element.</param>
    /// <param name="dimension">Elements of the head.</param>
    public static int Partner(int channel, int dimension) => channel < dimension >> 1 ? channel + (dimension >> 1) : channel - (dimension >> 1);

    /// <summary>One element of a head after the rotary embedding, from it and its partner.</summary>
    /// <param name="value">The element before it.</param>
    /// <param name="partner">Its <see cref="Partner"/>.</param>
    /// <param name="channel">Which element.</param>
    /// <param name="dimension">Elements of the head.</param>
    /// <param name="cosines">Cosines, [pair, position], then [position, pair].</param>
    /// <param name="sines">Sines, likewise.</param>
    /// <param name="positions">Positions of the tables; 0 where there is no embedding.</param>
    /// <param name="position">The token's position.</param>
    public static float Turned(
        float value, float partner, int channel, int dimension, ArrayView<float> cosines, ArrayView<float> sines, int positions, int position)
    {
        if (positions != 0)
        {
            int half = dimension >> 1;
            bool lower = channel < half;

            // Neighbouring lanes read neighbouring pairs of one position.
            int at = (positions + position) * half + (lower ? channel : channel - half);
            float straight = ExactMath.Product(value, cosines[at]);
            float crossed = ExactMath.Product(partner, sines[at]);
            value = lower ? straight - crossed : straight + crossed;
        }

        return value;
    }

    /// <summary>
    /// Quantizes a group of which each lane holds four numbers to INT8: scale = largest magnitude / 127 (1 where all are zero), integers x / scale, ties to even. A group that holds a NaN
    /// or an infinity has no integers; its scale is NaN.
    /// </summary>
    /// <param name="x">This lane's numbers.</param>
    /// <param name="lanes">Lanes of the group, a power of two; all lanes of the warp take part.</param>
    public static QuantizedQuad Quantize(Float128 x, int lanes)
    {
        float largest = GroupReduction.LargestMagnitude(x, lanes);
        QuantizedQuad result = default;
        result.Scale = float.NaN;
        if (largest < float.PositiveInfinity)
        {
            float scale = largest / Maximum;
            scale = scale == 0f ? 1f : scale;
            int low = Integer(x.X, scale) | Integer(x.Y, scale) << 8;
            int high = Integer(x.Z, scale) | Integer(x.W, scale) << 8;
            result.Word = low | high << 16;
            result.Scale = scale;
        }

        return result;
    }

    /// <summary>The largest number of a warp's lanes, all of which take part.</summary>
    private static int LargestOfWarp(int value)
    {
        if (CudaAsm.IsSupported)
        {
            CudaAsm.Emit("redux.sync.max.s32 %0, %1, 0xFFFFFFFF;", out int largest, value);
            return largest;
        }

        for (int mask = 16; mask > 0; mask >>= 1)
        {
            value = IntrinsicMath.Max(value, Warp.ShuffleXor(value, mask));
        }

        return value;
    }

    private static int PermutedByte(int word, int selector) => word >> (8 * (selector & 3)) & 0xFF;

    private static int Integer(float value, float scale) => IntrinsicMath.Clamp(ExactMath.Round(value / scale), -127, 127) & 0xFF;
}
