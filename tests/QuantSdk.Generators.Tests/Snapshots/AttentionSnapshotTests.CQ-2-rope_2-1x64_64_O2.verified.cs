#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: CQ-2-rope, 2 query heads, 1 key-value heads of 64, TokenSplit, rung O2, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Decode, QueryHeads: 2, KeyValueHeads: 1, HeadDimension: 64,
            ThreadsPerGroup: 64, GroupsPerMultiprocessor: 2, SharedBytes: 35888,
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
                queryElement1 = queries[queryRow + (thread + 64)];
                queryPartner1 = queries[queryRow + (thread + 64) - ((thread + 64) & 63) + global::QuantSdk.Gpu.AttentionMath.Partner(((thread + 64) & 63), 64)];
            }
            int chunk = ((length + splits - 1) / splits + 31) / 32 * 32;
            int first = split * chunk;
            int count = global::ILGPU.IntrinsicMath.Min(chunk, length - first);
            int padded = (count + 31) / 32 * 32;
            long plane = (long)cache.SequenceOf(sequence) * 1 + head;
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 128).Cast<float>();
            global::ILGPU.ArrayView<float> scores = shared.SubView(128, 256).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(384, 8320);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(8704, 256).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(8960, 4).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(8964, 4).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(8968, 4).Cast<float>();
            if (count <= 0)
            {
                long row = (long)sequence * 2 + head * 2;
                if (splits == 1)
                {
                    for (int i = thread; i < 128; i += 64)
                    {
                        outputs[row * 64 + i] = 0f;
                    }
                }
                else
                {
                    for (int i = thread; i < 2; i += 64)
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

                    {
                        queryRows[thread] = global::QuantSdk.Gpu.AttentionMath.Turned(queryElement0, queryPartner0, (thread & 63), 64, cosines, sines, positions, length - 1);
                    }

                    {
                        queryRows[(thread + 64)] = global::QuantSdk.Gpu.AttentionMath.Turned(queryElement1, queryPartner1, ((thread + 64) & 63), 64, cosines, sines, positions, length - 1);
                    }
                    global::ILGPU.Group.Barrier();
                    int member = lane % 8;
                    int slot = lane / 8;
                    global::ILGPU.ArrayView<float> staged = table.SubView(warp * 128, 128).Cast<float>();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> stagedVectors = staged.Cast<global::QuantSdk.Gpu.Float128>();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> keyStored = keyBooks.Cast<global::QuantSdk.Gpu.Packed64>().SubView((long)head * 4096, 4096);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> keyNear = table.SubView(256, 8064).Cast<global::QuantSdk.Gpu.Packed64>();
                    for (int i = thread; i < 4032; i += 64)
                    {
                        keyNear[i] = keyStored[i + 64];
                    }
                    global::ILGPU.Group.Barrier();

                    {
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 16) * 16), (long)(cache.Tokens / 16) * 16);
                        for (int tile = 0; tile < 2; tile++)
                        {
                            int group = global::ILGPU.IntrinsicMath.Min(tile * 8 + member, 15);
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> near = keyNear.SubView(group * 1);
                            global::QuantSdk.Gpu.Packed64 hot_0 = keyStored[(slot * 16 + group) * 1 + 0];
                            int channel0 = tile * 32 + member + 0;
                            float q0_0 = queryRows[0 + channel0];
                            float q1_0 = queryRows[64 + channel0];
                            int channel1 = tile * 32 + member + 8;
                            float q0_1 = queryRows[0 + channel1];
                            float q1_1 = queryRows[64 + channel1];
                            int channel2 = tile * 32 + member + 16;
                            float q0_2 = queryRows[0 + channel2];
                            float q1_2 = queryRows[64 + channel2];
                            int channel3 = tile * 32 + member + 24;
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                        scores[0 + token + 0] = tile == 0 ? r1_0 : scores[0 + token + 0] + r1_0;
                                    }
                                    if (token + 1 < count)
                                    {
                                        scores[0 + token + 1] = tile == 0 ? r1_1 : scores[0 + token + 1] + r1_1;
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
                                        scores[128 + token + 0] = tile == 0 ? r1_0 : scores[128 + token + 0] + r1_0;
                                    }
                                    if (token + 1 < count)
                                    {
                                        scores[128 + token + 1] = tile == 0 ? r1_1 : scores[128 + token + 1] + r1_1;
                                    }
                                }
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
                    for (int at = thread; at < padded / 4; at += 64)
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
                    if (lane == 0)
                    {
                        warpLargest[warp] = largest0;
                        warpLargest[2 + warp] = largest1;
                    }
                    global::ILGPU.Group.Barrier();
                    largest0 = warpLargest[(lane & 1)];
                    largest1 = warpLargest[2 + (lane & 1)];
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 1));
                    largest1 = global::ILGPU.IntrinsicMath.Max(largest1, global::ILGPU.Warp.ShuffleXor(largest1, 1));
                    float origin0 = global::QuantSdk.Gpu.AttentionMath.Origin(largest0);
                    float sum0 = 0f;
                    float origin1 = global::QuantSdk.Gpu.AttentionMath.Origin(largest1);
                    float sum1 = 0f;
                    for (int at = thread; at < padded / 4; at += 64)
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
                    if (lane == 0)
                    {
                        warpSums[warp] = sum0;
                        warpSums[2 + warp] = sum1;
                    }
                    global::ILGPU.Group.Barrier();
                    sum0 = warpSums[(lane & 1)];
                    sum1 = warpSums[2 + (lane & 1)];
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
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> valueStored = valueBooks.Cast<global::QuantSdk.Gpu.Packed64>().SubView((long)head * 4096, 4096);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> valueNear = table.SubView(256, 8064).Cast<global::QuantSdk.Gpu.Packed64>();
                    for (int i = thread; i < 4032; i += 64)
                    {
                        valueNear[i] = valueStored[i + 64];
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 16) * 16), (long)(cache.Tokens / 16) * 16);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> weightUnits = scores.Cast<global::QuantSdk.Gpu.Float128>();
                    for (int tile = 0; tile < 2; tile++)
                    {
                        float a0_0 = 0f;
                        float a0_1 = 0f;
                        float a0_2 = 0f;
                        float a0_3 = 0f;
                        float a1_0 = 0f;
                        float a1_1 = 0f;
                        float a1_2 = 0f;
                        float a1_3 = 0f;
                        int group = global::ILGPU.IntrinsicMath.Min(tile * 8 + member, 15);
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> near = valueNear.SubView(group * 1);
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
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 / 4 + 0];
                                global::QuantSdk.Gpu.Float128 p1 = weightUnits[weightsAt + 128 / 4 + 0];

                                {
                                    int e_c = (c.X & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 16];
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
                                    float w1 = isInside ? p1.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_d3;
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                    float w1 = isInside ? p1.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_d3;
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                    float w1 = isInside ? p1.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_d3;
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                    float w1 = isInside ? p1.W : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_d3;
                                    a0_3 += w0 * v3;
                                    a1_3 += w1 * v3;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 / 4 + 1];
                                global::QuantSdk.Gpu.Float128 p1 = weightUnits[weightsAt + 128 / 4 + 1];

                                {
                                    int e_c = (c.Y & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 16];
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
                                    float w1 = isInside ? p1.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_d3;
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                    float w1 = isInside ? p1.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_d3;
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                    float w1 = isInside ? p1.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_d3;
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                    float w1 = isInside ? p1.W : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_d3;
                                    a0_3 += w0 * v3;
                                    a1_3 += w1 * v3;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 / 4 + 2];
                                global::QuantSdk.Gpu.Float128 p1 = weightUnits[weightsAt + 128 / 4 + 2];

                                {
                                    int e_c = (c.Z & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 16];
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
                                    float w1 = isInside ? p1.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_d3;
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                    float w1 = isInside ? p1.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_d3;
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                    float w1 = isInside ? p1.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_d3;
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                    float w1 = isInside ? p1.W : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_d3;
                                    a0_3 += w0 * v3;
                                    a1_3 += w1 * v3;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 / 4 + 3];
                                global::QuantSdk.Gpu.Float128 p1 = weightUnits[weightsAt + 128 / 4 + 3];

                                {
                                    int e_c = (c.W & 0xFF);
                                    global::QuantSdk.Gpu.Packed64 e_0 = default;
                                    e_0.X = global::ILGPU.Warp.Shuffle(hot_0.X, (e_c & 3) * 8 + member);
                                    e_0.Y = global::ILGPU.Warp.Shuffle(hot_0.Y, (e_c & 3) * 8 + member);
                                    if (e_c >= 4)
                                    {
                                        e_0 = near[(e_c - 4) * 16];
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
                                    float w1 = isInside ? p1.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_d3;
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                    float w1 = isInside ? p1.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_d3;
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                    float w1 = isInside ? p1.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_d3;
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
                                        e_0 = near[(e_c - 4) * 16];
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
                                    float w1 = isInside ? p1.W : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    a1_0 += w1 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                    a1_1 += w1 * v1;
                                    float v2 = e_d2;
                                    a0_2 += w0 * v2;
                                    a1_2 += w1 * v2;
                                    float v3 = e_d3;
                                    a0_3 += w0 * v3;
                                    a1_3 += w1 * v3;
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
                        for (int i = thread; i < 32; i += 64)
                        {
                            float total = 0f;
                            total += reduction[0 + i] + reduction[32 + i] + reduction[64 + i] + reduction[96 + i] + reduction[128 + i] + reduction[160 + i] + reduction[192 + i] + reduction[224 + i];
                            int output = tile * 32 + i;

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
                            int part = (warp * 4 + slot) * 32;
                            reduction[part + member + 0] = a1_0;
                            reduction[part + member + 8] = a1_1;
                            reduction[part + member + 16] = a1_2;
                            reduction[part + member + 24] = a1_3;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 32; i += 64)
                        {
                            float total = 0f;
                            total += reduction[0 + i] + reduction[32 + i] + reduction[64 + i] + reduction[96 + i] + reduction[128 + i] + reduction[160 + i] + reduction[192 + i] + reduction[224 + i];
                            int output = tile * 32 + i;

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
        }
    }
}
