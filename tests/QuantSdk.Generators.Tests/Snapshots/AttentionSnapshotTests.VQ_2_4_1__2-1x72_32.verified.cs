#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: VQ&lt;2,4,1&gt;, 2 query heads, 1 key-value heads of 72, TurnedQuery, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Decode, QueryHeads: 2, KeyValueHeads: 1, HeadDimension: 72,
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 4800,
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
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 144).Cast<float>();
            global::ILGPU.ArrayView<float> partners = shared.SubView(144, 144).Cast<float>();
            global::ILGPU.ArrayView<float> scores = shared.SubView(288, 256).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(544, 576);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(1120, 72).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(1192, 4).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(1196, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(1198, 2).Cast<float>();
            if (count <= 0)
            {
                long row = (long)sequence * 2 + head * 2;
                if (splits == 1)
                {
                    for (int i = thread; i < 144; i += 32)
                    {
                        outputs[row * 72 + i] = 0f;
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
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 32) * 36), (long)(cache.Tokens / 32) * 36);
                    int lastKeys = (first + count - 1) / 32;
                    global::QuantSdk.Gpu.Packed128 nextKeys0 = keys[global::ILGPU.IntrinsicMath.Min(first / 32 + warp, lastKeys) * 36 + lane];
                    global::QuantSdk.Gpu.Packed128 nextKeys1 = keys[global::ILGPU.IntrinsicMath.Min(first / 32 + warp, lastKeys) * 36 + global::ILGPU.IntrinsicMath.Min(lane + 32, 35)];
                    for (int i = thread; i < 144; i += 32)
                    {
                        int channel = (i % 72);
                        queryRows[i] = global::QuantSdk.Gpu.AttentionMath.Turned(queries, (row + i / 72) * 72, channel, 72, cosines, sines, positions, length - 1);
                        float partner = global::QuantSdk.Gpu.AttentionMath.Turned(queries, (row + i / 72) * 72, global::QuantSdk.Gpu.AttentionMath.Partner(channel, 72), 72, cosines, sines, positions, length - 1);
                        partners[i] = channel < 36 ? partner : -partner;
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keyEntriesSource = keyBooks.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)head * 144, 144);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keyEntriesTarget = table.SubView(0, 576).Cast<global::QuantSdk.Gpu.Packed128>();
                    for (int i = thread; i < 144; i += 32)

                    {
                        keyEntriesTarget[i] = keyEntriesSource[i];
                    }
                    global::ILGPU.ArrayView<int> keyEntries = table.SubView(0, 576);
                    global::ILGPU.Group.Barrier();

                    {
                        int turnRows = (global::ILGPU.IntrinsicMath.Max(positions, 1) + 31) / 32 * 32;
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float64> turnCosines = cosines.SubView(positions * 36, turnRows * 36).Cast<global::QuantSdk.Gpu.Float64>();
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float64> turnSines = sines.SubView(positions * 36, turnRows * 36).Cast<global::QuantSdk.Gpu.Float64>();
                        int group0 = lane;
                        float q0_0_0 = queryRows[0 + group0 * 2];
                        float p0_0_0 = partners[0 + group0 * 2];
                        float q0_0_1 = queryRows[1 + group0 * 2];
                        float p0_0_1 = partners[1 + group0 * 2];
                        float q1_0_0 = queryRows[72 + group0 * 2];
                        float p1_0_0 = partners[72 + group0 * 2];
                        float q1_0_1 = queryRows[73 + group0 * 2];
                        float p1_0_1 = partners[73 + group0 * 2];
                        global::ILGPU.ArrayView<int> entries0 = keyEntries.SubView(group0 * 1);
                        int group1 = global::ILGPU.IntrinsicMath.Min(lane + 32, 35);
                        float factor1 = 32 + lane < 36 ? 1f : 0f;
                        float q0_1_0 = queryRows[0 + group1 * 2] * factor1;
                        float p0_1_0 = partners[0 + group1 * 2] * factor1;
                        float q0_1_1 = queryRows[1 + group1 * 2] * factor1;
                        float p0_1_1 = partners[1 + group1 * 2] * factor1;
                        float q1_1_0 = queryRows[72 + group1 * 2] * factor1;
                        float p1_1_0 = partners[72 + group1 * 2] * factor1;
                        float q1_1_1 = queryRows[73 + group1 * 2] * factor1;
                        float p1_1_1 = partners[73 + group1 * 2] * factor1;
                        global::ILGPU.ArrayView<int> entries1 = keyEntries.SubView(group1 * 1);
                        for (int block = first / 32 + warp; block <= lastKeys; block += 1)
                        {
                            global::QuantSdk.Gpu.Packed128 c0 = nextKeys0;
                            nextKeys0 = keys[global::ILGPU.IntrinsicMath.Min(block + 1, lastKeys) * 36 + lane];
                            global::QuantSdk.Gpu.Packed128 c1 = nextKeys1;
                            nextKeys1 = keys[global::ILGPU.IntrinsicMath.Min(block + 1, lastKeys) * 36 + global::ILGPU.IntrinsicMath.Min(lane + 32, 35)];
                            int turn = positions == 0 ? 0 : block * 576;
                            int angle0 = turn + group0 % 18;
                            int angle1 = turn + group1 % 18;
                            float a0_0;
                            float a1_0;

                            {
                                int e0_0 = entries0[(c0.X & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 0];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 0];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.X & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 0];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 0];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_0 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_0 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_1;
                            float a1_1;

                            {
                                int e0_0 = entries0[(c0.X >> 4 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 18];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 18];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.X >> 4 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 18];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 18];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_1 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_1 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_2;
                            float a1_2;

                            {
                                int e0_0 = entries0[(c0.X >> 8 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 36];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 36];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.X >> 8 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 36];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 36];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_2 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_2 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_3;
                            float a1_3;

                            {
                                int e0_0 = entries0[(c0.X >> 12 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 54];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 54];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.X >> 12 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 54];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 54];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_3 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_3 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_4;
                            float a1_4;

                            {
                                int e0_0 = entries0[(c0.X >> 16 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 72];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 72];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.X >> 16 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 72];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 72];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_4 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_4 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_5;
                            float a1_5;

                            {
                                int e0_0 = entries0[(c0.X >> 20 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 90];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 90];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.X >> 20 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 90];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 90];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_5 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_5 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_6;
                            float a1_6;

                            {
                                int e0_0 = entries0[(c0.X >> 24 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 108];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 108];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.X >> 24 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 108];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 108];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_6 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_6 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_7;
                            float a1_7;

                            {
                                int e0_0 = entries0[(c0.X >> 28 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 126];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 126];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.X >> 28 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 126];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 126];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_7 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_7 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_8;
                            float a1_8;

                            {
                                int e0_0 = entries0[(c0.Y & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 144];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 144];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.Y & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 144];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 144];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_8 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_8 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_9;
                            float a1_9;

                            {
                                int e0_0 = entries0[(c0.Y >> 4 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 162];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 162];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.Y >> 4 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 162];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 162];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_9 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_9 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_10;
                            float a1_10;

                            {
                                int e0_0 = entries0[(c0.Y >> 8 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 180];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 180];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.Y >> 8 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 180];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 180];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_10 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_10 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_11;
                            float a1_11;

                            {
                                int e0_0 = entries0[(c0.Y >> 12 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 198];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 198];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.Y >> 12 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 198];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 198];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_11 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_11 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_12;
                            float a1_12;

                            {
                                int e0_0 = entries0[(c0.Y >> 16 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 216];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 216];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.Y >> 16 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 216];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 216];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_12 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_12 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_13;
                            float a1_13;

                            {
                                int e0_0 = entries0[(c0.Y >> 20 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 234];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 234];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.Y >> 20 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 234];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 234];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_13 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_13 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_14;
                            float a1_14;

                            {
                                int e0_0 = entries0[(c0.Y >> 24 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 252];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 252];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.Y >> 24 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 252];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 252];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_14 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_14 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_15;
                            float a1_15;

                            {
                                int e0_0 = entries0[(c0.Y >> 28 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 270];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 270];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.Y >> 28 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 270];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 270];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_15 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_15 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_16;
                            float a1_16;

                            {
                                int e0_0 = entries0[(c0.Z & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 288];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 288];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.Z & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 288];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 288];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_16 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_16 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_17;
                            float a1_17;

                            {
                                int e0_0 = entries0[(c0.Z >> 4 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 306];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 306];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.Z >> 4 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 306];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 306];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_17 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_17 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_18;
                            float a1_18;

                            {
                                int e0_0 = entries0[(c0.Z >> 8 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 324];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 324];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.Z >> 8 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 324];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 324];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_18 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_18 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_19;
                            float a1_19;

                            {
                                int e0_0 = entries0[(c0.Z >> 12 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 342];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 342];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.Z >> 12 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 342];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 342];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_19 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_19 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_20;
                            float a1_20;

                            {
                                int e0_0 = entries0[(c0.Z >> 16 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 360];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 360];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.Z >> 16 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 360];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 360];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_20 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_20 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_21;
                            float a1_21;

                            {
                                int e0_0 = entries0[(c0.Z >> 20 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 378];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 378];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.Z >> 20 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 378];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 378];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_21 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_21 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_22;
                            float a1_22;

                            {
                                int e0_0 = entries0[(c0.Z >> 24 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 396];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 396];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.Z >> 24 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 396];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 396];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_22 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_22 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_23;
                            float a1_23;

                            {
                                int e0_0 = entries0[(c0.Z >> 28 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 414];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 414];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.Z >> 28 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 414];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 414];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_23 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_23 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_24;
                            float a1_24;

                            {
                                int e0_0 = entries0[(c0.W & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 432];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 432];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.W & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 432];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 432];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_24 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_24 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_25;
                            float a1_25;

                            {
                                int e0_0 = entries0[(c0.W >> 4 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 450];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 450];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.W >> 4 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 450];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 450];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_25 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_25 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_26;
                            float a1_26;

                            {
                                int e0_0 = entries0[(c0.W >> 8 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 468];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 468];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.W >> 8 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 468];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 468];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_26 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_26 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_27;
                            float a1_27;

                            {
                                int e0_0 = entries0[(c0.W >> 12 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 486];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 486];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.W >> 12 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 486];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 486];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_27 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_27 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_28;
                            float a1_28;

                            {
                                int e0_0 = entries0[(c0.W >> 16 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 504];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 504];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.W >> 16 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 504];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 504];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_28 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_28 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_29;
                            float a1_29;

                            {
                                int e0_0 = entries0[(c0.W >> 20 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 522];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 522];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.W >> 20 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 522];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 522];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_29 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_29 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_30;
                            float a1_30;

                            {
                                int e0_0 = entries0[(c0.W >> 24 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 540];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 540];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.W >> 24 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 540];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 540];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_30 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_30 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
                            }
                            float a0_31;
                            float a1_31;

                            {
                                int e0_0 = entries0[(c0.W >> 28 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine0_0 = turnCosines[angle0 + 558];
                                global::QuantSdk.Gpu.Float64 sine0_0 = turnSines[angle0 + 558];
                                float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                int e1_0 = entries1[(c1.W >> 28 & 0xF) * 36];
                                global::QuantSdk.Gpu.Float64 cosine1_0 = turnCosines[angle1 + 558];
                                global::QuantSdk.Gpu.Float64 sine1_0 = turnSines[angle1 + 558];
                                float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_31 = k0_0 * (q0_0_0 * cosine0_0.X + p0_0_0 * sine0_0.X) + k0_1 * (q0_0_1 * cosine0_0.Y + p0_0_1 * sine0_0.Y) + k1_0 * (q0_1_0 * cosine1_0.X + p0_1_0 * sine1_0.X) + k1_1 * (q0_1_1 * cosine1_0.Y + p0_1_1 * sine1_0.Y);
                                a1_31 = k0_0 * (q1_0_0 * cosine0_0.X + p1_0_0 * sine0_0.X) + k0_1 * (q1_0_1 * cosine0_0.Y + p1_0_1 * sine0_0.Y) + k1_0 * (q1_1_0 * cosine1_0.X + p1_1_0 * sine1_0.X) + k1_1 * (q1_1_1 * cosine1_0.Y + p1_1_1 * sine1_0.Y);
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
                                float a16 = a0_16;
                                float a17 = a0_17;
                                float a18 = a0_18;
                                float a19 = a0_19;
                                float a20 = a0_20;
                                float a21 = a0_21;
                                float a22 = a0_22;
                                float a23 = a0_23;
                                float a24 = a0_24;
                                float a25 = a0_25;
                                float a26 = a0_26;
                                float a27 = a0_27;
                                float a28 = a0_28;
                                float a29 = a0_29;
                                float a30 = a0_30;
                                float a31 = a0_31;
                                bool upper16 = (lane & 16) != 0;
                                float r16_0 = (upper16 ? a16 : a0) + global::ILGPU.Warp.ShuffleXor(upper16 ? a0 : a16, 16);
                                float r16_1 = (upper16 ? a17 : a1) + global::ILGPU.Warp.ShuffleXor(upper16 ? a1 : a17, 16);
                                float r16_2 = (upper16 ? a18 : a2) + global::ILGPU.Warp.ShuffleXor(upper16 ? a2 : a18, 16);
                                float r16_3 = (upper16 ? a19 : a3) + global::ILGPU.Warp.ShuffleXor(upper16 ? a3 : a19, 16);
                                float r16_4 = (upper16 ? a20 : a4) + global::ILGPU.Warp.ShuffleXor(upper16 ? a4 : a20, 16);
                                float r16_5 = (upper16 ? a21 : a5) + global::ILGPU.Warp.ShuffleXor(upper16 ? a5 : a21, 16);
                                float r16_6 = (upper16 ? a22 : a6) + global::ILGPU.Warp.ShuffleXor(upper16 ? a6 : a22, 16);
                                float r16_7 = (upper16 ? a23 : a7) + global::ILGPU.Warp.ShuffleXor(upper16 ? a7 : a23, 16);
                                float r16_8 = (upper16 ? a24 : a8) + global::ILGPU.Warp.ShuffleXor(upper16 ? a8 : a24, 16);
                                float r16_9 = (upper16 ? a25 : a9) + global::ILGPU.Warp.ShuffleXor(upper16 ? a9 : a25, 16);
                                float r16_10 = (upper16 ? a26 : a10) + global::ILGPU.Warp.ShuffleXor(upper16 ? a10 : a26, 16);
                                float r16_11 = (upper16 ? a27 : a11) + global::ILGPU.Warp.ShuffleXor(upper16 ? a11 : a27, 16);
                                float r16_12 = (upper16 ? a28 : a12) + global::ILGPU.Warp.ShuffleXor(upper16 ? a12 : a28, 16);
                                float r16_13 = (upper16 ? a29 : a13) + global::ILGPU.Warp.ShuffleXor(upper16 ? a13 : a29, 16);
                                float r16_14 = (upper16 ? a30 : a14) + global::ILGPU.Warp.ShuffleXor(upper16 ? a14 : a30, 16);
                                float r16_15 = (upper16 ? a31 : a15) + global::ILGPU.Warp.ShuffleXor(upper16 ? a15 : a31, 16);
                                bool upper8 = (lane & 8) != 0;
                                float r8_0 = (upper8 ? r16_8 : r16_0) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_0 : r16_8, 8);
                                float r8_1 = (upper8 ? r16_9 : r16_1) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_1 : r16_9, 8);
                                float r8_2 = (upper8 ? r16_10 : r16_2) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_2 : r16_10, 8);
                                float r8_3 = (upper8 ? r16_11 : r16_3) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_3 : r16_11, 8);
                                float r8_4 = (upper8 ? r16_12 : r16_4) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_4 : r16_12, 8);
                                float r8_5 = (upper8 ? r16_13 : r16_5) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_5 : r16_13, 8);
                                float r8_6 = (upper8 ? r16_14 : r16_6) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_6 : r16_14, 8);
                                float r8_7 = (upper8 ? r16_15 : r16_7) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_7 : r16_15, 8);
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
                                int token = block * 32 + lane - first;
                                if (token < count)
                                {
                                    scores[0 + token] = r1_0;
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
                                float a16 = a1_16;
                                float a17 = a1_17;
                                float a18 = a1_18;
                                float a19 = a1_19;
                                float a20 = a1_20;
                                float a21 = a1_21;
                                float a22 = a1_22;
                                float a23 = a1_23;
                                float a24 = a1_24;
                                float a25 = a1_25;
                                float a26 = a1_26;
                                float a27 = a1_27;
                                float a28 = a1_28;
                                float a29 = a1_29;
                                float a30 = a1_30;
                                float a31 = a1_31;
                                bool upper16 = (lane & 16) != 0;
                                float r16_0 = (upper16 ? a16 : a0) + global::ILGPU.Warp.ShuffleXor(upper16 ? a0 : a16, 16);
                                float r16_1 = (upper16 ? a17 : a1) + global::ILGPU.Warp.ShuffleXor(upper16 ? a1 : a17, 16);
                                float r16_2 = (upper16 ? a18 : a2) + global::ILGPU.Warp.ShuffleXor(upper16 ? a2 : a18, 16);
                                float r16_3 = (upper16 ? a19 : a3) + global::ILGPU.Warp.ShuffleXor(upper16 ? a3 : a19, 16);
                                float r16_4 = (upper16 ? a20 : a4) + global::ILGPU.Warp.ShuffleXor(upper16 ? a4 : a20, 16);
                                float r16_5 = (upper16 ? a21 : a5) + global::ILGPU.Warp.ShuffleXor(upper16 ? a5 : a21, 16);
                                float r16_6 = (upper16 ? a22 : a6) + global::ILGPU.Warp.ShuffleXor(upper16 ? a6 : a22, 16);
                                float r16_7 = (upper16 ? a23 : a7) + global::ILGPU.Warp.ShuffleXor(upper16 ? a7 : a23, 16);
                                float r16_8 = (upper16 ? a24 : a8) + global::ILGPU.Warp.ShuffleXor(upper16 ? a8 : a24, 16);
                                float r16_9 = (upper16 ? a25 : a9) + global::ILGPU.Warp.ShuffleXor(upper16 ? a9 : a25, 16);
                                float r16_10 = (upper16 ? a26 : a10) + global::ILGPU.Warp.ShuffleXor(upper16 ? a10 : a26, 16);
                                float r16_11 = (upper16 ? a27 : a11) + global::ILGPU.Warp.ShuffleXor(upper16 ? a11 : a27, 16);
                                float r16_12 = (upper16 ? a28 : a12) + global::ILGPU.Warp.ShuffleXor(upper16 ? a12 : a28, 16);
                                float r16_13 = (upper16 ? a29 : a13) + global::ILGPU.Warp.ShuffleXor(upper16 ? a13 : a29, 16);
                                float r16_14 = (upper16 ? a30 : a14) + global::ILGPU.Warp.ShuffleXor(upper16 ? a14 : a30, 16);
                                float r16_15 = (upper16 ? a31 : a15) + global::ILGPU.Warp.ShuffleXor(upper16 ? a15 : a31, 16);
                                bool upper8 = (lane & 8) != 0;
                                float r8_0 = (upper8 ? r16_8 : r16_0) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_0 : r16_8, 8);
                                float r8_1 = (upper8 ? r16_9 : r16_1) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_1 : r16_9, 8);
                                float r8_2 = (upper8 ? r16_10 : r16_2) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_2 : r16_10, 8);
                                float r8_3 = (upper8 ? r16_11 : r16_3) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_3 : r16_11, 8);
                                float r8_4 = (upper8 ? r16_12 : r16_4) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_4 : r16_12, 8);
                                float r8_5 = (upper8 ? r16_13 : r16_5) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_5 : r16_13, 8);
                                float r8_6 = (upper8 ? r16_14 : r16_6) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_6 : r16_14, 8);
                                float r8_7 = (upper8 ? r16_15 : r16_7) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_7 : r16_15, 8);
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
                                int token = block * 32 + lane - first;
                                if (token < count)
                                {
                                    scores[128 + token] = r1_0;
                                }
                            }
                        }
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 32) * 36), (long)(cache.Tokens / 32) * 36);
                    int lastValues = (first + count - 1) / 32;
                    global::QuantSdk.Gpu.Packed128 nextValues0 = values[global::ILGPU.IntrinsicMath.Min(first / 32 + warp, lastValues) * 36 + global::ILGPU.IntrinsicMath.Min(lane, 17) + 0];
                    global::QuantSdk.Gpu.Packed128 nextValues1 = values[global::ILGPU.IntrinsicMath.Min(first / 32 + warp, lastValues) * 36 + global::ILGPU.IntrinsicMath.Min(lane, 17) + 18];
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
                            float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin0) * 0.17002325f + 12f);
                            quad.X = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight0);
                            float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin0) * 0.17002325f + 12f);
                            quad.Y = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight1);
                            float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin0) * 0.17002325f + 12f);
                            quad.Z = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight2);
                            float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin0) * 0.17002325f + 12f);
                            quad.W = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight3);
                            sum0 += weight0 + weight1 + (weight2 + weight3);
                            rowScores0[at] = quad;
                        }

                        {
                            global::QuantSdk.Gpu.Float128 quad = rowScores1[at];
                            float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin1) * 0.17002325f + 12f);
                            quad.X = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight0);
                            float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin1) * 0.17002325f + 12f);
                            quad.Y = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight1);
                            float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin1) * 0.17002325f + 12f);
                            quad.Z = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight2);
                            float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin1) * 0.17002325f + 12f);
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
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntriesSource = valueBooks.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)head * 144, 144);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntriesTarget = table.SubView(0, 576).Cast<global::QuantSdk.Gpu.Packed128>();
                    for (int i = thread; i < 144; i += 32)

                    {
                        valueEntriesTarget[i] = valueEntriesSource[i];
                    }
                    global::ILGPU.ArrayView<int> valueEntries = table.SubView(0, 576);
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
                        int group = global::ILGPU.IntrinsicMath.Min(lane, 17);
                        int block = first / 32 + warp;
                        global::ILGPU.ArrayView<int> entries0 = valueEntries.SubView((group + 0) * 1);
                        global::QuantSdk.Gpu.Packed128 n0 = nextValues0;
                        global::ILGPU.ArrayView<int> entries1 = valueEntries.SubView((group + 18) * 1);
                        global::QuantSdk.Gpu.Packed128 n1 = nextValues1;
                        for (; block <= lastValues; block += 1)
                        {
                            global::QuantSdk.Gpu.Packed128 c0 = n0;
                            n0 = values[global::ILGPU.IntrinsicMath.Min(block + 1, lastValues) * 36 + group + 0];
                            global::QuantSdk.Gpu.Packed128 c1 = n1;
                            n1 = values[global::ILGPU.IntrinsicMath.Min(block + 1, lastValues) * 36 + group + 18];
                            int weightsAt = (block * 32 - first) / 4;

                            {
                                int e0_0_0 = entries0[(c0.X & 0xF) * 36];
                                int e0_1_0 = entries1[(c1.X & 0xF) * 36];
                                int e1_0_0 = entries0[(c0.X >> 4 & 0xF) * 36];
                                int e1_1_0 = entries1[(c1.X >> 4 & 0xF) * 36];
                                int e2_0_0 = entries0[(c0.X >> 8 & 0xF) * 36];
                                int e2_1_0 = entries1[(c1.X >> 8 & 0xF) * 36];
                                int e3_0_0 = entries0[(c0.X >> 12 & 0xF) * 36];
                                int e3_1_0 = entries1[(c1.X >> 12 & 0xF) * 36];
                                int e4_0_0 = entries0[(c0.X >> 16 & 0xF) * 36];
                                int e4_1_0 = entries1[(c1.X >> 16 & 0xF) * 36];
                                int e5_0_0 = entries0[(c0.X >> 20 & 0xF) * 36];
                                int e5_1_0 = entries1[(c1.X >> 20 & 0xF) * 36];
                                int e6_0_0 = entries0[(c0.X >> 24 & 0xF) * 36];
                                int e6_1_0 = entries1[(c1.X >> 24 & 0xF) * 36];
                                int e7_0_0 = entries0[(c0.X >> 28 & 0xF) * 36];
                                int e7_1_0 = entries1[(c1.X >> 28 & 0xF) * 36];

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

                                {
                                    global::QuantSdk.Gpu.Packed128 p0 = weightUnits[weightsAt + 32];
                                    global::QuantSdk.Gpu.Packed128 p1 = weightUnits[weightsAt + 33];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a1_0_ref = a1_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a1_1_ref = a1_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a1_2_ref = a1_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a1_3_ref = a1_3;
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
                                            ref a1_0_ref, ref a1_1_ref, ref a1_2_ref, ref a1_3_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in1_0, ref in1_1, ref inWeight2, ref inWeight3, ref in2_0, ref in2_1, ref in3_0, ref in3_1, ref inWeight4, ref inWeight5, ref in4_0, ref in4_1, ref in5_0, ref in5_1, ref inWeight6, ref inWeight7, ref in6_0, ref in6_1, ref in7_0, ref in7_1);
                                        a1_0 = a1_0_ref.Value;
                                        a1_1 = a1_1_ref.Value;
                                        a1_2 = a1_2_ref.Value;
                                        a1_3 = a1_3_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p0.X) + global::QuantSdk.Gpu.DeviceMath.High(p0.X);
                                        a1_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0);
                                        a1_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_0);
                                        a1_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0);
                                        a1_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_1_0);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p0.Y) + global::QuantSdk.Gpu.DeviceMath.High(p0.Y);
                                        a1_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0);
                                        a1_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_0);
                                        a1_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_1_0);
                                        a1_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_1_0);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p0.Z) + global::QuantSdk.Gpu.DeviceMath.High(p0.Z);
                                        a1_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0);
                                        a1_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_0);
                                        a1_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e2_1_0);
                                        a1_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e2_1_0);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p0.W) + global::QuantSdk.Gpu.DeviceMath.High(p0.W);
                                        a1_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0);
                                        a1_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_0);
                                        a1_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e3_1_0);
                                        a1_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e3_1_0);
                                        float weight4 = global::QuantSdk.Gpu.DeviceMath.Low(p1.X) + global::QuantSdk.Gpu.DeviceMath.High(p1.X);
                                        a1_0 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0);
                                        a1_1 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_0);
                                        a1_2 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e4_1_0);
                                        a1_3 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e4_1_0);
                                        float weight5 = global::QuantSdk.Gpu.DeviceMath.Low(p1.Y) + global::QuantSdk.Gpu.DeviceMath.High(p1.Y);
                                        a1_0 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0);
                                        a1_1 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_0);
                                        a1_2 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e5_1_0);
                                        a1_3 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e5_1_0);
                                        float weight6 = global::QuantSdk.Gpu.DeviceMath.Low(p1.Z) + global::QuantSdk.Gpu.DeviceMath.High(p1.Z);
                                        a1_0 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0);
                                        a1_1 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_0);
                                        a1_2 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e6_1_0);
                                        a1_3 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e6_1_0);
                                        float weight7 = global::QuantSdk.Gpu.DeviceMath.Low(p1.W) + global::QuantSdk.Gpu.DeviceMath.High(p1.W);
                                        a1_0 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0);
                                        a1_1 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_0);
                                        a1_2 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e7_1_0);
                                        a1_3 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e7_1_0);
                                    }
                                }
                            }

                            {
                                int e8_0_0 = entries0[(c0.Y & 0xF) * 36];
                                int e8_1_0 = entries1[(c1.Y & 0xF) * 36];
                                int e9_0_0 = entries0[(c0.Y >> 4 & 0xF) * 36];
                                int e9_1_0 = entries1[(c1.Y >> 4 & 0xF) * 36];
                                int e10_0_0 = entries0[(c0.Y >> 8 & 0xF) * 36];
                                int e10_1_0 = entries1[(c1.Y >> 8 & 0xF) * 36];
                                int e11_0_0 = entries0[(c0.Y >> 12 & 0xF) * 36];
                                int e11_1_0 = entries1[(c1.Y >> 12 & 0xF) * 36];
                                int e12_0_0 = entries0[(c0.Y >> 16 & 0xF) * 36];
                                int e12_1_0 = entries1[(c1.Y >> 16 & 0xF) * 36];
                                int e13_0_0 = entries0[(c0.Y >> 20 & 0xF) * 36];
                                int e13_1_0 = entries1[(c1.Y >> 20 & 0xF) * 36];
                                int e14_0_0 = entries0[(c0.Y >> 24 & 0xF) * 36];
                                int e14_1_0 = entries1[(c1.Y >> 24 & 0xF) * 36];
                                int e15_0_0 = entries0[(c0.Y >> 28 & 0xF) * 36];
                                int e15_1_0 = entries1[(c1.Y >> 28 & 0xF) * 36];

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

                                {
                                    global::QuantSdk.Gpu.Packed128 p2 = weightUnits[weightsAt + 34];
                                    global::QuantSdk.Gpu.Packed128 p3 = weightUnits[weightsAt + 35];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a1_0_ref = a1_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a1_1_ref = a1_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a1_2_ref = a1_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a1_3_ref = a1_3;
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
                                            ref a1_0_ref, ref a1_1_ref, ref a1_2_ref, ref a1_3_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in1_0, ref in1_1, ref inWeight2, ref inWeight3, ref in2_0, ref in2_1, ref in3_0, ref in3_1, ref inWeight4, ref inWeight5, ref in4_0, ref in4_1, ref in5_0, ref in5_1, ref inWeight6, ref inWeight7, ref in6_0, ref in6_1, ref in7_0, ref in7_1);
                                        a1_0 = a1_0_ref.Value;
                                        a1_1 = a1_1_ref.Value;
                                        a1_2 = a1_2_ref.Value;
                                        a1_3 = a1_3_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p2.X) + global::QuantSdk.Gpu.DeviceMath.High(p2.X);
                                        a1_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_0_0);
                                        a1_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_0_0);
                                        a1_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_1_0);
                                        a1_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_1_0);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p2.Y) + global::QuantSdk.Gpu.DeviceMath.High(p2.Y);
                                        a1_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_0_0);
                                        a1_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_0_0);
                                        a1_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_1_0);
                                        a1_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_1_0);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p2.Z) + global::QuantSdk.Gpu.DeviceMath.High(p2.Z);
                                        a1_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e10_0_0);
                                        a1_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e10_0_0);
                                        a1_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e10_1_0);
                                        a1_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e10_1_0);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p2.W) + global::QuantSdk.Gpu.DeviceMath.High(p2.W);
                                        a1_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e11_0_0);
                                        a1_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e11_0_0);
                                        a1_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e11_1_0);
                                        a1_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e11_1_0);
                                        float weight4 = global::QuantSdk.Gpu.DeviceMath.Low(p3.X) + global::QuantSdk.Gpu.DeviceMath.High(p3.X);
                                        a1_0 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e12_0_0);
                                        a1_1 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e12_0_0);
                                        a1_2 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e12_1_0);
                                        a1_3 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e12_1_0);
                                        float weight5 = global::QuantSdk.Gpu.DeviceMath.Low(p3.Y) + global::QuantSdk.Gpu.DeviceMath.High(p3.Y);
                                        a1_0 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e13_0_0);
                                        a1_1 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e13_0_0);
                                        a1_2 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e13_1_0);
                                        a1_3 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e13_1_0);
                                        float weight6 = global::QuantSdk.Gpu.DeviceMath.Low(p3.Z) + global::QuantSdk.Gpu.DeviceMath.High(p3.Z);
                                        a1_0 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e14_0_0);
                                        a1_1 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e14_0_0);
                                        a1_2 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e14_1_0);
                                        a1_3 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e14_1_0);
                                        float weight7 = global::QuantSdk.Gpu.DeviceMath.Low(p3.W) + global::QuantSdk.Gpu.DeviceMath.High(p3.W);
                                        a1_0 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e15_0_0);
                                        a1_1 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e15_0_0);
                                        a1_2 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e15_1_0);
                                        a1_3 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e15_1_0);
                                    }
                                }
                            }

                            {
                                int e16_0_0 = entries0[(c0.Z & 0xF) * 36];
                                int e16_1_0 = entries1[(c1.Z & 0xF) * 36];
                                int e17_0_0 = entries0[(c0.Z >> 4 & 0xF) * 36];
                                int e17_1_0 = entries1[(c1.Z >> 4 & 0xF) * 36];
                                int e18_0_0 = entries0[(c0.Z >> 8 & 0xF) * 36];
                                int e18_1_0 = entries1[(c1.Z >> 8 & 0xF) * 36];
                                int e19_0_0 = entries0[(c0.Z >> 12 & 0xF) * 36];
                                int e19_1_0 = entries1[(c1.Z >> 12 & 0xF) * 36];
                                int e20_0_0 = entries0[(c0.Z >> 16 & 0xF) * 36];
                                int e20_1_0 = entries1[(c1.Z >> 16 & 0xF) * 36];
                                int e21_0_0 = entries0[(c0.Z >> 20 & 0xF) * 36];
                                int e21_1_0 = entries1[(c1.Z >> 20 & 0xF) * 36];
                                int e22_0_0 = entries0[(c0.Z >> 24 & 0xF) * 36];
                                int e22_1_0 = entries1[(c1.Z >> 24 & 0xF) * 36];
                                int e23_0_0 = entries0[(c0.Z >> 28 & 0xF) * 36];
                                int e23_1_0 = entries1[(c1.Z >> 28 & 0xF) * 36];

                                {
                                    global::QuantSdk.Gpu.Packed128 p4 = weightUnits[weightsAt + 4];
                                    global::QuantSdk.Gpu.Packed128 p5 = weightUnits[weightsAt + 5];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p4.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p4.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e16_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e16_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e17_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e17_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight2 = p4.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight3 = p4.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_0 = e18_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_1 = e18_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_0 = e19_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_1 = e19_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight4 = p5.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight5 = p5.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in4_0 = e20_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in4_1 = e20_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in5_0 = e21_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in5_1 = e21_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight6 = p5.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight7 = p5.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in6_0 = e22_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in6_1 = e22_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in7_0 = e23_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in7_1 = e23_1_0;
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
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p4.X) + global::QuantSdk.Gpu.DeviceMath.High(p4.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e16_0_0);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e16_0_0);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e16_1_0);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e16_1_0);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p4.Y) + global::QuantSdk.Gpu.DeviceMath.High(p4.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e17_0_0);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e17_0_0);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e17_1_0);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e17_1_0);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p4.Z) + global::QuantSdk.Gpu.DeviceMath.High(p4.Z);
                                        a0_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e18_0_0);
                                        a0_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e18_0_0);
                                        a0_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e18_1_0);
                                        a0_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e18_1_0);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p4.W) + global::QuantSdk.Gpu.DeviceMath.High(p4.W);
                                        a0_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e19_0_0);
                                        a0_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e19_0_0);
                                        a0_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e19_1_0);
                                        a0_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e19_1_0);
                                        float weight4 = global::QuantSdk.Gpu.DeviceMath.Low(p5.X) + global::QuantSdk.Gpu.DeviceMath.High(p5.X);
                                        a0_0 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e20_0_0);
                                        a0_1 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e20_0_0);
                                        a0_2 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e20_1_0);
                                        a0_3 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e20_1_0);
                                        float weight5 = global::QuantSdk.Gpu.DeviceMath.Low(p5.Y) + global::QuantSdk.Gpu.DeviceMath.High(p5.Y);
                                        a0_0 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e21_0_0);
                                        a0_1 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e21_0_0);
                                        a0_2 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e21_1_0);
                                        a0_3 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e21_1_0);
                                        float weight6 = global::QuantSdk.Gpu.DeviceMath.Low(p5.Z) + global::QuantSdk.Gpu.DeviceMath.High(p5.Z);
                                        a0_0 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e22_0_0);
                                        a0_1 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e22_0_0);
                                        a0_2 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e22_1_0);
                                        a0_3 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e22_1_0);
                                        float weight7 = global::QuantSdk.Gpu.DeviceMath.Low(p5.W) + global::QuantSdk.Gpu.DeviceMath.High(p5.W);
                                        a0_0 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e23_0_0);
                                        a0_1 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e23_0_0);
                                        a0_2 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e23_1_0);
                                        a0_3 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e23_1_0);
                                    }
                                }

                                {
                                    global::QuantSdk.Gpu.Packed128 p4 = weightUnits[weightsAt + 36];
                                    global::QuantSdk.Gpu.Packed128 p5 = weightUnits[weightsAt + 37];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a1_0_ref = a1_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a1_1_ref = a1_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a1_2_ref = a1_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a1_3_ref = a1_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p4.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p4.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e16_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e16_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e17_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e17_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight2 = p4.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight3 = p4.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_0 = e18_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_1 = e18_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_0 = e19_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_1 = e19_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight4 = p5.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight5 = p5.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in4_0 = e20_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in4_1 = e20_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in5_0 = e21_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in5_1 = e21_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight6 = p5.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight7 = p5.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in6_0 = e22_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in6_1 = e22_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in7_0 = e23_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in7_1 = e23_1_0;
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
                                            ref a1_0_ref, ref a1_1_ref, ref a1_2_ref, ref a1_3_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in1_0, ref in1_1, ref inWeight2, ref inWeight3, ref in2_0, ref in2_1, ref in3_0, ref in3_1, ref inWeight4, ref inWeight5, ref in4_0, ref in4_1, ref in5_0, ref in5_1, ref inWeight6, ref inWeight7, ref in6_0, ref in6_1, ref in7_0, ref in7_1);
                                        a1_0 = a1_0_ref.Value;
                                        a1_1 = a1_1_ref.Value;
                                        a1_2 = a1_2_ref.Value;
                                        a1_3 = a1_3_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p4.X) + global::QuantSdk.Gpu.DeviceMath.High(p4.X);
                                        a1_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e16_0_0);
                                        a1_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e16_0_0);
                                        a1_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e16_1_0);
                                        a1_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e16_1_0);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p4.Y) + global::QuantSdk.Gpu.DeviceMath.High(p4.Y);
                                        a1_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e17_0_0);
                                        a1_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e17_0_0);
                                        a1_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e17_1_0);
                                        a1_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e17_1_0);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p4.Z) + global::QuantSdk.Gpu.DeviceMath.High(p4.Z);
                                        a1_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e18_0_0);
                                        a1_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e18_0_0);
                                        a1_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e18_1_0);
                                        a1_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e18_1_0);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p4.W) + global::QuantSdk.Gpu.DeviceMath.High(p4.W);
                                        a1_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e19_0_0);
                                        a1_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e19_0_0);
                                        a1_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e19_1_0);
                                        a1_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e19_1_0);
                                        float weight4 = global::QuantSdk.Gpu.DeviceMath.Low(p5.X) + global::QuantSdk.Gpu.DeviceMath.High(p5.X);
                                        a1_0 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e20_0_0);
                                        a1_1 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e20_0_0);
                                        a1_2 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e20_1_0);
                                        a1_3 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e20_1_0);
                                        float weight5 = global::QuantSdk.Gpu.DeviceMath.Low(p5.Y) + global::QuantSdk.Gpu.DeviceMath.High(p5.Y);
                                        a1_0 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e21_0_0);
                                        a1_1 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e21_0_0);
                                        a1_2 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e21_1_0);
                                        a1_3 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e21_1_0);
                                        float weight6 = global::QuantSdk.Gpu.DeviceMath.Low(p5.Z) + global::QuantSdk.Gpu.DeviceMath.High(p5.Z);
                                        a1_0 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e22_0_0);
                                        a1_1 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e22_0_0);
                                        a1_2 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e22_1_0);
                                        a1_3 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e22_1_0);
                                        float weight7 = global::QuantSdk.Gpu.DeviceMath.Low(p5.W) + global::QuantSdk.Gpu.DeviceMath.High(p5.W);
                                        a1_0 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e23_0_0);
                                        a1_1 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e23_0_0);
                                        a1_2 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e23_1_0);
                                        a1_3 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e23_1_0);
                                    }
                                }
                            }

                            {
                                int e24_0_0 = entries0[(c0.W & 0xF) * 36];
                                int e24_1_0 = entries1[(c1.W & 0xF) * 36];
                                int e25_0_0 = entries0[(c0.W >> 4 & 0xF) * 36];
                                int e25_1_0 = entries1[(c1.W >> 4 & 0xF) * 36];
                                int e26_0_0 = entries0[(c0.W >> 8 & 0xF) * 36];
                                int e26_1_0 = entries1[(c1.W >> 8 & 0xF) * 36];
                                int e27_0_0 = entries0[(c0.W >> 12 & 0xF) * 36];
                                int e27_1_0 = entries1[(c1.W >> 12 & 0xF) * 36];
                                int e28_0_0 = entries0[(c0.W >> 16 & 0xF) * 36];
                                int e28_1_0 = entries1[(c1.W >> 16 & 0xF) * 36];
                                int e29_0_0 = entries0[(c0.W >> 20 & 0xF) * 36];
                                int e29_1_0 = entries1[(c1.W >> 20 & 0xF) * 36];
                                int e30_0_0 = entries0[(c0.W >> 24 & 0xF) * 36];
                                int e30_1_0 = entries1[(c1.W >> 24 & 0xF) * 36];
                                int e31_0_0 = entries0[(c0.W >> 28 & 0xF) * 36];
                                int e31_1_0 = entries1[(c1.W >> 28 & 0xF) * 36];

                                {
                                    global::QuantSdk.Gpu.Packed128 p6 = weightUnits[weightsAt + 6];
                                    global::QuantSdk.Gpu.Packed128 p7 = weightUnits[weightsAt + 7];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p6.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p6.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e24_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e24_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e25_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e25_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight2 = p6.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight3 = p6.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_0 = e26_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_1 = e26_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_0 = e27_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_1 = e27_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight4 = p7.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight5 = p7.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in4_0 = e28_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in4_1 = e28_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in5_0 = e29_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in5_1 = e29_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight6 = p7.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight7 = p7.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in6_0 = e30_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in6_1 = e30_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in7_0 = e31_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in7_1 = e31_1_0;
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
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p6.X) + global::QuantSdk.Gpu.DeviceMath.High(p6.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e24_0_0);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e24_0_0);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e24_1_0);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e24_1_0);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p6.Y) + global::QuantSdk.Gpu.DeviceMath.High(p6.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e25_0_0);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e25_0_0);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e25_1_0);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e25_1_0);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p6.Z) + global::QuantSdk.Gpu.DeviceMath.High(p6.Z);
                                        a0_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e26_0_0);
                                        a0_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e26_0_0);
                                        a0_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e26_1_0);
                                        a0_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e26_1_0);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p6.W) + global::QuantSdk.Gpu.DeviceMath.High(p6.W);
                                        a0_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e27_0_0);
                                        a0_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e27_0_0);
                                        a0_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e27_1_0);
                                        a0_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e27_1_0);
                                        float weight4 = global::QuantSdk.Gpu.DeviceMath.Low(p7.X) + global::QuantSdk.Gpu.DeviceMath.High(p7.X);
                                        a0_0 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e28_0_0);
                                        a0_1 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e28_0_0);
                                        a0_2 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e28_1_0);
                                        a0_3 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e28_1_0);
                                        float weight5 = global::QuantSdk.Gpu.DeviceMath.Low(p7.Y) + global::QuantSdk.Gpu.DeviceMath.High(p7.Y);
                                        a0_0 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e29_0_0);
                                        a0_1 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e29_0_0);
                                        a0_2 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e29_1_0);
                                        a0_3 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e29_1_0);
                                        float weight6 = global::QuantSdk.Gpu.DeviceMath.Low(p7.Z) + global::QuantSdk.Gpu.DeviceMath.High(p7.Z);
                                        a0_0 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e30_0_0);
                                        a0_1 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e30_0_0);
                                        a0_2 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e30_1_0);
                                        a0_3 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e30_1_0);
                                        float weight7 = global::QuantSdk.Gpu.DeviceMath.Low(p7.W) + global::QuantSdk.Gpu.DeviceMath.High(p7.W);
                                        a0_0 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e31_0_0);
                                        a0_1 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e31_0_0);
                                        a0_2 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e31_1_0);
                                        a0_3 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e31_1_0);
                                    }
                                }

                                {
                                    global::QuantSdk.Gpu.Packed128 p6 = weightUnits[weightsAt + 38];
                                    global::QuantSdk.Gpu.Packed128 p7 = weightUnits[weightsAt + 39];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a1_0_ref = a1_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a1_1_ref = a1_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a1_2_ref = a1_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a1_3_ref = a1_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p6.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p6.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e24_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e24_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e25_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e25_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight2 = p6.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight3 = p6.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_0 = e26_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_1 = e26_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_0 = e27_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_1 = e27_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight4 = p7.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight5 = p7.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in4_0 = e28_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in4_1 = e28_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in5_0 = e29_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in5_1 = e29_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight6 = p7.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight7 = p7.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in6_0 = e30_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in6_1 = e30_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in7_0 = e31_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in7_1 = e31_1_0;
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
                                            ref a1_0_ref, ref a1_1_ref, ref a1_2_ref, ref a1_3_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in1_0, ref in1_1, ref inWeight2, ref inWeight3, ref in2_0, ref in2_1, ref in3_0, ref in3_1, ref inWeight4, ref inWeight5, ref in4_0, ref in4_1, ref in5_0, ref in5_1, ref inWeight6, ref inWeight7, ref in6_0, ref in6_1, ref in7_0, ref in7_1);
                                        a1_0 = a1_0_ref.Value;
                                        a1_1 = a1_1_ref.Value;
                                        a1_2 = a1_2_ref.Value;
                                        a1_3 = a1_3_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p6.X) + global::QuantSdk.Gpu.DeviceMath.High(p6.X);
                                        a1_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e24_0_0);
                                        a1_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e24_0_0);
                                        a1_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e24_1_0);
                                        a1_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e24_1_0);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p6.Y) + global::QuantSdk.Gpu.DeviceMath.High(p6.Y);
                                        a1_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e25_0_0);
                                        a1_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e25_0_0);
                                        a1_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e25_1_0);
                                        a1_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e25_1_0);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p6.Z) + global::QuantSdk.Gpu.DeviceMath.High(p6.Z);
                                        a1_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e26_0_0);
                                        a1_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e26_0_0);
                                        a1_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e26_1_0);
                                        a1_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e26_1_0);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p6.W) + global::QuantSdk.Gpu.DeviceMath.High(p6.W);
                                        a1_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e27_0_0);
                                        a1_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e27_0_0);
                                        a1_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e27_1_0);
                                        a1_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e27_1_0);
                                        float weight4 = global::QuantSdk.Gpu.DeviceMath.Low(p7.X) + global::QuantSdk.Gpu.DeviceMath.High(p7.X);
                                        a1_0 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e28_0_0);
                                        a1_1 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e28_0_0);
                                        a1_2 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e28_1_0);
                                        a1_3 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e28_1_0);
                                        float weight5 = global::QuantSdk.Gpu.DeviceMath.Low(p7.Y) + global::QuantSdk.Gpu.DeviceMath.High(p7.Y);
                                        a1_0 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e29_0_0);
                                        a1_1 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e29_0_0);
                                        a1_2 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e29_1_0);
                                        a1_3 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e29_1_0);
                                        float weight6 = global::QuantSdk.Gpu.DeviceMath.Low(p7.Z) + global::QuantSdk.Gpu.DeviceMath.High(p7.Z);
                                        a1_0 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e30_0_0);
                                        a1_1 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e30_0_0);
                                        a1_2 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e30_1_0);
                                        a1_3 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e30_1_0);
                                        float weight7 = global::QuantSdk.Gpu.DeviceMath.Low(p7.W) + global::QuantSdk.Gpu.DeviceMath.High(p7.W);
                                        a1_0 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e31_0_0);
                                        a1_1 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e31_0_0);
                                        a1_2 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e31_1_0);
                                        a1_3 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e31_1_0);
                                    }
                                }
                            }
                        }
                        global::QuantSdk.Gpu.KernelOrder.LetNextStart();
                        global::ILGPU.Group.Barrier();
                        if (lane < 18)
                        {
                            int part = (warp * 1 + 0) * 144;
                            scores[part + lane * 2 + 0] = a0_0;
                            scores[part + lane * 2 + 1] = a0_1;
                            scores[part + lane * 2 + 36] = a0_2;
                            scores[part + lane * 2 + 37] = a0_3;
                            scores[part + 72 + lane * 2 + 0] = a1_0;
                            scores[part + 72 + lane * 2 + 1] = a1_1;
                            scores[part + 72 + lane * 2 + 36] = a1_2;
                            scores[part + 72 + lane * 2 + 37] = a1_3;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 144; i += 32)
                        {
                            float total = 0f;
                            total += scores[0 + i];
                            int output = 0 + i % 72;
                            int query = i / 72;

                            {
                                if (splits == 1)
                                {
                                    outputs[(row + query) * 72 + output] = total / results[2 * query + 1];
                                }
                                else
                                {
                                    partials[((row + query) * splits + split) * 72 + output] = total;
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
