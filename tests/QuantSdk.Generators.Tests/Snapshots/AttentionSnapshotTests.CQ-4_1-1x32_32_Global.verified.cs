#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: CQ-4, 1 query heads, 1 key-value heads of 32, TurnedQuery, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Decode, QueryHeads: 1, KeyValueHeads: 1, HeadDimension: 32,
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 912,
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
            int chunk = ((length + splits - 1) / splits + 31) / 32 * 32;
            int first = split * chunk;
            int count = global::ILGPU.IntrinsicMath.Min(chunk, length - first);
            int padded = (count + 31) / 32 * 32;
            long plane = (long)cache.SequenceOf(sequence) * 1 + head;
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 32).Cast<float>();
            global::ILGPU.ArrayView<float> partners = shared.SubView(32, 32).Cast<float>();
            global::ILGPU.ArrayView<float> scores = shared.SubView(64, 128).Cast<float>();
            global::ILGPU.ArrayView<float> reduction = shared.SubView(192, 32).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(224, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(226, 1).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(227, 1).Cast<float>();
            if (count <= 0)
            {
                long row = (long)sequence * 1 + head * 1;
                if (splits == 1)
                {
                    for (int i = thread; i < 32; i += 32)
                    {
                        outputs[row * 32 + i] = 0f;
                    }
                }
                else
                {
                    for (int i = thread; i < 1; i += 32)
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
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 16) * 16), (long)(cache.Tokens / 16) * 16);
                    int lastKeys = (first + count - 1) / 16;
                    global::QuantSdk.Gpu.Packed128 nextKeys0 = keys[global::ILGPU.IntrinsicMath.Min(first / 16 + warp, lastKeys) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 15)];
                    for (int i = thread; i < 32; i += 32)
                    {
                        int channel = i;
                        queryRows[i] = global::QuantSdk.Gpu.AttentionMath.Turned(queries, row * 32, channel, 32, cosines, sines, positions, length - 1);
                        float partner = global::QuantSdk.Gpu.AttentionMath.Turned(queries, row * 32, global::QuantSdk.Gpu.AttentionMath.Partner(channel, 32), 32, cosines, sines, positions, length - 1);
                        partners[i] = channel < 16 ? partner : -partner;
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<int> keyEntries = keyBooks.SubView((long)head * 4096, 4096);

                    {
                        int turnRows = (global::ILGPU.IntrinsicMath.Max(positions, 1) + 31) / 32 * 32;
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float64> turnCosines = cosines.SubView(positions * 16, turnRows * 16).Cast<global::QuantSdk.Gpu.Float64>();
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float64> turnSines = sines.SubView(positions * 16, turnRows * 16).Cast<global::QuantSdk.Gpu.Float64>();
                        int group0 = global::ILGPU.IntrinsicMath.Min(lane, 15);
                        float factor0 = 0 + lane < 16 ? 1f : 0f;
                        float q0_0_0 = queryRows[0 + group0 * 2] * factor0;
                        float p0_0_0 = partners[0 + group0 * 2] * factor0;
                        float q0_0_1 = queryRows[1 + group0 * 2] * factor0;
                        float p0_0_1 = partners[1 + group0 * 2] * factor0;
                        global::ILGPU.ArrayView<int> entries0 = keyEntries.SubView(group0 * 1);
                        for (int block = first / 16 + warp; block <= lastKeys; block += 1)
                        {
                            global::QuantSdk.Gpu.Packed128 c0 = nextKeys0;
                            nextKeys0 = keys[global::ILGPU.IntrinsicMath.Min(block + 1, lastKeys) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 15)];
                            int turn = positions == 0 ? 0 : block * 128;
                            int angle0 = turn + group0 % 8;
                            float a0_0;

                            {
                                int e0_0 = entries0[(c0.X << 4 & 0xFF0)];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 0];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 0];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                a0_0 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y);
                            }
                            float a0_1;

                            {
                                int e0_0 = entries0[(c0.X >> 4 & 0xFF0)];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 8];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 8];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                a0_1 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y);
                            }
                            float a0_2;

                            {
                                int e0_0 = entries0[(c0.X >> 12 & 0xFF0)];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 16];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 16];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                a0_2 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y);
                            }
                            float a0_3;

                            {
                                int e0_0 = entries0[(c0.X >> 20 & 0xFF0)];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 24];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 24];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                a0_3 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y);
                            }
                            float a0_4;

                            {
                                int e0_0 = entries0[(c0.Y << 4 & 0xFF0)];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 32];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 32];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                a0_4 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y);
                            }
                            float a0_5;

                            {
                                int e0_0 = entries0[(c0.Y >> 4 & 0xFF0)];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 40];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 40];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                a0_5 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y);
                            }
                            float a0_6;

                            {
                                int e0_0 = entries0[(c0.Y >> 12 & 0xFF0)];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 48];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 48];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                a0_6 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y);
                            }
                            float a0_7;

                            {
                                int e0_0 = entries0[(c0.Y >> 20 & 0xFF0)];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 56];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 56];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                a0_7 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y);
                            }
                            float a0_8;

                            {
                                int e0_0 = entries0[(c0.Z << 4 & 0xFF0)];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 64];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 64];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                a0_8 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y);
                            }
                            float a0_9;

                            {
                                int e0_0 = entries0[(c0.Z >> 4 & 0xFF0)];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 72];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 72];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                a0_9 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y);
                            }
                            float a0_10;

                            {
                                int e0_0 = entries0[(c0.Z >> 12 & 0xFF0)];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 80];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 80];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                a0_10 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y);
                            }
                            float a0_11;

                            {
                                int e0_0 = entries0[(c0.Z >> 20 & 0xFF0)];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 88];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 88];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                a0_11 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y);
                            }
                            float a0_12;

                            {
                                int e0_0 = entries0[(c0.W << 4 & 0xFF0)];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 96];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 96];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                a0_12 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y);
                            }
                            float a0_13;

                            {
                                int e0_0 = entries0[(c0.W >> 4 & 0xFF0)];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 104];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 104];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                a0_13 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y);
                            }
                            float a0_14;

                            {
                                int e0_0 = entries0[(c0.W >> 12 & 0xFF0)];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 112];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 112];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                a0_14 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y);
                            }
                            float a0_15;

                            {
                                int e0_0 = entries0[(c0.W >> 20 & 0xFF0)];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 120];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 120];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                a0_15 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y);
                            }

                            {
                                float a0 = a0_0;
                                float a1 = a0_1;
                                float a2 = a0_2;
                                float a3 = a0_3;
                                float a4 = a0_4;
                                float a5 = a0_5;
                                float a6 = a0_6;
                                float a7 = a0_7;
                                float a8 = a0_8;
                                float a9 = a0_9;
                                float a10 = a0_10;
                                float a11 = a0_11;
                                float a12 = a0_12;
                                float a13 = a0_13;
                                float a14 = a0_14;
                                float a15 = a0_15;
                                bool upper8 = (lane & 8) != 0;
                                float r8_0 = (upper8 ? a8 : a0) + global::ILGPU.Warp.ShuffleXor(upper8 ? a0 : a8, 8);
                                float r8_1 = (upper8 ? a9 : a1) + global::ILGPU.Warp.ShuffleXor(upper8 ? a1 : a9, 8);
                                float r8_2 = (upper8 ? a10 : a2) + global::ILGPU.Warp.ShuffleXor(upper8 ? a2 : a10, 8);
                                float r8_3 = (upper8 ? a11 : a3) + global::ILGPU.Warp.ShuffleXor(upper8 ? a3 : a11, 8);
                                float r8_4 = (upper8 ? a12 : a4) + global::ILGPU.Warp.ShuffleXor(upper8 ? a4 : a12, 8);
                                float r8_5 = (upper8 ? a13 : a5) + global::ILGPU.Warp.ShuffleXor(upper8 ? a5 : a13, 8);
                                float r8_6 = (upper8 ? a14 : a6) + global::ILGPU.Warp.ShuffleXor(upper8 ? a6 : a14, 8);
                                float r8_7 = (upper8 ? a15 : a7) + global::ILGPU.Warp.ShuffleXor(upper8 ? a7 : a15, 8);
                                bool upper4 = (lane & 4) != 0;
                                float r4_0 = (upper4 ? r8_4 : r8_0) + global::ILGPU.Warp.ShuffleXor(upper4 ? r8_0 : r8_4, 4);
                                float r4_1 = (upper4 ? r8_5 : r8_1) + global::ILGPU.Warp.ShuffleXor(upper4 ? r8_1 : r8_5, 4);
                                float r4_2 = (upper4 ? r8_6 : r8_2) + global::ILGPU.Warp.ShuffleXor(upper4 ? r8_2 : r8_6, 4);
                                float r4_3 = (upper4 ? r8_7 : r8_3) + global::ILGPU.Warp.ShuffleXor(upper4 ? r8_3 : r8_7, 4);
                                bool upper2 = (lane & 2) != 0;
                                float r2_0 = (upper2 ? r4_2 : r4_0) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_0 : r4_2, 2);
                                float r2_1 = (upper2 ? r4_3 : r4_1) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_1 : r4_3, 2);
                                bool upper1 = (lane & 1) != 0;
                                float r1_0 = (upper1 ? r2_1 : r2_0) + global::ILGPU.Warp.ShuffleXor(upper1 ? r2_0 : r2_1, 1);
                                float total16 = r1_0 + global::ILGPU.Warp.ShuffleXor(r1_0, 16);
                                int token = block * 16 + lane - first;
                                if (lane < 16 && token < count)
                                {
                                    scores[0 + token] = total16;
                                }
                            }
                        }
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 16) * 16), (long)(cache.Tokens / 16) * 16);
                    int lastValues = (first + count - 1) / 16;
                    global::QuantSdk.Gpu.Packed128 nextValues0 = values[global::ILGPU.IntrinsicMath.Min(first / 16 + warp, lastValues) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 7) + 0];
                    global::QuantSdk.Gpu.Packed128 nextValues1 = values[global::ILGPU.IntrinsicMath.Min(first / 16 + warp, lastValues) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 7) + 8];
                    int behind = count + thread;
                    if (behind < padded)
                    {
                        scores[0 + behind] = float.NegativeInfinity;
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> rowScores0 = scores.SubView(0, 128).Cast<global::QuantSdk.Gpu.Float128>();
                    float largest0 = float.NegativeInfinity;
                    for (int at = thread; at < padded / 4; at += 32)
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
                    float origin0 = global::QuantSdk.Gpu.AttentionMath.Origin(largest0);
                    float sum0 = 0f;
                    for (int at = thread; at < padded / 4; at += 32)
                    {

                        {
                            global::QuantSdk.Gpu.Float128 quad = rowScores0[at];
                            float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin0) * 0.25503486f + 12f);
                            quad.X = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight0);
                            float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin0) * 0.25503486f + 12f);
                            quad.Y = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight1);
                            float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin0) * 0.25503486f + 12f);
                            quad.Z = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight2);
                            float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin0) * 0.25503486f + 12f);
                            quad.W = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight3);
                            sum0 += weight0 + weight1 + (weight2 + weight3);
                            rowScores0[at] = quad;
                        }
                    }
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 16);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 8);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 4);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 2);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 1);
                    if (thread == 0)
                    {
                        results[0] = largest0;
                        results[1] = sum0;
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<int> valueEntries = valueBooks.SubView((long)head * 4096, 4096);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> weightUnits = scores.Cast<global::QuantSdk.Gpu.Packed128>();
                    bool isDiagonal = lane >> 3 == (lane & 3);
                    bool isOdd = (lane & 4) != 0;
                    int highSelector = isDiagonal ? isOdd ? 0x1044 : 0x4410 : 0x4444;
                    int lowSelector = isDiagonal ? isOdd ? 0x3244 : 0x4432 : 0x4444;

                    {
                        float a0_0 = 0f;
                        float a0_1 = 0f;
                        float a0_2 = 0f;
                        float a0_3 = 0f;
                        int group = global::ILGPU.IntrinsicMath.Min(lane, 7);
                        int block = first / 16 + warp;
                        global::ILGPU.ArrayView<int> entries0 = valueEntries.SubView((group + 0) * 1);
                        global::QuantSdk.Gpu.Packed128 n0 = nextValues0;
                        global::ILGPU.ArrayView<int> entries1 = valueEntries.SubView((group + 8) * 1);
                        global::QuantSdk.Gpu.Packed128 n1 = nextValues1;
                        for (; block <= lastValues; block += 1)
                        {
                            global::QuantSdk.Gpu.Packed128 c0 = n0;
                            n0 = values[global::ILGPU.IntrinsicMath.Min(block + 1, lastValues) * 16 + group + 0];
                            global::QuantSdk.Gpu.Packed128 c1 = n1;
                            n1 = values[global::ILGPU.IntrinsicMath.Min(block + 1, lastValues) * 16 + group + 8];
                            int weightsAt = (block * 16 - first) / 4;

                            {
                                int e0_0_0 = entries0[(c0.X << 4 & 0xFF0)];
                                int e0_1_0 = entries1[(c1.X << 4 & 0xFF0)];
                                int e1_0_0 = entries0[(c0.X >> 4 & 0xFF0)];
                                int e1_1_0 = entries1[(c1.X >> 4 & 0xFF0)];
                                int e2_0_0 = entries0[(c0.X >> 12 & 0xFF0)];
                                int e2_1_0 = entries1[(c1.X >> 12 & 0xFF0)];
                                int e3_0_0 = entries0[(c0.X >> 20 & 0xFF0)];
                                int e3_1_0 = entries1[(c1.X >> 20 & 0xFF0)];
                                int e4_0_0 = entries0[(c0.Y << 4 & 0xFF0)];
                                int e4_1_0 = entries1[(c1.Y << 4 & 0xFF0)];
                                int e5_0_0 = entries0[(c0.Y >> 4 & 0xFF0)];
                                int e5_1_0 = entries1[(c1.Y >> 4 & 0xFF0)];
                                int e6_0_0 = entries0[(c0.Y >> 12 & 0xFF0)];
                                int e6_1_0 = entries1[(c1.Y >> 12 & 0xFF0)];
                                int e7_0_0 = entries0[(c0.Y >> 20 & 0xFF0)];
                                int e7_1_0 = entries1[(c1.Y >> 20 & 0xFF0)];

                                {
                                    global::QuantSdk.Gpu.Packed128 p0 = weightUnits[weightsAt + 0];
                                    global::QuantSdk.Gpu.Packed128 p1 = weightUnits[weightsAt + 1];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e0_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e0_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e1_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e1_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight2 = p0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight3 = p0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_0 = e2_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_1 = e2_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_0 = e3_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_1 = e3_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight4 = p1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight5 = p1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in4_0 = e4_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in4_1 = e4_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in5_0 = e5_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in5_1 = e5_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight6 = p1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight7 = p1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in6_0 = e6_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in6_1 = e6_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in7_0 = e7_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in7_1 = e7_1_0;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %6, 0, %4; prmt.b32 t, %7, 0, %4; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%8, %9, %10, %11}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %6, 0, %5; prmt.b32 t, %7, 0, %5; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%8, %9, %10, %11}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %12, 0, %4; prmt.b32 t, %13, 0, %4; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%14, %15, %16, %17}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %12, 0, %5; prmt.b32 t, %13, 0, %5; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%14, %15, %16, %17}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %18, 0, %4; prmt.b32 t, %19, 0, %4; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %18, 0, %5; prmt.b32 t, %19, 0, %5; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %24, 0, %4; prmt.b32 t, %25, 0, %4; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%26, %27, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %24, 0, %5; prmt.b32 t, %25, 0, %5; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%26, %27, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in1_0, ref in1_1, ref inWeight2, ref inWeight3, ref in2_0, ref in2_1, ref in3_0, ref in3_1, ref inWeight4, ref inWeight5, ref in4_0, ref in4_1, ref in5_0, ref in5_1, ref inWeight6, ref inWeight7, ref in6_0, ref in6_1, ref in7_0, ref in7_1);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p0.X) + global::QuantSdk.Gpu.DeviceMath.High(p0.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_0);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_1_0);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p0.Y) + global::QuantSdk.Gpu.DeviceMath.High(p0.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_0);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_1_0);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_1_0);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p0.Z) + global::QuantSdk.Gpu.DeviceMath.High(p0.Z);
                                        a0_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0);
                                        a0_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_0);
                                        a0_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e2_1_0);
                                        a0_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e2_1_0);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p0.W) + global::QuantSdk.Gpu.DeviceMath.High(p0.W);
                                        a0_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0);
                                        a0_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_0);
                                        a0_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e3_1_0);
                                        a0_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e3_1_0);
                                        float weight4 = global::QuantSdk.Gpu.DeviceMath.Low(p1.X) + global::QuantSdk.Gpu.DeviceMath.High(p1.X);
                                        a0_0 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0);
                                        a0_1 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_0);
                                        a0_2 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e4_1_0);
                                        a0_3 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e4_1_0);
                                        float weight5 = global::QuantSdk.Gpu.DeviceMath.Low(p1.Y) + global::QuantSdk.Gpu.DeviceMath.High(p1.Y);
                                        a0_0 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0);
                                        a0_1 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_0);
                                        a0_2 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e5_1_0);
                                        a0_3 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e5_1_0);
                                        float weight6 = global::QuantSdk.Gpu.DeviceMath.Low(p1.Z) + global::QuantSdk.Gpu.DeviceMath.High(p1.Z);
                                        a0_0 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0);
                                        a0_1 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_0);
                                        a0_2 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e6_1_0);
                                        a0_3 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e6_1_0);
                                        float weight7 = global::QuantSdk.Gpu.DeviceMath.Low(p1.W) + global::QuantSdk.Gpu.DeviceMath.High(p1.W);
                                        a0_0 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0);
                                        a0_1 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_0);
                                        a0_2 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e7_1_0);
                                        a0_3 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e7_1_0);
                                    }
                                }
                            }

                            {
                                int e8_0_0 = entries0[(c0.Z << 4 & 0xFF0)];
                                int e8_1_0 = entries1[(c1.Z << 4 & 0xFF0)];
                                int e9_0_0 = entries0[(c0.Z >> 4 & 0xFF0)];
                                int e9_1_0 = entries1[(c1.Z >> 4 & 0xFF0)];
                                int e10_0_0 = entries0[(c0.Z >> 12 & 0xFF0)];
                                int e10_1_0 = entries1[(c1.Z >> 12 & 0xFF0)];
                                int e11_0_0 = entries0[(c0.Z >> 20 & 0xFF0)];
                                int e11_1_0 = entries1[(c1.Z >> 20 & 0xFF0)];
                                int e12_0_0 = entries0[(c0.W << 4 & 0xFF0)];
                                int e12_1_0 = entries1[(c1.W << 4 & 0xFF0)];
                                int e13_0_0 = entries0[(c0.W >> 4 & 0xFF0)];
                                int e13_1_0 = entries1[(c1.W >> 4 & 0xFF0)];
                                int e14_0_0 = entries0[(c0.W >> 12 & 0xFF0)];
                                int e14_1_0 = entries1[(c1.W >> 12 & 0xFF0)];
                                int e15_0_0 = entries0[(c0.W >> 20 & 0xFF0)];
                                int e15_1_0 = entries1[(c1.W >> 20 & 0xFF0)];

                                {
                                    global::QuantSdk.Gpu.Packed128 p2 = weightUnits[weightsAt + 2];
                                    global::QuantSdk.Gpu.Packed128 p3 = weightUnits[weightsAt + 3];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p2.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p2.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e8_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e8_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e9_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e9_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight2 = p2.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight3 = p2.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_0 = e10_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_1 = e10_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_0 = e11_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_1 = e11_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight4 = p3.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight5 = p3.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in4_0 = e12_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in4_1 = e12_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in5_0 = e13_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in5_1 = e13_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight6 = p3.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight7 = p3.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in6_0 = e14_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in6_1 = e14_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in7_0 = e15_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in7_1 = e15_1_0;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %6, 0, %4; prmt.b32 t, %7, 0, %4; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%8, %9, %10, %11}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %6, 0, %5; prmt.b32 t, %7, 0, %5; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%8, %9, %10, %11}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %12, 0, %4; prmt.b32 t, %13, 0, %4; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%14, %15, %16, %17}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %12, 0, %5; prmt.b32 t, %13, 0, %5; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%14, %15, %16, %17}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %18, 0, %4; prmt.b32 t, %19, 0, %4; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %18, 0, %5; prmt.b32 t, %19, 0, %5; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %24, 0, %4; prmt.b32 t, %25, 0, %4; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%26, %27, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %24, 0, %5; prmt.b32 t, %25, 0, %5; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%26, %27, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in1_0, ref in1_1, ref inWeight2, ref inWeight3, ref in2_0, ref in2_1, ref in3_0, ref in3_1, ref inWeight4, ref inWeight5, ref in4_0, ref in4_1, ref in5_0, ref in5_1, ref inWeight6, ref inWeight7, ref in6_0, ref in6_1, ref in7_0, ref in7_1);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p2.X) + global::QuantSdk.Gpu.DeviceMath.High(p2.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_0_0);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_0_0);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_1_0);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_1_0);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p2.Y) + global::QuantSdk.Gpu.DeviceMath.High(p2.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_0_0);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_0_0);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_1_0);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_1_0);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p2.Z) + global::QuantSdk.Gpu.DeviceMath.High(p2.Z);
                                        a0_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e10_0_0);
                                        a0_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e10_0_0);
                                        a0_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e10_1_0);
                                        a0_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e10_1_0);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p2.W) + global::QuantSdk.Gpu.DeviceMath.High(p2.W);
                                        a0_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e11_0_0);
                                        a0_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e11_0_0);
                                        a0_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e11_1_0);
                                        a0_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e11_1_0);
                                        float weight4 = global::QuantSdk.Gpu.DeviceMath.Low(p3.X) + global::QuantSdk.Gpu.DeviceMath.High(p3.X);
                                        a0_0 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e12_0_0);
                                        a0_1 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e12_0_0);
                                        a0_2 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e12_1_0);
                                        a0_3 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e12_1_0);
                                        float weight5 = global::QuantSdk.Gpu.DeviceMath.Low(p3.Y) + global::QuantSdk.Gpu.DeviceMath.High(p3.Y);
                                        a0_0 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e13_0_0);
                                        a0_1 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e13_0_0);
                                        a0_2 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e13_1_0);
                                        a0_3 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e13_1_0);
                                        float weight6 = global::QuantSdk.Gpu.DeviceMath.Low(p3.Z) + global::QuantSdk.Gpu.DeviceMath.High(p3.Z);
                                        a0_0 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e14_0_0);
                                        a0_1 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e14_0_0);
                                        a0_2 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e14_1_0);
                                        a0_3 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e14_1_0);
                                        float weight7 = global::QuantSdk.Gpu.DeviceMath.Low(p3.W) + global::QuantSdk.Gpu.DeviceMath.High(p3.W);
                                        a0_0 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e15_0_0);
                                        a0_1 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e15_0_0);
                                        a0_2 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e15_1_0);
                                        a0_3 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e15_1_0);
                                    }
                                }
                            }
                        }
                        global::QuantSdk.Gpu.KernelOrder.LetNextStart();
                        global::ILGPU.Group.Barrier();
                        if (lane < 8)
                        {
                            int part = (warp * 1 + 0) * 32;
                            reduction[part + lane * 2 + 0] = a0_0;
                            reduction[part + lane * 2 + 1] = a0_1;
                            reduction[part + lane * 2 + 16] = a0_2;
                            reduction[part + lane * 2 + 17] = a0_3;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 32; i += 32)
                        {
                            float total = 0f;
                            total += reduction[0 + i];
                            int output = 0 + i;

                            {
                                if (splits == 1)
                                {
                                    outputs[(row + 0) * 32 + output] = total / results[1];
                                }
                                else
                                {
                                    partials[((row + 0) * splits + split) * 32 + output] = total;
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
