#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: INT4-g64-hadamard, 1 query heads, 1 key-value heads of 128, TokenSplit, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Decode, QueryHeads: 1, KeyValueHeads: 1, HeadDimension: 128,
            ThreadsPerGroup: 64, GroupsPerMultiprocessor: 2, SharedBytes: 9248,
            ScoreTokens: 128, BlockTokens: 32, MinimumTokens: 128);

        /// <summary>Attention of one token of every sequence. Grid: splits, key-value heads, sequences.</summary>
        /// <param name="cache">The cache.</param>
        /// <param name="call">The token of every sequence that is appended first, if the kernel appends and there is one.</param>
        /// <param name="keyBooks">Codebooks of the keys, [head, entry, channel group, element].</param>
        /// <param name="valueBooks">Codebooks of the values, likewise.</param>
        /// <param name="cosines">Cosines of the rotary embedding, [pair, position], then [position, pair].</param>
        /// <param name="sines">Sines, likewise.</param>
        /// <param name="queries">Queries before the rotary embedding.</param>
        /// <param name="partials">The weighted values of each split.</param>
        /// <param name="statistics">The largest score and the sum of weights of each split.</param>
        /// <param name="outputs">The outputs, where there is one split.</param>
        /// <param name="positions">Positions of the rotary embedding; 0 for models without one.</param>
        /// <param name="transforms">1 where keys are stored in the basis of a Hadamard transform.</param>
        /// <param name="splits">Groups that share the tokens of a head.</param>
        public static void Decode(global::QuantSdk.Gpu.CacheViews cache, global::QuantSdk.Gpu.StoreCall call, global::ILGPU.ArrayView<int> keyBooks, global::ILGPU.ArrayView<int> valueBooks, global::ILGPU.ArrayView<float> cosines, global::ILGPU.ArrayView<float> sines, global::ILGPU.ArrayView<float> queries, global::ILGPU.ArrayView<float> partials, global::ILGPU.ArrayView<float> statistics, global::ILGPU.ArrayView<float> outputs, int positions, int transforms, int splits)
        {
            int thread = global::ILGPU.Group.IdxX;
            int lane = thread & 31;
            int warp = global::ILGPU.Warp.Shuffle(thread >> 5, 0);
            int split = global::ILGPU.Grid.IdxX;
            int head = global::ILGPU.Grid.IdxY;
            int sequence = global::ILGPU.Grid.IdxZ;
            int length = cache.Lengths[sequence];
            long queryRow = ((long)sequence * 1 + head * 1) * 128;
            float queryElement0 = 0f;
            float queryPartner0 = 0f;

            {
                queryElement0 = queries[queryRow + thread];
                queryPartner0 = queries[queryRow + thread - thread + global::QuantSdk.Gpu.AttentionMath.Partner(thread, 128)];
            }
            float queryElement1 = 0f;
            float queryPartner1 = 0f;

            {
                queryElement1 = queries[queryRow + (thread + 64)];
                queryPartner1 = queries[queryRow + (thread + 64) - (thread + 64) + global::QuantSdk.Gpu.AttentionMath.Partner((thread + 64), 128)];
            }
            int chunk = ((length + splits - 1) / splits + 31) / 32 * 32;
            int first = split * chunk;
            int count = global::ILGPU.IntrinsicMath.Min(chunk, length - first);
            int padded = (count + 31) / 32 * 32;
            long plane = (long)cache.SequenceOf(sequence) * 1 + head;
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 128).Cast<float>();
            global::ILGPU.ArrayView<float> scores = shared.SubView(128, 128).Cast<float>();
            global::ILGPU.ArrayView<float> reduction = shared.SubView(256, 2048).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(2304, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(2306, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(2308, 2).Cast<float>();
            if (count <= 0)
            {
                long row = (long)sequence * 1 + head * 1;
                if (splits == 1)
                {
                    for (int i = thread; i < 128; i += 64)
                    {
                        outputs[row * 128 + i] = 0f;
                    }
                }
                else
                {
                    for (int i = thread; i < 1; i += 64)
                    {
                        statistics[((row + i) * splits + split) * 2] = float.NegativeInfinity;
                        statistics[((row + i) * splits + split) * 2 + 1] = 0f;
                    }
                }
            }
            else
            {

                {
                    long row = (long)sequence * 1 + head * 1;

                    {
                        queryRows[thread] = global::QuantSdk.Gpu.AttentionMath.Turned(queryElement0, queryPartner0, thread, 128, cosines, sines, positions, length - 1);
                    }

                    {
                        queryRows[(thread + 64)] = global::QuantSdk.Gpu.AttentionMath.Turned(queryElement1, queryPartner1, (thread + 64), 128, cosines, sines, positions, length - 1);
                    }
                    global::ILGPU.Group.Barrier();
                    if (transforms != 0)
                    {
                        for (int half = 1; half < 128; half <<= 1)
                        {
                            for (int i = thread; i < 64; i += 64)
                            {
                                int low = ((i & ~(half - 1)) << 1) | (i & (half - 1));
                                float left = queryRows[low];
                                float right = queryRows[low + half];
                                queryRows[low] = left + right;
                                queryRows[low + half] = left - right;
                            }
                            global::ILGPU.Group.Barrier();
                        }
                        for (int i = thread; i < 128; i += 64)
                        {
                            queryRows[i] *= 0.088388346f;
                        }
                        global::ILGPU.Group.Barrier();
                    }

                    {
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)cache.Tokens * 4), (long)cache.Tokens * 4);
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> queryQuads = queryRows.Cast<global::QuantSdk.Gpu.Float128>();
                        global::ILGPU.ArrayView<global::ILGPU.Half> keyScales = cache.KeyScales.Cast<global::ILGPU.Half>().SubView(plane * ((long)cache.Tokens * 2), (long)cache.Tokens * 2);
                        int numberBits = global::QuantSdk.Gpu.AttentionMath.NumberBits(splits);
                        for (int block = first / 32 + warp; block * 32 < first + count; block += 2)
                        {
                            int at = block * 128 + lane;
                            float s0 = 0f;

                            {
                                global::QuantSdk.Gpu.Packed128 c0 = keys[at + 0 * 32];
                                global::QuantSdk.Gpu.Packed128 c1 = keys[at + 1 * 32];
                                global::QuantSdk.Gpu.Packed128 c2 = keys[at + 2 * 32];
                                global::QuantSdk.Gpu.Packed128 c3 = keys[at + 3 * 32];

                                {
                                    float scale = (float)keyScales[(block * 2 + 0 / 2) * 32 + lane];
                                    float u0 = 0f;
                                    float k0_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.X ^ unchecked((int)0x88888888), 0, numberBits);
                                    float k0_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.X ^ unchecked((int)0x88888888), 1, numberBits);
                                    float k0_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.X ^ unchecked((int)0x88888888), 2, numberBits);
                                    float k0_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.X ^ unchecked((int)0x88888888), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q0_0 = queryQuads[0 + 0];
                                    u0 += k0_0 * q0_0.X + k0_1 * q0_0.Y + k0_2 * q0_0.Z + k0_3 * q0_0.W;
                                    float k1_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.X ^ unchecked((int)0x88888888), 4, numberBits);
                                    float k1_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.X ^ unchecked((int)0x88888888), 5, numberBits);
                                    float k1_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.X ^ unchecked((int)0x88888888), 6, numberBits);
                                    float k1_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.X ^ unchecked((int)0x88888888), 7, numberBits);
                                    global::QuantSdk.Gpu.Float128 q1_0 = queryQuads[1 + 0];
                                    u0 += k1_0 * q1_0.X + k1_1 * q1_0.Y + k1_2 * q1_0.Z + k1_3 * q1_0.W;
                                    float k2_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.Y ^ unchecked((int)0x88888888), 0, numberBits);
                                    float k2_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.Y ^ unchecked((int)0x88888888), 1, numberBits);
                                    float k2_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.Y ^ unchecked((int)0x88888888), 2, numberBits);
                                    float k2_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.Y ^ unchecked((int)0x88888888), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q2_0 = queryQuads[2 + 0];
                                    u0 += k2_0 * q2_0.X + k2_1 * q2_0.Y + k2_2 * q2_0.Z + k2_3 * q2_0.W;
                                    float k3_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.Y ^ unchecked((int)0x88888888), 4, numberBits);
                                    float k3_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.Y ^ unchecked((int)0x88888888), 5, numberBits);
                                    float k3_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.Y ^ unchecked((int)0x88888888), 6, numberBits);
                                    float k3_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.Y ^ unchecked((int)0x88888888), 7, numberBits);
                                    global::QuantSdk.Gpu.Float128 q3_0 = queryQuads[3 + 0];
                                    u0 += k3_0 * q3_0.X + k3_1 * q3_0.Y + k3_2 * q3_0.Z + k3_3 * q3_0.W;
                                    float k4_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.Z ^ unchecked((int)0x88888888), 0, numberBits);
                                    float k4_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.Z ^ unchecked((int)0x88888888), 1, numberBits);
                                    float k4_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.Z ^ unchecked((int)0x88888888), 2, numberBits);
                                    float k4_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.Z ^ unchecked((int)0x88888888), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q4_0 = queryQuads[4 + 0];
                                    u0 += k4_0 * q4_0.X + k4_1 * q4_0.Y + k4_2 * q4_0.Z + k4_3 * q4_0.W;
                                    float k5_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.Z ^ unchecked((int)0x88888888), 4, numberBits);
                                    float k5_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.Z ^ unchecked((int)0x88888888), 5, numberBits);
                                    float k5_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.Z ^ unchecked((int)0x88888888), 6, numberBits);
                                    float k5_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.Z ^ unchecked((int)0x88888888), 7, numberBits);
                                    global::QuantSdk.Gpu.Float128 q5_0 = queryQuads[5 + 0];
                                    u0 += k5_0 * q5_0.X + k5_1 * q5_0.Y + k5_2 * q5_0.Z + k5_3 * q5_0.W;
                                    float k6_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.W ^ unchecked((int)0x88888888), 0, numberBits);
                                    float k6_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.W ^ unchecked((int)0x88888888), 1, numberBits);
                                    float k6_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.W ^ unchecked((int)0x88888888), 2, numberBits);
                                    float k6_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.W ^ unchecked((int)0x88888888), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q6_0 = queryQuads[6 + 0];
                                    u0 += k6_0 * q6_0.X + k6_1 * q6_0.Y + k6_2 * q6_0.Z + k6_3 * q6_0.W;
                                    float k7_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.W ^ unchecked((int)0x88888888), 4, numberBits);
                                    float k7_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.W ^ unchecked((int)0x88888888), 5, numberBits);
                                    float k7_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.W ^ unchecked((int)0x88888888), 6, numberBits);
                                    float k7_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c0.W ^ unchecked((int)0x88888888), 7, numberBits);
                                    global::QuantSdk.Gpu.Float128 q7_0 = queryQuads[7 + 0];
                                    u0 += k7_0 * q7_0.X + k7_1 * q7_0.Y + k7_2 * q7_0.Z + k7_3 * q7_0.W;
                                    s0 += u0 * scale;
                                }

                                {
                                    float scale = (float)keyScales[(block * 2 + 1 / 2) * 32 + lane];
                                    float u0 = 0f;
                                    float k0_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.X ^ unchecked((int)0x88888888), 0, numberBits);
                                    float k0_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.X ^ unchecked((int)0x88888888), 1, numberBits);
                                    float k0_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.X ^ unchecked((int)0x88888888), 2, numberBits);
                                    float k0_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.X ^ unchecked((int)0x88888888), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q0_0 = queryQuads[8 + 0];
                                    u0 += k0_0 * q0_0.X + k0_1 * q0_0.Y + k0_2 * q0_0.Z + k0_3 * q0_0.W;
                                    float k1_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.X ^ unchecked((int)0x88888888), 4, numberBits);
                                    float k1_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.X ^ unchecked((int)0x88888888), 5, numberBits);
                                    float k1_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.X ^ unchecked((int)0x88888888), 6, numberBits);
                                    float k1_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.X ^ unchecked((int)0x88888888), 7, numberBits);
                                    global::QuantSdk.Gpu.Float128 q1_0 = queryQuads[9 + 0];
                                    u0 += k1_0 * q1_0.X + k1_1 * q1_0.Y + k1_2 * q1_0.Z + k1_3 * q1_0.W;
                                    float k2_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.Y ^ unchecked((int)0x88888888), 0, numberBits);
                                    float k2_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.Y ^ unchecked((int)0x88888888), 1, numberBits);
                                    float k2_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.Y ^ unchecked((int)0x88888888), 2, numberBits);
                                    float k2_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.Y ^ unchecked((int)0x88888888), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q2_0 = queryQuads[10 + 0];
                                    u0 += k2_0 * q2_0.X + k2_1 * q2_0.Y + k2_2 * q2_0.Z + k2_3 * q2_0.W;
                                    float k3_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.Y ^ unchecked((int)0x88888888), 4, numberBits);
                                    float k3_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.Y ^ unchecked((int)0x88888888), 5, numberBits);
                                    float k3_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.Y ^ unchecked((int)0x88888888), 6, numberBits);
                                    float k3_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.Y ^ unchecked((int)0x88888888), 7, numberBits);
                                    global::QuantSdk.Gpu.Float128 q3_0 = queryQuads[11 + 0];
                                    u0 += k3_0 * q3_0.X + k3_1 * q3_0.Y + k3_2 * q3_0.Z + k3_3 * q3_0.W;
                                    float k4_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.Z ^ unchecked((int)0x88888888), 0, numberBits);
                                    float k4_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.Z ^ unchecked((int)0x88888888), 1, numberBits);
                                    float k4_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.Z ^ unchecked((int)0x88888888), 2, numberBits);
                                    float k4_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.Z ^ unchecked((int)0x88888888), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q4_0 = queryQuads[12 + 0];
                                    u0 += k4_0 * q4_0.X + k4_1 * q4_0.Y + k4_2 * q4_0.Z + k4_3 * q4_0.W;
                                    float k5_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.Z ^ unchecked((int)0x88888888), 4, numberBits);
                                    float k5_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.Z ^ unchecked((int)0x88888888), 5, numberBits);
                                    float k5_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.Z ^ unchecked((int)0x88888888), 6, numberBits);
                                    float k5_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.Z ^ unchecked((int)0x88888888), 7, numberBits);
                                    global::QuantSdk.Gpu.Float128 q5_0 = queryQuads[13 + 0];
                                    u0 += k5_0 * q5_0.X + k5_1 * q5_0.Y + k5_2 * q5_0.Z + k5_3 * q5_0.W;
                                    float k6_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.W ^ unchecked((int)0x88888888), 0, numberBits);
                                    float k6_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.W ^ unchecked((int)0x88888888), 1, numberBits);
                                    float k6_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.W ^ unchecked((int)0x88888888), 2, numberBits);
                                    float k6_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.W ^ unchecked((int)0x88888888), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q6_0 = queryQuads[14 + 0];
                                    u0 += k6_0 * q6_0.X + k6_1 * q6_0.Y + k6_2 * q6_0.Z + k6_3 * q6_0.W;
                                    float k7_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.W ^ unchecked((int)0x88888888), 4, numberBits);
                                    float k7_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.W ^ unchecked((int)0x88888888), 5, numberBits);
                                    float k7_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.W ^ unchecked((int)0x88888888), 6, numberBits);
                                    float k7_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c1.W ^ unchecked((int)0x88888888), 7, numberBits);
                                    global::QuantSdk.Gpu.Float128 q7_0 = queryQuads[15 + 0];
                                    u0 += k7_0 * q7_0.X + k7_1 * q7_0.Y + k7_2 * q7_0.Z + k7_3 * q7_0.W;
                                    s0 += u0 * scale;
                                }

                                {
                                    float scale = (float)keyScales[(block * 2 + 2 / 2) * 32 + lane];
                                    float u0 = 0f;
                                    float k0_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.X ^ unchecked((int)0x88888888), 0, numberBits);
                                    float k0_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.X ^ unchecked((int)0x88888888), 1, numberBits);
                                    float k0_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.X ^ unchecked((int)0x88888888), 2, numberBits);
                                    float k0_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.X ^ unchecked((int)0x88888888), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q0_0 = queryQuads[16 + 0];
                                    u0 += k0_0 * q0_0.X + k0_1 * q0_0.Y + k0_2 * q0_0.Z + k0_3 * q0_0.W;
                                    float k1_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.X ^ unchecked((int)0x88888888), 4, numberBits);
                                    float k1_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.X ^ unchecked((int)0x88888888), 5, numberBits);
                                    float k1_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.X ^ unchecked((int)0x88888888), 6, numberBits);
                                    float k1_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.X ^ unchecked((int)0x88888888), 7, numberBits);
                                    global::QuantSdk.Gpu.Float128 q1_0 = queryQuads[17 + 0];
                                    u0 += k1_0 * q1_0.X + k1_1 * q1_0.Y + k1_2 * q1_0.Z + k1_3 * q1_0.W;
                                    float k2_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.Y ^ unchecked((int)0x88888888), 0, numberBits);
                                    float k2_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.Y ^ unchecked((int)0x88888888), 1, numberBits);
                                    float k2_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.Y ^ unchecked((int)0x88888888), 2, numberBits);
                                    float k2_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.Y ^ unchecked((int)0x88888888), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q2_0 = queryQuads[18 + 0];
                                    u0 += k2_0 * q2_0.X + k2_1 * q2_0.Y + k2_2 * q2_0.Z + k2_3 * q2_0.W;
                                    float k3_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.Y ^ unchecked((int)0x88888888), 4, numberBits);
                                    float k3_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.Y ^ unchecked((int)0x88888888), 5, numberBits);
                                    float k3_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.Y ^ unchecked((int)0x88888888), 6, numberBits);
                                    float k3_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.Y ^ unchecked((int)0x88888888), 7, numberBits);
                                    global::QuantSdk.Gpu.Float128 q3_0 = queryQuads[19 + 0];
                                    u0 += k3_0 * q3_0.X + k3_1 * q3_0.Y + k3_2 * q3_0.Z + k3_3 * q3_0.W;
                                    float k4_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.Z ^ unchecked((int)0x88888888), 0, numberBits);
                                    float k4_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.Z ^ unchecked((int)0x88888888), 1, numberBits);
                                    float k4_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.Z ^ unchecked((int)0x88888888), 2, numberBits);
                                    float k4_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.Z ^ unchecked((int)0x88888888), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q4_0 = queryQuads[20 + 0];
                                    u0 += k4_0 * q4_0.X + k4_1 * q4_0.Y + k4_2 * q4_0.Z + k4_3 * q4_0.W;
                                    float k5_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.Z ^ unchecked((int)0x88888888), 4, numberBits);
                                    float k5_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.Z ^ unchecked((int)0x88888888), 5, numberBits);
                                    float k5_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.Z ^ unchecked((int)0x88888888), 6, numberBits);
                                    float k5_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.Z ^ unchecked((int)0x88888888), 7, numberBits);
                                    global::QuantSdk.Gpu.Float128 q5_0 = queryQuads[21 + 0];
                                    u0 += k5_0 * q5_0.X + k5_1 * q5_0.Y + k5_2 * q5_0.Z + k5_3 * q5_0.W;
                                    float k6_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.W ^ unchecked((int)0x88888888), 0, numberBits);
                                    float k6_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.W ^ unchecked((int)0x88888888), 1, numberBits);
                                    float k6_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.W ^ unchecked((int)0x88888888), 2, numberBits);
                                    float k6_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.W ^ unchecked((int)0x88888888), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q6_0 = queryQuads[22 + 0];
                                    u0 += k6_0 * q6_0.X + k6_1 * q6_0.Y + k6_2 * q6_0.Z + k6_3 * q6_0.W;
                                    float k7_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.W ^ unchecked((int)0x88888888), 4, numberBits);
                                    float k7_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.W ^ unchecked((int)0x88888888), 5, numberBits);
                                    float k7_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.W ^ unchecked((int)0x88888888), 6, numberBits);
                                    float k7_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c2.W ^ unchecked((int)0x88888888), 7, numberBits);
                                    global::QuantSdk.Gpu.Float128 q7_0 = queryQuads[23 + 0];
                                    u0 += k7_0 * q7_0.X + k7_1 * q7_0.Y + k7_2 * q7_0.Z + k7_3 * q7_0.W;
                                    s0 += u0 * scale;
                                }

                                {
                                    float scale = (float)keyScales[(block * 2 + 3 / 2) * 32 + lane];
                                    float u0 = 0f;
                                    float k0_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.X ^ unchecked((int)0x88888888), 0, numberBits);
                                    float k0_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.X ^ unchecked((int)0x88888888), 1, numberBits);
                                    float k0_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.X ^ unchecked((int)0x88888888), 2, numberBits);
                                    float k0_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.X ^ unchecked((int)0x88888888), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q0_0 = queryQuads[24 + 0];
                                    u0 += k0_0 * q0_0.X + k0_1 * q0_0.Y + k0_2 * q0_0.Z + k0_3 * q0_0.W;
                                    float k1_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.X ^ unchecked((int)0x88888888), 4, numberBits);
                                    float k1_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.X ^ unchecked((int)0x88888888), 5, numberBits);
                                    float k1_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.X ^ unchecked((int)0x88888888), 6, numberBits);
                                    float k1_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.X ^ unchecked((int)0x88888888), 7, numberBits);
                                    global::QuantSdk.Gpu.Float128 q1_0 = queryQuads[25 + 0];
                                    u0 += k1_0 * q1_0.X + k1_1 * q1_0.Y + k1_2 * q1_0.Z + k1_3 * q1_0.W;
                                    float k2_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.Y ^ unchecked((int)0x88888888), 0, numberBits);
                                    float k2_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.Y ^ unchecked((int)0x88888888), 1, numberBits);
                                    float k2_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.Y ^ unchecked((int)0x88888888), 2, numberBits);
                                    float k2_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.Y ^ unchecked((int)0x88888888), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q2_0 = queryQuads[26 + 0];
                                    u0 += k2_0 * q2_0.X + k2_1 * q2_0.Y + k2_2 * q2_0.Z + k2_3 * q2_0.W;
                                    float k3_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.Y ^ unchecked((int)0x88888888), 4, numberBits);
                                    float k3_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.Y ^ unchecked((int)0x88888888), 5, numberBits);
                                    float k3_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.Y ^ unchecked((int)0x88888888), 6, numberBits);
                                    float k3_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.Y ^ unchecked((int)0x88888888), 7, numberBits);
                                    global::QuantSdk.Gpu.Float128 q3_0 = queryQuads[27 + 0];
                                    u0 += k3_0 * q3_0.X + k3_1 * q3_0.Y + k3_2 * q3_0.Z + k3_3 * q3_0.W;
                                    float k4_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.Z ^ unchecked((int)0x88888888), 0, numberBits);
                                    float k4_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.Z ^ unchecked((int)0x88888888), 1, numberBits);
                                    float k4_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.Z ^ unchecked((int)0x88888888), 2, numberBits);
                                    float k4_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.Z ^ unchecked((int)0x88888888), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q4_0 = queryQuads[28 + 0];
                                    u0 += k4_0 * q4_0.X + k4_1 * q4_0.Y + k4_2 * q4_0.Z + k4_3 * q4_0.W;
                                    float k5_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.Z ^ unchecked((int)0x88888888), 4, numberBits);
                                    float k5_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.Z ^ unchecked((int)0x88888888), 5, numberBits);
                                    float k5_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.Z ^ unchecked((int)0x88888888), 6, numberBits);
                                    float k5_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.Z ^ unchecked((int)0x88888888), 7, numberBits);
                                    global::QuantSdk.Gpu.Float128 q5_0 = queryQuads[29 + 0];
                                    u0 += k5_0 * q5_0.X + k5_1 * q5_0.Y + k5_2 * q5_0.Z + k5_3 * q5_0.W;
                                    float k6_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.W ^ unchecked((int)0x88888888), 0, numberBits);
                                    float k6_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.W ^ unchecked((int)0x88888888), 1, numberBits);
                                    float k6_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.W ^ unchecked((int)0x88888888), 2, numberBits);
                                    float k6_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.W ^ unchecked((int)0x88888888), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q6_0 = queryQuads[30 + 0];
                                    u0 += k6_0 * q6_0.X + k6_1 * q6_0.Y + k6_2 * q6_0.Z + k6_3 * q6_0.W;
                                    float k7_0 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.W ^ unchecked((int)0x88888888), 4, numberBits);
                                    float k7_1 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.W ^ unchecked((int)0x88888888), 5, numberBits);
                                    float k7_2 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.W ^ unchecked((int)0x88888888), 6, numberBits);
                                    float k7_3 = global::QuantSdk.Gpu.AttentionMath.Nibble(c3.W ^ unchecked((int)0x88888888), 7, numberBits);
                                    global::QuantSdk.Gpu.Float128 q7_0 = queryQuads[31 + 0];
                                    u0 += k7_0 * q7_0.X + k7_1 * q7_0.Y + k7_2 * q7_0.Z + k7_3 * q7_0.W;
                                    s0 += u0 * scale;
                                }
                            }
                            int token = block * 32 + lane - first;
                            if (token < count)
                            {
                                scores[0 + token] = s0;
                            }
                        }
                    }
                    int behind = count + thread;
                    if (behind < padded)
                    {
                        scores[0 + behind] = float.NegativeInfinity;
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> rowScores0 = scores.SubView(0, 128).Cast<global::QuantSdk.Gpu.Float128>();
                    float largest0 = float.NegativeInfinity;
                    for (int at = thread; at < padded / 4; at += 64)
                    {
                        global::QuantSdk.Gpu.Float128 quad0 = rowScores0[at];
                        largest0 = global::ILGPU.IntrinsicMath.Max(largest0, quad0.X);
                        largest0 = global::ILGPU.IntrinsicMath.Max(largest0, quad0.Y);
                        largest0 = global::ILGPU.IntrinsicMath.Max(largest0, quad0.Z);
                        largest0 = global::ILGPU.IntrinsicMath.Max(largest0, quad0.W);
                    }
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 16));
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 8));
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 4));
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 2));
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 1));
                    if (lane == 0)
                    {
                        warpLargest[warp] = largest0;
                    }
                    global::ILGPU.Group.Barrier();
                    largest0 = warpLargest[(lane & 1)];
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 1));
                    float origin0 = global::QuantSdk.Gpu.AttentionMath.Origin(largest0);
                    float sum0 = 0f;
                    for (int at = thread; at < padded / 4; at += 64)
                    {

                        {
                            global::QuantSdk.Gpu.Float128 quad = rowScores0[at];
                            float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin0) * 0.12751743f);
                            quad.X = weight0;
                            float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin0) * 0.12751743f);
                            quad.Y = weight1;
                            float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin0) * 0.12751743f);
                            quad.Z = weight2;
                            float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin0) * 0.12751743f);
                            quad.W = weight3;
                            sum0 += weight0 + weight1 + (weight2 + weight3);
                            rowScores0[at] = quad;
                        }
                    }
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 16);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 8);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 4);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 2);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 1);
                    if (lane == 0)
                    {
                        warpSums[warp] = sum0;
                    }
                    global::ILGPU.Group.Barrier();
                    sum0 = warpSums[(lane & 1)];
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 1);
                    if (thread == 0)
                    {
                        results[0] = largest0;
                        results[1] = sum0;
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)cache.Tokens * 4), (long)cache.Tokens * 4);
                    global::ILGPU.ArrayView<global::ILGPU.Half> valueScales = cache.ValueScales.Cast<global::ILGPU.Half>().SubView(plane * ((long)cache.Tokens * 2), (long)cache.Tokens * 2);

                    {
                        float a0_0 = 0f;
                        float a0_1 = 0f;
                        float a0_2 = 0f;
                        float a0_3 = 0f;
                        float a0_4 = 0f;
                        float a0_5 = 0f;
                        float a0_6 = 0f;
                        float a0_7 = 0f;
                        float a0_8 = 0f;
                        float a0_9 = 0f;
                        float a0_10 = 0f;
                        float a0_11 = 0f;
                        float a0_12 = 0f;
                        float a0_13 = 0f;
                        float a0_14 = 0f;
                        float a0_15 = 0f;
                        float a0_16 = 0f;
                        float a0_17 = 0f;
                        float a0_18 = 0f;
                        float a0_19 = 0f;
                        float a0_20 = 0f;
                        float a0_21 = 0f;
                        float a0_22 = 0f;
                        float a0_23 = 0f;
                        float a0_24 = 0f;
                        float a0_25 = 0f;
                        float a0_26 = 0f;
                        float a0_27 = 0f;
                        float a0_28 = 0f;
                        float a0_29 = 0f;
                        float a0_30 = 0f;
                        float a0_31 = 0f;
                        int unit = lane % 4;

                        {
                            int token = warp * 8 + lane / 4;
                            for (; token + 48 < count; token += 64)
                            {
                                global::QuantSdk.Gpu.Packed128 c0 = values[(first + token + 0) * 4 + unit];
                                global::QuantSdk.Gpu.Packed128 c1 = values[(first + token + 16) * 4 + unit];
                                global::QuantSdk.Gpu.Packed128 c2 = values[(first + token + 32) * 4 + unit];
                                global::QuantSdk.Gpu.Packed128 c3 = values[(first + token + 48) * 4 + unit];
                                float scale0 = (float)valueScales[(first + token + 0) * 2 + unit / 2];
                                float p0_0 = scores[0 + token] * scale0;
                                int c0_flipped0 = c0.X ^ unchecked((int)0x88888888);
                                global::QuantSdk.Gpu.Float128 c0_even0 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0_flipped0 & 0x0F0F0F0F, 8f);
                                global::QuantSdk.Gpu.Float128 c0_odd0 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0_flipped0 >> 4 & 0x0F0F0F0F, 8f);
                                int c0_flipped1 = c0.Y ^ unchecked((int)0x88888888);
                                global::QuantSdk.Gpu.Float128 c0_even1 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0_flipped1 & 0x0F0F0F0F, 8f);
                                global::QuantSdk.Gpu.Float128 c0_odd1 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0_flipped1 >> 4 & 0x0F0F0F0F, 8f);
                                int c0_flipped2 = c0.Z ^ unchecked((int)0x88888888);
                                global::QuantSdk.Gpu.Float128 c0_even2 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0_flipped2 & 0x0F0F0F0F, 8f);
                                global::QuantSdk.Gpu.Float128 c0_odd2 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0_flipped2 >> 4 & 0x0F0F0F0F, 8f);
                                int c0_flipped3 = c0.W ^ unchecked((int)0x88888888);
                                global::QuantSdk.Gpu.Float128 c0_even3 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0_flipped3 & 0x0F0F0F0F, 8f);
                                global::QuantSdk.Gpu.Float128 c0_odd3 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0_flipped3 >> 4 & 0x0F0F0F0F, 8f);
                                float v0_0 = c0_even0.X;
                                a0_0 += p0_0 * v0_0;
                                float v0_1 = c0_odd0.X;
                                a0_1 += p0_0 * v0_1;
                                float v0_2 = c0_even0.Y;
                                a0_2 += p0_0 * v0_2;
                                float v0_3 = c0_odd0.Y;
                                a0_3 += p0_0 * v0_3;
                                float v0_4 = c0_even0.Z;
                                a0_4 += p0_0 * v0_4;
                                float v0_5 = c0_odd0.Z;
                                a0_5 += p0_0 * v0_5;
                                float v0_6 = c0_even0.W;
                                a0_6 += p0_0 * v0_6;
                                float v0_7 = c0_odd0.W;
                                a0_7 += p0_0 * v0_7;
                                float v0_8 = c0_even1.X;
                                a0_8 += p0_0 * v0_8;
                                float v0_9 = c0_odd1.X;
                                a0_9 += p0_0 * v0_9;
                                float v0_10 = c0_even1.Y;
                                a0_10 += p0_0 * v0_10;
                                float v0_11 = c0_odd1.Y;
                                a0_11 += p0_0 * v0_11;
                                float v0_12 = c0_even1.Z;
                                a0_12 += p0_0 * v0_12;
                                float v0_13 = c0_odd1.Z;
                                a0_13 += p0_0 * v0_13;
                                float v0_14 = c0_even1.W;
                                a0_14 += p0_0 * v0_14;
                                float v0_15 = c0_odd1.W;
                                a0_15 += p0_0 * v0_15;
                                float v0_16 = c0_even2.X;
                                a0_16 += p0_0 * v0_16;
                                float v0_17 = c0_odd2.X;
                                a0_17 += p0_0 * v0_17;
                                float v0_18 = c0_even2.Y;
                                a0_18 += p0_0 * v0_18;
                                float v0_19 = c0_odd2.Y;
                                a0_19 += p0_0 * v0_19;
                                float v0_20 = c0_even2.Z;
                                a0_20 += p0_0 * v0_20;
                                float v0_21 = c0_odd2.Z;
                                a0_21 += p0_0 * v0_21;
                                float v0_22 = c0_even2.W;
                                a0_22 += p0_0 * v0_22;
                                float v0_23 = c0_odd2.W;
                                a0_23 += p0_0 * v0_23;
                                float v0_24 = c0_even3.X;
                                a0_24 += p0_0 * v0_24;
                                float v0_25 = c0_odd3.X;
                                a0_25 += p0_0 * v0_25;
                                float v0_26 = c0_even3.Y;
                                a0_26 += p0_0 * v0_26;
                                float v0_27 = c0_odd3.Y;
                                a0_27 += p0_0 * v0_27;
                                float v0_28 = c0_even3.Z;
                                a0_28 += p0_0 * v0_28;
                                float v0_29 = c0_odd3.Z;
                                a0_29 += p0_0 * v0_29;
                                float v0_30 = c0_even3.W;
                                a0_30 += p0_0 * v0_30;
                                float v0_31 = c0_odd3.W;
                                a0_31 += p0_0 * v0_31;
                                float scale1 = (float)valueScales[(first + token + 16) * 2 + unit / 2];
                                float p1_0 = scores[16 + token] * scale1;
                                int c1_flipped0 = c1.X ^ unchecked((int)0x88888888);
                                global::QuantSdk.Gpu.Float128 c1_even0 = global::QuantSdk.Gpu.AttentionMath.Bytes(c1_flipped0 & 0x0F0F0F0F, 8f);
                                global::QuantSdk.Gpu.Float128 c1_odd0 = global::QuantSdk.Gpu.AttentionMath.Bytes(c1_flipped0 >> 4 & 0x0F0F0F0F, 8f);
                                int c1_flipped1 = c1.Y ^ unchecked((int)0x88888888);
                                global::QuantSdk.Gpu.Float128 c1_even1 = global::QuantSdk.Gpu.AttentionMath.Bytes(c1_flipped1 & 0x0F0F0F0F, 8f);
                                global::QuantSdk.Gpu.Float128 c1_odd1 = global::QuantSdk.Gpu.AttentionMath.Bytes(c1_flipped1 >> 4 & 0x0F0F0F0F, 8f);
                                int c1_flipped2 = c1.Z ^ unchecked((int)0x88888888);
                                global::QuantSdk.Gpu.Float128 c1_even2 = global::QuantSdk.Gpu.AttentionMath.Bytes(c1_flipped2 & 0x0F0F0F0F, 8f);
                                global::QuantSdk.Gpu.Float128 c1_odd2 = global::QuantSdk.Gpu.AttentionMath.Bytes(c1_flipped2 >> 4 & 0x0F0F0F0F, 8f);
                                int c1_flipped3 = c1.W ^ unchecked((int)0x88888888);
                                global::QuantSdk.Gpu.Float128 c1_even3 = global::QuantSdk.Gpu.AttentionMath.Bytes(c1_flipped3 & 0x0F0F0F0F, 8f);
                                global::QuantSdk.Gpu.Float128 c1_odd3 = global::QuantSdk.Gpu.AttentionMath.Bytes(c1_flipped3 >> 4 & 0x0F0F0F0F, 8f);
                                float v1_0 = c1_even0.X;
                                a0_0 += p1_0 * v1_0;
                                float v1_1 = c1_odd0.X;
                                a0_1 += p1_0 * v1_1;
                                float v1_2 = c1_even0.Y;
                                a0_2 += p1_0 * v1_2;
                                float v1_3 = c1_odd0.Y;
                                a0_3 += p1_0 * v1_3;
                                float v1_4 = c1_even0.Z;
                                a0_4 += p1_0 * v1_4;
                                float v1_5 = c1_odd0.Z;
                                a0_5 += p1_0 * v1_5;
                                float v1_6 = c1_even0.W;
                                a0_6 += p1_0 * v1_6;
                                float v1_7 = c1_odd0.W;
                                a0_7 += p1_0 * v1_7;
                                float v1_8 = c1_even1.X;
                                a0_8 += p1_0 * v1_8;
                                float v1_9 = c1_odd1.X;
                                a0_9 += p1_0 * v1_9;
                                float v1_10 = c1_even1.Y;
                                a0_10 += p1_0 * v1_10;
                                float v1_11 = c1_odd1.Y;
                                a0_11 += p1_0 * v1_11;
                                float v1_12 = c1_even1.Z;
                                a0_12 += p1_0 * v1_12;
                                float v1_13 = c1_odd1.Z;
                                a0_13 += p1_0 * v1_13;
                                float v1_14 = c1_even1.W;
                                a0_14 += p1_0 * v1_14;
                                float v1_15 = c1_odd1.W;
                                a0_15 += p1_0 * v1_15;
                                float v1_16 = c1_even2.X;
                                a0_16 += p1_0 * v1_16;
                                float v1_17 = c1_odd2.X;
                                a0_17 += p1_0 * v1_17;
                                float v1_18 = c1_even2.Y;
                                a0_18 += p1_0 * v1_18;
                                float v1_19 = c1_odd2.Y;
                                a0_19 += p1_0 * v1_19;
                                float v1_20 = c1_even2.Z;
                                a0_20 += p1_0 * v1_20;
                                float v1_21 = c1_odd2.Z;
                                a0_21 += p1_0 * v1_21;
                                float v1_22 = c1_even2.W;
                                a0_22 += p1_0 * v1_22;
                                float v1_23 = c1_odd2.W;
                                a0_23 += p1_0 * v1_23;
                                float v1_24 = c1_even3.X;
                                a0_24 += p1_0 * v1_24;
                                float v1_25 = c1_odd3.X;
                                a0_25 += p1_0 * v1_25;
                                float v1_26 = c1_even3.Y;
                                a0_26 += p1_0 * v1_26;
                                float v1_27 = c1_odd3.Y;
                                a0_27 += p1_0 * v1_27;
                                float v1_28 = c1_even3.Z;
                                a0_28 += p1_0 * v1_28;
                                float v1_29 = c1_odd3.Z;
                                a0_29 += p1_0 * v1_29;
                                float v1_30 = c1_even3.W;
                                a0_30 += p1_0 * v1_30;
                                float v1_31 = c1_odd3.W;
                                a0_31 += p1_0 * v1_31;
                                float scale2 = (float)valueScales[(first + token + 32) * 2 + unit / 2];
                                float p2_0 = scores[32 + token] * scale2;
                                int c2_flipped0 = c2.X ^ unchecked((int)0x88888888);
                                global::QuantSdk.Gpu.Float128 c2_even0 = global::QuantSdk.Gpu.AttentionMath.Bytes(c2_flipped0 & 0x0F0F0F0F, 8f);
                                global::QuantSdk.Gpu.Float128 c2_odd0 = global::QuantSdk.Gpu.AttentionMath.Bytes(c2_flipped0 >> 4 & 0x0F0F0F0F, 8f);
                                int c2_flipped1 = c2.Y ^ unchecked((int)0x88888888);
                                global::QuantSdk.Gpu.Float128 c2_even1 = global::QuantSdk.Gpu.AttentionMath.Bytes(c2_flipped1 & 0x0F0F0F0F, 8f);
                                global::QuantSdk.Gpu.Float128 c2_odd1 = global::QuantSdk.Gpu.AttentionMath.Bytes(c2_flipped1 >> 4 & 0x0F0F0F0F, 8f);
                                int c2_flipped2 = c2.Z ^ unchecked((int)0x88888888);
                                global::QuantSdk.Gpu.Float128 c2_even2 = global::QuantSdk.Gpu.AttentionMath.Bytes(c2_flipped2 & 0x0F0F0F0F, 8f);
                                global::QuantSdk.Gpu.Float128 c2_odd2 = global::QuantSdk.Gpu.AttentionMath.Bytes(c2_flipped2 >> 4 & 0x0F0F0F0F, 8f);
                                int c2_flipped3 = c2.W ^ unchecked((int)0x88888888);
                                global::QuantSdk.Gpu.Float128 c2_even3 = global::QuantSdk.Gpu.AttentionMath.Bytes(c2_flipped3 & 0x0F0F0F0F, 8f);
                                global::QuantSdk.Gpu.Float128 c2_odd3 = global::QuantSdk.Gpu.AttentionMath.Bytes(c2_flipped3 >> 4 & 0x0F0F0F0F, 8f);
                                float v2_0 = c2_even0.X;
                                a0_0 += p2_0 * v2_0;
                                float v2_1 = c2_odd0.X;
                                a0_1 += p2_0 * v2_1;
                                float v2_2 = c2_even0.Y;
                                a0_2 += p2_0 * v2_2;
                                float v2_3 = c2_odd0.Y;
                                a0_3 += p2_0 * v2_3;
                                float v2_4 = c2_even0.Z;
                                a0_4 += p2_0 * v2_4;
                                float v2_5 = c2_odd0.Z;
                                a0_5 += p2_0 * v2_5;
                                float v2_6 = c2_even0.W;
                                a0_6 += p2_0 * v2_6;
                                float v2_7 = c2_odd0.W;
                                a0_7 += p2_0 * v2_7;
                                float v2_8 = c2_even1.X;
                                a0_8 += p2_0 * v2_8;
                                float v2_9 = c2_odd1.X;
                                a0_9 += p2_0 * v2_9;
                                float v2_10 = c2_even1.Y;
                                a0_10 += p2_0 * v2_10;
                                float v2_11 = c2_odd1.Y;
                                a0_11 += p2_0 * v2_11;
                                float v2_12 = c2_even1.Z;
                                a0_12 += p2_0 * v2_12;
                                float v2_13 = c2_odd1.Z;
                                a0_13 += p2_0 * v2_13;
                                float v2_14 = c2_even1.W;
                                a0_14 += p2_0 * v2_14;
                                float v2_15 = c2_odd1.W;
                                a0_15 += p2_0 * v2_15;
                                float v2_16 = c2_even2.X;
                                a0_16 += p2_0 * v2_16;
                                float v2_17 = c2_odd2.X;
                                a0_17 += p2_0 * v2_17;
                                float v2_18 = c2_even2.Y;
                                a0_18 += p2_0 * v2_18;
                                float v2_19 = c2_odd2.Y;
                                a0_19 += p2_0 * v2_19;
                                float v2_20 = c2_even2.Z;
                                a0_20 += p2_0 * v2_20;
                                float v2_21 = c2_odd2.Z;
                                a0_21 += p2_0 * v2_21;
                                float v2_22 = c2_even2.W;
                                a0_22 += p2_0 * v2_22;
                                float v2_23 = c2_odd2.W;
                                a0_23 += p2_0 * v2_23;
                                float v2_24 = c2_even3.X;
                                a0_24 += p2_0 * v2_24;
                                float v2_25 = c2_odd3.X;
                                a0_25 += p2_0 * v2_25;
                                float v2_26 = c2_even3.Y;
                                a0_26 += p2_0 * v2_26;
                                float v2_27 = c2_odd3.Y;
                                a0_27 += p2_0 * v2_27;
                                float v2_28 = c2_even3.Z;
                                a0_28 += p2_0 * v2_28;
                                float v2_29 = c2_odd3.Z;
                                a0_29 += p2_0 * v2_29;
                                float v2_30 = c2_even3.W;
                                a0_30 += p2_0 * v2_30;
                                float v2_31 = c2_odd3.W;
                                a0_31 += p2_0 * v2_31;
                                float scale3 = (float)valueScales[(first + token + 48) * 2 + unit / 2];
                                float p3_0 = scores[48 + token] * scale3;
                                int c3_flipped0 = c3.X ^ unchecked((int)0x88888888);
                                global::QuantSdk.Gpu.Float128 c3_even0 = global::QuantSdk.Gpu.AttentionMath.Bytes(c3_flipped0 & 0x0F0F0F0F, 8f);
                                global::QuantSdk.Gpu.Float128 c3_odd0 = global::QuantSdk.Gpu.AttentionMath.Bytes(c3_flipped0 >> 4 & 0x0F0F0F0F, 8f);
                                int c3_flipped1 = c3.Y ^ unchecked((int)0x88888888);
                                global::QuantSdk.Gpu.Float128 c3_even1 = global::QuantSdk.Gpu.AttentionMath.Bytes(c3_flipped1 & 0x0F0F0F0F, 8f);
                                global::QuantSdk.Gpu.Float128 c3_odd1 = global::QuantSdk.Gpu.AttentionMath.Bytes(c3_flipped1 >> 4 & 0x0F0F0F0F, 8f);
                                int c3_flipped2 = c3.Z ^ unchecked((int)0x88888888);
                                global::QuantSdk.Gpu.Float128 c3_even2 = global::QuantSdk.Gpu.AttentionMath.Bytes(c3_flipped2 & 0x0F0F0F0F, 8f);
                                global::QuantSdk.Gpu.Float128 c3_odd2 = global::QuantSdk.Gpu.AttentionMath.Bytes(c3_flipped2 >> 4 & 0x0F0F0F0F, 8f);
                                int c3_flipped3 = c3.W ^ unchecked((int)0x88888888);
                                global::QuantSdk.Gpu.Float128 c3_even3 = global::QuantSdk.Gpu.AttentionMath.Bytes(c3_flipped3 & 0x0F0F0F0F, 8f);
                                global::QuantSdk.Gpu.Float128 c3_odd3 = global::QuantSdk.Gpu.AttentionMath.Bytes(c3_flipped3 >> 4 & 0x0F0F0F0F, 8f);
                                float v3_0 = c3_even0.X;
                                a0_0 += p3_0 * v3_0;
                                float v3_1 = c3_odd0.X;
                                a0_1 += p3_0 * v3_1;
                                float v3_2 = c3_even0.Y;
                                a0_2 += p3_0 * v3_2;
                                float v3_3 = c3_odd0.Y;
                                a0_3 += p3_0 * v3_3;
                                float v3_4 = c3_even0.Z;
                                a0_4 += p3_0 * v3_4;
                                float v3_5 = c3_odd0.Z;
                                a0_5 += p3_0 * v3_5;
                                float v3_6 = c3_even0.W;
                                a0_6 += p3_0 * v3_6;
                                float v3_7 = c3_odd0.W;
                                a0_7 += p3_0 * v3_7;
                                float v3_8 = c3_even1.X;
                                a0_8 += p3_0 * v3_8;
                                float v3_9 = c3_odd1.X;
                                a0_9 += p3_0 * v3_9;
                                float v3_10 = c3_even1.Y;
                                a0_10 += p3_0 * v3_10;
                                float v3_11 = c3_odd1.Y;
                                a0_11 += p3_0 * v3_11;
                                float v3_12 = c3_even1.Z;
                                a0_12 += p3_0 * v3_12;
                                float v3_13 = c3_odd1.Z;
                                a0_13 += p3_0 * v3_13;
                                float v3_14 = c3_even1.W;
                                a0_14 += p3_0 * v3_14;
                                float v3_15 = c3_odd1.W;
                                a0_15 += p3_0 * v3_15;
                                float v3_16 = c3_even2.X;
                                a0_16 += p3_0 * v3_16;
                                float v3_17 = c3_odd2.X;
                                a0_17 += p3_0 * v3_17;
                                float v3_18 = c3_even2.Y;
                                a0_18 += p3_0 * v3_18;
                                float v3_19 = c3_odd2.Y;
                                a0_19 += p3_0 * v3_19;
                                float v3_20 = c3_even2.Z;
                                a0_20 += p3_0 * v3_20;
                                float v3_21 = c3_odd2.Z;
                                a0_21 += p3_0 * v3_21;
                                float v3_22 = c3_even2.W;
                                a0_22 += p3_0 * v3_22;
                                float v3_23 = c3_odd2.W;
                                a0_23 += p3_0 * v3_23;
                                float v3_24 = c3_even3.X;
                                a0_24 += p3_0 * v3_24;
                                float v3_25 = c3_odd3.X;
                                a0_25 += p3_0 * v3_25;
                                float v3_26 = c3_even3.Y;
                                a0_26 += p3_0 * v3_26;
                                float v3_27 = c3_odd3.Y;
                                a0_27 += p3_0 * v3_27;
                                float v3_28 = c3_even3.Z;
                                a0_28 += p3_0 * v3_28;
                                float v3_29 = c3_odd3.Z;
                                a0_29 += p3_0 * v3_29;
                                float v3_30 = c3_even3.W;
                                a0_30 += p3_0 * v3_30;
                                float v3_31 = c3_odd3.W;
                                a0_31 += p3_0 * v3_31;
                            }
                            for (; token < count; token += 16)
                            {
                                global::QuantSdk.Gpu.Packed128 c0 = values[(first + token + 0) * 4 + unit];
                                float scale0 = (float)valueScales[(first + token + 0) * 2 + unit / 2];
                                float p0_0 = scores[0 + token] * scale0;
                                int c0_flipped0 = c0.X ^ unchecked((int)0x88888888);
                                global::QuantSdk.Gpu.Float128 c0_even0 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0_flipped0 & 0x0F0F0F0F, 8f);
                                global::QuantSdk.Gpu.Float128 c0_odd0 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0_flipped0 >> 4 & 0x0F0F0F0F, 8f);
                                int c0_flipped1 = c0.Y ^ unchecked((int)0x88888888);
                                global::QuantSdk.Gpu.Float128 c0_even1 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0_flipped1 & 0x0F0F0F0F, 8f);
                                global::QuantSdk.Gpu.Float128 c0_odd1 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0_flipped1 >> 4 & 0x0F0F0F0F, 8f);
                                int c0_flipped2 = c0.Z ^ unchecked((int)0x88888888);
                                global::QuantSdk.Gpu.Float128 c0_even2 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0_flipped2 & 0x0F0F0F0F, 8f);
                                global::QuantSdk.Gpu.Float128 c0_odd2 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0_flipped2 >> 4 & 0x0F0F0F0F, 8f);
                                int c0_flipped3 = c0.W ^ unchecked((int)0x88888888);
                                global::QuantSdk.Gpu.Float128 c0_even3 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0_flipped3 & 0x0F0F0F0F, 8f);
                                global::QuantSdk.Gpu.Float128 c0_odd3 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0_flipped3 >> 4 & 0x0F0F0F0F, 8f);
                                float v0_0 = c0_even0.X;
                                a0_0 += p0_0 * v0_0;
                                float v0_1 = c0_odd0.X;
                                a0_1 += p0_0 * v0_1;
                                float v0_2 = c0_even0.Y;
                                a0_2 += p0_0 * v0_2;
                                float v0_3 = c0_odd0.Y;
                                a0_3 += p0_0 * v0_3;
                                float v0_4 = c0_even0.Z;
                                a0_4 += p0_0 * v0_4;
                                float v0_5 = c0_odd0.Z;
                                a0_5 += p0_0 * v0_5;
                                float v0_6 = c0_even0.W;
                                a0_6 += p0_0 * v0_6;
                                float v0_7 = c0_odd0.W;
                                a0_7 += p0_0 * v0_7;
                                float v0_8 = c0_even1.X;
                                a0_8 += p0_0 * v0_8;
                                float v0_9 = c0_odd1.X;
                                a0_9 += p0_0 * v0_9;
                                float v0_10 = c0_even1.Y;
                                a0_10 += p0_0 * v0_10;
                                float v0_11 = c0_odd1.Y;
                                a0_11 += p0_0 * v0_11;
                                float v0_12 = c0_even1.Z;
                                a0_12 += p0_0 * v0_12;
                                float v0_13 = c0_odd1.Z;
                                a0_13 += p0_0 * v0_13;
                                float v0_14 = c0_even1.W;
                                a0_14 += p0_0 * v0_14;
                                float v0_15 = c0_odd1.W;
                                a0_15 += p0_0 * v0_15;
                                float v0_16 = c0_even2.X;
                                a0_16 += p0_0 * v0_16;
                                float v0_17 = c0_odd2.X;
                                a0_17 += p0_0 * v0_17;
                                float v0_18 = c0_even2.Y;
                                a0_18 += p0_0 * v0_18;
                                float v0_19 = c0_odd2.Y;
                                a0_19 += p0_0 * v0_19;
                                float v0_20 = c0_even2.Z;
                                a0_20 += p0_0 * v0_20;
                                float v0_21 = c0_odd2.Z;
                                a0_21 += p0_0 * v0_21;
                                float v0_22 = c0_even2.W;
                                a0_22 += p0_0 * v0_22;
                                float v0_23 = c0_odd2.W;
                                a0_23 += p0_0 * v0_23;
                                float v0_24 = c0_even3.X;
                                a0_24 += p0_0 * v0_24;
                                float v0_25 = c0_odd3.X;
                                a0_25 += p0_0 * v0_25;
                                float v0_26 = c0_even3.Y;
                                a0_26 += p0_0 * v0_26;
                                float v0_27 = c0_odd3.Y;
                                a0_27 += p0_0 * v0_27;
                                float v0_28 = c0_even3.Z;
                                a0_28 += p0_0 * v0_28;
                                float v0_29 = c0_odd3.Z;
                                a0_29 += p0_0 * v0_29;
                                float v0_30 = c0_even3.W;
                                a0_30 += p0_0 * v0_30;
                                float v0_31 = c0_odd3.W;
                                a0_31 += p0_0 * v0_31;
                            }
                        }
                        global::QuantSdk.Gpu.KernelOrder.LetNextStart();
                        global::ILGPU.Group.Barrier();

                        {
                            int part = (warp * 8 + lane / 4) * 128;
                            reduction[part + lane % 4 * 32 + 0] = a0_0;
                            reduction[part + lane % 4 * 32 + 1] = a0_1;
                            reduction[part + lane % 4 * 32 + 2] = a0_2;
                            reduction[part + lane % 4 * 32 + 3] = a0_3;
                            reduction[part + lane % 4 * 32 + 4] = a0_4;
                            reduction[part + lane % 4 * 32 + 5] = a0_5;
                            reduction[part + lane % 4 * 32 + 6] = a0_6;
                            reduction[part + lane % 4 * 32 + 7] = a0_7;
                            reduction[part + lane % 4 * 32 + 8] = a0_8;
                            reduction[part + lane % 4 * 32 + 9] = a0_9;
                            reduction[part + lane % 4 * 32 + 10] = a0_10;
                            reduction[part + lane % 4 * 32 + 11] = a0_11;
                            reduction[part + lane % 4 * 32 + 12] = a0_12;
                            reduction[part + lane % 4 * 32 + 13] = a0_13;
                            reduction[part + lane % 4 * 32 + 14] = a0_14;
                            reduction[part + lane % 4 * 32 + 15] = a0_15;
                            reduction[part + lane % 4 * 32 + 16] = a0_16;
                            reduction[part + lane % 4 * 32 + 17] = a0_17;
                            reduction[part + lane % 4 * 32 + 18] = a0_18;
                            reduction[part + lane % 4 * 32 + 19] = a0_19;
                            reduction[part + lane % 4 * 32 + 20] = a0_20;
                            reduction[part + lane % 4 * 32 + 21] = a0_21;
                            reduction[part + lane % 4 * 32 + 22] = a0_22;
                            reduction[part + lane % 4 * 32 + 23] = a0_23;
                            reduction[part + lane % 4 * 32 + 24] = a0_24;
                            reduction[part + lane % 4 * 32 + 25] = a0_25;
                            reduction[part + lane % 4 * 32 + 26] = a0_26;
                            reduction[part + lane % 4 * 32 + 27] = a0_27;
                            reduction[part + lane % 4 * 32 + 28] = a0_28;
                            reduction[part + lane % 4 * 32 + 29] = a0_29;
                            reduction[part + lane % 4 * 32 + 30] = a0_30;
                            reduction[part + lane % 4 * 32 + 31] = a0_31;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 128; i += 64)
                        {
                            float total = 0f;
                            total += reduction[0 + i] + reduction[128 + i] + reduction[256 + i] + reduction[384 + i] + reduction[512 + i] + reduction[640 + i] + reduction[768 + i] + reduction[896 + i];
                            total += reduction[1024 + i] + reduction[1152 + i] + reduction[1280 + i] + reduction[1408 + i] + reduction[1536 + i] + reduction[1664 + i] + reduction[1792 + i] + reduction[1920 + i];
                            int output = 0 + i;

                            {
                                if (splits == 1)
                                {
                                    outputs[(row + 0) * 128 + output] = total / results[1];
                                }
                                else
                                {
                                    partials[((row + 0) * splits + split) * 128 + output] = total;
                                }
                            }
                        }
                    }
                    if (splits > 1 && thread < 2)
                    {
                        statistics[((row + thread / 2) * splits + split) * 2 + (thread & 1)] = results[thread];
                    }
                }
            }
        }
    }
}
