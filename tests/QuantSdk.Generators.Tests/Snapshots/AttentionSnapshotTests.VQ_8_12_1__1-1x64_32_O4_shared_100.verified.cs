#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: VQ&lt;8,12,1&gt;, 1 query heads, 1 key-value heads of 64, CodebookCentric, rung O4, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Scores, QueryHeads: 1, KeyValueHeads: 1, HeadDimension: 64,
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 5776,
            ScoreTokens: 0, BlockTokens: 32, MinimumTokens: 1) { Phases = new global::QuantSdk.Gpu.AttentionPhases(Values, Parts: 4, IsAtomic: true) };

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
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 64).Cast<float>();
            global::ILGPU.ArrayView<float> partners = shared.SubView(64, 64).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(128, 1056);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(1184, 256).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(1440, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(1442, 1).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(1443, 1).Cast<float>();
            if (count > 0)
            {
                int member = lane % 2;
                int slot = lane / 2;
                global::ILGPU.ArrayView<float> staged = table.SubView(warp * 256, 256).Cast<float>();
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> stagedVectors = staged.Cast<global::QuantSdk.Gpu.Float128>();
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keyStored = keyBooks.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)head * 32768, 32768);
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keyNear = table.SubView(256, 800).Cast<global::QuantSdk.Gpu.Packed128>();
                for (int i = thread; i < 200; i += 32)
                {
                    keyNear[i] = keyStored[((i / 2 + 16) * 8 + global::ILGPU.IntrinsicMath.Min(bookPart * 2 + i % 2 / 1, 7)) * 1 + i % 1];
                }
                global::ILGPU.Group.Barrier();

                {
                    long row = (long)sequence * 1 + head * 1;
                    global::ILGPU.ArrayView<float> scores = partials.SubView((row) * cache.Tokens, (long)cache.Tokens * 1);
                    for (int i = thread; i < 64; i += 32)
                    {
                        int channel = i;
                        queryRows[i] = global::QuantSdk.Gpu.AttentionMath.Turned(queries, row * 64, channel, 64, cosines, sines, positions, length - 1);
                        float partner = global::QuantSdk.Gpu.AttentionMath.Turned(queries, row * 64, global::QuantSdk.Gpu.AttentionMath.Partner(channel, 64), 64, cosines, sines, positions, length - 1);
                        partners[i] = channel < 32 ? partner : -partner;
                    }
                    global::ILGPU.Group.Barrier();

                    {
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 8) * 8), (long)(cache.Tokens / 8) * 8);
                        int turnRows = (global::ILGPU.IntrinsicMath.Max(positions, 1) + 31) / 32 * 32;
                        global::ILGPU.ArrayView<float> cosinesByPosition = cosines.SubView(positions * 32, turnRows * 32);
                        global::ILGPU.ArrayView<float> sinesByPosition = sines.SubView(positions * 32, turnRows * 32);
                        for (int tile = bookPart * 1; tile < global::ILGPU.IntrinsicMath.Min(bookPart * 1 + 1, 4); tile++)
                        {
                            int group = global::ILGPU.IntrinsicMath.Min(tile * 2 + member, 7);
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> near = keyNear.SubView((group - bookPart * 2) * 1);
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> far = keyStored.SubView(group * 1);
                            global::QuantSdk.Gpu.Packed128 hot_0 = keyStored[(slot * 8 + group) * 1 + 0];
                            int channel0 = tile * 16 + member + 0;
                            float q0_0 = queryRows[0 + channel0];
                            float p0_0 = partners[0 + channel0];
                            int pair0 = channel0 % 32;
                            global::ILGPU.ArrayView<float> cosine0 = cosinesByPosition.SubView(pair0);
                            global::ILGPU.ArrayView<float> sine0 = sinesByPosition.SubView(pair0);
                            int channel1 = tile * 16 + member + 2;
                            float q0_1 = queryRows[0 + channel1];
                            float p0_1 = partners[0 + channel1];
                            int pair1 = channel1 % 32;
                            global::ILGPU.ArrayView<float> cosine1 = cosinesByPosition.SubView(pair1);
                            global::ILGPU.ArrayView<float> sine1 = sinesByPosition.SubView(pair1);
                            int channel2 = tile * 16 + member + 4;
                            float q0_2 = queryRows[0 + channel2];
                            float p0_2 = partners[0 + channel2];
                            int pair2 = channel2 % 32;
                            global::ILGPU.ArrayView<float> cosine2 = cosinesByPosition.SubView(pair2);
                            global::ILGPU.ArrayView<float> sine2 = sinesByPosition.SubView(pair2);
                            int channel3 = tile * 16 + member + 6;
                            float q0_3 = queryRows[0 + channel3];
                            float p0_3 = partners[0 + channel3];
                            int pair3 = channel3 % 32;
                            global::ILGPU.ArrayView<float> cosine3 = cosinesByPosition.SubView(pair3);
                            global::ILGPU.ArrayView<float> sine3 = sinesByPosition.SubView(pair3);
                            int channel4 = tile * 16 + member + 8;
                            float q0_4 = queryRows[0 + channel4];
                            float p0_4 = partners[0 + channel4];
                            int pair4 = channel4 % 32;
                            global::ILGPU.ArrayView<float> cosine4 = cosinesByPosition.SubView(pair4);
                            global::ILGPU.ArrayView<float> sine4 = sinesByPosition.SubView(pair4);
                            int channel5 = tile * 16 + member + 10;
                            float q0_5 = queryRows[0 + channel5];
                            float p0_5 = partners[0 + channel5];
                            int pair5 = channel5 % 32;
                            global::ILGPU.ArrayView<float> cosine5 = cosinesByPosition.SubView(pair5);
                            global::ILGPU.ArrayView<float> sine5 = sinesByPosition.SubView(pair5);
                            int channel6 = tile * 16 + member + 12;
                            float q0_6 = queryRows[0 + channel6];
                            float p0_6 = partners[0 + channel6];
                            int pair6 = channel6 % 32;
                            global::ILGPU.ArrayView<float> cosine6 = cosinesByPosition.SubView(pair6);
                            global::ILGPU.ArrayView<float> sine6 = sinesByPosition.SubView(pair6);
                            int channel7 = tile * 16 + member + 14;
                            float q0_7 = queryRows[0 + channel7];
                            float p0_7 = partners[0 + channel7];
                            int pair7 = channel7 % 32;
                            global::ILGPU.ArrayView<float> cosine7 = cosinesByPosition.SubView(pair7);
                            global::ILGPU.ArrayView<float> sine7 = sinesByPosition.SubView(pair7);
                            int last = (first + count - 1) / 8;
                            int block = first / 8 + warp * 16;
                            global::QuantSdk.Gpu.Packed128 next = keys[global::ILGPU.IntrinsicMath.Min(block + slot, last) * 8 + group];
                            for (; block <= last; block += 16)
                            {
                                global::QuantSdk.Gpu.Packed128 c = next;
                                next = keys[global::ILGPU.IntrinsicMath.Min(block + 16 + slot, last) * 8 + group];
                                int turn = positions == 0 ? 0 : global::ILGPU.IntrinsicMath.Min(block + slot, last) * 256;
                                float a0_0;

                                {
                                    int e_c = (c.X & 0xFFFF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 15) * 2 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 15) * 2 + member);
                                    e_0.Z = global::ILGPU.Warp.Shuffle(hot_0.Z, (e_c & 15) * 2 + member);
                                    e_0.W = global::ILGPU.Warp.Shuffle(hot_0.W, (e_c & 15) * 2 + member);
                                    if (e_c >= 16)
                                    {
                                        if (e_c < 116)
                                        {
                                            e_0 = near[(e_c - 16) * 2];
                                        }
                                        else
                                        {
                                            e_0 = far[e_c * 8];
                                        }
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 2 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 2 + 1] = e_s1;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 2];
                                    float e_d2 = staged[slot * 16 + member + 4];
                                    float e_d3 = staged[slot * 16 + member + 6];
                                    float e_d4 = staged[slot * 16 + member + 8];
                                    float e_d5 = staged[slot * 16 + member + 10];
                                    float e_d6 = staged[slot * 16 + member + 12];
                                    float e_d7 = staged[slot * 16 + member + 14];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float kc0 = k0 * cosine0[turn + 0];
                                    float ks0 = k0 * sine0[turn + 0];
                                    float kc1 = k1 * cosine1[turn + 0];
                                    float ks1 = k1 * sine1[turn + 0];
                                    float kc2 = k2 * cosine2[turn + 0];
                                    float ks2 = k2 * sine2[turn + 0];
                                    float kc3 = k3 * cosine3[turn + 0];
                                    float ks3 = k3 * sine3[turn + 0];
                                    float kc4 = k4 * cosine4[turn + 0];
                                    float ks4 = k4 * sine4[turn + 0];
                                    float kc5 = k5 * cosine5[turn + 0];
                                    float ks5 = k5 * sine5[turn + 0];
                                    float kc6 = k6 * cosine6[turn + 0];
                                    float ks6 = k6 * sine6[turn + 0];
                                    float kc7 = k7 * cosine7[turn + 0];
                                    float ks7 = k7 * sine7[turn + 0];
                                    a0_0 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7;
                                }
                                float a0_1;

                                {
                                    int e_c = (c.X >> 16 & 0xFFFF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 15) * 2 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 15) * 2 + member);
                                    e_0.Z = global::ILGPU.Warp.Shuffle(hot_0.Z, (e_c & 15) * 2 + member);
                                    e_0.W = global::ILGPU.Warp.Shuffle(hot_0.W, (e_c & 15) * 2 + member);
                                    if (e_c >= 16)
                                    {
                                        if (e_c < 116)
                                        {
                                            e_0 = near[(e_c - 16) * 2];
                                        }
                                        else
                                        {
                                            e_0 = far[e_c * 8];
                                        }
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 2 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 2 + 1] = e_s1;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 2];
                                    float e_d2 = staged[slot * 16 + member + 4];
                                    float e_d3 = staged[slot * 16 + member + 6];
                                    float e_d4 = staged[slot * 16 + member + 8];
                                    float e_d5 = staged[slot * 16 + member + 10];
                                    float e_d6 = staged[slot * 16 + member + 12];
                                    float e_d7 = staged[slot * 16 + member + 14];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float kc0 = k0 * cosine0[turn + 32];
                                    float ks0 = k0 * sine0[turn + 32];
                                    float kc1 = k1 * cosine1[turn + 32];
                                    float ks1 = k1 * sine1[turn + 32];
                                    float kc2 = k2 * cosine2[turn + 32];
                                    float ks2 = k2 * sine2[turn + 32];
                                    float kc3 = k3 * cosine3[turn + 32];
                                    float ks3 = k3 * sine3[turn + 32];
                                    float kc4 = k4 * cosine4[turn + 32];
                                    float ks4 = k4 * sine4[turn + 32];
                                    float kc5 = k5 * cosine5[turn + 32];
                                    float ks5 = k5 * sine5[turn + 32];
                                    float kc6 = k6 * cosine6[turn + 32];
                                    float ks6 = k6 * sine6[turn + 32];
                                    float kc7 = k7 * cosine7[turn + 32];
                                    float ks7 = k7 * sine7[turn + 32];
                                    a0_1 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7;
                                }
                                float a0_2;

                                {
                                    int e_c = (c.Y & 0xFFFF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 15) * 2 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 15) * 2 + member);
                                    e_0.Z = global::ILGPU.Warp.Shuffle(hot_0.Z, (e_c & 15) * 2 + member);
                                    e_0.W = global::ILGPU.Warp.Shuffle(hot_0.W, (e_c & 15) * 2 + member);
                                    if (e_c >= 16)
                                    {
                                        if (e_c < 116)
                                        {
                                            e_0 = near[(e_c - 16) * 2];
                                        }
                                        else
                                        {
                                            e_0 = far[e_c * 8];
                                        }
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 2 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 2 + 1] = e_s1;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 2];
                                    float e_d2 = staged[slot * 16 + member + 4];
                                    float e_d3 = staged[slot * 16 + member + 6];
                                    float e_d4 = staged[slot * 16 + member + 8];
                                    float e_d5 = staged[slot * 16 + member + 10];
                                    float e_d6 = staged[slot * 16 + member + 12];
                                    float e_d7 = staged[slot * 16 + member + 14];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float kc0 = k0 * cosine0[turn + 64];
                                    float ks0 = k0 * sine0[turn + 64];
                                    float kc1 = k1 * cosine1[turn + 64];
                                    float ks1 = k1 * sine1[turn + 64];
                                    float kc2 = k2 * cosine2[turn + 64];
                                    float ks2 = k2 * sine2[turn + 64];
                                    float kc3 = k3 * cosine3[turn + 64];
                                    float ks3 = k3 * sine3[turn + 64];
                                    float kc4 = k4 * cosine4[turn + 64];
                                    float ks4 = k4 * sine4[turn + 64];
                                    float kc5 = k5 * cosine5[turn + 64];
                                    float ks5 = k5 * sine5[turn + 64];
                                    float kc6 = k6 * cosine6[turn + 64];
                                    float ks6 = k6 * sine6[turn + 64];
                                    float kc7 = k7 * cosine7[turn + 64];
                                    float ks7 = k7 * sine7[turn + 64];
                                    a0_2 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7;
                                }
                                float a0_3;

                                {
                                    int e_c = (c.Y >> 16 & 0xFFFF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 15) * 2 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 15) * 2 + member);
                                    e_0.Z = global::ILGPU.Warp.Shuffle(hot_0.Z, (e_c & 15) * 2 + member);
                                    e_0.W = global::ILGPU.Warp.Shuffle(hot_0.W, (e_c & 15) * 2 + member);
                                    if (e_c >= 16)
                                    {
                                        if (e_c < 116)
                                        {
                                            e_0 = near[(e_c - 16) * 2];
                                        }
                                        else
                                        {
                                            e_0 = far[e_c * 8];
                                        }
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 2 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 2 + 1] = e_s1;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 2];
                                    float e_d2 = staged[slot * 16 + member + 4];
                                    float e_d3 = staged[slot * 16 + member + 6];
                                    float e_d4 = staged[slot * 16 + member + 8];
                                    float e_d5 = staged[slot * 16 + member + 10];
                                    float e_d6 = staged[slot * 16 + member + 12];
                                    float e_d7 = staged[slot * 16 + member + 14];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float kc0 = k0 * cosine0[turn + 96];
                                    float ks0 = k0 * sine0[turn + 96];
                                    float kc1 = k1 * cosine1[turn + 96];
                                    float ks1 = k1 * sine1[turn + 96];
                                    float kc2 = k2 * cosine2[turn + 96];
                                    float ks2 = k2 * sine2[turn + 96];
                                    float kc3 = k3 * cosine3[turn + 96];
                                    float ks3 = k3 * sine3[turn + 96];
                                    float kc4 = k4 * cosine4[turn + 96];
                                    float ks4 = k4 * sine4[turn + 96];
                                    float kc5 = k5 * cosine5[turn + 96];
                                    float ks5 = k5 * sine5[turn + 96];
                                    float kc6 = k6 * cosine6[turn + 96];
                                    float ks6 = k6 * sine6[turn + 96];
                                    float kc7 = k7 * cosine7[turn + 96];
                                    float ks7 = k7 * sine7[turn + 96];
                                    a0_3 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7;
                                }
                                float a0_4;

                                {
                                    int e_c = (c.Z & 0xFFFF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 15) * 2 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 15) * 2 + member);
                                    e_0.Z = global::ILGPU.Warp.Shuffle(hot_0.Z, (e_c & 15) * 2 + member);
                                    e_0.W = global::ILGPU.Warp.Shuffle(hot_0.W, (e_c & 15) * 2 + member);
                                    if (e_c >= 16)
                                    {
                                        if (e_c < 116)
                                        {
                                            e_0 = near[(e_c - 16) * 2];
                                        }
                                        else
                                        {
                                            e_0 = far[e_c * 8];
                                        }
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 2 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 2 + 1] = e_s1;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 2];
                                    float e_d2 = staged[slot * 16 + member + 4];
                                    float e_d3 = staged[slot * 16 + member + 6];
                                    float e_d4 = staged[slot * 16 + member + 8];
                                    float e_d5 = staged[slot * 16 + member + 10];
                                    float e_d6 = staged[slot * 16 + member + 12];
                                    float e_d7 = staged[slot * 16 + member + 14];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float kc0 = k0 * cosine0[turn + 128];
                                    float ks0 = k0 * sine0[turn + 128];
                                    float kc1 = k1 * cosine1[turn + 128];
                                    float ks1 = k1 * sine1[turn + 128];
                                    float kc2 = k2 * cosine2[turn + 128];
                                    float ks2 = k2 * sine2[turn + 128];
                                    float kc3 = k3 * cosine3[turn + 128];
                                    float ks3 = k3 * sine3[turn + 128];
                                    float kc4 = k4 * cosine4[turn + 128];
                                    float ks4 = k4 * sine4[turn + 128];
                                    float kc5 = k5 * cosine5[turn + 128];
                                    float ks5 = k5 * sine5[turn + 128];
                                    float kc6 = k6 * cosine6[turn + 128];
                                    float ks6 = k6 * sine6[turn + 128];
                                    float kc7 = k7 * cosine7[turn + 128];
                                    float ks7 = k7 * sine7[turn + 128];
                                    a0_4 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7;
                                }
                                float a0_5;

                                {
                                    int e_c = (c.Z >> 16 & 0xFFFF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 15) * 2 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 15) * 2 + member);
                                    e_0.Z = global::ILGPU.Warp.Shuffle(hot_0.Z, (e_c & 15) * 2 + member);
                                    e_0.W = global::ILGPU.Warp.Shuffle(hot_0.W, (e_c & 15) * 2 + member);
                                    if (e_c >= 16)
                                    {
                                        if (e_c < 116)
                                        {
                                            e_0 = near[(e_c - 16) * 2];
                                        }
                                        else
                                        {
                                            e_0 = far[e_c * 8];
                                        }
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 2 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 2 + 1] = e_s1;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 2];
                                    float e_d2 = staged[slot * 16 + member + 4];
                                    float e_d3 = staged[slot * 16 + member + 6];
                                    float e_d4 = staged[slot * 16 + member + 8];
                                    float e_d5 = staged[slot * 16 + member + 10];
                                    float e_d6 = staged[slot * 16 + member + 12];
                                    float e_d7 = staged[slot * 16 + member + 14];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float kc0 = k0 * cosine0[turn + 160];
                                    float ks0 = k0 * sine0[turn + 160];
                                    float kc1 = k1 * cosine1[turn + 160];
                                    float ks1 = k1 * sine1[turn + 160];
                                    float kc2 = k2 * cosine2[turn + 160];
                                    float ks2 = k2 * sine2[turn + 160];
                                    float kc3 = k3 * cosine3[turn + 160];
                                    float ks3 = k3 * sine3[turn + 160];
                                    float kc4 = k4 * cosine4[turn + 160];
                                    float ks4 = k4 * sine4[turn + 160];
                                    float kc5 = k5 * cosine5[turn + 160];
                                    float ks5 = k5 * sine5[turn + 160];
                                    float kc6 = k6 * cosine6[turn + 160];
                                    float ks6 = k6 * sine6[turn + 160];
                                    float kc7 = k7 * cosine7[turn + 160];
                                    float ks7 = k7 * sine7[turn + 160];
                                    a0_5 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7;
                                }
                                float a0_6;

                                {
                                    int e_c = (c.W & 0xFFFF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 15) * 2 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 15) * 2 + member);
                                    e_0.Z = global::ILGPU.Warp.Shuffle(hot_0.Z, (e_c & 15) * 2 + member);
                                    e_0.W = global::ILGPU.Warp.Shuffle(hot_0.W, (e_c & 15) * 2 + member);
                                    if (e_c >= 16)
                                    {
                                        if (e_c < 116)
                                        {
                                            e_0 = near[(e_c - 16) * 2];
                                        }
                                        else
                                        {
                                            e_0 = far[e_c * 8];
                                        }
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 2 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 2 + 1] = e_s1;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 2];
                                    float e_d2 = staged[slot * 16 + member + 4];
                                    float e_d3 = staged[slot * 16 + member + 6];
                                    float e_d4 = staged[slot * 16 + member + 8];
                                    float e_d5 = staged[slot * 16 + member + 10];
                                    float e_d6 = staged[slot * 16 + member + 12];
                                    float e_d7 = staged[slot * 16 + member + 14];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float kc0 = k0 * cosine0[turn + 192];
                                    float ks0 = k0 * sine0[turn + 192];
                                    float kc1 = k1 * cosine1[turn + 192];
                                    float ks1 = k1 * sine1[turn + 192];
                                    float kc2 = k2 * cosine2[turn + 192];
                                    float ks2 = k2 * sine2[turn + 192];
                                    float kc3 = k3 * cosine3[turn + 192];
                                    float ks3 = k3 * sine3[turn + 192];
                                    float kc4 = k4 * cosine4[turn + 192];
                                    float ks4 = k4 * sine4[turn + 192];
                                    float kc5 = k5 * cosine5[turn + 192];
                                    float ks5 = k5 * sine5[turn + 192];
                                    float kc6 = k6 * cosine6[turn + 192];
                                    float ks6 = k6 * sine6[turn + 192];
                                    float kc7 = k7 * cosine7[turn + 192];
                                    float ks7 = k7 * sine7[turn + 192];
                                    a0_6 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7;
                                }
                                float a0_7;

                                {
                                    int e_c = (c.W >> 16 & 0xFFFF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 15) * 2 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 15) * 2 + member);
                                    e_0.Z = global::ILGPU.Warp.Shuffle(hot_0.Z, (e_c & 15) * 2 + member);
                                    e_0.W = global::ILGPU.Warp.Shuffle(hot_0.W, (e_c & 15) * 2 + member);
                                    if (e_c >= 16)
                                    {
                                        if (e_c < 116)
                                        {
                                            e_0 = near[(e_c - 16) * 2];
                                        }
                                        else
                                        {
                                            e_0 = far[e_c * 8];
                                        }
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 2 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 2 + 1] = e_s1;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 2];
                                    float e_d2 = staged[slot * 16 + member + 4];
                                    float e_d3 = staged[slot * 16 + member + 6];
                                    float e_d4 = staged[slot * 16 + member + 8];
                                    float e_d5 = staged[slot * 16 + member + 10];
                                    float e_d6 = staged[slot * 16 + member + 12];
                                    float e_d7 = staged[slot * 16 + member + 14];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float kc0 = k0 * cosine0[turn + 224];
                                    float ks0 = k0 * sine0[turn + 224];
                                    float kc1 = k1 * cosine1[turn + 224];
                                    float ks1 = k1 * sine1[turn + 224];
                                    float kc2 = k2 * cosine2[turn + 224];
                                    float ks2 = k2 * sine2[turn + 224];
                                    float kc3 = k3 * cosine3[turn + 224];
                                    float ks3 = k3 * sine3[turn + 224];
                                    float kc4 = k4 * cosine4[turn + 224];
                                    float ks4 = k4 * sine4[turn + 224];
                                    float kc5 = k5 * cosine5[turn + 224];
                                    float ks5 = k5 * sine5[turn + 224];
                                    float kc6 = k6 * cosine6[turn + 224];
                                    float ks6 = k6 * sine6[turn + 224];
                                    float kc7 = k7 * cosine7[turn + 224];
                                    float ks7 = k7 * sine7[turn + 224];
                                    a0_7 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7;
                                }

                                {
                                    bool upper1 = (member & 1) != 0;
                                    float r1_0 = (upper1 ? a0_4 : a0_0) + global::ILGPU.Warp.ShuffleXor(upper1 ? a0_0 : a0_4, 1);
                                    float r1_1 = (upper1 ? a0_5 : a0_1) + global::ILGPU.Warp.ShuffleXor(upper1 ? a0_1 : a0_5, 1);
                                    float r1_2 = (upper1 ? a0_6 : a0_2) + global::ILGPU.Warp.ShuffleXor(upper1 ? a0_2 : a0_6, 1);
                                    float r1_3 = (upper1 ? a0_7 : a0_3) + global::ILGPU.Warp.ShuffleXor(upper1 ? a0_3 : a0_7, 1);
                                    int token = (block + slot) * 8 + member * 4 - first;
                                    if (token + 0 < count)
                                    {
                                        global::ILGPU.Atomic.Add(ref scores[0 * cache.Tokens + token + 0], r1_0);
                                    }
                                    if (token + 1 < count)
                                    {
                                        global::ILGPU.Atomic.Add(ref scores[0 * cache.Tokens + token + 1], r1_1);
                                    }
                                    if (token + 2 < count)
                                    {
                                        global::ILGPU.Atomic.Add(ref scores[0 * cache.Tokens + token + 2], r1_2);
                                    }
                                    if (token + 3 < count)
                                    {
                                        global::ILGPU.Atomic.Add(ref scores[0 * cache.Tokens + token + 3], r1_3);
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
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 64).Cast<float>();
            global::ILGPU.ArrayView<float> partners = shared.SubView(64, 64).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(128, 1056);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(1184, 256).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(1440, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(1442, 1).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(1443, 1).Cast<float>();
            if (count <= 0)
            {
                long row = (long)sequence * 1 + head * 1;
                for (int i = bookPart == 0 ? thread : 64; i < 64; i += 32)
                {
                    outputs[row * 64 + i] = 0f;
                }
            }
            else
            {
                int member = lane % 2;
                int slot = lane / 2;
                global::ILGPU.ArrayView<float> staged = table.SubView(warp * 256, 256).Cast<float>();
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> stagedVectors = staged.Cast<global::QuantSdk.Gpu.Float128>();
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueStored = valueBooks.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)head * 32768, 32768);
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueNear = table.SubView(256, 800).Cast<global::QuantSdk.Gpu.Packed128>();
                for (int i = thread; i < 200; i += 32)
                {
                    valueNear[i] = valueStored[((i / 2 + 16) * 8 + global::ILGPU.IntrinsicMath.Min(bookPart * 2 + i % 2 / 1, 7)) * 1 + i % 1];
                }
                global::ILGPU.Group.Barrier();

                {
                    long row = (long)sequence * 1 + head * 1;
                    global::ILGPU.ArrayView<float> scores = partials.SubView((row) * cache.Tokens, (long)cache.Tokens * 1);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 8) * 8), (long)(cache.Tokens / 8) * 8);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> weightUnits = scores.Cast<global::QuantSdk.Gpu.Float128>();
                    for (int tile = bookPart * 1; tile < global::ILGPU.IntrinsicMath.Min(bookPart * 1 + 1, 4); tile++)
                    {
                        float a0_0 = 0f;
                        float a0_1 = 0f;
                        float a0_2 = 0f;
                        float a0_3 = 0f;
                        float a0_4 = 0f;
                        float a0_5 = 0f;
                        float a0_6 = 0f;
                        float a0_7 = 0f;
                        int group = global::ILGPU.IntrinsicMath.Min(tile * 2 + member, 7);
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> near = valueNear.SubView((group - bookPart * 2) * 1);
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> far = valueStored.SubView(group * 1);
                        global::QuantSdk.Gpu.Packed128 hot_0 = valueStored[(slot * 8 + group) * 1 + 0];
                        int last = (first + count - 1) / 8;
                        int block = first / 8 + warp * 16;
                        global::QuantSdk.Gpu.Packed128 next = values[global::ILGPU.IntrinsicMath.Min(block + slot, last) * 8 + group];
                        for (; block <= last; block += 16)
                        {
                            global::QuantSdk.Gpu.Packed128 c = next;
                            next = values[global::ILGPU.IntrinsicMath.Min(block + 16 + slot, last) * 8 + group];
                            bool isInside = block + slot <= last;
                            int weightsAt = (global::ILGPU.IntrinsicMath.Min(block + slot, last) * 8 - first) / 4;

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 * cache.Tokens / 4 + 0];

                                {
                                    int e_c = (c.X & 0xFFFF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 15) * 2 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 15) * 2 + member);
                                    e_0.Z = global::ILGPU.Warp.Shuffle(hot_0.Z, (e_c & 15) * 2 + member);
                                    e_0.W = global::ILGPU.Warp.Shuffle(hot_0.W, (e_c & 15) * 2 + member);
                                    if (e_c >= 16)
                                    {
                                        if (e_c < 116)
                                        {
                                            e_0 = near[(e_c - 16) * 2];
                                        }
                                        else
                                        {
                                            e_0 = far[e_c * 8];
                                        }
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 2 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 2 + 1] = e_s1;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 2];
                                    float e_d2 = staged[slot * 16 + member + 4];
                                    float e_d3 = staged[slot * 16 + member + 6];
                                    float e_d4 = staged[slot * 16 + member + 8];
                                    float e_d5 = staged[slot * 16 + member + 10];
                                    float e_d6 = staged[slot * 16 + member + 12];
                                    float e_d7 = staged[slot * 16 + member + 14];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    float v3 = e_d3;
                                    a0_3 += w0 * v3;
                                    float v4 = e_d4;
                                    a0_4 += w0 * v4;
                                    float v5 = e_d5;
                                    a0_5 += w0 * v5;
                                    float v6 = e_d6;
                                    a0_6 += w0 * v6;
                                    float v7 = e_d7;
                                    a0_7 += w0 * v7;
                                }

                                {
                                    int e_c = (c.X >> 16 & 0xFFFF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 15) * 2 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 15) * 2 + member);
                                    e_0.Z = global::ILGPU.Warp.Shuffle(hot_0.Z, (e_c & 15) * 2 + member);
                                    e_0.W = global::ILGPU.Warp.Shuffle(hot_0.W, (e_c & 15) * 2 + member);
                                    if (e_c >= 16)
                                    {
                                        if (e_c < 116)
                                        {
                                            e_0 = near[(e_c - 16) * 2];
                                        }
                                        else
                                        {
                                            e_0 = far[e_c * 8];
                                        }
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 2 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 2 + 1] = e_s1;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 2];
                                    float e_d2 = staged[slot * 16 + member + 4];
                                    float e_d3 = staged[slot * 16 + member + 6];
                                    float e_d4 = staged[slot * 16 + member + 8];
                                    float e_d5 = staged[slot * 16 + member + 10];
                                    float e_d6 = staged[slot * 16 + member + 12];
                                    float e_d7 = staged[slot * 16 + member + 14];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    float v3 = e_d3;
                                    a0_3 += w0 * v3;
                                    float v4 = e_d4;
                                    a0_4 += w0 * v4;
                                    float v5 = e_d5;
                                    a0_5 += w0 * v5;
                                    float v6 = e_d6;
                                    a0_6 += w0 * v6;
                                    float v7 = e_d7;
                                    a0_7 += w0 * v7;
                                }

                                {
                                    int e_c = (c.Y & 0xFFFF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 15) * 2 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 15) * 2 + member);
                                    e_0.Z = global::ILGPU.Warp.Shuffle(hot_0.Z, (e_c & 15) * 2 + member);
                                    e_0.W = global::ILGPU.Warp.Shuffle(hot_0.W, (e_c & 15) * 2 + member);
                                    if (e_c >= 16)
                                    {
                                        if (e_c < 116)
                                        {
                                            e_0 = near[(e_c - 16) * 2];
                                        }
                                        else
                                        {
                                            e_0 = far[e_c * 8];
                                        }
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 2 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 2 + 1] = e_s1;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 2];
                                    float e_d2 = staged[slot * 16 + member + 4];
                                    float e_d3 = staged[slot * 16 + member + 6];
                                    float e_d4 = staged[slot * 16 + member + 8];
                                    float e_d5 = staged[slot * 16 + member + 10];
                                    float e_d6 = staged[slot * 16 + member + 12];
                                    float e_d7 = staged[slot * 16 + member + 14];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    float v3 = e_d3;
                                    a0_3 += w0 * v3;
                                    float v4 = e_d4;
                                    a0_4 += w0 * v4;
                                    float v5 = e_d5;
                                    a0_5 += w0 * v5;
                                    float v6 = e_d6;
                                    a0_6 += w0 * v6;
                                    float v7 = e_d7;
                                    a0_7 += w0 * v7;
                                }

                                {
                                    int e_c = (c.Y >> 16 & 0xFFFF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 15) * 2 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 15) * 2 + member);
                                    e_0.Z = global::ILGPU.Warp.Shuffle(hot_0.Z, (e_c & 15) * 2 + member);
                                    e_0.W = global::ILGPU.Warp.Shuffle(hot_0.W, (e_c & 15) * 2 + member);
                                    if (e_c >= 16)
                                    {
                                        if (e_c < 116)
                                        {
                                            e_0 = near[(e_c - 16) * 2];
                                        }
                                        else
                                        {
                                            e_0 = far[e_c * 8];
                                        }
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 2 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 2 + 1] = e_s1;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 2];
                                    float e_d2 = staged[slot * 16 + member + 4];
                                    float e_d3 = staged[slot * 16 + member + 6];
                                    float e_d4 = staged[slot * 16 + member + 8];
                                    float e_d5 = staged[slot * 16 + member + 10];
                                    float e_d6 = staged[slot * 16 + member + 12];
                                    float e_d7 = staged[slot * 16 + member + 14];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.W : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    float v3 = e_d3;
                                    a0_3 += w0 * v3;
                                    float v4 = e_d4;
                                    a0_4 += w0 * v4;
                                    float v5 = e_d5;
                                    a0_5 += w0 * v5;
                                    float v6 = e_d6;
                                    a0_6 += w0 * v6;
                                    float v7 = e_d7;
                                    a0_7 += w0 * v7;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 * cache.Tokens / 4 + 1];

                                {
                                    int e_c = (c.Z & 0xFFFF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 15) * 2 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 15) * 2 + member);
                                    e_0.Z = global::ILGPU.Warp.Shuffle(hot_0.Z, (e_c & 15) * 2 + member);
                                    e_0.W = global::ILGPU.Warp.Shuffle(hot_0.W, (e_c & 15) * 2 + member);
                                    if (e_c >= 16)
                                    {
                                        if (e_c < 116)
                                        {
                                            e_0 = near[(e_c - 16) * 2];
                                        }
                                        else
                                        {
                                            e_0 = far[e_c * 8];
                                        }
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 2 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 2 + 1] = e_s1;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 2];
                                    float e_d2 = staged[slot * 16 + member + 4];
                                    float e_d3 = staged[slot * 16 + member + 6];
                                    float e_d4 = staged[slot * 16 + member + 8];
                                    float e_d5 = staged[slot * 16 + member + 10];
                                    float e_d6 = staged[slot * 16 + member + 12];
                                    float e_d7 = staged[slot * 16 + member + 14];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    float v3 = e_d3;
                                    a0_3 += w0 * v3;
                                    float v4 = e_d4;
                                    a0_4 += w0 * v4;
                                    float v5 = e_d5;
                                    a0_5 += w0 * v5;
                                    float v6 = e_d6;
                                    a0_6 += w0 * v6;
                                    float v7 = e_d7;
                                    a0_7 += w0 * v7;
                                }

                                {
                                    int e_c = (c.Z >> 16 & 0xFFFF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 15) * 2 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 15) * 2 + member);
                                    e_0.Z = global::ILGPU.Warp.Shuffle(hot_0.Z, (e_c & 15) * 2 + member);
                                    e_0.W = global::ILGPU.Warp.Shuffle(hot_0.W, (e_c & 15) * 2 + member);
                                    if (e_c >= 16)
                                    {
                                        if (e_c < 116)
                                        {
                                            e_0 = near[(e_c - 16) * 2];
                                        }
                                        else
                                        {
                                            e_0 = far[e_c * 8];
                                        }
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 2 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 2 + 1] = e_s1;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 2];
                                    float e_d2 = staged[slot * 16 + member + 4];
                                    float e_d3 = staged[slot * 16 + member + 6];
                                    float e_d4 = staged[slot * 16 + member + 8];
                                    float e_d5 = staged[slot * 16 + member + 10];
                                    float e_d6 = staged[slot * 16 + member + 12];
                                    float e_d7 = staged[slot * 16 + member + 14];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    float v3 = e_d3;
                                    a0_3 += w0 * v3;
                                    float v4 = e_d4;
                                    a0_4 += w0 * v4;
                                    float v5 = e_d5;
                                    a0_5 += w0 * v5;
                                    float v6 = e_d6;
                                    a0_6 += w0 * v6;
                                    float v7 = e_d7;
                                    a0_7 += w0 * v7;
                                }

                                {
                                    int e_c = (c.W & 0xFFFF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 15) * 2 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 15) * 2 + member);
                                    e_0.Z = global::ILGPU.Warp.Shuffle(hot_0.Z, (e_c & 15) * 2 + member);
                                    e_0.W = global::ILGPU.Warp.Shuffle(hot_0.W, (e_c & 15) * 2 + member);
                                    if (e_c >= 16)
                                    {
                                        if (e_c < 116)
                                        {
                                            e_0 = near[(e_c - 16) * 2];
                                        }
                                        else
                                        {
                                            e_0 = far[e_c * 8];
                                        }
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 2 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 2 + 1] = e_s1;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 2];
                                    float e_d2 = staged[slot * 16 + member + 4];
                                    float e_d3 = staged[slot * 16 + member + 6];
                                    float e_d4 = staged[slot * 16 + member + 8];
                                    float e_d5 = staged[slot * 16 + member + 10];
                                    float e_d6 = staged[slot * 16 + member + 12];
                                    float e_d7 = staged[slot * 16 + member + 14];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    float v3 = e_d3;
                                    a0_3 += w0 * v3;
                                    float v4 = e_d4;
                                    a0_4 += w0 * v4;
                                    float v5 = e_d5;
                                    a0_5 += w0 * v5;
                                    float v6 = e_d6;
                                    a0_6 += w0 * v6;
                                    float v7 = e_d7;
                                    a0_7 += w0 * v7;
                                }

                                {
                                    int e_c = (c.W >> 16 & 0xFFFF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 15) * 2 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 15) * 2 + member);
                                    e_0.Z = global::ILGPU.Warp.Shuffle(hot_0.Z, (e_c & 15) * 2 + member);
                                    e_0.W = global::ILGPU.Warp.Shuffle(hot_0.W, (e_c & 15) * 2 + member);
                                    if (e_c >= 16)
                                    {
                                        if (e_c < 116)
                                        {
                                            e_0 = near[(e_c - 16) * 2];
                                        }
                                        else
                                        {
                                            e_0 = far[e_c * 8];
                                        }
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 2 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 2 + 1] = e_s1;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 2];
                                    float e_d2 = staged[slot * 16 + member + 4];
                                    float e_d3 = staged[slot * 16 + member + 6];
                                    float e_d4 = staged[slot * 16 + member + 8];
                                    float e_d5 = staged[slot * 16 + member + 10];
                                    float e_d6 = staged[slot * 16 + member + 12];
                                    float e_d7 = staged[slot * 16 + member + 14];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.W : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    float v3 = e_d3;
                                    a0_3 += w0 * v3;
                                    float v4 = e_d4;
                                    a0_4 += w0 * v4;
                                    float v5 = e_d5;
                                    a0_5 += w0 * v5;
                                    float v6 = e_d6;
                                    a0_6 += w0 * v6;
                                    float v7 = e_d7;
                                    a0_7 += w0 * v7;
                                }
                            }
                        }
                        global::QuantSdk.Gpu.KernelOrder.LetNextStart();
                        global::ILGPU.Group.Barrier();

                        {
                            int part = (warp * 16 + slot) * 16;
                            reduction[part + member + 0] = a0_0;
                            reduction[part + member + 2] = a0_1;
                            reduction[part + member + 4] = a0_2;
                            reduction[part + member + 6] = a0_3;
                            reduction[part + member + 8] = a0_4;
                            reduction[part + member + 10] = a0_5;
                            reduction[part + member + 12] = a0_6;
                            reduction[part + member + 14] = a0_7;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 16; i += 32)
                        {
                            float total = 0f;
                            total += reduction[0 + i] + reduction[16 + i] + reduction[32 + i] + reduction[48 + i] + reduction[64 + i] + reduction[80 + i] + reduction[96 + i] + reduction[112 + i];
                            total += reduction[128 + i] + reduction[144 + i] + reduction[160 + i] + reduction[176 + i] + reduction[192 + i] + reduction[208 + i] + reduction[224 + i] + reduction[240 + i];
                            int output = tile * 16 + i;

                            {
                                outputs[(row + 0) * 64 + output] = total / statistics[row + 0];
                            }
                        }
                    }
                }
            }
        }
    }
}
