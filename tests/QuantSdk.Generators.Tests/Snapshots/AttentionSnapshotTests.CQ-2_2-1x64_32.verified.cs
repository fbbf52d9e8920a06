#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: CQ-2, 2 query heads, 1 key-value heads of 64, TurnedQuery, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Decode, QueryHeads: 2, KeyValueHeads: 1, HeadDimension: 64,
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 35104,
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
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 128).Cast<float>();
            global::ILGPU.ArrayView<float> partners = shared.SubView(128, 128).Cast<float>();
            global::ILGPU.ArrayView<float> scores = shared.SubView(256, 256).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(512, 8192);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(8704, 64).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(8768, 4).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(8772, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(8774, 2).Cast<float>();
            if (count <= 0)
            {
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

                {
                    long row = (long)sequence * 2 + head * 2;
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 16) * 16), (long)(cache.Tokens / 16) * 16);
                    int lastKeys = (first + count - 1) / 16;
                    global::QuantSdk.Gpu.Packed128 nextKeys0 = keys[global::ILGPU.IntrinsicMath.Min(first / 16 + warp, lastKeys) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 15)];
                    for (int i = thread; i < 128; i += 32)
                    {
                        int channel = (i & 63);
                        queryRows[i] = global::QuantSdk.Gpu.AttentionMath.Turned(queries, (row + (i >> 6)) * 64, channel, 64, cosines, sines, positions, length - 1);
                        float partner = global::QuantSdk.Gpu.AttentionMath.Turned(queries, (row + (i >> 6)) * 64, global::QuantSdk.Gpu.AttentionMath.Partner(channel, 64), 64, cosines, sines, positions, length - 1);
                        partners[i] = channel < 32 ? partner : -partner;
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keyEntriesSource = keyBooks.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)head * 2048, 2048);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keyEntriesTarget = table.SubView(0, 8192).Cast<global::QuantSdk.Gpu.Packed128>();
                    for (int i = thread; i < 2048; i += 32)

                    {
                        keyEntriesTarget[i] = keyEntriesSource[i];
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> keyEntries = table.SubView(0, 8192).Cast<global::QuantSdk.Gpu.Packed64>();
                    global::ILGPU.Group.Barrier();

                    {
                        int turnRows = (global::ILGPU.IntrinsicMath.Max(positions, 1) + 31) / 32 * 32;
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> turnCosines = cosines.SubView(positions * 32, turnRows * 32).Cast<global::QuantSdk.Gpu.Float128>();
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> turnSines = sines.SubView(positions * 32, turnRows * 32).Cast<global::QuantSdk.Gpu.Float128>();
                        int group0 = global::ILGPU.IntrinsicMath.Min(lane, 15);
                        float factor0 = 0 + lane < 16 ? 1f : 0f;
                        float q0_0_0 = queryRows[0 + group0 * 4] * factor0;
                        float p0_0_0 = partners[0 + group0 * 4] * factor0;
                        float q0_0_1 = queryRows[1 + group0 * 4] * factor0;
                        float p0_0_1 = partners[1 + group0 * 4] * factor0;
                        float q0_0_2 = queryRows[2 + group0 * 4] * factor0;
                        float p0_0_2 = partners[2 + group0 * 4] * factor0;
                        float q0_0_3 = queryRows[3 + group0 * 4] * factor0;
                        float p0_0_3 = partners[3 + group0 * 4] * factor0;
                        float q1_0_0 = queryRows[64 + group0 * 4] * factor0;
                        float p1_0_0 = partners[64 + group0 * 4] * factor0;
                        float q1_0_1 = queryRows[65 + group0 * 4] * factor0;
                        float p1_0_1 = partners[65 + group0 * 4] * factor0;
                        float q1_0_2 = queryRows[66 + group0 * 4] * factor0;
                        float p1_0_2 = partners[66 + group0 * 4] * factor0;
                        float q1_0_3 = queryRows[67 + group0 * 4] * factor0;
                        float p1_0_3 = partners[67 + group0 * 4] * factor0;
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> entries0 = keyEntries.SubView(group0 * 1);
                        for (int block = first / 16 + warp; block <= lastKeys; block += 1)
                        {
                            global::QuantSdk.Gpu.Packed128 c0 = nextKeys0;
                            nextKeys0 = keys[global::ILGPU.IntrinsicMath.Min(block + 1, lastKeys) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 15)];
                            int turn = positions == 0 ? 0 : block * 128;
                            int angle0 = turn + group0 % 8;
                            float a0_0;
                            float a1_0;

                            {
                                global::QuantSdk.Gpu.Packed64 e0_0 = entries0[(c0.X << 4 & 0xFF0)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[angle0 + 0];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[angle0 + 0];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                a0_0 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W);
                                a1_0 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k0_2 * (q1_0_2 * cosine0_0.Z + p1_0_2 * sine0_0.Z) + k0_3 * (q1_0_3 * cosine0_0.W + p1_0_3 * sine0_0.W);
                            }
                            float a0_1;
                            float a1_1;

                            {
                                global::QuantSdk.Gpu.Packed64 e0_0 = entries0[(c0.X >> 4 & 0xFF0)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[angle0 + 8];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[angle0 + 8];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                a0_1 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W);
                                a1_1 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k0_2 * (q1_0_2 * cosine0_0.Z + p1_0_2 * sine0_0.Z) + k0_3 * (q1_0_3 * cosine0_0.W + p1_0_3 * sine0_0.W);
                            }
                            float a0_2;
                            float a1_2;

                            {
                                global::QuantSdk.Gpu.Packed64 e0_0 = entries0[(c0.X >> 12 & 0xFF0)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[angle0 + 16];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[angle0 + 16];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                a0_2 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W);
                                a1_2 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k0_2 * (q1_0_2 * cosine0_0.Z + p1_0_2 * sine0_0.Z) + k0_3 * (q1_0_3 * cosine0_0.W + p1_0_3 * sine0_0.W);
                            }
                            float a0_3;
                            float a1_3;

                            {
                                global::QuantSdk.Gpu.Packed64 e0_0 = entries0[(c0.X >> 20 & 0xFF0)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[angle0 + 24];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[angle0 + 24];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                a0_3 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W);
                                a1_3 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k0_2 * (q1_0_2 * cosine0_0.Z + p1_0_2 * sine0_0.Z) + k0_3 * (q1_0_3 * cosine0_0.W + p1_0_3 * sine0_0.W);
                            }
                            float a0_4;
                            float a1_4;

                            {
                                global::QuantSdk.Gpu.Packed64 e0_0 = entries0[(c0.Y << 4 & 0xFF0)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[angle0 + 32];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[angle0 + 32];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                a0_4 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W);
                                a1_4 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k0_2 * (q1_0_2 * cosine0_0.Z + p1_0_2 * sine0_0.Z) + k0_3 * (q1_0_3 * cosine0_0.W + p1_0_3 * sine0_0.W);
                            }
                            float a0_5;
                            float a1_5;

                            {
                                global::QuantSdk.Gpu.Packed64 e0_0 = entries0[(c0.Y >> 4 & 0xFF0)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[angle0 + 40];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[angle0 + 40];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                a0_5 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W);
                                a1_5 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k0_2 * (q1_0_2 * cosine0_0.Z + p1_0_2 * sine0_0.Z) + k0_3 * (q1_0_3 * cosine0_0.W + p1_0_3 * sine0_0.W);
                            }
                            float a0_6;
                            float a1_6;

                            {
                                global::QuantSdk.Gpu.Packed64 e0_0 = entries0[(c0.Y >> 12 & 0xFF0)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[angle0 + 48];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[angle0 + 48];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                a0_6 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W);
                                a1_6 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k0_2 * (q1_0_2 * cosine0_0.Z + p1_0_2 * sine0_0.Z) + k0_3 * (q1_0_3 * cosine0_0.W + p1_0_3 * sine0_0.W);
                            }
                            float a0_7;
                            float a1_7;

                            {
                                global::QuantSdk.Gpu.Packed64 e0_0 = entries0[(c0.Y >> 20 & 0xFF0)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[angle0 + 56];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[angle0 + 56];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                a0_7 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W);
                                a1_7 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k0_2 * (q1_0_2 * cosine0_0.Z + p1_0_2 * sine0_0.Z) + k0_3 * (q1_0_3 * cosine0_0.W + p1_0_3 * sine0_0.W);
                            }
                            float a0_8;
                            float a1_8;

                            {
                                global::QuantSdk.Gpu.Packed64 e0_0 = entries0[(c0.Z << 4 & 0xFF0)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[angle0 + 64];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[angle0 + 64];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                a0_8 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W);
                                a1_8 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k0_2 * (q1_0_2 * cosine0_0.Z + p1_0_2 * sine0_0.Z) + k0_3 * (q1_0_3 * cosine0_0.W + p1_0_3 * sine0_0.W);
                            }
                            float a0_9;
                            float a1_9;

                            {
                                global::QuantSdk.Gpu.Packed64 e0_0 = entries0[(c0.Z >> 4 & 0xFF0)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[angle0 + 72];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[angle0 + 72];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                a0_9 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W);
                                a1_9 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k0_2 * (q1_0_2 * cosine0_0.Z + p1_0_2 * sine0_0.Z) + k0_3 * (q1_0_3 * cosine0_0.W + p1_0_3 * sine0_0.W);
                            }
                            float a0_10;
                            float a1_10;

                            {
                                global::QuantSdk.Gpu.Packed64 e0_0 = entries0[(c0.Z >> 12 & 0xFF0)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[angle0 + 80];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[angle0 + 80];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                a0_10 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W);
                                a1_10 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k0_2 * (q1_0_2 * cosine0_0.Z + p1_0_2 * sine0_0.Z) + k0_3 * (q1_0_3 * cosine0_0.W + p1_0_3 * sine0_0.W);
                            }
                            float a0_11;
                            float a1_11;

                            {
                                global::QuantSdk.Gpu.Packed64 e0_0 = entries0[(c0.Z >> 20 & 0xFF0)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[angle0 + 88];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[angle0 + 88];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                a0_11 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W);
                                a1_11 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k0_2 * (q1_0_2 * cosine0_0.Z + p1_0_2 * sine0_0.Z) + k0_3 * (q1_0_3 * cosine0_0.W + p1_0_3 * sine0_0.W);
                            }
                            float a0_12;
                            float a1_12;

                            {
                                global::QuantSdk.Gpu.Packed64 e0_0 = entries0[(c0.W << 4 & 0xFF0)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[angle0 + 96];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[angle0 + 96];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                a0_12 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W);
                                a1_12 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k0_2 * (q1_0_2 * cosine0_0.Z + p1_0_2 * sine0_0.Z) + k0_3 * (q1_0_3 * cosine0_0.W + p1_0_3 * sine0_0.W);
                            }
                            float a0_13;
                            float a1_13;

                            {
                                global::QuantSdk.Gpu.Packed64 e0_0 = entries0[(c0.W >> 4 & 0xFF0)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[angle0 + 104];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[angle0 + 104];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                a0_13 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W);
                                a1_13 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k0_2 * (q1_0_2 * cosine0_0.Z + p1_0_2 * sine0_0.Z) + k0_3 * (q1_0_3 * cosine0_0.W + p1_0_3 * sine0_0.W);
                            }
                            float a0_14;
                            float a1_14;

                            {
                                global::QuantSdk.Gpu.Packed64 e0_0 = entries0[(c0.W >> 12 & 0xFF0)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[angle0 + 112];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[angle0 + 112];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                a0_14 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W);
                                a1_14 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k0_2 * (q1_0_2 * cosine0_0.Z + p1_0_2 * sine0_0.Z) + k0_3 * (q1_0_3 * cosine0_0.W + p1_0_3 * sine0_0.W);
                            }
                            float a0_15;
                            float a1_15;

                            {
                                global::QuantSdk.Gpu.Packed64 e0_0 = entries0[(c0.W >> 20 & 0xFF0)];
                                global::QuantSdk.Gpu.Float128 cosine0_0 = turnCosines[angle0 + 120];
                                global::QuantSdk.Gpu.Float128 sine0_0 = turnSines[angle0 + 120];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                a0_15 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k0_2 * (q0_0_2 * cosine0_0.Z + p0_0_2 * sine0_0.Z) + k0_3 * (q0_0_3 * cosine0_0.W + p0_0_3 * sine0_0.W);
                                a1_15 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k0_2 * (q1_0_2 * cosine0_0.Z + p1_0_2 * sine0_0.Z) + k0_3 * (q1_0_3 * cosine0_0.W + p1_0_3 * sine0_0.W);
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

                            {
                                float a0 = a1_0;
                                float a1 = a1_1;
                                float a2 = a1_2;
                                float a3 = a1_3;
                                float a4 = a1_4;
                                float a5 = a1_5;
                                float a6 = a1_6;
                                float a7 = a1_7;
                                float a8 = a1_8;
                                float a9 = a1_9;
                                float a10 = a1_10;
                                float a11 = a1_11;
                                float a12 = a1_12;
                                float a13 = a1_13;
                                float a14 = a1_14;
                                float a15 = a1_15;
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
                                    scores[128 + token] = total16;
                                }
                            }
                        }
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 16) * 16), (long)(cache.Tokens / 16) * 16);
                    int lastValues = (first + count - 1) / 16;
                    global::QuantSdk.Gpu.Packed128 nextValues0 = values[global::ILGPU.IntrinsicMath.Min(first / 16 + warp, lastValues) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 15) + 0];
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

                        {
                            global::QuantSdk.Gpu.Float128 quad = rowScores1[at];
                            float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin1) * 0.18033688f + 12f);
                            quad.X = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight0);
                            float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin1) * 0.18033688f + 12f);
                            quad.Y = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight1);
                            float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin1) * 0.18033688f + 12f);
                            quad.Z = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight2);
                            float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin1) * 0.18033688f + 12f);
                            quad.W = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight3);
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
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntriesSource = valueBooks.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)head * 2048, 2048);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntriesTarget = table.SubView(0, 8192).Cast<global::QuantSdk.Gpu.Packed128>();
                    for (int i = thread; i < 2048; i += 32)

                    {
                        valueEntriesTarget[i] = valueEntriesSource[i];
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> valueEntries = table.SubView(0, 8192).Cast<global::QuantSdk.Gpu.Packed64>();
                    global::ILGPU.Group.Barrier();
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
                        float a1_0 = 0f;
                        float a1_1 = 0f;
                        float a1_2 = 0f;
                        float a1_3 = 0f;
                        int group = global::ILGPU.IntrinsicMath.Min(lane, 15);
                        int block = first / 16 + warp;
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> entries0 = valueEntries.SubView((group + 0) * 1);
                        global::QuantSdk.Gpu.Packed128 n0 = nextValues0;
                        int laneBytes = group * 8;
                        for (; block <= lastValues; block += 1)
                        {
                            global::QuantSdk.Gpu.Packed128 c0 = n0;
                            n0 = values[global::ILGPU.IntrinsicMath.Min(block + 1, lastValues) * 16 + group + 0];
                            int weightsAt = (block * 16 - first) / 4;
                            if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                            {
                                global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                global::ILGPU.Runtime.Cuda.Ref<float> a1_0_ref = a1_0;
                                global::ILGPU.Runtime.Cuda.Ref<float> a1_1_ref = a1_1;
                                global::ILGPU.Runtime.Cuda.Ref<float> a1_2_ref = a1_2;
                                global::ILGPU.Runtime.Cuda.Ref<float> a1_3_ref = a1_3;
                                global::ILGPU.Runtime.Cuda.Input<int> word0_0 = c0.X;
                                global::ILGPU.Runtime.Cuda.Input<int> word0_1 = c0.Y;
                                global::ILGPU.Runtime.Cuda.Input<int> word0_2 = c0.Z;
                                global::ILGPU.Runtime.Cuda.Input<int> word0_3 = c0.W;
                                global::ILGPU.Runtime.Cuda.Input<int> inLane = laneBytes;
                                global::ILGPU.Runtime.Cuda.Input<int> inWeights = weightsAt * 16;
                                global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                    "{ .reg .b32 s, a; mov.u32 s, __dyn_shared_alloca; "
                                    + "{ .reg .b32 w, h0, h1, l0, l1, p0, p1, p2, p3; add.u32 w, s, %13; "
                                    + ".reg .b32 x0, y0, x1, y1, x2, y2, x3, y3, x4, y4, x5, y5, x6, y6, x7, y7, x8, y8, x9, y9, x10, y10, x11, y11, x12, y12, x13, y13, x14, y14, x15, y15; "
                                    + "bfe.u32 a, %8, 0, 8; mad.lo.u32 a, a, 128, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x0, y0}, [a+2048]; "
                                    + "bfe.u32 a, %8, 8, 8; mad.lo.u32 a, a, 128, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x1, y1}, [a+2048]; "
                                    + "bfe.u32 a, %8, 16, 8; mad.lo.u32 a, a, 128, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x2, y2}, [a+2048]; "
                                    + "bfe.u32 a, %8, 24, 8; mad.lo.u32 a, a, 128, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x3, y3}, [a+2048]; "
                                    + "bfe.u32 a, %9, 0, 8; mad.lo.u32 a, a, 128, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x4, y4}, [a+2048]; "
                                    + "bfe.u32 a, %9, 8, 8; mad.lo.u32 a, a, 128, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x5, y5}, [a+2048]; "
                                    + "bfe.u32 a, %9, 16, 8; mad.lo.u32 a, a, 128, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x6, y6}, [a+2048]; "
                                    + "bfe.u32 a, %9, 24, 8; mad.lo.u32 a, a, 128, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x7, y7}, [a+2048]; "
                                    + "bfe.u32 a, %10, 0, 8; mad.lo.u32 a, a, 128, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x8, y8}, [a+2048]; "
                                    + "bfe.u32 a, %10, 8, 8; mad.lo.u32 a, a, 128, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x9, y9}, [a+2048]; "
                                    + "bfe.u32 a, %10, 16, 8; mad.lo.u32 a, a, 128, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x10, y10}, [a+2048]; "
                                    + "bfe.u32 a, %10, 24, 8; mad.lo.u32 a, a, 128, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x11, y11}, [a+2048]; "
                                    + "bfe.u32 a, %11, 0, 8; mad.lo.u32 a, a, 128, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x12, y12}, [a+2048]; "
                                    + "bfe.u32 a, %11, 8, 8; mad.lo.u32 a, a, 128, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x13, y13}, [a+2048]; "
                                    + "bfe.u32 a, %11, 16, 8; mad.lo.u32 a, a, 128, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x14, y14}, [a+2048]; "
                                    + "bfe.u32 a, %11, 24, 8; mad.lo.u32 a, a, 128, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x15, y15}, [a+2048]; "
                                    + "ld.shared.v4.b32 {p0, p1, p2, p3}, [w+1024]; "
                                    + "prmt.b32 h0, p0, 0, %14; prmt.b32 h1, p1, 0, %14; prmt.b32 l0, p0, 0, %15; prmt.b32 l1, p1, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x0, y0, x1, y1}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x0, y0, x1, y1}, {l0, l1}, {%0, %1, %2, %3}; "
                                    + "prmt.b32 h0, p2, 0, %14; prmt.b32 h1, p3, 0, %14; prmt.b32 l0, p2, 0, %15; prmt.b32 l1, p3, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x2, y2, x3, y3}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x2, y2, x3, y3}, {l0, l1}, {%0, %1, %2, %3}; "
                                    + "ld.shared.v4.b32 {p0, p1, p2, p3}, [w+1536]; "
                                    + "prmt.b32 h0, p0, 0, %14; prmt.b32 h1, p1, 0, %14; prmt.b32 l0, p0, 0, %15; prmt.b32 l1, p1, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x0, y0, x1, y1}, {h0, h1}, {%4, %5, %6, %7}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x0, y0, x1, y1}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "prmt.b32 h0, p2, 0, %14; prmt.b32 h1, p3, 0, %14; prmt.b32 l0, p2, 0, %15; prmt.b32 l1, p3, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x2, y2, x3, y3}, {h0, h1}, {%4, %5, %6, %7}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x2, y2, x3, y3}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "ld.shared.v4.b32 {p0, p1, p2, p3}, [w+1040]; "
                                    + "prmt.b32 h0, p0, 0, %14; prmt.b32 h1, p1, 0, %14; prmt.b32 l0, p0, 0, %15; prmt.b32 l1, p1, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x4, y4, x5, y5}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x4, y4, x5, y5}, {l0, l1}, {%0, %1, %2, %3}; "
                                    + "prmt.b32 h0, p2, 0, %14; prmt.b32 h1, p3, 0, %14; prmt.b32 l0, p2, 0, %15; prmt.b32 l1, p3, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x6, y6, x7, y7}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x6, y6, x7, y7}, {l0, l1}, {%0, %1, %2, %3}; "
                                    + "ld.shared.v4.b32 {p0, p1, p2, p3}, [w+1552]; "
                                    + "prmt.b32 h0, p0, 0, %14; prmt.b32 h1, p1, 0, %14; prmt.b32 l0, p0, 0, %15; prmt.b32 l1, p1, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x4, y4, x5, y5}, {h0, h1}, {%4, %5, %6, %7}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x4, y4, x5, y5}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "prmt.b32 h0, p2, 0, %14; prmt.b32 h1, p3, 0, %14; prmt.b32 l0, p2, 0, %15; prmt.b32 l1, p3, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x6, y6, x7, y7}, {h0, h1}, {%4, %5, %6, %7}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x6, y6, x7, y7}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "ld.shared.v4.b32 {p0, p1, p2, p3}, [w+1056]; "
                                    + "prmt.b32 h0, p0, 0, %14; prmt.b32 h1, p1, 0, %14; prmt.b32 l0, p0, 0, %15; prmt.b32 l1, p1, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x8, y8, x9, y9}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x8, y8, x9, y9}, {l0, l1}, {%0, %1, %2, %3}; "
                                    + "prmt.b32 h0, p2, 0, %14; prmt.b32 h1, p3, 0, %14; prmt.b32 l0, p2, 0, %15; prmt.b32 l1, p3, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x10, y10, x11, y11}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x10, y10, x11, y11}, {l0, l1}, {%0, %1, %2, %3}; "
                                    + "ld.shared.v4.b32 {p0, p1, p2, p3}, [w+1568]; "
                                    + "prmt.b32 h0, p0, 0, %14; prmt.b32 h1, p1, 0, %14; prmt.b32 l0, p0, 0, %15; prmt.b32 l1, p1, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x8, y8, x9, y9}, {h0, h1}, {%4, %5, %6, %7}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x8, y8, x9, y9}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "prmt.b32 h0, p2, 0, %14; prmt.b32 h1, p3, 0, %14; prmt.b32 l0, p2, 0, %15; prmt.b32 l1, p3, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x10, y10, x11, y11}, {h0, h1}, {%4, %5, %6, %7}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x10, y10, x11, y11}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "ld.shared.v4.b32 {p0, p1, p2, p3}, [w+1072]; "
                                    + "prmt.b32 h0, p0, 0, %14; prmt.b32 h1, p1, 0, %14; prmt.b32 l0, p0, 0, %15; prmt.b32 l1, p1, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x12, y12, x13, y13}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x12, y12, x13, y13}, {l0, l1}, {%0, %1, %2, %3}; "
                                    + "prmt.b32 h0, p2, 0, %14; prmt.b32 h1, p3, 0, %14; prmt.b32 l0, p2, 0, %15; prmt.b32 l1, p3, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x14, y14, x15, y15}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x14, y14, x15, y15}, {l0, l1}, {%0, %1, %2, %3}; "
                                    + "ld.shared.v4.b32 {p0, p1, p2, p3}, [w+1584]; "
                                    + "prmt.b32 h0, p0, 0, %14; prmt.b32 h1, p1, 0, %14; prmt.b32 l0, p0, 0, %15; prmt.b32 l1, p1, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x12, y12, x13, y13}, {h0, h1}, {%4, %5, %6, %7}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x12, y12, x13, y13}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "prmt.b32 h0, p2, 0, %14; prmt.b32 h1, p3, 0, %14; prmt.b32 l0, p2, 0, %15; prmt.b32 l1, p3, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x14, y14, x15, y15}, {h0, h1}, {%4, %5, %6, %7}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x14, y14, x15, y15}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "} "
                                    + "} ",
                                    ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a1_0_ref, ref a1_1_ref, ref a1_2_ref, ref a1_3_ref, ref word0_0, ref word0_1, ref word0_2, ref word0_3, ref inLane, ref inWeights, ref inHigh, ref inLow);
                                a0_0 = a0_0_ref.Value;
                                a0_1 = a0_1_ref.Value;
                                a0_2 = a0_2_ref.Value;
                                a0_3 = a0_3_ref.Value;
                                a1_0 = a1_0_ref.Value;
                                a1_1 = a1_1_ref.Value;
                                a1_2 = a1_2_ref.Value;
                                a1_3 = a1_3_ref.Value;
                            }
                            else
                            {

                                {
                                    global::QuantSdk.Gpu.Packed64 e0_0_0 = entries0[(c0.X << 4 & 0xFF0)];
                                    global::QuantSdk.Gpu.Packed64 e1_0_0 = entries0[(c0.X >> 4 & 0xFF0)];
                                    global::QuantSdk.Gpu.Packed64 e2_0_0 = entries0[(c0.X >> 12 & 0xFF0)];
                                    global::QuantSdk.Gpu.Packed64 e3_0_0 = entries0[(c0.X >> 20 & 0xFF0)];
                                    global::QuantSdk.Gpu.Packed64 e4_0_0 = entries0[(c0.Y << 4 & 0xFF0)];
                                    global::QuantSdk.Gpu.Packed64 e5_0_0 = entries0[(c0.Y >> 4 & 0xFF0)];
                                    global::QuantSdk.Gpu.Packed64 e6_0_0 = entries0[(c0.Y >> 12 & 0xFF0)];
                                    global::QuantSdk.Gpu.Packed64 e7_0_0 = entries0[(c0.Y >> 20 & 0xFF0)];

                                    {
                                        global::QuantSdk.Gpu.Packed128 p0 = weightUnits[weightsAt + 0];
                                        global::QuantSdk.Gpu.Packed128 p1 = weightUnits[weightsAt + 1];
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p0.X) + global::QuantSdk.Gpu.DeviceMath.High(p0.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_0.Y);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p0.Y) + global::QuantSdk.Gpu.DeviceMath.High(p0.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_0.Y);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p0.Z) + global::QuantSdk.Gpu.DeviceMath.High(p0.Z);
                                        a0_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0.X);
                                        a0_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_0.X);
                                        a0_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0.Y);
                                        a0_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_0.Y);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p0.W) + global::QuantSdk.Gpu.DeviceMath.High(p0.W);
                                        a0_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0.X);
                                        a0_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_0.X);
                                        a0_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0.Y);
                                        a0_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_0.Y);
                                        float weight4 = global::QuantSdk.Gpu.DeviceMath.Low(p1.X) + global::QuantSdk.Gpu.DeviceMath.High(p1.X);
                                        a0_0 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0.X);
                                        a0_1 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_0.X);
                                        a0_2 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0.Y);
                                        a0_3 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_0.Y);
                                        float weight5 = global::QuantSdk.Gpu.DeviceMath.Low(p1.Y) + global::QuantSdk.Gpu.DeviceMath.High(p1.Y);
                                        a0_0 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0.X);
                                        a0_1 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_0.X);
                                        a0_2 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0.Y);
                                        a0_3 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_0.Y);
                                        float weight6 = global::QuantSdk.Gpu.DeviceMath.Low(p1.Z) + global::QuantSdk.Gpu.DeviceMath.High(p1.Z);
                                        a0_0 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0.X);
                                        a0_1 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_0.X);
                                        a0_2 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0.Y);
                                        a0_3 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_0.Y);
                                        float weight7 = global::QuantSdk.Gpu.DeviceMath.Low(p1.W) + global::QuantSdk.Gpu.DeviceMath.High(p1.W);
                                        a0_0 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0.X);
                                        a0_1 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_0.X);
                                        a0_2 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0.Y);
                                        a0_3 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_0.Y);
                                    }

                                    {
                                        global::QuantSdk.Gpu.Packed128 p0 = weightUnits[weightsAt + 32];
                                        global::QuantSdk.Gpu.Packed128 p1 = weightUnits[weightsAt + 33];
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p0.X) + global::QuantSdk.Gpu.DeviceMath.High(p0.X);
                                        a1_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0.X);
                                        a1_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_0.X);
                                        a1_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0.Y);
                                        a1_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_0.Y);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p0.Y) + global::QuantSdk.Gpu.DeviceMath.High(p0.Y);
                                        a1_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0.X);
                                        a1_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_0.X);
                                        a1_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0.Y);
                                        a1_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_0.Y);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p0.Z) + global::QuantSdk.Gpu.DeviceMath.High(p0.Z);
                                        a1_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0.X);
                                        a1_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_0.X);
                                        a1_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0.Y);
                                        a1_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_0.Y);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p0.W) + global::QuantSdk.Gpu.DeviceMath.High(p0.W);
                                        a1_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0.X);
                                        a1_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_0.X);
                                        a1_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0.Y);
                                        a1_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_0.Y);
                                        float weight4 = global::QuantSdk.Gpu.DeviceMath.Low(p1.X) + global::QuantSdk.Gpu.DeviceMath.High(p1.X);
                                        a1_0 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0.X);
                                        a1_1 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_0.X);
                                        a1_2 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0.Y);
                                        a1_3 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_0.Y);
                                        float weight5 = global::QuantSdk.Gpu.DeviceMath.Low(p1.Y) + global::QuantSdk.Gpu.DeviceMath.High(p1.Y);
                                        a1_0 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0.X);
                                        a1_1 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_0.X);
                                        a1_2 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0.Y);
                                        a1_3 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_0.Y);
                                        float weight6 = global::QuantSdk.Gpu.DeviceMath.Low(p1.Z) + global::QuantSdk.Gpu.DeviceMath.High(p1.Z);
                                        a1_0 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0.X);
                                        a1_1 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_0.X);
                                        a1_2 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0.Y);
                                        a1_3 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_0.Y);
                                        float weight7 = global::QuantSdk.Gpu.DeviceMath.Low(p1.W) + global::QuantSdk.Gpu.DeviceMath.High(p1.W);
                                        a1_0 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0.X);
                                        a1_1 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_0.X);
                                        a1_2 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0.Y);
                                        a1_3 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_0.Y);
                                    }
                                }

                                {
                                    global::QuantSdk.Gpu.Packed64 e8_0_0 = entries0[(c0.Z << 4 & 0xFF0)];
                                    global::QuantSdk.Gpu.Packed64 e9_0_0 = entries0[(c0.Z >> 4 & 0xFF0)];
                                    global::QuantSdk.Gpu.Packed64 e10_0_0 = entries0[(c0.Z >> 12 & 0xFF0)];
                                    global::QuantSdk.Gpu.Packed64 e11_0_0 = entries0[(c0.Z >> 20 & 0xFF0)];
                                    global::QuantSdk.Gpu.Packed64 e12_0_0 = entries0[(c0.W << 4 & 0xFF0)];
                                    global::QuantSdk.Gpu.Packed64 e13_0_0 = entries0[(c0.W >> 4 & 0xFF0)];
                                    global::QuantSdk.Gpu.Packed64 e14_0_0 = entries0[(c0.W >> 12 & 0xFF0)];
                                    global::QuantSdk.Gpu.Packed64 e15_0_0 = entries0[(c0.W >> 20 & 0xFF0)];

                                    {
                                        global::QuantSdk.Gpu.Packed128 p2 = weightUnits[weightsAt + 2];
                                        global::QuantSdk.Gpu.Packed128 p3 = weightUnits[weightsAt + 3];
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p2.X) + global::QuantSdk.Gpu.DeviceMath.High(p2.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_0_0.Y);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p2.Y) + global::QuantSdk.Gpu.DeviceMath.High(p2.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_0_0.Y);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p2.Z) + global::QuantSdk.Gpu.DeviceMath.High(p2.Z);
                                        a0_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e10_0_0.X);
                                        a0_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e10_0_0.X);
                                        a0_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e10_0_0.Y);
                                        a0_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e10_0_0.Y);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p2.W) + global::QuantSdk.Gpu.DeviceMath.High(p2.W);
                                        a0_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e11_0_0.X);
                                        a0_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e11_0_0.X);
                                        a0_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e11_0_0.Y);
                                        a0_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e11_0_0.Y);
                                        float weight4 = global::QuantSdk.Gpu.DeviceMath.Low(p3.X) + global::QuantSdk.Gpu.DeviceMath.High(p3.X);
                                        a0_0 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e12_0_0.X);
                                        a0_1 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e12_0_0.X);
                                        a0_2 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e12_0_0.Y);
                                        a0_3 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e12_0_0.Y);
                                        float weight5 = global::QuantSdk.Gpu.DeviceMath.Low(p3.Y) + global::QuantSdk.Gpu.DeviceMath.High(p3.Y);
                                        a0_0 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e13_0_0.X);
                                        a0_1 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e13_0_0.X);
                                        a0_2 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e13_0_0.Y);
                                        a0_3 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e13_0_0.Y);
                                        float weight6 = global::QuantSdk.Gpu.DeviceMath.Low(p3.Z) + global::QuantSdk.Gpu.DeviceMath.High(p3.Z);
                                        a0_0 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e14_0_0.X);
                                        a0_1 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e14_0_0.X);
                                        a0_2 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e14_0_0.Y);
                                        a0_3 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e14_0_0.Y);
                                        float weight7 = global::QuantSdk.Gpu.DeviceMath.Low(p3.W) + global::QuantSdk.Gpu.DeviceMath.High(p3.W);
                                        a0_0 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e15_0_0.X);
                                        a0_1 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e15_0_0.X);
                                        a0_2 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e15_0_0.Y);
                                        a0_3 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e15_0_0.Y);
                                    }

                                    {
                                        global::QuantSdk.Gpu.Packed128 p2 = weightUnits[weightsAt + 34];
                                        global::QuantSdk.Gpu.Packed128 p3 = weightUnits[weightsAt + 35];
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p2.X) + global::QuantSdk.Gpu.DeviceMath.High(p2.X);
                                        a1_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_0_0.X);
                                        a1_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_0_0.X);
                                        a1_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_0_0.Y);
                                        a1_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_0_0.Y);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p2.Y) + global::QuantSdk.Gpu.DeviceMath.High(p2.Y);
                                        a1_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_0_0.X);
                                        a1_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_0_0.X);
                                        a1_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_0_0.Y);
                                        a1_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_0_0.Y);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p2.Z) + global::QuantSdk.Gpu.DeviceMath.High(p2.Z);
                                        a1_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e10_0_0.X);
                                        a1_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e10_0_0.X);
                                        a1_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e10_0_0.Y);
                                        a1_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e10_0_0.Y);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p2.W) + global::QuantSdk.Gpu.DeviceMath.High(p2.W);
                                        a1_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e11_0_0.X);
                                        a1_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e11_0_0.X);
                                        a1_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e11_0_0.Y);
                                        a1_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e11_0_0.Y);
                                        float weight4 = global::QuantSdk.Gpu.DeviceMath.Low(p3.X) + global::QuantSdk.Gpu.DeviceMath.High(p3.X);
                                        a1_0 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e12_0_0.X);
                                        a1_1 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e12_0_0.X);
                                        a1_2 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e12_0_0.Y);
                                        a1_3 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e12_0_0.Y);
                                        float weight5 = global::QuantSdk.Gpu.DeviceMath.Low(p3.Y) + global::QuantSdk.Gpu.DeviceMath.High(p3.Y);
                                        a1_0 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e13_0_0.X);
                                        a1_1 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e13_0_0.X);
                                        a1_2 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e13_0_0.Y);
                                        a1_3 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e13_0_0.Y);
                                        float weight6 = global::QuantSdk.Gpu.DeviceMath.Low(p3.Z) + global::QuantSdk.Gpu.DeviceMath.High(p3.Z);
                                        a1_0 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e14_0_0.X);
                                        a1_1 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e14_0_0.X);
                                        a1_2 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e14_0_0.Y);
                                        a1_3 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e14_0_0.Y);
                                        float weight7 = global::QuantSdk.Gpu.DeviceMath.Low(p3.W) + global::QuantSdk.Gpu.DeviceMath.High(p3.W);
                                        a1_0 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e15_0_0.X);
                                        a1_1 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e15_0_0.X);
                                        a1_2 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e15_0_0.Y);
                                        a1_3 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e15_0_0.Y);
                                    }
                                }
                            }
                        }
                        global::QuantSdk.Gpu.KernelOrder.LetNextStart();
                        global::ILGPU.Group.Barrier();
                        if (lane < 16)
                        {
                            int part = (warp * 1 + 0) * 128;
                            scores[part + lane * 4 + 0] = a0_0;
                            scores[part + lane * 4 + 1] = a0_1;
                            scores[part + lane * 4 + 2] = a0_2;
                            scores[part + lane * 4 + 3] = a0_3;
                            scores[part + 64 + lane * 4 + 0] = a1_0;
                            scores[part + 64 + lane * 4 + 1] = a1_1;
                            scores[part + 64 + lane * 4 + 2] = a1_2;
                            scores[part + 64 + lane * 4 + 3] = a1_3;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 128; i += 32)
                        {
                            float total = 0f;
                            total += scores[0 + i];
                            int output = 0 + i % 64;
                            int query = i / 64;

                            {
                                if (splits == 1)
                                {
                                    outputs[(row + query) * 64 + output] = total / results[2 * query + 1];
                                }
                                else
                                {
                                    partials[((row + query) * splits + split) * 64 + output] = total;
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
        }
    }
}
