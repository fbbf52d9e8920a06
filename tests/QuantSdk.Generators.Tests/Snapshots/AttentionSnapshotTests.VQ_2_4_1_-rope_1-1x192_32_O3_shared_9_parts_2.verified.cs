#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: VQ&lt;2,4,1&gt;-rope, 1 query heads, 1 key-value heads of 192, CodebookCentric, rung O3, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Scores, QueryHeads: 1, KeyValueHeads: 1, HeadDimension: 192,
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 3600,
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
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 192).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(192, 640);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(832, 64).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(896, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(898, 1).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(899, 1).Cast<float>();
            if (count > 0)
            {
                int member = lane % 32;
                int slot = lane / 32;
                global::ILGPU.ArrayView<float> staged = table.SubView(warp * 64, 64).Cast<float>();
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float64> stagedVectors = staged.Cast<global::QuantSdk.Gpu.Float64>();
                global::ILGPU.ArrayView<int> keyStored = keyBooks.SubView((long)head * 1536, 1536);
                global::ILGPU.ArrayView<int> keyNear = table.SubView(64, 576);
                for (int i = thread; i < 576; i += 32)
                {
                    keyNear[i] = keyStored[((i / 64 + 0) * 96 + global::ILGPU.IntrinsicMath.Min(bookPart * 64 + i % 64 / 1, 95)) * 1 + i % 1];
                }
                global::ILGPU.Group.Barrier();

                {
                    long row = (long)sequence * 1 + head * 1;
                    global::ILGPU.ArrayView<float> scores = partials.SubView((row) * cache.Tokens, (long)cache.Tokens * 1);
                    for (int i = thread; i < 192; i += 32)
                    {
                        int channel = i;
                        queryRows[i] = global::QuantSdk.Gpu.AttentionMath.Turned(queries, row * 192, channel, 192, cosines, sines, positions, length - 1);
                    }
                    global::ILGPU.Group.Barrier();

                    {
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 32) * 96), (long)(cache.Tokens / 32) * 96);
                        for (int tile = bookPart * 2; tile < global::ILGPU.IntrinsicMath.Min(bookPart * 2 + 2, 3); tile++)
                        {
                            int group = global::ILGPU.IntrinsicMath.Min(tile * 32 + member, 95);
                            global::ILGPU.ArrayView<int> near = keyNear.SubView((group - bookPart * 64) * 1);
                            global::ILGPU.ArrayView<int> far = keyStored.SubView(group * 1);
                            int channel0 = tile * 64 + member + 0;
                            float q0_0 = queryRows[0 + channel0];
                            int channel1 = tile * 64 + member + 32;
                            float q0_1 = queryRows[0 + channel1];
                            int last = (first + count - 1) / 32;
                            int block = first / 32 + warp * 1;
                            global::QuantSdk.Gpu.Packed128 next = keys[global::ILGPU.IntrinsicMath.Min(block + slot, last) * 96 + group];
                            for (; block <= last; block += 1)
                            {
                                global::QuantSdk.Gpu.Packed128 c = next;
                                next = keys[global::ILGPU.IntrinsicMath.Min(block + 1 + slot, last) * 96 + group];
                                float a0_0;

                                {
                                    int e_c = (c.X & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_0 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_1;

                                {
                                    int e_c = (c.X >> 4 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_1 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_2;

                                {
                                    int e_c = (c.X >> 8 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_2 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_3;

                                {
                                    int e_c = (c.X >> 12 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_3 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_4;

                                {
                                    int e_c = (c.X >> 16 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_4 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_5;

                                {
                                    int e_c = (c.X >> 20 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_5 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_6;

                                {
                                    int e_c = (c.X >> 24 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_6 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_7;

                                {
                                    int e_c = (c.X >> 28 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_7 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_8;

                                {
                                    int e_c = (c.Y & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_8 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_9;

                                {
                                    int e_c = (c.Y >> 4 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_9 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_10;

                                {
                                    int e_c = (c.Y >> 8 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_10 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_11;

                                {
                                    int e_c = (c.Y >> 12 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_11 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_12;

                                {
                                    int e_c = (c.Y >> 16 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_12 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_13;

                                {
                                    int e_c = (c.Y >> 20 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_13 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_14;

                                {
                                    int e_c = (c.Y >> 24 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_14 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_15;

                                {
                                    int e_c = (c.Y >> 28 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_15 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_16;

                                {
                                    int e_c = (c.Z & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_16 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_17;

                                {
                                    int e_c = (c.Z >> 4 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_17 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_18;

                                {
                                    int e_c = (c.Z >> 8 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_18 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_19;

                                {
                                    int e_c = (c.Z >> 12 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_19 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_20;

                                {
                                    int e_c = (c.Z >> 16 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_20 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_21;

                                {
                                    int e_c = (c.Z >> 20 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_21 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_22;

                                {
                                    int e_c = (c.Z >> 24 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_22 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_23;

                                {
                                    int e_c = (c.Z >> 28 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_23 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_24;

                                {
                                    int e_c = (c.W & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_24 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_25;

                                {
                                    int e_c = (c.W >> 4 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_25 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_26;

                                {
                                    int e_c = (c.W >> 8 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_26 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_27;

                                {
                                    int e_c = (c.W >> 12 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_27 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_28;

                                {
                                    int e_c = (c.W >> 16 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_28 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_29;

                                {
                                    int e_c = (c.W >> 20 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_29 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_30;

                                {
                                    int e_c = (c.W >> 24 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_30 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_31;

                                {
                                    int e_c = (c.W >> 28 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    a0_31 = e_d0 * q0_0 + e_d1 * q0_1;
                                }

                                {
                                    bool upper16 = (member & 16) != 0;
                                    float r16_0 = (upper16 ? a0_16 : a0_0) + global::ILGPU.Warp.ShuffleXor(upper16 ? a0_0 : a0_16, 16);
                                    float r16_1 = (upper16 ? a0_17 : a0_1) + global::ILGPU.Warp.ShuffleXor(upper16 ? a0_1 : a0_17, 16);
                                    float r16_2 = (upper16 ? a0_18 : a0_2) + global::ILGPU.Warp.ShuffleXor(upper16 ? a0_2 : a0_18, 16);
                                    float r16_3 = (upper16 ? a0_19 : a0_3) + global::ILGPU.Warp.ShuffleXor(upper16 ? a0_3 : a0_19, 16);
                                    float r16_4 = (upper16 ? a0_20 : a0_4) + global::ILGPU.Warp.ShuffleXor(upper16 ? a0_4 : a0_20, 16);
                                    float r16_5 = (upper16 ? a0_21 : a0_5) + global::ILGPU.Warp.ShuffleXor(upper16 ? a0_5 : a0_21, 16);
                                    float r16_6 = (upper16 ? a0_22 : a0_6) + global::ILGPU.Warp.ShuffleXor(upper16 ? a0_6 : a0_22, 16);
                                    float r16_7 = (upper16 ? a0_23 : a0_7) + global::ILGPU.Warp.ShuffleXor(upper16 ? a0_7 : a0_23, 16);
                                    float r16_8 = (upper16 ? a0_24 : a0_8) + global::ILGPU.Warp.ShuffleXor(upper16 ? a0_8 : a0_24, 16);
                                    float r16_9 = (upper16 ? a0_25 : a0_9) + global::ILGPU.Warp.ShuffleXor(upper16 ? a0_9 : a0_25, 16);
                                    float r16_10 = (upper16 ? a0_26 : a0_10) + global::ILGPU.Warp.ShuffleXor(upper16 ? a0_10 : a0_26, 16);
                                    float r16_11 = (upper16 ? a0_27 : a0_11) + global::ILGPU.Warp.ShuffleXor(upper16 ? a0_11 : a0_27, 16);
                                    float r16_12 = (upper16 ? a0_28 : a0_12) + global::ILGPU.Warp.ShuffleXor(upper16 ? a0_12 : a0_28, 16);
                                    float r16_13 = (upper16 ? a0_29 : a0_13) + global::ILGPU.Warp.ShuffleXor(upper16 ? a0_13 : a0_29, 16);
                                    float r16_14 = (upper16 ? a0_30 : a0_14) + global::ILGPU.Warp.ShuffleXor(upper16 ? a0_14 : a0_30, 16);
                                    float r16_15 = (upper16 ? a0_31 : a0_15) + global::ILGPU.Warp.ShuffleXor(upper16 ? a0_15 : a0_31, 16);
                                    bool upper8 = (member & 8) != 0;
                                    float r8_0 = (upper8 ? r16_8 : r16_0) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_0 : r16_8, 8);
                                    float r8_1 = (upper8 ? r16_9 : r16_1) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_1 : r16_9, 8);
                                    float r8_2 = (upper8 ? r16_10 : r16_2) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_2 : r16_10, 8);
                                    float r8_3 = (upper8 ? r16_11 : r16_3) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_3 : r16_11, 8);
                                    float r8_4 = (upper8 ? r16_12 : r16_4) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_4 : r16_12, 8);
                                    float r8_5 = (upper8 ? r16_13 : r16_5) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_5 : r16_13, 8);
                                    float r8_6 = (upper8 ? r16_14 : r16_6) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_6 : r16_14, 8);
                                    float r8_7 = (upper8 ? r16_15 : r16_7) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_7 : r16_15, 8);
                                    bool upper4 = (member & 4) != 0;
                                    float r4_0 = (upper4 ? r8_4 : r8_0) + global::ILGPU.Warp.ShuffleXor(upper4 ? r8_0 : r8_4, 4);
                                    float r4_1 = (upper4 ? r8_5 : r8_1) + global::ILGPU.Warp.ShuffleXor(upper4 ? r8_1 : r8_5, 4);
                                    float r4_2 = (upper4 ? r8_6 : r8_2) + global::ILGPU.Warp.ShuffleXor(upper4 ? r8_2 : r8_6, 4);
                                    float r4_3 = (upper4 ? r8_7 : r8_3) + global::ILGPU.Warp.ShuffleXor(upper4 ? r8_3 : r8_7, 4);
                                    bool upper2 = (member & 2) != 0;
                                    float r2_0 = (upper2 ? r4_2 : r4_0) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_0 : r4_2, 2);
                                    float r2_1 = (upper2 ? r4_3 : r4_1) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_1 : r4_3, 2);
                                    bool upper1 = (member & 1) != 0;
                                    float r1_0 = (upper1 ? r2_1 : r2_0) + global::ILGPU.Warp.ShuffleXor(upper1 ? r2_0 : r2_1, 1);
                                    int token = (block + slot) * 32 + member * 1 - first;
                                    if (token + 0 < count)
                                    {
                                        global::ILGPU.Atomic.Add(ref scores[0 * cache.Tokens + token + 0], r1_0);
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
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 192).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(192, 640);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(832, 64).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(896, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(898, 1).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(899, 1).Cast<float>();
            if (count <= 0)
            {
                long row = (long)sequence * 1 + head * 1;
                for (int i = bookPart == 0 ? thread : 192; i < 192; i += 32)
                {
                    outputs[row * 192 + i] = 0f;
                }
            }
            else
            {
                int member = lane % 32;
                int slot = lane / 32;
                global::ILGPU.ArrayView<float> staged = table.SubView(warp * 64, 64).Cast<float>();
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float64> stagedVectors = staged.Cast<global::QuantSdk.Gpu.Float64>();
                global::ILGPU.ArrayView<int> valueStored = valueBooks.SubView((long)head * 1536, 1536);
                global::ILGPU.ArrayView<int> valueNear = table.SubView(64, 576);
                for (int i = thread; i < 576; i += 32)
                {
                    valueNear[i] = valueStored[((i / 64 + 0) * 96 + global::ILGPU.IntrinsicMath.Min(bookPart * 64 + i % 64 / 1, 95)) * 1 + i % 1];
                }
                global::ILGPU.Group.Barrier();

                {
                    long row = (long)sequence * 1 + head * 1;
                    global::ILGPU.ArrayView<float> scores = partials.SubView((row) * cache.Tokens, (long)cache.Tokens * 1);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 32) * 96), (long)(cache.Tokens / 32) * 96);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> weightUnits = scores.Cast<global::QuantSdk.Gpu.Float128>();
                    for (int tile = bookPart * 2; tile < global::ILGPU.IntrinsicMath.Min(bookPart * 2 + 2, 3); tile++)
                    {
                        float a0_0 = 0f;
                        float a0_1 = 0f;
                        int group = global::ILGPU.IntrinsicMath.Min(tile * 32 + member, 95);
                        global::ILGPU.ArrayView<int> near = valueNear.SubView((group - bookPart * 64) * 1);
                        global::ILGPU.ArrayView<int> far = valueStored.SubView(group * 1);
                        int last = (first + count - 1) / 32;
                        int block = first / 32 + warp * 1;
                        global::QuantSdk.Gpu.Packed128 next = values[global::ILGPU.IntrinsicMath.Min(block + slot, last) * 96 + group];
                        for (; block <= last; block += 1)
                        {
                            global::QuantSdk.Gpu.Packed128 c = next;
                            next = values[global::ILGPU.IntrinsicMath.Min(block + 1 + slot, last) * 96 + group];
                            bool isInside = block + slot <= last;
                            int weightsAt = (global::ILGPU.IntrinsicMath.Min(block + slot, last) * 32 - first) / 4;

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 * cache.Tokens / 4 + 0];

                                {
                                    int e_c = (c.X & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.X >> 4 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.X >> 8 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.X >> 12 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
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
                                    int e_c = (c.X >> 16 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.X >> 20 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.X >> 24 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.X >> 28 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
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
                                    int e_c = (c.Y & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Y >> 4 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Y >> 8 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Y >> 12 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
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
                                    int e_c = (c.Y >> 16 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Y >> 20 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Y >> 24 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Y >> 28 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
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
                                    int e_c = (c.Z & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Z >> 4 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Z >> 8 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Z >> 12 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
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
                                    int e_c = (c.Z >> 16 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Z >> 20 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Z >> 24 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Z >> 28 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
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
                                    int e_c = (c.W & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.W >> 4 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.W >> 8 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.W >> 12 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
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
                                    int e_c = (c.W >> 16 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.W >> 20 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.W >> 24 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.W >> 28 & 0xF);
                                    int e_0 = default;
                                    if (e_c < 9)
                                    {
                                        e_0 = near[(e_c - 0) * 64];
                                    }
                                    else
                                    {
                                        e_0 = far[e_c * 96];
                                    }
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 64 + member + 0];
                                    float e_d1 = staged[slot * 64 + member + 32];
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
                            int part = (warp * 1 + slot) * 64;
                            reduction[part + member + 0] = a0_0;
                            reduction[part + member + 32] = a0_1;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 64; i += 32)
                        {
                            float total = 0f;
                            total += reduction[0 + i];
                            int output = tile * 64 + i;

                            {
                                outputs[(row + 0) * 192 + output] = total / statistics[row + 0];
                            }
                        }
                    }
                }
            }
        }
    }
}
