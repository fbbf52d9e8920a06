#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: CQ-4, 1 query heads, 1 key-value heads of 32, CodebookCentric, rung O4, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Scores, QueryHeads: 1, KeyValueHeads: 1, HeadDimension: 32,
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 8592,
            ScoreTokens: 0, BlockTokens: 32, MinimumTokens: 1) { Phases = new global::QuantSdk.Gpu.AttentionPhases(Values, Parts: 2, IsAtomic: true) };

        /// <summary>Scores of one token of every sequence. Grid: parts of the codebooks, key-value heads, sequences.</summary>
        /// <param name="cache">The cache.</param>
        /// <param name="call">The token of every sequence that is appended first, if the kernel appends and there is one.</param>
        /// <param name="keyBooks">Codebooks of the keys, [head, entry, channel group, element].</param>
        /// <param name="valueBooks">Codebooks of the values, likewise.</param>
        /// <param name="cosines">Cosines of the rotary embedding, [pair, position], then [position, pair].</param>
        /// <param name="sines">Sines, likewise.</param>
        /// <param name="queries">Queries before the rotary embedding.</param>
        /// <param name="partials">Scores, then weights, [sequence, query head, token].</param>
        /// <param name="statistics">The sum of weights of each query head.</param>
        /// <param name="outputs">The outputs.</param>
        /// <param name="positions">Positions of the rotary embedding; 0 for models without one.</param>
        /// <param name="transforms">1 where keys are stored in the basis of a Hadamard transform.</param>
        /// <param name="splits">Not used.</param>
        public static void Scores(global::QuantSdk.Gpu.CacheViews cache, global::QuantSdk.Gpu.StoreCall call, global::ILGPU.ArrayView<int> keyBooks, global::ILGPU.ArrayView<int> valueBooks, global::ILGPU.ArrayView<float> cosines, global::ILGPU.ArrayView<float> sines, global::ILGPU.ArrayView<float> queries, global::ILGPU.ArrayView<float> partials, global::ILGPU.ArrayView<float> statistics, global::ILGPU.ArrayView<float> outputs, int positions, int transforms, int splits)
        {
            int thread = global::ILGPU.Group.IdxX;
            int lane = thread & 31;
            int warp = thread >> 5;
            int bookPart = global::ILGPU.Grid.IdxX;
            int head = global::ILGPU.Grid.IdxY;
            int sequence = global::ILGPU.Grid.IdxZ;
            int length = cache.Lengths[sequence];
            int first = 0;
            int count = length;
            long plane = (long)cache.SequenceOf(sequence) * 1 + head;
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 32).Cast<float>();
            global::ILGPU.ArrayView<float> partners = shared.SubView(32, 32).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(64, 2016);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(2080, 64).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(2144, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(2146, 1).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(2147, 1).Cast<float>();
            if (count > 0)
            {
                int member = lane % 8;
                int slot = lane / 8;
                global::ILGPU.ArrayView<int> keyStored = keyBooks.SubView((long)head * 4096, 4096);
                global::ILGPU.ArrayView<int> keyNear = table.SubView(0, 2016);
                for (int i = thread; i < 2016; i += 32)
                {
                    keyNear[i] = keyStored[((i / 8 + 4) * 16 + global::ILGPU.IntrinsicMath.Min(bookPart * 8 + i % 8 / 1, 15)) * 1 + i % 1];
                }
                global::ILGPU.Group.Barrier();

                {
                    long row = (long)sequence * 1 + head * 1;
                    global::ILGPU.ArrayView<float> scores = partials.SubView((row) * cache.Tokens, (long)cache.Tokens * 1);
                    for (int i = thread; i < 32; i += 32)
                    {
                        int channel = i;
                        queryRows[i] = global::QuantSdk.Gpu.AttentionMath.Turned(queries, row * 32, channel, 32, cosines, sines, positions, length - 1);
                        float partner = global::QuantSdk.Gpu.AttentionMath.Turned(queries, row * 32, global::QuantSdk.Gpu.AttentionMath.Partner(channel, 32), 32, cosines, sines, positions, length - 1);
                        partners[i] = channel < 16 ? partner : -partner;
                    }
                    global::ILGPU.Group.Barrier();

                    {
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 16) * 16), (long)(cache.Tokens / 16) * 16);
                        int turnRows = (global::ILGPU.IntrinsicMath.Max(positions, 1) + 31) / 32 * 32;
                        global::ILGPU.ArrayView<float> cosinesByPosition = cosines.SubView(positions * 16, turnRows * 16);
                        global::ILGPU.ArrayView<float> sinesByPosition = sines.SubView(positions * 16, turnRows * 16);
                        for (int tile = bookPart * 1; tile < global::ILGPU.IntrinsicMath.Min(bookPart * 1 + 1, 2); tile++)
                        {
                            int group = global::ILGPU.IntrinsicMath.Min(tile * 8 + member, 15);
                            global::ILGPU.ArrayView<int> near = keyNear.SubView((group - bookPart * 8) * 1);
                            int hot_0 = keyStored[(slot * 16 + group) * 1 + 0];
                            int channel0 = tile * 16 + member * 2 + 0;
                            float q0_0 = queryRows[0 + channel0];
                            float p0_0 = partners[0 + channel0];
                            int pair0 = channel0 % 16;
                            global::ILGPU.ArrayView<float> cosine0 = cosinesByPosition.SubView(pair0);
                            global::ILGPU.ArrayView<float> sine0 = sinesByPosition.SubView(pair0);
                            int channel1 = tile * 16 + member * 2 + 1;
                            float q0_1 = queryRows[0 + channel1];
                            float p0_1 = partners[0 + channel1];
                            int pair1 = channel1 % 16;
                            global::ILGPU.ArrayView<float> cosine1 = cosinesByPosition.SubView(pair1);
                            global::ILGPU.ArrayView<float> sine1 = sinesByPosition.SubView(pair1);
                            int last = (first + count - 1) / 16;
                            int block = first / 16 + warp * 4;
                            global::QuantSdk.Gpu.Packed128 next = keys[global::ILGPU.IntrinsicMath.Min(block + slot, last) * 16 + group];
                            for (; block <= last; block += 4)
                            {
                                global::QuantSdk.Gpu.Packed128 c = next;
                                next = keys[global::ILGPU.IntrinsicMath.Min(block + 4 + slot, last) * 16 + group];
                                int turn = positions == 0 ? 0 : global::ILGPU.IntrinsicMath.Min(block + slot, last) * 256;
                                float a0_0;

                                {
                                    int e_c = (c.X & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float k0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    float k1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    float kc0 = k0 * cosine0[turn + 0];
                                    float ks0 = k0 * sine0[turn + 0];
                                    float kc1 = k1 * cosine1[turn + 0];
                                    float ks1 = k1 * sine1[turn + 0];
                                    a0_0 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1;
                                }
                                float a0_1;

                                {
                                    int e_c = (c.X >> 8 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float k0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    float k1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    float kc0 = k0 * cosine0[turn + 16];
                                    float ks0 = k0 * sine0[turn + 16];
                                    float kc1 = k1 * cosine1[turn + 16];
                                    float ks1 = k1 * sine1[turn + 16];
                                    a0_1 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1;
                                }
                                float a0_2;

                                {
                                    int e_c = (c.X >> 16 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float k0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    float k1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    float kc0 = k0 * cosine0[turn + 32];
                                    float ks0 = k0 * sine0[turn + 32];
                                    float kc1 = k1 * cosine1[turn + 32];
                                    float ks1 = k1 * sine1[turn + 32];
                                    a0_2 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1;
                                }
                                float a0_3;

                                {
                                    int e_c = (c.X >> 24 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float k0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    float k1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    float kc0 = k0 * cosine0[turn + 48];
                                    float ks0 = k0 * sine0[turn + 48];
                                    float kc1 = k1 * cosine1[turn + 48];
                                    float ks1 = k1 * sine1[turn + 48];
                                    a0_3 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1;
                                }
                                float a0_4;

                                {
                                    int e_c = (c.Y & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float k0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    float k1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    float kc0 = k0 * cosine0[turn + 64];
                                    float ks0 = k0 * sine0[turn + 64];
                                    float kc1 = k1 * cosine1[turn + 64];
                                    float ks1 = k1 * sine1[turn + 64];
                                    a0_4 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1;
                                }
                                float a0_5;

                                {
                                    int e_c = (c.Y >> 8 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float k0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    float k1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    float kc0 = k0 * cosine0[turn + 80];
                                    float ks0 = k0 * sine0[turn + 80];
                                    float kc1 = k1 * cosine1[turn + 80];
                                    float ks1 = k1 * sine1[turn + 80];
                                    a0_5 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1;
                                }
                                float a0_6;

                                {
                                    int e_c = (c.Y >> 16 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float k0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    float k1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    float kc0 = k0 * cosine0[turn + 96];
                                    float ks0 = k0 * sine0[turn + 96];
                                    float kc1 = k1 * cosine1[turn + 96];
                                    float ks1 = k1 * sine1[turn + 96];
                                    a0_6 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1;
                                }
                                float a0_7;

                                {
                                    int e_c = (c.Y >> 24 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float k0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    float k1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    float kc0 = k0 * cosine0[turn + 112];
                                    float ks0 = k0 * sine0[turn + 112];
                                    float kc1 = k1 * cosine1[turn + 112];
                                    float ks1 = k1 * sine1[turn + 112];
                                    a0_7 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1;
                                }
                                float a0_8;

                                {
                                    int e_c = (c.Z & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float k0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    float k1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    float kc0 = k0 * cosine0[turn + 128];
                                    float ks0 = k0 * sine0[turn + 128];
                                    float kc1 = k1 * cosine1[turn + 128];
                                    float ks1 = k1 * sine1[turn + 128];
                                    a0_8 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1;
                                }
                                float a0_9;

                                {
                                    int e_c = (c.Z >> 8 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float k0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    float k1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    float kc0 = k0 * cosine0[turn + 144];
                                    float ks0 = k0 * sine0[turn + 144];
                                    float kc1 = k1 * cosine1[turn + 144];
                                    float ks1 = k1 * sine1[turn + 144];
                                    a0_9 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1;
                                }
                                float a0_10;

                                {
                                    int e_c = (c.Z >> 16 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float k0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    float k1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    float kc0 = k0 * cosine0[turn + 160];
                                    float ks0 = k0 * sine0[turn + 160];
                                    float kc1 = k1 * cosine1[turn + 160];
                                    float ks1 = k1 * sine1[turn + 160];
                                    a0_10 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1;
                                }
                                float a0_11;

                                {
                                    int e_c = (c.Z >> 24 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float k0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    float k1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    float kc0 = k0 * cosine0[turn + 176];
                                    float ks0 = k0 * sine0[turn + 176];
                                    float kc1 = k1 * cosine1[turn + 176];
                                    float ks1 = k1 * sine1[turn + 176];
                                    a0_11 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1;
                                }
                                float a0_12;

                                {
                                    int e_c = (c.W & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float k0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    float k1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    float kc0 = k0 * cosine0[turn + 192];
                                    float ks0 = k0 * sine0[turn + 192];
                                    float kc1 = k1 * cosine1[turn + 192];
                                    float ks1 = k1 * sine1[turn + 192];
                                    a0_12 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1;
                                }
                                float a0_13;

                                {
                                    int e_c = (c.W >> 8 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float k0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    float k1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    float kc0 = k0 * cosine0[turn + 208];
                                    float ks0 = k0 * sine0[turn + 208];
                                    float kc1 = k1 * cosine1[turn + 208];
                                    float ks1 = k1 * sine1[turn + 208];
                                    a0_13 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1;
                                }
                                float a0_14;

                                {
                                    int e_c = (c.W >> 16 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float k0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    float k1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    float kc0 = k0 * cosine0[turn + 224];
                                    float ks0 = k0 * sine0[turn + 224];
                                    float kc1 = k1 * cosine1[turn + 224];
                                    float ks1 = k1 * sine1[turn + 224];
                                    a0_14 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1;
                                }
                                float a0_15;

                                {
                                    int e_c = (c.W >> 24 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float k0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    float k1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    float kc0 = k0 * cosine0[turn + 240];
                                    float ks0 = k0 * sine0[turn + 240];
                                    float kc1 = k1 * cosine1[turn + 240];
                                    float ks1 = k1 * sine1[turn + 240];
                                    a0_15 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1;
                                }

                                {
                                    bool upper4 = (member & 4) != 0;
                                    float r4_0 = (upper4 ? a0_8 : a0_0) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_0 : a0_8, 4);
                                    float r4_1 = (upper4 ? a0_9 : a0_1) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_1 : a0_9, 4);
                                    float r4_2 = (upper4 ? a0_10 : a0_2) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_2 : a0_10, 4);
                                    float r4_3 = (upper4 ? a0_11 : a0_3) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_3 : a0_11, 4);
                                    float r4_4 = (upper4 ? a0_12 : a0_4) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_4 : a0_12, 4);
                                    float r4_5 = (upper4 ? a0_13 : a0_5) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_5 : a0_13, 4);
                                    float r4_6 = (upper4 ? a0_14 : a0_6) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_6 : a0_14, 4);
                                    float r4_7 = (upper4 ? a0_15 : a0_7) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_7 : a0_15, 4);
                                    bool upper2 = (member & 2) != 0;
                                    float r2_0 = (upper2 ? r4_4 : r4_0) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_0 : r4_4, 2);
                                    float r2_1 = (upper2 ? r4_5 : r4_1) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_1 : r4_5, 2);
                                    float r2_2 = (upper2 ? r4_6 : r4_2) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_2 : r4_6, 2);
                                    float r2_3 = (upper2 ? r4_7 : r4_3) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_3 : r4_7, 2);
                                    bool upper1 = (member & 1) != 0;
                                    float r1_0 = (upper1 ? r2_2 : r2_0) + global::ILGPU.Warp.ShuffleXor(upper1 ? r2_0 : r2_2, 1);
                                    float r1_1 = (upper1 ? r2_3 : r2_1) + global::ILGPU.Warp.ShuffleXor(upper1 ? r2_1 : r2_3, 1);
                                    int token = (block + slot) * 16 + member * 2 - first;
                                    if (token + 0 < count)
                                    {
                                        global::ILGPU.Atomic.Add(ref scores[0 * cache.Tokens + token + 0], r1_0);
                                    }
                                    if (token + 1 < count)
                                    {
                                        global::ILGPU.Atomic.Add(ref scores[0 * cache.Tokens + token + 1], r1_1);
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }

        /// <summary>Weighted values of one token of every sequence. Grid: parts of the codebooks, key-value heads, sequences.</summary>
        /// <param name="cache">The cache.</param>
        /// <param name="call">The token of every sequence that is appended first, if the kernel appends and there is one.</param>
        /// <param name="keyBooks">Codebooks of the keys, [head, entry, channel group, element].</param>
        /// <param name="valueBooks">Codebooks of the values, likewise.</param>
        /// <param name="cosines">Cosines of the rotary embedding, [pair, position], then [position, pair].</param>
        /// <param name="sines">Sines, likewise.</param>
        /// <param name="queries">Queries before the rotary embedding.</param>
        /// <param name="partials">Scores, then weights, [sequence, query head, token].</param>
        /// <param name="statistics">The sum of weights of each query head.</param>
        /// <param name="outputs">The outputs.</param>
        /// <param name="positions">Positions of the rotary embedding; 0 for models without one.</param>
        /// <param name="transforms">1 where keys are stored in the basis of a Hadamard transform.</param>
        /// <param name="splits">Not used.</param>
        public static void Values(global::QuantSdk.Gpu.CacheViews cache, global::QuantSdk.Gpu.StoreCall call, global::ILGPU.ArrayView<int> keyBooks, global::ILGPU.ArrayView<int> valueBooks, global::ILGPU.ArrayView<float> cosines, global::ILGPU.ArrayView<float> sines, global::ILGPU.ArrayView<float> queries, global::ILGPU.ArrayView<float> partials, global::ILGPU.ArrayView<float> statistics, global::ILGPU.ArrayView<float> outputs, int positions, int transforms, int splits)
        {
            int thread = global::ILGPU.Group.IdxX;
            int lane = thread & 31;
            int warp = thread >> 5;
            int bookPart = global::ILGPU.Grid.IdxX;
            int head = global::ILGPU.Grid.IdxY;
            int sequence = global::ILGPU.Grid.IdxZ;
            int length = cache.Lengths[sequence];
            int first = 0;
            int count = length;
            long plane = (long)cache.SequenceOf(sequence) * 1 + head;
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 32).Cast<float>();
            global::ILGPU.ArrayView<float> partners = shared.SubView(32, 32).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(64, 2016);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(2080, 64).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(2144, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(2146, 1).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(2147, 1).Cast<float>();
            if (count <= 0)
            {
                long row = (long)sequence * 1 + head * 1;
                for (int i = bookPart == 0 ? thread : 32; i < 32; i += 32)
                {
                    outputs[row * 32 + i] = 0f;
                }
            }
            else
            {
                int member = lane % 8;
                int slot = lane / 8;
                global::ILGPU.ArrayView<int> valueStored = valueBooks.SubView((long)head * 4096, 4096);
                global::ILGPU.ArrayView<int> valueNear = table.SubView(0, 2016);
                for (int i = thread; i < 2016; i += 32)
                {
                    valueNear[i] = valueStored[((i / 8 + 4) * 16 + global::ILGPU.IntrinsicMath.Min(bookPart * 8 + i % 8 / 1, 15)) * 1 + i % 1];
                }
                global::ILGPU.Group.Barrier();

                {
                    long row = (long)sequence * 1 + head * 1;
                    global::ILGPU.ArrayView<float> scores = partials.SubView((row) * cache.Tokens, (long)cache.Tokens * 1);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 16) * 16), (long)(cache.Tokens / 16) * 16);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> weightUnits = scores.Cast<global::QuantSdk.Gpu.Float128>();
                    for (int tile = bookPart * 1; tile < global::ILGPU.IntrinsicMath.Min(bookPart * 1 + 1, 2); tile++)
                    {
                        float a0_0 = 0f;
                        float a0_1 = 0f;
                        int group = global::ILGPU.IntrinsicMath.Min(tile * 8 + member, 15);
                        global::ILGPU.ArrayView<int> near = valueNear.SubView((group - bookPart * 8) * 1);
                        int hot_0 = valueStored[(slot * 16 + group) * 1 + 0];
                        int last = (first + count - 1) / 16;
                        int block = first / 16 + warp * 4;
                        global::QuantSdk.Gpu.Packed128 next = values[global::ILGPU.IntrinsicMath.Min(block + slot, last) * 16 + group];
                        for (; block <= last; block += 4)
                        {
                            global::QuantSdk.Gpu.Packed128 c = next;
                            next = values[global::ILGPU.IntrinsicMath.Min(block + 4 + slot, last) * 16 + group];
                            bool isInside = block + slot <= last;
                            int weightsAt = (global::ILGPU.IntrinsicMath.Min(block + slot, last) * 16 - first) / 4;

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 * cache.Tokens / 4 + 0];

                                {
                                    int e_c = (c.X & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    a0_0 += w0 * v0;
                                    float v1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.X >> 8 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    a0_0 += w0 * v0;
                                    float v1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.X >> 16 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    a0_0 += w0 * v0;
                                    float v1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.X >> 24 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float w0 = isInside ? p0.W : 0f;
                                    float v0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    a0_0 += w0 * v0;
                                    float v1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    a0_1 += w0 * v1;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 * cache.Tokens / 4 + 1];

                                {
                                    int e_c = (c.Y & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    a0_0 += w0 * v0;
                                    float v1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Y >> 8 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    a0_0 += w0 * v0;
                                    float v1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Y >> 16 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    a0_0 += w0 * v0;
                                    float v1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Y >> 24 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float w0 = isInside ? p0.W : 0f;
                                    float v0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    a0_0 += w0 * v0;
                                    float v1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    a0_1 += w0 * v1;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 * cache.Tokens / 4 + 2];

                                {
                                    int e_c = (c.Z & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    a0_0 += w0 * v0;
                                    float v1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Z >> 8 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    a0_0 += w0 * v0;
                                    float v1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Z >> 16 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    a0_0 += w0 * v0;
                                    float v1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Z >> 24 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float w0 = isInside ? p0.W : 0f;
                                    float v0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    a0_0 += w0 * v0;
                                    float v1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    a0_1 += w0 * v1;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 * cache.Tokens / 4 + 3];

                                {
                                    int e_c = (c.W & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    a0_0 += w0 * v0;
                                    float v1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.W >> 8 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    a0_0 += w0 * v0;
                                    float v1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.W >> 16 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    a0_0 += w0 * v0;
                                    float v1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.W >> 24 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float w0 = isInside ? p0.W : 0f;
                                    float v0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    a0_0 += w0 * v0;
                                    float v1 = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    a0_1 += w0 * v1;
                                }
                            }
                        }
                        global::QuantSdk.Gpu.KernelOrder.LetNextStart();
                        global::ILGPU.Group.Barrier();

                        {
                            int part = (warp * 4 + slot) * 16;
                            reduction[part + member * 2 + 0] = a0_0;
                            reduction[part + member * 2 + 1] = a0_1;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 16; i += 32)
                        {
                            float total = 0f;
                            total += reduction[0 + i] + reduction[16 + i] + reduction[32 + i] + reduction[48 + i];
                            int output = tile * 16 + i;

                            {
                                outputs[(row + 0) * 32 + output] = total / statistics[row + 0];
                            }
                        }
                    }
                }
            }
        }
    }
}
