#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: VQ&lt;8,12,1&gt;, 1 query heads, 1 key-value heads of 64, TurnedQuery, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Decode, QueryHeads: 1, KeyValueHeads: 1, HeadDimension: 64,
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 1296,
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
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 64).Cast<float>();
            global::ILGPU.ArrayView<float> partners = shared.SubView(64, 64).Cast<float>();
            global::ILGPU.ArrayView<float> scores = shared.SubView(128, 128).Cast<float>();
            global::ILGPU.ArrayView<float> reduction = shared.SubView(256, 64).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(320, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(322, 1).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(323, 1).Cast<float>();
            if (count <= 0)
            {
                long row = (long)sequence * 1 + head * 1;
                if (splits == 1)
                {
                    for (int i = thread; i < 64; i += 32)
                    {
                        outputs[row * 64 + i] = 0f;
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
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 8) * 8), (long)(cache.Tokens / 8) * 8);
                    int lastKeys = (first + count - 1) / 8;
                    global::QuantSdk.Gpu.Packed128 nextKeys0 = keys[global::ILGPU.IntrinsicMath.Min(first / 8 + warp, lastKeys) * 8 + global::ILGPU.IntrinsicMath.Min(lane, 7)];
                    for (int i = thread; i < 64; i += 32)
                    {
                        int channel = i;
                        queryRows[i] = global::QuantSdk.Gpu.AttentionMath.Turned(queries, row * 64, channel, 64, cosines, sines, positions, length - 1);
                        float partner = global::QuantSdk.Gpu.AttentionMath.Turned(queries, row * 64, global::QuantSdk.Gpu.AttentionMath.Partner(channel, 64), 64, cosines, sines, positions, length - 1);
                        partners[i] = channel < 32 ? partner : -partner;
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keyEntries = keyBooks.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)head * 32768, 32768);

                    {
                        int turnRows = (global::ILGPU.IntrinsicMath.Max(positions, 1) + 31) / 32 * 32;
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> turnCosines = cosines.SubView(positions * 32, turnRows * 32).Cast<global::QuantSdk.Gpu.Float128>();
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> turnSines = sines.SubView(positions * 32, turnRows * 32).Cast<global::QuantSdk.Gpu.Float128>();
                        int group0 = global::ILGPU.IntrinsicMath.Min(lane, 7);
                        float factor0 = 0 + lane < 8 ? 1f : 0f;
                        float q0_0_0 = queryRows[0 + group0 * 8] * factor0;
                        float p0_0_0 = partners[0 + group0 * 8] * factor0;
                        float q0_0_1 = queryRows[1 + group0 * 8] * factor0;
                        float p0_0_1 = partners[1 + group0 * 8] * factor0;
                        float q0_0_2 = queryRows[2 + group0 * 8] * factor0;
                        float p0_0_2 = partners[2 + group0 * 8] * factor0;
                        float q0_0_3 = queryRows[3 + group0 * 8] * factor0;
                        float p0_0_3 = partners[3 + group0 * 8] * factor0;
                        float q0_0_4 = queryRows[4 + group0 * 8] * factor0;
                        float p0_0_4 = partners[4 + group0 * 8] * factor0;
                        float q0_0_5 = queryRows[5 + group0 * 8] * factor0;
                        float p0_0_5 = partners[5 + group0 * 8] * factor0;
                        float q0_0_6 = queryRows[6 + group0 * 8] * factor0;
                        float p0_0_6 = partners[6 + group0 * 8] * factor0;
                        float q0_0_7 = queryRows[7 + group0 * 8] * factor0;
                        float p0_0_7 = partners[7 + group0 * 8] * factor0;
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> entries0 = keyEntries.SubView(group0 * 1);
                        for (int block = first / 8 + warp; block <= lastKeys; block += 1)
                        {
                            global::QuantSdk.Gpu.Packed128 c0 = nextKeys0;
                            nextKeys0 = keys[global::ILGPU.IntrinsicMath.Min(block + 1, lastKeys) * 8 + global::ILGPU.IntrinsicMath.Min(lane, 7)];
                            int turn = positions == 0 ? 0 : block * 32;
                            int angle0 = turn + group0 % 4;
                            float a0_0;

                            {
                                global::QuantSdk.Gpu.Packed128 e0_0 = entries0[(c0.X << 3 & 0x7FFF8)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[(angle0 + 0) * 2 + 0];
                                global::QuantSdk.Gpu.Float128 cosine0_1 = turnCosines[(angle0 + 0) * 2 + 1];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[(angle0 + 0) * 2 + 0];
                                global::QuantSdk.Gpu.Float128 sine0_1 = turnSines[(angle0 + 0) * 2 + 1];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                float k0_4 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Z);
                                float k0_5 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Z);
                                float k0_6 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.W);
                                float k0_7 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.W);
                                a0_0 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W) + k0_4 * (q0_0_4 * cosine0_1.X + p0_0_4 * sine0_1.X) + k0_5 * (q0_0_5 * cosine0_1.Y + p0_0_5 * sine0_1.Y) + k0_6 * (q0_0_6 * cosine0_1.Z + p0_0_6 * sine0_1.Z) + k0_7 * (q0_0_7 * cosine0_1.W + p0_0_7 * sine0_1.W);
                            }
                            float a0_1;

                            {
                                global::QuantSdk.Gpu.Packed128 e0_0 = entries0[(c0.X >> 13 & 0x7FFF8)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[(angle0 + 4) * 2 + 0];
                                global::QuantSdk.Gpu.Float128 cosine0_1 = turnCosines[(angle0 + 4) * 2 + 1];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[(angle0 + 4) * 2 + 0];
                                global::QuantSdk.Gpu.Float128 sine0_1 = turnSines[(angle0 + 4) * 2 + 1];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                float k0_4 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Z);
                                float k0_5 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Z);
                                float k0_6 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.W);
                                float k0_7 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.W);
                                a0_1 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W) + k0_4 * (q0_0_4 * cosine0_1.X + p0_0_4 * sine0_1.X) + k0_5 * (q0_0_5 * cosine0_1.Y + p0_0_5 * sine0_1.Y) + k0_6 * (q0_0_6 * cosine0_1.Z + p0_0_6 * sine0_1.Z) + k0_7 * (q0_0_7 * cosine0_1.W + p0_0_7 * sine0_1.W);
                            }
                            float a0_2;

                            {
                                global::QuantSdk.Gpu.Packed128 e0_0 = entries0[(c0.Y << 3 & 0x7FFF8)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[(angle0 + 8) * 2 + 0];
                                global::QuantSdk.Gpu.Float128 cosine0_1 = turnCosines[(angle0 + 8) * 2 + 1];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[(angle0 + 8) * 2 + 0];
                                global::QuantSdk.Gpu.Float128 sine0_1 = turnSines[(angle0 + 8) * 2 + 1];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                float k0_4 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Z);
                                float k0_5 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Z);
                                float k0_6 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.W);
                                float k0_7 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.W);
                                a0_2 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W) + k0_4 * (q0_0_4 * cosine0_1.X + p0_0_4 * sine0_1.X) + k0_5 * (q0_0_5 * cosine0_1.Y + p0_0_5 * sine0_1.Y) + k0_6 * (q0_0_6 * cosine0_1.Z + p0_0_6 * sine0_1.Z) + k0_7 * (q0_0_7 * cosine0_1.W + p0_0_7 * sine0_1.W);
                            }
                            float a0_3;

                            {
                                global::QuantSdk.Gpu.Packed128 e0_0 = entries0[(c0.Y >> 13 & 0x7FFF8)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[(angle0 + 12) * 2 + 0];
                                global::QuantSdk.Gpu.Float128 cosine0_1 = turnCosines[(angle0 + 12) * 2 + 1];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[(angle0 + 12) * 2 + 0];
                                global::QuantSdk.Gpu.Float128 sine0_1 = turnSines[(angle0 + 12) * 2 + 1];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                float k0_4 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Z);
                                float k0_5 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Z);
                                float k0_6 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.W);
                                float k0_7 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.W);
                                a0_3 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W) + k0_4 * (q0_0_4 * cosine0_1.X + p0_0_4 * sine0_1.X) + k0_5 * (q0_0_5 * cosine0_1.Y + p0_0_5 * sine0_1.Y) + k0_6 * (q0_0_6 * cosine0_1.Z + p0_0_6 * sine0_1.Z) + k0_7 * (q0_0_7 * cosine0_1.W + p0_0_7 * sine0_1.W);
                            }
                            float a0_4;

                            {
                                global::QuantSdk.Gpu.Packed128 e0_0 = entries0[(c0.Z << 3 & 0x7FFF8)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[(angle0 + 16) * 2 + 0];
                                global::QuantSdk.Gpu.Float128 cosine0_1 = turnCosines[(angle0 + 16) * 2 + 1];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[(angle0 + 16) * 2 + 0];
                                global::QuantSdk.Gpu.Float128 sine0_1 = turnSines[(angle0 + 16) * 2 + 1];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                float k0_4 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Z);
                                float k0_5 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Z);
                                float k0_6 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.W);
                                float k0_7 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.W);
                                a0_4 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W) + k0_4 * (q0_0_4 * cosine0_1.X + p0_0_4 * sine0_1.X) + k0_5 * (q0_0_5 * cosine0_1.Y + p0_0_5 * sine0_1.Y) + k0_6 * (q0_0_6 * cosine0_1.Z + p0_0_6 * sine0_1.Z) + k0_7 * (q0_0_7 * cosine0_1.W + p0_0_7 * sine0_1.W);
                            }
                            float a0_5;

                            {
                                global::QuantSdk.Gpu.Packed128 e0_0 = entries0[(c0.Z >> 13 & 0x7FFF8)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[(angle0 + 20) * 2 + 0];
                                global::QuantSdk.Gpu.Float128 cosine0_1 = turnCosines[(angle0 + 20) * 2 + 1];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[(angle0 + 20) * 2 + 0];
                                global::QuantSdk.Gpu.Float128 sine0_1 = turnSines[(angle0 + 20) * 2 + 1];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                float k0_4 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Z);
                                float k0_5 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Z);
                                float k0_6 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.W);
                                float k0_7 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.W);
                                a0_5 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W) + k0_4 * (q0_0_4 * cosine0_1.X + p0_0_4 * sine0_1.X) + k0_5 * (q0_0_5 * cosine0_1.Y + p0_0_5 * sine0_1.Y) + k0_6 * (q0_0_6 * cosine0_1.Z + p0_0_6 * sine0_1.Z) + k0_7 * (q0_0_7 * cosine0_1.W + p0_0_7 * sine0_1.W);
                            }
                            float a0_6;

                            {
                                global::QuantSdk.Gpu.Packed128 e0_0 = entries0[(c0.W << 3 & 0x7FFF8)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[(angle0 + 24) * 2 + 0];
                                global::QuantSdk.Gpu.Float128 cosine0_1 = turnCosines[(angle0 + 24) * 2 + 1];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[(angle0 + 24) * 2 + 0];
                                global::QuantSdk.Gpu.Float128 sine0_1 = turnSines[(angle0 + 24) * 2 + 1];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                float k0_4 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Z);
                                float k0_5 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Z);
                                float k0_6 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.W);
                                float k0_7 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.W);
                                a0_6 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W) + k0_4 * (q0_0_4 * cosine0_1.X + p0_0_4 * sine0_1.X) + k0_5 * (q0_0_5 * cosine0_1.Y + p0_0_5 * sine0_1.Y) + k0_6 * (q0_0_6 * cosine0_1.Z + p0_0_6 * sine0_1.Z) + k0_7 * (q0_0_7 * cosine0_1.W + p0_0_7 * sine0_1.W);
                            }
                            float a0_7;

                            {
                                global::QuantSdk.Gpu.Packed128 e0_0 = entries0[(c0.W >> 13 & 0x7FFF8)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[(angle0 + 28) * 2 + 0];
                                global::QuantSdk.Gpu.Float128 cosine0_1 = turnCosines[(angle0 + 28) * 2 + 1];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[(angle0 + 28) * 2 + 0];
                                global::QuantSdk.Gpu.Float128 sine0_1 = turnSines[(angle0 + 28) * 2 + 1];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                float k0_4 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Z);
                                float k0_5 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Z);
                                float k0_6 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.W);
                                float k0_7 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.W);
                                a0_7 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W) + k0_4 * (q0_0_4 * cosine0_1.X + p0_0_4 * sine0_1.X) + k0_5 * (q0_0_5 * cosine0_1.Y + p0_0_5 * sine0_1.Y) + k0_6 * (q0_0_6 * cosine0_1.Z + p0_0_6 * sine0_1.Z) + k0_7 * (q0_0_7 * cosine0_1.W + p0_0_7 * sine0_1.W);
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
                                bool upper4 = (lane & 4) != 0;
                                float r4_0 = (upper4 ? a4 : a0) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0 : a4, 4);
                                float r4_1 = (upper4 ? a5 : a1) + global::ILGPU.Warp.ShuffleXor(upper4 ? a1 : a5, 4);
                                float r4_2 = (upper4 ? a6 : a2) + global::ILGPU.Warp.ShuffleXor(upper4 ? a2 : a6, 4);
                                float r4_3 = (upper4 ? a7 : a3) + global::ILGPU.Warp.ShuffleXor(upper4 ? a3 : a7, 4);
                                bool upper2 = (lane & 2) != 0;
                                float r2_0 = (upper2 ? r4_2 : r4_0) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_0 : r4_2, 2);
                                float r2_1 = (upper2 ? r4_3 : r4_1) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_1 : r4_3, 2);
                                bool upper1 = (lane & 1) != 0;
                                float r1_0 = (upper1 ? r2_1 : r2_0) + global::ILGPU.Warp.ShuffleXor(upper1 ? r2_0 : r2_1, 1);
                                float total8 = r1_0 + global::ILGPU.Warp.ShuffleXor(r1_0, 8);
                                float total16 = total8 + global::ILGPU.Warp.ShuffleXor(total8, 16);
                                int token = block * 8 + lane - first;
                                if (lane < 8 && token < count)
                                {
                                    scores[0 + token] = total16;
                                }
                            }
                        }
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 8) * 8), (long)(cache.Tokens / 8) * 8);
                    int lastValues = (first + count - 1) / 8;
                    global::QuantSdk.Gpu.Packed128 nextValues0 = values[global::ILGPU.IntrinsicMath.Min(first / 8 + warp, lastValues) * 8 + global::ILGPU.IntrinsicMath.Min(lane, 7) + 0];
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
                            float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin0) * 0.18033688f + 12f);
                            quad.X = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight0);
                            float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin0) * 0.18033688f + 12f);
                            quad.Y = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight1);
                            float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin0) * 0.18033688f + 12f);
                            quad.Z = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight2);
                            float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin0) * 0.18033688f + 12f);
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
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntries = valueBooks.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)head * 32768, 32768);
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
                        float a0_4 = 0f;
                        float a0_5 = 0f;
                        float a0_6 = 0f;
                        float a0_7 = 0f;
                        int group = global::ILGPU.IntrinsicMath.Min(lane, 7);
                        int block = first / 8 + warp;
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> entries0 = valueEntries.SubView((group + 0) * 1);
                        global::QuantSdk.Gpu.Packed128 n0 = nextValues0;
                        for (; block <= lastValues; block += 1)
                        {
                            global::QuantSdk.Gpu.Packed128 c0 = n0;
                            n0 = values[global::ILGPU.IntrinsicMath.Min(block + 1, lastValues) * 8 + group + 0];
                            int weightsAt = (block * 8 - first) / 4;

                            {
                                global::QuantSdk.Gpu.Packed128 e0_0_0 = entries0[(c0.X << 3 & 0x7FFF8)];
                                global::QuantSdk.Gpu.Packed128 e1_0_0 = entries0[(c0.X >> 13 & 0x7FFF8)];
                                global::QuantSdk.Gpu.Packed128 e2_0_0 = entries0[(c0.Y << 3 & 0x7FFF8)];
                                global::QuantSdk.Gpu.Packed128 e3_0_0 = entries0[(c0.Y >> 13 & 0x7FFF8)];

                                {
                                    global::QuantSdk.Gpu.Packed128 p0 = weightUnits[weightsAt + 0];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_4_ref = a0_4;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_5_ref = a0_5;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_6_ref = a0_6;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_7_ref = a0_7;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e0_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e0_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_2 = e0_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_3 = e0_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e1_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e1_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_2 = e1_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_3 = e1_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight2 = p0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight3 = p0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_0 = e2_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_1 = e2_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_2 = e2_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_3 = e2_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_0 = e3_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_1 = e3_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_2 = e3_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_3 = e3_0_0.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %10, 0, %8; prmt.b32 t, %11, 0, %8; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %16, %17}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%14, %15, %18, %19}, {s, t}, {%4, %5, %6, %7}; "
                                            + "prmt.b32 s, %10, 0, %9; prmt.b32 t, %11, 0, %9; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %16, %17}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%14, %15, %18, %19}, {s, t}, {%4, %5, %6, %7}; "
                                            + "prmt.b32 s, %20, 0, %8; prmt.b32 t, %21, 0, %8; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%22, %23, %26, %27}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%24, %25, %28, %29}, {s, t}, {%4, %5, %6, %7}; "
                                            + "prmt.b32 s, %20, 0, %9; prmt.b32 t, %21, 0, %9; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%22, %23, %26, %27}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%24, %25, %28, %29}, {s, t}, {%4, %5, %6, %7}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a0_4_ref, ref a0_5_ref, ref a0_6_ref, ref a0_7_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref inWeight2, ref inWeight3, ref in2_0, ref in2_1, ref in2_2, ref in2_3, ref in3_0, ref in3_1, ref in3_2, ref in3_3);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                        a0_4 = a0_4_ref.Value;
                                        a0_5 = a0_5_ref.Value;
                                        a0_6 = a0_6_ref.Value;
                                        a0_7 = a0_7_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p0.X) + global::QuantSdk.Gpu.DeviceMath.High(p0.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_0.Y);
                                        a0_4 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0.Z);
                                        a0_5 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_0.Z);
                                        a0_6 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0.W);
                                        a0_7 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_0.W);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p0.Y) + global::QuantSdk.Gpu.DeviceMath.High(p0.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_0.Y);
                                        a0_4 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0.Z);
                                        a0_5 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_0.Z);
                                        a0_6 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0.W);
                                        a0_7 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_0.W);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p0.Z) + global::QuantSdk.Gpu.DeviceMath.High(p0.Z);
                                        a0_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0.X);
                                        a0_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_0.X);
                                        a0_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0.Y);
                                        a0_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_0.Y);
                                        a0_4 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0.Z);
                                        a0_5 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_0.Z);
                                        a0_6 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0.W);
                                        a0_7 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_0.W);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p0.W) + global::QuantSdk.Gpu.DeviceMath.High(p0.W);
                                        a0_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0.X);
                                        a0_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_0.X);
                                        a0_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0.Y);
                                        a0_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_0.Y);
                                        a0_4 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0.Z);
                                        a0_5 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_0.Z);
                                        a0_6 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0.W);
                                        a0_7 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_0.W);
                                    }
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Packed128 e4_0_0 = entries0[(c0.Z << 3 & 0x7FFF8)];
                                global::QuantSdk.Gpu.Packed128 e5_0_0 = entries0[(c0.Z >> 13 & 0x7FFF8)];
                                global::QuantSdk.Gpu.Packed128 e6_0_0 = entries0[(c0.W << 3 & 0x7FFF8)];
                                global::QuantSdk.Gpu.Packed128 e7_0_0 = entries0[(c0.W >> 13 & 0x7FFF8)];

                                {
                                    global::QuantSdk.Gpu.Packed128 p1 = weightUnits[weightsAt + 1];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_4_ref = a0_4;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_5_ref = a0_5;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_6_ref = a0_6;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_7_ref = a0_7;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e4_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e4_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_2 = e4_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_3 = e4_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e5_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e5_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_2 = e5_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_3 = e5_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight2 = p1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight3 = p1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_0 = e6_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_1 = e6_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_2 = e6_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_3 = e6_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_0 = e7_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_1 = e7_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_2 = e7_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_3 = e7_0_0.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %10, 0, %8; prmt.b32 t, %11, 0, %8; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %16, %17}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%14, %15, %18, %19}, {s, t}, {%4, %5, %6, %7}; "
                                            + "prmt.b32 s, %10, 0, %9; prmt.b32 t, %11, 0, %9; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %16, %17}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%14, %15, %18, %19}, {s, t}, {%4, %5, %6, %7}; "
                                            + "prmt.b32 s, %20, 0, %8; prmt.b32 t, %21, 0, %8; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%22, %23, %26, %27}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%24, %25, %28, %29}, {s, t}, {%4, %5, %6, %7}; "
                                            + "prmt.b32 s, %20, 0, %9; prmt.b32 t, %21, 0, %9; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%22, %23, %26, %27}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%24, %25, %28, %29}, {s, t}, {%4, %5, %6, %7}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a0_4_ref, ref a0_5_ref, ref a0_6_ref, ref a0_7_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref inWeight2, ref inWeight3, ref in2_0, ref in2_1, ref in2_2, ref in2_3, ref in3_0, ref in3_1, ref in3_2, ref in3_3);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                        a0_4 = a0_4_ref.Value;
                                        a0_5 = a0_5_ref.Value;
                                        a0_6 = a0_6_ref.Value;
                                        a0_7 = a0_7_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p1.X) + global::QuantSdk.Gpu.DeviceMath.High(p1.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_0.Y);
                                        a0_4 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0.Z);
                                        a0_5 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_0.Z);
                                        a0_6 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0.W);
                                        a0_7 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_0.W);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p1.Y) + global::QuantSdk.Gpu.DeviceMath.High(p1.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_0.Y);
                                        a0_4 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0.Z);
                                        a0_5 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_0.Z);
                                        a0_6 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0.W);
                                        a0_7 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_0.W);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p1.Z) + global::QuantSdk.Gpu.DeviceMath.High(p1.Z);
                                        a0_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0.X);
                                        a0_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_0.X);
                                        a0_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0.Y);
                                        a0_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_0.Y);
                                        a0_4 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0.Z);
                                        a0_5 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_0.Z);
                                        a0_6 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0.W);
                                        a0_7 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_0.W);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p1.W) + global::QuantSdk.Gpu.DeviceMath.High(p1.W);
                                        a0_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0.X);
                                        a0_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_0.X);
                                        a0_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0.Y);
                                        a0_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_0.Y);
                                        a0_4 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0.Z);
                                        a0_5 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_0.Z);
                                        a0_6 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0.W);
                                        a0_7 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_0.W);
                                    }
                                }
                            }
                        }
                        global::QuantSdk.Gpu.KernelOrder.LetNextStart();
                        global::ILGPU.Group.Barrier();
                        if (lane < 8)
                        {
                            int part = (warp * 1 + 0) * 64;
                            reduction[part + lane * 8 + 0] = a0_0;
                            reduction[part + lane * 8 + 1] = a0_1;
                            reduction[part + lane * 8 + 2] = a0_2;
                            reduction[part + lane * 8 + 3] = a0_3;
                            reduction[part + lane * 8 + 4] = a0_4;
                            reduction[part + lane * 8 + 5] = a0_5;
                            reduction[part + lane * 8 + 6] = a0_6;
                            reduction[part + lane * 8 + 7] = a0_7;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 64; i += 32)
                        {
                            float total = 0f;
                            total += reduction[0 + i];
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
