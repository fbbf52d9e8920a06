#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: INT8-g32, 2 query heads, 1 key-value heads of 64, TokenSplit, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Decode, QueryHeads: 2, KeyValueHeads: 1, HeadDimension: 64,
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 3616,
            ScoreTokens: 128, BlockTokens: 32, MinimumTokens: 128) { FusesAppend = true };

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
            int stored = cache.Lengths[sequence];
            int length = global::ILGPU.IntrinsicMath.Min(stored + call.Tokens, cache.Maximum);
            long queryRow = ((long)sequence * 2 + head * 2) * 64;
            float queryElement0 = 0f;
            float queryPartner0 = 0f;

            {
                queryElement0 = queries[queryRow + thread];
                queryPartner0 = queries[queryRow + thread - (thread & 63) + global::QuantSdk.Gpu.AttentionMath.Partner((thread & 63), 64)];
            }
            float queryElement1 = 0f;
            float queryPartner1 = 0f;

            {
                queryElement1 = queries[queryRow + (thread + 32)];
                queryPartner1 = queries[queryRow + (thread + 32) - ((thread + 32) & 63) + global::QuantSdk.Gpu.AttentionMath.Partner(((thread + 32) & 63), 64)];
            }
            float queryElement2 = 0f;
            float queryPartner2 = 0f;

            {
                queryElement2 = queries[queryRow + (thread + 64)];
                queryPartner2 = queries[queryRow + (thread + 64) - ((thread + 64) & 63) + global::QuantSdk.Gpu.AttentionMath.Partner(((thread + 64) & 63), 64)];
            }
            float queryElement3 = 0f;
            float queryPartner3 = 0f;

            {
                queryElement3 = queries[queryRow + (thread + 96)];
                queryPartner3 = queries[queryRow + (thread + 96) - ((thread + 96) & 63) + global::QuantSdk.Gpu.AttentionMath.Partner(((thread + 96) & 63), 64)];
            }
            int chunk = ((length + splits - 1) / splits + 31) / 32 * 32;
            int first = split * chunk;
            int count = global::ILGPU.IntrinsicMath.Min(chunk, length - first);
            int padded = (count + 31) / 32 * 32;
            long plane = (long)cache.SequenceOf(sequence) * 1 + head;
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 128).Cast<float>();
            global::ILGPU.ArrayView<float> scores = shared.SubView(128, 256).Cast<float>();
            global::ILGPU.ArrayView<float> reduction = shared.SubView(384, 512).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(896, 4).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(900, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(902, 2).Cast<float>();
            if (count <= 0)
            {
                if (call.Tokens != 0)
                {
                    global::ILGPU.Group.Barrier();
                }
                long row = (long)sequence * 2 + head * 2;
                if (splits == 1)
                {
                    for (int i = thread; i < 128; i += 32)
                    {
                        outputs[row * 64 + i] = 0f;
                    }
                }
                else
                {
                    for (int i = thread; i < 2; i += 32)
                    {
                        statistics[((row + i) * splits + split) * 2] = float.NegativeInfinity;
                        statistics[((row + i) * splits + split) * 2 + 1] = 0f;
                    }
                }
            }
            else
            {
                bool holdsNew = length > stored && first + count == length;

                {
                    long row = (long)sequence * 2 + head * 2;
                    bool appends = holdsNew;
                    if (appends)
                    {
                        for (int part = 0 - warp; part < 2; part += 1)
                        {
                            global::QuantSdk.Gpu.TokenAppend.Integer(cache, call, sequence, head, length - 1, part < 1, part % 1 * 32 + lane, 8, 32);
                        }
                    }

                    {
                        queryRows[thread] = global::QuantSdk.Gpu.AttentionMath.Turned(queryElement0, queryPartner0, (thread & 63), 64, cosines, sines, positions, length - 1);
                    }

                    {
                        queryRows[(thread + 32)] = global::QuantSdk.Gpu.AttentionMath.Turned(queryElement1, queryPartner1, ((thread + 32) & 63), 64, cosines, sines, positions, length - 1);
                    }

                    {
                        queryRows[(thread + 64)] = global::QuantSdk.Gpu.AttentionMath.Turned(queryElement2, queryPartner2, ((thread + 64) & 63), 64, cosines, sines, positions, length - 1);
                    }

                    {
                        queryRows[(thread + 96)] = global::QuantSdk.Gpu.AttentionMath.Turned(queryElement3, queryPartner3, ((thread + 96) & 63), 64, cosines, sines, positions, length - 1);
                    }
                    global::ILGPU.Group.Barrier();
                    if (transforms != 0)
                    {
                        for (int half = 1; half < 64; half <<= 1)
                        {
                            for (int i = thread; i < 64; i += 32)
                            {
                                int low = ((i & ~(half - 1)) << 1) | (i & (half - 1));
                                float left = queryRows[low];
                                float right = queryRows[low + half];
                                queryRows[low] = left + right;
                                queryRows[low + half] = left - right;
                            }
                            global::ILGPU.Group.Barrier();
                        }
                        for (int i = thread; i < 128; i += 32)
                        {
                            queryRows[i] *= 0.125f;
                        }
                        global::ILGPU.Group.Barrier();
                    }

                    {
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)cache.Tokens * 4), (long)cache.Tokens * 4);
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> queryQuads = queryRows.Cast<global::QuantSdk.Gpu.Float128>();
                        global::ILGPU.ArrayView<global::ILGPU.Half> keyScales = cache.KeyScales.Cast<global::ILGPU.Half>().SubView(plane * ((long)cache.Tokens * 2), (long)cache.Tokens * 2);
                        int numberBits = global::QuantSdk.Gpu.AttentionMath.NumberBits(splits);
                        for (int block = first / 32 + warp; block * 32 < first + count; block += 1)
                        {
                            int at = block * 128 + lane;
                            float s0 = 0f;
                            float s1 = 0f;

                            {
                                global::QuantSdk.Gpu.Packed128 c0 = keys[at + 0 * 32];
                                global::QuantSdk.Gpu.Packed128 c1 = keys[at + 1 * 32];
                                global::QuantSdk.Gpu.Packed128 c2 = keys[at + 2 * 32];
                                global::QuantSdk.Gpu.Packed128 c3 = keys[at + 3 * 32];

                                {
                                    float scale = (float)keyScales[(block * 2 + 0 / 2) * 32 + lane];
                                    float u0 = 0f;
                                    float u1 = 0f;
                                    float k0_0 = global::QuantSdk.Gpu.AttentionMath.Byte(c0.X ^ unchecked((int)0x80808080), 0, numberBits);
                                    float k0_1 = global::QuantSdk.Gpu.AttentionMath.Byte(c0.X ^ unchecked((int)0x80808080), 1, numberBits);
                                    float k0_2 = global::QuantSdk.Gpu.AttentionMath.Byte(c0.X ^ unchecked((int)0x80808080), 2, numberBits);
                                    float k0_3 = global::QuantSdk.Gpu.AttentionMath.Byte(c0.X ^ unchecked((int)0x80808080), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q0_0 = queryQuads[0 + 0];
                                    u0 += k0_0 * q0_0.X + k0_1 * q0_0.Y + k0_2 * q0_0.Z + k0_3 * q0_0.W;
                                    global::QuantSdk.Gpu.Float128 q0_1 = queryQuads[0 + 16];
                                    u1 += k0_0 * q0_1.X + k0_1 * q0_1.Y + k0_2 * q0_1.Z + k0_3 * q0_1.W;
                                    float k1_0 = global::QuantSdk.Gpu.AttentionMath.Byte(c0.Y ^ unchecked((int)0x80808080), 0, numberBits);
                                    float k1_1 = global::QuantSdk.Gpu.AttentionMath.Byte(c0.Y ^ unchecked((int)0x80808080), 1, numberBits);
                                    float k1_2 = global::QuantSdk.Gpu.AttentionMath.Byte(c0.Y ^ unchecked((int)0x80808080), 2, numberBits);
                                    float k1_3 = global::QuantSdk.Gpu.AttentionMath.Byte(c0.Y ^ unchecked((int)0x80808080), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q1_0 = queryQuads[1 + 0];
                                    u0 += k1_0 * q1_0.X + k1_1 * q1_0.Y + k1_2 * q1_0.Z + k1_3 * q1_0.W;
                                    global::QuantSdk.Gpu.Float128 q1_1 = queryQuads[1 + 16];
                                    u1 += k1_0 * q1_1.X + k1_1 * q1_1.Y + k1_2 * q1_1.Z + k1_3 * q1_1.W;
                                    float k2_0 = global::QuantSdk.Gpu.AttentionMath.Byte(c0.Z ^ unchecked((int)0x80808080), 0, numberBits);
                                    float k2_1 = global::QuantSdk.Gpu.AttentionMath.Byte(c0.Z ^ unchecked((int)0x80808080), 1, numberBits);
                                    float k2_2 = global::QuantSdk.Gpu.AttentionMath.Byte(c0.Z ^ unchecked((int)0x80808080), 2, numberBits);
                                    float k2_3 = global::QuantSdk.Gpu.AttentionMath.Byte(c0.Z ^ unchecked((int)0x80808080), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q2_0 = queryQuads[2 + 0];
                                    u0 += k2_0 * q2_0.X + k2_1 * q2_0.Y + k2_2 * q2_0.Z + k2_3 * q2_0.W;
                                    global::QuantSdk.Gpu.Float128 q2_1 = queryQuads[2 + 16];
                                    u1 += k2_0 * q2_1.X + k2_1 * q2_1.Y + k2_2 * q2_1.Z + k2_3 * q2_1.W;
                                    float k3_0 = global::QuantSdk.Gpu.AttentionMath.Byte(c0.W ^ unchecked((int)0x80808080), 0, numberBits);
                                    float k3_1 = global::QuantSdk.Gpu.AttentionMath.Byte(c0.W ^ unchecked((int)0x80808080), 1, numberBits);
                                    float k3_2 = global::QuantSdk.Gpu.AttentionMath.Byte(c0.W ^ unchecked((int)0x80808080), 2, numberBits);
                                    float k3_3 = global::QuantSdk.Gpu.AttentionMath.Byte(c0.W ^ unchecked((int)0x80808080), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q3_0 = queryQuads[3 + 0];
                                    u0 += k3_0 * q3_0.X + k3_1 * q3_0.Y + k3_2 * q3_0.Z + k3_3 * q3_0.W;
                                    global::QuantSdk.Gpu.Float128 q3_1 = queryQuads[3 + 16];
                                    u1 += k3_0 * q3_1.X + k3_1 * q3_1.Y + k3_2 * q3_1.Z + k3_3 * q3_1.W;
                                    s0 += u0 * scale;
                                    s1 += u1 * scale;
                                }

                                {
                                    float scale = (float)keyScales[(block * 2 + 1 / 2) * 32 + lane];
                                    float u0 = 0f;
                                    float u1 = 0f;
                                    float k0_0 = global::QuantSdk.Gpu.AttentionMath.Byte(c1.X ^ unchecked((int)0x80808080), 0, numberBits);
                                    float k0_1 = global::QuantSdk.Gpu.AttentionMath.Byte(c1.X ^ unchecked((int)0x80808080), 1, numberBits);
                                    float k0_2 = global::QuantSdk.Gpu.AttentionMath.Byte(c1.X ^ unchecked((int)0x80808080), 2, numberBits);
                                    float k0_3 = global::QuantSdk.Gpu.AttentionMath.Byte(c1.X ^ unchecked((int)0x80808080), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q0_0 = queryQuads[4 + 0];
                                    u0 += k0_0 * q0_0.X + k0_1 * q0_0.Y + k0_2 * q0_0.Z + k0_3 * q0_0.W;
                                    global::QuantSdk.Gpu.Float128 q0_1 = queryQuads[4 + 16];
                                    u1 += k0_0 * q0_1.X + k0_1 * q0_1.Y + k0_2 * q0_1.Z + k0_3 * q0_1.W;
                                    float k1_0 = global::QuantSdk.Gpu.AttentionMath.Byte(c1.Y ^ unchecked((int)0x80808080), 0, numberBits);
                                    float k1_1 = global::QuantSdk.Gpu.AttentionMath.Byte(c1.Y ^ unchecked((int)0x80808080), 1, numberBits);
                                    float k1_2 = global::QuantSdk.Gpu.AttentionMath.Byte(c1.Y ^ unchecked((int)0x80808080), 2, numberBits);
                                    float k1_3 = global::QuantSdk.Gpu.AttentionMath.Byte(c1.Y ^ unchecked((int)0x80808080), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q1_0 = queryQuads[5 + 0];
                                    u0 += k1_0 * q1_0.X + k1_1 * q1_0.Y + k1_2 * q1_0.Z + k1_3 * q1_0.W;
                                    global::QuantSdk.Gpu.Float128 q1_1 = queryQuads[5 + 16];
                                    u1 += k1_0 * q1_1.X + k1_1 * q1_1.Y + k1_2 * q1_1.Z + k1_3 * q1_1.W;
                                    float k2_0 = global::QuantSdk.Gpu.AttentionMath.Byte(c1.Z ^ unchecked((int)0x80808080), 0, numberBits);
                                    float k2_1 = global::QuantSdk.Gpu.AttentionMath.Byte(c1.Z ^ unchecked((int)0x80808080), 1, numberBits);
                                    float k2_2 = global::QuantSdk.Gpu.AttentionMath.Byte(c1.Z ^ unchecked((int)0x80808080), 2, numberBits);
                                    float k2_3 = global::QuantSdk.Gpu.AttentionMath.Byte(c1.Z ^ unchecked((int)0x80808080), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q2_0 = queryQuads[6 + 0];
                                    u0 += k2_0 * q2_0.X + k2_1 * q2_0.Y + k2_2 * q2_0.Z + k2_3 * q2_0.W;
                                    global::QuantSdk.Gpu.Float128 q2_1 = queryQuads[6 + 16];
                                    u1 += k2_0 * q2_1.X + k2_1 * q2_1.Y + k2_2 * q2_1.Z + k2_3 * q2_1.W;
                                    float k3_0 = global::QuantSdk.Gpu.AttentionMath.Byte(c1.W ^ unchecked((int)0x80808080), 0, numberBits);
                                    float k3_1 = global::QuantSdk.Gpu.AttentionMath.Byte(c1.W ^ unchecked((int)0x80808080), 1, numberBits);
                                    float k3_2 = global::QuantSdk.Gpu.AttentionMath.Byte(c1.W ^ unchecked((int)0x80808080), 2, numberBits);
                                    float k3_3 = global::QuantSdk.Gpu.AttentionMath.Byte(c1.W ^ unchecked((int)0x80808080), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q3_0 = queryQuads[7 + 0];
                                    u0 += k3_0 * q3_0.X + k3_1 * q3_0.Y + k3_2 * q3_0.Z + k3_3 * q3_0.W;
                                    global::QuantSdk.Gpu.Float128 q3_1 = queryQuads[7 + 16];
                                    u1 += k3_0 * q3_1.X + k3_1 * q3_1.Y + k3_2 * q3_1.Z + k3_3 * q3_1.W;
                                    s0 += u0 * scale;
                                    s1 += u1 * scale;
                                }

                                {
                                    float scale = (float)keyScales[(block * 2 + 2 / 2) * 32 + lane];
                                    float u0 = 0f;
                                    float u1 = 0f;
                                    float k0_0 = global::QuantSdk.Gpu.AttentionMath.Byte(c2.X ^ unchecked((int)0x80808080), 0, numberBits);
                                    float k0_1 = global::QuantSdk.Gpu.AttentionMath.Byte(c2.X ^ unchecked((int)0x80808080), 1, numberBits);
                                    float k0_2 = global::QuantSdk.Gpu.AttentionMath.Byte(c2.X ^ unchecked((int)0x80808080), 2, numberBits);
                                    float k0_3 = global::QuantSdk.Gpu.AttentionMath.Byte(c2.X ^ unchecked((int)0x80808080), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q0_0 = queryQuads[8 + 0];
                                    u0 += k0_0 * q0_0.X + k0_1 * q0_0.Y + k0_2 * q0_0.Z + k0_3 * q0_0.W;
                                    global::QuantSdk.Gpu.Float128 q0_1 = queryQuads[8 + 16];
                                    u1 += k0_0 * q0_1.X + k0_1 * q0_1.Y + k0_2 * q0_1.Z + k0_3 * q0_1.W;
                                    float k1_0 = global::QuantSdk.Gpu.AttentionMath.Byte(c2.Y ^ unchecked((int)0x80808080), 0, numberBits);
                                    float k1_1 = global::QuantSdk.Gpu.AttentionMath.Byte(c2.Y ^ unchecked((int)0x80808080), 1, numberBits);
                                    float k1_2 = global::QuantSdk.Gpu.AttentionMath.Byte(c2.Y ^ unchecked((int)0x80808080), 2, numberBits);
                                    float k1_3 = global::QuantSdk.Gpu.AttentionMath.Byte(c2.Y ^ unchecked((int)0x80808080), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q1_0 = queryQuads[9 + 0];
                                    u0 += k1_0 * q1_0.X + k1_1 * q1_0.Y + k1_2 * q1_0.Z + k1_3 * q1_0.W;
                                    global::QuantSdk.Gpu.Float128 q1_1 = queryQuads[9 + 16];
                                    u1 += k1_0 * q1_1.X + k1_1 * q1_1.Y + k1_2 * q1_1.Z + k1_3 * q1_1.W;
                                    float k2_0 = global::QuantSdk.Gpu.AttentionMath.Byte(c2.Z ^ unchecked((int)0x80808080), 0, numberBits);
                                    float k2_1 = global::QuantSdk.Gpu.AttentionMath.Byte(c2.Z ^ unchecked((int)0x80808080), 1, numberBits);
                                    float k2_2 = global::QuantSdk.Gpu.AttentionMath.Byte(c2.Z ^ unchecked((int)0x80808080), 2, numberBits);
                                    float k2_3 = global::QuantSdk.Gpu.AttentionMath.Byte(c2.Z ^ unchecked((int)0x80808080), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q2_0 = queryQuads[10 + 0];
                                    u0 += k2_0 * q2_0.X + k2_1 * q2_0.Y + k2_2 * q2_0.Z + k2_3 * q2_0.W;
                                    global::QuantSdk.Gpu.Float128 q2_1 = queryQuads[10 + 16];
                                    u1 += k2_0 * q2_1.X + k2_1 * q2_1.Y + k2_2 * q2_1.Z + k2_3 * q2_1.W;
                                    float k3_0 = global::QuantSdk.Gpu.AttentionMath.Byte(c2.W ^ unchecked((int)0x80808080), 0, numberBits);
                                    float k3_1 = global::QuantSdk.Gpu.AttentionMath.Byte(c2.W ^ unchecked((int)0x80808080), 1, numberBits);
                                    float k3_2 = global::QuantSdk.Gpu.AttentionMath.Byte(c2.W ^ unchecked((int)0x80808080), 2, numberBits);
                                    float k3_3 = global::QuantSdk.Gpu.AttentionMath.Byte(c2.W ^ unchecked((int)0x80808080), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q3_0 = queryQuads[11 + 0];
                                    u0 += k3_0 * q3_0.X + k3_1 * q3_0.Y + k3_2 * q3_0.Z + k3_3 * q3_0.W;
                                    global::QuantSdk.Gpu.Float128 q3_1 = queryQuads[11 + 16];
                                    u1 += k3_0 * q3_1.X + k3_1 * q3_1.Y + k3_2 * q3_1.Z + k3_3 * q3_1.W;
                                    s0 += u0 * scale;
                                    s1 += u1 * scale;
                                }

                                {
                                    float scale = (float)keyScales[(block * 2 + 3 / 2) * 32 + lane];
                                    float u0 = 0f;
                                    float u1 = 0f;
                                    float k0_0 = global::QuantSdk.Gpu.AttentionMath.Byte(c3.X ^ unchecked((int)0x80808080), 0, numberBits);
                                    float k0_1 = global::QuantSdk.Gpu.AttentionMath.Byte(c3.X ^ unchecked((int)0x80808080), 1, numberBits);
                                    float k0_2 = global::QuantSdk.Gpu.AttentionMath.Byte(c3.X ^ unchecked((int)0x80808080), 2, numberBits);
                                    float k0_3 = global::QuantSdk.Gpu.AttentionMath.Byte(c3.X ^ unchecked((int)0x80808080), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q0_0 = queryQuads[12 + 0];
                                    u0 += k0_0 * q0_0.X + k0_1 * q0_0.Y + k0_2 * q0_0.Z + k0_3 * q0_0.W;
                                    global::QuantSdk.Gpu.Float128 q0_1 = queryQuads[12 + 16];
                                    u1 += k0_0 * q0_1.X + k0_1 * q0_1.Y + k0_2 * q0_1.Z + k0_3 * q0_1.W;
                                    float k1_0 = global::QuantSdk.Gpu.AttentionMath.Byte(c3.Y ^ unchecked((int)0x80808080), 0, numberBits);
                                    float k1_1 = global::QuantSdk.Gpu.AttentionMath.Byte(c3.Y ^ unchecked((int)0x80808080), 1, numberBits);
                                    float k1_2 = global::QuantSdk.Gpu.AttentionMath.Byte(c3.Y ^ unchecked((int)0x80808080), 2, numberBits);
                                    float k1_3 = global::QuantSdk.Gpu.AttentionMath.Byte(c3.Y ^ unchecked((int)0x80808080), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q1_0 = queryQuads[13 + 0];
                                    u0 += k1_0 * q1_0.X + k1_1 * q1_0.Y + k1_2 * q1_0.Z + k1_3 * q1_0.W;
                                    global::QuantSdk.Gpu.Float128 q1_1 = queryQuads[13 + 16];
                                    u1 += k1_0 * q1_1.X + k1_1 * q1_1.Y + k1_2 * q1_1.Z + k1_3 * q1_1.W;
                                    float k2_0 = global::QuantSdk.Gpu.AttentionMath.Byte(c3.Z ^ unchecked((int)0x80808080), 0, numberBits);
                                    float k2_1 = global::QuantSdk.Gpu.AttentionMath.Byte(c3.Z ^ unchecked((int)0x80808080), 1, numberBits);
                                    float k2_2 = global::QuantSdk.Gpu.AttentionMath.Byte(c3.Z ^ unchecked((int)0x80808080), 2, numberBits);
                                    float k2_3 = global::QuantSdk.Gpu.AttentionMath.Byte(c3.Z ^ unchecked((int)0x80808080), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q2_0 = queryQuads[14 + 0];
                                    u0 += k2_0 * q2_0.X + k2_1 * q2_0.Y + k2_2 * q2_0.Z + k2_3 * q2_0.W;
                                    global::QuantSdk.Gpu.Float128 q2_1 = queryQuads[14 + 16];
                                    u1 += k2_0 * q2_1.X + k2_1 * q2_1.Y + k2_2 * q2_1.Z + k2_3 * q2_1.W;
                                    float k3_0 = global::QuantSdk.Gpu.AttentionMath.Byte(c3.W ^ unchecked((int)0x80808080), 0, numberBits);
                                    float k3_1 = global::QuantSdk.Gpu.AttentionMath.Byte(c3.W ^ unchecked((int)0x80808080), 1, numberBits);
                                    float k3_2 = global::QuantSdk.Gpu.AttentionMath.Byte(c3.W ^ unchecked((int)0x80808080), 2, numberBits);
                                    float k3_3 = global::QuantSdk.Gpu.AttentionMath.Byte(c3.W ^ unchecked((int)0x80808080), 3, numberBits);
                                    global::QuantSdk.Gpu.Float128 q3_0 = queryQuads[15 + 0];
                                    u0 += k3_0 * q3_0.X + k3_1 * q3_0.Y + k3_2 * q3_0.Z + k3_3 * q3_0.W;
                                    global::QuantSdk.Gpu.Float128 q3_1 = queryQuads[15 + 16];
                                    u1 += k3_0 * q3_1.X + k3_1 * q3_1.Y + k3_2 * q3_1.Z + k3_3 * q3_1.W;
                                    s0 += u0 * scale;
                                    s1 += u1 * scale;
                                }
                            }
                            int token = block * 32 + lane - first;
                            if (token < count)
                            {
                                scores[0 + token] = s0;
                                scores[128 + token] = s1;
                            }
                        }
                    }
                    int behind = count + thread;
                    if (behind < padded)
                    {
                        scores[0 + behind] = float.NegativeInfinity;
                        scores[128 + behind] = float.NegativeInfinity;
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> rowScores0 = scores.SubView(0, 128).Cast<global::QuantSdk.Gpu.Float128>();
                    float largest0 = float.NegativeInfinity;
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> rowScores1 = scores.SubView(128, 128).Cast<global::QuantSdk.Gpu.Float128>();
                    float largest1 = float.NegativeInfinity;
                    for (int at = thread; at < padded / 4; at += 32)
                    {
                        global::QuantSdk.Gpu.Float128 quad0 = rowScores0[at];
                        global::QuantSdk.Gpu.Float128 quad1 = rowScores1[at];
                        largest0 = global::ILGPU.IntrinsicMath.Max(largest0, quad0.X);
                        largest0 = global::ILGPU.IntrinsicMath.Max(largest0, quad0.Y);
                        largest0 = global::ILGPU.IntrinsicMath.Max(largest0, quad0.Z);
                        largest0 = global::ILGPU.IntrinsicMath.Max(largest0, quad0.W);
                        largest1 = global::ILGPU.IntrinsicMath.Max(largest1, quad1.X);
                        largest1 = global::ILGPU.IntrinsicMath.Max(largest1, quad1.Y);
                        largest1 = global::ILGPU.IntrinsicMath.Max(largest1, quad1.Z);
                        largest1 = global::ILGPU.IntrinsicMath.Max(largest1, quad1.W);
                    }
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 16));
                    largest1 = global::ILGPU.IntrinsicMath.Max(largest1, global::ILGPU.Warp.ShuffleXor(largest1, 16));
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 8));
                    largest1 = global::ILGPU.IntrinsicMath.Max(largest1, global::ILGPU.Warp.ShuffleXor(largest1, 8));
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 4));
                    largest1 = global::ILGPU.IntrinsicMath.Max(largest1, global::ILGPU.Warp.ShuffleXor(largest1, 4));
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 2));
                    largest1 = global::ILGPU.IntrinsicMath.Max(largest1, global::ILGPU.Warp.ShuffleXor(largest1, 2));
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 1));
                    largest1 = global::ILGPU.IntrinsicMath.Max(largest1, global::ILGPU.Warp.ShuffleXor(largest1, 1));
                    float origin0 = global::QuantSdk.Gpu.AttentionMath.Origin(largest0);
                    float sum0 = 0f;
                    float origin1 = global::QuantSdk.Gpu.AttentionMath.Origin(largest1);
                    float sum1 = 0f;
                    for (int at = thread; at < padded / 4; at += 32)
                    {

                        {
                            global::QuantSdk.Gpu.Float128 quad = rowScores0[at];
                            float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin0) * 0.18033688f);
                            quad.X = weight0;
                            float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin0) * 0.18033688f);
                            quad.Y = weight1;
                            float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin0) * 0.18033688f);
                            quad.Z = weight2;
                            float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin0) * 0.18033688f);
                            quad.W = weight3;
                            sum0 += weight0 + weight1 + (weight2 + weight3);
                            rowScores0[at] = quad;
                        }

                        {
                            global::QuantSdk.Gpu.Float128 quad = rowScores1[at];
                            float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin1) * 0.18033688f);
                            quad.X = weight0;
                            float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin1) * 0.18033688f);
                            quad.Y = weight1;
                            float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin1) * 0.18033688f);
                            quad.Z = weight2;
                            float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin1) * 0.18033688f);
                            quad.W = weight3;
                            sum1 += weight0 + weight1 + (weight2 + weight3);
                            rowScores1[at] = quad;
                        }
                    }
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 16);
                    sum1 = sum1 + global::ILGPU.Warp.ShuffleXor(sum1, 16);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 8);
                    sum1 = sum1 + global::ILGPU.Warp.ShuffleXor(sum1, 8);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 4);
                    sum1 = sum1 + global::ILGPU.Warp.ShuffleXor(sum1, 4);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 2);
                    sum1 = sum1 + global::ILGPU.Warp.ShuffleXor(sum1, 2);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 1);
                    sum1 = sum1 + global::ILGPU.Warp.ShuffleXor(sum1, 1);
                    if (thread == 0)
                    {
                        results[0] = largest0;
                        results[1] = sum0;
                        results[2] = largest1;
                        results[3] = sum1;
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
                        float a1_0 = 0f;
                        float a1_1 = 0f;
                        float a1_2 = 0f;
                        float a1_3 = 0f;
                        float a1_4 = 0f;
                        float a1_5 = 0f;
                        float a1_6 = 0f;
                        float a1_7 = 0f;
                        float a1_8 = 0f;
                        float a1_9 = 0f;
                        float a1_10 = 0f;
                        float a1_11 = 0f;
                        float a1_12 = 0f;
                        float a1_13 = 0f;
                        float a1_14 = 0f;
                        float a1_15 = 0f;
                        int unit = lane % 4;

                        {
                            int token = warp * 8 + lane / 4;
                            for (; token + 24 < count; token += 32)
                            {
                                global::QuantSdk.Gpu.Packed128 c0 = values[(first + token + 0) * 4 + unit];
                                global::QuantSdk.Gpu.Packed128 c1 = values[(first + token + 8) * 4 + unit];
                                global::QuantSdk.Gpu.Packed128 c2 = values[(first + token + 16) * 4 + unit];
                                global::QuantSdk.Gpu.Packed128 c3 = values[(first + token + 24) * 4 + unit];
                                float scale0 = (float)valueScales[(first + token + 0) * 2 + unit / 2];
                                float p0_0 = scores[0 + token] * scale0;
                                float p0_1 = scores[128 + token] * scale0;
                                global::QuantSdk.Gpu.Float128 c0_0 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0.X ^ unchecked((int)0x80808080), 128f);
                                global::QuantSdk.Gpu.Float128 c0_1 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0.Y ^ unchecked((int)0x80808080), 128f);
                                global::QuantSdk.Gpu.Float128 c0_2 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0.Z ^ unchecked((int)0x80808080), 128f);
                                global::QuantSdk.Gpu.Float128 c0_3 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0.W ^ unchecked((int)0x80808080), 128f);
                                float v0_0 = c0_0.X;
                                a0_0 += p0_0 * v0_0;
                                a1_0 += p0_1 * v0_0;
                                float v0_1 = c0_0.Y;
                                a0_1 += p0_0 * v0_1;
                                a1_1 += p0_1 * v0_1;
                                float v0_2 = c0_0.Z;
                                a0_2 += p0_0 * v0_2;
                                a1_2 += p0_1 * v0_2;
                                float v0_3 = c0_0.W;
                                a0_3 += p0_0 * v0_3;
                                a1_3 += p0_1 * v0_3;
                                float v0_4 = c0_1.X;
                                a0_4 += p0_0 * v0_4;
                                a1_4 += p0_1 * v0_4;
                                float v0_5 = c0_1.Y;
                                a0_5 += p0_0 * v0_5;
                                a1_5 += p0_1 * v0_5;
                                float v0_6 = c0_1.Z;
                                a0_6 += p0_0 * v0_6;
                                a1_6 += p0_1 * v0_6;
                                float v0_7 = c0_1.W;
                                a0_7 += p0_0 * v0_7;
                                a1_7 += p0_1 * v0_7;
                                float v0_8 = c0_2.X;
                                a0_8 += p0_0 * v0_8;
                                a1_8 += p0_1 * v0_8;
                                float v0_9 = c0_2.Y;
                                a0_9 += p0_0 * v0_9;
                                a1_9 += p0_1 * v0_9;
                                float v0_10 = c0_2.Z;
                                a0_10 += p0_0 * v0_10;
                                a1_10 += p0_1 * v0_10;
                                float v0_11 = c0_2.W;
                                a0_11 += p0_0 * v0_11;
                                a1_11 += p0_1 * v0_11;
                                float v0_12 = c0_3.X;
                                a0_12 += p0_0 * v0_12;
                                a1_12 += p0_1 * v0_12;
                                float v0_13 = c0_3.Y;
                                a0_13 += p0_0 * v0_13;
                                a1_13 += p0_1 * v0_13;
                                float v0_14 = c0_3.Z;
                                a0_14 += p0_0 * v0_14;
                                a1_14 += p0_1 * v0_14;
                                float v0_15 = c0_3.W;
                                a0_15 += p0_0 * v0_15;
                                a1_15 += p0_1 * v0_15;
                                float scale1 = (float)valueScales[(first + token + 8) * 2 + unit / 2];
                                float p1_0 = scores[8 + token] * scale1;
                                float p1_1 = scores[136 + token] * scale1;
                                global::QuantSdk.Gpu.Float128 c1_0 = global::QuantSdk.Gpu.AttentionMath.Bytes(c1.X ^ unchecked((int)0x80808080), 128f);
                                global::QuantSdk.Gpu.Float128 c1_1 = global::QuantSdk.Gpu.AttentionMath.Bytes(c1.Y ^ unchecked((int)0x80808080), 128f);
                                global::QuantSdk.Gpu.Float128 c1_2 = global::QuantSdk.Gpu.AttentionMath.Bytes(c1.Z ^ unchecked((int)0x80808080), 128f);
                                global::QuantSdk.Gpu.Float128 c1_3 = global::QuantSdk.Gpu.AttentionMath.Bytes(c1.W ^ unchecked((int)0x80808080), 128f);
                                float v1_0 = c1_0.X;
                                a0_0 += p1_0 * v1_0;
                                a1_0 += p1_1 * v1_0;
                                float v1_1 = c1_0.Y;
                                a0_1 += p1_0 * v1_1;
                                a1_1 += p1_1 * v1_1;
                                float v1_2 = c1_0.Z;
                                a0_2 += p1_0 * v1_2;
                                a1_2 += p1_1 * v1_2;
                                float v1_3 = c1_0.W;
                                a0_3 += p1_0 * v1_3;
                                a1_3 += p1_1 * v1_3;
                                float v1_4 = c1_1.X;
                                a0_4 += p1_0 * v1_4;
                                a1_4 += p1_1 * v1_4;
                                float v1_5 = c1_1.Y;
                                a0_5 += p1_0 * v1_5;
                                a1_5 += p1_1 * v1_5;
                                float v1_6 = c1_1.Z;
                                a0_6 += p1_0 * v1_6;
                                a1_6 += p1_1 * v1_6;
                                float v1_7 = c1_1.W;
                                a0_7 += p1_0 * v1_7;
                                a1_7 += p1_1 * v1_7;
                                float v1_8 = c1_2.X;
                                a0_8 += p1_0 * v1_8;
                                a1_8 += p1_1 * v1_8;
                                float v1_9 = c1_2.Y;
                                a0_9 += p1_0 * v1_9;
                                a1_9 += p1_1 * v1_9;
                                float v1_10 = c1_2.Z;
                                a0_10 += p1_0 * v1_10;
                                a1_10 += p1_1 * v1_10;
                                float v1_11 = c1_2.W;
                                a0_11 += p1_0 * v1_11;
                                a1_11 += p1_1 * v1_11;
                                float v1_12 = c1_3.X;
                                a0_12 += p1_0 * v1_12;
                                a1_12 += p1_1 * v1_12;
                                float v1_13 = c1_3.Y;
                                a0_13 += p1_0 * v1_13;
                                a1_13 += p1_1 * v1_13;
                                float v1_14 = c1_3.Z;
                                a0_14 += p1_0 * v1_14;
                                a1_14 += p1_1 * v1_14;
                                float v1_15 = c1_3.W;
                                a0_15 += p1_0 * v1_15;
                                a1_15 += p1_1 * v1_15;
                                float scale2 = (float)valueScales[(first + token + 16) * 2 + unit / 2];
                                float p2_0 = scores[16 + token] * scale2;
                                float p2_1 = scores[144 + token] * scale2;
                                global::QuantSdk.Gpu.Float128 c2_0 = global::QuantSdk.Gpu.AttentionMath.Bytes(c2.X ^ unchecked((int)0x80808080), 128f);
                                global::QuantSdk.Gpu.Float128 c2_1 = global::QuantSdk.Gpu.AttentionMath.Bytes(c2.Y ^ unchecked((int)0x80808080), 128f);
                                global::QuantSdk.Gpu.Float128 c2_2 = global::QuantSdk.Gpu.AttentionMath.Bytes(c2.Z ^ unchecked((int)0x80808080), 128f);
                                global::QuantSdk.Gpu.Float128 c2_3 = global::QuantSdk.Gpu.AttentionMath.Bytes(c2.W ^ unchecked((int)0x80808080), 128f);
                                float v2_0 = c2_0.X;
                                a0_0 += p2_0 * v2_0;
                                a1_0 += p2_1 * v2_0;
                                float v2_1 = c2_0.Y;
                                a0_1 += p2_0 * v2_1;
                                a1_1 += p2_1 * v2_1;
                                float v2_2 = c2_0.Z;
                                a0_2 += p2_0 * v2_2;
                                a1_2 += p2_1 * v2_2;
                                float v2_3 = c2_0.W;
                                a0_3 += p2_0 * v2_3;
                                a1_3 += p2_1 * v2_3;
                                float v2_4 = c2_1.X;
                                a0_4 += p2_0 * v2_4;
                                a1_4 += p2_1 * v2_4;
                                float v2_5 = c2_1.Y;
                                a0_5 += p2_0 * v2_5;
                                a1_5 += p2_1 * v2_5;
                                float v2_6 = c2_1.Z;
                                a0_6 += p2_0 * v2_6;
                                a1_6 += p2_1 * v2_6;
                                float v2_7 = c2_1.W;
                                a0_7 += p2_0 * v2_7;
                                a1_7 += p2_1 * v2_7;
                                float v2_8 = c2_2.X;
                                a0_8 += p2_0 * v2_8;
                                a1_8 += p2_1 * v2_8;
                                float v2_9 = c2_2.Y;
                                a0_9 += p2_0 * v2_9;
                                a1_9 += p2_1 * v2_9;
                                float v2_10 = c2_2.Z;
                                a0_10 += p2_0 * v2_10;
                                a1_10 += p2_1 * v2_10;
                                float v2_11 = c2_2.W;
                                a0_11 += p2_0 * v2_11;
                                a1_11 += p2_1 * v2_11;
                                float v2_12 = c2_3.X;
                                a0_12 += p2_0 * v2_12;
                                a1_12 += p2_1 * v2_12;
                                float v2_13 = c2_3.Y;
                                a0_13 += p2_0 * v2_13;
                                a1_13 += p2_1 * v2_13;
                                float v2_14 = c2_3.Z;
                                a0_14 += p2_0 * v2_14;
                                a1_14 += p2_1 * v2_14;
                                float v2_15 = c2_3.W;
                                a0_15 += p2_0 * v2_15;
                                a1_15 += p2_1 * v2_15;
                                float scale3 = (float)valueScales[(first + token + 24) * 2 + unit / 2];
                                float p3_0 = scores[24 + token] * scale3;
                                float p3_1 = scores[152 + token] * scale3;
                                global::QuantSdk.Gpu.Float128 c3_0 = global::QuantSdk.Gpu.AttentionMath.Bytes(c3.X ^ unchecked((int)0x80808080), 128f);
                                global::QuantSdk.Gpu.Float128 c3_1 = global::QuantSdk.Gpu.AttentionMath.Bytes(c3.Y ^ unchecked((int)0x80808080), 128f);
                                global::QuantSdk.Gpu.Float128 c3_2 = global::QuantSdk.Gpu.AttentionMath.Bytes(c3.Z ^ unchecked((int)0x80808080), 128f);
                                global::QuantSdk.Gpu.Float128 c3_3 = global::QuantSdk.Gpu.AttentionMath.Bytes(c3.W ^ unchecked((int)0x80808080), 128f);
                                float v3_0 = c3_0.X;
                                a0_0 += p3_0 * v3_0;
                                a1_0 += p3_1 * v3_0;
                                float v3_1 = c3_0.Y;
                                a0_1 += p3_0 * v3_1;
                                a1_1 += p3_1 * v3_1;
                                float v3_2 = c3_0.Z;
                                a0_2 += p3_0 * v3_2;
                                a1_2 += p3_1 * v3_2;
                                float v3_3 = c3_0.W;
                                a0_3 += p3_0 * v3_3;
                                a1_3 += p3_1 * v3_3;
                                float v3_4 = c3_1.X;
                                a0_4 += p3_0 * v3_4;
                                a1_4 += p3_1 * v3_4;
                                float v3_5 = c3_1.Y;
                                a0_5 += p3_0 * v3_5;
                                a1_5 += p3_1 * v3_5;
                                float v3_6 = c3_1.Z;
                                a0_6 += p3_0 * v3_6;
                                a1_6 += p3_1 * v3_6;
                                float v3_7 = c3_1.W;
                                a0_7 += p3_0 * v3_7;
                                a1_7 += p3_1 * v3_7;
                                float v3_8 = c3_2.X;
                                a0_8 += p3_0 * v3_8;
                                a1_8 += p3_1 * v3_8;
                                float v3_9 = c3_2.Y;
                                a0_9 += p3_0 * v3_9;
                                a1_9 += p3_1 * v3_9;
                                float v3_10 = c3_2.Z;
                                a0_10 += p3_0 * v3_10;
                                a1_10 += p3_1 * v3_10;
                                float v3_11 = c3_2.W;
                                a0_11 += p3_0 * v3_11;
                                a1_11 += p3_1 * v3_11;
                                float v3_12 = c3_3.X;
                                a0_12 += p3_0 * v3_12;
                                a1_12 += p3_1 * v3_12;
                                float v3_13 = c3_3.Y;
                                a0_13 += p3_0 * v3_13;
                                a1_13 += p3_1 * v3_13;
                                float v3_14 = c3_3.Z;
                                a0_14 += p3_0 * v3_14;
                                a1_14 += p3_1 * v3_14;
                                float v3_15 = c3_3.W;
                                a0_15 += p3_0 * v3_15;
                                a1_15 += p3_1 * v3_15;
                            }
                            for (; token < count; token += 8)
                            {
                                global::QuantSdk.Gpu.Packed128 c0 = values[(first + token + 0) * 4 + unit];
                                float scale0 = (float)valueScales[(first + token + 0) * 2 + unit / 2];
                                float p0_0 = scores[0 + token] * scale0;
                                float p0_1 = scores[128 + token] * scale0;
                                global::QuantSdk.Gpu.Float128 c0_0 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0.X ^ unchecked((int)0x80808080), 128f);
                                global::QuantSdk.Gpu.Float128 c0_1 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0.Y ^ unchecked((int)0x80808080), 128f);
                                global::QuantSdk.Gpu.Float128 c0_2 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0.Z ^ unchecked((int)0x80808080), 128f);
                                global::QuantSdk.Gpu.Float128 c0_3 = global::QuantSdk.Gpu.AttentionMath.Bytes(c0.W ^ unchecked((int)0x80808080), 128f);
                                float v0_0 = c0_0.X;
                                a0_0 += p0_0 * v0_0;
                                a1_0 += p0_1 * v0_0;
                                float v0_1 = c0_0.Y;
                                a0_1 += p0_0 * v0_1;
                                a1_1 += p0_1 * v0_1;
                                float v0_2 = c0_0.Z;
                                a0_2 += p0_0 * v0_2;
                                a1_2 += p0_1 * v0_2;
                                float v0_3 = c0_0.W;
                                a0_3 += p0_0 * v0_3;
                                a1_3 += p0_1 * v0_3;
                                float v0_4 = c0_1.X;
                                a0_4 += p0_0 * v0_4;
                                a1_4 += p0_1 * v0_4;
                                float v0_5 = c0_1.Y;
                                a0_5 += p0_0 * v0_5;
                                a1_5 += p0_1 * v0_5;
                                float v0_6 = c0_1.Z;
                                a0_6 += p0_0 * v0_6;
                                a1_6 += p0_1 * v0_6;
                                float v0_7 = c0_1.W;
                                a0_7 += p0_0 * v0_7;
                                a1_7 += p0_1 * v0_7;
                                float v0_8 = c0_2.X;
                                a0_8 += p0_0 * v0_8;
                                a1_8 += p0_1 * v0_8;
                                float v0_9 = c0_2.Y;
                                a0_9 += p0_0 * v0_9;
                                a1_9 += p0_1 * v0_9;
                                float v0_10 = c0_2.Z;
                                a0_10 += p0_0 * v0_10;
                                a1_10 += p0_1 * v0_10;
                                float v0_11 = c0_2.W;
                                a0_11 += p0_0 * v0_11;
                                a1_11 += p0_1 * v0_11;
                                float v0_12 = c0_3.X;
                                a0_12 += p0_0 * v0_12;
                                a1_12 += p0_1 * v0_12;
                                float v0_13 = c0_3.Y;
                                a0_13 += p0_0 * v0_13;
                                a1_13 += p0_1 * v0_13;
                                float v0_14 = c0_3.Z;
                                a0_14 += p0_0 * v0_14;
                                a1_14 += p0_1 * v0_14;
                                float v0_15 = c0_3.W;
                                a0_15 += p0_0 * v0_15;
                                a1_15 += p0_1 * v0_15;
                            }
                        }
                        global::QuantSdk.Gpu.KernelOrder.LetNextStart();
                        global::ILGPU.Group.Barrier();

                        {
                            int part = (warp * 8 + lane / 4) * 64;
                            reduction[part + lane % 4 * 16 + 0] = a0_0;
                            reduction[part + lane % 4 * 16 + 1] = a0_1;
                            reduction[part + lane % 4 * 16 + 2] = a0_2;
                            reduction[part + lane % 4 * 16 + 3] = a0_3;
                            reduction[part + lane % 4 * 16 + 4] = a0_4;
                            reduction[part + lane % 4 * 16 + 5] = a0_5;
                            reduction[part + lane % 4 * 16 + 6] = a0_6;
                            reduction[part + lane % 4 * 16 + 7] = a0_7;
                            reduction[part + lane % 4 * 16 + 8] = a0_8;
                            reduction[part + lane % 4 * 16 + 9] = a0_9;
                            reduction[part + lane % 4 * 16 + 10] = a0_10;
                            reduction[part + lane % 4 * 16 + 11] = a0_11;
                            reduction[part + lane % 4 * 16 + 12] = a0_12;
                            reduction[part + lane % 4 * 16 + 13] = a0_13;
                            reduction[part + lane % 4 * 16 + 14] = a0_14;
                            reduction[part + lane % 4 * 16 + 15] = a0_15;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 64; i += 32)
                        {
                            float total = 0f;
                            total += reduction[0 + i] + reduction[64 + i] + reduction[128 + i] + reduction[192 + i] + reduction[256 + i] + reduction[320 + i] + reduction[384 + i] + reduction[448 + i];
                            int output = 0 + i;

                            {
                                if (splits == 1)
                                {
                                    outputs[(row + 0) * 64 + output] = total / results[1];
                                }
                                else
                                {
                                    partials[((row + 0) * splits + split) * 64 + output] = total;
                                }
                            }
                        }
                        global::ILGPU.Group.Barrier();

                        {
                            int part = (warp * 8 + lane / 4) * 64;
                            reduction[part + lane % 4 * 16 + 0] = a1_0;
                            reduction[part + lane % 4 * 16 + 1] = a1_1;
                            reduction[part + lane % 4 * 16 + 2] = a1_2;
                            reduction[part + lane % 4 * 16 + 3] = a1_3;
                            reduction[part + lane % 4 * 16 + 4] = a1_4;
                            reduction[part + lane % 4 * 16 + 5] = a1_5;
                            reduction[part + lane % 4 * 16 + 6] = a1_6;
                            reduction[part + lane % 4 * 16 + 7] = a1_7;
                            reduction[part + lane % 4 * 16 + 8] = a1_8;
                            reduction[part + lane % 4 * 16 + 9] = a1_9;
                            reduction[part + lane % 4 * 16 + 10] = a1_10;
                            reduction[part + lane % 4 * 16 + 11] = a1_11;
                            reduction[part + lane % 4 * 16 + 12] = a1_12;
                            reduction[part + lane % 4 * 16 + 13] = a1_13;
                            reduction[part + lane % 4 * 16 + 14] = a1_14;
                            reduction[part + lane % 4 * 16 + 15] = a1_15;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 64; i += 32)
                        {
                            float total = 0f;
                            total += reduction[0 + i] + reduction[64 + i] + reduction[128 + i] + reduction[192 + i] + reduction[256 + i] + reduction[320 + i] + reduction[384 + i] + reduction[448 + i];
                            int output = 0 + i;

                            {
                                if (splits == 1)
                                {
                                    outputs[(row + 1) * 64 + output] = total / results[3];
                                }
                                else
                                {
                                    partials[((row + 1) * splits + split) * 64 + output] = total;
                                }
                            }
                        }
                    }
                    if (splits > 1 && thread < 4)
                    {
                        statistics[((row + thread / 2) * splits + split) * 2 + (thread & 1)] = results[thread];
                    }
                }
            }
            if (call.Tokens != 0 && warp == 0)
            {
                call.Count(cache, lane);
            }
        }
    }
}
