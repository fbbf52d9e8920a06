#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: VQ&lt;2,4,1&gt;-rope, 1 query heads, 1 key-value heads of 34, CodebookCentric, rung O3, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Scores, QueryHeads: 1, KeyValueHeads: 1, HeadDimension: 34,
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 1184,
            ScoreTokens: 0, BlockTokens: 32, MinimumTokens: 1) { Phases = new global::QuantSdk.Gpu.AttentionPhases(Values, Parts: 3, IsAtomic: false) };

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
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 36).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(36, 192);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(228, 64).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(292, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(294, 1).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(295, 1).Cast<float>();
            if (count > 0)
            {
                int member = lane % 8;
                int slot = lane / 8;
                global::ILGPU.ArrayView<float> staged = table.SubView(warp * 64, 64).Cast<float>();
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float64> stagedVectors = staged.Cast<global::QuantSdk.Gpu.Float64>();
                global::ILGPU.ArrayView<int> keyStored = keyBooks.SubView((long)head * 272, 272);
                global::ILGPU.ArrayView<int> keyNear = table.SubView(64, 128);
                for (int i = thread; i < 128; i += 32)
                {
                    keyNear[i] = keyStored[((i / 8 + 0) * 17 + global::ILGPU.IntrinsicMath.Min(bookPart * 8 + i % 8 / 1, 16)) * 1 + i % 1];
                }
                global::ILGPU.Group.Barrier();

                {
                    long row = (long)sequence * 1 + head * 1;
                    global::ILGPU.ArrayView<float> scores = partials.SubView(((long)bookPart * global::ILGPU.Grid.DimZ * 1 + row) * cache.Tokens, (long)cache.Tokens * 1);
                    long queryRow = row * 34;
                    float queryElement0 = 0f;
                    float queryPartner0 = 0f;

                    {
                        queryElement0 = queries[queryRow + thread];
                        queryPartner0 = queries[queryRow + thread - thread + global::QuantSdk.Gpu.AttentionMath.Partner(thread, 34)];
                    }
                    float queryElement1 = 0f;
                    float queryPartner1 = 0f;
                    if ((thread + 32) < 34)
                    {
                        queryElement1 = queries[queryRow + (thread + 32)];
                        queryPartner1 = queries[queryRow + (thread + 32) - (thread + 32) + global::QuantSdk.Gpu.AttentionMath.Partner((thread + 32), 34)];
                    }

                    {
                        queryRows[thread] = global::QuantSdk.Gpu.AttentionMath.Turned(queryElement0, queryPartner0, thread, 34, cosines, sines, positions, length - 1);
                    }
                    if ((thread + 32) < 34)
                    {
                        queryRows[(thread + 32)] = global::QuantSdk.Gpu.AttentionMath.Turned(queryElement1, queryPartner1, (thread + 32), 34, cosines, sines, positions, length - 1);
                    }
                    global::ILGPU.Group.Barrier();

                    {
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 32) * 17), (long)(cache.Tokens / 32) * 17);
                        for (int tile = bookPart * 1; tile < global::ILGPU.IntrinsicMath.Min(bookPart * 1 + 1, 3); tile++)
                        {
                            int group = global::ILGPU.IntrinsicMath.Min(tile * 8 + member, 16);
                            global::ILGPU.ArrayView<int> near = keyNear.SubView((group - bookPart * 8) * 1);
                            int channel0 = tile * 16 + member + 0;
                            float q0_0 = queryRows[0 + global::ILGPU.IntrinsicMath.Min(channel0, 33)] * (channel0 < 34 ? 1f : 0f);
                            int channel1 = tile * 16 + member + 8;
                            float q0_1 = queryRows[0 + global::ILGPU.IntrinsicMath.Min(channel1, 33)] * (channel1 < 34 ? 1f : 0f);
                            int last = (first + count - 1) / 32;
                            int block = first / 32 + warp * 4;
                            global::QuantSdk.Gpu.Packed128 next = keys[global::ILGPU.IntrinsicMath.Min(block + slot, last) * 17 + group];
                            for (; block <= last; block += 4)
                            {
                                global::QuantSdk.Gpu.Packed128 c = next;
                                next = keys[global::ILGPU.IntrinsicMath.Min(block + 4 + slot, last) * 17 + group];
                                float a0_0;

                                {
                                    int e_0 = near[(c.X << 3 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_0 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_1;

                                {
                                    int e_0 = near[(c.X >> 1 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_1 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_2;

                                {
                                    int e_0 = near[(c.X >> 5 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_2 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_3;

                                {
                                    int e_0 = near[(c.X >> 9 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_3 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_4;

                                {
                                    int e_0 = near[(c.X >> 13 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_4 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_5;

                                {
                                    int e_0 = near[(c.X >> 17 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_5 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_6;

                                {
                                    int e_0 = near[(c.X >> 21 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_6 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_7;

                                {
                                    int e_0 = near[(c.X >> 25 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_7 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_8;

                                {
                                    int e_0 = near[(c.Y << 3 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_8 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_9;

                                {
                                    int e_0 = near[(c.Y >> 1 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_9 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_10;

                                {
                                    int e_0 = near[(c.Y >> 5 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_10 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_11;

                                {
                                    int e_0 = near[(c.Y >> 9 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_11 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_12;

                                {
                                    int e_0 = near[(c.Y >> 13 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_12 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_13;

                                {
                                    int e_0 = near[(c.Y >> 17 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_13 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_14;

                                {
                                    int e_0 = near[(c.Y >> 21 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_14 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_15;

                                {
                                    int e_0 = near[(c.Y >> 25 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_15 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_16;

                                {
                                    int e_0 = near[(c.Z << 3 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_16 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_17;

                                {
                                    int e_0 = near[(c.Z >> 1 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_17 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_18;

                                {
                                    int e_0 = near[(c.Z >> 5 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_18 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_19;

                                {
                                    int e_0 = near[(c.Z >> 9 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_19 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_20;

                                {
                                    int e_0 = near[(c.Z >> 13 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_20 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_21;

                                {
                                    int e_0 = near[(c.Z >> 17 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_21 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_22;

                                {
                                    int e_0 = near[(c.Z >> 21 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_22 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_23;

                                {
                                    int e_0 = near[(c.Z >> 25 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_23 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_24;

                                {
                                    int e_0 = near[(c.W << 3 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_24 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_25;

                                {
                                    int e_0 = near[(c.W >> 1 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_25 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_26;

                                {
                                    int e_0 = near[(c.W >> 5 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_26 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_27;

                                {
                                    int e_0 = near[(c.W >> 9 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_27 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_28;

                                {
                                    int e_0 = near[(c.W >> 13 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_28 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_29;

                                {
                                    int e_0 = near[(c.W >> 17 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_29 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_30;

                                {
                                    int e_0 = near[(c.W >> 21 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_30 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_31;

                                {
                                    int e_0 = near[(c.W >> 25 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    a0_31 = e_d0 * q0_0 + e_d1 * q0_1;
                                }

                                {
                                    bool upper4 = (member & 4) != 0;
                                    float r4_0 = (upper4 ? a0_16 : a0_0) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_0 : a0_16, 4);
                                    float r4_1 = (upper4 ? a0_17 : a0_1) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_1 : a0_17, 4);
                                    float r4_2 = (upper4 ? a0_18 : a0_2) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_2 : a0_18, 4);
                                    float r4_3 = (upper4 ? a0_19 : a0_3) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_3 : a0_19, 4);
                                    float r4_4 = (upper4 ? a0_20 : a0_4) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_4 : a0_20, 4);
                                    float r4_5 = (upper4 ? a0_21 : a0_5) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_5 : a0_21, 4);
                                    float r4_6 = (upper4 ? a0_22 : a0_6) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_6 : a0_22, 4);
                                    float r4_7 = (upper4 ? a0_23 : a0_7) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_7 : a0_23, 4);
                                    float r4_8 = (upper4 ? a0_24 : a0_8) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_8 : a0_24, 4);
                                    float r4_9 = (upper4 ? a0_25 : a0_9) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_9 : a0_25, 4);
                                    float r4_10 = (upper4 ? a0_26 : a0_10) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_10 : a0_26, 4);
                                    float r4_11 = (upper4 ? a0_27 : a0_11) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_11 : a0_27, 4);
                                    float r4_12 = (upper4 ? a0_28 : a0_12) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_12 : a0_28, 4);
                                    float r4_13 = (upper4 ? a0_29 : a0_13) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_13 : a0_29, 4);
                                    float r4_14 = (upper4 ? a0_30 : a0_14) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_14 : a0_30, 4);
                                    float r4_15 = (upper4 ? a0_31 : a0_15) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0_15 : a0_31, 4);
                                    bool upper2 = (member & 2) != 0;
                                    float r2_0 = (upper2 ? r4_8 : r4_0) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_0 : r4_8, 2);
                                    float r2_1 = (upper2 ? r4_9 : r4_1) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_1 : r4_9, 2);
                                    float r2_2 = (upper2 ? r4_10 : r4_2) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_2 : r4_10, 2);
                                    float r2_3 = (upper2 ? r4_11 : r4_3) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_3 : r4_11, 2);
                                    float r2_4 = (upper2 ? r4_12 : r4_4) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_4 : r4_12, 2);
                                    float r2_5 = (upper2 ? r4_13 : r4_5) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_5 : r4_13, 2);
                                    float r2_6 = (upper2 ? r4_14 : r4_6) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_6 : r4_14, 2);
                                    float r2_7 = (upper2 ? r4_15 : r4_7) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_7 : r4_15, 2);
                                    bool upper1 = (member & 1) != 0;
                                    float r1_0 = (upper1 ? r2_4 : r2_0) + global::ILGPU.Warp.ShuffleXor(upper1 ? r2_0 : r2_4, 1);
                                    float r1_1 = (upper1 ? r2_5 : r2_1) + global::ILGPU.Warp.ShuffleXor(upper1 ? r2_1 : r2_5, 1);
                                    float r1_2 = (upper1 ? r2_6 : r2_2) + global::ILGPU.Warp.ShuffleXor(upper1 ? r2_2 : r2_6, 1);
                                    float r1_3 = (upper1 ? r2_7 : r2_3) + global::ILGPU.Warp.ShuffleXor(upper1 ? r2_3 : r2_7, 1);
                                    int token = (block + slot) * 32 + member * 4 - first;
                                    if (token + 0 < count)
                                    {
                                        scores[0 * cache.Tokens + token + 0] = r1_0;
                                    }
                                    if (token + 1 < count)
                                    {
                                        scores[0 * cache.Tokens + token + 1] = r1_1;
                                    }
                                    if (token + 2 < count)
                                    {
                                        scores[0 * cache.Tokens + token + 2] = r1_2;
                                    }
                                    if (token + 3 < count)
                                    {
                                        scores[0 * cache.Tokens + token + 3] = r1_3;
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
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 36).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(36, 192);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(228, 64).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(292, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(294, 1).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(295, 1).Cast<float>();
            if (count <= 0)
            {
                long row = (long)sequence * 1 + head * 1;
                for (int i = bookPart == 0 ? thread : 34; i < 34; i += 32)
                {
                    outputs[row * 34 + i] = 0f;
                }
            }
            else
            {
                int member = lane % 8;
                int slot = lane / 8;
                global::ILGPU.ArrayView<float> staged = table.SubView(warp * 64, 64).Cast<float>();
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float64> stagedVectors = staged.Cast<global::QuantSdk.Gpu.Float64>();
                global::ILGPU.ArrayView<int> valueStored = valueBooks.SubView((long)head * 272, 272);
                global::ILGPU.ArrayView<int> valueNear = table.SubView(64, 128);
                for (int i = thread; i < 128; i += 32)
                {
                    valueNear[i] = valueStored[((i / 8 + 0) * 17 + global::ILGPU.IntrinsicMath.Min(bookPart * 8 + i % 8 / 1, 16)) * 1 + i % 1];
                }
                global::ILGPU.Group.Barrier();

                {
                    long row = (long)sequence * 1 + head * 1;
                    global::ILGPU.ArrayView<float> scores = partials.SubView((row) * cache.Tokens, (long)cache.Tokens * 1);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 32) * 17), (long)(cache.Tokens / 32) * 17);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> weightUnits = scores.Cast<global::QuantSdk.Gpu.Float128>();
                    for (int tile = bookPart * 1; tile < global::ILGPU.IntrinsicMath.Min(bookPart * 1 + 1, 3); tile++)
                    {
                        float a0_0 = 0f;
                        float a0_1 = 0f;
                        int group = global::ILGPU.IntrinsicMath.Min(tile * 8 + member, 16);
                        global::ILGPU.ArrayView<int> near = valueNear.SubView((group - bookPart * 8) * 1);
                        int last = (first + count - 1) / 32;
                        int block = first / 32 + warp * 4;
                        global::QuantSdk.Gpu.Packed128 next = values[global::ILGPU.IntrinsicMath.Min(block + slot, last) * 17 + group];
                        for (; block <= last; block += 4)
                        {
                            global::QuantSdk.Gpu.Packed128 c = next;
                            next = values[global::ILGPU.IntrinsicMath.Min(block + 4 + slot, last) * 17 + group];
                            bool isInside = block + slot <= last;
                            int weightsAt = (global::ILGPU.IntrinsicMath.Min(block + slot, last) * 32 - first) / 4;

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 * cache.Tokens / 4 + 0];

                                {
                                    int e_0 = near[(c.X << 3 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.X >> 1 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.X >> 5 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.X >> 9 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.W : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 * cache.Tokens / 4 + 1];

                                {
                                    int e_0 = near[(c.X >> 13 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.X >> 17 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.X >> 21 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.X >> 25 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.W : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 * cache.Tokens / 4 + 2];

                                {
                                    int e_0 = near[(c.Y << 3 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.Y >> 1 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.Y >> 5 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.Y >> 9 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.W : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 * cache.Tokens / 4 + 3];

                                {
                                    int e_0 = near[(c.Y >> 13 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.Y >> 17 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.Y >> 21 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.Y >> 25 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.W : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 * cache.Tokens / 4 + 4];

                                {
                                    int e_0 = near[(c.Z << 3 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.Z >> 1 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.Z >> 5 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.Z >> 9 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.W : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 * cache.Tokens / 4 + 5];

                                {
                                    int e_0 = near[(c.Z >> 13 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.Z >> 17 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.Z >> 21 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.Z >> 25 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.W : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 * cache.Tokens / 4 + 6];

                                {
                                    int e_0 = near[(c.W << 3 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.W >> 1 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.W >> 5 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.W >> 9 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.W : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 * cache.Tokens / 4 + 7];

                                {
                                    int e_0 = near[(c.W >> 13 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.W >> 17 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.W >> 21 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_0 = near[(c.W >> 25 & 0x78)];
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 16 + member + 0];
                                    float e_d1 = staged[slot * 16 + member + 8];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.W : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }
                            }
                        }
                        global::QuantSdk.Gpu.KernelOrder.LetNextStart();
                        global::ILGPU.Group.Barrier();

                        {
                            int part = (warp * 4 + slot) * 16;
                            reduction[part + member + 0] = a0_0;
                            reduction[part + member + 8] = a0_1;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 16; i += 32)
                        {
                            float total = 0f;
                            total += reduction[0 + i] + reduction[16 + i] + reduction[32 + i] + reduction[48 + i];
                            int output = tile * 16 + i;
                            if (output < 34)
                            {
                                outputs[(row + 0) * 34 + output] = total / statistics[row + 0];
                            }
                        }
                    }
                }
            }
        }
    }
}
