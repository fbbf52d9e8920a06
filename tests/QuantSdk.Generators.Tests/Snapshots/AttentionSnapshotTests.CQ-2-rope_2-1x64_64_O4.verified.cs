#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: CQ-2-rope, 2 query heads, 1 key-value heads of 64, CodebookCentric, rung O4, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Scores, QueryHeads: 2, KeyValueHeads: 1, HeadDimension: 64,
            ThreadsPerGroup: 64, GroupsPerMultiprocessor: 2, SharedBytes: 17712,
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
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 128).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(128, 4032);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(4160, 256).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(4416, 4).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(4420, 4).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(4424, 4).Cast<float>();
            if (count > 0)
            {
                int member = lane % 8;
                int slot = lane / 8;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> keyStored = keyBooks.Cast<global::QuantSdk.Gpu.Packed64>().SubView((long)head * 4096, 4096);
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> keyNear = table.SubView(0, 4032).Cast<global::QuantSdk.Gpu.Packed64>();
                for (int i = thread; i < 2016; i += 64)
                {
                    keyNear[i] = keyStored[((i / 8 + 4) * 16 + global::ILGPU.IntrinsicMath.Min(bookPart * 8 + i % 8 / 1, 15)) * 1 + i % 1];
                }
                global::ILGPU.Group.Barrier();

                {
                    long row = (long)sequence * 2 + head * 2;
                    global::ILGPU.ArrayView<float> scores = partials.SubView((row) * cache.Tokens, (long)cache.Tokens * 2);
                    long queryRow = row * 64;
                    float queryElement0 = 0f;
                    float queryPartner0 = 0f;

                    {
                        queryElement0 = queries[queryRow + thread];
                        queryPartner0 = queries[queryRow + thread - (thread & 63) + global::QuantSdk.Gpu.AttentionMath.Partner((thread & 63), 64)];
                    }
                    float queryElement1 = 0f;
                    float queryPartner1 = 0f;

                    {
                        queryElement1 = queries[queryRow + (thread + 64)];
                        queryPartner1 = queries[queryRow + (thread + 64) - ((thread + 64) & 63) + global::QuantSdk.Gpu.AttentionMath.Partner(((thread + 64) & 63), 64)];
                    }

                    {
                        queryRows[thread] = global::QuantSdk.Gpu.AttentionMath.Turned(queryElement0, queryPartner0, (thread & 63), 64, cosines, sines, positions, length - 1);
                    }

                    {
                        queryRows[(thread + 64)] = global::QuantSdk.Gpu.AttentionMath.Turned(queryElement1, queryPartner1, ((thread + 64) & 63), 64, cosines, sines, positions, length - 1);
                    }
                    global::ILGPU.Group.Barrier();

                    {
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 16) * 16), (long)(cache.Tokens / 16) * 16);
                        for (int tile = bookPart * 1; tile < global::ILGPU.IntrinsicMath.Min(bookPart * 1 + 1, 2); tile++)
                        {
                            int group = global::ILGPU.IntrinsicMath.Min(tile * 8 + member / 4 + member % 4 * 2, 15);
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> near = keyNear.SubView((group - bookPart * 8) * 1);
                            global::QuantSdk.Gpu.Packed64 hot_0 = keyStored[(slot * 16 + group) * 1 + 0];
                            int channel0 = tile * 32 + (0 ^ member % 4) * 8 + member;
                            float q0_0 = queryRows[0 + channel0];
                            float q1_0 = queryRows[64 + channel0];
                            int channel1 = tile * 32 + (1 ^ member % 4) * 8 + member;
                            float q0_1 = queryRows[0 + channel1];
                            float q1_1 = queryRows[64 + channel1];
                            int channel2 = tile * 32 + (2 ^ member % 4) * 8 + member;
                            float q0_2 = queryRows[0 + channel2];
                            float q1_2 = queryRows[64 + channel2];
                            int channel3 = tile * 32 + (3 ^ member % 4) * 8 + member;
                            float q0_3 = queryRows[0 + channel3];
                            float q1_3 = queryRows[64 + channel3];
                            int last = (first + count - 1) / 16;
                            int block = first / 16 + warp * 4;
                            global::QuantSdk.Gpu.Packed128 next = keys[global::ILGPU.IntrinsicMath.Min(block + slot, last) * 16 + group];
                            for (; block <= last; block += 8)
                            {
                                global::QuantSdk.Gpu.Packed128 c = next;
                                next = keys[global::ILGPU.IntrinsicMath.Min(block + 8 + slot, last) * 16 + group];
                                float a0_0;
                                float a1_0;

                                {
                                    int e_c = (c.X & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float k0 = e_d2_0;
                                    float k1 = e_x1;
                                    float k2 = e_x2;
                                    float k3 = e_x3;
                                    a0_0 = k0 * q0_0 + k1 * q0_1 + k2 * q0_2 + k3 * q0_3;
                                    a1_0 = k0 * q1_0 + k1 * q1_1 + k2 * q1_2 + k3 * q1_3;
                                }
                                float a0_1;
                                float a1_1;

                                {
                                    int e_c = (c.X >> 8 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float k0 = e_d2_0;
                                    float k1 = e_x1;
                                    float k2 = e_x2;
                                    float k3 = e_x3;
                                    a0_1 = k0 * q0_0 + k1 * q0_1 + k2 * q0_2 + k3 * q0_3;
                                    a1_1 = k0 * q1_0 + k1 * q1_1 + k2 * q1_2 + k3 * q1_3;
                                }
                                float a0_2;
                                float a1_2;

                                {
                                    int e_c = (c.X >> 16 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float k0 = e_d2_0;
                                    float k1 = e_x1;
                                    float k2 = e_x2;
                                    float k3 = e_x3;
                                    a0_2 = k0 * q0_0 + k1 * q0_1 + k2 * q0_2 + k3 * q0_3;
                                    a1_2 = k0 * q1_0 + k1 * q1_1 + k2 * q1_2 + k3 * q1_3;
                                }
                                float a0_3;
                                float a1_3;

                                {
                                    int e_c = (c.X >> 24 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float k0 = e_d2_0;
                                    float k1 = e_x1;
                                    float k2 = e_x2;
                                    float k3 = e_x3;
                                    a0_3 = k0 * q0_0 + k1 * q0_1 + k2 * q0_2 + k3 * q0_3;
                                    a1_3 = k0 * q1_0 + k1 * q1_1 + k2 * q1_2 + k3 * q1_3;
                                }
                                float a0_4;
                                float a1_4;

                                {
                                    int e_c = (c.Y & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float k0 = e_d2_0;
                                    float k1 = e_x1;
                                    float k2 = e_x2;
                                    float k3 = e_x3;
                                    a0_4 = k0 * q0_0 + k1 * q0_1 + k2 * q0_2 + k3 * q0_3;
                                    a1_4 = k0 * q1_0 + k1 * q1_1 + k2 * q1_2 + k3 * q1_3;
                                }
                                float a0_5;
                                float a1_5;

                                {
                                    int e_c = (c.Y >> 8 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float k0 = e_d2_0;
                                    float k1 = e_x1;
                                    float k2 = e_x2;
                                    float k3 = e_x3;
                                    a0_5 = k0 * q0_0 + k1 * q0_1 + k2 * q0_2 + k3 * q0_3;
                                    a1_5 = k0 * q1_0 + k1 * q1_1 + k2 * q1_2 + k3 * q1_3;
                                }
                                float a0_6;
                                float a1_6;

                                {
                                    int e_c = (c.Y >> 16 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float k0 = e_d2_0;
                                    float k1 = e_x1;
                                    float k2 = e_x2;
                                    float k3 = e_x3;
                                    a0_6 = k0 * q0_0 + k1 * q0_1 + k2 * q0_2 + k3 * q0_3;
                                    a1_6 = k0 * q1_0 + k1 * q1_1 + k2 * q1_2 + k3 * q1_3;
                                }
                                float a0_7;
                                float a1_7;

                                {
                                    int e_c = (c.Y >> 24 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float k0 = e_d2_0;
                                    float k1 = e_x1;
                                    float k2 = e_x2;
                                    float k3 = e_x3;
                                    a0_7 = k0 * q0_0 + k1 * q0_1 + k2 * q0_2 + k3 * q0_3;
                                    a1_7 = k0 * q1_0 + k1 * q1_1 + k2 * q1_2 + k3 * q1_3;
                                }
                                float a0_8;
                                float a1_8;

                                {
                                    int e_c = (c.Z & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float k0 = e_d2_0;
                                    float k1 = e_x1;
                                    float k2 = e_x2;
                                    float k3 = e_x3;
                                    a0_8 = k0 * q0_0 + k1 * q0_1 + k2 * q0_2 + k3 * q0_3;
                                    a1_8 = k0 * q1_0 + k1 * q1_1 + k2 * q1_2 + k3 * q1_3;
                                }
                                float a0_9;
                                float a1_9;

                                {
                                    int e_c = (c.Z >> 8 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float k0 = e_d2_0;
                                    float k1 = e_x1;
                                    float k2 = e_x2;
                                    float k3 = e_x3;
                                    a0_9 = k0 * q0_0 + k1 * q0_1 + k2 * q0_2 + k3 * q0_3;
                                    a1_9 = k0 * q1_0 + k1 * q1_1 + k2 * q1_2 + k3 * q1_3;
                                }
                                float a0_10;
                                float a1_10;

                                {
                                    int e_c = (c.Z >> 16 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float k0 = e_d2_0;
                                    float k1 = e_x1;
                                    float k2 = e_x2;
                                    float k3 = e_x3;
                                    a0_10 = k0 * q0_0 + k1 * q0_1 + k2 * q0_2 + k3 * q0_3;
                                    a1_10 = k0 * q1_0 + k1 * q1_1 + k2 * q1_2 + k3 * q1_3;
                                }
                                float a0_11;
                                float a1_11;

                                {
                                    int e_c = (c.Z >> 24 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float k0 = e_d2_0;
                                    float k1 = e_x1;
                                    float k2 = e_x2;
                                    float k3 = e_x3;
                                    a0_11 = k0 * q0_0 + k1 * q0_1 + k2 * q0_2 + k3 * q0_3;
                                    a1_11 = k0 * q1_0 + k1 * q1_1 + k2 * q1_2 + k3 * q1_3;
                                }
                                float a0_12;
                                float a1_12;

                                {
                                    int e_c = (c.W & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float k0 = e_d2_0;
                                    float k1 = e_x1;
                                    float k2 = e_x2;
                                    float k3 = e_x3;
                                    a0_12 = k0 * q0_0 + k1 * q0_1 + k2 * q0_2 + k3 * q0_3;
                                    a1_12 = k0 * q1_0 + k1 * q1_1 + k2 * q1_2 + k3 * q1_3;
                                }
                                float a0_13;
                                float a1_13;

                                {
                                    int e_c = (c.W >> 8 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float k0 = e_d2_0;
                                    float k1 = e_x1;
                                    float k2 = e_x2;
                                    float k3 = e_x3;
                                    a0_13 = k0 * q0_0 + k1 * q0_1 + k2 * q0_2 + k3 * q0_3;
                                    a1_13 = k0 * q1_0 + k1 * q1_1 + k2 * q1_2 + k3 * q1_3;
                                }
                                float a0_14;
                                float a1_14;

                                {
                                    int e_c = (c.W >> 16 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float k0 = e_d2_0;
                                    float k1 = e_x1;
                                    float k2 = e_x2;
                                    float k3 = e_x3;
                                    a0_14 = k0 * q0_0 + k1 * q0_1 + k2 * q0_2 + k3 * q0_3;
                                    a1_14 = k0 * q1_0 + k1 * q1_1 + k2 * q1_2 + k3 * q1_3;
                                }
                                float a0_15;
                                float a1_15;

                                {
                                    int e_c = (c.W >> 24 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float k0 = e_d2_0;
                                    float k1 = e_x1;
                                    float k2 = e_x2;
                                    float k3 = e_x3;
                                    a0_15 = k0 * q0_0 + k1 * q0_1 + k2 * q0_2 + k3 * q0_3;
                                    a1_15 = k0 * q1_0 + k1 * q1_1 + k2 * q1_2 + k3 * q1_3;
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

                                {
                                    bool upper4 = (member & 4) != 0;
                                    float r4_0 = (upper4 ? a1_8 : a1_0) + global::ILGPU.Warp.ShuffleXor(upper4 ? a1_0 : a1_8, 4);
                                    float r4_1 = (upper4 ? a1_9 : a1_1) + global::ILGPU.Warp.ShuffleXor(upper4 ? a1_1 : a1_9, 4);
                                    float r4_2 = (upper4 ? a1_10 : a1_2) + global::ILGPU.Warp.ShuffleXor(upper4 ? a1_2 : a1_10, 4);
                                    float r4_3 = (upper4 ? a1_11 : a1_3) + global::ILGPU.Warp.ShuffleXor(upper4 ? a1_3 : a1_11, 4);
                                    float r4_4 = (upper4 ? a1_12 : a1_4) + global::ILGPU.Warp.ShuffleXor(upper4 ? a1_4 : a1_12, 4);
                                    float r4_5 = (upper4 ? a1_13 : a1_5) + global::ILGPU.Warp.ShuffleXor(upper4 ? a1_5 : a1_13, 4);
                                    float r4_6 = (upper4 ? a1_14 : a1_6) + global::ILGPU.Warp.ShuffleXor(upper4 ? a1_6 : a1_14, 4);
                                    float r4_7 = (upper4 ? a1_15 : a1_7) + global::ILGPU.Warp.ShuffleXor(upper4 ? a1_7 : a1_15, 4);
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
                                        global::ILGPU.Atomic.Add(ref scores[1 * cache.Tokens + token + 0], r1_0);
                                    }
                                    if (token + 1 < count)
                                    {
                                        global::ILGPU.Atomic.Add(ref scores[1 * cache.Tokens + token + 1], r1_1);
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
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 128).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(128, 4032);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(4160, 256).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(4416, 4).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(4420, 4).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(4424, 4).Cast<float>();
            if (count <= 0)
            {
                long row = (long)sequence * 2 + head * 2;
                for (int i = bookPart == 0 ? thread : 128; i < 128; i += 64)
                {
                    outputs[row * 64 + i] = 0f;
                }
            }
            else
            {
                int member = lane % 8;
                int slot = lane / 8;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> valueStored = valueBooks.Cast<global::QuantSdk.Gpu.Packed64>().SubView((long)head * 4096, 4096);
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> valueNear = table.SubView(0, 4032).Cast<global::QuantSdk.Gpu.Packed64>();
                for (int i = thread; i < 2016; i += 64)
                {
                    valueNear[i] = valueStored[((i / 8 + 4) * 16 + global::ILGPU.IntrinsicMath.Min(bookPart * 8 + i % 8 / 1, 15)) * 1 + i % 1];
                }
                global::ILGPU.Group.Barrier();

                {
                    long row = (long)sequence * 2 + head * 2;
                    global::ILGPU.ArrayView<float> scores = partials.SubView((row) * cache.Tokens, (long)cache.Tokens * 2);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 16) * 16), (long)(cache.Tokens / 16) * 16);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> weightUnits = scores.Cast<global::QuantSdk.Gpu.Float128>();
                    for (int tile = bookPart * 1; tile < global::ILGPU.IntrinsicMath.Min(bookPart * 1 + 1, 2); tile++)
                    {
                        float a0_0 = 0f;
                        float a0_1 = 0f;
                        float a0_2 = 0f;
                        float a0_3 = 0f;
                        float a1_0 = 0f;
                        float a1_1 = 0f;
                        float a1_2 = 0f;
                        float a1_3 = 0f;
                        int group = global::ILGPU.IntrinsicMath.Min(tile * 8 + member / 4 + member % 4 * 2, 15);
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> near = valueNear.SubView((group - bookPart * 8) * 1);
                        global::QuantSdk.Gpu.Packed64 hot_0 = valueStored[(slot * 16 + group) * 1 + 0];
                        int last = (first + count - 1) / 16;
                        int block = first / 16 + warp * 4;
                        global::QuantSdk.Gpu.Packed128 next = values[global::ILGPU.IntrinsicMath.Min(block + slot, last) * 16 + group];
                        for (; block <= last; block += 8)
                        {
                            global::QuantSdk.Gpu.Packed128 c = next;
                            next = values[global::ILGPU.IntrinsicMath.Min(block + 8 + slot, last) * 16 + group];
                            bool isInside = block + slot <= last;
                            int weightsAt = (global::ILGPU.IntrinsicMath.Min(block + slot, last) * 16 - first) / 4;

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 * cache.Tokens / 4 + 0];
                                global::QuantSdk.Gpu.Float128 p1 = weightUnits[weightsAt + 1 * cache.Tokens / 4 + 0];

                                {
                                    int e_c = (c.X & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float w0 = isInside ? p0.X : 0f;
                                    float w1 = isInside ? p1.X : 0f;
                                    float v0 = e_d2_0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_x1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_x2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_x3;
                                    a0_3 += w0 * v3;
                                    a1_3 += w1 * v3;
                                }

                                {
                                    int e_c = (c.X >> 8 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float w0 = isInside ? p0.Y : 0f;
                                    float w1 = isInside ? p1.Y : 0f;
                                    float v0 = e_d2_0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_x1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_x2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_x3;
                                    a0_3 += w0 * v3;
                                    a1_3 += w1 * v3;
                                }

                                {
                                    int e_c = (c.X >> 16 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float w0 = isInside ? p0.Z : 0f;
                                    float w1 = isInside ? p1.Z : 0f;
                                    float v0 = e_d2_0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_x1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_x2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_x3;
                                    a0_3 += w0 * v3;
                                    a1_3 += w1 * v3;
                                }

                                {
                                    int e_c = (c.X >> 24 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float w0 = isInside ? p0.W : 0f;
                                    float w1 = isInside ? p1.W : 0f;
                                    float v0 = e_d2_0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_x1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_x2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_x3;
                                    a0_3 += w0 * v3;
                                    a1_3 += w1 * v3;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 * cache.Tokens / 4 + 1];
                                global::QuantSdk.Gpu.Float128 p1 = weightUnits[weightsAt + 1 * cache.Tokens / 4 + 1];

                                {
                                    int e_c = (c.Y & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float w0 = isInside ? p0.X : 0f;
                                    float w1 = isInside ? p1.X : 0f;
                                    float v0 = e_d2_0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_x1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_x2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_x3;
                                    a0_3 += w0 * v3;
                                    a1_3 += w1 * v3;
                                }

                                {
                                    int e_c = (c.Y >> 8 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float w0 = isInside ? p0.Y : 0f;
                                    float w1 = isInside ? p1.Y : 0f;
                                    float v0 = e_d2_0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_x1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_x2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_x3;
                                    a0_3 += w0 * v3;
                                    a1_3 += w1 * v3;
                                }

                                {
                                    int e_c = (c.Y >> 16 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float w0 = isInside ? p0.Z : 0f;
                                    float w1 = isInside ? p1.Z : 0f;
                                    float v0 = e_d2_0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_x1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_x2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_x3;
                                    a0_3 += w0 * v3;
                                    a1_3 += w1 * v3;
                                }

                                {
                                    int e_c = (c.Y >> 24 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float w0 = isInside ? p0.W : 0f;
                                    float w1 = isInside ? p1.W : 0f;
                                    float v0 = e_d2_0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_x1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_x2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_x3;
                                    a0_3 += w0 * v3;
                                    a1_3 += w1 * v3;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 * cache.Tokens / 4 + 2];
                                global::QuantSdk.Gpu.Float128 p1 = weightUnits[weightsAt + 1 * cache.Tokens / 4 + 2];

                                {
                                    int e_c = (c.Z & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float w0 = isInside ? p0.X : 0f;
                                    float w1 = isInside ? p1.X : 0f;
                                    float v0 = e_d2_0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_x1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_x2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_x3;
                                    a0_3 += w0 * v3;
                                    a1_3 += w1 * v3;
                                }

                                {
                                    int e_c = (c.Z >> 8 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float w0 = isInside ? p0.Y : 0f;
                                    float w1 = isInside ? p1.Y : 0f;
                                    float v0 = e_d2_0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_x1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_x2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_x3;
                                    a0_3 += w0 * v3;
                                    a1_3 += w1 * v3;
                                }

                                {
                                    int e_c = (c.Z >> 16 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float w0 = isInside ? p0.Z : 0f;
                                    float w1 = isInside ? p1.Z : 0f;
                                    float v0 = e_d2_0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_x1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_x2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_x3;
                                    a0_3 += w0 * v3;
                                    a1_3 += w1 * v3;
                                }

                                {
                                    int e_c = (c.Z >> 24 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float w0 = isInside ? p0.W : 0f;
                                    float w1 = isInside ? p1.W : 0f;
                                    float v0 = e_d2_0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_x1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_x2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_x3;
                                    a0_3 += w0 * v3;
                                    a1_3 += w1 * v3;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 * cache.Tokens / 4 + 3];
                                global::QuantSdk.Gpu.Float128 p1 = weightUnits[weightsAt + 1 * cache.Tokens / 4 + 3];

                                {
                                    int e_c = (c.W & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float w0 = isInside ? p0.X : 0f;
                                    float w1 = isInside ? p1.X : 0f;
                                    float v0 = e_d2_0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_x1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_x2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_x3;
                                    a0_3 += w0 * v3;
                                    a1_3 += w1 * v3;
                                }

                                {
                                    int e_c = (c.W >> 8 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float w0 = isInside ? p0.Y : 0f;
                                    float w1 = isInside ? p1.Y : 0f;
                                    float v0 = e_d2_0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_x1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_x2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_x3;
                                    a0_3 += w0 * v3;
                                    a1_3 += w1 * v3;
                                }

                                {
                                    int e_c = (c.W >> 16 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float w0 = isInside ? p0.Z : 0f;
                                    float w1 = isInside ? p1.Z : 0f;
                                    float v0 = e_d2_0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_x1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_x2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_x3;
                                    a0_3 += w0 * v3;
                                    a1_3 += w1 * v3;
                                }

                                {
                                    int e_c = (c.W >> 24 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 8];
                                    }
                                    float e_d0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    float e_d0_1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    float e_d0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    float e_d0_3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    float e_d1_0 = (member & 1) != 0 ? e_d0_1 : e_d0_0;
                                    float e_d1_1 = (member & 1) != 0 ? e_d0_0 : e_d0_1;
                                    float e_d1_2 = (member & 1) != 0 ? e_d0_3 : e_d0_2;
                                    float e_d1_3 = (member & 1) != 0 ? e_d0_2 : e_d0_3;
                                    float e_d2_0 = (member & 2) != 0 ? e_d1_2 : e_d1_0;
                                    float e_d2_1 = (member & 2) != 0 ? e_d1_3 : e_d1_1;
                                    float e_d2_2 = (member & 2) != 0 ? e_d1_0 : e_d1_2;
                                    float e_d2_3 = (member & 2) != 0 ? e_d1_1 : e_d1_3;
                                    float e_x1 = global::ILGPU.Warp.ShuffleXor(e_d2_1, 1);
                                    float e_x2 = global::ILGPU.Warp.ShuffleXor(e_d2_2, 2);
                                    float e_x3 = global::ILGPU.Warp.ShuffleXor(e_d2_3, 3);
                                    float w0 = isInside ? p0.W : 0f;
                                    float w1 = isInside ? p1.W : 0f;
                                    float v0 = e_d2_0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_x1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_x2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_x3;
                                    a0_3 += w0 * v3;
                                    a1_3 += w1 * v3;
                                }
                            }
                        }
                        global::QuantSdk.Gpu.KernelOrder.LetNextStart();
                        global::ILGPU.Group.Barrier();

                        {
                            int part = (warp * 4 + slot) * 32;
                            reduction[part + (0 ^ member % 4) * 8 + member] = a0_0;
                            reduction[part + (1 ^ member % 4) * 8 + member] = a0_1;
                            reduction[part + (2 ^ member % 4) * 8 + member] = a0_2;
                            reduction[part + (3 ^ member % 4) * 8 + member] = a0_3;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 32; i += 64)
                        {
                            float total = 0f;
                            total += reduction[0 + i] + reduction[32 + i] + reduction[64 + i] + reduction[96 + i] + reduction[128 + i] + reduction[160 + i] + reduction[192 + i] + reduction[224 + i];
                            int output = tile * 32 + i;

                            {
                                outputs[(row + 0) * 64 + output] = total / statistics[row + 0];
                            }
                        }
                        global::ILGPU.Group.Barrier();

                        {
                            int part = (warp * 4 + slot) * 32;
                            reduction[part + (0 ^ member % 4) * 8 + member] = a1_0;
                            reduction[part + (1 ^ member % 4) * 8 + member] = a1_1;
                            reduction[part + (2 ^ member % 4) * 8 + member] = a1_2;
                            reduction[part + (3 ^ member % 4) * 8 + member] = a1_3;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 32; i += 64)
                        {
                            float total = 0f;
                            total += reduction[0 + i] + reduction[32 + i] + reduction[64 + i] + reduction[96 + i] + reduction[128 + i] + reduction[160 + i] + reduction[192 + i] + reduction[224 + i];
                            int output = tile * 32 + i;

                            {
                                outputs[(row + 1) * 64 + output] = total / statistics[row + 1];
                            }
                        }
                    }
                }
            }
        }
    }
}
