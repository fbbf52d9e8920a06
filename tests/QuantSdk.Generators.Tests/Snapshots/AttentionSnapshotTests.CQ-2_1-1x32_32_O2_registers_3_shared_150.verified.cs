#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: CQ-2, 1 query heads, 1 key-value heads of 32, TokenSplit, rung O2, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Decode, QueryHeads: 1, KeyValueHeads: 1, HeadDimension: 32,
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 11408,
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
            global::ILGPU.ArrayView<int> table = shared.SubView(192, 2528);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(2720, 128).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(2848, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(2850, 1).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(2851, 1).Cast<float>();
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
                    for (int i = thread; i < 32; i += 32)
                    {
                        int channel = i;
                        queryRows[i] = global::QuantSdk.Gpu.AttentionMath.Turned(queries, row * 32, channel, 32, cosines, sines, positions, length - 1);
                        float partner = global::QuantSdk.Gpu.AttentionMath.Turned(queries, row * 32, global::QuantSdk.Gpu.AttentionMath.Partner(channel, 32), 32, cosines, sines, positions, length - 1);
                        partners[i] = channel < 16 ? partner : -partner;
                    }
                    global::ILGPU.Group.Barrier();
                    int member = lane % 8;
                    int slot = lane / 8;
                    global::ILGPU.ArrayView<float> staged = table.SubView(warp * 128, 128).Cast<float>();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> stagedVectors = staged.Cast<global::QuantSdk.Gpu.Float128>();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> keyStored = keyBooks.Cast<global::QuantSdk.Gpu.Packed64>().SubView((long)head * 2048, 2048);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> keyNear = table.SubView(128, 2400).Cast<global::QuantSdk.Gpu.Packed64>();
                    for (int i = thread; i < 1200; i += 32)
                    {
                        keyNear[i] = keyStored[i + 24];
                    }
                    global::ILGPU.Group.Barrier();

                    {
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 16) * 8), (long)(cache.Tokens / 16) * 8);
                        int turnRows = (global::ILGPU.IntrinsicMath.Max(positions, 1) + 31) / 32 * 32;
                        global::ILGPU.ArrayView<float> cosinesByPosition = cosines.SubView(positions * 16, turnRows * 16);
                        global::ILGPU.ArrayView<float> sinesByPosition = sines.SubView(positions * 16, turnRows * 16);

                        {
                            int group = global::ILGPU.IntrinsicMath.Min(0 * 8 + member, 7);
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> near = keyNear.SubView(group * 1);
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> far = keyStored.SubView(group * 1);
                            global::QuantSdk.Gpu.Packed64 hot_0 = keyStored[(global::ILGPU.IntrinsicMath.Min(slot, 2) * 8 + group) * 1 + 0];
                            int channel0 = 0 * 32 + member + 0;
                            float q0_0 = queryRows[0 + channel0];
                            float p0_0 = partners[0 + channel0];
                            int pair0 = channel0 % 16;
                            global::ILGPU.ArrayView<float> cosine0 = cosinesByPosition.SubView(pair0);
                            global::ILGPU.ArrayView<float> sine0 = sinesByPosition.SubView(pair0);
                            int channel1 = 0 * 32 + member + 8;
                            float q0_1 = queryRows[0 + channel1];
                            float p0_1 = partners[0 + channel1];
                            int pair1 = channel1 % 16;
                            global::ILGPU.ArrayView<float> cosine1 = cosinesByPosition.SubView(pair1);
                            global::ILGPU.ArrayView<float> sine1 = sinesByPosition.SubView(pair1);
                            int channel2 = 0 * 32 + member + 16;
                            float q0_2 = queryRows[0 + channel2];
                            float p0_2 = partners[0 + channel2];
                            int pair2 = channel2 % 16;
                            global::ILGPU.ArrayView<float> cosine2 = cosinesByPosition.SubView(pair2);
                            global::ILGPU.ArrayView<float> sine2 = sinesByPosition.SubView(pair2);
                            int channel3 = 0 * 32 + member + 24;
                            float q0_3 = queryRows[0 + channel3];
                            float p0_3 = partners[0 + channel3];
                            int pair3 = channel3 % 16;
                            global::ILGPU.ArrayView<float> cosine3 = cosinesByPosition.SubView(pair3);
                            global::ILGPU.ArrayView<float> sine3 = sinesByPosition.SubView(pair3);
                            int last = (first + count - 1) / 16;
                            int block = first / 16 + warp * 4;
                            global::QuantSdk.Gpu.Packed128 next = keys[global::ILGPU.IntrinsicMath.Min(block + slot, last) * 8 + group];
                            for (; block <= last; block += 4)
                            {
                                global::QuantSdk.Gpu.Packed128 c = next;
                                next = keys[global::ILGPU.IntrinsicMath.Min(block + 4 + slot, last) * 8 + group];
                                int turn = positions == 0 ? 0 : global::ILGPU.IntrinsicMath.Min(block + slot, last) * 256;
                                float a0_0;

                                {
                                    int e_c = (c.X & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float kc0 = k0 * cosine0[turn + 0];
                                    float ks0 = k0 * sine0[turn + 0];
                                    float kc1 = k1 * cosine1[turn + 0];
                                    float ks1 = k1 * sine1[turn + 0];
                                    float kc2 = k2 * cosine2[turn + 0];
                                    float ks2 = k2 * sine2[turn + 0];
                                    float kc3 = k3 * cosine3[turn + 0];
                                    float ks3 = k3 * sine3[turn + 0];
                                    a0_0 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3;
                                }
                                float a0_1;

                                {
                                    int e_c = (c.X >> 8 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float kc0 = k0 * cosine0[turn + 16];
                                    float ks0 = k0 * sine0[turn + 16];
                                    float kc1 = k1 * cosine1[turn + 16];
                                    float ks1 = k1 * sine1[turn + 16];
                                    float kc2 = k2 * cosine2[turn + 16];
                                    float ks2 = k2 * sine2[turn + 16];
                                    float kc3 = k3 * cosine3[turn + 16];
                                    float ks3 = k3 * sine3[turn + 16];
                                    a0_1 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3;
                                }
                                float a0_2;

                                {
                                    int e_c = (c.X >> 16 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float kc0 = k0 * cosine0[turn + 32];
                                    float ks0 = k0 * sine0[turn + 32];
                                    float kc1 = k1 * cosine1[turn + 32];
                                    float ks1 = k1 * sine1[turn + 32];
                                    float kc2 = k2 * cosine2[turn + 32];
                                    float ks2 = k2 * sine2[turn + 32];
                                    float kc3 = k3 * cosine3[turn + 32];
                                    float ks3 = k3 * sine3[turn + 32];
                                    a0_2 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3;
                                }
                                float a0_3;

                                {
                                    int e_c = (c.X >> 24 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float kc0 = k0 * cosine0[turn + 48];
                                    float ks0 = k0 * sine0[turn + 48];
                                    float kc1 = k1 * cosine1[turn + 48];
                                    float ks1 = k1 * sine1[turn + 48];
                                    float kc2 = k2 * cosine2[turn + 48];
                                    float ks2 = k2 * sine2[turn + 48];
                                    float kc3 = k3 * cosine3[turn + 48];
                                    float ks3 = k3 * sine3[turn + 48];
                                    a0_3 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3;
                                }
                                float a0_4;

                                {
                                    int e_c = (c.Y & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float kc0 = k0 * cosine0[turn + 64];
                                    float ks0 = k0 * sine0[turn + 64];
                                    float kc1 = k1 * cosine1[turn + 64];
                                    float ks1 = k1 * sine1[turn + 64];
                                    float kc2 = k2 * cosine2[turn + 64];
                                    float ks2 = k2 * sine2[turn + 64];
                                    float kc3 = k3 * cosine3[turn + 64];
                                    float ks3 = k3 * sine3[turn + 64];
                                    a0_4 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3;
                                }
                                float a0_5;

                                {
                                    int e_c = (c.Y >> 8 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float kc0 = k0 * cosine0[turn + 80];
                                    float ks0 = k0 * sine0[turn + 80];
                                    float kc1 = k1 * cosine1[turn + 80];
                                    float ks1 = k1 * sine1[turn + 80];
                                    float kc2 = k2 * cosine2[turn + 80];
                                    float ks2 = k2 * sine2[turn + 80];
                                    float kc3 = k3 * cosine3[turn + 80];
                                    float ks3 = k3 * sine3[turn + 80];
                                    a0_5 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3;
                                }
                                float a0_6;

                                {
                                    int e_c = (c.Y >> 16 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float kc0 = k0 * cosine0[turn + 96];
                                    float ks0 = k0 * sine0[turn + 96];
                                    float kc1 = k1 * cosine1[turn + 96];
                                    float ks1 = k1 * sine1[turn + 96];
                                    float kc2 = k2 * cosine2[turn + 96];
                                    float ks2 = k2 * sine2[turn + 96];
                                    float kc3 = k3 * cosine3[turn + 96];
                                    float ks3 = k3 * sine3[turn + 96];
                                    a0_6 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3;
                                }
                                float a0_7;

                                {
                                    int e_c = (c.Y >> 24 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float kc0 = k0 * cosine0[turn + 112];
                                    float ks0 = k0 * sine0[turn + 112];
                                    float kc1 = k1 * cosine1[turn + 112];
                                    float ks1 = k1 * sine1[turn + 112];
                                    float kc2 = k2 * cosine2[turn + 112];
                                    float ks2 = k2 * sine2[turn + 112];
                                    float kc3 = k3 * cosine3[turn + 112];
                                    float ks3 = k3 * sine3[turn + 112];
                                    a0_7 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3;
                                }
                                float a0_8;

                                {
                                    int e_c = (c.Z & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float kc0 = k0 * cosine0[turn + 128];
                                    float ks0 = k0 * sine0[turn + 128];
                                    float kc1 = k1 * cosine1[turn + 128];
                                    float ks1 = k1 * sine1[turn + 128];
                                    float kc2 = k2 * cosine2[turn + 128];
                                    float ks2 = k2 * sine2[turn + 128];
                                    float kc3 = k3 * cosine3[turn + 128];
                                    float ks3 = k3 * sine3[turn + 128];
                                    a0_8 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3;
                                }
                                float a0_9;

                                {
                                    int e_c = (c.Z >> 8 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float kc0 = k0 * cosine0[turn + 144];
                                    float ks0 = k0 * sine0[turn + 144];
                                    float kc1 = k1 * cosine1[turn + 144];
                                    float ks1 = k1 * sine1[turn + 144];
                                    float kc2 = k2 * cosine2[turn + 144];
                                    float ks2 = k2 * sine2[turn + 144];
                                    float kc3 = k3 * cosine3[turn + 144];
                                    float ks3 = k3 * sine3[turn + 144];
                                    a0_9 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3;
                                }
                                float a0_10;

                                {
                                    int e_c = (c.Z >> 16 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float kc0 = k0 * cosine0[turn + 160];
                                    float ks0 = k0 * sine0[turn + 160];
                                    float kc1 = k1 * cosine1[turn + 160];
                                    float ks1 = k1 * sine1[turn + 160];
                                    float kc2 = k2 * cosine2[turn + 160];
                                    float ks2 = k2 * sine2[turn + 160];
                                    float kc3 = k3 * cosine3[turn + 160];
                                    float ks3 = k3 * sine3[turn + 160];
                                    a0_10 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3;
                                }
                                float a0_11;

                                {
                                    int e_c = (c.Z >> 24 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float kc0 = k0 * cosine0[turn + 176];
                                    float ks0 = k0 * sine0[turn + 176];
                                    float kc1 = k1 * cosine1[turn + 176];
                                    float ks1 = k1 * sine1[turn + 176];
                                    float kc2 = k2 * cosine2[turn + 176];
                                    float ks2 = k2 * sine2[turn + 176];
                                    float kc3 = k3 * cosine3[turn + 176];
                                    float ks3 = k3 * sine3[turn + 176];
                                    a0_11 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3;
                                }
                                float a0_12;

                                {
                                    int e_c = (c.W & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float kc0 = k0 * cosine0[turn + 192];
                                    float ks0 = k0 * sine0[turn + 192];
                                    float kc1 = k1 * cosine1[turn + 192];
                                    float ks1 = k1 * sine1[turn + 192];
                                    float kc2 = k2 * cosine2[turn + 192];
                                    float ks2 = k2 * sine2[turn + 192];
                                    float kc3 = k3 * cosine3[turn + 192];
                                    float ks3 = k3 * sine3[turn + 192];
                                    a0_12 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3;
                                }
                                float a0_13;

                                {
                                    int e_c = (c.W >> 8 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float kc0 = k0 * cosine0[turn + 208];
                                    float ks0 = k0 * sine0[turn + 208];
                                    float kc1 = k1 * cosine1[turn + 208];
                                    float ks1 = k1 * sine1[turn + 208];
                                    float kc2 = k2 * cosine2[turn + 208];
                                    float ks2 = k2 * sine2[turn + 208];
                                    float kc3 = k3 * cosine3[turn + 208];
                                    float ks3 = k3 * sine3[turn + 208];
                                    a0_13 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3;
                                }
                                float a0_14;

                                {
                                    int e_c = (c.W >> 16 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float kc0 = k0 * cosine0[turn + 224];
                                    float ks0 = k0 * sine0[turn + 224];
                                    float kc1 = k1 * cosine1[turn + 224];
                                    float ks1 = k1 * sine1[turn + 224];
                                    float kc2 = k2 * cosine2[turn + 224];
                                    float ks2 = k2 * sine2[turn + 224];
                                    float kc3 = k3 * cosine3[turn + 224];
                                    float ks3 = k3 * sine3[turn + 224];
                                    a0_14 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3;
                                }
                                float a0_15;

                                {
                                    int e_c = (c.W >> 24 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float kc0 = k0 * cosine0[turn + 240];
                                    float ks0 = k0 * sine0[turn + 240];
                                    float kc1 = k1 * cosine1[turn + 240];
                                    float ks1 = k1 * sine1[turn + 240];
                                    float kc2 = k2 * cosine2[turn + 240];
                                    float ks2 = k2 * sine2[turn + 240];
                                    float kc3 = k3 * cosine3[turn + 240];
                                    float ks3 = k3 * sine3[turn + 240];
                                    a0_15 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3;
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
                                        scores[0 + token + 0] = r1_0;
                                    }
                                    if (token + 1 < count)
                                    {
                                        scores[0 + token + 1] = r1_1;
                                    }
                                }
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
                            float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin0) * 0.25503486f);
                            quad.X = weight0;
                            float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin0) * 0.25503486f);
                            quad.Y = weight1;
                            float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin0) * 0.25503486f);
                            quad.Z = weight2;
                            float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin0) * 0.25503486f);
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
                    if (thread == 0)
                    {
                        results[0] = largest0;
                        results[1] = sum0;
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> valueStored = valueBooks.Cast<global::QuantSdk.Gpu.Packed64>().SubView((long)head * 2048, 2048);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> valueNear = table.SubView(128, 2400).Cast<global::QuantSdk.Gpu.Packed64>();
                    for (int i = thread; i < 1200; i += 32)
                    {
                        valueNear[i] = valueStored[i + 24];
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 16) * 8), (long)(cache.Tokens / 16) * 8);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> weightUnits = scores.Cast<global::QuantSdk.Gpu.Float128>();

                    {
                        float a0_0 = 0f;
                        float a0_1 = 0f;
                        float a0_2 = 0f;
                        float a0_3 = 0f;
                        int group = global::ILGPU.IntrinsicMath.Min(0 * 8 + member, 7);
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> near = valueNear.SubView(group * 1);
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> far = valueStored.SubView(group * 1);
                        global::QuantSdk.Gpu.Packed64 hot_0 = valueStored[(global::ILGPU.IntrinsicMath.Min(slot, 2) * 8 + group) * 1 + 0];
                        int last = (first + count - 1) / 16;
                        int block = first / 16 + warp * 4;
                        global::QuantSdk.Gpu.Packed128 next = values[global::ILGPU.IntrinsicMath.Min(block + slot, last) * 8 + group];
                        for (; block <= last; block += 4)
                        {
                            global::QuantSdk.Gpu.Packed128 c = next;
                            next = values[global::ILGPU.IntrinsicMath.Min(block + 4 + slot, last) * 8 + group];
                            bool isInside = block + slot <= last;
                            int weightsAt = (global::ILGPU.IntrinsicMath.Min(block + slot, last) * 16 - first) / 4;

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 / 4 + 0];

                                {
                                    int e_c = (c.X & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
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
                                }

                                {
                                    int e_c = (c.X >> 8 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
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
                                }

                                {
                                    int e_c = (c.X >> 16 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
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
                                }

                                {
                                    int e_c = (c.X >> 24 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
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
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 / 4 + 1];

                                {
                                    int e_c = (c.Y & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
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
                                }

                                {
                                    int e_c = (c.Y >> 8 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
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
                                }

                                {
                                    int e_c = (c.Y >> 16 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
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
                                }

                                {
                                    int e_c = (c.Y >> 24 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
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
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 / 4 + 2];

                                {
                                    int e_c = (c.Z & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
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
                                }

                                {
                                    int e_c = (c.Z >> 8 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
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
                                }

                                {
                                    int e_c = (c.Z >> 16 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
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
                                }

                                {
                                    int e_c = (c.Z >> 24 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
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
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 / 4 + 3];

                                {
                                    int e_c = (c.W & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
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
                                }

                                {
                                    int e_c = (c.W >> 8 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
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
                                }

                                {
                                    int e_c = (c.W >> 16 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
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
                                }

                                {
                                    int e_c = (c.W >> 24 & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 3)
                                    {
                                        if (e_c < 153)
                                        {
                                            e_0 = near[(e_c - 3) * 8];
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
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 32 + member + 0];
                                    float e_d1 = staged[slot * 32 + member + 8];
                                    float e_d2 = staged[slot * 32 + member + 16];
                                    float e_d3 = staged[slot * 32 + member + 24];
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
                                }
                            }
                        }
                        global::QuantSdk.Gpu.KernelOrder.LetNextStart();
                        global::ILGPU.Group.Barrier();

                        {
                            int part = (warp * 4 + slot) * 32;
                            reduction[part + member + 0] = a0_0;
                            reduction[part + member + 8] = a0_1;
                            reduction[part + member + 16] = a0_2;
                            reduction[part + member + 24] = a0_3;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 32; i += 32)
                        {
                            float total = 0f;
                            total += reduction[0 + i] + reduction[32 + i] + reduction[64 + i] + reduction[96 + i];
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
