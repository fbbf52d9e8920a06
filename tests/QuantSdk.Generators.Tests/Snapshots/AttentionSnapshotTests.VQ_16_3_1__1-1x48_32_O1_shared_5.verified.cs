#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: VQ&lt;16,3,1&gt;, 1 query heads, 1 key-value heads of 48, TokenSplit, rung O1, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Decode, QueryHeads: 1, KeyValueHeads: 1, HeadDimension: 48,
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 5488,
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
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 48).Cast<float>();
            global::ILGPU.ArrayView<float> partners = shared.SubView(48, 48).Cast<float>();
            global::ILGPU.ArrayView<float> scores = shared.SubView(96, 128).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(224, 632);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(856, 512).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(1368, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(1370, 1).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(1371, 1).Cast<float>();
            if (count <= 0)
            {
                long row = (long)sequence * 1 + head * 1;
                if (splits == 1)
                {
                    for (int i = thread; i < 48; i += 32)
                    {
                        outputs[row * 48 + i] = 0f;
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
                    for (int i = thread; i < 48; i += 32)
                    {
                        int channel = i;
                        queryRows[i] = global::QuantSdk.Gpu.AttentionMath.Turned(queries, row * 48, channel, 48, cosines, sines, positions, length - 1);
                        float partner = global::QuantSdk.Gpu.AttentionMath.Turned(queries, row * 48, global::QuantSdk.Gpu.AttentionMath.Partner(channel, 48), 48, cosines, sines, positions, length - 1);
                        partners[i] = channel < 24 ? partner : -partner;
                    }
                    global::ILGPU.Group.Barrier();
                    int member = lane % 4;
                    int slot = lane / 4;
                    global::ILGPU.ArrayView<float> staged = table.SubView(warp * 512, 512).Cast<float>();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> stagedVectors = staged.Cast<global::QuantSdk.Gpu.Float128>();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keyStored = keyBooks.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)head * 48, 48);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keyNear = table.SubView(512, 120).Cast<global::QuantSdk.Gpu.Packed128>();
                    for (int i = thread; i < 30; i += 32)
                    {
                        keyNear[i] = keyStored[i + 0];
                    }
                    global::ILGPU.Group.Barrier();

                    {
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 32) * 3), (long)(cache.Tokens / 32) * 3);
                        int turnRows = (global::ILGPU.IntrinsicMath.Max(positions, 1) + 31) / 32 * 32;
                        global::ILGPU.ArrayView<float> cosinesByPosition = cosines.SubView(positions * 24, turnRows * 24);
                        global::ILGPU.ArrayView<float> sinesByPosition = sines.SubView(positions * 24, turnRows * 24);

                        {
                            int group = global::ILGPU.IntrinsicMath.Min(0 * 4 + member, 2);
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> near = keyNear.SubView(group * 2);
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> far = keyStored.SubView(group * 2);
                            int channel0 = 0 * 64 + member + 0;
                            float q0_0 = queryRows[0 + global::ILGPU.IntrinsicMath.Min(channel0, 47)] * (channel0 < 48 ? 1f : 0f);
                            float p0_0 = partners[0 + global::ILGPU.IntrinsicMath.Min(channel0, 47)] * (channel0 < 48 ? 1f : 0f);
                            int pair0 = global::ILGPU.IntrinsicMath.Min(channel0, 47) % 24;
                            global::ILGPU.ArrayView<float> cosine0 = cosinesByPosition.SubView(pair0);
                            global::ILGPU.ArrayView<float> sine0 = sinesByPosition.SubView(pair0);
                            int channel1 = 0 * 64 + member + 4;
                            float q0_1 = queryRows[0 + global::ILGPU.IntrinsicMath.Min(channel1, 47)] * (channel1 < 48 ? 1f : 0f);
                            float p0_1 = partners[0 + global::ILGPU.IntrinsicMath.Min(channel1, 47)] * (channel1 < 48 ? 1f : 0f);
                            int pair1 = global::ILGPU.IntrinsicMath.Min(channel1, 47) % 24;
                            global::ILGPU.ArrayView<float> cosine1 = cosinesByPosition.SubView(pair1);
                            global::ILGPU.ArrayView<float> sine1 = sinesByPosition.SubView(pair1);
                            int channel2 = 0 * 64 + member + 8;
                            float q0_2 = queryRows[0 + global::ILGPU.IntrinsicMath.Min(channel2, 47)] * (channel2 < 48 ? 1f : 0f);
                            float p0_2 = partners[0 + global::ILGPU.IntrinsicMath.Min(channel2, 47)] * (channel2 < 48 ? 1f : 0f);
                            int pair2 = global::ILGPU.IntrinsicMath.Min(channel2, 47) % 24;
                            global::ILGPU.ArrayView<float> cosine2 = cosinesByPosition.SubView(pair2);
                            global::ILGPU.ArrayView<float> sine2 = sinesByPosition.SubView(pair2);
                            int channel3 = 0 * 64 + member + 12;
                            float q0_3 = queryRows[0 + global::ILGPU.IntrinsicMath.Min(channel3, 47)] * (channel3 < 48 ? 1f : 0f);
                            float p0_3 = partners[0 + global::ILGPU.IntrinsicMath.Min(channel3, 47)] * (channel3 < 48 ? 1f : 0f);
                            int pair3 = global::ILGPU.IntrinsicMath.Min(channel3, 47) % 24;
                            global::ILGPU.ArrayView<float> cosine3 = cosinesByPosition.SubView(pair3);
                            global::ILGPU.ArrayView<float> sine3 = sinesByPosition.SubView(pair3);
                            int channel4 = 0 * 64 + member + 16;
                            float q0_4 = queryRows[0 + global::ILGPU.IntrinsicMath.Min(channel4, 47)] * (channel4 < 48 ? 1f : 0f);
                            float p0_4 = partners[0 + global::ILGPU.IntrinsicMath.Min(channel4, 47)] * (channel4 < 48 ? 1f : 0f);
                            int pair4 = global::ILGPU.IntrinsicMath.Min(channel4, 47) % 24;
                            global::ILGPU.ArrayView<float> cosine4 = cosinesByPosition.SubView(pair4);
                            global::ILGPU.ArrayView<float> sine4 = sinesByPosition.SubView(pair4);
                            int channel5 = 0 * 64 + member + 20;
                            float q0_5 = queryRows[0 + global::ILGPU.IntrinsicMath.Min(channel5, 47)] * (channel5 < 48 ? 1f : 0f);
                            float p0_5 = partners[0 + global::ILGPU.IntrinsicMath.Min(channel5, 47)] * (channel5 < 48 ? 1f : 0f);
                            int pair5 = global::ILGPU.IntrinsicMath.Min(channel5, 47) % 24;
                            global::ILGPU.ArrayView<float> cosine5 = cosinesByPosition.SubView(pair5);
                            global::ILGPU.ArrayView<float> sine5 = sinesByPosition.SubView(pair5);
                            int channel6 = 0 * 64 + member + 24;
                            float q0_6 = queryRows[0 + global::ILGPU.IntrinsicMath.Min(channel6, 47)] * (channel6 < 48 ? 1f : 0f);
                            float p0_6 = partners[0 + global::ILGPU.IntrinsicMath.Min(channel6, 47)] * (channel6 < 48 ? 1f : 0f);
                            int pair6 = global::ILGPU.IntrinsicMath.Min(channel6, 47) % 24;
                            global::ILGPU.ArrayView<float> cosine6 = cosinesByPosition.SubView(pair6);
                            global::ILGPU.ArrayView<float> sine6 = sinesByPosition.SubView(pair6);
                            int channel7 = 0 * 64 + member + 28;
                            float q0_7 = queryRows[0 + global::ILGPU.IntrinsicMath.Min(channel7, 47)] * (channel7 < 48 ? 1f : 0f);
                            float p0_7 = partners[0 + global::ILGPU.IntrinsicMath.Min(channel7, 47)] * (channel7 < 48 ? 1f : 0f);
                            int pair7 = global::ILGPU.IntrinsicMath.Min(channel7, 47) % 24;
                            global::ILGPU.ArrayView<float> cosine7 = cosinesByPosition.SubView(pair7);
                            global::ILGPU.ArrayView<float> sine7 = sinesByPosition.SubView(pair7);
                            int channel8 = 0 * 64 + member + 32;
                            float q0_8 = queryRows[0 + global::ILGPU.IntrinsicMath.Min(channel8, 47)] * (channel8 < 48 ? 1f : 0f);
                            float p0_8 = partners[0 + global::ILGPU.IntrinsicMath.Min(channel8, 47)] * (channel8 < 48 ? 1f : 0f);
                            int pair8 = global::ILGPU.IntrinsicMath.Min(channel8, 47) % 24;
                            global::ILGPU.ArrayView<float> cosine8 = cosinesByPosition.SubView(pair8);
                            global::ILGPU.ArrayView<float> sine8 = sinesByPosition.SubView(pair8);
                            int channel9 = 0 * 64 + member + 36;
                            float q0_9 = queryRows[0 + global::ILGPU.IntrinsicMath.Min(channel9, 47)] * (channel9 < 48 ? 1f : 0f);
                            float p0_9 = partners[0 + global::ILGPU.IntrinsicMath.Min(channel9, 47)] * (channel9 < 48 ? 1f : 0f);
                            int pair9 = global::ILGPU.IntrinsicMath.Min(channel9, 47) % 24;
                            global::ILGPU.ArrayView<float> cosine9 = cosinesByPosition.SubView(pair9);
                            global::ILGPU.ArrayView<float> sine9 = sinesByPosition.SubView(pair9);
                            int channel10 = 0 * 64 + member + 40;
                            float q0_10 = queryRows[0 + global::ILGPU.IntrinsicMath.Min(channel10, 47)] * (channel10 < 48 ? 1f : 0f);
                            float p0_10 = partners[0 + global::ILGPU.IntrinsicMath.Min(channel10, 47)] * (channel10 < 48 ? 1f : 0f);
                            int pair10 = global::ILGPU.IntrinsicMath.Min(channel10, 47) % 24;
                            global::ILGPU.ArrayView<float> cosine10 = cosinesByPosition.SubView(pair10);
                            global::ILGPU.ArrayView<float> sine10 = sinesByPosition.SubView(pair10);
                            int channel11 = 0 * 64 + member + 44;
                            float q0_11 = queryRows[0 + global::ILGPU.IntrinsicMath.Min(channel11, 47)] * (channel11 < 48 ? 1f : 0f);
                            float p0_11 = partners[0 + global::ILGPU.IntrinsicMath.Min(channel11, 47)] * (channel11 < 48 ? 1f : 0f);
                            int pair11 = global::ILGPU.IntrinsicMath.Min(channel11, 47) % 24;
                            global::ILGPU.ArrayView<float> cosine11 = cosinesByPosition.SubView(pair11);
                            global::ILGPU.ArrayView<float> sine11 = sinesByPosition.SubView(pair11);
                            int channel12 = 0 * 64 + member + 48;
                            float q0_12 = queryRows[0 + global::ILGPU.IntrinsicMath.Min(channel12, 47)] * (channel12 < 48 ? 1f : 0f);
                            float p0_12 = partners[0 + global::ILGPU.IntrinsicMath.Min(channel12, 47)] * (channel12 < 48 ? 1f : 0f);
                            int pair12 = global::ILGPU.IntrinsicMath.Min(channel12, 47) % 24;
                            global::ILGPU.ArrayView<float> cosine12 = cosinesByPosition.SubView(pair12);
                            global::ILGPU.ArrayView<float> sine12 = sinesByPosition.SubView(pair12);
                            int channel13 = 0 * 64 + member + 52;
                            float q0_13 = queryRows[0 + global::ILGPU.IntrinsicMath.Min(channel13, 47)] * (channel13 < 48 ? 1f : 0f);
                            float p0_13 = partners[0 + global::ILGPU.IntrinsicMath.Min(channel13, 47)] * (channel13 < 48 ? 1f : 0f);
                            int pair13 = global::ILGPU.IntrinsicMath.Min(channel13, 47) % 24;
                            global::ILGPU.ArrayView<float> cosine13 = cosinesByPosition.SubView(pair13);
                            global::ILGPU.ArrayView<float> sine13 = sinesByPosition.SubView(pair13);
                            int channel14 = 0 * 64 + member + 56;
                            float q0_14 = queryRows[0 + global::ILGPU.IntrinsicMath.Min(channel14, 47)] * (channel14 < 48 ? 1f : 0f);
                            float p0_14 = partners[0 + global::ILGPU.IntrinsicMath.Min(channel14, 47)] * (channel14 < 48 ? 1f : 0f);
                            int pair14 = global::ILGPU.IntrinsicMath.Min(channel14, 47) % 24;
                            global::ILGPU.ArrayView<float> cosine14 = cosinesByPosition.SubView(pair14);
                            global::ILGPU.ArrayView<float> sine14 = sinesByPosition.SubView(pair14);
                            int channel15 = 0 * 64 + member + 60;
                            float q0_15 = queryRows[0 + global::ILGPU.IntrinsicMath.Min(channel15, 47)] * (channel15 < 48 ? 1f : 0f);
                            float p0_15 = partners[0 + global::ILGPU.IntrinsicMath.Min(channel15, 47)] * (channel15 < 48 ? 1f : 0f);
                            int pair15 = global::ILGPU.IntrinsicMath.Min(channel15, 47) % 24;
                            global::ILGPU.ArrayView<float> cosine15 = cosinesByPosition.SubView(pair15);
                            global::ILGPU.ArrayView<float> sine15 = sinesByPosition.SubView(pair15);
                            int last = (first + count - 1) / 32;
                            int block = first / 32 + warp * 8;
                            global::QuantSdk.Gpu.Packed128 next = keys[global::ILGPU.IntrinsicMath.Min(block + slot, last) * 3 + group];
                            for (; block <= last; block += 8)
                            {
                                global::QuantSdk.Gpu.Packed128 c = next;
                                next = keys[global::ILGPU.IntrinsicMath.Min(block + 8 + slot, last) * 3 + group];
                                int turn = positions == 0 ? 0 : global::ILGPU.IntrinsicMath.Min(block + slot, last) * 768;
                                float a0_0;

                                {
                                    int e_c = (c.X & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
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
                                    float kc8 = k8 * cosine8[turn + 0];
                                    float ks8 = k8 * sine8[turn + 0];
                                    float kc9 = k9 * cosine9[turn + 0];
                                    float ks9 = k9 * sine9[turn + 0];
                                    float kc10 = k10 * cosine10[turn + 0];
                                    float ks10 = k10 * sine10[turn + 0];
                                    float kc11 = k11 * cosine11[turn + 0];
                                    float ks11 = k11 * sine11[turn + 0];
                                    float kc12 = k12 * cosine12[turn + 0];
                                    float ks12 = k12 * sine12[turn + 0];
                                    float kc13 = k13 * cosine13[turn + 0];
                                    float ks13 = k13 * sine13[turn + 0];
                                    float kc14 = k14 * cosine14[turn + 0];
                                    float ks14 = k14 * sine14[turn + 0];
                                    float kc15 = k15 * cosine15[turn + 0];
                                    float ks15 = k15 * sine15[turn + 0];
                                    a0_0 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_1;

                                {
                                    int e_c = (c.X >> 4 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 24];
                                    float ks0 = k0 * sine0[turn + 24];
                                    float kc1 = k1 * cosine1[turn + 24];
                                    float ks1 = k1 * sine1[turn + 24];
                                    float kc2 = k2 * cosine2[turn + 24];
                                    float ks2 = k2 * sine2[turn + 24];
                                    float kc3 = k3 * cosine3[turn + 24];
                                    float ks3 = k3 * sine3[turn + 24];
                                    float kc4 = k4 * cosine4[turn + 24];
                                    float ks4 = k4 * sine4[turn + 24];
                                    float kc5 = k5 * cosine5[turn + 24];
                                    float ks5 = k5 * sine5[turn + 24];
                                    float kc6 = k6 * cosine6[turn + 24];
                                    float ks6 = k6 * sine6[turn + 24];
                                    float kc7 = k7 * cosine7[turn + 24];
                                    float ks7 = k7 * sine7[turn + 24];
                                    float kc8 = k8 * cosine8[turn + 24];
                                    float ks8 = k8 * sine8[turn + 24];
                                    float kc9 = k9 * cosine9[turn + 24];
                                    float ks9 = k9 * sine9[turn + 24];
                                    float kc10 = k10 * cosine10[turn + 24];
                                    float ks10 = k10 * sine10[turn + 24];
                                    float kc11 = k11 * cosine11[turn + 24];
                                    float ks11 = k11 * sine11[turn + 24];
                                    float kc12 = k12 * cosine12[turn + 24];
                                    float ks12 = k12 * sine12[turn + 24];
                                    float kc13 = k13 * cosine13[turn + 24];
                                    float ks13 = k13 * sine13[turn + 24];
                                    float kc14 = k14 * cosine14[turn + 24];
                                    float ks14 = k14 * sine14[turn + 24];
                                    float kc15 = k15 * cosine15[turn + 24];
                                    float ks15 = k15 * sine15[turn + 24];
                                    a0_1 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_2;

                                {
                                    int e_c = (c.X >> 8 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 48];
                                    float ks0 = k0 * sine0[turn + 48];
                                    float kc1 = k1 * cosine1[turn + 48];
                                    float ks1 = k1 * sine1[turn + 48];
                                    float kc2 = k2 * cosine2[turn + 48];
                                    float ks2 = k2 * sine2[turn + 48];
                                    float kc3 = k3 * cosine3[turn + 48];
                                    float ks3 = k3 * sine3[turn + 48];
                                    float kc4 = k4 * cosine4[turn + 48];
                                    float ks4 = k4 * sine4[turn + 48];
                                    float kc5 = k5 * cosine5[turn + 48];
                                    float ks5 = k5 * sine5[turn + 48];
                                    float kc6 = k6 * cosine6[turn + 48];
                                    float ks6 = k6 * sine6[turn + 48];
                                    float kc7 = k7 * cosine7[turn + 48];
                                    float ks7 = k7 * sine7[turn + 48];
                                    float kc8 = k8 * cosine8[turn + 48];
                                    float ks8 = k8 * sine8[turn + 48];
                                    float kc9 = k9 * cosine9[turn + 48];
                                    float ks9 = k9 * sine9[turn + 48];
                                    float kc10 = k10 * cosine10[turn + 48];
                                    float ks10 = k10 * sine10[turn + 48];
                                    float kc11 = k11 * cosine11[turn + 48];
                                    float ks11 = k11 * sine11[turn + 48];
                                    float kc12 = k12 * cosine12[turn + 48];
                                    float ks12 = k12 * sine12[turn + 48];
                                    float kc13 = k13 * cosine13[turn + 48];
                                    float ks13 = k13 * sine13[turn + 48];
                                    float kc14 = k14 * cosine14[turn + 48];
                                    float ks14 = k14 * sine14[turn + 48];
                                    float kc15 = k15 * cosine15[turn + 48];
                                    float ks15 = k15 * sine15[turn + 48];
                                    a0_2 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_3;

                                {
                                    int e_c = (c.X >> 12 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 72];
                                    float ks0 = k0 * sine0[turn + 72];
                                    float kc1 = k1 * cosine1[turn + 72];
                                    float ks1 = k1 * sine1[turn + 72];
                                    float kc2 = k2 * cosine2[turn + 72];
                                    float ks2 = k2 * sine2[turn + 72];
                                    float kc3 = k3 * cosine3[turn + 72];
                                    float ks3 = k3 * sine3[turn + 72];
                                    float kc4 = k4 * cosine4[turn + 72];
                                    float ks4 = k4 * sine4[turn + 72];
                                    float kc5 = k5 * cosine5[turn + 72];
                                    float ks5 = k5 * sine5[turn + 72];
                                    float kc6 = k6 * cosine6[turn + 72];
                                    float ks6 = k6 * sine6[turn + 72];
                                    float kc7 = k7 * cosine7[turn + 72];
                                    float ks7 = k7 * sine7[turn + 72];
                                    float kc8 = k8 * cosine8[turn + 72];
                                    float ks8 = k8 * sine8[turn + 72];
                                    float kc9 = k9 * cosine9[turn + 72];
                                    float ks9 = k9 * sine9[turn + 72];
                                    float kc10 = k10 * cosine10[turn + 72];
                                    float ks10 = k10 * sine10[turn + 72];
                                    float kc11 = k11 * cosine11[turn + 72];
                                    float ks11 = k11 * sine11[turn + 72];
                                    float kc12 = k12 * cosine12[turn + 72];
                                    float ks12 = k12 * sine12[turn + 72];
                                    float kc13 = k13 * cosine13[turn + 72];
                                    float ks13 = k13 * sine13[turn + 72];
                                    float kc14 = k14 * cosine14[turn + 72];
                                    float ks14 = k14 * sine14[turn + 72];
                                    float kc15 = k15 * cosine15[turn + 72];
                                    float ks15 = k15 * sine15[turn + 72];
                                    a0_3 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_4;

                                {
                                    int e_c = (c.X >> 16 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
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
                                    float kc8 = k8 * cosine8[turn + 96];
                                    float ks8 = k8 * sine8[turn + 96];
                                    float kc9 = k9 * cosine9[turn + 96];
                                    float ks9 = k9 * sine9[turn + 96];
                                    float kc10 = k10 * cosine10[turn + 96];
                                    float ks10 = k10 * sine10[turn + 96];
                                    float kc11 = k11 * cosine11[turn + 96];
                                    float ks11 = k11 * sine11[turn + 96];
                                    float kc12 = k12 * cosine12[turn + 96];
                                    float ks12 = k12 * sine12[turn + 96];
                                    float kc13 = k13 * cosine13[turn + 96];
                                    float ks13 = k13 * sine13[turn + 96];
                                    float kc14 = k14 * cosine14[turn + 96];
                                    float ks14 = k14 * sine14[turn + 96];
                                    float kc15 = k15 * cosine15[turn + 96];
                                    float ks15 = k15 * sine15[turn + 96];
                                    a0_4 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_5;

                                {
                                    int e_c = (c.X >> 20 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 120];
                                    float ks0 = k0 * sine0[turn + 120];
                                    float kc1 = k1 * cosine1[turn + 120];
                                    float ks1 = k1 * sine1[turn + 120];
                                    float kc2 = k2 * cosine2[turn + 120];
                                    float ks2 = k2 * sine2[turn + 120];
                                    float kc3 = k3 * cosine3[turn + 120];
                                    float ks3 = k3 * sine3[turn + 120];
                                    float kc4 = k4 * cosine4[turn + 120];
                                    float ks4 = k4 * sine4[turn + 120];
                                    float kc5 = k5 * cosine5[turn + 120];
                                    float ks5 = k5 * sine5[turn + 120];
                                    float kc6 = k6 * cosine6[turn + 120];
                                    float ks6 = k6 * sine6[turn + 120];
                                    float kc7 = k7 * cosine7[turn + 120];
                                    float ks7 = k7 * sine7[turn + 120];
                                    float kc8 = k8 * cosine8[turn + 120];
                                    float ks8 = k8 * sine8[turn + 120];
                                    float kc9 = k9 * cosine9[turn + 120];
                                    float ks9 = k9 * sine9[turn + 120];
                                    float kc10 = k10 * cosine10[turn + 120];
                                    float ks10 = k10 * sine10[turn + 120];
                                    float kc11 = k11 * cosine11[turn + 120];
                                    float ks11 = k11 * sine11[turn + 120];
                                    float kc12 = k12 * cosine12[turn + 120];
                                    float ks12 = k12 * sine12[turn + 120];
                                    float kc13 = k13 * cosine13[turn + 120];
                                    float ks13 = k13 * sine13[turn + 120];
                                    float kc14 = k14 * cosine14[turn + 120];
                                    float ks14 = k14 * sine14[turn + 120];
                                    float kc15 = k15 * cosine15[turn + 120];
                                    float ks15 = k15 * sine15[turn + 120];
                                    a0_5 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_6;

                                {
                                    int e_c = (c.X >> 24 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 144];
                                    float ks0 = k0 * sine0[turn + 144];
                                    float kc1 = k1 * cosine1[turn + 144];
                                    float ks1 = k1 * sine1[turn + 144];
                                    float kc2 = k2 * cosine2[turn + 144];
                                    float ks2 = k2 * sine2[turn + 144];
                                    float kc3 = k3 * cosine3[turn + 144];
                                    float ks3 = k3 * sine3[turn + 144];
                                    float kc4 = k4 * cosine4[turn + 144];
                                    float ks4 = k4 * sine4[turn + 144];
                                    float kc5 = k5 * cosine5[turn + 144];
                                    float ks5 = k5 * sine5[turn + 144];
                                    float kc6 = k6 * cosine6[turn + 144];
                                    float ks6 = k6 * sine6[turn + 144];
                                    float kc7 = k7 * cosine7[turn + 144];
                                    float ks7 = k7 * sine7[turn + 144];
                                    float kc8 = k8 * cosine8[turn + 144];
                                    float ks8 = k8 * sine8[turn + 144];
                                    float kc9 = k9 * cosine9[turn + 144];
                                    float ks9 = k9 * sine9[turn + 144];
                                    float kc10 = k10 * cosine10[turn + 144];
                                    float ks10 = k10 * sine10[turn + 144];
                                    float kc11 = k11 * cosine11[turn + 144];
                                    float ks11 = k11 * sine11[turn + 144];
                                    float kc12 = k12 * cosine12[turn + 144];
                                    float ks12 = k12 * sine12[turn + 144];
                                    float kc13 = k13 * cosine13[turn + 144];
                                    float ks13 = k13 * sine13[turn + 144];
                                    float kc14 = k14 * cosine14[turn + 144];
                                    float ks14 = k14 * sine14[turn + 144];
                                    float kc15 = k15 * cosine15[turn + 144];
                                    float ks15 = k15 * sine15[turn + 144];
                                    a0_6 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_7;

                                {
                                    int e_c = (c.X >> 28 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 168];
                                    float ks0 = k0 * sine0[turn + 168];
                                    float kc1 = k1 * cosine1[turn + 168];
                                    float ks1 = k1 * sine1[turn + 168];
                                    float kc2 = k2 * cosine2[turn + 168];
                                    float ks2 = k2 * sine2[turn + 168];
                                    float kc3 = k3 * cosine3[turn + 168];
                                    float ks3 = k3 * sine3[turn + 168];
                                    float kc4 = k4 * cosine4[turn + 168];
                                    float ks4 = k4 * sine4[turn + 168];
                                    float kc5 = k5 * cosine5[turn + 168];
                                    float ks5 = k5 * sine5[turn + 168];
                                    float kc6 = k6 * cosine6[turn + 168];
                                    float ks6 = k6 * sine6[turn + 168];
                                    float kc7 = k7 * cosine7[turn + 168];
                                    float ks7 = k7 * sine7[turn + 168];
                                    float kc8 = k8 * cosine8[turn + 168];
                                    float ks8 = k8 * sine8[turn + 168];
                                    float kc9 = k9 * cosine9[turn + 168];
                                    float ks9 = k9 * sine9[turn + 168];
                                    float kc10 = k10 * cosine10[turn + 168];
                                    float ks10 = k10 * sine10[turn + 168];
                                    float kc11 = k11 * cosine11[turn + 168];
                                    float ks11 = k11 * sine11[turn + 168];
                                    float kc12 = k12 * cosine12[turn + 168];
                                    float ks12 = k12 * sine12[turn + 168];
                                    float kc13 = k13 * cosine13[turn + 168];
                                    float ks13 = k13 * sine13[turn + 168];
                                    float kc14 = k14 * cosine14[turn + 168];
                                    float ks14 = k14 * sine14[turn + 168];
                                    float kc15 = k15 * cosine15[turn + 168];
                                    float ks15 = k15 * sine15[turn + 168];
                                    a0_7 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_8;

                                {
                                    int e_c = (c.Y & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
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
                                    float kc8 = k8 * cosine8[turn + 192];
                                    float ks8 = k8 * sine8[turn + 192];
                                    float kc9 = k9 * cosine9[turn + 192];
                                    float ks9 = k9 * sine9[turn + 192];
                                    float kc10 = k10 * cosine10[turn + 192];
                                    float ks10 = k10 * sine10[turn + 192];
                                    float kc11 = k11 * cosine11[turn + 192];
                                    float ks11 = k11 * sine11[turn + 192];
                                    float kc12 = k12 * cosine12[turn + 192];
                                    float ks12 = k12 * sine12[turn + 192];
                                    float kc13 = k13 * cosine13[turn + 192];
                                    float ks13 = k13 * sine13[turn + 192];
                                    float kc14 = k14 * cosine14[turn + 192];
                                    float ks14 = k14 * sine14[turn + 192];
                                    float kc15 = k15 * cosine15[turn + 192];
                                    float ks15 = k15 * sine15[turn + 192];
                                    a0_8 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_9;

                                {
                                    int e_c = (c.Y >> 4 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 216];
                                    float ks0 = k0 * sine0[turn + 216];
                                    float kc1 = k1 * cosine1[turn + 216];
                                    float ks1 = k1 * sine1[turn + 216];
                                    float kc2 = k2 * cosine2[turn + 216];
                                    float ks2 = k2 * sine2[turn + 216];
                                    float kc3 = k3 * cosine3[turn + 216];
                                    float ks3 = k3 * sine3[turn + 216];
                                    float kc4 = k4 * cosine4[turn + 216];
                                    float ks4 = k4 * sine4[turn + 216];
                                    float kc5 = k5 * cosine5[turn + 216];
                                    float ks5 = k5 * sine5[turn + 216];
                                    float kc6 = k6 * cosine6[turn + 216];
                                    float ks6 = k6 * sine6[turn + 216];
                                    float kc7 = k7 * cosine7[turn + 216];
                                    float ks7 = k7 * sine7[turn + 216];
                                    float kc8 = k8 * cosine8[turn + 216];
                                    float ks8 = k8 * sine8[turn + 216];
                                    float kc9 = k9 * cosine9[turn + 216];
                                    float ks9 = k9 * sine9[turn + 216];
                                    float kc10 = k10 * cosine10[turn + 216];
                                    float ks10 = k10 * sine10[turn + 216];
                                    float kc11 = k11 * cosine11[turn + 216];
                                    float ks11 = k11 * sine11[turn + 216];
                                    float kc12 = k12 * cosine12[turn + 216];
                                    float ks12 = k12 * sine12[turn + 216];
                                    float kc13 = k13 * cosine13[turn + 216];
                                    float ks13 = k13 * sine13[turn + 216];
                                    float kc14 = k14 * cosine14[turn + 216];
                                    float ks14 = k14 * sine14[turn + 216];
                                    float kc15 = k15 * cosine15[turn + 216];
                                    float ks15 = k15 * sine15[turn + 216];
                                    a0_9 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_10;

                                {
                                    int e_c = (c.Y >> 8 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 240];
                                    float ks0 = k0 * sine0[turn + 240];
                                    float kc1 = k1 * cosine1[turn + 240];
                                    float ks1 = k1 * sine1[turn + 240];
                                    float kc2 = k2 * cosine2[turn + 240];
                                    float ks2 = k2 * sine2[turn + 240];
                                    float kc3 = k3 * cosine3[turn + 240];
                                    float ks3 = k3 * sine3[turn + 240];
                                    float kc4 = k4 * cosine4[turn + 240];
                                    float ks4 = k4 * sine4[turn + 240];
                                    float kc5 = k5 * cosine5[turn + 240];
                                    float ks5 = k5 * sine5[turn + 240];
                                    float kc6 = k6 * cosine6[turn + 240];
                                    float ks6 = k6 * sine6[turn + 240];
                                    float kc7 = k7 * cosine7[turn + 240];
                                    float ks7 = k7 * sine7[turn + 240];
                                    float kc8 = k8 * cosine8[turn + 240];
                                    float ks8 = k8 * sine8[turn + 240];
                                    float kc9 = k9 * cosine9[turn + 240];
                                    float ks9 = k9 * sine9[turn + 240];
                                    float kc10 = k10 * cosine10[turn + 240];
                                    float ks10 = k10 * sine10[turn + 240];
                                    float kc11 = k11 * cosine11[turn + 240];
                                    float ks11 = k11 * sine11[turn + 240];
                                    float kc12 = k12 * cosine12[turn + 240];
                                    float ks12 = k12 * sine12[turn + 240];
                                    float kc13 = k13 * cosine13[turn + 240];
                                    float ks13 = k13 * sine13[turn + 240];
                                    float kc14 = k14 * cosine14[turn + 240];
                                    float ks14 = k14 * sine14[turn + 240];
                                    float kc15 = k15 * cosine15[turn + 240];
                                    float ks15 = k15 * sine15[turn + 240];
                                    a0_10 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_11;

                                {
                                    int e_c = (c.Y >> 12 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 264];
                                    float ks0 = k0 * sine0[turn + 264];
                                    float kc1 = k1 * cosine1[turn + 264];
                                    float ks1 = k1 * sine1[turn + 264];
                                    float kc2 = k2 * cosine2[turn + 264];
                                    float ks2 = k2 * sine2[turn + 264];
                                    float kc3 = k3 * cosine3[turn + 264];
                                    float ks3 = k3 * sine3[turn + 264];
                                    float kc4 = k4 * cosine4[turn + 264];
                                    float ks4 = k4 * sine4[turn + 264];
                                    float kc5 = k5 * cosine5[turn + 264];
                                    float ks5 = k5 * sine5[turn + 264];
                                    float kc6 = k6 * cosine6[turn + 264];
                                    float ks6 = k6 * sine6[turn + 264];
                                    float kc7 = k7 * cosine7[turn + 264];
                                    float ks7 = k7 * sine7[turn + 264];
                                    float kc8 = k8 * cosine8[turn + 264];
                                    float ks8 = k8 * sine8[turn + 264];
                                    float kc9 = k9 * cosine9[turn + 264];
                                    float ks9 = k9 * sine9[turn + 264];
                                    float kc10 = k10 * cosine10[turn + 264];
                                    float ks10 = k10 * sine10[turn + 264];
                                    float kc11 = k11 * cosine11[turn + 264];
                                    float ks11 = k11 * sine11[turn + 264];
                                    float kc12 = k12 * cosine12[turn + 264];
                                    float ks12 = k12 * sine12[turn + 264];
                                    float kc13 = k13 * cosine13[turn + 264];
                                    float ks13 = k13 * sine13[turn + 264];
                                    float kc14 = k14 * cosine14[turn + 264];
                                    float ks14 = k14 * sine14[turn + 264];
                                    float kc15 = k15 * cosine15[turn + 264];
                                    float ks15 = k15 * sine15[turn + 264];
                                    a0_11 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_12;

                                {
                                    int e_c = (c.Y >> 16 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 288];
                                    float ks0 = k0 * sine0[turn + 288];
                                    float kc1 = k1 * cosine1[turn + 288];
                                    float ks1 = k1 * sine1[turn + 288];
                                    float kc2 = k2 * cosine2[turn + 288];
                                    float ks2 = k2 * sine2[turn + 288];
                                    float kc3 = k3 * cosine3[turn + 288];
                                    float ks3 = k3 * sine3[turn + 288];
                                    float kc4 = k4 * cosine4[turn + 288];
                                    float ks4 = k4 * sine4[turn + 288];
                                    float kc5 = k5 * cosine5[turn + 288];
                                    float ks5 = k5 * sine5[turn + 288];
                                    float kc6 = k6 * cosine6[turn + 288];
                                    float ks6 = k6 * sine6[turn + 288];
                                    float kc7 = k7 * cosine7[turn + 288];
                                    float ks7 = k7 * sine7[turn + 288];
                                    float kc8 = k8 * cosine8[turn + 288];
                                    float ks8 = k8 * sine8[turn + 288];
                                    float kc9 = k9 * cosine9[turn + 288];
                                    float ks9 = k9 * sine9[turn + 288];
                                    float kc10 = k10 * cosine10[turn + 288];
                                    float ks10 = k10 * sine10[turn + 288];
                                    float kc11 = k11 * cosine11[turn + 288];
                                    float ks11 = k11 * sine11[turn + 288];
                                    float kc12 = k12 * cosine12[turn + 288];
                                    float ks12 = k12 * sine12[turn + 288];
                                    float kc13 = k13 * cosine13[turn + 288];
                                    float ks13 = k13 * sine13[turn + 288];
                                    float kc14 = k14 * cosine14[turn + 288];
                                    float ks14 = k14 * sine14[turn + 288];
                                    float kc15 = k15 * cosine15[turn + 288];
                                    float ks15 = k15 * sine15[turn + 288];
                                    a0_12 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_13;

                                {
                                    int e_c = (c.Y >> 20 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 312];
                                    float ks0 = k0 * sine0[turn + 312];
                                    float kc1 = k1 * cosine1[turn + 312];
                                    float ks1 = k1 * sine1[turn + 312];
                                    float kc2 = k2 * cosine2[turn + 312];
                                    float ks2 = k2 * sine2[turn + 312];
                                    float kc3 = k3 * cosine3[turn + 312];
                                    float ks3 = k3 * sine3[turn + 312];
                                    float kc4 = k4 * cosine4[turn + 312];
                                    float ks4 = k4 * sine4[turn + 312];
                                    float kc5 = k5 * cosine5[turn + 312];
                                    float ks5 = k5 * sine5[turn + 312];
                                    float kc6 = k6 * cosine6[turn + 312];
                                    float ks6 = k6 * sine6[turn + 312];
                                    float kc7 = k7 * cosine7[turn + 312];
                                    float ks7 = k7 * sine7[turn + 312];
                                    float kc8 = k8 * cosine8[turn + 312];
                                    float ks8 = k8 * sine8[turn + 312];
                                    float kc9 = k9 * cosine9[turn + 312];
                                    float ks9 = k9 * sine9[turn + 312];
                                    float kc10 = k10 * cosine10[turn + 312];
                                    float ks10 = k10 * sine10[turn + 312];
                                    float kc11 = k11 * cosine11[turn + 312];
                                    float ks11 = k11 * sine11[turn + 312];
                                    float kc12 = k12 * cosine12[turn + 312];
                                    float ks12 = k12 * sine12[turn + 312];
                                    float kc13 = k13 * cosine13[turn + 312];
                                    float ks13 = k13 * sine13[turn + 312];
                                    float kc14 = k14 * cosine14[turn + 312];
                                    float ks14 = k14 * sine14[turn + 312];
                                    float kc15 = k15 * cosine15[turn + 312];
                                    float ks15 = k15 * sine15[turn + 312];
                                    a0_13 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_14;

                                {
                                    int e_c = (c.Y >> 24 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 336];
                                    float ks0 = k0 * sine0[turn + 336];
                                    float kc1 = k1 * cosine1[turn + 336];
                                    float ks1 = k1 * sine1[turn + 336];
                                    float kc2 = k2 * cosine2[turn + 336];
                                    float ks2 = k2 * sine2[turn + 336];
                                    float kc3 = k3 * cosine3[turn + 336];
                                    float ks3 = k3 * sine3[turn + 336];
                                    float kc4 = k4 * cosine4[turn + 336];
                                    float ks4 = k4 * sine4[turn + 336];
                                    float kc5 = k5 * cosine5[turn + 336];
                                    float ks5 = k5 * sine5[turn + 336];
                                    float kc6 = k6 * cosine6[turn + 336];
                                    float ks6 = k6 * sine6[turn + 336];
                                    float kc7 = k7 * cosine7[turn + 336];
                                    float ks7 = k7 * sine7[turn + 336];
                                    float kc8 = k8 * cosine8[turn + 336];
                                    float ks8 = k8 * sine8[turn + 336];
                                    float kc9 = k9 * cosine9[turn + 336];
                                    float ks9 = k9 * sine9[turn + 336];
                                    float kc10 = k10 * cosine10[turn + 336];
                                    float ks10 = k10 * sine10[turn + 336];
                                    float kc11 = k11 * cosine11[turn + 336];
                                    float ks11 = k11 * sine11[turn + 336];
                                    float kc12 = k12 * cosine12[turn + 336];
                                    float ks12 = k12 * sine12[turn + 336];
                                    float kc13 = k13 * cosine13[turn + 336];
                                    float ks13 = k13 * sine13[turn + 336];
                                    float kc14 = k14 * cosine14[turn + 336];
                                    float ks14 = k14 * sine14[turn + 336];
                                    float kc15 = k15 * cosine15[turn + 336];
                                    float ks15 = k15 * sine15[turn + 336];
                                    a0_14 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_15;

                                {
                                    int e_c = (c.Y >> 28 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 360];
                                    float ks0 = k0 * sine0[turn + 360];
                                    float kc1 = k1 * cosine1[turn + 360];
                                    float ks1 = k1 * sine1[turn + 360];
                                    float kc2 = k2 * cosine2[turn + 360];
                                    float ks2 = k2 * sine2[turn + 360];
                                    float kc3 = k3 * cosine3[turn + 360];
                                    float ks3 = k3 * sine3[turn + 360];
                                    float kc4 = k4 * cosine4[turn + 360];
                                    float ks4 = k4 * sine4[turn + 360];
                                    float kc5 = k5 * cosine5[turn + 360];
                                    float ks5 = k5 * sine5[turn + 360];
                                    float kc6 = k6 * cosine6[turn + 360];
                                    float ks6 = k6 * sine6[turn + 360];
                                    float kc7 = k7 * cosine7[turn + 360];
                                    float ks7 = k7 * sine7[turn + 360];
                                    float kc8 = k8 * cosine8[turn + 360];
                                    float ks8 = k8 * sine8[turn + 360];
                                    float kc9 = k9 * cosine9[turn + 360];
                                    float ks9 = k9 * sine9[turn + 360];
                                    float kc10 = k10 * cosine10[turn + 360];
                                    float ks10 = k10 * sine10[turn + 360];
                                    float kc11 = k11 * cosine11[turn + 360];
                                    float ks11 = k11 * sine11[turn + 360];
                                    float kc12 = k12 * cosine12[turn + 360];
                                    float ks12 = k12 * sine12[turn + 360];
                                    float kc13 = k13 * cosine13[turn + 360];
                                    float ks13 = k13 * sine13[turn + 360];
                                    float kc14 = k14 * cosine14[turn + 360];
                                    float ks14 = k14 * sine14[turn + 360];
                                    float kc15 = k15 * cosine15[turn + 360];
                                    float ks15 = k15 * sine15[turn + 360];
                                    a0_15 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_16;

                                {
                                    int e_c = (c.Z & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 384];
                                    float ks0 = k0 * sine0[turn + 384];
                                    float kc1 = k1 * cosine1[turn + 384];
                                    float ks1 = k1 * sine1[turn + 384];
                                    float kc2 = k2 * cosine2[turn + 384];
                                    float ks2 = k2 * sine2[turn + 384];
                                    float kc3 = k3 * cosine3[turn + 384];
                                    float ks3 = k3 * sine3[turn + 384];
                                    float kc4 = k4 * cosine4[turn + 384];
                                    float ks4 = k4 * sine4[turn + 384];
                                    float kc5 = k5 * cosine5[turn + 384];
                                    float ks5 = k5 * sine5[turn + 384];
                                    float kc6 = k6 * cosine6[turn + 384];
                                    float ks6 = k6 * sine6[turn + 384];
                                    float kc7 = k7 * cosine7[turn + 384];
                                    float ks7 = k7 * sine7[turn + 384];
                                    float kc8 = k8 * cosine8[turn + 384];
                                    float ks8 = k8 * sine8[turn + 384];
                                    float kc9 = k9 * cosine9[turn + 384];
                                    float ks9 = k9 * sine9[turn + 384];
                                    float kc10 = k10 * cosine10[turn + 384];
                                    float ks10 = k10 * sine10[turn + 384];
                                    float kc11 = k11 * cosine11[turn + 384];
                                    float ks11 = k11 * sine11[turn + 384];
                                    float kc12 = k12 * cosine12[turn + 384];
                                    float ks12 = k12 * sine12[turn + 384];
                                    float kc13 = k13 * cosine13[turn + 384];
                                    float ks13 = k13 * sine13[turn + 384];
                                    float kc14 = k14 * cosine14[turn + 384];
                                    float ks14 = k14 * sine14[turn + 384];
                                    float kc15 = k15 * cosine15[turn + 384];
                                    float ks15 = k15 * sine15[turn + 384];
                                    a0_16 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_17;

                                {
                                    int e_c = (c.Z >> 4 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 408];
                                    float ks0 = k0 * sine0[turn + 408];
                                    float kc1 = k1 * cosine1[turn + 408];
                                    float ks1 = k1 * sine1[turn + 408];
                                    float kc2 = k2 * cosine2[turn + 408];
                                    float ks2 = k2 * sine2[turn + 408];
                                    float kc3 = k3 * cosine3[turn + 408];
                                    float ks3 = k3 * sine3[turn + 408];
                                    float kc4 = k4 * cosine4[turn + 408];
                                    float ks4 = k4 * sine4[turn + 408];
                                    float kc5 = k5 * cosine5[turn + 408];
                                    float ks5 = k5 * sine5[turn + 408];
                                    float kc6 = k6 * cosine6[turn + 408];
                                    float ks6 = k6 * sine6[turn + 408];
                                    float kc7 = k7 * cosine7[turn + 408];
                                    float ks7 = k7 * sine7[turn + 408];
                                    float kc8 = k8 * cosine8[turn + 408];
                                    float ks8 = k8 * sine8[turn + 408];
                                    float kc9 = k9 * cosine9[turn + 408];
                                    float ks9 = k9 * sine9[turn + 408];
                                    float kc10 = k10 * cosine10[turn + 408];
                                    float ks10 = k10 * sine10[turn + 408];
                                    float kc11 = k11 * cosine11[turn + 408];
                                    float ks11 = k11 * sine11[turn + 408];
                                    float kc12 = k12 * cosine12[turn + 408];
                                    float ks12 = k12 * sine12[turn + 408];
                                    float kc13 = k13 * cosine13[turn + 408];
                                    float ks13 = k13 * sine13[turn + 408];
                                    float kc14 = k14 * cosine14[turn + 408];
                                    float ks14 = k14 * sine14[turn + 408];
                                    float kc15 = k15 * cosine15[turn + 408];
                                    float ks15 = k15 * sine15[turn + 408];
                                    a0_17 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_18;

                                {
                                    int e_c = (c.Z >> 8 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 432];
                                    float ks0 = k0 * sine0[turn + 432];
                                    float kc1 = k1 * cosine1[turn + 432];
                                    float ks1 = k1 * sine1[turn + 432];
                                    float kc2 = k2 * cosine2[turn + 432];
                                    float ks2 = k2 * sine2[turn + 432];
                                    float kc3 = k3 * cosine3[turn + 432];
                                    float ks3 = k3 * sine3[turn + 432];
                                    float kc4 = k4 * cosine4[turn + 432];
                                    float ks4 = k4 * sine4[turn + 432];
                                    float kc5 = k5 * cosine5[turn + 432];
                                    float ks5 = k5 * sine5[turn + 432];
                                    float kc6 = k6 * cosine6[turn + 432];
                                    float ks6 = k6 * sine6[turn + 432];
                                    float kc7 = k7 * cosine7[turn + 432];
                                    float ks7 = k7 * sine7[turn + 432];
                                    float kc8 = k8 * cosine8[turn + 432];
                                    float ks8 = k8 * sine8[turn + 432];
                                    float kc9 = k9 * cosine9[turn + 432];
                                    float ks9 = k9 * sine9[turn + 432];
                                    float kc10 = k10 * cosine10[turn + 432];
                                    float ks10 = k10 * sine10[turn + 432];
                                    float kc11 = k11 * cosine11[turn + 432];
                                    float ks11 = k11 * sine11[turn + 432];
                                    float kc12 = k12 * cosine12[turn + 432];
                                    float ks12 = k12 * sine12[turn + 432];
                                    float kc13 = k13 * cosine13[turn + 432];
                                    float ks13 = k13 * sine13[turn + 432];
                                    float kc14 = k14 * cosine14[turn + 432];
                                    float ks14 = k14 * sine14[turn + 432];
                                    float kc15 = k15 * cosine15[turn + 432];
                                    float ks15 = k15 * sine15[turn + 432];
                                    a0_18 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_19;

                                {
                                    int e_c = (c.Z >> 12 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 456];
                                    float ks0 = k0 * sine0[turn + 456];
                                    float kc1 = k1 * cosine1[turn + 456];
                                    float ks1 = k1 * sine1[turn + 456];
                                    float kc2 = k2 * cosine2[turn + 456];
                                    float ks2 = k2 * sine2[turn + 456];
                                    float kc3 = k3 * cosine3[turn + 456];
                                    float ks3 = k3 * sine3[turn + 456];
                                    float kc4 = k4 * cosine4[turn + 456];
                                    float ks4 = k4 * sine4[turn + 456];
                                    float kc5 = k5 * cosine5[turn + 456];
                                    float ks5 = k5 * sine5[turn + 456];
                                    float kc6 = k6 * cosine6[turn + 456];
                                    float ks6 = k6 * sine6[turn + 456];
                                    float kc7 = k7 * cosine7[turn + 456];
                                    float ks7 = k7 * sine7[turn + 456];
                                    float kc8 = k8 * cosine8[turn + 456];
                                    float ks8 = k8 * sine8[turn + 456];
                                    float kc9 = k9 * cosine9[turn + 456];
                                    float ks9 = k9 * sine9[turn + 456];
                                    float kc10 = k10 * cosine10[turn + 456];
                                    float ks10 = k10 * sine10[turn + 456];
                                    float kc11 = k11 * cosine11[turn + 456];
                                    float ks11 = k11 * sine11[turn + 456];
                                    float kc12 = k12 * cosine12[turn + 456];
                                    float ks12 = k12 * sine12[turn + 456];
                                    float kc13 = k13 * cosine13[turn + 456];
                                    float ks13 = k13 * sine13[turn + 456];
                                    float kc14 = k14 * cosine14[turn + 456];
                                    float ks14 = k14 * sine14[turn + 456];
                                    float kc15 = k15 * cosine15[turn + 456];
                                    float ks15 = k15 * sine15[turn + 456];
                                    a0_19 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_20;

                                {
                                    int e_c = (c.Z >> 16 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 480];
                                    float ks0 = k0 * sine0[turn + 480];
                                    float kc1 = k1 * cosine1[turn + 480];
                                    float ks1 = k1 * sine1[turn + 480];
                                    float kc2 = k2 * cosine2[turn + 480];
                                    float ks2 = k2 * sine2[turn + 480];
                                    float kc3 = k3 * cosine3[turn + 480];
                                    float ks3 = k3 * sine3[turn + 480];
                                    float kc4 = k4 * cosine4[turn + 480];
                                    float ks4 = k4 * sine4[turn + 480];
                                    float kc5 = k5 * cosine5[turn + 480];
                                    float ks5 = k5 * sine5[turn + 480];
                                    float kc6 = k6 * cosine6[turn + 480];
                                    float ks6 = k6 * sine6[turn + 480];
                                    float kc7 = k7 * cosine7[turn + 480];
                                    float ks7 = k7 * sine7[turn + 480];
                                    float kc8 = k8 * cosine8[turn + 480];
                                    float ks8 = k8 * sine8[turn + 480];
                                    float kc9 = k9 * cosine9[turn + 480];
                                    float ks9 = k9 * sine9[turn + 480];
                                    float kc10 = k10 * cosine10[turn + 480];
                                    float ks10 = k10 * sine10[turn + 480];
                                    float kc11 = k11 * cosine11[turn + 480];
                                    float ks11 = k11 * sine11[turn + 480];
                                    float kc12 = k12 * cosine12[turn + 480];
                                    float ks12 = k12 * sine12[turn + 480];
                                    float kc13 = k13 * cosine13[turn + 480];
                                    float ks13 = k13 * sine13[turn + 480];
                                    float kc14 = k14 * cosine14[turn + 480];
                                    float ks14 = k14 * sine14[turn + 480];
                                    float kc15 = k15 * cosine15[turn + 480];
                                    float ks15 = k15 * sine15[turn + 480];
                                    a0_20 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_21;

                                {
                                    int e_c = (c.Z >> 20 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 504];
                                    float ks0 = k0 * sine0[turn + 504];
                                    float kc1 = k1 * cosine1[turn + 504];
                                    float ks1 = k1 * sine1[turn + 504];
                                    float kc2 = k2 * cosine2[turn + 504];
                                    float ks2 = k2 * sine2[turn + 504];
                                    float kc3 = k3 * cosine3[turn + 504];
                                    float ks3 = k3 * sine3[turn + 504];
                                    float kc4 = k4 * cosine4[turn + 504];
                                    float ks4 = k4 * sine4[turn + 504];
                                    float kc5 = k5 * cosine5[turn + 504];
                                    float ks5 = k5 * sine5[turn + 504];
                                    float kc6 = k6 * cosine6[turn + 504];
                                    float ks6 = k6 * sine6[turn + 504];
                                    float kc7 = k7 * cosine7[turn + 504];
                                    float ks7 = k7 * sine7[turn + 504];
                                    float kc8 = k8 * cosine8[turn + 504];
                                    float ks8 = k8 * sine8[turn + 504];
                                    float kc9 = k9 * cosine9[turn + 504];
                                    float ks9 = k9 * sine9[turn + 504];
                                    float kc10 = k10 * cosine10[turn + 504];
                                    float ks10 = k10 * sine10[turn + 504];
                                    float kc11 = k11 * cosine11[turn + 504];
                                    float ks11 = k11 * sine11[turn + 504];
                                    float kc12 = k12 * cosine12[turn + 504];
                                    float ks12 = k12 * sine12[turn + 504];
                                    float kc13 = k13 * cosine13[turn + 504];
                                    float ks13 = k13 * sine13[turn + 504];
                                    float kc14 = k14 * cosine14[turn + 504];
                                    float ks14 = k14 * sine14[turn + 504];
                                    float kc15 = k15 * cosine15[turn + 504];
                                    float ks15 = k15 * sine15[turn + 504];
                                    a0_21 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_22;

                                {
                                    int e_c = (c.Z >> 24 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 528];
                                    float ks0 = k0 * sine0[turn + 528];
                                    float kc1 = k1 * cosine1[turn + 528];
                                    float ks1 = k1 * sine1[turn + 528];
                                    float kc2 = k2 * cosine2[turn + 528];
                                    float ks2 = k2 * sine2[turn + 528];
                                    float kc3 = k3 * cosine3[turn + 528];
                                    float ks3 = k3 * sine3[turn + 528];
                                    float kc4 = k4 * cosine4[turn + 528];
                                    float ks4 = k4 * sine4[turn + 528];
                                    float kc5 = k5 * cosine5[turn + 528];
                                    float ks5 = k5 * sine5[turn + 528];
                                    float kc6 = k6 * cosine6[turn + 528];
                                    float ks6 = k6 * sine6[turn + 528];
                                    float kc7 = k7 * cosine7[turn + 528];
                                    float ks7 = k7 * sine7[turn + 528];
                                    float kc8 = k8 * cosine8[turn + 528];
                                    float ks8 = k8 * sine8[turn + 528];
                                    float kc9 = k9 * cosine9[turn + 528];
                                    float ks9 = k9 * sine9[turn + 528];
                                    float kc10 = k10 * cosine10[turn + 528];
                                    float ks10 = k10 * sine10[turn + 528];
                                    float kc11 = k11 * cosine11[turn + 528];
                                    float ks11 = k11 * sine11[turn + 528];
                                    float kc12 = k12 * cosine12[turn + 528];
                                    float ks12 = k12 * sine12[turn + 528];
                                    float kc13 = k13 * cosine13[turn + 528];
                                    float ks13 = k13 * sine13[turn + 528];
                                    float kc14 = k14 * cosine14[turn + 528];
                                    float ks14 = k14 * sine14[turn + 528];
                                    float kc15 = k15 * cosine15[turn + 528];
                                    float ks15 = k15 * sine15[turn + 528];
                                    a0_22 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_23;

                                {
                                    int e_c = (c.Z >> 28 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 552];
                                    float ks0 = k0 * sine0[turn + 552];
                                    float kc1 = k1 * cosine1[turn + 552];
                                    float ks1 = k1 * sine1[turn + 552];
                                    float kc2 = k2 * cosine2[turn + 552];
                                    float ks2 = k2 * sine2[turn + 552];
                                    float kc3 = k3 * cosine3[turn + 552];
                                    float ks3 = k3 * sine3[turn + 552];
                                    float kc4 = k4 * cosine4[turn + 552];
                                    float ks4 = k4 * sine4[turn + 552];
                                    float kc5 = k5 * cosine5[turn + 552];
                                    float ks5 = k5 * sine5[turn + 552];
                                    float kc6 = k6 * cosine6[turn + 552];
                                    float ks6 = k6 * sine6[turn + 552];
                                    float kc7 = k7 * cosine7[turn + 552];
                                    float ks7 = k7 * sine7[turn + 552];
                                    float kc8 = k8 * cosine8[turn + 552];
                                    float ks8 = k8 * sine8[turn + 552];
                                    float kc9 = k9 * cosine9[turn + 552];
                                    float ks9 = k9 * sine9[turn + 552];
                                    float kc10 = k10 * cosine10[turn + 552];
                                    float ks10 = k10 * sine10[turn + 552];
                                    float kc11 = k11 * cosine11[turn + 552];
                                    float ks11 = k11 * sine11[turn + 552];
                                    float kc12 = k12 * cosine12[turn + 552];
                                    float ks12 = k12 * sine12[turn + 552];
                                    float kc13 = k13 * cosine13[turn + 552];
                                    float ks13 = k13 * sine13[turn + 552];
                                    float kc14 = k14 * cosine14[turn + 552];
                                    float ks14 = k14 * sine14[turn + 552];
                                    float kc15 = k15 * cosine15[turn + 552];
                                    float ks15 = k15 * sine15[turn + 552];
                                    a0_23 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_24;

                                {
                                    int e_c = (c.W & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 576];
                                    float ks0 = k0 * sine0[turn + 576];
                                    float kc1 = k1 * cosine1[turn + 576];
                                    float ks1 = k1 * sine1[turn + 576];
                                    float kc2 = k2 * cosine2[turn + 576];
                                    float ks2 = k2 * sine2[turn + 576];
                                    float kc3 = k3 * cosine3[turn + 576];
                                    float ks3 = k3 * sine3[turn + 576];
                                    float kc4 = k4 * cosine4[turn + 576];
                                    float ks4 = k4 * sine4[turn + 576];
                                    float kc5 = k5 * cosine5[turn + 576];
                                    float ks5 = k5 * sine5[turn + 576];
                                    float kc6 = k6 * cosine6[turn + 576];
                                    float ks6 = k6 * sine6[turn + 576];
                                    float kc7 = k7 * cosine7[turn + 576];
                                    float ks7 = k7 * sine7[turn + 576];
                                    float kc8 = k8 * cosine8[turn + 576];
                                    float ks8 = k8 * sine8[turn + 576];
                                    float kc9 = k9 * cosine9[turn + 576];
                                    float ks9 = k9 * sine9[turn + 576];
                                    float kc10 = k10 * cosine10[turn + 576];
                                    float ks10 = k10 * sine10[turn + 576];
                                    float kc11 = k11 * cosine11[turn + 576];
                                    float ks11 = k11 * sine11[turn + 576];
                                    float kc12 = k12 * cosine12[turn + 576];
                                    float ks12 = k12 * sine12[turn + 576];
                                    float kc13 = k13 * cosine13[turn + 576];
                                    float ks13 = k13 * sine13[turn + 576];
                                    float kc14 = k14 * cosine14[turn + 576];
                                    float ks14 = k14 * sine14[turn + 576];
                                    float kc15 = k15 * cosine15[turn + 576];
                                    float ks15 = k15 * sine15[turn + 576];
                                    a0_24 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_25;

                                {
                                    int e_c = (c.W >> 4 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 600];
                                    float ks0 = k0 * sine0[turn + 600];
                                    float kc1 = k1 * cosine1[turn + 600];
                                    float ks1 = k1 * sine1[turn + 600];
                                    float kc2 = k2 * cosine2[turn + 600];
                                    float ks2 = k2 * sine2[turn + 600];
                                    float kc3 = k3 * cosine3[turn + 600];
                                    float ks3 = k3 * sine3[turn + 600];
                                    float kc4 = k4 * cosine4[turn + 600];
                                    float ks4 = k4 * sine4[turn + 600];
                                    float kc5 = k5 * cosine5[turn + 600];
                                    float ks5 = k5 * sine5[turn + 600];
                                    float kc6 = k6 * cosine6[turn + 600];
                                    float ks6 = k6 * sine6[turn + 600];
                                    float kc7 = k7 * cosine7[turn + 600];
                                    float ks7 = k7 * sine7[turn + 600];
                                    float kc8 = k8 * cosine8[turn + 600];
                                    float ks8 = k8 * sine8[turn + 600];
                                    float kc9 = k9 * cosine9[turn + 600];
                                    float ks9 = k9 * sine9[turn + 600];
                                    float kc10 = k10 * cosine10[turn + 600];
                                    float ks10 = k10 * sine10[turn + 600];
                                    float kc11 = k11 * cosine11[turn + 600];
                                    float ks11 = k11 * sine11[turn + 600];
                                    float kc12 = k12 * cosine12[turn + 600];
                                    float ks12 = k12 * sine12[turn + 600];
                                    float kc13 = k13 * cosine13[turn + 600];
                                    float ks13 = k13 * sine13[turn + 600];
                                    float kc14 = k14 * cosine14[turn + 600];
                                    float ks14 = k14 * sine14[turn + 600];
                                    float kc15 = k15 * cosine15[turn + 600];
                                    float ks15 = k15 * sine15[turn + 600];
                                    a0_25 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_26;

                                {
                                    int e_c = (c.W >> 8 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 624];
                                    float ks0 = k0 * sine0[turn + 624];
                                    float kc1 = k1 * cosine1[turn + 624];
                                    float ks1 = k1 * sine1[turn + 624];
                                    float kc2 = k2 * cosine2[turn + 624];
                                    float ks2 = k2 * sine2[turn + 624];
                                    float kc3 = k3 * cosine3[turn + 624];
                                    float ks3 = k3 * sine3[turn + 624];
                                    float kc4 = k4 * cosine4[turn + 624];
                                    float ks4 = k4 * sine4[turn + 624];
                                    float kc5 = k5 * cosine5[turn + 624];
                                    float ks5 = k5 * sine5[turn + 624];
                                    float kc6 = k6 * cosine6[turn + 624];
                                    float ks6 = k6 * sine6[turn + 624];
                                    float kc7 = k7 * cosine7[turn + 624];
                                    float ks7 = k7 * sine7[turn + 624];
                                    float kc8 = k8 * cosine8[turn + 624];
                                    float ks8 = k8 * sine8[turn + 624];
                                    float kc9 = k9 * cosine9[turn + 624];
                                    float ks9 = k9 * sine9[turn + 624];
                                    float kc10 = k10 * cosine10[turn + 624];
                                    float ks10 = k10 * sine10[turn + 624];
                                    float kc11 = k11 * cosine11[turn + 624];
                                    float ks11 = k11 * sine11[turn + 624];
                                    float kc12 = k12 * cosine12[turn + 624];
                                    float ks12 = k12 * sine12[turn + 624];
                                    float kc13 = k13 * cosine13[turn + 624];
                                    float ks13 = k13 * sine13[turn + 624];
                                    float kc14 = k14 * cosine14[turn + 624];
                                    float ks14 = k14 * sine14[turn + 624];
                                    float kc15 = k15 * cosine15[turn + 624];
                                    float ks15 = k15 * sine15[turn + 624];
                                    a0_26 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_27;

                                {
                                    int e_c = (c.W >> 12 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 648];
                                    float ks0 = k0 * sine0[turn + 648];
                                    float kc1 = k1 * cosine1[turn + 648];
                                    float ks1 = k1 * sine1[turn + 648];
                                    float kc2 = k2 * cosine2[turn + 648];
                                    float ks2 = k2 * sine2[turn + 648];
                                    float kc3 = k3 * cosine3[turn + 648];
                                    float ks3 = k3 * sine3[turn + 648];
                                    float kc4 = k4 * cosine4[turn + 648];
                                    float ks4 = k4 * sine4[turn + 648];
                                    float kc5 = k5 * cosine5[turn + 648];
                                    float ks5 = k5 * sine5[turn + 648];
                                    float kc6 = k6 * cosine6[turn + 648];
                                    float ks6 = k6 * sine6[turn + 648];
                                    float kc7 = k7 * cosine7[turn + 648];
                                    float ks7 = k7 * sine7[turn + 648];
                                    float kc8 = k8 * cosine8[turn + 648];
                                    float ks8 = k8 * sine8[turn + 648];
                                    float kc9 = k9 * cosine9[turn + 648];
                                    float ks9 = k9 * sine9[turn + 648];
                                    float kc10 = k10 * cosine10[turn + 648];
                                    float ks10 = k10 * sine10[turn + 648];
                                    float kc11 = k11 * cosine11[turn + 648];
                                    float ks11 = k11 * sine11[turn + 648];
                                    float kc12 = k12 * cosine12[turn + 648];
                                    float ks12 = k12 * sine12[turn + 648];
                                    float kc13 = k13 * cosine13[turn + 648];
                                    float ks13 = k13 * sine13[turn + 648];
                                    float kc14 = k14 * cosine14[turn + 648];
                                    float ks14 = k14 * sine14[turn + 648];
                                    float kc15 = k15 * cosine15[turn + 648];
                                    float ks15 = k15 * sine15[turn + 648];
                                    a0_27 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_28;

                                {
                                    int e_c = (c.W >> 16 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 672];
                                    float ks0 = k0 * sine0[turn + 672];
                                    float kc1 = k1 * cosine1[turn + 672];
                                    float ks1 = k1 * sine1[turn + 672];
                                    float kc2 = k2 * cosine2[turn + 672];
                                    float ks2 = k2 * sine2[turn + 672];
                                    float kc3 = k3 * cosine3[turn + 672];
                                    float ks3 = k3 * sine3[turn + 672];
                                    float kc4 = k4 * cosine4[turn + 672];
                                    float ks4 = k4 * sine4[turn + 672];
                                    float kc5 = k5 * cosine5[turn + 672];
                                    float ks5 = k5 * sine5[turn + 672];
                                    float kc6 = k6 * cosine6[turn + 672];
                                    float ks6 = k6 * sine6[turn + 672];
                                    float kc7 = k7 * cosine7[turn + 672];
                                    float ks7 = k7 * sine7[turn + 672];
                                    float kc8 = k8 * cosine8[turn + 672];
                                    float ks8 = k8 * sine8[turn + 672];
                                    float kc9 = k9 * cosine9[turn + 672];
                                    float ks9 = k9 * sine9[turn + 672];
                                    float kc10 = k10 * cosine10[turn + 672];
                                    float ks10 = k10 * sine10[turn + 672];
                                    float kc11 = k11 * cosine11[turn + 672];
                                    float ks11 = k11 * sine11[turn + 672];
                                    float kc12 = k12 * cosine12[turn + 672];
                                    float ks12 = k12 * sine12[turn + 672];
                                    float kc13 = k13 * cosine13[turn + 672];
                                    float ks13 = k13 * sine13[turn + 672];
                                    float kc14 = k14 * cosine14[turn + 672];
                                    float ks14 = k14 * sine14[turn + 672];
                                    float kc15 = k15 * cosine15[turn + 672];
                                    float ks15 = k15 * sine15[turn + 672];
                                    a0_28 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_29;

                                {
                                    int e_c = (c.W >> 20 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 696];
                                    float ks0 = k0 * sine0[turn + 696];
                                    float kc1 = k1 * cosine1[turn + 696];
                                    float ks1 = k1 * sine1[turn + 696];
                                    float kc2 = k2 * cosine2[turn + 696];
                                    float ks2 = k2 * sine2[turn + 696];
                                    float kc3 = k3 * cosine3[turn + 696];
                                    float ks3 = k3 * sine3[turn + 696];
                                    float kc4 = k4 * cosine4[turn + 696];
                                    float ks4 = k4 * sine4[turn + 696];
                                    float kc5 = k5 * cosine5[turn + 696];
                                    float ks5 = k5 * sine5[turn + 696];
                                    float kc6 = k6 * cosine6[turn + 696];
                                    float ks6 = k6 * sine6[turn + 696];
                                    float kc7 = k7 * cosine7[turn + 696];
                                    float ks7 = k7 * sine7[turn + 696];
                                    float kc8 = k8 * cosine8[turn + 696];
                                    float ks8 = k8 * sine8[turn + 696];
                                    float kc9 = k9 * cosine9[turn + 696];
                                    float ks9 = k9 * sine9[turn + 696];
                                    float kc10 = k10 * cosine10[turn + 696];
                                    float ks10 = k10 * sine10[turn + 696];
                                    float kc11 = k11 * cosine11[turn + 696];
                                    float ks11 = k11 * sine11[turn + 696];
                                    float kc12 = k12 * cosine12[turn + 696];
                                    float ks12 = k12 * sine12[turn + 696];
                                    float kc13 = k13 * cosine13[turn + 696];
                                    float ks13 = k13 * sine13[turn + 696];
                                    float kc14 = k14 * cosine14[turn + 696];
                                    float ks14 = k14 * sine14[turn + 696];
                                    float kc15 = k15 * cosine15[turn + 696];
                                    float ks15 = k15 * sine15[turn + 696];
                                    a0_29 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_30;

                                {
                                    int e_c = (c.W >> 24 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 720];
                                    float ks0 = k0 * sine0[turn + 720];
                                    float kc1 = k1 * cosine1[turn + 720];
                                    float ks1 = k1 * sine1[turn + 720];
                                    float kc2 = k2 * cosine2[turn + 720];
                                    float ks2 = k2 * sine2[turn + 720];
                                    float kc3 = k3 * cosine3[turn + 720];
                                    float ks3 = k3 * sine3[turn + 720];
                                    float kc4 = k4 * cosine4[turn + 720];
                                    float ks4 = k4 * sine4[turn + 720];
                                    float kc5 = k5 * cosine5[turn + 720];
                                    float ks5 = k5 * sine5[turn + 720];
                                    float kc6 = k6 * cosine6[turn + 720];
                                    float ks6 = k6 * sine6[turn + 720];
                                    float kc7 = k7 * cosine7[turn + 720];
                                    float ks7 = k7 * sine7[turn + 720];
                                    float kc8 = k8 * cosine8[turn + 720];
                                    float ks8 = k8 * sine8[turn + 720];
                                    float kc9 = k9 * cosine9[turn + 720];
                                    float ks9 = k9 * sine9[turn + 720];
                                    float kc10 = k10 * cosine10[turn + 720];
                                    float ks10 = k10 * sine10[turn + 720];
                                    float kc11 = k11 * cosine11[turn + 720];
                                    float ks11 = k11 * sine11[turn + 720];
                                    float kc12 = k12 * cosine12[turn + 720];
                                    float ks12 = k12 * sine12[turn + 720];
                                    float kc13 = k13 * cosine13[turn + 720];
                                    float ks13 = k13 * sine13[turn + 720];
                                    float kc14 = k14 * cosine14[turn + 720];
                                    float ks14 = k14 * sine14[turn + 720];
                                    float kc15 = k15 * cosine15[turn + 720];
                                    float ks15 = k15 * sine15[turn + 720];
                                    a0_30 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }
                                float a0_31;

                                {
                                    int e_c = (c.W >> 28 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
                                    global::ILGPU.Warp.Barrier();
                                    float k0 = e_d0;
                                    float k1 = e_d1;
                                    float k2 = e_d2;
                                    float k3 = e_d3;
                                    float k4 = e_d4;
                                    float k5 = e_d5;
                                    float k6 = e_d6;
                                    float k7 = e_d7;
                                    float k8 = e_d8;
                                    float k9 = e_d9;
                                    float k10 = e_d10;
                                    float k11 = e_d11;
                                    float k12 = e_d12;
                                    float k13 = e_d13;
                                    float k14 = e_d14;
                                    float k15 = e_d15;
                                    float kc0 = k0 * cosine0[turn + 744];
                                    float ks0 = k0 * sine0[turn + 744];
                                    float kc1 = k1 * cosine1[turn + 744];
                                    float ks1 = k1 * sine1[turn + 744];
                                    float kc2 = k2 * cosine2[turn + 744];
                                    float ks2 = k2 * sine2[turn + 744];
                                    float kc3 = k3 * cosine3[turn + 744];
                                    float ks3 = k3 * sine3[turn + 744];
                                    float kc4 = k4 * cosine4[turn + 744];
                                    float ks4 = k4 * sine4[turn + 744];
                                    float kc5 = k5 * cosine5[turn + 744];
                                    float ks5 = k5 * sine5[turn + 744];
                                    float kc6 = k6 * cosine6[turn + 744];
                                    float ks6 = k6 * sine6[turn + 744];
                                    float kc7 = k7 * cosine7[turn + 744];
                                    float ks7 = k7 * sine7[turn + 744];
                                    float kc8 = k8 * cosine8[turn + 744];
                                    float ks8 = k8 * sine8[turn + 744];
                                    float kc9 = k9 * cosine9[turn + 744];
                                    float ks9 = k9 * sine9[turn + 744];
                                    float kc10 = k10 * cosine10[turn + 744];
                                    float ks10 = k10 * sine10[turn + 744];
                                    float kc11 = k11 * cosine11[turn + 744];
                                    float ks11 = k11 * sine11[turn + 744];
                                    float kc12 = k12 * cosine12[turn + 744];
                                    float ks12 = k12 * sine12[turn + 744];
                                    float kc13 = k13 * cosine13[turn + 744];
                                    float ks13 = k13 * sine13[turn + 744];
                                    float kc14 = k14 * cosine14[turn + 744];
                                    float ks14 = k14 * sine14[turn + 744];
                                    float kc15 = k15 * cosine15[turn + 744];
                                    float ks15 = k15 * sine15[turn + 744];
                                    a0_31 = kc0 * q0_0 + ks0 * p0_0 + kc1 * q0_1 + ks1 * p0_1 + kc2 * q0_2 + ks2 * p0_2 + kc3 * q0_3 + ks3 * p0_3 + kc4 * q0_4 + ks4 * p0_4 + kc5 * q0_5 + ks5 * p0_5 + kc6 * q0_6 + ks6 * p0_6 + kc7 * q0_7 + ks7 * p0_7 + kc8 * q0_8 + ks8 * p0_8 + kc9 * q0_9 + ks9 * p0_9 + kc10 * q0_10 + ks10 * p0_10 + kc11 * q0_11 + ks11 * p0_11 + kc12 * q0_12 + ks12 * p0_12 + kc13 * q0_13 + ks13 * p0_13 + kc14 * q0_14 + ks14 * p0_14 + kc15 * q0_15 + ks15 * p0_15;
                                }

                                {
                                    bool upper2 = (member & 2) != 0;
                                    float r2_0 = (upper2 ? a0_16 : a0_0) + global::ILGPU.Warp.ShuffleXor(upper2 ? a0_0 : a0_16, 2);
                                    float r2_1 = (upper2 ? a0_17 : a0_1) + global::ILGPU.Warp.ShuffleXor(upper2 ? a0_1 : a0_17, 2);
                                    float r2_2 = (upper2 ? a0_18 : a0_2) + global::ILGPU.Warp.ShuffleXor(upper2 ? a0_2 : a0_18, 2);
                                    float r2_3 = (upper2 ? a0_19 : a0_3) + global::ILGPU.Warp.ShuffleXor(upper2 ? a0_3 : a0_19, 2);
                                    float r2_4 = (upper2 ? a0_20 : a0_4) + global::ILGPU.Warp.ShuffleXor(upper2 ? a0_4 : a0_20, 2);
                                    float r2_5 = (upper2 ? a0_21 : a0_5) + global::ILGPU.Warp.ShuffleXor(upper2 ? a0_5 : a0_21, 2);
                                    float r2_6 = (upper2 ? a0_22 : a0_6) + global::ILGPU.Warp.ShuffleXor(upper2 ? a0_6 : a0_22, 2);
                                    float r2_7 = (upper2 ? a0_23 : a0_7) + global::ILGPU.Warp.ShuffleXor(upper2 ? a0_7 : a0_23, 2);
                                    float r2_8 = (upper2 ? a0_24 : a0_8) + global::ILGPU.Warp.ShuffleXor(upper2 ? a0_8 : a0_24, 2);
                                    float r2_9 = (upper2 ? a0_25 : a0_9) + global::ILGPU.Warp.ShuffleXor(upper2 ? a0_9 : a0_25, 2);
                                    float r2_10 = (upper2 ? a0_26 : a0_10) + global::ILGPU.Warp.ShuffleXor(upper2 ? a0_10 : a0_26, 2);
                                    float r2_11 = (upper2 ? a0_27 : a0_11) + global::ILGPU.Warp.ShuffleXor(upper2 ? a0_11 : a0_27, 2);
                                    float r2_12 = (upper2 ? a0_28 : a0_12) + global::ILGPU.Warp.ShuffleXor(upper2 ? a0_12 : a0_28, 2);
                                    float r2_13 = (upper2 ? a0_29 : a0_13) + global::ILGPU.Warp.ShuffleXor(upper2 ? a0_13 : a0_29, 2);
                                    float r2_14 = (upper2 ? a0_30 : a0_14) + global::ILGPU.Warp.ShuffleXor(upper2 ? a0_14 : a0_30, 2);
                                    float r2_15 = (upper2 ? a0_31 : a0_15) + global::ILGPU.Warp.ShuffleXor(upper2 ? a0_15 : a0_31, 2);
                                    bool upper1 = (member & 1) != 0;
                                    float r1_0 = (upper1 ? r2_8 : r2_0) + global::ILGPU.Warp.ShuffleXor(upper1 ? r2_0 : r2_8, 1);
                                    float r1_1 = (upper1 ? r2_9 : r2_1) + global::ILGPU.Warp.ShuffleXor(upper1 ? r2_1 : r2_9, 1);
                                    float r1_2 = (upper1 ? r2_10 : r2_2) + global::ILGPU.Warp.ShuffleXor(upper1 ? r2_2 : r2_10, 1);
                                    float r1_3 = (upper1 ? r2_11 : r2_3) + global::ILGPU.Warp.ShuffleXor(upper1 ? r2_3 : r2_11, 1);
                                    float r1_4 = (upper1 ? r2_12 : r2_4) + global::ILGPU.Warp.ShuffleXor(upper1 ? r2_4 : r2_12, 1);
                                    float r1_5 = (upper1 ? r2_13 : r2_5) + global::ILGPU.Warp.ShuffleXor(upper1 ? r2_5 : r2_13, 1);
                                    float r1_6 = (upper1 ? r2_14 : r2_6) + global::ILGPU.Warp.ShuffleXor(upper1 ? r2_6 : r2_14, 1);
                                    float r1_7 = (upper1 ? r2_15 : r2_7) + global::ILGPU.Warp.ShuffleXor(upper1 ? r2_7 : r2_15, 1);
                                    int token = (block + slot) * 32 + member * 8 - first;
                                    if (token + 0 < count)
                                    {
                                        scores[0 + token + 0] = r1_0;
                                    }
                                    if (token + 1 < count)
                                    {
                                        scores[0 + token + 1] = r1_1;
                                    }
                                    if (token + 2 < count)
                                    {
                                        scores[0 + token + 2] = r1_2;
                                    }
                                    if (token + 3 < count)
                                    {
                                        scores[0 + token + 3] = r1_3;
                                    }
                                    if (token + 4 < count)
                                    {
                                        scores[0 + token + 4] = r1_4;
                                    }
                                    if (token + 5 < count)
                                    {
                                        scores[0 + token + 5] = r1_5;
                                    }
                                    if (token + 6 < count)
                                    {
                                        scores[0 + token + 6] = r1_6;
                                    }
                                    if (token + 7 < count)
                                    {
                                        scores[0 + token + 7] = r1_7;
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
                            float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin0) * 0.2082351f);
                            quad.X = weight0;
                            float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin0) * 0.2082351f);
                            quad.Y = weight1;
                            float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin0) * 0.2082351f);
                            quad.Z = weight2;
                            float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin0) * 0.2082351f);
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
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueStored = valueBooks.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)head * 48, 48);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueNear = table.SubView(512, 120).Cast<global::QuantSdk.Gpu.Packed128>();
                    for (int i = thread; i < 30; i += 32)
                    {
                        valueNear[i] = valueStored[i + 0];
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 32) * 3), (long)(cache.Tokens / 32) * 3);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> weightUnits = scores.Cast<global::QuantSdk.Gpu.Float128>();

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
                        int group = global::ILGPU.IntrinsicMath.Min(0 * 4 + member, 2);
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> near = valueNear.SubView(group * 2);
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> far = valueStored.SubView(group * 2);
                        int last = (first + count - 1) / 32;
                        int block = first / 32 + warp * 8;
                        global::QuantSdk.Gpu.Packed128 next = values[global::ILGPU.IntrinsicMath.Min(block + slot, last) * 3 + group];
                        for (; block <= last; block += 8)
                        {
                            global::QuantSdk.Gpu.Packed128 c = next;
                            next = values[global::ILGPU.IntrinsicMath.Min(block + 8 + slot, last) * 3 + group];
                            bool isInside = block + slot <= last;
                            int weightsAt = (global::ILGPU.IntrinsicMath.Min(block + slot, last) * 32 - first) / 4;

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 / 4 + 0];

                                {
                                    int e_c = (c.X & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.X >> 4 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.X >> 8 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.X >> 12 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 / 4 + 1];

                                {
                                    int e_c = (c.X >> 16 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.X >> 20 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.X >> 24 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.X >> 28 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 / 4 + 2];

                                {
                                    int e_c = (c.Y & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.Y >> 4 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.Y >> 8 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.Y >> 12 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 / 4 + 3];

                                {
                                    int e_c = (c.Y >> 16 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.Y >> 20 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.Y >> 24 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.Y >> 28 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 / 4 + 4];

                                {
                                    int e_c = (c.Z & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.Z >> 4 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.Z >> 8 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.Z >> 12 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 / 4 + 5];

                                {
                                    int e_c = (c.Z >> 16 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.Z >> 20 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.Z >> 24 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.Z >> 28 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 / 4 + 6];

                                {
                                    int e_c = (c.W & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.W >> 4 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.W >> 8 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.W >> 12 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 / 4 + 7];

                                {
                                    int e_c = (c.W >> 16 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.W >> 20 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.W >> 24 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }

                                {
                                    int e_c = (c.W >> 28 & 0xF);
                                    global::QuantSdk.Gpu.Packed128 e_0 = default;
                                    global::QuantSdk.Gpu.Packed128 e_1 = default;
                                    if (e_c < 5)
                                    {
                                        e_0 = near[(e_c - 0) * 6];
                                        e_1 = near[(e_c - 0) * 6 + 1];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 6];
                                        e_1 = far[e_c * 6 + 1];
                                    }
                                    global::QuantSdk.Gpu.Float128 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    e_s0.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    e_s0.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    stagedVectors[lane * 4 + 0] = e_s0;
                                    global::QuantSdk.Gpu.Float128 e_s1 = default;
                                    e_s1.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    e_s1.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    e_s1.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    e_s1.W = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    stagedVectors[lane * 4 + 1] = e_s1;
                                    global::QuantSdk.Gpu.Float128 e_s2 = default;
                                    e_s2.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    e_s2.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    e_s2.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    e_s2.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    stagedVectors[lane * 4 + 2] = e_s2;
                                    global::QuantSdk.Gpu.Float128 e_s3 = default;
                                    e_s3.X = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    e_s3.Y = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    e_s3.Z = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    e_s3.W = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    stagedVectors[lane * 4 + 3] = e_s3;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 4];
                                    float e_d2 = staged[slot * 64 + member + 8];
                                    float e_d3 = staged[slot * 64 + member + 12];
                                    float e_d4 = staged[slot * 64 + member + 16];
                                    float e_d5 = staged[slot * 64 + member + 20];
                                    float e_d6 = staged[slot * 64 + member + 24];
                                    float e_d7 = staged[slot * 64 + member + 28];
                                    float e_d8 = staged[slot * 64 + member + 32];
                                    float e_d9 = staged[slot * 64 + member + 36];
                                    float e_d10 = staged[slot * 64 + member + 40];
                                    float e_d11 = staged[slot * 64 + member + 44];
                                    float e_d12 = staged[slot * 64 + member + 48];
                                    float e_d13 = staged[slot * 64 + member + 52];
                                    float e_d14 = staged[slot * 64 + member + 56];
                                    float e_d15 = staged[slot * 64 + member + 60];
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
                                    float v8 = e_d8;
                                    a0_8 += w0 * v8;
                                    float v9 = e_d9;
                                    a0_9 += w0 * v9;
                                    float v10 = e_d10;
                                    a0_10 += w0 * v10;
                                    float v11 = e_d11;
                                    a0_11 += w0 * v11;
                                    float v12 = e_d12;
                                    a0_12 += w0 * v12;
                                    float v13 = e_d13;
                                    a0_13 += w0 * v13;
                                    float v14 = e_d14;
                                    a0_14 += w0 * v14;
                                    float v15 = e_d15;
                                    a0_15 += w0 * v15;
                                }
                            }
                        }
                        global::QuantSdk.Gpu.KernelOrder.LetNextStart();
                        global::ILGPU.Group.Barrier();

                        {
                            int part = (warp * 8 + slot) * 64;
                            reduction[part + member + 0] = a0_0;
                            reduction[part + member + 4] = a0_1;
                            reduction[part + member + 8] = a0_2;
                            reduction[part + member + 12] = a0_3;
                            reduction[part + member + 16] = a0_4;
                            reduction[part + member + 20] = a0_5;
                            reduction[part + member + 24] = a0_6;
                            reduction[part + member + 28] = a0_7;
                            reduction[part + member + 32] = a0_8;
                            reduction[part + member + 36] = a0_9;
                            reduction[part + member + 40] = a0_10;
                            reduction[part + member + 44] = a0_11;
                            reduction[part + member + 48] = a0_12;
                            reduction[part + member + 52] = a0_13;
                            reduction[part + member + 56] = a0_14;
                            reduction[part + member + 60] = a0_15;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 64; i += 32)
                        {
                            float total = 0f;
                            total += reduction[0 + i] + reduction[64 + i] + reduction[128 + i] + reduction[192 + i] + reduction[256 + i] + reduction[320 + i] + reduction[384 + i] + reduction[448 + i];
                            int output = 0 + i;
                            if (output < 48)
                            {
                                if (splits == 1)
                                {
                                    outputs[(row + 0) * 48 + output] = total / results[1];
                                }
                                else
                                {
                                    partials[((row + 0) * splits + split) * 48 + output] = total;
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
